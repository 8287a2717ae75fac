package org.peerprinciples.checklist.batch;

import java.util.regex.Pattern;

/** What of a cell a message may show: single words, numbers and dates, but nothing that could be a sentence of somebody's. */
final class Shown {

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9._:/-]{1,20}");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*");
    private static final int LONGEST_ID = 80;

    private Shown() {}

    /** A cell as it was found. */
    static String cell(String cell) {
        if (cell.isEmpty()) {
            return "nothing";
        }
        return WORD.matcher(cell).matches() ? "'" + cell + "'" : "a text of " + characters(cell.length());
    }

    /** A heading as it was found: only as far as it could be an id. */
    static String heading(String name) {
        return isId(name) ? "'" + name + "'" : name.isEmpty() ? "without a heading" : "of " + characters(name.length());
    }

    /** A heading where it could be an id, and otherwise nothing. */
    static String headingOrNothing(String name) {
        return isId(name) ? name : "";
    }

    static boolean isId(String name) {
        return name.length() <= LONGEST_ID && ID.matcher(name).matches();
    }

    private static String characters(int number) {
        return number + (number == 1 ? " character" : " characters");
    }
}
