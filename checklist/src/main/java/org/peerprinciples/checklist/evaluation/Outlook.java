package org.peerprinciples.checklist.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Level;
import org.peerprinciples.core.framework.NextStep;

/**
 * What could come next: steps to take, and questions to ask.
 *
 * @param framework the framework
 * @param principles what came of each principle
 */
record Outlook(Framework framework, List<PrincipleResult> principles) {

    /** The step that comes next for each criterion that loses points, the most worthwhile first. */
    List<StepAhead> nextSteps() {
        List<StepAhead> steps = new ArrayList<>();
        for (PrincipleResult principle : principles) {
            for (CriterionResult result : principle.criteria()) {
                Criterion criterion = framework.criterion(result.criterion());
                Optional<NextStep> step = result.lowest().flatMap(criterion::findStep);
                Optional<Level> above =
                        result.lowest().flatMap(level -> framework.scale().findAbove(level));
                Optional<LedgerEntry> entry = result.ledger().filter(ledger -> ledger.lost() > 0);
                if (step.isPresent() && above.isPresent() && entry.isPresent()) {
                    steps.add(new StepAhead(
                            criterion.id(),
                            step.get().level(),
                            above.get().id(),
                            step.get().effort(),
                            result.floor()
                                    .filter(floor -> !floor.below().isEmpty())
                                    .isPresent(),
                            entry.get().lost()));
                }
            }
        }
        steps.sort(StepAhead.ORDER);
        return steps;
    }

    /** What is still to be asked, and of which sides, what matters most first. */
    List<Enquiry> enquiries() {
        List<CriterionResult> open = principles.stream()
                .flatMap(principle -> principle.criteria().stream())
                .filter(result -> result.ledger().filter(l -> l.unknown() > 0).isPresent())
                .sorted(Comparator.comparing((CriterionResult r) -> r.floor()
                                .filter(floor -> !floor.open().isEmpty())
                                .isPresent())
                        .thenComparing(r -> r.ledger().map(LedgerEntry::unknown).orElse(0.0))
                        .reversed())
                .toList();
        return open.stream()
                .map(result -> new Enquiry(
                        result.criterion(),
                        result.sides().stream()
                                .filter(side -> side.expected() && side.points().isEmpty())
                                .map(SideResult::side)
                                .toList(),
                        result.ledger().map(LedgerEntry::unknown).orElse(0.0)))
                .toList();
    }
}
