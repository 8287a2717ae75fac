package org.peerprinciples.checklist.export;

import java.util.regex.Pattern;
import org.peerprinciples.checklist.wording.Isolates;

/** Texts as one plain line, whatever people wrote into them. */
final class Plain {

    /** Line breaks of every kind, characters that steer a terminal, and halves of characters. */
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}]+");

    private Plain() {}

    static String line(String text) {
        return Isolates.kept(BREAKS.matcher(text).replaceAll(" ")).strip();
    }
}
