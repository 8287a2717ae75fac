package org.peerprinciples.checklist.cohort;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.peerprinciples.checklist.document.CsvTable;
import org.peerprinciples.checklist.sampling.Significant;

/** Lays a cohort out as a table. */
final class CohortTable {

    private static final List<String> COLUMNS = List.of(
            "scope",
            "id",
            "group",
            "shown",
            "arrangements",
            "basis",
            "n",
            "missing",
            "mean",
            "sd",
            "min",
            "p5",
            "p10",
            "p25",
            "p50",
            "p75",
            "p90",
            "p95",
            "max",
            "low_mean",
            "high_mean",
            "width_mean",
            "settled",
            "effective",
            "to_improve",
            "not_known",
            "gaps");

    private static final String NOTHING = "NA";

    private CohortTable() {}

    static CsvTable of(Cohort cohort) {
        List<Measure> measures = cohort.all().map(CohortTable::measures).orElse(List.of());
        List<GroupFigures> sets = new ArrayList<>();
        cohort.all().ifPresent(sets::add);
        cohort.grouping().ifPresent(grouping -> sets.addAll(named(grouping, measures)));
        List<List<String>> rows = new ArrayList<>();
        for (GroupFigures set : sets) {
            for (Measure measure : measures) {
                rows.add(row(set, measure));
            }
        }
        return CsvTable.of(COLUMNS, rows);
    }

    private static List<Measure> measures(GroupFigures all) {
        return Stream.concat(all.measures().stream().map(MeasureFigures::measure), all.withheld().stream())
                .toList();
    }

    /** The groups by name, those without figures among them. */
    private static List<GroupFigures> named(Grouping grouping, List<Measure> measures) {
        Stream<GroupFigures> withheld =
                grouping.withheld().stream().map(name -> new GroupFigures(Optional.of(name), 0, List.of(), measures));
        return Stream.concat(grouping.groups().stream(), withheld)
                .sorted(Comparator.comparing(set -> set.group().orElse("")))
                .toList();
    }

    private static List<String> row(GroupFigures set, Measure measure) {
        Optional<MeasureFigures> shown = set.findMeasure(measure.id());
        List<String> row = new ArrayList<>(List.of(
                measure.scope().code(),
                measure.id(),
                set.group().orElse(NOTHING),
                shown.isPresent() ? "TRUE" : "FALSE",
                set.measures().isEmpty() ? NOTHING : Integer.toString(set.arrangements())));
        row.add(whole(shown.map(MeasureFigures::basis)));
        row.add(whole(shown.map(MeasureFigures::answered)));
        row.add(whole(shown.map(MeasureFigures::missing)));
        addPoints(row, shown.flatMap(MeasureFigures::points));
        addBounds(row, shown.flatMap(MeasureFigures::bounds));
        Optional<StandingCounts> standings = shown.flatMap(MeasureFigures::standings);
        row.add(whole(standings.map(StandingCounts::effective)));
        row.add(whole(standings.map(StandingCounts::toImprove)));
        row.add(whole(standings.map(StandingCounts::notKnown)));
        row.add(whole(shown.flatMap(MeasureFigures::gaps)));
        return row;
    }

    private static void addPoints(List<String> row, Optional<Distribution> points) {
        add(row, points, Distribution::mean);
        row.add(points.flatMap(Distribution::deviation).map(Significant::text).orElse(NOTHING));
        add(row, points, Distribution::min);
        add(row, points, Distribution::p5);
        add(row, points, Distribution::p10);
        add(row, points, Distribution::p25);
        add(row, points, Distribution::p50);
        add(row, points, Distribution::p75);
        add(row, points, Distribution::p90);
        add(row, points, Distribution::p95);
        add(row, points, Distribution::max);
    }

    private static void addBounds(List<String> row, Optional<Bounds> bounds) {
        add(row, bounds, Bounds::lowMean);
        add(row, bounds, Bounds::highMean);
        add(row, bounds, Bounds::widthMean);
        row.add(whole(bounds.map(Bounds::settled)));
    }

    private static <T> void add(List<String> row, Optional<T> figures, ToDoubleFunction<T> figure) {
        row.add(figures.map(each -> Significant.text(figure.applyAsDouble(each)))
                .orElse(NOTHING));
    }

    private static String whole(Optional<Integer> count) {
        return count.map(number -> Integer.toString(number)).orElse(NOTHING);
    }
}
