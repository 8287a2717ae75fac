package org.peerprinciples.checklist.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peerprinciples.checklist.agreement.AgreementReport;
import org.peerprinciples.checklist.agreement.AgreementStatistic;
import org.peerprinciples.checklist.agreement.AgreementStatistics;
import org.peerprinciples.checklist.agreement.Metric;
import org.peerprinciples.checklist.agreement.RatingTable;
import org.peerprinciples.checklist.agreement.Scale;
import org.peerprinciples.checklist.document.CsvTable;
import org.peerprinciples.checklist.sampling.Bootstrap;
import org.peerprinciples.checklist.sampling.ConfidenceInterval.Method;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.document.InputLimits;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.problem.InvalidDocumentException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says how far raters agree: those of a plain table, or of assessments. */
@Command(
        name = "agreement",
        header = "Say how far raters agree.",
        description = {
            "Say how far raters agree, by coefficients that take chance into account.",
            "",
            "FILE is a plain table (CSV): a row for each unit, a column for each rater,",
            "an empty cell, NA or ? for a missing rating; --scale is needed then. Or FILEs",
            "are assessments (JSON) that answer one framework: their criteria are the",
            "units, and raters of the same side are asked about together."
        },
        footer = {
            "  peer-principles agreement ratings.csv --scale 0..3 --metric ordinal",
            "  peer-principles agreement ratings.csv --scale 1..5 --unit case --format json",
            "  peer-principles agreement assessment-*.json --statistic gwet-ac2-linear"
        })
