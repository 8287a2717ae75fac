package org.peerprinciples.checklist.wording;

import java.util.regex.Pattern;

/** Ends of sentences, where what people wrote stands last in them. */
public final class Sentences {

    /** A mark that ends a sentence, also within quotation marks or brackets. */
    private static final Pattern END =
            Pattern.compile("[.!?\u2026\u3002\u061f\u06d4][\\p{Pe}\\p{Pf}\\p{Pi}\\p{Cf}\"']*\\s*$");

    private Sentences() {}

    /**
     * Ends a sentence.
     *
     * @param text the sentence, with or without the mark that ends it
     * @return the text, with a full stop unless it ends with a mark already
     */
    public static String ended(String text) {
        return END.matcher(text).find() ? text : text + ".";
    }
}
