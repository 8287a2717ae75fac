package org.peerprinciples.checklist.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.peerprinciples.checklist.scoring.Scorer;
import org.peerprinciples.checklist.scoring.Scores;
import org.peerprinciples.core.assessment.Planned;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.id.CriterionId;

/**
 * The same answers, with every planned one at its planned level.
 *
 * @param framework the framework
 * @param scorer the framework and policy, compiled
 * @param sheet the answers
 */
record AsPlanned(Framework framework, Scorer scorer, AnswerSheet sheet) {

    /** The profile as planned; empty if nobody plans anything. */
    Optional<PlannedProfile> profile() {
        if (!sheet.has(AnswerSheet.Kind.PLANNED)) {
            return Optional.empty();
        }
        Scores asPlanned = scorer.score(sheet.tally(AnswerSheet.Reading.AS_PLANNED));
        List<PlannedProfile.PlannedPrinciple> principles = IntStream.range(0, asPlanned.principles())
                .mapToObj(p -> new PlannedProfile.PlannedPrinciple(
                        framework.principles().get(p).id(),
                        Score.of(asPlanned.principle(p)),
                        asPlanned.principle(p).standing()))
                .toList();
        List<PlannedProfile.Plan> plans = sheet.entries().stream()
                .filter(entry -> entry.kind() == AnswerSheet.Kind.PLANNED)
                .sorted(Comparator.comparingInt(AnswerSheet.Entry::criterion)
                        .thenComparingInt(AnswerSheet.Entry::level)
                        .thenComparing(AsPlanned::details))
                .map(entry -> plan(
                        entry.rating().criterion(), (Planned) entry.rating().answer()))
                .distinct()
                .toList();
        return Optional.of(new PlannedProfile(
                Score.of(asPlanned.whole()), asPlanned.whole().standing(), principles, plans));
    }

    /** Puts plans for the same level in an order that doesn't depend on the order of ratings. */
    private static String details(AnswerSheet.Entry entry) {
        Planned planned = (Planned) entry.rating().answer();
        return List.of(planned.by(), planned.reviewOn(), planned.agreedBy()).toString();
    }

    private static PlannedProfile.Plan plan(CriterionId criterion, Planned planned) {
        return new PlannedProfile.Plan(
                criterion, planned.level(), planned.by(), planned.agreedBy(), planned.reviewOn());
    }
}
