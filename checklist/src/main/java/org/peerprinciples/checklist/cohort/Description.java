package org.peerprinciples.checklist.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.peerprinciples.core.framework.Level;
import org.peerprinciples.core.framework.RatingScale;

/** Describes sets of arrangements, measure by measure. */
final class Description {

    /** Two doubles that near are the same points, computed twice. */
    private static final double SAME = 1e-9;

    private final List<Measure> measures;
    private final List<Level> levels;
    private final double[] levelPoints;

    Description(List<Measure> measures, RatingScale scale) {
        this.measures = measures;
        this.levels = scale.levels();
        double lowest = scale.lowest().value().doubleValue();
        double highest = scale.highest().value().doubleValue();
        levelPoints = levels.stream()
                .mapToDouble(level -> 100 * (level.value().doubleValue() - lowest) / (highest - lowest))
                .toArray();
    }

    List<Measure> measures() {
        return measures;
    }

    GroupFigures of(Optional<String> group, ScoreSet set, IntPredicate shown) {
        List<MeasureFigures> figures = new ArrayList<>();
        List<Measure> withheld = new ArrayList<>();
        for (int m = 0; m < measures.size(); m++) {
            if (shown.test(m)) {
                figures.add(figures(set, m));
            } else {
                withheld.add(measures.get(m));
            }
        }
        return new GroupFigures(group, set.size(), figures, withheld);
    }

    private MeasureFigures figures(ScoreSet set, int m) {
        double[] points = set.points(m);
        double[] lows = set.lows(m);
        boolean isCriterion = measures.get(m).scope() == Measure.Scope.CRITERION;
        return new MeasureFigures(
                measures.get(m),
                lows.length,
                points.length,
                points.length == 0 ? Optional.empty() : Optional.of(Distribution.of(points)),
                lows.length == 0 ? Optional.empty() : Optional.of(Bounds.of(lows, set.highs(m))),
                isCriterion ? Optional.empty() : Optional.of(set.standings(m)),
                isCriterion ? levels(points) : List.of(),
                isCriterion ? Optional.of(set.gaps(m)) : Optional.empty());
    }

    private List<LevelCount> levels(double[] points) {
        int[] counts = new int[levels.size()];
        for (double point : points) {
            int level = 0;
            while (level + 1 < levelPoints.length && levelPoints[level + 1] <= point + SAME) {
                level++;
            }
            counts[level]++;
        }
        return IntStream.range(0, counts.length)
                .mapToObj(l -> new LevelCount(levels.get(l).id(), counts[l]))
                .toList();
    }
}
