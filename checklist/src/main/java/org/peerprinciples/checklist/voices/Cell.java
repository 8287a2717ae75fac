package org.peerprinciples.checklist.voices;

import java.util.Optional;
import org.peerprinciples.checklist.scoring.Fraction;

/**
 * What a group, a side or a role, has to do with one criterion.
 *
 * @param isAsked whether its answer counts, or counts as missing
 * @param isSetAside whether it would be asked, had all who answered not said that it doesn't apply
 * @param isShown whether its answer may be shown
 * @param value its value, 0 to 1; empty if it hasn't rated
 */
record Cell(boolean isAsked, boolean isSetAside, boolean isShown, Optional<Fraction> value) {

    boolean isRelevant() {
        return isAsked || isSetAside;
    }

    boolean isAnswered() {
        return isSetAside || (isAsked && value.isPresent());
    }

    /** The value, if it counts and may be shown. */
    Optional<Fraction> shown() {
        return isAsked && isShown ? value : Optional.empty();
    }
}
