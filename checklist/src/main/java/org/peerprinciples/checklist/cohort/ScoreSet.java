package org.peerprinciples.checklist.cohort;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.peerprinciples.checklist.scoring.Standing;

/** A set of arrangements: some of those collected, in their own order. */
final class ScoreSet {

    private final CollectedScores scores;
    private final int[] rows;

    ScoreSet(CollectedScores scores, int[] rows) {
        this.scores = scores;
        this.rows = rows;
    }

    int size() {
        return rows.length;
    }

    /** How many have a basis. */
    int basis(int measure) {
        return (int) Arrays.stream(rows).filter(row -> hasBasis(measure, row)).count();
    }

    private boolean hasBasis(int measure, int row) {
        return !Double.isNaN(scores.low(measure, row));
    }

    /** How many have a point. */
    int answered(int measure) {
        return (int) Arrays.stream(rows)
                .filter(row -> !Double.isNaN(scores.point(measure, row)))
                .count();
    }

    /** The point of each, NaN where there is none. */
    double[] eachPoint(int measure) {
        return Arrays.stream(rows)
                .mapToDouble(row -> scores.point(measure, row))
                .toArray();
    }

    /** The points of those that have one, in ascending order. */
    double[] points(int measure) {
        double[] points = present(row -> scores.point(measure, row));
        Arrays.sort(points);
        return points;
    }

    /** The low bounds of those that have a basis. */
    double[] lows(int measure) {
        return present(row -> scores.low(measure, row));
    }

    /** The high bounds of the same. */
    double[] highs(int measure) {
        return present(row -> scores.high(measure, row));
    }

    private double[] present(IntToDoubleFunction value) {
        return Arrays.stream(rows)
                .mapToDouble(value)
                .filter(found -> !Double.isNaN(found))
                .toArray();
    }

    StandingCounts standings(int measure) {
        return new StandingCounts(
                count(measure, CollectedScores.mark(Standing.EFFECTIVE)),
                count(measure, CollectedScores.mark(Standing.TO_IMPROVE)),
                count(measure, CollectedScores.mark(Standing.NOT_KNOWN)));
    }

    /** Of a criterion, on how many a side is at a gap. */
    int gaps(int measure) {
        return count(measure, CollectedScores.GAP);
    }

    private int count(int measure, byte mark) {
        return (int) IntStream.of(rows)
                .filter(row -> scores.mark(measure, row) == mark && hasBasis(measure, row))
                .count();
    }
}
