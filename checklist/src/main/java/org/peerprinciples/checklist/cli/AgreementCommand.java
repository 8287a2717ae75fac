package org.peerprinciples.checklist.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peerprinciples.checklist.agreement.AgreementReport;
import org.peerprinciples.checklist.agreement.AgreementStatistic;
import org.peerprinciples.checklist.agreement.AgreementStatistics;
import org.peerprinciples.checklist.agreement.Metric;
import org.peerprinciples.checklist.agreement.RatingCollector;
import org.peerprinciples.checklist.agreement.RatingTable;
import org.peerprinciples.checklist.agreement.Scale;
import org.peerprinciples.checklist.document.CsvTable;
import org.peerprinciples.checklist.sampling.Bootstrap;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.document.InputLimits;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.problem.InvalidDocumentException;
import org.peerprinciples.core.problem.ProblemCode;
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
            "With --scale, FILE is a plain table (CSV): a row for each unit, a column for",
            "each rater, and an empty cell, NA or ? for a missing rating. Without it, FILEs",
            "hold answers about arrangements: tables of a batch (CSV with a column",
            "'arrangement'), or assessments (JSON, one a file or one a line). Then each",
            "criterion of an arrangement is a unit, and raters of the same side are asked",
            "about together."
        },
        footer = {
            "  peer-principles agreement ratings.csv --scale 0..3 --metric ordinal",
            "  peer-principles agreement ratings.csv --scale 1..5 --unit case --format json",
            "  peer-principles agreement answers.csv --role member --ignore region",
            "  peer-principles agreement assessment-*.json --statistic gwet-ac2-linear"
        })
final class AgreementCommand extends Subcommand {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "A plain table, or answers; - is standard input.")
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
            description =
                    "A coefficient, such as fleiss-kappa or icc-2-1. May be given several times. Without it: all, "
                            + "and those that aren't defined with the reason. The exit code is 1 if one that was "
                            + "asked for isn't defined.")
    private List<String> statistics = new ArrayList<>();

    @Option(
            names = "--metric",
            paramLabel = "METRIC",
            description = "Krippendorff's alpha with this metric: nominal, ordinal, interval or ratio.")
    private @Nullable Metric metric;

    @Option(names = "--across", description = "All sides of arrangements together, as a difference to talk about.")
    private boolean across;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (the default), json, or csv: a row for each coefficient.")
    private @Nullable String format;

    @Mixin
    private FrameworkOptions frameworks = new FrameworkOptions();

    @Mixin
    private AnswersOptions reading = new AnswersOptions();

    @Mixin
    private DrawsOption draws = new DrawsOption();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        Format chosen = output.format(format, Format.TEXT, Format.JSON, Format.CSV);
        List<AgreementStatistic> asked = asked();
        Optional<Bootstrap> bootstrap = draws.bootstrap();
        Collecting collecting = new Collecting();
        boolean isPlain = scale != null || unit != null;
        long rejected = isPlain ? 0 : answers().assess(files, collecting::take);
        AgreementReport report =
                isPlain ? ofTable(orAll(asked), bootstrap) : ofAnswers(collecting.ratings(), orAll(asked), bootstrap);
        switch (chosen) {
            case JSON -> output.write(terminal(), AgreementReport.json().write(report));
            case CSV -> output.write(terminal(), AgreementRows.of(report).write());
            default -> output.write(terminal(), AgreementPage.of(report));
        }
        return rejected > 0 || asked.stream().anyMatch(each -> isNowhere(each, report))
                ? ExitCode.NOT_ALL_WELL
                : ExitCode.DONE;
    }

    /** A side on which each arrangement has one person only shows nothing, and is no reason to complain about the others. */
    private static boolean isNowhere(AgreementStatistic statistic, AgreementReport report) {
        return report.groups().stream()
                .flatMap(group -> group.coefficients().stream())
                .noneMatch(agreement -> agreement.statistic().equals(statistic.id()));
    }

    /** Of each arrangement only the levels are kept. */
    private static final class Collecting {

        private @Nullable RatingCollector ratings;

        void take(Framework framework, Assessment assessment) {
            if (ratings == null) {
                ratings = RatingCollector.of(framework);
            }
            try {
                ratings.add(assessment);
            } catch (IllegalArgumentException e) {
                throw new CommandFailure(String.valueOf(e.getMessage()));
            }
        }

        RatingCollector ratings() {
            return Objects.requireNonNull(ratings);
        }
    }

    private Answers answers() {
        return Answers.besidePlainTables(terminal(), frameworks, reading, "ratings");
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

    private AgreementReport ofTable(List<AgreementStatistic> asked, Optional<Bootstrap> bootstrap) {
        Input input = table();
        try {
            RatingTable table = RatingTable.of(scale(), CsvTable.read(whole(input)), Optional.ofNullable(unit));
            return AgreementReport.of(table, asked, bootstrap);
        } catch (InvalidDocumentException e) {
            List<String> lines = new ArrayList<>(
                    CommandFailure.in(input.name(), e.problems()).lines());
            if (unit == null && e.problems().stream().anyMatch(each -> each.code() == ProblemCode.LEVEL_NOT_ON_SCALE)) {
                lines.add(input.name() + ": if a column names the units, --unit COLUMN says which");
            }
            throw CommandFailure.of(lines);
        }
    }

    private Input table() {
        if (files.size() > 1) {
            throw new CommandFailure("of plain tables there can be one at a time, but " + files.size() + " were given");
        }
        if (across || reading.isGiven() || frameworks.isGiven()) {
            throw new CommandFailure("--across, --role, --ignore, --framework and --tailoring are for answers about"
                    + " arrangements, and don't go with a plain table and its --scale");
        }
        Input input = Input.read(terminal(), files.get(0));
        if (input.isJson() && input.bytes().length > 0) {
            throw new CommandFailure(
                    "--scale and --unit are for plain tables; assessments have the scale of their framework");
        }
        return input;
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

    private AgreementReport ofAnswers(
            RatingCollector ratings, List<AgreementStatistic> asked, Optional<Bootstrap> bootstrap) {
        return across
                ? AgreementReport.acrossSides(ratings, asked, bootstrap)
                : AgreementReport.withinSides(ratings, asked, bootstrap);
    }
}
