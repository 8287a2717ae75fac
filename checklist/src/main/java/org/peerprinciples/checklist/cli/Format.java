package org.peerprinciples.checklist.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.TypeConversionException;

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
    /** For browsers. */
    HTML;

    /**
     * Finds a format by its name.
     *
     * @param name the name as it is written at the command line
     * @return the format
     * @throws TypeConversionException if there is none
     */
    static Format of(String name) {
        return Stream.of(values())
                .filter(format -> format.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("must be one of "
                        + Stream.of(values()).map(Format::toString).collect(Collectors.joining(", ")) + ", but was '"
                        + name + "'"));
    }

    /**
     * Checks that a subcommand has this format.
     *
     * @param formats those that it has
     * @return this
     * @throws CommandFailure if it isn't one of them
     */
    Format among(Format... formats) {
        List<Format> there = List.of(formats);
        if (!there.contains(this)) {
            throw new CommandFailure("--format can't be " + this + " here; there is "
                    + there.stream().map(Format::toString).collect(Collectors.joining(", ")));
        }
        return this;
    }

    /** {@return the name as it is written at the command line} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
