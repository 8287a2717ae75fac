package org.peerprinciples.checklist.plan;

import java.util.List;
import org.peerprinciples.core.id.LevelId;

/**
 * How to find out about a criterion, and what it would cost to hear the worst.
 *
 * <p>The figures of a plan reckon with one answer of each side that is asked, given by people who are raters already and speak
 * for no side that has answered: an answer counts on every side for which its rater can tell, so one of somebody who speaks for
 * others as well changes their values too. {@link SideToAsk} says where somebody new has to be asked. In both cases evaluate
 * again once they have answered.
 *
 * @param sides whom to ask: the expected sides that haven't answered
 * @param couldShow what could show how things are, in the framework's words
 * @param worst the lowest level, which a missing answer counts as until it is known
 * @param extraEffort the effort that the worst answer adds: that of the raising that follows, less what it takes if the answer
 *     is the best; 0 if nothing follows
 */
public record Asking(List<SideToAsk> sides, List<String> couldShow, LevelId worst, int extraEffort) {
    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param sides whom to ask: the expected sides that haven't answered
     * @param couldShow what could show how things are, in the framework's words
     * @param worst the lowest level, which a missing answer counts as until it is known
     * @param extraEffort the effort that the worst answer adds: that of the raising that follows, less what it takes if the
     *     answer is the best; 0 if nothing follows
     * @throws IllegalArgumentException if the extra effort is negative, or nobody is to be asked
     */
    public Asking {
        sides = List.copyOf(sides);
        couldShow = List.copyOf(couldShow);
        if (sides.isEmpty()) {
            throw new IllegalArgumentException("sides must be at least one, but there were none");
        }
        if (extraEffort < 0) {
            throw new IllegalArgumentException("extraEffort must be at least 0, but was " + extraEffort);
        }
    }
}
