package org.peerprinciples.checklist.html;

import java.util.Locale;
import java.util.Set;

/** In which direction a language is written. */
enum Direction {
    LTR,
    RTL;

    private static final Set<String> SCRIPTS =
            Set.of("Adlm", "Arab", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

    /** Those that are written from the right where the tag names no script. */
    private static final Set<String> LANGUAGES = Set.of(
            "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "nqo", "pnb", "ps", "sd", "syr", "ug", "ur", "yi");

    static Direction of(String language) {
        Locale locale = Locale.forLanguageTag(language);
        boolean fromTheRight = locale.getScript().isEmpty()
                ? LANGUAGES.contains(locale.getLanguage())
                : SCRIPTS.contains(locale.getScript());
        return fromTheRight ? RTL : LTR;
    }

    /** {@return as an attribute says it} */
    String attribute() {
        return name().toLowerCase(Locale.ROOT);
    }
}
