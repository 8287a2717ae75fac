package org.peerprinciples.checklist.agreement;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Tables of ratings at random: two to thirty units, two to five raters, two to six levels. */
class Tables extends DomainContextBase {

    /** Rows before they become a table. */
    static final class Rows {

        private final int levels;
        private final int[][] rows;

        private Rows(int levels, int[][] rows) {
            this.levels = levels;
            this.rows = rows;
        }

        /** How many levels the scale has. */
        int levels() {
            return levels;
        }

        /** For each unit the level of each rater, -1 for a missing rating. */
        int[][] rows() {
            return rows;
        }

        RatingTable table() {
            return RatingTable.ofPositions(Scale.range(0, levels - 1), rows);
        }

        Rows with(int[][] others) {
            return new Rows(levels, others);
        }

        boolean isComplete() {
            return Arrays.stream(rows).flatMapToInt(Arrays::stream).allMatch(level -> level >= 0);
        }

        @Override
        public String toString() {
            return levels + " levels: " + Arrays.deepToString(rows);
        }
    }

    @Provide
    Arbitrary<Rows> rows() {
        return Arbitraries.integers()
                .between(2, 6)
                .flatMap(levels -> Arbitraries.integers()
                        .between(2, 5)
                        .flatMap(raters -> Arbitraries.integers()
                                .between(0, 3)
                                .flatMap(gaps -> row(levels, raters, gaps)
                                        .list()
                                        .ofMinSize(2)
                                        .ofMaxSize(30)
                                        .map(rows -> rows(levels, rows)))));
    }

    /** A unit's own level, with raters straying from it, as ratings of the same thing do. */
    private static Arbitrary<List<Integer>> row(int levels, int raters, int gaps) {
        Arbitrary<Integer> missing = Arbitraries.just(-1);
        return Arbitraries.integers()
                .between(0, levels - 1)
                .flatMap(own -> Arbitraries.frequencyOf(
                                Tuple.of(6, Arbitraries.just(own)),
                                Tuple.of(4, Arbitraries.integers().between(0, levels - 1)),
                                Tuple.of(gaps, missing))
                        .list()
                        .ofSize(raters));
    }

    private static Rows rows(int levels, List<List<Integer>> rows) {
        return new Rows(
                levels,
                rows.stream()
                        .map(row -> row.stream().mapToInt(Integer::intValue).toArray())
                        .toArray(int[][]::new));
    }
}
