package org.peerprinciples.core.document;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Guards what is written into cells, and takes the guard off when they are read: an apostrophe in front, by which people
 * tell a spreadsheet program that a cell holds text.
 *
 * <p>Guarded is what a program could take for a formula, and then run (CSV injection: OWASP's list of characters, and
 * their full-width forms, also behind blanks and characters that aren't seen), and what it could take for a date, a
 * time, a number, a truth value or a failed formula, and then write in another way. Months and truth values are known in
 * seven languages ({@link ForeignWords}); in others, ordinal numbers (1st May) and days of the week aren't. What begins with apostrophes and would need the guard without them
 * is guarded too, so that every text comes back as it was.
 */
public final class CellGuard {

    private static final char GUARD = '\'';
    private static final String STARTS_FORMULA = "=+-@";

    /** Longer ones are told apart from text by every program. */
    private static final int LONGEST_VALUE = 60;

    private static final int LONGEST_NUMBER = 15;

    private static final String MONTH = "(?:" + String.join("|", ForeignWords.MONTHS) + ")";
    private static final String BETWEEN = "(?: de |[ ,./-]{0,2})";

    /** In whatever language, such as #REF! or #BEZUG!; Calc numbers some of them. */
    private static final Pattern ERROR =
            Pattern.compile("#[\u00a1\u00bf]?[\\p{Lu}\\p{Nd}/_-]{2,30}[!?]|#N/[A-Z]|#NV|#GETTING_DATA|Err:[0-9]{3}");

    /** Numbers, editions, dates and times of all kinds; amounts of money, or in brackets, which count as negative; truth values. */
    private static final Pattern VALUE = Pattern.compile(
            "(?=.*\\p{Nd})[\\p{Nd}.,][\\p{Nd}.,:/' -]*%?"
                    + "|\\p{Nd}[\\p{Nd}.,]*e[+-]?\\p{Nd}+"
                    + "|\\([\\p{Nd}.,]+\\)"
                    + "|\\p{Sc} ?-?[\\p{Nd}.,]+|[\\p{Nd}.,]+ ?\\p{Sc}"
                    + "|\\p{Nd}{1,2}(?::\\p{Nd}{2}){0,2} ?[ap]m?"
                    + "|\\p{Nd}{4}-\\p{Nd}{2}-\\p{Nd}{2}t[\\p{Nd}:.]+z?"
                    + "|(?:\\p{Nd}{1,4}" + BETWEEN + ")?" + MONTH + BETWEEN
                    + "\\p{Nd}{1,4}(?:(?: de |[ ,./-]{1,2})\\p{Nd}{1,4})?"
                    + "|\\p{Nd}{1,4}" + BETWEEN + MONTH + "[.]?"
                    + "|" + String.join("|", ForeignWords.TRUTH) + "|true|false",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern SAFE_NUMBER = Pattern.compile("0|[1-9][0-9]{0," + (LONGEST_NUMBER - 1) + "}");

    /** What every program takes for the number that it is, though it may begin like a formula. */
    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?[0-9]{1,30}(?:\\.[0-9]{1,30})?");

    private CellGuard() {}

    /**
     * Guards a text against being run as a formula, and against nothing else: for tables that other programs read, to which
     * a number is a number and a date a date.
     *
     * @param text the text
     * @return the text as it is written into a cell
     */
    public static String withoutFormula(String text) {
        return beginsFormula(text) ? GUARD + text : text;
    }

    /**
     * Takes off the guard that {@link #withoutFormula(String) withoutFormula} put on.
     *
     * @param cell the cell as it was read
     * @return the text
     */
    public static String withFormula(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == GUARD && beginsFormula(cell.substring(1))
                ? cell.substring(1)
                : cell;
    }

    /**
     * Asks whether a text has to stand in quotes, though it has no comma in it: a program that parts cells by semicolons or tabs
     * would else split it, and could run what follows.
     *
     * @param cell the cell as it is written
     * @return whether it has a semicolon or a tab in it
     */
    public static boolean isPartedElsewhere(String cell) {
        return cell.indexOf(';') >= 0 || cell.indexOf('\t') >= 0;
    }

    private static boolean beginsFormula(String text) {
        return isTakenForFormula(bare(text)) && !PLAIN_NUMBER.matcher(text).matches();
    }

    /** The text as it is written into a cell. */
    static String guarded(String text) {
        return needsGuard(text) ? GUARD + text : text;
    }

    /** The text that was written into a cell. */
    static String restored(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == GUARD && needsGuard(cell.substring(1)) ? cell.substring(1) : cell;
    }

    /** Whether a cell holds what a program writes for a formula that it can't work out. */
    static boolean isError(String cell) {
        String bare = cell.strip();
        return bare.length() <= LONGEST_VALUE && ERROR.matcher(bare).matches();
    }

    private static boolean needsGuard(String text) {
        String bare = bare(text);
        return isTakenForFormula(bare) || isTakenForValue(bare) || isError(bare);
    }

    private static String bare(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == GUARD) {
            start++;
        }
        return text.substring(start);
    }

    private static boolean isTakenForFormula(String text) {
        if (!text.isEmpty() && "\t\r\n".indexOf(text.charAt(0)) >= 0) {
            return true;
        }
        int start = 0;
        while (start < text.length() && isPassedOver(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        if (start == text.length()) {
            return false;
        }
        String first = Normalizer.normalize(Character.toString(text.codePointAt(start)), Normalizer.Form.NFKC);
        return STARTS_FORMULA.indexOf(first.charAt(0)) >= 0;
    }

    /** Blanks, and characters that aren't seen. */
    private static boolean isPassedOver(int character) {
        int type = Character.getType(character);
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || type == Character.FORMAT
                || type == Character.CONTROL;
    }

    private static boolean isTakenForValue(String text) {
        String bare = text.strip();
        return bare.length() <= LONGEST_VALUE
                && VALUE.matcher(Normalizer.normalize(bare, Normalizer.Form.NFC))
                        .matches()
                && !SAFE_NUMBER.matcher(bare).matches();
    }
}
