package org.peerprinciples.checklist.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contrast as WCAG 2.2 reckons it (relative luminance), of the colours as they stand in the sheet. */
class ContrastTest {

    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});");
    private static final String SHEET = ResourceText.of(PageFile.class, "page.css");
    private static final int DARK = SHEET.indexOf("prefers-color-scheme: dark");

    private static Map<String, Integer> colours(String css) {
        Map<String, Integer> found = new LinkedHashMap<>();
        Matcher matcher = COLOUR.matcher(css);
        while (matcher.find()) {
            found.put(matcher.group(1), Integer.parseInt(matcher.group(2), 16));
        }
        return found;
    }

    private static Map<String, Integer> light() {
        return colours(SHEET.substring(0, DARK));
    }

    private static Map<String, Integer> dark() {
        return colours(SHEET.substring(DARK));
    }

    private static double channel(int value) {
        double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static double luminance(int colour) {
        return 0.2126 * channel(colour >> 16)
                + 0.7152 * channel((colour >> 8) & 0xff)
                + 0.0722 * channel(colour & 0xff);
    }

    private static double contrast(int one, int other) {
        double bright = Math.max(luminance(one), luminance(other));
        double dim = Math.min(luminance(one), luminance(other));
        return (bright + 0.05) / (dim + 0.05);
    }

    @Test
    void isReckonedAsPublished() {
        assertThat(contrast(0x000000, 0xffffff)).isEqualTo(21.0);
        // #767676 is the lightest grey that WCAG's documents call enough for text on white.
        assertThat(contrast(0x767676, 0xffffff)).isBetween(4.5, 4.6);
        assertThat(contrast(0x777777, 0xffffff)).isLessThan(4.5);
    }

    @Test
    void everyColourHasAValueForLightAndForDark() {
        assertThat(light().keySet()).isEqualTo(dark().keySet()).isNotEmpty();
    }

    /** Text: 1.4.3 (AA, 4.5). What shows where something is or what it is, and the focus: 1.4.11 (AA, 3). */
    @ParameterizedTest
    @CsvSource({
        "ink, paper, 7",
        "ink, paper-soft, 7",
        "ink, accent-soft, 7",
        "ink, warm-soft, 7",
        "ink-soft, paper, 4.5",
        "ink-soft, paper-soft, 4.5",
        "ink-soft, accent-soft, 4.5",
        "accent, paper, 4.5",
        "accent, paper-soft, 4.5",
        "accent, accent-soft, 4.5",
        "on-accent, accent, 4.5",
        "warm, paper, 4.5",
        "warm, paper-soft, 4.5",
        "warm, warm-soft, 4.5",
        "edge, paper, 3",
        "edge, paper-soft, 3"
    })
    void isEnough(String front, String behind, double least) {
        assertThat(contrast(light().get(front), light().get(behind))).isGreaterThanOrEqualTo(least);
        assertThat(contrast(dark().get(front), dark().get(behind))).isGreaterThanOrEqualTo(least);
    }
}
