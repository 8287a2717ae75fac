package org.peerprinciples.core.assessment;

import java.util.List;
import org.peerprinciples.core.id.RaterId;

/**
 * One assessment made of several, and what each of them brought.
 *
 * @param assessment the assessment; of own practice where any input is, an outside reading where all are
 * @param inputs what each input brought, in the order in which they were given
 * @param shared the raters whom more than one input names, in the order of their pseudonyms. They count as one person each,
 *     because nothing says otherwise; whoever knows them can tell
 */
public record MergedAssessment(Assessment assessment, List<Brought> inputs, List<SharedRater> shared) {

    /**
     * Copies the lists.
     *
     * @param assessment the assessment
     * @param inputs what each input brought
     * @param shared the raters whom more than one input names
     */
    public MergedAssessment {
        inputs = List.copyOf(inputs);
        shared = List.copyOf(shared);
    }

    /**
     * What one input brought. The new answers of all inputs add up to the answers of the merged assessment.
     *
     * @param input its label
     * @param raters how many raters it names, 0 or more
     * @param answers how many answers it holds, to the screen and to criteria, what is set aside included; 0 or more
     * @param repeated how many of them an input before it holds as well, 0 to {@code answers}
     */
    public record Brought(String input, int raters, int answers, int repeated) {}

    /**
     * A rater whom more than one input names.
     *
     * @param rater the pseudonym
     * @param inputs the labels of those inputs, two or more
     */
    public record SharedRater(RaterId rater, List<String> inputs) {

        /**
         * Copies the list.
         *
         * @param rater the pseudonym
         * @param inputs the labels of those inputs, two or more
         */
        public SharedRater {
            inputs = List.copyOf(inputs);
        }
    }
}
