package org.peerprinciples.checklist.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerprinciples.checklist.document.CsvTable;
import org.peerprinciples.checklist.sampling.Significant;

/** Lays out how items behave as a table. */
final class ItemFiguresTable {

    private static final List<String> COLUMNS = List.of(
            "table",
            "item",
            "n",
            "complete",
            "at_lowest",
            "at_highest",
            "mean",
            "sd",
            "r_total",
            "r_rest",
            "alpha_without",
            "loading");

    private ItemFiguresTable() {}

    static CsvTable of(Reliability reliability) {
        List<List<String>> rows = new ArrayList<>();
        for (TableReliability table : reliability.tables()) {
            table.items().forEach(item -> rows.add(row(table.name(), item)));
        }
        return CsvTable.of(COLUMNS, rows);
    }

    private static List<String> row(String table, ItemFigures item) {
        return List.of(
                table,
                item.item(),
                Integer.toString(item.answered()),
                Integer.toString(item.complete()),
                Integer.toString(item.atLowest()),
                Integer.toString(item.atHighest()),
                text(item.mean()),
                text(item.deviation()),
                text(item.withTotal()),
                text(item.withRest()),
                text(item.alphaWithout()),
                text(item.loading()));
    }

    /** The digits that were kept; no exponent. */
    private static String text(Optional<Double> figure) {
        return figure.map(Significant::text).orElse("NA");
    }
}
