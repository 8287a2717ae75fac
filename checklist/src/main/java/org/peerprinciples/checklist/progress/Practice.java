package org.peerprinciples.checklist.progress;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.peerprinciples.checklist.scoring.Fraction;

/**
 * What the answers of the same people did to a score, all else being as it was: the direction of {@link Cause#PRACTICE}. It
 * can be the opposite of what the score did. It is exact, and adds up: where it says that nothing changed, some answers may
 * have risen as others fell.
 */
public enum Practice {
    /** Their answers raise it. */
    ROSE,
    /** Their answers lower it. */
    FELL,
    /** Their answers leave it as it was. */
    UNCHANGED,
    /** Their answers raise one of low bound, point and high bound, and lower another. */
    MIXED,
    /**
     * There are no such answers: nobody gave a level both times to a question behind the score that both frameworks ask in the
     * same meaning, so it can't be told.
     */
    NOBODY_BOTH_TIMES;

    /** {@return the word as written in documents} */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Practice of(Reading then, Reading practised, boolean inCommon) {
        if (!inCommon) {
            return NOBODY_BOTH_TIMES;
        }
        List<Fraction> steps = List.of(
                practised.low().minus(then.low()),
                practised.point().orElse(Fraction.ZERO).minus(then.point().orElse(Fraction.ZERO)),
                practised.high().minus(then.high()));
        boolean up = steps.stream().anyMatch(step -> step.compareTo(Fraction.ZERO) > 0);
        boolean down = steps.stream().anyMatch(step -> step.compareTo(Fraction.ZERO) < 0);
        if (up) {
            return down ? MIXED : ROSE;
        }
        return down ? FELL : UNCHANGED;
    }
}
