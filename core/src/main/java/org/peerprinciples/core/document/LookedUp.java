package org.peerprinciples.core.document;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkLookup;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.id.Digest;
import org.peerprinciples.core.id.Edition;
import org.peerprinciples.core.id.FrameworkId;
import org.peerprinciples.core.problem.ProblemCode;

/** The framework that a document refers to. */
final class LookedUp {

    private LookedUp() {}

    /** The framework named in a field, or empty; where it isn't known, that is a problem with the nearest name. */
    static Optional<Framework> framework(Node root, String field, FrameworkLookup frameworks, Problems problems) {
        Optional<Node> ref = root.find(field);
        Optional<FrameworkRef> wanted = ref.flatMap(LookedUp::parsed);
        Optional<Framework> found = wanted.flatMap(frameworks::find);
        if (wanted.isPresent() && found.isEmpty()) {
            unknown(ref.orElseThrow(), wanted.get(), frameworks, problems);
        }
        return found;
    }

    /** The framework that a reference names, where it is known; where it isn't, that is no problem. */
    static Optional<Framework> ifKnown(Node ref, FrameworkLookup frameworks) {
        return parsed(ref).flatMap(frameworks::find);
    }

    /**
     * Adds a problem if a reference records another digest than the framework has; one that is none has its own. Whether it
     * did.
     */
    static boolean isOtherContent(
            Node root,
            String field,
            Framework framework,
            Function<Framework, FrameworkDigests> digests,
            Problems problems) {
        Optional<Node.Text> recorded =
                root.find(field).flatMap(ref -> ref.findText("digest")).filter(Shape.digest()::fits);
        if (recorded.isEmpty()) {
            return false;
        }
        Digest here = digests.apply(framework).framework();
        boolean differs = !recorded.get().value().equals(here.value());
        if (differs) {
            problems.add(
                    ProblemCode.DIGEST_DIFFERS,
                    recorded.get().place(),
                    Problems.quote(recorded.get().value()),
                    "the digest of " + framework.ref() + " here, " + here);
        }
        return differs;
    }

    /** The framework named in a field, with what was recorded of its content compared. */
    static Optional<Framework> unchanged(Node root, String field, FrameworkLookup frameworks, Problems problems) {
        Optional<Framework> found = framework(root, field, frameworks, problems);
        found.ifPresent(framework -> isOtherContent(root, field, framework, FrameworkDigests::of, problems));
        return found;
    }

    static Set<String> names(Collection<?> ids) {
        Set<String> names = new LinkedHashSet<>();
        ids.forEach(id -> names.add(id.toString()));
        return names;
    }

    private static void unknown(Node ref, FrameworkRef wanted, FrameworkLookup frameworks, Problems problems) {
        List<String> editions = frameworks.refs().stream()
                .filter(known -> known.id().equals(wanted.id()))
                .map(FrameworkRef::edition)
                .sorted()
                .map(Edition::toString)
                .toList();
        List<String> ids = frameworks.refs().stream()
                .map(known -> known.id().toString())
                .distinct()
                .sorted()
                .toList();
        String field = editions.isEmpty() ? "id" : "edition";
        String known = editions.isEmpty()
                ? "the id of a framework that is known here: " + Problems.oneOf(ids)
                : "an edition of " + wanted.id() + " that is known here: " + Problems.oneOf(editions);
        ref.findText(field)
                .ifPresent(text -> problems.addName(
                        ProblemCode.UNKNOWN_REFERENCE,
                        text.place(),
                        text.value(),
                        known,
                        editions.isEmpty() ? ids : editions));
    }

    static Optional<FrameworkRef> parsed(Node ref) {
        Optional<Node.Text> id = ref.findText("id").filter(Shape.id(FrameworkId::of)::fits);
        Optional<Node.Text> edition = ref.findText("edition").filter(Shape.edition()::fits);
        return id.isEmpty() || edition.isEmpty()
                ? Optional.empty()
                : Optional.of(FrameworkRef.of(
                        FrameworkId.of(id.get().value()),
                        Edition.parse(edition.get().value())));
    }
}
