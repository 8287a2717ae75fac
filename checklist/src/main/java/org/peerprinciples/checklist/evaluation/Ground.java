package org.peerprinciples.checklist.evaluation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.SideId;

/**
 * A ground on which a standing rests.
 *
 * @param kind the kind of ground
 * @param principle the principle that it is about, for the standing of an arrangement
 * @param criterion the critical criterion that it is about
 * @param side the side that it is about; empty too where a side isn't shown on its own
 */
public record Ground(
        Kind kind, Optional<PrincipleId> principle, Optional<CriterionId> criterion, Optional<SideId> side) {

    /** The kinds of ground. */
    public enum Kind {
        /** The low bound reaches the threshold. */
        SCORE_REACHES_THRESHOLD,
        /** Even the high bound doesn't reach the threshold. */
        SCORE_CANNOT_REACH_THRESHOLD,
        /** The threshold lies within the interval. */
        SCORE_MAY_REACH_THRESHOLD,
        /** A side is below the floor of a critical criterion. */
        SIDE_BELOW_FLOOR,
        /** A side hasn't answered a critical criterion, and may be below its floor. */
        SIDE_MAY_BE_BELOW_FLOOR,
        /** A side that is always expected hasn't rated anything in the principle, so it can't be effective yet. */
        SIDE_NOT_HEARD,
        /** Every principle with a basis is effective. */
        ALL_PRINCIPLES_EFFECTIVE,
        /** A principle is to improve. */
        PRINCIPLE_TO_IMPROVE,
        /** A principle's standing isn't known. */
        PRINCIPLE_NOT_KNOWN,
        /** A principle has no basis and was skipped: everything in it is not applicable or without weight. */
        PRINCIPLE_WITHOUT_BASIS,
        /**
         * Answers are missing or aren't shown, so that nothing is said about small groups: only where those are suppressed. It
         * stands for all grounds about sides that can't be named.
         */
        ANSWERS_KEPT_BACK,
        /** The screen says that it can't be peer support throughout, so it can't be effective as peer support. */
        SCREEN_NOT_PEER_SUPPORT,
        /** The screen hasn't been settled. */
        SCREEN_NOT_KNOWN;

        /** {@return the kind as written in documents} */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Ground of(Kind kind) {
        return new Ground(kind, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Ground of(Kind kind, PrincipleId principle) {
        return new Ground(kind, Optional.of(principle), Optional.empty(), Optional.empty());
    }

    static Ground of(Kind kind, SideId side) {
        return new Ground(kind, Optional.empty(), Optional.empty(), Optional.of(side));
    }

    static Ground of(Kind kind, CriterionId criterion, SideId side) {
        return new Ground(kind, Optional.empty(), Optional.of(criterion), Optional.of(side));
    }
}
