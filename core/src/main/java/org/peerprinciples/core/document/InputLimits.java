package org.peerprinciples.core.document;

/**
 * How much a reader accepts, as a guard against documents made to harm. The standard limits are far above what honest
 * documents need.
 *
 * @param longestDocument the most bytes of a document, 1 or more
 * @param deepestNesting the most levels of lists and objects within each other, 1 to 500
 * @param longestText the most characters of a single text, 1 or more
 */
public record InputLimits(int longestDocument, int deepestNesting, int longestText) {

    private static final InputLimits STANDARD = new InputLimits(16 * 1024 * 1024, 32, 20_000);
    private static final int DEEPEST = 500;

    /**
     * Checks the limits.
     *
     * @param longestDocument the most bytes of a document, 1 or more
     * @param deepestNesting the most levels of lists and objects within each other, 1 to 500
     * @param longestText the most characters of a single text, 1 or more
     * @throws IllegalArgumentException if one is outside its range
     */
    public InputLimits {
        if (longestDocument < 1 || longestText < 1) {
            throw new IllegalArgumentException("limits must be 1 or more, but were " + longestDocument + " bytes and "
                    + longestText + " characters");
        }
        if (deepestNesting < 1 || deepestNesting > DEEPEST) {
            throw new IllegalArgumentException(
                    "deepestNesting must be 1 to " + DEEPEST + ", but was " + deepestNesting);
        }
    }

    /** {@return the standard limits: 16 MiB a document, 32 levels of nesting, 20,000 characters a text} */
    public static InputLimits standard() {
        return STANDARD;
    }

    /**
     * Copies these limits with another one for the document.
     *
     * @param bytes the most bytes of a document, 1 or more
     * @return the limits
     * @throws IllegalArgumentException if it is outside its range
     */
    public InputLimits withLongestDocument(int bytes) {
        return new InputLimits(bytes, deepestNesting, longestText);
    }

    /**
     * Copies these limits with another one for nesting.
     *
     * @param levels the most levels of lists and objects within each other, 1 to 500
     * @return the limits
     * @throws IllegalArgumentException if it is outside its range
     */
    public InputLimits withDeepestNesting(int levels) {
        return new InputLimits(longestDocument, levels, longestText);
    }

    /**
     * Copies these limits with another one for texts.
     *
     * @param characters the most characters of a single text, 1 or more
     * @return the limits
     * @throws IllegalArgumentException if it is outside its range
     */
    public InputLimits withLongestText(int characters) {
        return new InputLimits(longestDocument, deepestNesting, characters);
    }

    /** One byte more than the limit is enough to see that a document is too long. */
    int readableBytes() {
        return longestDocument == Integer.MAX_VALUE ? longestDocument : longestDocument + 1;
    }
}
