package org.peerprinciples.checklist.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.peerprinciples.checklist.evaluation.Evaluation;
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
            "  peer-principles evaluate -o report.html assessment.json",
            "  peer-principles evaluate --format markdown -o report.md assessment.json",
            "  peer-principles evaluate --suppress-below 5 --lang cy assessment.json",
            "  peer-principles evaluate --whole --plan --earlier 2025.json 2026.json",
            "  peer-principles evaluate --format csv 2025/*.json > principles.csv"
        })
final class EvaluateCommand extends Subcommand {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Assessments; - is standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (the default) or markdown: a report; html: the report of one file as a page; json: "
                    + "the evaluation, of several files a list; csv: a row of scores for each file.")
    private @Nullable String format;

    @Mixin
    private ReportOptions report = new ReportOptions();

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
        Format chosen = output.format(format, Format.TEXT, Format.MARKDOWN, Format.HTML, Format.JSON, Format.CSV);
        report.check(chosen, files, suppression.people());
        Evaluations evaluations = new Evaluations(terminal(), frameworks, language);
        List<Evaluation> made = evaluations.read(files);
        switch (chosen) {
            case JSON -> output.write(terminal(), json(shown(made)));
            case CSV -> output.write(terminal(), ScoreTable.of(shown(made)).write());
            default -> output.write(terminal(), reports(evaluations, made, chosen));
        }
        return ExitCode.DONE;
    }

    private List<Evaluation> shown(List<Evaluation> made) {
        return made.stream().map(suppression::apply).toList();
    }

    private String reports(Evaluations evaluations, List<Evaluation> made, Format chosen) {
        return IntStream.range(0, made.size())
                .mapToObj(i -> report.report(evaluations, files.get(i), made.get(i), suppression, chosen))
                .map(chosen.exporter()::export)
                .collect(Collectors.joining("\n"));
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
