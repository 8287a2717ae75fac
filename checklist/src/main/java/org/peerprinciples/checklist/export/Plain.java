package org.peerprinciples.checklist.export;

import java.util.regex.Pattern;

/** Texts as one plain line, whatever people wrote into them. */
final class Plain {

    /** Line breaks of every kind, characters that steer a terminal, and halves of characters. */
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}]+");

    /** Characters that would turn round the text that follows, beyond the text they stand in. */
    private static final Pattern TURNS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]+");

    private Plain() {}

    static String line(String text) {
        return TURNS.matcher(BREAKS.matcher(text).replaceAll(" "))
                .replaceAll("")
                .strip();
    }
}
