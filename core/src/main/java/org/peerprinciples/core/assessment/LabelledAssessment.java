package org.peerprinciples.core.assessment;

import java.util.Objects;

/**
 * An assessment that is to be merged with others, and what to call it where it can't be.
 *
 * @param label what conflicts call it, such as its file's name; not blank
 * @param assessment the assessment
 */
public record LabelledAssessment(String label, Assessment assessment) {

    /**
     * Checks the label.
     *
     * @param label what conflicts call it, such as its file's name; not blank
     * @param assessment the assessment
     * @throws IllegalArgumentException if the label is blank
     */
    public LabelledAssessment {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(assessment, "assessment");
        if (label.isBlank()) {
            throw new IllegalArgumentException("label must say which assessment it is, but was blank");
        }
    }

    /**
     * Labels an assessment.
     *
     * @param label what conflicts call it, such as its file's name; not blank
     * @param assessment the assessment
     * @return both
     * @throws IllegalArgumentException if the label is blank
     */
    public static LabelledAssessment of(String label, Assessment assessment) {
        return new LabelledAssessment(label, assessment);
    }
}
