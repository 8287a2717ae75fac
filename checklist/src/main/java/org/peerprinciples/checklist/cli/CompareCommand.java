package org.peerprinciples.checklist.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.progress.Progress;
import org.peerprinciples.checklist.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two assessments of one arrangement. */
@Command(
        name = "compare",
        header = "Tell what changed between two assessments.",
        description = {
            "Compare two assessments of the same arrangement: what changed in between, and",
            "why: other answers of the same people, other people, another framework, or",
            "questions that one of them left open.",
            "",
            "It shows what single people answered: it is for those who run the",
            "arrangement, and not for the wall."
        },
        footer = {
            "  peer-principles compare 2026.json 2027.json",
            "  peer-principles compare --format json 2026.json 2027.json"
        })
final class CompareCommand extends Subcommand {

    @Parameters(index = "0", paramLabel = "OLD", description = "The earlier assessment.")
    private String old = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The later assessment.")
    private String recent = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (the default), markdown or html: a report; json; csv: a row for the screen, "
                    + "the whole, and each principle and criterion.")
    private @Nullable String format;

    @Mixin
    private FrameworkOptions frameworks = new FrameworkOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        Format chosen = output.format(format, Format.TEXT, Format.MARKDOWN, Format.HTML, Format.JSON, Format.CSV);
        if (language.isGiven() && (chosen == Format.JSON || chosen == Format.CSV)) {
            throw new CommandFailure(
                    "--lang is about the framework's words, and --format " + chosen + " has none of them");
        }
        if (old.equals(recent) && !old.equals("-")) {
            throw CommandFailure.in(Input.name(old), "is given twice; compare it with an earlier or later assessment");
        }
        Evaluations evaluations = new Evaluations(terminal(), frameworks, language);
        List<Evaluation> both = evaluations.read(List.of(old, recent));
        Progress progress = evaluations.progress(old, both.get(0), recent, both.get(1));
        switch (chosen) {
            case JSON -> output.write(terminal(), Progress.json().write(progress));
            case CSV -> output.write(terminal(), ProgressTable.of(progress).write());
            default ->
                output.write(terminal(), chosen.exporter().export(Report.of(evaluations.words(both.get(1)), progress)));
        }
        return ExitCode.DONE;
    }
}
