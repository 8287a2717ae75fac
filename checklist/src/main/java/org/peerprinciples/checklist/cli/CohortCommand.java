package org.peerprinciples.checklist.cli;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peerprinciples.checklist.cohort.Cohort;
import org.peerprinciples.checklist.cohort.CohortCollector;
import org.peerprinciples.checklist.cohort.CohortSettings;
import org.peerprinciples.checklist.document.CsvTable;
import org.peerprinciples.checklist.evaluation.Evaluation;
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
            "FILEs hold answers: tables of a batch (CSV with a column 'arrangement'), or",
            "assessments (JSON, one a file or one a line), of which each counts as one",
            "arrangement. With --by, arrangements are grouped by a column of these tables,",
            "or of a table of its own, --groups, that has their ids in a column",
            "'arrangement'. Groups below --min-group aren't shown, nor what would give them",
            "away."
        },
        footer = {
            "  peer-principles cohort answers.csv --by region",
            "  peer-principles cohort --by region --groups places.csv 2026/*.json",
            "  peer-principles cohort --format csv 2026/*.json > cohort.csv"
        })
final class CohortCommand extends Subcommand {

    private static final String ID = "arrangement";

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Answers; - is standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (the default) or markdown: tables to read; json: everything; csv: a row for each "
                    + "measure and group.")
    private @Nullable String format;

    @Option(
            names = "--groups",
            paramLabel = "FILE",
            description = "A table (CSV) with a column 'arrangement' and the column to group by, for assessments, "
                    + "which have no columns.")
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
    private AnswersOptions reading = new AnswersOptions();

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
        Format chosen = output.format(format, Format.TEXT, Format.MARKDOWN, Format.JSON, Format.CSV);
        if (groups != null && by == null) {
            throw new CommandFailure("--groups needs --by: the column of it to group by");
        }
        if (ID.equals(by)) {
            throw new CommandFailure(
                    "--by must be what arrangements have in common, not '" + ID + "', which names them");
        }
        if (minimumGroup < 2) {
            throw new CommandFailure("--min-group must be 2 or more, but was " + minimumGroup);
        }
        CohortSettings settings = new CohortSettings(minimumGroup, draws.bootstrap());
        Evaluations evaluations = new Evaluations(terminal(), frameworks, language);
        Collecting collecting =
                new Collecting(groups == null || by == null ? Optional.empty() : Optional.of(groups(groups, by)));
        List<String> columns = by == null || groups != null ? List.of() : List.of(by);
        long rejected = new Answers(terminal(), evaluations, reading, columns, "").evaluate(files, collecting::take);
        write(collecting.cohort(settings), evaluations.words(collecting.first()), chosen);
        return rejected > 0 ? ExitCode.NOT_ALL_WELL : ExitCode.DONE;
    }

    private void write(Cohort cohort, Framework words, Format chosen) {
        switch (chosen) {
            case JSON -> output.write(terminal(), Cohort.json().write(cohort));
            case CSV -> output.write(terminal(), cohort.table().write());
            default -> output.write(terminal(), CohortPage.of(cohort, words).print(chosen));
        }
    }

    /** Of each arrangement only the figures are kept. */
    private final class Collecting {

        private final Optional<GroupsFile> groupOf;
        private @Nullable CohortCollector collector;
        private @Nullable Evaluation first;

        Collecting(Optional<GroupsFile> groupOf) {
            this.groupOf = groupOf;
        }

        void take(Evaluation evaluation, Map<String, String> cells) {
            if (collector == null) {
                Framework framework = evaluation.workings().framework();
                collector = by == null ? CohortCollector.of(framework) : CohortCollector.of(framework, by);
                first = evaluation;
            }
            try {
                collector.add(evaluation, by == null ? Map.of() : group(by, evaluation, cells));
            } catch (IllegalArgumentException e) {
                throw new CommandFailure(String.valueOf(e.getMessage()));
            }
        }

        private Map<String, String> group(String column, Evaluation evaluation, Map<String, String> cells) {
            if (groupOf.isPresent()) {
                String arrangement = evaluation.subject().arrangement().toString();
                return Map.of(column, groupOf.get().group(arrangement));
            }
            if (!cells.containsKey(column)) {
                throw new CommandFailure(
                        "assessments have no columns to group by; --groups FILE names a table that has");
            }
            return cells;
        }

        Cohort cohort(CohortSettings settings) {
            CohortCollector made = Objects.requireNonNull(collector);
            groupOf.flatMap(GroupsFile::unmatched).ifPresent(terminal()::tell);
            return by == null ? made.cohort(settings) : made.cohortBy(by, settings);
        }

        Evaluation first() {
            return Objects.requireNonNull(first);
        }
    }

    private GroupsFile groups(String file, String column) {
        Input input = Input.read(terminal(), file);
        CsvTable table;
        try {
            table = CsvTable.read(input.bytes());
        } catch (InvalidDocumentException e) {
            throw CommandFailure.of(input.lines(e.problems()));
        }
        return GroupsFile.of(input.name(), table, column);
    }
}
