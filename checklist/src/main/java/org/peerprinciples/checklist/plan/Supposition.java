package org.peerprinciples.checklist.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.QuestionId;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.SideId;

/**
 * Something that is supposed, for the sake of looking at it: an answer that isn't in the assessment.
 *
 * @param kind what is supposed
 * @param rater whose answer it is; empty for what is raised or heard
 * @param side whose answer it is, for what is heard
 * @param criterion the criterion that it answers; empty for a reply to the screen
 * @param question the question of the screen that it answers, for a reply
 * @param level the level that is supposed, for what is rated, raised or heard
 * @param reply the reply that is supposed, for a reply
 */
public record Supposition(
        Kind kind,
        Optional<RaterId> rater,
        Optional<SideId> side,
        Optional<CriterionId> criterion,
        Optional<QuestionId> question,
        Optional<LevelId> level,
        Optional<ScreenReply> reply) {

    /** What can be supposed. */
    public enum Kind {
        /** A rater chooses a level. */
        RATED,
        /** A rater can't tell. */
        NOT_KNOWN,
        /** A rater says that the criterion doesn't apply. */
        NOT_APPLICABLE,
        /** Every rating of a criterion below a level comes up to it. */
        RAISED,
        /** A side gives one answer more, whoever it may be. */
        HEARD,
        /** A rater replies to a question of the screen. */
        REPLIED;

        /** {@return the kind as written in documents} */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        private boolean isAnswer() {
            return this == RATED || this == NOT_KNOWN || this == NOT_APPLICABLE;
        }

        private boolean hasLevel() {
            return this == RATED || this == RAISED || this == HEARD;
        }
    }

    /**
     * Checks that what the kind needs is there, and nothing else.
     *
     * @param kind what is supposed
     * @param rater whose answer it is; empty for what is raised or heard
     * @param side whose answer it is, for what is heard
     * @param criterion the criterion that it answers; empty for a reply to the screen
     * @param question the question of the screen that it answers, for a reply
     * @param level the level that is supposed, for what is rated, raised or heard
     * @param reply the reply that is supposed, for a reply
     * @throws IllegalArgumentException if a part is missing or one too many
     */
    public Supposition {
        String what = "a supposition of kind " + kind.code();
        Parts.require("rater", what, kind.isAnswer() || kind == Kind.REPLIED, rater);
        Parts.require("side", what, kind == Kind.HEARD, side);
        Parts.require("criterion", what, kind != Kind.REPLIED, criterion);
        Parts.require("question", what, kind == Kind.REPLIED, question);
        Parts.require("level", what, kind.hasLevel(), level);
        Parts.require("reply", what, kind == Kind.REPLIED, reply);
    }

    /** Supposes an answer of a rater to a criterion. */
    static Supposition ofRater(Kind kind, RaterId rater, CriterionId criterion, Optional<LevelId> level) {
        return new Supposition(
                kind,
                Optional.of(rater),
                Optional.empty(),
                Optional.of(criterion),
                Optional.empty(),
                level,
                Optional.empty());
    }

    /** Supposes a level, of all or of a side. */
    static Supposition ofLevel(Kind kind, Optional<SideId> side, CriterionId criterion, LevelId level) {
        return new Supposition(
                kind,
                Optional.empty(),
                side,
                Optional.of(criterion),
                Optional.empty(),
                Optional.of(level),
                Optional.empty());
    }

    /** Supposes a reply to the screen. */
    static Supposition ofReply(RaterId rater, QuestionId question, ScreenReply reply) {
        return new Supposition(
                Kind.REPLIED,
                Optional.of(rater),
                Optional.empty(),
                Optional.empty(),
                Optional.of(question),
                Optional.empty(),
                Optional.of(reply));
    }

    /** Whether this supposes something about the same answer, so that only the later one can hold. */
    boolean isAboutTheSameAs(Supposition other) {
        return (kind == other.kind || (kind.isAnswer() && other.kind.isAnswer()))
                && rater.equals(other.rater)
                && side.equals(other.side)
                && criterion.equals(other.criterion)
                && question.equals(other.question);
    }
}
