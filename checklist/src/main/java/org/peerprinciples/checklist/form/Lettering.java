package org.peerprinciples.checklist.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How many lines texts take, reckoned in letters of a wide typeface: an average letter of a sentence is one wide. Words go to the
 * next line whole where they fit on one.
 */
final class Lettering {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final double NARROW = 0.62;
    private static final double COMMON = 1.13;
    private static final double CAPITAL = 1.28;
    private static final double WIDE = 1.75;
    private static final double SQUARE = 1.9;
    private static final String NARROW_LETTERS = "fijlrtIJ.,:;!|'\u2019()[]-/";
    private static final String WIDE_LETTERS = "mwMW@%\u00c6\u0152\u00e6\u0153\u2026\u2014";
    /** From here on are mostly scripts of square letters, and pictures. */
    private static final int SQUARE_FROM = 0x2e80;

    private final List<Double> words = new ArrayList<>();

    private Lettering() {}

    static Lettering of(String text) {
        return new Lettering().and(text, 1);
    }

    /** Adds a text in letters that are larger or bolder, as many times as wide. */
    Lettering and(String text, double times) {
        SPACE.splitAsStream(text)
                .filter(word -> !word.isEmpty())
                .map(word ->
                        times * word.codePoints().mapToDouble(Lettering::width).sum())
                .forEach(words::add);
        return this;
    }

    /** {@return how many lines they take, of which each has room for this many letters; at least one} */
    int lines(double room) {
        int lines = 1;
        double used = 0;
        for (double word : words) {
            double with = used == 0 ? word : used + NARROW + word;
            if (with > room && used > 0) {
                lines++;
                with = word;
            }
            // A word that is longer than a line is broken.
            while (with > room) {
                lines++;
                with -= room;
            }
            used = with;
        }
        return lines;
    }

    private static double width(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            case Character.UPPERCASE_LETTER -> isIn(WIDE_LETTERS, letter) ? WIDE : widthOf(letter, CAPITAL);
            default -> isIn(WIDE_LETTERS, letter) ? WIDE : widthOf(letter, COMMON);
        };
    }

    private static double widthOf(int letter, double usual) {
        if (letter >= SQUARE_FROM) {
            return SQUARE;
        }
        return isIn(NARROW_LETTERS, letter) ? NARROW : usual;
    }

    private static boolean isIn(String letters, int letter) {
        return letters.indexOf(letter) >= 0;
    }
}
