package org.peerprinciples.checklist.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.report.Block;
import org.peerprinciples.checklist.report.Report;
import org.peerprinciples.checklist.schema.SchemaContract;
import org.peerprinciples.checklist.schema.TypeSchema;

/** The published schema of reports. */
class ReportSchemaTest implements SchemaContract {

    @Override
    public String resource() {
        return "org/peerprinciples/checklist/report/schema/report-1.schema.json";
    }

    @Override
    public byte[] made() {
        return TypeSchema.of("report", Report.class, Report.class);
    }

    @Override
    public byte[] published() {
        return Report.json().schema();
    }

    @Override
    public byte[] written() {
        return Report.json().write(EveryBlock.report("en"));
    }

    @Override
    public void read(byte[] document) {
        Report.json().read(document);
    }

    @Test
    void aReportComesBackAsItWas() {
        Report report = EveryBlock.report("cy");

        assertThat(Report.json().read(Report.json().write(report))).isEqualTo(report);
    }

    @Test
    void emptyTextsAndListsComeBackToo() {
        Block.Table table =
                new Block.Table(List.of(Block.Column.text("")), List.of(Block.Row.of("")), Optional.empty());
        Report report = new Report(
                "",
                "en",
                List.of(
                        new Report.Section("", List.of()),
                        new Report.Section(
                                "",
                                List.of(
                                        new Block.Paragraph(""),
                                        new Block.Bullets(List.of(Block.Item.of(""))),
                                        new Block.Panels(List.of(new Block.Panel("", List.of()))),
                                        new Block.Sheet("", table)))));

        assertThat(Report.json().read(Report.json().write(report))).isEqualTo(report);
    }
}
