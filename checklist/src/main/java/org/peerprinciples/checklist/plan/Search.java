package org.peerprinciples.checklist.plan;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the best way to do a task, exactly. A table says which effort may do, and how much may be gained; a walk then
 * follows what it leaves open, in exact numbers, and tells apart the ways that come to the same. The ways found before can be
 * ruled out: to do without something in each of them is a demand like any other.
 */
final class Search {

    private static final int FIRST_GUESS = 60;

    private final List<List<Weighed>> items;
    private final int demands;

    private Search(List<List<Weighed>> items, int demands) {
        this.items = items;
        this.demands = demands;
    }

    static Search of(Task task) {
        return new Search(task.items(), task.demands());
    }

    /** The same search, but for ways that contain an earlier one. */
    Search withoutThoseThatContain(Way earlier) {
        return demanding(earlier, false);
    }

    /** The same search, but for ways that an earlier one contains. */
    Search withoutThoseWithin(Way earlier) {
        return demanding(earlier, true);
    }

    private Search demanding(Way earlier, boolean more) {
        List<List<Weighed>> marked = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Option before = earlier.options().get(i);
            marked.add(items.get(i).stream()
                    .map(weighed -> differs(weighed.option(), before, more) ? weighed.covering(1 << demands) : weighed)
                    .toList());
        }
        return new Search(marked, demands + 1);
    }

    private static boolean differs(Option option, Option before, boolean more) {
        return more ? !before.contains(option) : !option.contains(before);
    }

    /** The most effort that anything could take. */
    int mostEffort() {
        return items.stream()
                .mapToInt(item -> item.stream()
                        .mapToInt(weighed -> weighed.option().effort())
                        .max()
                        .orElse(0))
                .sum();
    }

    /**
     * Finds the way of least effort.
     *
     * @param need the gain that is needed
     * @param most the most effort that it may take
     * @return the first way of the least effort, or empty if there is none
     */
    Optional<Way> cheapest(BigInteger need, int most) {
        int limit = Math.min(most, mostEffort());
        Optional<Way> found = Optional.empty();
        for (int guess = Math.min(FIRST_GUESS, limit); found.isEmpty(); guess = Math.min(3 * guess, limit)) {
            found = cheapest(new GainTable(items, all(), guess), need, guess);
            if (guess == limit) {
                break;
            }
        }
        return found;
    }

    /**
     * Finds the way of greatest gain.
     *
     * @param atLeast the gain that it must have
     * @param budget the most effort that it may take
     * @return the first way of the least effort among those of the greatest gain, or empty if there is none
     */
    Optional<Way> greatest(BigInteger atLeast, int budget) {
        int limit = Math.min(budget, mostEffort());
        GainTable table = new GainTable(items, all(), limit);
        return table.greatest(0, all(), limit)
                .flatMap(most -> new Walk(items, table).greatest(most.subtract(table.leeway()), all(), limit))
                .filter(gain -> gain.compareTo(atLeast) >= 0)
                .flatMap(gain -> cheapest(table, gain, limit));
    }

    /** Where the table isn't exact, the least effort by it may not do; the next that may is tried then. */
    private Optional<Way> cheapest(GainTable table, BigInteger need, int most) {
        for (int effort = 0; effort <= most; effort++) {
            if (table.mayGive(0, all(), effort, need)) {
                Optional<Way> way = new Walk(items, table).first(need, all(), effort);
                if (way.isPresent()) {
                    return way;
                }
            }
        }
        return Optional.empty();
    }

    private int all() {
        return (1 << demands) - 1;
    }
}
