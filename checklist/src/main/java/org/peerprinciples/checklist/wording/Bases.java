package org.peerprinciples.checklist.wording;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.peerprinciples.core.catalog.Translations;
import org.peerprinciples.core.document.FrameworkDigests;
import org.peerprinciples.core.edition.TailoredFramework;
import org.peerprinciples.core.edition.TranslatedFramework;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkLookup;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.framework.Tailoring;
import org.peerprinciples.core.framework.TranslatedText;
import org.peerprinciples.core.framework.Translation;
import org.peerprinciples.core.id.TextId;
import org.peerprinciples.core.problem.InvalidDocumentException;

/**
 * What a framework was tailored from, as far as it is at hand, so that what was left out or worded anew can be told in words: in the
 * framework's language where a translation comes with the library. Immutable and safe for use by many threads.
 *
 * @param framework a framework, or a translation of it
 * @param lookup where to look up the framework that its first tailoring starts from
 */
public record Bases(Framework framework, FrameworkLookup lookup) {

    private static final TextId NAME = TextId.of("framework/name");

    /**
     * Checks that both are there.
     *
     * @param framework a framework, or a translation of it
     * @param lookup where to look up the framework that its first tailoring starts from
     */
    public Bases {
        requireNonNull(framework, "framework");
        requireNonNull(lookup, "lookup");
    }

    /**
     * Finds what one of the frameworks is called, without making it again.
     *
     * @param base its id and edition
     * @return its name, or empty if neither a tailoring nor the lookup has it
     */
    public Optional<String> findName(FrameworkRef base) {
        return framework.tailorings().stream()
                .filter(tailoring ->
                        FrameworkRef.of(tailoring.id(), tailoring.edition()).namesSameEdition(base))
                .map(Tailoring::name)
                .findFirst()
                .or(() -> lookup.find(base).map(this::name));
    }

    private String name(Framework base) {
        return findTranslation(base).stream()
                .flatMap(translation -> translation.texts().stream())
                .filter(text -> text.text().equals(NAME))
                .map(TranslatedText::wording)
                .findFirst()
                .orElse(base.name());
    }

    private Optional<Translation> findTranslation(Framework base) {
        return framework.translation().isEmpty() ? Optional.empty() : Translations.find(base, framework.language());
    }

    /** {@return the frameworks that it was tailored from, the first of them first; none if it isn't tailored, or the first isn't at hand as it was} */
    public List<Framework> frameworks() {
        return framework.tailorings().stream()
                .limit(1)
                .map(Tailoring::base)
                .flatMap(first -> lookup.find(first).filter(root -> isUnchanged(root, first)).stream())
                .flatMap(root -> stages(root).stream())
                .map(base -> findTranslation(base)
                        .map(translation ->
                                TranslatedFramework.of(base, translation).framework())
                        .orElse(base))
                .toList();
    }

    private static boolean isUnchanged(Framework root, FrameworkRef ref) {
        return root.translation().isEmpty()
                && ref.digest()
                        .map(FrameworkDigests.of(root).framework()::equals)
                        .orElse(true);
    }

    private List<Framework> stages(Framework root) {
        try {
            return TailoredFramework.of(root, framework.tailorings()).bases();
        } catch (InvalidDocumentException e) {
            // What is at hand isn't what was tailored.
            return List.of();
        }
    }
}
