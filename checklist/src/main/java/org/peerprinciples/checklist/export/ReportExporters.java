package org.peerprinciples.checklist.export;

/** The standard exporters. */
public final class ReportExporters {

    private static final ReportExporter TEXT = new TextExporter();
    private static final ReportExporter MARKDOWN = new MarkdownExporter();

    private static final ReportExporter HTML = new HtmlExporter();
    private static final ReportExporter CSV = new CsvExporter();
    private static final ReportExporter JSON = new JsonExporter();

    private ReportExporters() {}

    /** {@return the exporter to plain text, lines of at most 80 characters} */
    public static ReportExporter text() {
        return TEXT;
    }

    /** {@return the exporter to Markdown with tables, as GitHub and most other programs read it} */
    public static ReportExporter markdown() {
        return MARKDOWN;
    }

    /**
     * {@return the exporter to a page in one file of HTML, to be written in UTF-8, that asks for nothing from outside and has no
     * script}
     */
    public static ReportExporter html() {
        return HTML;
    }

    /**
     * Gives the exporter of a report's action sheets to CSV, a row for each of theirs, for a spreadsheet program. The table is
     * written as {@link org.peerprinciples.checklist.document.CsvTable} writes it, so that no cell can be run as a formula, after
     * a byte order mark, without which some spreadsheet programs garble accents. If there are several sheets, a first column says
     * which one a row is of, and a column that a sheet doesn't have is empty.
     *
     * @return the exporter; it throws an {@link IllegalArgumentException} if a report has no action sheet
     */
    public static ReportExporter csv() {
        return CSV;
    }

    /** {@return the exporter to JSON, as {@link org.peerprinciples.checklist.report.Report#json()} writes it} */
    public static ReportExporter json() {
        return JSON;
    }
}
