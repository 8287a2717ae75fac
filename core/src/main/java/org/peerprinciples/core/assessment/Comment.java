package org.peerprinciples.core.assessment;

import org.peerprinciples.core.id.CommentId;

/**
 * What a rater says beside an answer. Personal data: it may disclose harm, and is never logged.
 *
 * @param id the comment's id, by which it is spoken of without its words
 * @param text the words
 */
public record Comment(CommentId id, String text) {

    /**
     * Makes a comment.
     *
     * @param id the comment's id
     * @param text the words
     * @return the comment
     */
    public static Comment of(CommentId id, String text) {
        return new Comment(id, text);
    }

    /** {@return the comment's id and length, without the words, so that it may stand in a log} */
    @Override
    public String toString() {
        return "Comment[" + id + ", " + text.length() + " characters]";
    }
}
