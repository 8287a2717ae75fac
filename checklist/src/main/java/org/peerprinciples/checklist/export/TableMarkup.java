package org.peerprinciples.checklist.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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

    /** A table whose name is only heard: its heading stands above it already. */
    String of(Block.Table table, String heading) {
        return markup(table, parts.say("table", parts.nextTable(), heading), "heard", "");
    }

    String of(Block.Sheet sheet) {
        return markup(sheet.table(), sheet.name(), "", "sheet");
    }

    private String markup(Block.Table table, String name, String nameIs, String kind) {
        List<Block.Column> columns = new ArrayList<>(table.columns());
        table.detailHeading().ifPresent(heading -> columns.add(Block.Column.text(heading)));
        boolean wide = columns.size() > MOST_THAT_FIT;
        String markup = parts.render(
                "table",
                Map.of(
                        "kind",
                        kind + (wide ? " wide" : ""),
                        "name",
                        name,
                        "nameIs",
                        nameIs,
                        "columns",
                        columns.stream()
                                .map(each -> Map.of("heading", each.heading(), "is", is(each, each.heading())))
                                .toList(),
                        "rows",
                        table.rows().stream()
                                .map(row -> row(table, columns, row))
                                .toList()));
        return wide ? parts.render("scrolling", Map.of("name", name, "table", markup)) : markup;
    }

    private static Map<String, ?> row(Block.Table table, List<Block.Column> columns, Block.Row row) {
        List<String> cells = new ArrayList<>(row.cells());
        table.detailHeading().ifPresent(heading -> cells.add(row.detail()));
        List<Map<String, ?>> others = IntStream.range(1, cells.size())
                .<Map<String, ?>>mapToObj(c -> Map.of(
                        "is",
                        is(columns.get(c), cells.get(c)),
                        "column",
                        columns.get(c).heading(),
                        "text",
                        cells.get(c)))
                .toList();
        return Map.of(
                "is", is(columns.get(0), cells.get(0)),
                "column", columns.get(0).heading(),
                "text", cells.get(0),
                // A sentence about the row that has no column stands with its name.
                "detail", table.detailHeading().isPresent() ? "" : row.detail(),
                "cells", others);
    }

    /** Numbers stay on one line, unless what stands for one is too long for that. */
    private static String is(Block.Column column, String text) {
        if (!column.numeric()) {
            return "text";
        }
        return text.length() > LONGEST_ON_A_LINE ? "number long" : "number";
    }
}
