package org.peerprinciples.checklist.export;

import java.util.ArrayList;
import java.util.List;

/** Texts as lines that fit a page. */
final class TextLines {

    /** How many characters fit on a line. */
    static final int WIDTH = 80;

    private TextLines() {}

    /** How many characters a text takes up; those that set names apart aren't seen. */
    static int width(CharSequence text) {
        return (int)
                text.codePoints().filter(c -> c != '\u2068' && c != '\u2069').count();
    }

    static List<String> words(String text) {
        return List.of(Plain.line(text).split(" +", -1));
    }

    /** Breaks a text between words. A word that is wider than a line is broken where the line is full. */
    static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String whole : words(text)) {
            String word = whole;
            while (width(word) > width) {
                if (line.length() > 0) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                int end = word.offsetByCodePoints(0, width);
                lines.add(word.substring(0, end));
                word = word.substring(end);
            }
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
