package org.peerprinciples.checklist.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.RoleId;

/**
 * One thing that could be done about one criterion. A proposal: who promises it makes it a pledge, which is recorded.
 *
 * @param kind what is to be done
 * @param criterion the criterion
 * @param question what the criterion asks, in the framework's words
 * @param from the level to start from, the lowest that a counted rater chose; where the plan finds out first, the lowest of
 *     the scale; empty for finding out
 * @param to the level that every counted rating below it comes up to; empty for finding out
 * @param aim what the level to come up to looks like for this criterion, in the framework's words; empty for finding out, and
 *     where the framework doesn't say
 * @param effort the effort, at least 1, if what is found out is at its worst
 * @param effortAtBest the effort of this action if what is found out is at its best; 0 if it isn't needed then
 * @param gain the points that its principle gains on the low bound; of all actions on a principle they add up to what it
 *     gains, also as shown
 * @param overallGain the points that the overall score gains on the low bound; of all actions they add up to what it gains,
 *     also as shown; empty if there is no overall score
 * @param reason why it is in the plan, with the gains as they are shown
 * @param steps what to do, one level after the other; empty for finding out
 * @param asking whom to ask and what could show it; present exactly for finding out
 * @param examples practice examples that the framework gives for the criterion
 * @param owner the role that might take it on: the one that the framework suggests for the first step that has one
 */
public record Action(
        Kind kind,
        CriterionId criterion,
        String question,
        Optional<LevelId> from,
        Optional<LevelId> to,
        Optional<String> aim,
        int effort,
        int effortAtBest,
        Points gain,
        Optional<Points> overallGain,
        Reason reason,
        List<Step> steps,
        Optional<Asking> asking,
        List<Illustration> examples,
        Optional<RoleId> owner) {

    /** What is to be done. */
    public enum Kind {
        /** Finds out what the expected sides that haven't answered would say. */
        FIND_OUT,
        /** Raises every counted rating below a level to that level. */
        RAISE;

        /** {@return the kind as written in documents} */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Checks that what the kind needs is there, and copies what it is given, so that it can't change afterwards.
     *
     * @param kind what is to be done
     * @param criterion the criterion
     * @param question what the criterion asks, in the framework's words
     * @param from the level to start from, the lowest that a counted rater chose; where the plan finds out first, the lowest
     *     of the scale; empty for finding out
     * @param to the level that every counted rating below it comes up to; empty for finding out
     * @param aim what the level to come up to looks like for this criterion, in the framework's words; empty for finding out, and
     *     where the framework doesn't say
     * @param effort the effort, at least 1, if what is found out is at its worst
     * @param effortAtBest the effort of this action if what is found out is at its best; 0 if it isn't needed then
     * @param gain the points that its principle gains on the low bound; of all actions on a principle they add up to what it
     *     gains, also as shown
     * @param overallGain the points that the overall score gains on the low bound; of all actions they add up to what it gains,
     *     also as shown; empty if there is no overall score
     * @param reason why it is in the plan, with the gains as they are shown
     * @param steps what to do, one level after the other; empty for finding out
     * @param asking whom to ask and what could show it; present exactly for finding out
     * @param examples practice examples that the framework gives for the criterion
     * @param owner the role that might take it on: the one that the framework suggests for the first step that has one
     * @throws IllegalArgumentException if an effort is outside its range, or a part isn't one of its kind or is missing
     */
    public Action {
        EffortRange.check(effort, 0, effortAtBest);
        boolean asks = kind == Kind.FIND_OUT;
        String what = "an action of kind " + kind.code();
        Parts.require("asking", what, asks, asking);
        Parts.require("from", what, !asks, from);
        Parts.require("to", what, !asks, to);
        Parts.require("steps", what, !asks, steps.stream().findFirst());
        if (asks) {
            Parts.require("aim", what, false, aim);
        }
        steps = List.copyOf(steps);
        examples = List.copyOf(examples);
    }

    /** {@return the action in one line, such as {@code raise safe.rules from sometimes to mostly}} */
    @Override
    public String toString() {
        return kind.code() + " " + criterion
                + from.map(level -> " from " + level).orElse("")
                + to.map(level -> " to " + level).orElse("");
    }
}
