package org.peerprinciples.checklist.cli;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** Where to put what is asked for. */
final class OutputOptions {

    private static final String NAME = "--output";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec subcommand;

    @Option(
            names = {"-o", NAME},
            paramLabel = "PATH",
            description = "Write to this file instead of standard output.")
    private @Nullable String output;

    /**
     * Finds the format to write: the one that was asked for, else what the file's ending says, else the usual one.
     *
     * @param asked what was asked for with {@code --format}, if anything was
     * @param formats those that the subcommand has, the usual one first
     * @return the format
     * @throws CommandFailure if it isn't one of them
     */
    Format format(@Nullable String asked, Format... formats) {
        return Format.of(Optional.ofNullable(asked), file(), formats);
    }

    private Optional<String> file() {
        return Optional.ofNullable(output).filter(name -> !name.equals("-"));
    }

    /**
     * Writes a text.
     *
     * @param terminal whose standard output to write to, where no file was named
     * @param text the text
     * @throws CommandFailure if the file can't be written
     */
    void write(Terminal terminal, String text) {
        write(terminal, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes a table for people: it begins with a byte order mark, without which some spreadsheet programs garble accents.
     *
     * @param terminal whose standard output to write to, where no file was named
     * @param csv the table
     * @throws CommandFailure if the file can't be written
     */
    void writeSpreadsheet(Terminal terminal, byte[] csv) {
        write(terminal, BYTE_ORDER_MARK + new String(csv, StandardCharsets.UTF_8));
    }

    /**
     * Writes bytes.
     *
     * @param terminal whose standard output to write to, where no file was named
     * @param bytes the bytes
     * @throws CommandFailure if the file can't be written, or is one of those that are read
     */
    void write(Terminal terminal, byte[] bytes) {
        if (file().isEmpty()) {
            terminal.out().write(bytes, 0, bytes.length);
            return;
        }
        String name = file().orElseThrow();
        OutputFile file = new OutputFile(name);
        if (typed().anyMatch(file::isAlso)) {
            throw CommandFailure.in(name, "is read too, and would be overwritten; write to another file");
        }
        file.write(bytes);
    }

    /** All that was typed apart from the output, among it the files that are read. */
    private Stream<String> typed() {
        ParseResult typed = subcommand == null ? null : subcommand.commandLine().getParseResult();
        return typed == null
                ? Stream.empty()
                : Stream.concat(
                                typed.matchedPositionals().stream().map(ArgSpec.class::cast),
                                typed.matchedOptions().stream()
                                        .filter(option -> !option.longestName().equals(NAME)))
                        .flatMap(argument -> argument.originalStringValues().stream());
    }
}
