package org.peerprinciples.checklist.export;

import java.util.ArrayList;
import java.util.List;

/** Texts as lines that fit a page. */
final class TextLines {

    /** How many columns a line has. */
    static final int WIDTH = 80;

    private static final String FIRST_ISOLATE = "\u2068";
    private static final String LAST_ISOLATE = "\u2069";

    private TextLines() {}

    static List<String> words(String text) {
        return List.of(Plain.line(text).split(" +", -1));
    }

    /** Breaks a text between words. A word that is wider than a line is broken where the line is full. */
    static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String whole : words(text)) {
            String word = whole;
            while (TextWidth.of(word) > width) {
                if (line.length() > 0) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                int end = fitting(word, width);
                lines.add(word.substring(0, end));
                word = word.substring(end);
            }
            if (line.length() > 0 && TextWidth.of(line) + 1 + TextWidth.of(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return apart(lines);
    }

    /** A name that is set apart stays so on every line that it reaches: a line's end ends isolation. */
    private static List<String> apart(List<String> lines) {
        List<String> whole = new ArrayList<>();
        int open = 0;
        for (String line : lines) {
            String begun = FIRST_ISOLATE.repeat(open) + line;
            open += count(line, FIRST_ISOLATE) - count(line, LAST_ISOLATE);
            whole.add(begun + LAST_ISOLATE.repeat(open));
        }
        return whole;
    }

    private static int count(String line, String sign) {
        return (int) line.chars().filter(c -> c == sign.charAt(0)).count();
    }

    /** Where a word ends that fits; after its first character in any case. */
    private static int fitting(String word, int width) {
        int end = word.offsetByCodePoints(0, 1);
        int taken = TextWidth.of(word.codePointAt(0));
        while (end < word.length() && taken + TextWidth.of(word.codePointAt(end)) <= width) {
            taken += TextWidth.of(word.codePointAt(end));
            end = word.offsetByCodePoints(end, 1);
        }
        return end;
    }

    /** Writes a text with something before its first line and its other lines, both equally wide. */
    static void indented(StringBuilder out, String first, String next, String text) {
        String prefix = first;
        for (String line : wrapped(text, WIDTH - TextWidth.of(first))) {
            out.append(prefix).append(line).append('\n');
            prefix = next;
        }
    }
}
