package org.peerprinciples.core.framework;

import org.peerprinciples.core.id.JudgementId;

/**
 * Something that a framework's makers decided by judgement rather than took from a source.
 *
 * @param about what was decided, such as {@code weights}
 * @param reason what was decided and why
 */
public record Judgement(JudgementId about, String reason) {

    /**
     * Makes a judgement.
     *
     * @param about what was decided
     * @param reason what was decided and why
     * @return the judgement
     */
    public static Judgement of(JudgementId about, String reason) {
        return new Judgement(about, reason);
    }
}
