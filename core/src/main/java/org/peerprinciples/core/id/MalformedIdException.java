package org.peerprinciples.core.id;

/**
 * Thrown when a text isn't of the form that its kind of id, edition or digest has. Says what the form is, so that
 * whoever asked for the text can say it too.
 */
public final class MalformedIdException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The form, as a regular expression. */
    private final String pattern;

    /** The most characters. */
    private final int longest;

    MalformedIdException(String message, String pattern, int longest) {
        super(message);
        this.pattern = pattern;
        this.longest = longest;
    }

    /** {@return a regular expression that the whole text must match; it means the same in Java and in ECMAScript} */
    public String pattern() {
        return pattern;
    }

    /** {@return the most characters that the text may have, 1 or more} */
    public int longest() {
        return longest;
    }
}
