package org.peerprinciples.checklist.wording;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * The pair of characters, U+2068 and U+2069, that keeps a name that is written from the right from turning round the sentence it
 * stands in. Unicode has others that steer directions, which reach beyond the text they stand in; none of them is kept.
 */
public final class Isolates {

    private static final char FIRST = '\u2068';
    private static final char LAST = '\u2069';

    private Isolates() {}

    /**
     * Sets a text apart from the sentence that it is filled into, if it needs it.
     *
     * @param text the text
     * @return the text between isolating characters if it has letters that are written from the right outside of such, and as it
     *     is if it hasn't
     */
    public static String around(String text) {
        String clean = kept(text);
        return turns(clean) ? FIRST + clean + LAST : text;
    }

    /** Whether there are letters that are written from the right, outside of pairs. */
    private static boolean turns(String clean) {
        int depth = 0;
        for (int i = 0; i < clean.length(); i = clean.offsetByCodePoints(i, 1)) {
            char c = clean.charAt(i);
            depth += c == FIRST ? 1 : c == LAST ? -1 : 0;
            byte direction = Character.getDirectionality(clean.codePointAt(i));
            if (depth == 0
                    && (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                            || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Takes out what steers the direction of text, but for isolating pairs, which can't reach beyond themselves.
     *
     * @param text the text
     * @return the text with no such characters other than whole pairs of U+2068 and U+2069
     */
    public static String kept(String text) {
        if (text.chars().noneMatch(Isolates::steers)) {
            return text;
        }
        BitSet paired = paired(text);
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (paired.get(i) || !steers(text.charAt(i))) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }

    private static BitSet paired(String text) {
        BitSet paired = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == FIRST) {
                open.push(i);
            } else if (text.charAt(i) == LAST && !open.isEmpty()) {
                paired.set(open.pop());
                paired.set(i);
            }
        }
        return paired;
    }

    private static boolean steers(int c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }
}
