package org.peerprinciples.core.edition;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.QuestionId;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.RoleId;

/**
 * Something that carrying an assessment over leaves for a person to decide, most often: to ask again. It is about one
 * thing of the framework that was answered, a criterion, a question of the screen, a principle or a role.
 *
 * @param reason why it isn't settled
 * @param criterion the criterion that it is about, by the id that it had
 * @param question the question of the screen that it is about
 * @param principle the principle that it is about
 * @param role the role that it is about
 * @param raters the raters whose answers to it are set aside or, for a role, who held it
 * @param evidence the evidence that was linked to it
 */
public record Decision(
        Reason reason,
        Optional<CriterionId> criterion,
        Optional<QuestionId> question,
        Optional<PrincipleId> principle,
        Optional<RoleId> role,
        List<RaterId> raters,
        List<EvidenceId> evidence) {

    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param reason why it isn't settled
     * @param criterion the criterion that it is about, by the id that it had
     * @param question the question of the screen that it is about
     * @param principle the principle that it is about
     * @param role the role that it is about
     * @param raters the raters whose answers to it are set aside or, for a role, who held it
     * @param evidence the evidence that was linked to it
     */
    public Decision {
        raters = List.copyOf(raters);
        evidence = List.copyOf(evidence);
    }

    /** Why something isn't settled. */
    public enum Reason {
        /** It isn't there any more, and nothing says that it has another id. */
        REMOVED("it isn't there any more"),
        /** It is worded otherwise or asks for something else, and nobody declares that it means the same. */
        REWORDED("it is worded otherwise, and may mean something else"),
        /** The level that was answered isn't on the scale any more. */
        LEVEL_GONE("the level that was answered isn't on the scale any more"),
        /** The level is still there, on a scale that asks or counts otherwise. */
        SCALE_CHANGED("the scale isn't the one that was answered"),
        /** Not applicable was answered, and isn't allowed any more, or is in other cases. */
        NOT_APPLICABLE_CHANGED("when it may not apply isn't what it was"),
        /** The rater's roles could tell, and none of those that the rater still holds can. */
        ROLE_CANNOT_TELL("a role that could tell about it can't any more"),
        /** No role of the rater's could tell, so that the answer was evidence only; now it would count. */
        ROLE_CAN_TELL_NOW("a role that couldn't tell about it can now, so the answer would begin to count"),
        /** The role isn't there any more: who held it, what they give and gain, and evidence from them. */
        ROLE_GONE("the role isn't there any more"),
        /** The role is still held, but its name, its meaning or its sides aren't what they were when people chose it. */
        ROLE_CHANGED("the role isn't described as it was when people chose it"),
        /** Something that was set aside came back and takes the place of this. */
        GIVEN_ALREADY("what was set aside before came back in its place");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** {@return the reason in words that can follow "because"} */
        public String words() {
            return words;
        }

        /** {@return the reason as a code, such as {@code level-gone}} */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** {@return what it is about, such as {@code criterion trust.keys}} */
    public String about() {
        return criterion
                .map(id -> "criterion " + id)
                .or(() -> question.map(id -> "screen question " + id))
                .or(() -> principle.map(id -> "principle " + id))
                .or(() -> role.map(id -> "role " + id))
                .orElse("the assessment");
    }
}
