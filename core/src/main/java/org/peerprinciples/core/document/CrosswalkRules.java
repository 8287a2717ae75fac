package org.peerprinciples.core.document;

import static org.peerprinciples.core.document.Shape.list;
import static org.peerprinciples.core.document.Shape.object;
import static org.peerprinciples.core.document.Shape.optional;
import static org.peerprinciples.core.document.Shape.required;
import static org.peerprinciples.core.document.Shape.text;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerprinciples.core.framework.CrosswalkLink;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkLookup;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.id.ConceptId;
import org.peerprinciples.core.id.CrosswalkId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.problem.ProblemCode;

/** The shape of a crosswalk document, and what must hold between its values. */
final class CrosswalkRules {

    private static final Set<String> NOT_PART =
            Set.of(CrosswalkLink.Relation.CONTAINS.code(), CrosswalkLink.Relation.OVERLAPS.code());

    private static final Set<String> LOOSE = Set.of(CrosswalkLink.Strength.LOW.code());

    private CrosswalkRules() {}

    static List<Shape.Field> fields() {
        Shape concept = Shape.id(ConceptId::of);
        Shape link = object(
                required("principle", Shape.id(PrincipleId::of)),
                required("concept", concept),
                required("relation", Shape.choice(CrosswalkLink.Relation.class, CrosswalkLink.Relation::code)),
                required("strength", Shape.choice(CrosswalkLink.Strength.class, CrosswalkLink.Strength::code)),
                optional("reason", text()),
                optional("sources", FrameworkShape.sources()));
        return List.of(
                required("id", Shape.id(CrosswalkId::of)),
                required("name", text()),
                required("madeBy", text()),
                required("caution", text()),
                required("sources", list(FrameworkShape.source(), 1, Integer.MAX_VALUE)),
                required("framework", FrameworkShape.frameworkRef()),
                optional("target", FrameworkShape.frameworkRef()),
                optional("concepts", list(object("concept", required("id", concept), required("name", text())))),
                optional("covered", Shape.ids(concept, 0, FrameworkShape.MANY)),
                required("links", list(Shape.named("link", link), 1, Integer.MAX_VALUE)));
    }

    static void check(Node root, FrameworkLookup frameworks, Problems problems) {
        boolean hasTarget = root.find("target").isPresent();
        // An empty list is none, as everywhere.
        boolean hasConcepts = root.find("concepts")
                .filter(concepts ->
                        !(concepts instanceof Node.Arr list && list.values().isEmpty()))
                .isPresent();
        if (hasTarget == hasConcepts) {
            problems.add(
                    ProblemCode.FIELDS_DISAGREE,
                    root.place(),
                    hasTarget ? "both 'target' and 'concepts'" : "neither target nor concepts",
                    "either 'target' or 'concepts'");
        }
        Set<String> sources = FrameworkRules.distinctIds("source", root.items("sources").stream(), problems);
        Set<String> concepts = FrameworkRules.distinctIds("concept", root.items("concepts").stream(), problems);
        List<Node> links = root.items("links");
        links.forEach(link -> FrameworkRules.reference("source", link.texts("sources"), sources, problems));
        linkedOnce(links, problems);
        Optional<Framework> framework = LookedUp.unchanged(root, "framework", frameworks, problems);
        framework.ifPresent(known -> FrameworkRules.reference(
                "principle", FrameworkRules.texts(links, "principle"), principles(known), problems));
        Optional<Framework> target = LookedUp.unchanged(root, "target", frameworks, problems);
        if (framework.isPresent() && framework.map(Framework::ref).equals(target.map(Framework::ref))) {
            problems.add(
                    ProblemCode.FIELDS_DISAGREE,
                    root.find("target").orElse(root).place(),
                    "the edition that it starts from",
                    "another framework, or another edition");
        }
        Optional<Set<String>> valid = target.map(CrosswalkRules::principles)
                .or(() -> Optional.of(concepts).filter(named -> hasConcepts && !hasTarget));
        valid.ifPresent(ids -> {
            FrameworkRules.reference("concept", root.texts("covered"), ids, problems);
            FrameworkRules.reference("concept", FrameworkRules.texts(links, "concept"), ids, problems);
            coveredBySeveral(
                    root.texts("covered").stream()
                            .filter(name -> ids.contains(name.value()))
                            .toList(),
                    links,
                    problems);
        });
    }

    /** One principle alone is the concept or leaves something of it over. */
    private static void coveredBySeveral(List<Node.Text> covered, List<Node> links, Problems problems) {
        Map<String, Set<String>> parts = links.stream()
                .filter(link -> !hasWord(link, "relation", NOT_PART) && !hasWord(link, "strength", LOOSE))
                .filter(link -> FrameworkRules.value(link, "principle").isPresent())
                .collect(Collectors.groupingBy(
                        link -> FrameworkRules.value(link, "concept").orElse(""),
                        Collectors.mapping(
                                link -> FrameworkRules.value(link, "principle").orElseThrow(), Collectors.toSet())));
        for (Node.Text concept : covered) {
            int count = parts.getOrDefault(concept.value(), Set.of()).size();
            if (count < 2) {
                problems.add(
                        ProblemCode.FIELDS_DISAGREE,
                        concept.place(),
                        Problems.quote(concept.value()) + " as covered by "
                                + (count == 0 ? "no principle" : "one principle"),
                        "a concept that at least two principles are the same as or part of, by links of medium or high"
                                + " strength");
            }
        }
    }

    private static boolean hasWord(Node link, String field, Set<String> words) {
        return FrameworkRules.value(link, field).filter(words::contains).isPresent();
    }

    private static void linkedOnce(List<Node> links, Problems problems) {
        Set<List<String>> seen = new HashSet<>();
        for (Node link : links) {
            Optional<String> principle = FrameworkRules.value(link, "principle");
            Optional<String> concept = FrameworkRules.value(link, "concept");
            if (principle.isPresent() && concept.isPresent() && !seen.add(List.of(principle.get(), concept.get()))) {
                problems.add(
                        ProblemCode.DUPLICATE_ENTRY,
                        link.place(),
                        "a second link from " + Problems.quote(principle.get()) + " to "
                                + Problems.quote(concept.get()),
                        "one link for each pair");
            }
        }
    }

    private static Set<String> principles(Framework framework) {
        return LookedUp.names(framework.principles().stream().map(Principle::id).toList());
    }
}
