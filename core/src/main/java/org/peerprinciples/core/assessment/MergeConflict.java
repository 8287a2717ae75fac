package org.peerprinciples.core.assessment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peerprinciples.core.problem.Problem;

/**
 * Something in one assessment that can't stand beside what another one says.
 *
 * @param input the label of the assessment that it stands in; what it conflicts with is in one given before it
 * @param problem what doesn't fit, and where; what people said isn't in it. Where another id would keep both apart, its hint
 *     is one that is still free
 * @param renaming what keeps both apart, where another id does, as {@link Renaming} takes it: the id of the rater, theme, piece of
 *     evidence or comment that stands for something else in the other assessment, with one that is still free; after a rater's
 *     those of comments that would then be another's
 * @param questions the ids of the questions to which a rater has another answer in the other assessment, or another comment or other
 *     evidence with it, where it is about one who does
 */
public record MergeConflict(String input, Problem problem, Map<String, String> renaming, List<String> questions) {

    /**
     * Copies the map, in its order, and the list.
     *
     * @param input the label of the assessment that it stands in
     * @param problem what doesn't fit, and where
     * @param renaming what keeps both apart, where another id does
     * @param questions the ids of the questions to which a rater has another answer
     */
    public MergeConflict {
        renaming = Collections.unmodifiableMap(new LinkedHashMap<>(renaming));
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
