package org.peerprinciples.checklist.progress;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import org.peerprinciples.core.id.CriterionId;

/**
 * What became of a gap. A gap is a side at or below the mark of the scoring policy, by default the second-lowest level, or an
 * expected side below the floor of a critical criterion. Both times are judged by the later evaluation's marks, so that
 * another mark alone opens or closes nothing. How the criterion's score changed, and what the same people's answers did to it,
 * stands beside it: a gap also closes when those leave who saw it.
 *
 * @param criterion the criterion, by its id in the later framework
 * @param what what became of it
 * @param criticalThen whether a side was below the floor then
 * @param criticalNow whether a side is below the floor now
 * @param change how the criterion's score changed, split by cause
 */
public record GapChange(
        CriterionId criterion, What what, boolean criticalThen, boolean criticalNow, ScoreChange change) {

    /** What can become of a gap. */
    public enum What {
        /** There was none, every expected side answered, and there is one now. */
        OPENED,
        /** There is one now; then an expected side hadn't answered, or the criterion didn't count, so it may be older. */
        CAME_TO_LIGHT,
        /** There was one, and there is one now. */
        REMAINS,
        /** There was one, and now every expected side is known to be above it. */
        CLOSED,
        /** There was one; now an expected side hasn't answered, or the criterion doesn't count, so it may be there still. */
        OUT_OF_SIGHT;

        /** {@return the word as written in documents} */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How a criterion looked at one of the two times. */
    enum Sight {
        GAP,
        CLEAR,
        UNCLEAR
    }

    static Optional<What> what(Sight then, Sight now) {
        if (now == Sight.GAP) {
            return Optional.of(
                    switch (then) {
                        case GAP -> What.REMAINS;
                        case CLEAR -> What.OPENED;
                        case UNCLEAR -> What.CAME_TO_LIGHT;
                    });
        }
        return then == Sight.GAP ? Optional.of(now == Sight.CLEAR ? What.CLOSED : What.OUT_OF_SIGHT) : Optional.empty();
    }

    /** {@return what became of it and how its criterion's score changed, for a person, in one line} */
    @Override
    public String toString() {
        return criterion + ": " + what.code() + "; " + change;
    }
}