final class AgreementCommand extends Subcommand {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "A table, or assessments; - is standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--scale",
            paramLabel = "VALUES",
            description = "All values that could be chosen, whether they were or not: 0..3, or 1,2.5,4.")
    private @Nullable String scale;

    @Option(names = "--unit", paramLabel = "COLUMN", description = "The column that names the units, if there is one.")
    private @Nullable String unit;

    @Option(
            names = "--statistic",
            paramLabel = "ID",
            description = {
                "A coefficient, such as fleiss-kappa or icc-2-1; may be given several",
                "times. Without it: all, and those that aren't defined with the reason."
            })
    private List<String> statistics = new ArrayList<>();

    @Option(
            names = "--metric",
            paramLabel = "METRIC",
            description = "Krippendorff's alpha with this metric: nominal, ordinal, interval or ratio.")
    private @Nullable Metric metric;

    @Option(names = "--across", description = "All sides of assessments together, as a difference to talk about.")
    private boolean across;

    @Option(
            names = "--draws",
            paramLabel = "N",
            defaultValue = "1000",
            description = "Draws of units for intervals, 100 or more; 0 for none (default: ${DEFAULT-VALUE}).")
    private int draws;

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            defaultValue = "percentile",
            description = "How intervals come from draws: percentile or bca (default: ${DEFAULT-VALUE}).")
    private String method = "";

    @Option(
            names = "--confidence",
            paramLabel = "SHARE",
            defaultValue = "0.95",
            description = "The confidence of intervals (default: ${DEFAULT-VALUE}).")
    private double confidence;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (the default), json, or csv: a row for each coefficient.")
    private Format format = Format.TEXT;

    @Mixin
    private FrameworkOptions frameworks = new FrameworkOptions();

    @Mixin
    private SeedOption seed = new SeedOption();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        format.among(Format.TEXT, Format.JSON, Format.CSV);
        List<AgreementStatistic> asked = asked();
        Optional<Bootstrap> bootstrap = bootstrap();
        List<Input> inputs =
                files.stream().map(file -> Input.read(terminal(), file)).toList();
        AgreementReport report = inputs.get(0).isJson()
                ? ofAssessments(inputs, orAll(asked), bootstrap)
                : ofTable(inputs, orAll(asked), bootstrap);
        switch (format) {
            case JSON -> output.write(terminal(), AgreementReport.json().write(report));
            case CSV -> output.write(terminal(), AgreementRows.of(report).write());
            default -> output.write(terminal(), AgreementPage.of(report));
        }
        boolean anyRefused =
                report.groups().stream().anyMatch(group -> !group.refused().isEmpty());
        return !asked.isEmpty() && anyRefused ? ExitCode.NOT_ALL_WELL : ExitCode.DONE;
    }

    private List<AgreementStatistic> asked() {
        List<AgreementStatistic> asked = new ArrayList<>();
        for (String id : statistics) {
            asked.add(AgreementStatistics.find(id)
                    .orElseThrow(() -> new CommandFailure("--statistic must be one of "
                            + AgreementStatistics.standard().stream()
                                    .map(AgreementStatistic::id)
                                    .collect(Collectors.joining(", "))
                            + ", but was '" + id + "'")));
        }
        if (metric != null && !asked.contains(AgreementStatistics.krippendorffAlpha(metric))) {
            asked.add(AgreementStatistics.krippendorffAlpha(metric));
        }
        return asked;
    }

    private static List<AgreementStatistic> orAll(List<AgreementStatistic> asked) {
        return asked.isEmpty() ? AgreementStatistics.standard() : asked;
    }

    private Optional<Bootstrap> bootstrap() {
        Method chosen = switch (method) {
            case "percentile" -> Method.PERCENTILE;
            case "bca" -> Method.BCA;
            default -> throw new CommandFailure("--method must be percentile or bca, but was '" + method + "'");
        };
        try {
            return draws == 0 ? Optional.empty() : Optional.of(new Bootstrap(chosen, seed.seed(), draws, confidence));
        } catch (IllegalArgumentException e) {
            throw new CommandFailure("--" + e.getMessage());
        }
    }

    private AgreementReport ofTable(List<Input> inputs, List<AgreementStatistic> asked, Optional<Bootstrap> bootstrap) {
        Input input = inputs.get(0);
        if (inputs.size() > 1) {
            throw new CommandFailure("of tables there can be one at a time, but " + inputs.size() + " were given");
        }
        if (across) {
            throw new CommandFailure("--across is for assessments, whose raters have sides; a table's have none");
        }
        try {
            RatingTable table = RatingTable.of(scale(), CsvTable.read(whole(input)), Optional.ofNullable(unit));
            return AgreementReport.of(table, asked, bootstrap);
        } catch (InvalidDocumentException e) {
            throw CommandFailure.in(input.name(), e.problems());
        }
    }

    /** What is read of a longer one is cut off, and would pass for a shorter table. */
    private static byte[] whole(Input input) {
        byte[] bytes = input.bytes();
        int longest = InputLimits.standard().longestDocument();
        if (bytes.length > longest) {
            throw CommandFailure.in(input.name(), "has more than " + longest + " bytes, the most that is read");
        }
        return bytes;
    }

    private Scale scale() {
        if (scale == null) {
            throw new CommandFailure("--scale must say which values could be chosen, such as 0..3");
        }
        try {
            return Scale.parse(scale);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure("--scale: " + e.getMessage());
        }
    }

    private AgreementReport ofAssessments(
            List<Input> inputs, List<AgreementStatistic> asked, Optional<Bootstrap> bootstrap) {
        if (scale != null || unit != null) {
            throw new CommandFailure(
                    "--scale and --unit are for tables; assessments have the scale of their framework");
        }
        FrameworkCatalog catalog = frameworks.catalog(terminal());
        AssessmentJson json = AssessmentJson.using(catalog);
        List<Assessment> assessments =
                inputs.stream().map(input -> input.as(json)).toList();
        FrameworkRef first = assessments.get(0).framework();
        Framework framework = catalog.get(FrameworkRef.of(first.id(), first.edition()));
        try {
            return across
                    ? AgreementReport.acrossSides(framework, assessments, asked, bootstrap)
                    : AgreementReport.withinSides(framework, assessments, asked, bootstrap);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()));
        }
    }
}
