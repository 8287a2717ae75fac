package org.peerprinciples.checklist.plan;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the criteria in order and keeps every beginning that may still end well. The table says which may, so that
 * hardly any is followed in vain; of beginnings that come to the same, the best is kept.
 */
final class Walk {

    private final List<List<Weighed>> items;
    private final GainTable table;

    Walk(List<List<Weighed>> items, GainTable table) {
        this.items = items;
        this.table = table;
    }

    /** The beginning of a way: the options chosen so far, and what they come to. Its rank is its place in order. */
    private record Beginning(
            @Nullable Beginning before,
            @Nullable Option last,
            int rank,
            int effort,
            int certain,
            int actions,
            int missing,
            BigInteger gain) {

        Beginning with(Weighed next, int newRank) {
            Option option = next.option();
            return new Beginning(
                    this,
                    option,
                    newRank,
                    effort + option.effort(),
                    certain + option.certain(),
                    actions + option.actions(),
                    missing & ~next.covers(),
                    gain.add(next.gain()));
        }

        /** Beginnings of the same key can be ended in the same ways. */
        long key() {
            return (long) effort << Integer.SIZE | missing;
        }

        Way way() {
            Deque<Option> options = new ArrayDeque<>();
            for (Beginning at = this; at.last != null && at.before != null; at = at.before) {
                options.addFirst(at.last);
            }
            return new Way(List.copyOf(options));
        }
    }

    private static final Comparator<Beginning> BEST_FIRST = Comparator.comparingInt(Beginning::certain)
            .thenComparingInt(Beginning::actions)
            .thenComparingInt(Beginning::rank);

    /**
     * Finds the first way.
     *
     * @param need the gain that is needed
     * @param demands the demands to be met
     * @param effort an effort, less than which doesn't do
     * @return the first of the ways that do it with this effort, or empty if there is none
     */
    Optional<Way> first(BigInteger need, int demands, int effort) {
        return ends(need, demands, effort).min(BEST_FIRST).map(Beginning::way);
    }

    /**
     * Finds the greatest gain.
     *
     * @param atLeast a gain that it reaches
     * @param demands the demands to be met
     * @param effort the most effort
     * @return the gain, or empty if it doesn't reach so much
     */
    Optional<BigInteger> greatest(BigInteger atLeast, int demands, int effort) {
        return ends(atLeast, demands, effort).map(Beginning::gain).max(Comparator.naturalOrder());
    }

    private Stream<Beginning> ends(BigInteger need, int demands, int effort) {
        List<Beginning> beginnings = List.of(new Beginning(null, null, 0, 0, 0, 0, demands, BigInteger.ZERO));
        for (int item = 0; item < items.size(); item++) {
            beginnings = best(next(beginnings, item, need, effort));
        }
        return beginnings.stream().filter(end -> end.missing == 0 && end.gain.compareTo(need) >= 0);
    }

    /** In the order of beginnings, each followed by what does more first: so the rank tells which does more earlier. */
    private List<Beginning> next(List<Beginning> beginnings, int item, BigInteger need, int effort) {
        List<Beginning> next = new ArrayList<>();
        for (Beginning beginning : beginnings) {
            for (Weighed weighed : items.get(item)) {
                Beginning longer = beginning.with(weighed, next.size());
                int left = effort - longer.effort;
                if (left >= 0 && table.mayGive(item + 1, longer.missing, left, need.subtract(longer.gain))) {
                    next.add(longer);
                }
            }
        }
        return next;
    }

    /** Leaves out a beginning where one that comes to the same, or gains more, is better. */
    private static List<Beginning> best(List<Beginning> beginnings) {
        Map<Long, List<Beginning>> alike = new TreeMap<>();
        for (Beginning beginning : beginnings) {
            alike.computeIfAbsent(beginning.key(), any -> new ArrayList<>()).add(beginning);
        }
        return alike.values().stream()
                .map(Walk::rising)
                .flatMap(Collection::stream)
                .sorted(Comparator.comparingInt(Beginning::rank))
                .toList();
    }

    private static List<Beginning> rising(List<Beginning> alike) {
        alike.sort(BEST_FIRST);
        List<Beginning> kept = new ArrayList<>();
        for (Beginning beginning : alike) {
            if (kept.isEmpty() || beginning.gain.compareTo(kept.get(kept.size() - 1).gain) > 0) {
                kept.add(beginning);
            }
        }
        return kept;
    }
}
