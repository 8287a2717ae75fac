package org.peerprinciples.examples;

import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.plan.Goal;
import org.peerprinciples.checklist.report.Report;
import org.peerprinciples.core.assessment.Assessment;

/** The whole report for those who run an arrangement, with everything that can be made of one evaluation but people's words. */
public final class WholeReport {

    private WholeReport() {}

    /**
     * Makes the report.
     *
     * @param checklist what evaluates
     * @param assessment an assessment that answers its framework
     * @return the report
     */
    public static Report of(Checklist checklist, Assessment assessment) {
        Evaluation evaluation = checklist.evaluate(assessment);
        return Report.builder(checklist.words(), evaluation)
                .plan(checklist.plan(assessment, Goal.everyPrincipleEffective()))
                .everything(evaluation)
                .build();
    }
}
