package org.peerprinciples.checklist.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peerprinciples.checklist.scoring.Fraction;

/**
 * The sums over groups of people that would be shown, and what follows from them. People who are in the same groups can't be
 * told apart, so they are counted together, as a kind.
 */
final class Sums {

    /** Among more small kinds than that, one is taken to be exposed without a search. */
    private static final int MOST_SEARCHED = 8;

    private final Map<List<Long>, Integer> kinds = new HashMap<>();

    /** Adds somebody who is in these groups, each a set of bits. */
    void add(Long... groups) {
        kinds.merge(List.of(groups), 1, Integer::sum);
    }

    /**
     * Whether a sum that rests on somebody, and on fewer people than so many, follows from the groups' sums by adding and
     * subtracting multiples of them.
     */
    boolean exposeFewerThan(int people) {
        List<List<Long>> small = kinds.entrySet().stream()
                .filter(kind -> kind.getValue() < people)
                .map(Map.Entry::getKey)
                .toList();
        if (small.size() > MOST_SEARCHED) {
            return true;
        }
        int rank = small.isEmpty() ? 0 : rank(List.copyOf(kinds.keySet()));
        for (int set = 1; set < 1 << small.size(); set++) {
            List<List<Long>> others = new ArrayList<>(kinds.keySet());
            int size = 0;
            for (int i : Sides.positions(set)) {
                others.remove(small.get(i));
                size += kinds.getOrDefault(small.get(i), 0);
            }
            // With fewer independent sums among the others, some sum is nothing on them and something on the set.
            if (size < people && rank(others) < rank) {
                return true;
            }
        }
        return false;
    }

    /** The rank of the matrix whose rows are the kinds, with a 1 for each group that a kind is in. */
    private static int rank(List<List<Long>> kinds) {
        List<Fraction[]> echelon = new ArrayList<>();
        List<Integer> pivots = new ArrayList<>();
        for (List<Long> groups : kinds) {
            Fraction[] row = row(groups);
            for (int i = 0; i < echelon.size(); i++) {
                subtract(row, echelon.get(i), pivots.get(i));
            }
            for (int column = 0; column < row.length; column++) {
                if (!row[column].equals(Fraction.ZERO)) {
                    echelon.add(row);
                    pivots.add(column);
                    break;
                }
            }
        }
        return echelon.size();
    }

    private static Fraction[] row(List<Long> groups) {
        Fraction[] row = new Fraction[groups.size() * Long.SIZE];
        Arrays.fill(row, Fraction.ZERO);
        for (int set = 0; set < groups.size(); set++) {
            for (int bit : Sides.positions(groups.get(set))) {
                row[set * Long.SIZE + bit] = Fraction.ONE;
            }
        }
        return row;
    }

    /** Takes away so much of another row that nothing is left in its pivot's column. */
    private static void subtract(Fraction[] row, Fraction[] other, int pivot) {
        if (row[pivot].equals(Fraction.ZERO)) {
            return;
        }
        Fraction times = row[pivot].dividedBy(other[pivot]);
        for (int column = 0; column < row.length; column++) {
            if (!other[column].equals(Fraction.ZERO)) {
                row[column] = row[column].minus(times.times(other[column]));
            }
        }
    }
}
