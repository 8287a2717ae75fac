package org.peerprinciples.checklist.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.export.ReportExporter;
import org.peerprinciples.checklist.export.ReportExporters;
import org.peerprinciples.checklist.report.Report;
import org.peerprinciples.core.framework.Framework;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Evaluates assessments. */
@Command(
        name = "evaluate",
        header = "Evaluate assessments.",
        description = {
            "Evaluate assessments: where an arrangement is strong, what isn't known, what",
            "could come next.",
            "",
            "Each is evaluated under the framework that it answers. Given --framework or",
            "--tailoring, answers are first carried over to that one, as far as the",
            "questions are the same."
        },
        footer = {
            "  peer-principles evaluate assessment.json",
            "  peer-principles evaluate --format markdown -o report.md assessment.json",
            "  peer-principles evaluate --suppress-below 5 --lang cy assessment.json",
            "  peer-principles evaluate --format csv 2025/*.json > principles.csv"
        })
final class EvaluateCommand extends Subcommand {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Assessments; - is standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (the default) or markdown: a report; json: the evaluation, of several files a "
                    + "list; csv: a row of scores for each file.")
    private @Nullable String format;

    @Option(names = "--brief", description = "The short report, also as Markdown.")
    private boolean brief;

    @Option(names = "--whole", description = "The whole report, also as text.")
    private boolean whole;

    @Mixin
    private FrameworkOptions frameworks = new FrameworkOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private SuppressionOption suppression = new SuppressionOption();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        Format chosen = output.format(format, Format.TEXT, Format.MARKDOWN, Format.JSON, Format.CSV);
        if (brief && whole) {
            throw new CommandFailure("--brief and --whole are two reports; give one of them");
        }
        if ((brief || whole) && (chosen == Format.JSON || chosen == Format.CSV)) {
            throw new CommandFailure((brief ? "--brief" : "--whole") + " is about reports; --format " + chosen
                    + " always has the same content");
        }
        Evaluations evaluations = new Evaluations(terminal(), frameworks, language);
        List<Evaluation> made =
                evaluations.read(files).stream().map(suppression::apply).toList();
        switch (chosen) {
            case JSON -> output.write(terminal(), json(made));
            case CSV -> output.write(terminal(), ScoreTable.of(made).write());
            default -> output.write(terminal(), reports(evaluations, made, chosen));
        }
        return ExitCode.DONE;
    }

    private String reports(Evaluations evaluations, List<Evaluation> made, Format chosen) {
        ReportExporter exporter = chosen == Format.TEXT ? ReportExporters.text() : ReportExporters.markdown();
        boolean isShort = brief || (chosen == Format.TEXT && !whole);
        return made.stream()
                .map(evaluation -> report(evaluations.words(evaluation), evaluation, isShort))
                .map(exporter::export)
                .collect(Collectors.joining("\n"));
    }

    private static Report report(Framework words, Evaluation evaluation, boolean isShort) {
        return isShort ? Report.brief(words, evaluation) : Report.of(words, evaluation);
    }

    /** One evaluation is its document; several are a list of theirs. */
    private static byte[] json(List<Evaluation> evaluations) {
        if (evaluations.size() == 1) {
            return Evaluation.json().write(evaluations.get(0));
        }
        ByteArrayOutputStream list = new ByteArrayOutputStream();
        String before = "[\n";
        for (Evaluation evaluation : evaluations) {
            list.writeBytes(before.getBytes(StandardCharsets.UTF_8));
            list.writeBytes(Evaluation.json().write(evaluation));
            before = ",\n";
        }
        list.writeBytes("]\n".getBytes(StandardCharsets.UTF_8));
        return list.toByteArray();
    }
}
