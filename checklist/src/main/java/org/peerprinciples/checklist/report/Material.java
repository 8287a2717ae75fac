package org.peerprinciples.checklist.report;

import java.util.Optional;
import java.util.stream.Stream;
import org.peerprinciples.checklist.evaluation.CriterionResult;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.Suppressed;
import org.peerprinciples.checklist.evidence.EvidenceReading;
import org.peerprinciples.checklist.plan.ImprovementPlan;
import org.peerprinciples.checklist.progress.PledgeBoard;
import org.peerprinciples.checklist.progress.Progress;
import org.peerprinciples.checklist.robustness.Robustness;
import org.peerprinciples.checklist.voices.GivingAndGaining;
import org.peerprinciples.checklist.voices.Voices;
import org.peerprinciples.checklist.voices.YouSaidWeDid;

/**
 * What a report is made of.
 *
 * @param evaluation the evaluation
 * @param plan what could be done, if it is to be in the report; and so on
 * @param progress what changed since an earlier evaluation
 * @param voices who sees what
 * @param pledges the board of pledges
 * @param youSaidWeDid what came of what people said
 * @param givingAndGaining who gives and who gains
 * @param evidence what stands behind the answers
 * @param robustness how firmly the standings stand
 * @param withWords whether to repeat what people said
 * @param brief whether the report is to be short
 */
record Material(
        Evaluation evaluation,
        Optional<ImprovementPlan> plan,
        Optional<Progress> progress,
        Optional<Voices> voices,
        Optional<PledgeBoard> pledges,
        Optional<YouSaidWeDid> youSaidWeDid,
        Optional<GivingAndGaining> givingAndGaining,
        Optional<EvidenceReading> evidence,
        Optional<Robustness> robustness,
        boolean withWords,
        boolean brief) {

    Optional<Suppressed> suppressed() {
        return evaluation.suppressed();
    }

    /** What was answered to the questions that count. */
    Stream<CriterionResult> counted() {
        return evaluation.principles().stream()
                .flatMap(principle -> principle.criteria().stream())
                .filter(CriterionResult::isCounted);
    }
}
