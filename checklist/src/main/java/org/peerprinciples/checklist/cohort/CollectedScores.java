package org.peerprinciples.checklist.cohort;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.peerprinciples.checklist.evaluation.CriterionResult;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.GapMark;
import org.peerprinciples.checklist.evaluation.PrincipleResult;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.checklist.evaluation.StandingResult;
import org.peerprinciples.checklist.scoring.Standing;

/**
 * What is kept of arrangements: the numbers that figures are made of, and what each is grouped by, but not which it is. In columns,
 * because figures are made of one measure after the other.
 */
final class CollectedScores {

    static final byte GAP = 1;

    private static final byte NO_GAP = 0;
    private static final byte NONE = -1;
    private static final List<Standing> STANDINGS = List.of(Standing.values());
    private static final int FIRST = 64;

    /** For each measure; NaN where there is none. */
    private final double[][] lows;

    private final double[][] points;
    private final double[][] highs;

    /** For each measure the number of its standing, or for a criterion whether a side is at a gap. */
    private final byte[][] marks;

    /** For each column the group; an empty text where there is none. */
    private final String[][] groups;

    private int size;

    CollectedScores(int measures, int columns) {
        lows = new double[measures][FIRST];
        points = new double[measures][FIRST];
        highs = new double[measures][FIRST];
        marks = new byte[measures][FIRST];
        groups = new String[columns][FIRST];
    }

    int size() {
        return size;
    }

    /** Keeps what counts of an evaluation, in the order of the measures. */
    void add(Evaluation evaluation, GapMark gaps, String[] inGroups) {
        makeRoom();
        int measure = 0;
        set(measure++, evaluation.overall(), standing(evaluation.standing()));
        for (PrincipleResult principle : evaluation.principles()) {
            set(measure++, principle.score(), standing(principle.standing()));
            for (CriterionResult criterion : principle.criteria()) {
                set(measure++, criterion.score(), gap(criterion, gaps));
            }
        }
        for (int column = 0; column < groups.length; column++) {
            groups[column][size] = inGroups[column];
        }
        size++;
    }

    private void makeRoom() {
        if (size < lows[0].length) {
            return;
        }
        int more = size + size / 2;
        for (int m = 0; m < lows.length; m++) {
            lows[m] = Arrays.copyOf(lows[m], more);
            points[m] = Arrays.copyOf(points[m], more);
            highs[m] = Arrays.copyOf(highs[m], more);
            marks[m] = Arrays.copyOf(marks[m], more);
        }
        for (int column = 0; column < groups.length; column++) {
            groups[column] = Arrays.copyOf(groups[column], more);
        }
    }

    private void set(int measure, Optional<Score> score, byte mark) {
        lows[measure][size] = score.map(Score::low).orElse(Double.NaN);
        points[measure][size] = score.flatMap(Score::point).orElse(Double.NaN);
        highs[measure][size] = score.map(Score::high).orElse(Double.NaN);
        marks[measure][size] = mark;
    }

    private static byte standing(Optional<StandingResult> standing) {
        return standing.map(result -> mark(result.standing())).orElse(NONE);
    }

    static byte mark(Standing standing) {
        return (byte) STANDINGS.indexOf(standing);
    }

    private static byte gap(CriterionResult criterion, GapMark gaps) {
        return criterion.sides().stream().anyMatch(gaps::isGap) ? GAP : NO_GAP;
    }

    double low(int measure, int row) {
        return lows[measure][row];
    }

    double point(int measure, int row) {
        return points[measure][row];
    }

    double high(int measure, int row) {
        return highs[measure][row];
    }

    byte mark(int measure, int row) {
        return marks[measure][row];
    }

    String group(int column, int row) {
        return groups[column][row];
    }

    /**
     * All rows, by group if there is a column to group by, and then by what is kept of them, so that the order in which they came
     * changes not even the last bit of a figure.
     */
    int[] ordered(OptionalInt column) {
        Comparator<Integer> order = (one, other) -> compare(one, other);
        if (column.isPresent()) {
            order = Comparator.<Integer, String>comparing(row -> group(column.getAsInt(), row))
                    .thenComparing(order);
        }
        return IntStream.range(0, size)
                .boxed()
                .sorted(order)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int compare(int one, int other) {
        for (int m = 0; m < lows.length; m++) {
            int byLow = Double.compare(lows[m][one], lows[m][other]);
            int byPoint = byLow != 0 ? byLow : Double.compare(points[m][one], points[m][other]);
            int byHigh = byPoint != 0 ? byPoint : Double.compare(highs[m][one], highs[m][other]);
            int byMark = byHigh != 0 ? byHigh : Byte.compare(marks[m][one], marks[m][other]);
            if (byMark != 0) {
                return byMark;
            }
        }
        return 0;
    }
}
