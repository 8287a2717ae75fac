package org.peerprinciples.checklist.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.peerprinciples.checklist.cohort.Cohort;
import org.peerprinciples.checklist.cohort.Distribution;
import org.peerprinciples.checklist.cohort.GroupDifference;
import org.peerprinciples.checklist.cohort.GroupFigures;
import org.peerprinciples.checklist.cohort.Grouping;
import org.peerprinciples.checklist.cohort.Measure;
import org.peerprinciples.checklist.cohort.MeasureFigures;
import org.peerprinciples.checklist.report.Block;
import org.peerprinciples.core.framework.Framework;

/** A cohort to read. */
final class CohortPage {

    private static final String BOUNDS =
            "Low and high are the mean scores if everything that is missing were at its worst or its best."
                    + " They are not confidence intervals.";
    private static final String NO_RANKING =
            "Groups stand by name. A difference says nothing about why, and an interval of one"
                    + " only what chance in who is in the cohort could do.";

    private final Map<String, String> names = new HashMap<>();

    private CohortPage(Framework words) {
        names.put("overall", "Overall");
        words.principles().forEach(principle -> names.put(principle.id().toString(), principle.name()));
    }

    static Page of(Cohort cohort, Framework words) {
        CohortPage page = new CohortPage(words);
        return new Page(Page.count(cohort.arrangements(), "arrangement") + ": " + words.name())
                .section("How scores spread", page.whole(cohort))
                .section("Criteria", cohort.all().map(page::criteria).orElse(List.of()))
                .section(
                        "Groups"
                                + cohort.grouping()
                                        .map(by -> " by " + by.column())
                                        .orElse(""),
                        cohort.grouping()
                                .map(by -> page.groups(by, cohort.minimumGroup()))
                                .orElse(List.of()))
                .section("Differences", cohort.grouping().map(page::differences).orElse(List.of()));
    }

    private List<Block> whole(Cohort cohort) {
        if (cohort.all().isEmpty()) {
            return List.of(Page.paragraph(
                    "Figures are shown of " + cohort.minimumGroup() + " arrangements or more; here there "
                            + (cohort.arrangements() == 1 ? "is 1." : "are " + cohort.arrangements() + ".")));
        }
        GroupFigures all = cohort.all().get();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Page.paragraph(BOUNDS));
        blocks.add(Page.table(
                1,
                List.of("", "n", "missing", "mean", "low", "high", "p25", "median", "p75"),
                shown(all)
                        .map(figures -> row(
                                name(figures.measure()),
                                figures,
                                points(figures, Distribution::p25),
                                points(figures, Distribution::p50),
                                points(figures, Distribution::p75)))));
        if (!all.withheld().isEmpty()) {
            blocks.add(Page.paragraph(
                    "Not shown, because too few have a point or a basis: " + String.join(", ", withheld(all)) + "."));
        }
        return blocks;
    }

    private List<Block> criteria(GroupFigures all) {
        return List.of(Page.table(
                1,
                List.of("", "n", "missing", "mean", "low", "high", "gaps"),
                all.measures().stream()
                        .filter(figures -> figures.measure().scope() == Measure.Scope.CRITERION)
                        .map(figures -> row(
                                figures.measure().id(),
                                figures,
                                figures.gaps().map(String::valueOf).orElse("")))));
    }

    private List<Block> groups(Grouping grouping, int minimum) {
        List<Block> blocks = new ArrayList<>();
        if (grouping.notShown() > 0) {
            blocks.add(Page.paragraph("Not shown, because these or others are below " + minimum + ": "
                    + (grouping.withheld().isEmpty()
                            ? Page.count(grouping.notShown(), "group") + ", not named because that is more than half."
                            : String.join(", ", grouping.withheld()) + ".")));
        }
        if (grouping.ungrouped() > 0) {
            blocks.add(Page.paragraph("In no group: " + Page.count(grouping.ungrouped(), "arrangement") + "."));
        }
        if (!grouping.groups().isEmpty()) {
            blocks.add(Page.table(
                    2,
                    List.of("", "group", "n", "missing", "mean", "low", "high", "median"),
                    names(grouping)
                            .flatMap(id -> grouping.groups().stream()
                                    .flatMap(group ->
                                            group.findMeasure(id).stream().map(figures -> grouped(group, figures))))));
        }
        return blocks;
    }

    /** The whole and the principles that any group shows, in the framework's order. */
    private static Stream<String> names(Grouping grouping) {
        return grouping.groups().stream()
                .flatMap(CohortPage::shown)
                .map(figures -> figures.measure().id())
                .distinct();
    }

    private List<String> grouped(GroupFigures group, MeasureFigures figures) {
        List<String> row = new ArrayList<>(row(name(figures.measure()), figures, points(figures, Distribution::p50)));
        row.add(1, group.group().orElse(""));
        return row;
    }

    private List<Block> differences(Grouping grouping) {
        if (grouping.differences().isEmpty()) {
            return List.of();
        }
        return List.of(
                Page.paragraph(NO_RANKING),
                Page.table(
                        2,
                        List.of("", "group less other", "means", "from", "to", "medians"),
                        grouping.differences().stream().map(this::row)));
    }

    private List<String> row(GroupDifference difference) {
        return List.of(
                name(difference.measure()),
                difference.group() + " - " + difference.other().orElse("all others"),
                Decimal.points(difference.means()),
                difference
                        .interval()
                        .map(interval -> Decimal.points(interval.low()))
                        .orElse("-"),
                difference
                        .interval()
                        .map(interval -> Decimal.points(interval.high()))
                        .orElse("-"),
                Decimal.points(difference.medians()));
    }

    private static List<String> row(String name, MeasureFigures figures, String... more) {
        List<String> row = new ArrayList<>(List.of(
                name,
                Integer.toString(figures.answered()),
                Integer.toString(figures.missing()),
                points(figures, Distribution::mean),
                figures.bounds().map(bounds -> Decimal.points(bounds.lowMean())).orElse("-"),
                figures.bounds()
                        .map(bounds -> Decimal.points(bounds.highMean()))
                        .orElse("-")));
        row.addAll(List.of(more));
        return row;
    }

    private static String points(MeasureFigures figures, ToDoubleFunction<Distribution> figure) {
        return figures.points()
                .map(points -> Decimal.points(figure.applyAsDouble(points)))
                .orElse("-");
    }

    private static Stream<MeasureFigures> shown(GroupFigures set) {
        return set.measures().stream().filter(figures -> figures.measure().scope() != Measure.Scope.CRITERION);
    }

    private List<String> withheld(GroupFigures set) {
        return set.withheld().stream().map(this::name).toList();
    }

    private String name(Measure measure) {
        return Optional.ofNullable(names.get(measure.id())).orElse(measure.id());
    }
}
