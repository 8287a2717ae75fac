package org.peerprinciples.checklist.export;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.Set;

/**
 * How wide texts are where every letter has the same width: Chinese, Japanese and Korean signs and pictures take two columns, as
 * in terminals (Unicode Standard Annex 11, East Asian Width), and what is set above, below or between others takes none.
 */
final class TextWidth {

    private static final Set<UnicodeScript> WIDE_SCRIPTS = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.YI,
            UnicodeScript.TANGUT);

    /** Signs that several scripts share. */
    private static final Set<UnicodeBlock> WIDE_BLOCKS = Set.of(
            UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
            UnicodeBlock.HIRAGANA,
            UnicodeBlock.KATAKANA,
            UnicodeBlock.ENCLOSED_CJK_LETTERS_AND_MONTHS,
            UnicodeBlock.CJK_COMPATIBILITY,
            UnicodeBlock.CJK_COMPATIBILITY_FORMS);

    private static final int LAST_FULL_WIDTH = 0xFF60;
    private static final int FIRST_FULL_WIDTH_SIGN = 0xFFE0;
    private static final int LAST_FULL_WIDTH_SIGN = 0xFFE6;
    private static final int FIRST_PICTURE = 0x1F300;
    private static final int LAST_PICTURE = 0x1FAFF;

    private TextWidth() {}

    /**
     * Gives the columns that a text takes up.
     *
     * @param text the text, on one line
     * @return the number of columns
     */
    static int of(CharSequence text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    /**
     * Gives the columns that a character takes up.
     *
     * @param c the character, a code point
     * @return 0, 1 or 2
     */
    static int of(int c) {
        if (c < 0x300) {
            return 1;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(c) ? 2 : 1;
        };
    }

    private static boolean isWide(int c) {
        UnicodeBlock block = UnicodeBlock.of(c);
        if (UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS.equals(block)) {
            return c <= LAST_FULL_WIDTH || (c >= FIRST_FULL_WIDTH_SIGN && c <= LAST_FULL_WIDTH_SIGN);
        }
        return WIDE_SCRIPTS.contains(UnicodeScript.of(c))
                || (block != null && WIDE_BLOCKS.contains(block))
                || (c >= FIRST_PICTURE && c <= LAST_PICTURE);
    }
}
