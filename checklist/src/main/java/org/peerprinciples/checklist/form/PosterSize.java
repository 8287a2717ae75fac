package org.peerprinciples.checklist.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.peerprinciples.core.framework.Principle;

/**
 * How large the letters of a poster can be so that all of it stays on one page with the ground rules. The figures are of
 * {@code poster.css}, in millimetres and letters of a wide typeface, so that narrower ones fit too.
 */
enum PosterSize {
    /** Read from across a room. */
    FEW(8.9, 36, 6.9, 58, 6.5, 7),
    /** Read from a few steps away. */
    USUAL(7.2, 45, 5.8, 74, 4, 7),
    /** For many principles, or long ones. */
    MANY(5.6, 59, 4.9, 83, 2, 6),
    /** For so many that a name and what it means share their lines. */
    MOST(0, 0, 5.1, 90, 1.5, 5),
    /** For those that have no room for what they mean. */
    NAMES(5.6, 59, 0, 0, 2, 5);

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+");
    /** The height that the ground rules, a heading of two lines, the contact and the foot leave. */
    private static final double ROOM = 153;

    private static final double HEADING_LINE = 10.2;
    private static final int LETTERS_OF_HEADING = 32;
    private static final int LINES_OF_HEADING = 2;
    private static final double CONTACT_LINE = 7.5;
    private static final int LETTERS_OF_CONTACT = 74;
    private static final int LINES_OF_CONTACT = 3;
    /** A bold letter takes as much as that many others. */
    private static final double BOLD = 1.4;

    private final double nameLine;
    private final int lettersOfName;
    private final double meaningLine;
    private final int lettersOfMeaning;
    private final double gap;
    private final int lines;

    PosterSize(double nameLine, int lettersOfName, double meaningLine, int lettersOfMeaning, double gap, int lines) {
        this.nameLine = nameLine;
        this.lettersOfName = lettersOfName;
        this.meaningLine = meaningLine;
        this.lettersOfMeaning = lettersOfMeaning;
        this.gap = gap;
        this.lines = lines;
    }

    /**
     * Gives the largest in which all fits.
     *
     * @param heading the framework's name
     * @param principles the principles
     * @param contact whom to tell about a worry, or empty
     * @return the size; none, if it doesn't fit on one page at all
     */
    static Optional<PosterSize> of(String heading, List<Principle> principles, String contact) {
        double more = HEADING_LINE * Math.max(0, Lettering.of(heading).lines(LETTERS_OF_HEADING) - LINES_OF_HEADING)
                + CONTACT_LINE * Math.max(0, Lettering.of(contact).lines(LETTERS_OF_CONTACT) - LINES_OF_CONTACT);
        return Stream.of(values())
                .filter(size -> principles.stream().mapToDouble(size::height).sum() <= ROOM - more)
                .findFirst();
    }

    private double height(Principle principle) {
        Lettering name = Lettering.of(principle.name());
        Lettering meaning = Lettering.of(meaning(principle));
        double texts = switch (this) {
            case MOST -> meaningLine * meaning.and(principle.name(), BOLD).lines(lettersOfMeaning);
            case NAMES -> nameLine * name.lines(lettersOfName);
            default -> nameLine * name.lines(lettersOfName) + meaningLine * meaning.lines(lettersOfMeaning);
        };
        return texts + gap;
    }

    /** {@return what can be read of a meaning from a few steps away; the rest is for the form and the guide} */
    String meaning(Principle principle) {
        return this == NAMES ? "" : SENTENCE_END.split(principle.meaning(), 2)[0];
    }

    /** {@return how many lines there are to write ground rules on} */
    int lines() {
        return lines;
    }

    /** {@return the name in the stylesheet} */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
