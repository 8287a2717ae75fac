package org.peerprinciples.checklist.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.peerprinciples.checklist.document.CsvTable;
import org.peerprinciples.checklist.report.Block;
import org.peerprinciples.checklist.report.Report;

class CsvExporterPropertiesTest {

    private static Block.Sheet sheet(String name, List<String> headings, List<String> cells) {
        return new Block.Sheet(
                name,
                new Block.Table(
                        headings.stream().map(Block.Column::text).toList(),
                        List.of(new Block.Row(cells, "because")),
                        Optional.empty()));
    }

    private static Report report(Block... blocks) {
        return new Report("Title", "en", List.of(new Report.Section("Section", List.of(blocks))));
    }

    @Example
    void findsTheSheetsWhereverTheyStandAfterAByteOrderMark() {
        Block.Sheet sheet = sheet("One", List.of("What", "Owner"), List.of("walk", ""));
        Report.Section inner = new Report.Section("i", List.of(new Block.Paragraph("p"), sheet));
        String expected = "\uFEFFWhat,Owner\nwalk,\n";

        assertThat(ReportExporters.csv().export(report(sheet))).isEqualTo(expected);
        assertThat(ReportExporters.csv()
                        .export(report(new Block.Panels(List.of(new Block.Panel("panel", List.of(sheet)))))))
                .isEqualTo(expected);
        assertThat(ReportExporters.csv()
                        .export(new Report("t", "en", List.of(new Report.Section("o", List.of(), List.of(inner))))))
                .isEqualTo(expected);
    }

    @Example
    void setsSeveralSheetsBelowEachOtherWithTheirNames() {
        assertThat(ReportExporters.csv()
                        .export(report(
                                sheet("One", List.of("What", "Owner"), List.of("walk", "Ada")),
                                sheet("Two", List.of("What", "Due"), List.of("sing", "May")))))
                .isEqualTo("\uFEFFSheet,What,Owner,Due\nOne,walk,Ada,\nTwo,sing,,May\n");
    }

    @Example
    void refusesAReportWithoutASheet() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportExporters.csv().export(report(new Block.Paragraph("text"))))
                .withMessage("report must have an action sheet, but was one without");
    }

    @Property
    void givesEveryCellBackAndNoneAsAFormula(@ForAll String text) {
        String csv = ReportExporters.csv().export(report(sheet("One", List.of("What", "Owner"), List.of("x", text))));

        CsvTable read = CsvTable.read(csv.getBytes(StandardCharsets.UTF_8));
        assertThat(read.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.cells()).containsExactly("x", Plain.line(text)));
        assertThat(csv.lines().skip(1))
                .hasSize(1)
                .allSatisfy(row -> assertThat(row).doesNotMatch("x,\"?[=@+].*"));
    }
}
