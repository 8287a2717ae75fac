package org.peerprinciples.checklist.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peerprinciples.checklist.document.CsvTable;
import org.peerprinciples.core.edition.EditionChange;
import org.peerprinciples.core.edition.EditionChanges;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two editions of a framework. */
@Command(
        name = "diff",
        header = "Tell what differs between two editions.",
        description = {
            "Tell what differs between two editions of a framework, or between a framework",
            "and a tailored one, and which edition number the changes call for. Exits with 1",
            "if the newer edition's number says less than what changed."
        },
        footer = {
            "  peer-principles framework diff ours-1.0.0.json ours-1.1.0.json",
            "  peer-principles framework diff seven-principles ours.json"
        })
final class FrameworkDiffCommand extends Subcommand {

    @Parameters(index = "0", paramLabel = "OLD", description = "The older edition: a built-in framework, or a file.")
    private String old = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The newer edition.")
    private String recent = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (the default), markdown, or csv: a row for each change.")
    private @Nullable String format;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        Format chosen = output.format(format, Format.TEXT, Format.MARKDOWN, Format.CSV);
        EditionChanges changes = changes();
        if (chosen == Format.CSV) {
            output.write(terminal(), table(changes).write());
        } else {
            output.write(terminal(), EditionPage.of(changes).print(chosen));
        }
        return changes.isUnderstated() ? ExitCode.NOT_ALL_WELL : ExitCode.DONE;
    }

    private EditionChanges changes() {
        try {
            return EditionChanges.between(
                    FrameworkSource.of(terminal(), old).framework(),
                    FrameworkSource.of(terminal(), recent).framework());
        } catch (IllegalArgumentException e) {
            throw CommandFailure.in(recent, "can't be compared with " + old + ": " + e.getMessage());
        }
    }

    private static CsvTable table(EditionChanges changes) {
        return CsvTable.of(
                List.of("thing", "id", "field", "text", "change", "before", "after", "calls.for"),
                changes.changes().stream().map(FrameworkDiffCommand::row).toList());
    }

    private static List<String> row(EditionChange change) {
        return List.of(
                change.thing().code(),
                change.id().orElse(""),
                change.field().orElse(""),
                text(change.text()),
                change.kind().code(),
                change.before().orElse(""),
                change.after().orElse(""),
                change.step().code());
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
