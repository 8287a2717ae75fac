package org.peerprinciples.checklist.evaluation;

import java.util.List;
import java.util.Optional;
import org.peerprinciples.core.edition.TailoringTrace;

/** An evaluation as a document: what it says, and its findings last. */
record EvaluationContent(
        Provenance provenance,
        Subject subject,
        Optional<PeopleHeard> people,
        List<SideHeard> sides,
        ScreenResult screen,
        Optional<Score> overall,
        Optional<StandingResult> standing,
        List<PrincipleResult> principles,
        Optional<PlannedProfile> planned,
        List<StepAhead> nextSteps,
        List<Enquiry> enquiries,
        Optional<TailoringTrace.Outcome> tailoring,
        List<Comparison> comparisons,
        Optional<Suppressed> suppressed,
        List<Finding> findings) {

    EvaluationContent {
        if (!suppressed.map(Suppressed::below).equals(provenance.suppressedBelow())) {
            throw new IllegalArgumentException(
                    "suppressed.below must be the same number as provenance.suppressedBelow");
        }
        if (suppressed.isPresent() && people.isPresent()) {
            throw new IllegalArgumentException("people must be absent where small groups are suppressed");
        }
    }

    static EvaluationContent of(Evaluation evaluation) {
        return new EvaluationContent(
                evaluation.provenance(),
                evaluation.subject(),
                evaluation.people(),
                evaluation.sides(),
                evaluation.screen(),
                evaluation.overall(),
                evaluation.standing(),
                evaluation.principles(),
                evaluation.planned(),
                evaluation.nextSteps(),
                evaluation.enquiries(),
                evaluation.tailoring(),
                evaluation.comparisons(),
                evaluation.suppressed(),
                evaluation.findings());
    }

    /** The evaluation that was written, without its workings. */
    Evaluation evaluation() {
        return new Evaluation(() -> provenance, this::results, evaluation -> findings, null);
    }

    private Results results() {
        return new Results(
                subject,
                people,
                sides,
                screen,
                overall,
                standing,
                principles,
                planned,
                nextSteps,
                enquiries,
                tailoring,
                comparisons,
                suppressed);
    }
}
