package org.peerprinciples.checklist.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.peerprinciples.checklist.agreement.Scale;
import org.peerprinciples.checklist.document.CsvTable;
import org.peerprinciples.checklist.reliability.ItemCollector;
import org.peerprinciples.checklist.reliability.ItemTable;
import org.peerprinciples.checklist.reliability.Reliability;
import org.peerprinciples.checklist.sampling.Bootstrap;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.id.MalformedIdException;
import org.peerprinciples.core.id.SideId;
import org.peerprinciples.core.problem.InvalidDocumentException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says how far criteria hang together. */
@Command(
        name = "reliability",
        header = "Say how far criteria hang together.",
        description = {
            "Say how far criteria hang together: Cronbach's alpha, McDonald's omega, and how",
            "each item behaves. Criteria make a principle up; they needn't rise and fall",
            "together, so a low figure is no fault by itself.",
            "",
            "With --scale, FILE is a plain table (CSV): a row for each case, a column for",
            "each item, and an empty cell, NA or ? for a missing answer. Without it, FILEs",
            "hold answers about arrangements: tables of a batch (CSV with a column",
            "'arrangement'), or assessments (JSON, one a file or one a line). Then each",
            "principle is asked about, and a rater of an arrangement is a case."
        },
        footer = {
            "  peer-principles reliability 2026/*.json",
            "  peer-principles reliability answers.csv --ignore region",
            "  peer-principles reliability --side receiving --format json 2026/*.json",
            "  peer-principles reliability --scale 0..3 --items q1,q2,q3 answers.csv"
        })
final class ReliabilityCommand extends Subcommand {

    private static final Pattern SCALE =
            Pattern.compile("(-?[0-9]{1,9}(?:\\.[0-9]{1,9})?)\\.\\.(-?[0-9]{1,9}(?:\\.[0-9]{1,9})?)");

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Answers, or one plain table; - is standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (the default) or markdown: to read; json: everything; csv: a row for each item, "
                    + "without the coefficients of whole tables.")
    private @Nullable String format;

    @Option(
            names = "--side",
            paramLabel = "SIDE",
            description = "Of answers about arrangements, those of this side only.")
    private @Nullable String side;

    @Option(
            names = "--scale",
            paramLabel = "VALUES",
            description = "Of a plain table, the lowest and highest level, such as 0..3, or all of them: 1,2.5,4.")
    private @Nullable String scale;

    @Option(
            names = "--items",
            paramLabel = "COLUMN",
            split = ",",
            description = "Of a plain table, the columns that are items; all, if none is named.")
    private List<String> items = List.of();

    @Mixin
    private AnswersOptions reading = new AnswersOptions();

    @Mixin
    private DrawsOption draws = new DrawsOption();

    @Mixin
    private FrameworkOptions frameworks = new FrameworkOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        Format chosen = output.format(format, Format.TEXT, Format.MARKDOWN, Format.JSON, Format.CSV);
        Optional<Bootstrap> bootstrap = draws.bootstrap();
        Collecting collecting = new Collecting();
        long rejected = scale == null ? answers().assess(files, collecting::take) : 0;
        List<ItemTable> tables = scale == null ? collecting.tables() : List.of(ofTable(scale));
        Reliability reliability = Reliability.of(tables, bootstrap);
        switch (chosen) {
            case JSON -> output.write(terminal(), Reliability.json().write(reliability));
            case CSV -> output.write(terminal(), reliability.items().write());
            default -> output.write(terminal(), ReliabilityPage.of(reliability).print(chosen));
        }
        return rejected > 0 ? ExitCode.NOT_ALL_WELL : ExitCode.DONE;
    }

    /** Of each arrangement only the levels are kept. */
    private final class Collecting {

        private @Nullable ItemCollector collector;

        void take(Framework framework, Assessment assessment) {
            if (collector == null) {
                collector = side == null
                        ? ItemCollector.of(framework)
                        : ItemCollector.of(framework, ReliabilityCommand.side(framework, side));
            }
            try {
                collector.add(assessment);
            } catch (IllegalArgumentException e) {
                throw new CommandFailure(String.valueOf(e.getMessage()));
            }
        }

        List<ItemTable> tables() {
            return Objects.requireNonNull(collector).tables();
        }
    }

    private Answers answers() {
        if (!items.isEmpty()) {
            throw new CommandFailure("--items goes with a plain table, and with --scale");
        }
        return Answers.besidePlainTables(terminal(), frameworks, reading, "items");
    }

    private ItemTable ofTable(String levels) {
        Matcher ends = SCALE.matcher(ends(levels));
        if (!ends.matches() || !(Double.parseDouble(ends.group(1)) < Double.parseDouble(ends.group(2)))) {
            throw new CommandFailure(
                    "--scale must be two rising numbers such as 0..3, or values such as 1,2.5,4, but was '" + levels
                            + "'");
        }
        if (files.size() > 1 || side != null || frameworks.isGiven() || reading.isGiven()) {
            throw new CommandFailure("--scale goes with one plain table, and not with --side, --role, --ignore,"
                    + " --framework or --tailoring");
        }
        Input input = Input.read(terminal(), files.get(0));
        try {
            CsvTable table = CsvTable.read(input.bytes());
            List<String> columns = items.isEmpty()
                    ? table.columns()
                    : items.stream().distinct().toList();
            return ItemTable.of(
                    input.name(), table, columns, Double.parseDouble(ends.group(1)), Double.parseDouble(ends.group(2)));
        } catch (InvalidDocumentException e) {
            throw CommandFailure.of(input.lines(e.problems()));
        }
    }

    /** The lowest and the highest of values that are listed. */
    private static String ends(String levels) {
        if (!levels.contains(",")) {
            return levels;
        }
        try {
            List<BigDecimal> values = Scale.parse(levels).values();
            return values.get(0).toPlainString() + ".."
                    + values.get(values.size() - 1).toPlainString();
        } catch (IllegalArgumentException e) {
            throw new CommandFailure("--scale: " + e.getMessage());
        }
    }

    private static SideId side(Framework framework, String name) {
        try {
            return framework.side(SideId.of(name)).id();
        } catch (NoSuchElementException | MalformedIdException e) {
            throw new CommandFailure("--side must be one of "
                    + framework.sides().stream()
                            .map(each -> each.id().toString())
                            .toList() + ", but was '" + name + "'");
        }
    }
}
