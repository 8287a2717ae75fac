package org.peerprinciples.checklist.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkTexts;
import org.peerprinciples.core.framework.TranslationMark;
import org.peerprinciples.core.id.TextId;

/**
 * Texts in another language than the fixed words around them, so that a page can say which language each is in (WCAG 2.2,
 * success criterion 3.1.2, language of parts). For one report or form, and not for several threads.
 */
public final class Passages {

    private final String around;
    private final Map<String, Set<String>> texts = new LinkedHashMap<>();

    private Passages(String around) {
        this.around = around;
    }

    /**
     * Gathers the texts of a framework that are in another language. Titles of sources and names of makers aren't among them:
     * they are names, which stay as they are in every language.
     *
     * @param framework the framework, or a translation of it; what that lacks is in the language of the original
     * @param around the language of the fixed words, a language tag (BCP 47), of which the language itself counts
     * @return the texts
     */
    public static Passages of(Framework framework, String around) {
        Passages passages = new Passages(around);
        Set<TextId> rest = framework
                .translation()
                .map(mark -> Set.copyOf(mark.untranslated()))
                .orElse(Set.of());
        List<String> translated = new ArrayList<>();
        List<String> untranslated = new ArrayList<>();
        FrameworkTexts.of(framework)
                .all()
                .forEach((id, text) -> (rest.contains(id) ? untranslated : translated).add(text));
        passages.with(framework.language(), translated).with(original(framework), untranslated);
        framework.translation().flatMap(TranslationMark::note).ifPresent(note -> passages.withNote(framework, note));
        return passages;
    }

    /** What a note on a translation says twice, it says in the language of the original after a line break. */
    private void withNote(Framework framework, String note) {
        int end = note.indexOf('\n');
        if (end >= 0) {
            with(framework.language(), List.of(note.substring(0, end).strip()));
            with(original(framework), List.of(note.substring(end).strip()));
        }
    }

    /**
     * Tells in which language a framework was written.
     *
     * @param framework the framework, or a translation of it
     * @return the language of the original, a language tag (BCP 47)
     */
    public static String original(Framework framework) {
        return framework.translation().map(TranslationMark::language).orElseGet(framework::language);
    }

    /**
     * Adds texts, unless they are in the language of the fixed words.
     *
     * @param language their language, a language tag (BCP 47)
     * @param more the texts; what is there already in another language stays in that, and what has no letters is in none
     * @return this
     */
    public Passages with(String language, Collection<String> more) {
        if (!primary(language).equals(primary(around))) {
            more.stream()
                    .filter(text -> text.codePoints().anyMatch(Character::isLetter))
                    .filter(text -> texts.values().stream().noneMatch(known -> known.contains(text)))
                    .forEach(text -> texts.computeIfAbsent(language, key -> new LinkedHashSet<>())
                            .add(text));
        }
        return this;
    }

    /**
     * Adds a part of a text, in the language of the whole if that is among the texts.
     *
     * @param whole the text
     * @param part what is shown of it
     * @return this
     */
    public Passages withPart(String whole, String part) {
        texts.values().stream().filter(those -> those.contains(whole)).forEach(those -> those.add(part));
        return this;
    }

    private static String primary(String language) {
        return Locale.forLanguageTag(language).getLanguage();
    }

    /** {@return the texts by language, a language tag (BCP 47) each; none where all are in the language of the fixed words} */
    public Map<String, List<String>> byLanguage() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        texts.forEach((language, those) -> all.put(language, List.copyOf(those)));
        return Collections.unmodifiableMap(all);
    }
}
