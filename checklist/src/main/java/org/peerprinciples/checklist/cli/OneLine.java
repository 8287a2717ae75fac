package org.peerprinciples.checklist.cli;

/**
 * Texts as they are printed where a line is a problem or a remark. A file's name can hold line breaks, and characters that aren't
 * seen or turn round what stands beside them; each is shown as JSON can write it, by a backslash and its code.
 */
final class OneLine {

    private static final int LONGEST_CODE = 4;

    private OneLine() {}

    /**
     * Shows a text in one line.
     *
     * @param text the text
     * @return the same, with all that could break the line or turn it round written out
     */
    static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (isShown(character)) {
                shown.appendCodePoint(character);
            } else {
                writeOut(Character.toString(character), shown);
            }
        });
        return shown.toString();
    }

    private static boolean isShown(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static void writeOut(String character, StringBuilder shown) {
        character.chars().forEach(unit -> {
            String code = Integer.toHexString(unit);
            shown.append("\\u").append("0".repeat(LONGEST_CODE - code.length())).append(code);
        });
    }
}
