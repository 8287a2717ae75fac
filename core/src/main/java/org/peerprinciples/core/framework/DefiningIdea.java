package org.peerprinciples.core.framework;

import org.peerprinciples.core.id.IdeaId;

/**
 * One of the ideas that define a principle; criteria record which ideas they cover.
 *
 * @param id the idea's id, which begins with its principle's
 * @param text the idea
 */
public record DefiningIdea(IdeaId id, String text) {

    /**
     * Makes an idea.
     *
     * @param id the idea's id
     * @param text the idea
     * @return the idea
     */
    public static DefiningIdea of(IdeaId id, String text) {
        return new DefiningIdea(id, text);
    }
}
