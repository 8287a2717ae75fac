package org.peerprinciples.checklist.wording;

import java.util.Locale;

/** What languages are called, by language. Immutable and safe for use by many threads. */
public final class Languages {

    private final Phrases phrases;

    private Languages(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * Gives the names of languages in a language.
     *
     * @param language a language tag (BCP 47)
     * @return the names; English if there are none in the language
     */
    public static Languages of(String language) {
        return new Languages(Phrases.of(Languages.class, "languages", language));
    }

    /**
     * Names a language.
     *
     * @param tag its tag (BCP 47), of which the language itself counts: {@code en-GB} is English
     * @return such as {@code English}; the tag, where the language has no name here
     */
    public String name(String tag) {
        String key = Locale.forLanguageTag(tag).getLanguage();
        return phrases.has(key) ? phrases.say(key) : tag;
    }
}
