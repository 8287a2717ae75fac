package org.peerprinciples.checklist.plan;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The best ways to do a task or several at once, at most three, the best first. */
final class Ways {

    private static final int MOST = 3;
    private static final int NEAR = 10;

    private Ways() {}

    /**
     * Finds the ways of least effort to do several tasks. Tasks have no criteria in common, so the best ways to do them all
     * are made of the best ways to do each.
     *
     * @param tasks the tasks, in the framework's order
     * @return the ways; all within a tenth, or 1, of the least effort
     */
    static List<Way> cheapest(List<Task> tasks) {
        List<Way> firsts = tasks.stream().map(Ways::first).toList();
        int least = firsts.stream().mapToInt(Way::effort).sum();
        int near = Math.max(1, least / NEAR);
        List<Way> whole = List.of(new Way(List.of()));
        for (int i = 0; i < firsts.size(); i++) {
            List<Way> each = withNext(tasks.get(i), firsts.get(i), near);
            whole = whole.stream()
                    .flatMap(way -> each.stream().map(way::and))
                    .sorted(Way.BEST_FIRST)
                    .limit(MOST)
                    .toList();
        }
        return whole.stream().filter(way -> way.effort() <= least + near).toList();
    }

    private static Way first(Task task) {
        return Search.of(task)
                .cheapest(task.need(), Integer.MAX_VALUE)
                .orElseThrow(() -> new IllegalStateException(
                        "with every rating at the highest level a score must be 100, but the combiner gave less"));
    }

    private static List<Way> withNext(Task task, Way first, int near) {
        List<Way> ways = new ArrayList<>(List.of(first));
        Search search = Search.of(task).withoutThoseThatContain(first);
        Optional<Way> next = search.cheapest(task.need(), first.effort() + near);
        while (next.isPresent() && ways.size() < MOST) {
            ways.add(next.get());
            search = search.withoutThoseThatContain(next.get());
            next = ways.size() < MOST ? search.cheapest(task.need(), first.effort() + near) : Optional.empty();
        }
        return ways;
    }

    /**
     * Finds the ways of greatest gain.
     *
     * @param task the task, whose need is left out of account
     * @param budget the most effort
     * @return the ways; all within a tenth of the greatest gain; none if nothing can be gained
     */
    static List<Way> greatest(Task task, int budget) {
        List<Way> ways = new ArrayList<>();
        Search search = Search.of(task);
        Optional<Way> next = search.greatest(BigInteger.ONE, budget);
        BigInteger enough = next.map(best -> nineTenths(gain(task, best))).orElse(BigInteger.ONE);
        while (next.isPresent()) {
            ways.add(next.get());
            search = search.withoutThoseThatContain(next.get()).withoutThoseWithin(next.get());
            next = ways.size() < MOST ? search.greatest(enough, budget) : Optional.empty();
        }
        return ways;
    }

    private static BigInteger gain(Task task, Way way) {
        BigInteger gain = BigInteger.ZERO;
        for (int i = 0; i < task.items().size(); i++) {
            Option option = way.options().get(i);
            gain = gain.add(task.items().get(i).stream()
                    .filter(weighed -> weighed.option().equals(option))
                    .map(Weighed::gain)
                    .findFirst()
                    .orElseThrow());
        }
        return gain;
    }

    /** Rounded up, so that no less than nine tenths is enough. */
    private static BigInteger nineTenths(BigInteger gain) {
        return gain.multiply(BigInteger.valueOf(NEAR - 1))
                .add(BigInteger.valueOf(NEAR - 1))
                .divide(BigInteger.valueOf(NEAR));
    }
}
