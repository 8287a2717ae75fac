package org.peerprinciples.checklist.html;

import java.util.Locale;

/** How an element says that its text is in another language than the page (WCAG 2.2, 3.1.2), so that it is read aloud rightly. */
public final class LanguageAttributes {

    private LanguageAttributes() {}

    /**
     * Gives the attributes of an element.
     *
     * @param language the language of its text, a language tag (BCP 47)
     * @param page the language of the page
     * @return {@code lang} and {@code dir}, each after a blank, to be put in as they are; empty if the page says so already
     */
    public static String of(String language, String page) {
        return language.equals(page)
                ? ""
                : " lang=\"" + Locale.forLanguageTag(language).toLanguageTag() + "\" dir=\""
                        + Direction.of(language).attribute() + "\"";
    }
}
