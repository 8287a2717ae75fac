package org.peerprinciples.checklist.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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
    private static final Pattern FIGURE = Pattern.compile("[+-]?[0-9.]{1,12}");

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
        boolean wide = columns.size() > MOST_THAT_FIT;
        String markup = parts.render(
                "table",
                Map.of(
                        "kind",
                        kind + (wide ? " wide" : ""),
                        "name",
                        name,
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
                .<Map<String, ?>>mapToObj(c -> cell(columns.get(c), cells.get(c)))
                .toList();
        return Map.of(
                "is", is(columns.get(0), cells.get(0)),
                "column", columns.get(0).heading(),
                "text", cells.get(0),
                // A sentence about the row that has no column stands with its name.
                "detail", table.detailHeading().isPresent() ? "" : row.detail(),
                "cells", others);
    }

    /** Only what may be in another direction than the page needs an element of its own. */
    private static Map<String, ?> cell(Block.Column column, String text) {
        boolean isFigure = column.numeric() && FIGURE.matcher(text).matches();
        return Map.of(
                "is",
                is(column, text),
                "column",
                column.heading(),
                "texts",
                isFigure ? List.of() : List.of(text),
                "figure",
                isFigure ? text : "");
    }

    /** Numbers stay on one line, unless what stands for one is too long for that. */
    private static String is(Block.Column column, String text) {
        if (!column.numeric()) {
            return "";
        }
        return text.length() > LONGEST_ON_A_LINE ? "number long" : "number";
    }
}
