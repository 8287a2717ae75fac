package org.peerprinciples.checklist.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A way to do a task: one option for each of its criteria, in the framework's order.
 *
 * @param options the options
 */
record Way(List<Option> options) {

    /** Less effort first, then less that is certain, then fewer actions, then what does more earlier. */
    static final Comparator<Way> BEST_FIRST = Comparator.comparingInt(Way::effort)
            .thenComparingInt(Way::certain)
            .thenComparingInt(Way::actions)
            .thenComparing(Way::compareOptions);

    int effort() {
        return sum(Option::effort);
    }

    int certain() {
        return sum(Option::certain);
    }

    int actions() {
        return sum(Option::actions);
    }

    private int sum(ToIntFunction<Option> part) {
        return options.stream().mapToInt(part).sum();
    }

    private int compareOptions(Way other) {
        for (int i = 0; i < options.size(); i++) {
            int order = Option.MORE_FIRST.compare(options.get(i), other.options.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    Way and(Way next) {
        List<Option> all = new ArrayList<>(options);
        all.addAll(next.options);
        return new Way(all);
    }
}
