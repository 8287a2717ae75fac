package org.peerprinciples.checklist.export;

import org.peerprinciples.checklist.report.Report;

/** Turns a report into a format. Exporters are immutable and safe for use by many threads. */
public interface ReportExporter {

    /**
     * Exports a report. The same report gives the same text, on every machine.
     *
     * @param report the report
     * @return the text in the exporter's format, lines ended by a line feed
     * @throws IllegalArgumentException if the format needs something that the report doesn't have
     */
    String export(Report report);
}
