package org.peerprinciples.core.document;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The character between the cells of a CSV file: a comma, a semicolon where the comma is a decimal sign, or a tab. It is
 * told by what stands before its first place in a line: with the right one, that is often a heading of the layout.
 */
public final class SheetSeparator {

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

    /**
     * Tells the separator of a plain table, whose first row is its header: the one that stands there most often, outside
     * quotation marks, unless a line before it names one as {@code sep=;} does.
     *
     * @param text the table
     * @return a comma, a semicolon or a tab; a comma when there is none to tell by
     */
    public static char ofTable(String text) {
        return named(text).orElseGet(() -> {
            String header = text.lines().findFirst().orElse("").replaceAll("\"[^\"]*\"?", "");
            return ALL.stream()
                    .sorted(Comparator.comparingLong(separator ->
                            -header.chars().filter(each -> each == separator).count()))
                    .findFirst()
                    .orElseThrow();
        });
    }

    static char of(String text) {
        Optional<Character> named = named(text);
        if (named.isPresent()) {
            return named.get();
        }
        List<String> lines = text.lines().limit(LINES_LOOKED_AT).toList();
        // The first of those that do equally well: with none to tell by, a comma.
        return ALL.stream()
                .sorted(Comparator.comparingLong(separator -> -headings(lines, separator)))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Character> named(String text) {
        return isNamedBy(text) && text.length() > NAME.length() && ALL.contains(text.charAt(NAME.length()))
                ? Optional.of(text.charAt(NAME.length()))
                : Optional.empty();
    }

    /**
     * Tells whether a first line or cell names the separator, and says nothing else.
     *
     * @param text the line or cell
     * @return whether it does
     */
    public static boolean isNamedBy(String text) {
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
