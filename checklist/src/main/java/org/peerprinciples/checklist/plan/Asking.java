package org.peerprinciples.checklist.plan;

import java.util.List;
import org.peerprinciples.core.id.LevelId;

/**
 * How to find out about a criterion, and what it would cost to hear the worst.
 *
 * @param sides whom to ask: the expected sides that haven't answered
 * @param couldShow what could show how things are, in the framework's words
 * @param worst the lowest level, which a missing answer counts as until it is known
 * @param worstEffort the effort of the action that follows if the answer is the worst, 0 if none does
 */
public record Asking(List<SideToAsk> sides, List<String> couldShow, LevelId worst, int worstEffort) {
    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param sides whom to ask: the expected sides that haven't answered
     * @param couldShow what could show how things are, in the framework's words
     * @param worst the lowest level, which a missing answer counts as until it is known
     * @param worstEffort the effort of the action that follows if the answer is the worst, 0 if none does
     */
    public Asking {
        sides = List.copyOf(sides);
        couldShow = List.copyOf(couldShow);
    }
}
