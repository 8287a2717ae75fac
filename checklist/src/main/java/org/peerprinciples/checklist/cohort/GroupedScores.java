package org.peerprinciples.checklist.cohort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.peerprinciples.checklist.sampling.Bootstrap;

/**
 * Arrangements by group, and which figures of them may be shown. Neither groups nor, on a measure, arrangements with a point or a
 * basis are shown when they are fewer than the minimum, or when what is left of the cohort beside what is shown would be.
 */
final class GroupedScores {

    private final ScoreSet all;
    private final int minimum;
    private int ungrouped;
    private final SortedMap<String, ScoreSet> groups = new TreeMap<>();
    private final List<String> withheld = new ArrayList<>();
    private final Map<String, Set<Integer>> hidden = new HashMap<>();

    private GroupedScores(ScoreSet all, int minimum) {
        this.all = all;
        this.minimum = minimum;
    }

    /** Groups all that was collected by a column. */
    static GroupedScores of(CollectedScores collected, int column, int measures, int minimum) {
        int[] rows = collected.ordered(OptionalInt.of(column));
        GroupedScores grouped = new GroupedScores(new ScoreSet(collected, rows), minimum);
        int from = 0;
        for (int to = 1; to <= rows.length; to++) {
            String group = collected.group(column, rows[from]);
            if (to == rows.length || !collected.group(column, rows[to]).equals(group)) {
                if (group.isEmpty()) {
                    grouped.ungrouped = to - from;
                } else {
                    grouped.groups.put(group, new ScoreSet(collected, Arrays.copyOfRange(rows, from, to)));
                }
                from = to;
            }
        }
        grouped.withholdGroups();
        for (int m = 0; m < measures; m++) {
            int measure = m;
            grouped.withhold(measure, set -> set.answered(measure));
            grouped.withhold(measure, set -> set.basis(measure));
        }
        return grouped;
    }

    /** Whether figures of a measure may be shown of a set by itself: nobody has a point or a basis, or enough do. */
    static boolean isShown(ScoreSet set, int measure, int minimum) {
        int points = set.answered(measure);
        int basis = set.basis(measure);
        return (points == 0 || points >= minimum) && (basis == 0 || basis >= minimum);
    }

    /** Small groups first, then the smallest of the others until what is left isn't small. */
    private void withholdGroups() {
        Map<String, Integer> sizes = new HashMap<>();
        groups.forEach((name, set) -> sizes.put(name, set.size()));
        for (Map.Entry<String, Integer> group : smallestFirst(sizes)) {
            if (group.getValue() < minimum || isSmall(elsewhere())) {
                groups.remove(group.getKey());
                withheld.add(group.getKey());
            }
        }
        withheld.sort(Comparator.naturalOrder());
    }

    /** How many arrangements are in no group that is shown. */
    private int elsewhere() {
        return all.size() - groups.values().stream().mapToInt(ScoreSet::size).sum();
    }

    /**
     * As with groups, so with those in them who have a point on a measure, and then those who have a basis. A group that is withheld
     * for its basis has no point, or enough of them, so what was settled for points stands.
     */
    private void withhold(int measure, ToIntFunction<ScoreSet> number) {
        Map<String, Integer> numbers = new HashMap<>();
        groups.forEach((name, set) -> {
            if (isShown(name, measure)) {
                numbers.put(name, number.applyAsInt(set));
            }
        });
        int left = number.applyAsInt(all)
                - numbers.values().stream().mapToInt(Integer::intValue).sum();
        for (Map.Entry<String, Integer> group : smallestFirst(numbers)) {
            if (isSmall(group.getValue()) || (isSmall(left) && group.getValue() > 0)) {
                hidden.computeIfAbsent(group.getKey(), key -> new HashSet<>()).add(measure);
                left += group.getValue();
            }
        }
    }

    private boolean isSmall(int number) {
        return number > 0 && number < minimum;
    }

    private static List<Map.Entry<String, Integer>> smallestFirst(Map<String, Integer> sizes) {
        return sizes.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }

    boolean isShown(String group, int measure) {
        return !hidden.getOrDefault(group, Set.of()).contains(measure);
    }

    /** All arrangements, in a group or not. */
    ScoreSet all() {
        return all;
    }

    SortedMap<String, ScoreSet> groups() {
        return groups;
    }

    Grouping grouping(String column, Description description, Optional<Bootstrap> bootstrap) {
        List<GroupFigures> figures = groups.entrySet().stream()
                .map(group -> description.of(
                        Optional.of(group.getKey()), group.getValue(), measure -> isShown(group.getKey(), measure)))
                .toList();
        return new Grouping(
                column,
                figures,
                withheld.size(),
                withheld.size() > figures.size() ? List.of() : withheld,
                ungrouped,
                elsewhere(),
                new Contrasts(this, description.measures()).differences(bootstrap));
    }
}
