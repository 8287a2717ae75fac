package org.peerprinciples.checklist.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.peerprinciples.checklist.scoring.Fraction;

/** The search stays exact where sums don't fit into longs, and differ only far behind what does. */
class SearchPropertiesTest {

    private static Option option(int criterion, int level, int effort) {
        return new Option(criterion, false, level, effort, effort, Fraction.ZERO, true, 0);
    }

    /** Gains that are nearly the same over and over, and differ by little. */
    private static Task task(Random random, int bits) {
        List<List<Weighed>> items = new ArrayList<>();
        for (int c = 0; c < 5; c++) {
            List<Weighed> item = new ArrayList<>();
            int effort = 0;
            BigInteger gain = BigInteger.ZERO;
            item.add(new Weighed(option(c, -1, 0), BigInteger.ZERO, 0));
            for (int level = 1; level < 4; level++) {
                effort += 1 + random.nextInt(3);
                gain = gain.add(BigInteger.valueOf(random.nextInt(3)).shiftLeft(bits))
                        .add(BigInteger.valueOf(1 + random.nextInt(5)));
                item.add(0, new Weighed(option(c, level, effort), gain, 0));
            }
            items.add(item);
        }
        BigInteger need =
                BigInteger.valueOf(random.nextInt(12)).shiftLeft(bits).add(BigInteger.valueOf(random.nextInt(40)));
        return new Task(items, need, 0);
    }

    private record Tried(Way way, BigInteger gain) {}

    private static List<Tried> all(Task task) {
        List<Tried> ways = List.of(new Tried(new Way(List.of()), BigInteger.ZERO));
        for (List<Weighed> item : task.items()) {
            ways = ways.stream()
                    .flatMap(tried -> item.stream()
                            .map(weighed -> new Tried(
                                    tried.way().and(new Way(List.of(weighed.option()))),
                                    tried.gain().add(weighed.gain()))))
                    .toList();
        }
        return ways;
    }

    @Property(tries = 200)
    void theCheapestWayIsTheCheapest(@ForAll Random random, @ForAll @IntRange(min = 40, max = 130) int bits) {
        Task task = task(random, bits);
        Optional<Way> best = all(task).stream()
                .filter(tried -> tried.gain().compareTo(task.need()) >= 0)
                .map(Tried::way)
                .min(Way.BEST_FIRST);

        assertThat(Search.of(task).cheapest(task.need(), Integer.MAX_VALUE)).isEqualTo(best);
    }

    @Property(tries = 200)
    void theGreatestGainIsTheGreatest(
            @ForAll Random random,
            @ForAll @IntRange(min = 40, max = 130) int bits,
            @ForAll @IntRange(min = 1, max = 40) int budget) {
        Task task = task(random, bits);
        Optional<Way> best = all(task).stream()
                .filter(tried -> tried.way().effort() <= budget)
                .filter(tried -> tried.gain().signum() > 0)
                .min(Comparator.comparing(Tried::gain).reversed().thenComparing(Tried::way, Way.BEST_FIRST))
                .map(Tried::way);

        assertThat(Search.of(task).greatest(BigInteger.ONE, budget)).isEqualTo(best);
    }

    @Example
    void whatCannotBeReachedIsNotFound() {
        Task task = task(new Random(1), 3);

        assertThat(Search.of(task).cheapest(BigInteger.ONE.shiftLeft(80), Integer.MAX_VALUE))
                .isEmpty();
        assertThat(Search.of(task).greatest(BigInteger.ONE.shiftLeft(80), 100)).isEmpty();
    }
}
