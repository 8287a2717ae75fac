package org.peerprinciples.checklist.reliability;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.id.ArrangementId;
import org.peerprinciples.core.id.AssessmentId;

/** Notices an assessment that comes again, whose raters would be counted as other people. */
final class DifferentAssessments {

    private record Told(ArrangementId arrangement, AssessmentId assessment, LocalDate date) {}

    private final Set<Told> told = new HashSet<>();

    void require(Assessment assessment) {
        if (!told.add(new Told(assessment.arrangement().id(), assessment.id(), assessment.date()))) {
            throw new IllegalArgumentException("assessments must be different, but " + assessment.id() + " of "
                    + assessment.arrangement().id() + " on " + assessment.date() + " is there twice");
        }
    }
}
