package org.peerprinciples.checklist.export;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.peerprinciples.checklist.document.CsvTable;
import org.peerprinciples.checklist.report.Block;
import org.peerprinciples.checklist.report.Report;
import org.peerprinciples.checklist.wording.Phrases;

/** The action sheets of a report as one table. */
final class CsvExporter implements ReportExporter {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Override
    public String export(Report report) {
        requireNonNull(report, "report");
        List<Block.Sheet> sheets =
                report.sections().stream().flatMap(CsvExporter::sheets).toList();
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("report must have an action sheet, but was one without");
        }
        CsvTable table = sheets.size() == 1 ? table(sheets.get(0)) : joined(sheets, report.language());
        return BYTE_ORDER_MARK + new String(table.write(), StandardCharsets.UTF_8);
    }

    private static CsvTable table(Block.Sheet sheet) {
        Block.Table table = sheet.table();
        return CsvTable.of(
                lines(table.columns().stream().map(Block.Column::heading), table.detailHeading()),
                table.rows().stream()
                        .map(row -> lines(
                                row.cells().stream(), table.detailHeading().map(heading -> row.detail())))
                        .toList());
    }

    private static List<String> lines(Stream<String> texts, Optional<String> last) {
        return Stream.concat(texts, last.stream()).map(Plain::line).toList();
    }

    private static CsvTable joined(List<Block.Sheet> sheets, String language) {
        Set<String> columns = new LinkedHashSet<>();
        List<CsvTable> tables = sheets.stream().map(CsvExporter::table).toList();
        tables.forEach(table -> columns.addAll(table.columns()));
        List<List<String>> rows = new ArrayList<>();
        for (int s = 0; s < tables.size(); s++) {
            CsvTable table = tables.get(s);
            String name = Plain.line(sheets.get(s).name());
            for (CsvTable.Row row : table.rows()) {
                Stream<String> cells = columns.stream()
                        .map(column -> table.findColumn(column).map(row::cell).orElse(""));
                rows.add(Stream.concat(Stream.of(name), cells).toList());
            }
        }
        String sheet = Phrases.of(CsvExporter.class, "export", language).say("sheets.column");
        return CsvTable.of(Stream.concat(Stream.of(sheet), columns.stream()).toList(), rows);
    }

    private static Stream<Block.Sheet> sheets(Report.Section section) {
        return Stream.concat(
                sheets(section.blocks()), section.sections().stream().flatMap(CsvExporter::sheets));
    }

    private static Stream<Block.Sheet> sheets(List<Block> blocks) {
        return blocks.stream().flatMap(block -> {
            if (block instanceof Block.Panels panels) {
                return panels.panels().stream().flatMap(panel -> sheets(panel.blocks()));
            }
            return block instanceof Block.Sheet sheet ? Stream.of(sheet) : Stream.empty();
        });
    }
}
