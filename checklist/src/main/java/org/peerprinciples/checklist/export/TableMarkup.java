package org.peerprinciples.checklist.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.peerprinciples.checklist.report.Block;

/**
 * Tables of a page. On a narrow screen each row is a card in which every cell says its column, so roles say what a table's
 * parts are even where they aren't laid out as a table. Where a table has many columns it scrolls by itself, and not the page.
 */
final class TableMarkup {

    /** So many columns fit beside each other wherever they aren't cards. */
    private static final int MOST_THAT_FIT = 5;

    private static final int LONGEST_ON_A_LINE = 16;

    private final PageParts parts;

    TableMarkup(PageParts parts) {
        this.parts = parts;
    }

    /** A table; its name is only heard, because its heading stands above it already. */
    String of(Block.Table table, String heading) {
        return markup(table, parts.say("table", parts.nextTable(), heading), "");
    }

    String of(Block.Sheet sheet) {
        return markup(sheet.table(), sheet.name(), "sheet");
    }

    private String markup(Block.Table table, String name, String kind) {
        List<Block.Column> columns = new ArrayList<>(table.columns());
        table.detailHeading().ifPresent(heading -> columns.add(Block.Column.text(heading)));
        List<List<String>> rows = table.rows().stream()
                .map(row -> table.detailHeading().isPresent() ? withDetail(row) : row.cells())
                .toList();
        List<Boolean> blank = IntStream.range(0, columns.size())
                .mapToObj(c -> c > 0
                        && !kind.isEmpty()
                        && rows.stream().allMatch(row -> row.get(c).isBlank()))
                .toList();
        boolean wide = columns.size() > MOST_THAT_FIT;
        String markup = parts.render(
                "table",
                Map.of(
                        "kind",
                        kind + (wide ? " wide" : ""),
                        "name",
                        name,
                        "columns",
                        IntStream.range(0, columns.size())
                                .mapToObj(c -> Map.of(
                                        "heading", columns.get(c).heading(),
                                        "is", is(columns.get(c), columns.get(c).heading(), blank.get(c))))
                                .toList(),
                        "rows",
                        IntStream.range(0, rows.size())
                                // A sentence about the row that has no column stands with its name.
                                .mapToObj(r -> row(
                                        columns,
                                        rows.get(r),
                                        blank,
                                        table.detailHeading().isPresent()
                                                ? ""
                                                : table.rows().get(r).detail()))
                                .toList()));
        return wide ? parts.render("scrolling", Map.of("name", name, "table", markup)) : markup;
    }

    private static List<String> withDetail(Block.Row row) {
        return Stream.concat(row.cells().stream(), Stream.of(row.detail())).toList();
    }

    /** As a card, a row is headed by its first cell, which names its column only where that is a number. */
    private static Map<String, ?> row(
            List<Block.Column> columns, List<String> cells, List<Boolean> blank, String detail) {
        List<Map<String, ?>> marked = IntStream.range(1, cells.size())
                .<Map<String, ?>>mapToObj(c -> Map.of(
                        "is", is(columns.get(c), cells.get(c), blank.get(c)),
                        "column", columns.get(c).heading(),
                        "text", cells.get(c)))
                .toList();
        return Map.of(
                "first",
                List.of(Map.of(
                        "is",
                        is(columns.get(0), cells.get(0), false),
                        "named",
                        columns.get(0).numeric() ? columns.get(0).heading() : "",
                        "text",
                        cells.get(0))),
                "detail",
                detail,
                "cells",
                marked);
    }

    /** Numbers stay on one line, unless what stands for one is too long for that; what is left blank needs room to write. */
    private static String is(Block.Column column, String text, boolean blank) {
        if (blank) {
            return "blank";
        } else if (!column.numeric()) {
            return "";
        }
        return text.length() > LONGEST_ON_A_LINE ? "number long" : "number";
    }
}
