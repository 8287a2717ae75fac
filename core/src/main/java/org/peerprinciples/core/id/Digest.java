package org.peerprinciples.core.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A fingerprint of content: SHA-256 over its canonical form. Content that differs in a single letter has another
 * digest; content that is the same has the same one, on every machine.
 *
 * @param value {@code sha256:} and 64 lower-case hexadecimal digits
 */
public record Digest(@JsonValue String value) {

    private static final Pattern TEXT = Pattern.compile("sha256:[0-9a-f]{64}");
    private static final int LENGTH = "sha256:".length() + 64;

    /**
     * Checks the digest.
     *
     * @param value {@code sha256:} and 64 lower-case hexadecimal digits
     * @throws IllegalArgumentException if it isn't of that form
     */
    public Digest {
        if (!TEXT.matcher(value).matches()) {
            throw new MalformedIdException(
                    "digest must be 'sha256:' and 64 lower-case hexadecimal digits, but was '" + value + "'",
                    TEXT.pattern(),
                    LENGTH);
        }
    }

    /**
     * Makes a digest from its text.
     *
     * @param value {@code sha256:} and 64 lower-case hexadecimal digits
     * @return the digest
     * @throws IllegalArgumentException if it isn't of that form
     */
    @JsonCreator
    public static Digest of(String value) {
        return new Digest(value);
    }

    /** {@return the digest's text} */
    @Override
    public String toString() {
        return value;
    }
}
