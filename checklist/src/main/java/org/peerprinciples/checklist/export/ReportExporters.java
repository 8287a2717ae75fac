package org.peerprinciples.checklist.export;

/** The standard exporters. */
public final class ReportExporters {

    private static final ReportExporter TEXT = new TextExporter();
    private static final ReportExporter MARKDOWN = new MarkdownExporter();

    private ReportExporters() {}

    /** {@return the exporter to plain text, lines of at most 80 characters where words allow it} */
    public static ReportExporter text() {
        return TEXT;
    }

    /** {@return the exporter to Markdown with tables, as GitHub and most other programs read it} */
    public static ReportExporter markdown() {
        return MARKDOWN;
    }
}
