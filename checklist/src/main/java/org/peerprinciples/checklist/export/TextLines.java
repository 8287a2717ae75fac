package org.peerprinciples.checklist.export;

import java.util.ArrayList;
import java.util.List;

/** Texts as lines that fit a page. */
final class TextLines {

    /** How many characters fit on a line. */
    static final int WIDTH = 80;

    private TextLines() {}

    static int width(CharSequence text) {
        return (int) text.codePoints().count();
    }

    static List<String> words(String text) {
        return List.of(Plain.line(text).split(" +", -1));
    }

    /** Breaks a text between words. A word that is wider stands on a line of its own. */
    static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words(text)) {
            if (line.length() > 0 && width(line) + 1 + width(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Writes a text with something before its first line and its other lines, both equally wide. */
    static void indented(StringBuilder out, String first, String next, String text) {
        String prefix = first;
        for (String line : wrapped(text, WIDTH - first.length())) {
            out.append(prefix).append(line).append('\n');
            prefix = next;
        }
    }
}
