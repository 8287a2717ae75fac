package org.peerprinciples.checklist.export;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import org.peerprinciples.checklist.report.Report;

/** The report itself, as a document. */
final class JsonExporter implements ReportExporter {

    @Override
    public String export(Report report) {
        return new String(Report.json().write(requireNonNull(report, "report")), StandardCharsets.UTF_8);
    }
}
