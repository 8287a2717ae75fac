package org.peerprinciples.checklist.plan;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.LevelId;

/**
 * How much effort things take, in whole numbers that can be added up. A step takes the effort that people here have set for
 * it; else the one that the framework gives it, 1 (a conversation this week) to 5 (a year's change); else, where the
 * framework has no such step, the one for steps that aren't stated.
 *
 * @param findingOut the effort of asking, for one criterion, every side that hasn't answered it, 1 to 100; 1 by default
 * @param unstated the effort of a step that the framework doesn't have, 1 to 100; 3 by default, the middle of a framework's
 *     range
 * @param own people's own efforts, by criterion and level; at most one for each step
 */
public record Efforts(int findingOut, int unstated, List<OwnEffort> own) {

    private static final Efforts STANDARD = new Efforts(1, 3, List.of());
    private static final int MOST = 100;

    /**
     * Checks the efforts and puts them in one order.
     *
     * @param findingOut the effort of asking, for one criterion, every side that hasn't answered it, 1 to 100; 1 by default
     * @param unstated the effort of a step that the framework doesn't have, 1 to 100; 3 by default, the middle of a
     *     framework's range
     * @param own people's own efforts, by criterion and level; at most one for each step
     * @throws IllegalArgumentException if an effort is outside its range, or a step has two
     */
    public Efforts {
        require("findingOut", findingOut);
        require("unstated", unstated);
        own = own.stream()
                .sorted(Comparator.comparing(
                                (OwnEffort effort) -> effort.criterion().toString())
                        .thenComparing(effort -> effort.level().toString()))
                .toList();
        Set<List<Object>> steps = new HashSet<>();
        for (OwnEffort effort : own) {
            if (!steps.add(List.of(effort.criterion(), effort.level()))) {
                throw new IllegalArgumentException("own must have one effort for each step, but had two for "
                        + effort.criterion() + " from " + effort.level());
            }
        }
    }

    static void require(String subject, int effort) {
        if (effort < 1 || effort > MOST) {
            throw new IllegalArgumentException(subject + " must be 1 to " + MOST + ", but was " + effort);
        }
    }

    /** {@return the framework's efforts, with every default} */
    public static Efforts standard() {
        return STANDARD;
    }

    /**
     * Copies these efforts with another one for finding out.
     *
     * @param effort the effort of asking, for one criterion, every side that hasn't answered it, 1 to 100
     * @return the efforts
     * @throws IllegalArgumentException if the effort is outside its range
     */
    public Efforts withFindingOut(int effort) {
        return new Efforts(effort, unstated, own);
    }

    /**
     * Copies these efforts with another one for steps that the framework doesn't have.
     *
     * @param effort the effort, 1 to 100
     * @return the efforts
     * @throws IllegalArgumentException if the effort is outside its range
     */
    public Efforts withUnstated(int effort) {
        return new Efforts(findingOut, effort, own);
    }

    /**
     * Copies these efforts with people's own for one step. It replaces an earlier one.
     *
     * @param criterion the criterion
     * @param level the level to start from; the step leads to the level above it
     * @param effort the effort, 1 to 100
     * @return the efforts
     * @throws IllegalArgumentException if the effort is outside its range
     */
    public Efforts with(CriterionId criterion, LevelId level, int effort) {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(level, "level");
        Stream<OwnEffort> others = own.stream()
                .filter(step ->
                        !step.criterion().equals(criterion) || !step.level().equals(level));
        return new Efforts(
                findingOut,
                unstated,
                Stream.concat(others, Stream.of(new OwnEffort(criterion, level, effort)))
                        .toList());
    }

    /**
     * Finds people's own effort for a step.
     *
     * @param criterion the criterion
     * @param level the level to start from
     * @return the effort, or empty if they haven't set one
     */
    public Optional<Integer> findOwn(CriterionId criterion, LevelId level) {
        return own.stream()
                .filter(step ->
                        step.criterion().equals(criterion) && step.level().equals(level))
                .map(OwnEffort::effort)
                .findFirst();
    }
}
