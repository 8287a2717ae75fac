package org.peerprinciples.checklist.html;

import java.util.regex.Pattern;
import org.peerprinciples.checklist.wording.Isolates;

/** Texts that people wrote, without what isn't text: so they can be shown on a page as they are. */
public final class CleanText {

    /** Line breaks of every kind. */
    private static final Pattern BREAKS = Pattern.compile("\\R");

    /** Characters that aren't seen but steer, halves of characters, and codes that HTML and Unicode keep out of texts. */
    private static final Pattern STEERING =
            Pattern.compile("[[\\p{Cc}&&[^\\n]]\\p{Cs}\\p{IsNoncharacter_Code_Point}]+");

    private static final Pattern GAPS = Pattern.compile("\\n[ \\n]*\\n");

    private CleanText() {}

    /**
     * Cleans a text.
     *
     * @param text the text as it was written
     * @return the same with line feeds for its line breaks, at most one empty line between two lines, a blank for other control
     *     characters and for what is no character, without characters that turn round the text that follows (those that hold a name within a
     *     sentence apart stay, in pairs), and without blanks around it
     */
    public static String of(String text) {
        String lines = BREAKS.matcher(text).replaceAll("\n");
        String seen = STEERING.matcher(Isolates.kept(lines)).replaceAll(" ");
        return GAPS.matcher(seen).replaceAll("\n\n").strip();
    }
}
