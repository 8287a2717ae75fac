package org.peerprinciples.checklist.cohort;

import java.util.List;
import java.util.NoSuchElementException;

/**
 * A cohort by groups.
 *
 * @param column what the arrangements are grouped by
 * @param groups the groups that are shown, by name
 * @param notShown how many groups aren't shown, because they or another one are too small
 * @param withheld their names; empty where they are more than half of the groups, which may then say more than who is in them
 * @param ungrouped how many arrangements are in no group at all
 * @param elsewhere how many arrangements are in no group that is shown, those in no group among them; none, or no fewer than the smallest group to be shown,
 *     unless the whole cohort is smaller
 * @param differences how the groups shown differ on the whole and on each principle: every two of them, or where they are more
 *     than five, each from all others together
 */
public record Grouping(
        String column,
        List<GroupFigures> groups,
        int notShown,
        List<String> withheld,
        int ungrouped,
        int elsewhere,
        List<GroupDifference> differences) {
    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param column what the arrangements are grouped by
     * @param groups the groups that are shown
     * @param notShown how many groups aren't shown
     * @param withheld their names
     * @param ungrouped how many arrangements are in no group at all
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
