package org.peerprinciples.checklist.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerprinciples.checklist.export.ReportExporter;
import org.peerprinciples.checklist.export.ReportExporters;

/** In which form something is printed. Which of them a subcommand has is for it to say. */
enum Format {
    /** For reading at a terminal, 80 columns wide. */
    TEXT,
    /** For programs. */
    JSON,
    /** For documents with headings and tables. */
    MARKDOWN,
    /** For spreadsheets and statistics programs. */
    CSV,
    /** For browsers: a page in one file. */
    HTML;

    /** Endings of formats that no subcommand has. */
    private static final List<String> OFFICE =
            List.of(".pdf", ".docx", ".doc", ".odt", ".rtf", ".xlsx", ".xls", ".ods", ".pptx", ".xml");

    /**
     * Finds the format that a subcommand is to print in.
     *
     * @param asked what was asked for with {@code --format}, if anything was
     * @param file the file that is written, if one is: its ending tells, where nothing was asked for
     * @param formats those that the subcommand has, the usual one first
     * @return the format
     * @throws CommandFailure if another was asked for, or the file's ending says another one
     */
    static Format of(Optional<String> asked, Optional<String> file, Format... formats) {
        List<Format> there = List.of(formats);
        if (asked.isEmpty()) {
            Format chosen =
                    file.flatMap(Format::ofEnding).filter(there::contains).orElse(there.get(0));
            file.flatMap(Format::ofEnding)
                    .filter(ending -> ending != chosen)
                    .ifPresent(ending -> refuseEnding(file.get(), there));
            file.filter(Format::isOfOffice).ifPresent(name -> refuseEnding(name, there));
            return chosen;
        }
        Format chosen = asked(asked.get(), there);
        file.filter(Format::isOfOffice).ifPresent(name -> refuseEnding(name, List.of(chosen)));
        return chosen;
    }

    private static Format asked(String asked, List<Format> there) {
        return there.stream()
                .filter(format -> format.toString().equalsIgnoreCase(asked))
                .findFirst()
                .orElseThrow(() -> new CommandFailure("--format must be one of "
                        + there.stream().map(Format::toString).collect(Collectors.joining(", ")) + ", but was '"
                        + asked + "'"));
    }

    private static boolean isOfOffice(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return OFFICE.stream().anyMatch(name::endsWith);
    }

    /** An ending of a person's own says nothing; one of another format misleads whoever opens it. */
    private static void refuseEnding(String file, List<Format> there) {
        throw CommandFailure.in(
                file,
                "has the ending of another format than the one that is written; it can end with "
                        + there.stream().map(Format::ending).collect(Collectors.joining(" or ")));
    }

    /** {@return the format that a file's ending tells, if it tells one} */
    private static Optional<Format> ofEnding(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(format -> name.endsWith(format.ending()))
                .findFirst();
    }

    /**
     * {@return what prints reports in this format}
     *
     * @throws IllegalStateException if it isn't one for reports
     */
    ReportExporter exporter() {
        return switch (this) {
            case TEXT -> ReportExporters.text();
            case MARKDOWN -> ReportExporters.markdown();
            case HTML -> ReportExporters.html();
            case JSON, CSV ->
                throw new IllegalStateException("a report must have an exporter, but " + this + " has none");
        };
    }

    private String ending() {
        return switch (this) {
            case TEXT -> ".txt";
            case JSON -> ".json";
            case MARKDOWN -> ".md";
            case CSV -> ".csv";
            case HTML -> ".html";
        };
    }

    /** {@return the name as it is written at the command line} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
