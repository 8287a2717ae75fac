package org.peerprinciples.checklist.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peerprinciples.checklist.cohort.Cohort;
import org.peerprinciples.checklist.cohort.CohortCollector;
import org.peerprinciples.checklist.cohort.CohortSettings;
import org.peerprinciples.checklist.document.CsvTable;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.sampling.Bootstrap;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.problem.InvalidDocumentException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Describes many arrangements together. */
@Command(
        name = "cohort",
        header = "Describe many arrangements together.",
        description = {
            "Describe many arrangements together: how scores spread, how much isn't known,",
            "and how groups differ. It ranks nobody and names no arrangement.",
            "",
            "Each file counts as one arrangement. With --groups and --by, arrangements are",
            "grouped by a column of a table that has their ids in a column 'arrangement'.",
            "Groups below --min-group aren't shown, nor what would give them away."
        },
        footer = {
            "  peer-principles cohort 2026/*.json",
            "  peer-principles cohort --groups places.csv --by region 2026/*.json",
            "  peer-principles cohort --format csv 2026/*.json > cohort.csv"
        })
final class CohortCommand extends Subcommand {

    private static final String ID = "arrangement";

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Assessments; - is standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (the default) or markdown: tables to read; json: everything; csv: a row for each "
                    + "measure and group.")
    private Format format = Format.TEXT;

    @Option(
            names = "--groups",
            paramLabel = "FILE",
            description = "A CSV table with a column 'arrangement' and columns to group by.")
    private @Nullable String groups;

    @Option(names = "--by", paramLabel = "COLUMN", description = "The column to group by.")
    private @Nullable String by;

    @Option(
            names = "--min-group",
            paramLabel = "N",
            description = "The fewest arrangements to show figures of, 2 or more.",
            defaultValue = "" + CohortSettings.USUAL_MINIMUM,
            showDefaultValue = Visibility.ALWAYS)
    private int minimumGroup;

    @Mixin
    private SeedOption seed = new SeedOption();

    @Mixin
    private DrawsOption draws = new DrawsOption();

    @Mixin
    private FrameworkOptions frameworks = new FrameworkOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        format.among(Format.TEXT, Format.MARKDOWN, Format.JSON, Format.CSV);
        if ((groups == null) != (by == null)) {
            throw new CommandFailure("--groups and --by go together: the table, and the column of it to group by");
        }
        if (minimumGroup < 2) {
            throw new CommandFailure("--min-group must be 2 or more, but was " + minimumGroup);
        }
        Map<String, String> groupOf = groups == null || by == null ? Map.of() : groupOf(groups, by);
        Evaluations evaluations = new Evaluations(terminal(), frameworks, language);
        Evaluation first = evaluations.read(files.get(0));
        CohortCollector collector = collect(evaluations, first, groupOf);
        CohortSettings settings = new CohortSettings(minimumGroup, draws.of(Bootstrap.percentile(seed.seed())));
        Cohort cohort = by == null ? collector.cohort(settings) : collector.cohortBy(by, settings);
        switch (format) {
            case JSON -> output.write(terminal(), Cohort.json().write(cohort));
            case CSV -> output.write(terminal(), cohort.table().write());
            default ->
                output.write(
                        terminal(),
                        CohortPage.of(cohort, evaluations.words(first)).print(format));
        }
        return ExitCode.DONE;
    }

    /** One evaluation after the other: only their figures are kept. */
    private CohortCollector collect(Evaluations evaluations, Evaluation first, Map<String, String> groupOf) {
        Framework framework = first.workings().framework();
        CohortCollector collector = by == null ? CohortCollector.of(framework) : CohortCollector.of(framework, by);
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            String file = files.get(i);
            try {
                add(collector, file, i == 0 ? first : evaluations.read(file), groupOf);
            } catch (CommandFailure e) {
                problems.addAll(e.lines());
            }
        }
        if (!problems.isEmpty()) {
            throw CommandFailure.of(problems);
        }
        return collector;
    }

    private void add(CohortCollector collector, String file, Evaluation evaluation, Map<String, String> groupOf) {
        String group = groupOf.get(evaluation.subject().arrangement().toString());
        try {
            collector.add(evaluation, by == null || group == null ? Map.of() : Map.of(by, group));
        } catch (IllegalArgumentException e) {
            throw CommandFailure.in(file, "doesn't go with the files before it: " + e.getMessage());
        }
    }

    private Map<String, String> groupOf(String file, String column) {
        Input input = Input.read(terminal(), file);
        CsvTable table;
        try {
            table = CsvTable.read(input.bytes());
        } catch (InvalidDocumentException e) {
            throw CommandFailure.of(input.lines(e.problems()));
        }
        int id = column(table, file, ID);
        int value = column(table, file, column);
        Map<String, String> groupOf = new HashMap<>();
        table.rows().forEach(row -> groupOf.put(row.cell(id), row.cell(value)));
        return groupOf;
    }

    private static int column(CsvTable table, String file, String name) {
        return table.findColumn(name)
                .orElseThrow(
                        () -> CommandFailure.in(file, "there is no column '" + name + "', only " + table.columns()));
    }
}
