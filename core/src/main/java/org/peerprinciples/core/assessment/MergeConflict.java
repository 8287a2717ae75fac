package org.peerprinciples.core.assessment;

import java.util.Optional;
import org.peerprinciples.core.problem.Problem;

/**
 * Something in one assessment that can't stand beside what another one says.
 *
 * @param input the label of the assessment that it stands in; what it conflicts with is in one given before it
 * @param problem what doesn't fit, and where; what people said isn't in it. Where another id would keep both apart, its hint
 *     is one that is still free
 * @param id the id of the rater, theme, piece of evidence or comment that stands for something else in the other
 *     assessment, where it is about one that could be {@linkplain Renaming renamed}
 */
public record MergeConflict(String input, Problem problem, Optional<String> id) {

    /** {@return the assessment's label and the problem, in one line} */
    public String message() {
        return input + ": " + problem.message();
    }

    /** {@return the {@linkplain #message() message}} */
    @Override
    public String toString() {
        return message();
    }
}
