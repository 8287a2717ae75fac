package org.peerprinciples.core.document;

import static org.peerprinciples.core.document.Shape.list;
import static org.peerprinciples.core.document.Shape.object;
import static org.peerprinciples.core.document.Shape.optional;
import static org.peerprinciples.core.document.Shape.required;
import static org.peerprinciples.core.document.Shape.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkLookup;
import org.peerprinciples.core.framework.FrameworkTexts;
import org.peerprinciples.core.framework.Translation;
import org.peerprinciples.core.id.TextId;
import org.peerprinciples.core.problem.ProblemCode;

/** The shape of a translation document, and what must hold between its values. */
final class TranslationRules {

    static final Shape STATUS = Shape.choice(Translation.Status.class, Translation.Status::code);

    private TranslationRules() {}

    static List<Shape.Field> fields() {
        Shape translated = object(
                required("text", Shape.id(TextId::of)), required("wording", text()), optional("of", Shape.digest()));
        return List.of(
                required("framework", FrameworkShape.frameworkRef()),
                required("language", FrameworkShape.languageTag()),
                required("status", STATUS),
                required("madeBy", text()),
                optional("reviewedBy", text()),
                optional("note", text()),
                optional("texts", list(Shape.named("translatedText", translated))));
    }

    static void check(Node root, FrameworkLookup frameworks, Problems problems) {
        reviewedByAndOnlyThen(root, problems);
        List<Node.Text> translated = FrameworkRules.texts(root.items("texts"), "text");
        FrameworkRules.distinct(translated, "one wording for each text", problems);
        LookedUp.framework(root, "framework", frameworks, problems).ifPresent(framework -> {
            Set<String> valid =
                    LookedUp.names(FrameworkTexts.of(framework).all().keySet());
            TextReferences.check(translated, valid, problems);
            if (LookedUp.isOtherContent(root, "framework", framework, FrameworkDigests::of, problems)) {
                staleTexts(root, framework, problems);
            }
            root.findText("language")
                    .filter(FrameworkShape.languageTag()::fits)
                    .filter(tag -> isSameLanguage(tag.value(), framework.language()))
                    .ifPresent(tag -> problems.add(
                            ProblemCode.FIELDS_DISAGREE,
                            tag.place(),
                            Problems.quote(tag.value()),
                            "another language than the framework's"));
        });
    }

    /** The texts behind a digest that differs, as far as the translation records what it translated. */
    private static void staleTexts(Node root, Framework framework, Problems problems) {
        Map<String, String> texts = new HashMap<>();
        FrameworkTexts.of(framework).all().forEach((id, text) -> texts.put(id.value(), text));
        for (Node item : root.items("texts")) {
            String id = FrameworkRules.value(item, "text").orElse("");
            Optional<Node.Text> of = item.findText("of").filter(Shape.digest()::fits);
            if (of.isPresent() && texts.containsKey(id)) {
                String now = FrameworkDigests.ofText(texts.get(id)).value();
                if (!now.equals(of.get().value())) {
                    problems.add(
                            ProblemCode.DIGEST_DIFFERS,
                            of.get().place(),
                            "another wording of " + Problems.quote(id) + " than was translated",
                            "a translation of the wording here, and its digest, " + now);
                }
            }
        }
    }

    /** What holds for the mark that says of a framework's texts that they are a translation. */
    static void mark(Node framework, Node mark, Problems problems) {
        reviewedByAndOnlyThen(mark, problems);
        Optional<String> language = FrameworkRules.value(framework, "language");
        mark.findText("language")
                .filter(FrameworkShape.languageTag()::fits)
                .filter(tag ->
                        language.filter(own -> isSameLanguage(tag.value(), own)).isPresent())
                .ifPresent(tag -> problems.add(
                        ProblemCode.FIELDS_DISAGREE,
                        tag.place(),
                        Problems.quote(tag.value()),
                        "another language than the texts are in now"));
    }

    private static void reviewedByAndOnlyThen(Node root, Problems problems) {
        root.findText("status").filter(STATUS::fits).ifPresent(status -> {
            boolean reviewed = status.value().equals(Translation.Status.REVIEWED.code());
            if (reviewed == root.find("reviewedBy").isEmpty()) {
                problems.add(
                        ProblemCode.FIELDS_DISAGREE,
                        root.place(),
                        reviewed ? "'reviewed' without 'reviewedBy'" : "'reviewedBy' without 'reviewed'",
                        "'reviewedBy' with the status 'reviewed', and only then");
            }
        });
    }

    /** Tags differ in more than small and capital letters where they name different languages (RFC 5646, 2.1.1). */
    private static boolean isSameLanguage(String tag, String other) {
        return Locale.forLanguageTag(tag).equals(Locale.forLanguageTag(other));
    }
}
