package org.peerprinciples.checklist.voices;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peerprinciples.core.id.CommentId;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.SideId;

/**
 * Something to talk about: a criterion that people see differently, by the marks of the policy.
 *
 * @param criterion the criterion
 * @param between who sees it differently
 * @param side the side whose roles or raters differ; empty where sides differ
 * @param views where each side or role puts it, lowest first; empty where raters differ
 * @param apart how far the highest is above the lowest
 * @param from the level that the lowest chose, or that their value reaches
 * @param to the level that the highest chose, or that their value doesn't exceed
 * @param comments the comments on the criterion, by their ids; none where they could show a small group
 */
public record Disagreement(
        CriterionId criterion,
        Between between,
        Optional<SideId> side,
        List<View> views,
        Apart apart,
        LevelId from,
        LevelId to,
        List<CommentId> comments) {

    /** Who can see something differently. */
    public enum Between {
        /** Sides. */
        SIDES,
        /** Roles of one side. */
        ROLES,
        /** Raters of one side. */
        RATERS;

        /** {@return the word as written in documents} */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param criterion the criterion
     * @param between who sees it differently
     * @param side the side whose roles or raters differ
     * @param views where each side or role puts it, lowest first
     * @param apart how far the highest is above the lowest
     * @param from the level that the lowest chose, or that their value reaches
     * @param to the level that the highest chose, or that their value doesn't exceed
     * @param comments the comments on the criterion, by their ids
     */
    public Disagreement {
        views = List.copyOf(views);
        comments = List.copyOf(comments);
    }
}
