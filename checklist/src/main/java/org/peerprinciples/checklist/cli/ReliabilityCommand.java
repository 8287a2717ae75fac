package org.peerprinciples.checklist.cli;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.peerprinciples.checklist.document.CsvTable;
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
            "From assessments: for each principle, a case for each rater. From a CSV table: a",
            "row a case, a column an item; empty, NA and ? are missing."
        },
        footer = {
            "  peer-principles reliability 2026/*.json",
            "  peer-principles reliability --side receiving --format json 2026/*.json",
            "  peer-principles reliability --scale 0..3 --items q1,q2,q3 answers.csv"
        })
final class ReliabilityCommand extends Subcommand {

    private static final Pattern SCALE =
            Pattern.compile("(-?[0-9]{1,9}(?:\\.[0-9]{1,9})?)\\.\\.(-?[0-9]{1,9}(?:\\.[0-9]{1,9})?)");

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Assessments, or one CSV table; - is standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (the default) or markdown: to read; json: everything; csv: a row for each item.")
    private Format format = Format.TEXT;

    @Option(names = "--side", paramLabel = "SIDE", description = "Of assessments, the answers of this side only.")
    private @Nullable String side;

    @Option(
            names = "--scale",
            paramLabel = "LOW..HIGH",
            description = "Of a table, the lowest and highest level, such as 0..3.")
    private @Nullable String scale;

    @Option(
            names = "--items",
            paramLabel = "COLUMN",
            split = ",",
            description = "Of a table, the columns that are items; all, if none is named.")
    private List<String> items = List.of();

    @Mixin
    private SeedOption seed = new SeedOption();

    @Mixin
    private DrawsOption draws = new DrawsOption();

    @Mixin
    private FrameworkOptions frameworks = new FrameworkOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        format.among(Format.TEXT, Format.MARKDOWN, Format.JSON, Format.CSV);
        List<ItemTable> tables = scale == null ? ofAssessments() : List.of(ofTable(scale));
        Reliability reliability = Reliability.of(tables, Optional.of(draws.of(Bootstrap.percentile(seed.seed()))));
        switch (format) {
            case JSON -> output.write(terminal(), Reliability.json().write(reliability));
            case CSV -> output.write(terminal(), reliability.items().write());
            default -> output.write(terminal(), ReliabilityPage.of(reliability).print(format));
        }
        return ExitCode.DONE;
    }

    private ItemTable ofTable(String levels) {
        Matcher ends = SCALE.matcher(levels);
        if (!ends.matches() || !(Double.parseDouble(ends.group(1)) < Double.parseDouble(ends.group(2)))) {
            throw new CommandFailure("--scale must be two rising numbers such as 0..3, but was '" + levels + "'");
        }
        if (files.size() > 1 || side != null || frameworks.isGiven()) {
            throw new CommandFailure("--scale goes with one table, and not with --side, --framework or --tailoring");
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

    private List<ItemTable> ofAssessments() {
        if (!items.isEmpty()) {
            throw new CommandFailure("--items goes with a table, and with --scale");
        }
        for (String file : files) {
            if (file.endsWith(".csv")) {
                throw CommandFailure.in(file, "a table needs --scale, such as --scale 0..3");
            }
        }
        Evaluations evaluations = new Evaluations(terminal(), frameworks, new LanguageOption());
        List<Assessment> assessments =
                files.stream().map(evaluations::assessment).toList();
        Framework framework = evaluations.checklist(assessments.get(0)).framework();
        for (int i = 0; i < files.size(); i++) {
            if (!assessments.get(i).framework().namesSameEdition(framework.ref())) {
                throw CommandFailure.in(
                        files.get(i),
                        "answers " + assessments.get(i).framework() + ", not " + framework.ref()
                                + " as the first one; --framework carries all over to one");
            }
        }
        return framework.principles().stream()
                .map(principle -> side == null
                        ? ItemTable.of(framework, principle.id(), assessments)
                        : ItemTable.of(framework, principle.id(), assessments, side(framework, side)))
                .toList();
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
