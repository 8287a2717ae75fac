package org.peerprinciples.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page as it was printed.
 *
 * @param pdf the PDF document, each byte as a character: what is read of it here is plain
 */
record PrintedPage(String pdf) {

    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b(?!s)");
    private static final Pattern SIZE = Pattern.compile("/MediaBox\\s*\\[0 0 ([0-9.]+) ([0-9.]+)]");
    /** As the outline has them, each with the sheet that it leads to. */
    private static final Pattern HEADING = Pattern.compile("/Title \\(([^)]*)\\)\\s*/Dest \\[(\\d+) ");

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    static PrintedPage of(byte[] pdf) {
        return new PrintedPage(new String(pdf, StandardCharsets.ISO_8859_1));
    }

    /** The sheet that each heading stands on, by what it says; those of other letters than plain ones are left out. */
    Map<String, String> headings() {
        return HEADING.matcher(pdf)
                .results()
                .collect(Collectors.toMap(each -> each.group(1), each -> each.group(2), (first, second) -> first));
    }

    /** How many sheets it takes. */
    int sheets() {
        return (int) SHEET.matcher(pdf).results().count();
    }

    /** Fails if it isn't on sheets of A4, upright or, as sheets to work on are, across. */
    void assertIsA4() {
        List<MatchResult> sizes = SIZE.matcher(pdf).results().toList();
        assertThat(sizes).as("sheets").isNotEmpty().allSatisfy(size -> {
            double width = Double.parseDouble(size.group(1));
            double height = Double.parseDouble(size.group(2));
            assertThat(Math.min(width, height)).isCloseTo(210 * POINTS_PER_MILLIMETRE, within(1.0));
            assertThat(Math.max(width, height)).isCloseTo(297 * POINTS_PER_MILLIMETRE, within(1.0));
        });
    }
}
