package org.peerprinciples.core.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.peerprinciples.core.document.FrameworkDigests;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkTexts;
import org.peerprinciples.core.framework.Tailoring;
import org.peerprinciples.core.framework.TranslatedText;
import org.peerprinciples.core.framework.Translation;
import org.peerprinciples.core.framework.TranslationMark;
import org.peerprinciples.core.id.FrameworkId;
import org.peerprinciples.core.id.TextId;

/**
 * A framework with a translation laid over it, text by text: a text that isn't translated, or whose translation is stale,
 * stays in the framework's own language, and is listed.
 *
 * <p>The translation may have been made of this edition, of another edition of the framework, or of a framework that this
 * one was tailored from; what changed in between is found by the digests that the translation records.
 *
 * <p>What results is for showing. Assessments answer the framework that was translated, and are evaluated under it: ids and
 * scores don't change with language. Immutable and safe for use by many threads.
 */
public final class TranslatedFramework {

    private final Framework original;
    private final Translation translation;
    private final Framework framework;
    private final Set<TextId> missing = new LinkedHashSet<>();
    private final Set<TextId> stale = new LinkedHashSet<>();
    private final List<TextId> surplus = new ArrayList<>();
    private final Map<TextId, String> wordings = new LinkedHashMap<>();

    private TranslatedFramework(Framework original, Translation translation) {
        this.original = original;
        this.translation = translation;
        Map<TextId, String> texts = FrameworkTexts.of(original).all();
        Map<TextId, TranslatedText> translated = new LinkedHashMap<>();
        translation.texts().forEach(text -> translated.put(text.text(), text));
        texts.forEach((id, text) -> {
            TranslatedText of = translated.remove(id);
            if (of == null) {
                missing.add(id);
            } else if (isCurrent(of, text)) {
                wordings.put(id, of.wording());
            } else {
                stale.add(id);
            }
        });
        surplus.addAll(translated.keySet());
        this.framework = Framework.builder()
                .from(Wordings.of(wordings).laidOver(original))
                .language(translation.language())
                .translation(new TranslationMark(
                        FrameworkDigests.of(original).framework(),
                        original.language(),
                        translation.status(),
                        translation.madeBy(),
                        translation.reviewedBy(),
                        translation.note(),
                        texts.keySet().stream()
                                .filter(id -> !wordings.containsKey(id))
                                .toList()))
                .build();
    }

    /**
     * Lays a translation over a framework.
     *
     * @param framework a framework in its own language
     * @param translation a translation of any edition of it, or of a framework that it was tailored from
     * @return the translated framework
     * @throws IllegalArgumentException if the framework is a translation already, if the translation is of another
     *     framework, or if it is into the framework's own language
     */
    public static TranslatedFramework of(Framework framework, Translation translation) {
        Objects.requireNonNull(framework, "framework");
        Objects.requireNonNull(translation, "translation");
        if (framework.translation().isPresent()) {
            throw new IllegalArgumentException(
                    "framework must be in its own language, but was translated into " + framework.language() + " from "
                            + framework.translation().get().language());
        }
        if (!canBeOf(framework, translation)) {
            throw new IllegalArgumentException("translation must be of " + framework.id()
                    + " or of a framework that it was tailored from, but was of "
                    + translation.framework().id());
        }
        if (Locale.forLanguageTag(framework.language()).equals(Locale.forLanguageTag(translation.language()))) {
            throw new IllegalArgumentException(
                    "translation must be into another language than the framework's, but was into "
                            + translation.language());
        }
        return new TranslatedFramework(framework, translation);
    }

    /**
     * Asks whether a translation can be laid over a framework.
     *
     * @param framework the framework
     * @param translation the translation
     * @return whether it was made of an edition of this framework, or of one that this was tailored from
     */
    public static boolean canBeOf(Framework framework, Translation translation) {
        Objects.requireNonNull(framework, "framework");
        Objects.requireNonNull(translation, "translation");
        FrameworkId translated = translation.framework().id();
        return framework.id().equals(translated)
                || framework.tailorings().stream()
                        .map(Tailoring::base)
                        .anyMatch(base -> base.id().equals(translated));
    }

    /** Whether it translates what the text says now; where no digest was recorded, only its own edition tells. */
    private boolean isCurrent(TranslatedText of, String text) {
        return of.of()
                .map(digest -> digest.equals(FrameworkDigests.ofText(text)))
                .orElse(translation.framework().namesSameEdition(original.ref()));
    }

    /** {@return the framework in its own language, which assessments answer} */
    public Framework original() {
        return original;
    }

    /** {@return the translation} */
    public Translation translation() {
        return translation;
    }

    /**
     * {@return the framework as it is shown in the language of the translation, marked as translated: the same ids,
     * numbers and order, with texts that have no current translation as they are}
     */
    public Framework framework() {
        return framework;
    }

    /** {@return the texts that the translation doesn't have, in the framework's order} */
    public List<TextId> missing() {
        return List.copyOf(missing);
    }

    /**
     * {@return the texts whose translation is of another wording than the framework has now, in the framework's order; also
     * those that record no digest, where the translation is of another edition}
     */
    public List<TextId> stale() {
        return List.copyOf(stale);
    }

    /** {@return the texts that the translation has and the framework hasn't, in the translation's order} */
    public List<TextId> surplus() {
        return List.copyOf(surplus);
    }

    /** {@return whether every text is shown in the translation's language} */
    public boolean isComplete() {
        return missing.isEmpty() && stale.isEmpty();
    }

    /**
     * Tells the language in which a text is shown.
     *
     * @param text the text's id
     * @return the translation's language, or the framework's own where the text falls back to it; a BCP 47 tag
     * @throws IllegalArgumentException if the framework has no such text
     */
    public String language(TextId text) {
        Objects.requireNonNull(text, "text");
        if (wordings.containsKey(text)) {
            return translation.language();
        }
        if (!missing.contains(text) && !stale.contains(text)) {
            throw new IllegalArgumentException("text must be one of " + original.ref() + ", but was '" + text + "'");
        }
        return original.language();
    }

    /** {@return the framework, the language, and how much of it is translated, such as {@code 570 of 570 texts}} */
    @Override
    public String toString() {
        return original.ref() + " in " + translation.language() + " ("
                + translation.status().code() + "): " + wordings.size() + " of "
                + (wordings.size() + missing.size() + stale.size()) + " texts";
    }
}
