package org.peerprinciples.core.assessment;

import java.util.List;
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
 * @param questions the ids of the questions that a rater answers in two ways, where it is about one who does
 */
public record MergeConflict(String input, Problem problem, Optional<String> id, List<String> questions) {

    /**
     * Copies the list.
     *
     * @param input the label of the assessment that it stands in
     * @param problem what doesn't fit, and where
     * @param id the id that could be renamed, where it is about one
     * @param questions the ids of the questions that a rater answers in two ways
     */
    public MergeConflict {
        questions = List.copyOf(questions);
    }

    /** {@return the assessment's label and the problem, in one line, with an id that is still free where another one would do} */
    public String message() {
        Problem told = Problem.of(problem.code(), problem.place(), problem.found(), problem.allowed());
        return input + ": " + told.message()
                + problem.hint().map(free -> "; '" + free + "' is free").orElse("");
    }

    /** {@return the {@linkplain #message() message}} */
    @Override
    public String toString() {
        return message();
    }
}
