package org.peerprinciples.core.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An edition of a framework, numbered by semantic versioning: major, minor and patch, such as {@code 1.0.0}.
 *
 * @param major grows when what an answer means, or what a score is, may have changed; 0 to 999,999
 * @param minor grows when content is added that no earlier answer depends on; 0 to 999,999
 * @param patch grows with corrections that change no meaning; 0 to 999,999
 */
public record Edition(int major, int minor, int patch) implements Comparable<Edition> {

    private static final Pattern TEXT = Pattern.compile("(0|[1-9]\\d{0,5})\\.(0|[1-9]\\d{0,5})\\.(0|[1-9]\\d{0,5})");
    private static final int LONGEST = "999999.999999.999999".length();
    private static final Comparator<Edition> ORDER = Comparator.comparingInt(Edition::major)
            .thenComparingInt(Edition::minor)
            .thenComparingInt(Edition::patch);

    /**
     * Checks the numbers.
     *
     * @param major grows when what an answer means, or what a score is, may have changed; 0 to 999,999
     * @param minor grows when content is added that no earlier answer depends on; 0 to 999,999
     * @param patch grows with corrections that change no meaning; 0 to 999,999
     * @throws IllegalArgumentException if one is outside 0 to 999,999
     */
    public Edition {
        if (Math.min(major, Math.min(minor, patch)) < 0 || Math.max(major, Math.max(minor, patch)) > 999_999) {
            throw new IllegalArgumentException(
                    "edition numbers must be 0 to 999999, but were " + major + ", " + minor + " and " + patch);
        }
    }

    /**
     * Parses an edition.
     *
     * @param text three whole numbers joined by dots, without leading zeros, such as {@code 1.0.0}
     * @return the edition
     * @throws IllegalArgumentException if the text is not of that form
     */
    @JsonCreator
    public static Edition parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new MalformedIdException(
                    "edition must be three whole numbers joined by dots, such as 1.0.0, but was '" + text + "'",
                    TEXT.pattern(),
                    LONGEST);
        }
        return new Edition(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)));
    }

    @Override
    public int compareTo(Edition other) {
        return ORDER.compare(this, other);
    }

    /** {@return the edition as written in documents, such as {@code 1.0.0}} */
    @Override
    @JsonValue
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
