package org.peerprinciples.checklist.cohort;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.GapMark;
import org.peerprinciples.checklist.evaluation.LibraryVersion;
import org.peerprinciples.checklist.evaluation.Provenance;
import org.peerprinciples.checklist.scoring.ScoringPolicy;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.id.ArrangementId;

/**
 * Takes in evaluations one by one, however many, and makes a cohort of them. Of each it keeps the scores, standings and gaps, some
 * twenty-five bytes for each principle and criterion, and what it is grouped by. Which arrangement it is, is kept beside them only
 * to notice one that comes again; figures don't know.
 *
 * <p>Each arrangement counts once, so hand over one evaluation of each, not last year's as well; a second one is refused. The order
 * doesn't matter.
 *
 * <pre>{@code
 * CohortCollector collector = CohortCollector.of(framework, "region");
 * evaluations.forEach(each -> collector.add(each, Map.of("region", regionOf(each))));
 * Cohort cohort = collector.cohortBy("region", CohortSettings.of(1));
 * }</pre>
 *
 * <p>Not for use by several threads at once.
 */
public final class CohortCollector {

    private static final String ARRANGEMENT = "arrangement";
    private static final String MISSING = "NA";

    private final Framework framework;
    private final List<String> columns;
    private final List<Measure> measures;
    private final CollectedScores kept;
    private final Map<String, String> names = new HashMap<>();
    private final Set<ArrangementId> arrangements = new HashSet<>();
    private @Nullable Provenance provenance;
    private @Nullable GapMark gaps;

    private CohortCollector(Framework framework, List<String> columns) {
        this.framework = framework;
        this.columns = columns;
        this.measures = measures(framework);
        this.kept = new CollectedScores(measures.size(), columns.size());
    }

    /**
     * Makes a collector with nothing in it.
     *
     * @param framework the framework that the evaluations are made under
     * @param columns the columns that arrangements could be grouped by
     * @return the collector
     * @throws IllegalArgumentException if a column is {@code arrangement}: each arrangement would be a group, and its name a group's
     */
    public static CohortCollector of(Framework framework, String... columns) {
        Objects.requireNonNull(framework, "framework must not be null");
        if (List.of(columns).contains(ARRANGEMENT)) {
            throw new IllegalArgumentException(
                    "columns must say what arrangements have in common, but one was 'arrangement', which names them");
        }
        return new CohortCollector(framework, List.of(columns));
    }

    private static List<Measure> measures(Framework framework) {
        List<Measure> measures = new ArrayList<>(List.of(new Measure(Measure.Scope.OVERALL, "overall")));
        framework.principles().forEach(principle -> {
            measures.add(new Measure(Measure.Scope.PRINCIPLE, principle.id().toString()));
            principle
                    .criteria()
                    .forEach(criterion -> measures.add(
                            new Measure(Measure.Scope.CRITERION, criterion.id().toString())));
        });
        return measures;
    }

    /**
     * Adds an arrangement that is in no group.
     *
     * @param evaluation its evaluation
     * @throws IllegalArgumentException if it is of an arrangement that was added before, was made under another framework, or
     *     otherwise than those before it, or leaves out what small groups said
     */
    public void add(Evaluation evaluation) {
        add(evaluation, Map.of());
    }

    /**
     * Adds an arrangement.
     *
     * @param evaluation its evaluation, worked out or read
     * @param groups for each column the group that the arrangement is in; other columns are passed over, and where one is missing,
     *     blank or {@code NA} the arrangement is in none of its groups
     * @throws IllegalArgumentException if it is of an arrangement that was added before, was made under another framework, or with
     *     another policy than those before it, or leaves out what small groups said: that would pass for criteria that don't apply and sides without gaps
     */
    public void add(Evaluation evaluation, Map<String, String> groups) {
        Objects.requireNonNull(evaluation, "evaluation must not be null");
        ArrangementId arrangement = evaluation.subject().arrangement();
        if (arrangements.contains(arrangement)) {
            throw new IllegalArgumentException("evaluations must be of different arrangements, but a second one is of '"
                    + arrangement + "': choose one assessment of each arrangement");
        }
        GapMark mark = check(evaluation.provenance());
        arrangements.add(arrangement);
        String[] values = columns.stream()
                .map(column -> groups.getOrDefault(column, "").strip())
                .map(value -> value.equals(MISSING) ? "" : value)
                .map(value -> names.computeIfAbsent(value, name -> name))
                .toArray(String[]::new);
        kept.add(evaluation, mark, values);
    }

    private GapMark check(Provenance made) {
        made.suppressedBelow().ifPresent(people -> {
            throw new IllegalArgumentException(
                    "evaluations must be whole, but one leaves out what groups below " + people + " said");
        });
        if (provenance == null || gaps == null) {
            if (!made.framework().namesSameEdition(framework.ref())) {
                throw new IllegalArgumentException("evaluations must be made under " + framework.ref()
                        + ", but one was made under " + made.framework());
            }
            provenance = made;
            gaps = GapMark.of(
                    framework.scale(),
                    ScoringPolicy.builder().gapLevels(made.policy().gapLevels()).build());
        } else if (!made.framework().equals(provenance.framework())
                || !made.policy().equals(provenance.policy())) {
            throw new IllegalArgumentException(
                    "evaluations must all be made under the same framework and by the same policy, but one was made under "
                            + made.framework() + " otherwise than those before it");
        }
        return gaps;
    }

    /** {@return how many arrangements were added} */
    public int arrangements() {
        return kept.size();
    }

    /**
     * Makes a cohort of what was added so far.
     *
     * @param settings how it is to be described
     * @return the cohort, without groups
     * @throws IllegalStateException if nothing was added
     */
    public Cohort cohort(CohortSettings settings) {
        return cohort(new ScoreSet(kept, kept.ordered(OptionalInt.empty())), settings, Optional.empty());
    }

    /**
     * Makes a cohort of what was added so far, by the groups of a column.
     *
     * @param column the column
     * @param settings how it is to be described
     * @return the cohort
     * @throws IllegalArgumentException if the collector wasn't made for this column
     * @throws IllegalStateException if nothing was added
     */
    public Cohort cohortBy(String column, CohortSettings settings) {
        int index = columns.indexOf(column);
        if (index < 0) {
            throw new IllegalArgumentException("column must be one of " + columns + ", but was '" + column + "'");
        }
        GroupedScores groups = GroupedScores.of(kept, index, measures.size(), settings.minimumGroup());
        return cohort(
                groups.all(), settings, Optional.of(groups.grouping(column, description(), settings.bootstrap())));
    }

    private Cohort cohort(ScoreSet all, CohortSettings settings, Optional<Grouping> grouping) {
        if (provenance == null) {
            throw new IllegalStateException("a cohort must be of one arrangement or more, but none was added");
        }
        return new Cohort(
                LibraryVersion.VALUE,
                provenance.framework(),
                provenance.policy(),
                all.size(),
                settings.minimumGroup(),
                all.size() < settings.minimumGroup()
                        ? Optional.empty()
                        : Optional.of(description()
                                .of(
                                        Optional.empty(),
                                        all,
                                        measure -> GroupedScores.isShown(all, measure, settings.minimumGroup()))),
                grouping);
    }

    private Description description() {
        return new Description(measures, framework.scale());
    }
}
