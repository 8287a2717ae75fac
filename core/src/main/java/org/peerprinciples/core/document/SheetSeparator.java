package org.peerprinciples.core.document;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The character between the cells of a CSV file: a comma, a semicolon where the comma is a decimal sign, or a tab. It is
 * told by what stands before its first place in a line: with the right one, that is often a heading of the layout.
 */
final class SheetSeparator {

    private static final List<Character> ALL = List.of(',', ';', '\t');
    private static final int LINES_LOOKED_AT = 200;

    /** How some programs name the separator in a first line of its own. */
    private static final String NAME = "sep=";

    private static final Set<String> HEADINGS = Stream.concat(
                    SheetLayout.FORM_ROWS.stream(),
                    SheetLayout.sections().stream()
                            .flatMap(section -> SheetLayout.columns(section, List.of()).stream()))
            .map(SheetColumn::heading)
            .collect(Collectors.toUnmodifiableSet());

    private SheetSeparator() {}

    static char of(String text) {
        if (isNamedBy(text) && text.length() > NAME.length() && ALL.contains(text.charAt(NAME.length()))) {
            return text.charAt(NAME.length());
        }
        List<String> lines = text.lines().limit(LINES_LOOKED_AT).toList();
        // The first of those that do equally well: with none to tell by, a comma.
        return ALL.stream()
                .sorted(Comparator.comparingLong(separator -> -headings(lines, separator)))
                .findFirst()
                .orElseThrow();
    }

    /** Whether a first line or cell names the separator, and says nothing else. */
    static boolean isNamedBy(String text) {
        return text.startsWith(NAME);
    }

    private static long headings(List<String> lines, char separator) {
        return lines.stream()
                .filter(line -> line.indexOf(separator) > 0)
                .map(line -> line.substring(0, line.indexOf(separator)))
                .filter(start ->
                        HEADINGS.contains(start.replace("\"", "").strip().toLowerCase(Locale.ROOT)))
                .count();
    }
}
