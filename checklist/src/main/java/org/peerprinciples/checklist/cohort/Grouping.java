package org.peerprinciples.checklist.cohort;

import java.util.List;
import java.util.NoSuchElementException;

/**
 * A cohort by groups.
 *
 * @param column what the arrangements are grouped by
 * @param groups the groups that are shown, by name
 * @param withheld the names of the groups that aren't shown, because they or another one are too small
 * @param elsewhere how many arrangements are in no group that is shown; none, or no fewer than the smallest group to be shown,
 *     unless the whole cohort is smaller
 * @param differences how the groups shown differ on the whole and on each principle: every two of them, or where they are more
 *     than five, each from all others together
 */
public record Grouping(
        String column,
        List<GroupFigures> groups,
        List<String> withheld,
        int elsewhere,
        List<GroupDifference> differences) {
    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param column what the arrangements are grouped by
     * @param groups the groups that are shown
     * @param withheld the names of the groups that aren't shown
     * @param elsewhere how many arrangements are in no group that is shown
     * @param differences how the groups shown differ
     */
    public Grouping {
        groups = List.copyOf(groups);
        withheld = List.copyOf(withheld);
        differences = List.copyOf(differences);
    }

    /**
     * Gives a group.
     *
     * @param name the group's name
     * @return what it is like
     * @throws NoSuchElementException if there is no such group, or it isn't shown
     */
    public GroupFigures group(String name) {
        return groups.stream()
                .filter(figures -> figures.group().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no group '" + name + "' is shown"));
    }
}
