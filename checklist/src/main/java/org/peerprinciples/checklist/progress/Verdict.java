package org.peerprinciples.checklist.progress;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * What can be said about a change, whatever the missing answers may be. It speaks of what is missing, and is no test of
 * significance: bounds aren't confidence intervals, and a change of a few raters' answers can be chance. It is exact: a rise or
 * fall can be too small to show, beside a difference of 0.0. It is about the score, whoever answered; what the same people's
 * answers did is {@link Practice}.
 */
public enum Verdict {
    /** It rose: even the least that it can be now is more than the most that it can have been then. */
    ROSE,
    /** It fell: even the most that it can be now is less than the least that it can have been then. */
    FELL,
    /** It is what it was: nothing is missing either time, and both are equal. */
    UNCHANGED,
    /** The missing answers could still make it a rise, a fall or neither. */
    NOT_DECIDED;

    /** {@return the verdict as written in documents} */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Verdict of(Reading then, Reading now) {
        if (now.low().compareTo(then.high()) > 0) {
            return ROSE;
        } else if (now.high().compareTo(then.low()) < 0) {
            return FELL;
        }
        boolean settled = then.low().equals(then.high()) && now.low().equals(now.high());
        return settled ? UNCHANGED : NOT_DECIDED;
    }
}
