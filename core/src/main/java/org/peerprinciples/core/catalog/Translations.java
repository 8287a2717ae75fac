package org.peerprinciples.core.catalog;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peerprinciples.core.document.TranslationJson;
import org.peerprinciples.core.edition.TranslatedFramework;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Translation;

/** The translations of built-in frameworks that come with the library. */
public final class Translations {

    private Translations() {}

    /**
     * The seven principles in Welsh ({@code cy}), every text. A draft: no speaker of Welsh who knows the field has reviewed
     * it, and whatever is shown from it says so.
     *
     * @return the translation of {@code seven-principles} 1.0.0
     */
    public static Translation sevenPrinciplesInWelsh() {
        return SevenPrinciplesInWelsh.TRANSLATION;
    }

    /** {@return all translations that come with the library} */
    public static List<Translation> all() {
        return List.of(sevenPrinciplesInWelsh());
    }

    /**
     * Finds the translation of a framework that fits a language best, as RFC 4647 looks it up: for {@code cy-GB} also one
     * in {@code cy}. For a tailored framework also a translation of what it was tailored from.
     *
     * @param framework the framework
     * @param language the language wanted, a BCP 47 tag
     * @return the translation, or empty if none comes with the library; also where the framework is in that language
     *     itself
     * @throws IllegalArgumentException if the tag isn't well-formed
     */
    public static Optional<Translation> find(Framework framework, String language) {
        List<Locale.LanguageRange> wanted = List.of(new Locale.LanguageRange(tag(language)));
        List<Translation> here = all().stream()
                .filter(translation -> TranslatedFramework.canBeOf(framework, translation))
                .toList();
        return Optional.ofNullable(Locale.lookupTag(
                        wanted, here.stream().map(Translation::language).toList()))
                .flatMap(tag -> here.stream()
                        .filter(translation -> translation.language().equalsIgnoreCase(tag))
                        .findFirst());
    }

    private static String tag(String language) {
        try {
            String tag = new Locale.Builder().setLanguageTag(language).build().toLanguageTag();
            if (!language.isEmpty()) {
                return tag;
            }
        } catch (IllformedLocaleException e) {
            // Told below, as for an empty tag, which the builder takes.
        }
        throw new IllegalArgumentException("language must be a BCP 47 tag such as cy, but was '" + language + "'");
    }

    /** Read when first asked for. */
    private static final class SevenPrinciplesInWelsh {
        static final Translation TRANSLATION =
                BuiltIn.read("seven-principles-1.0.0.cy.json", TranslationJson.using(FrameworkCatalog.standard()));
    }
}
