package org.peerprinciples.checklist.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.peerprinciples.checklist.scoring.Scorer;
import org.peerprinciples.checklist.scoring.Scores;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Principle;

/** Turns the scores of an assessment into what an evaluation says about them. */
final class Explanation {

    private final Framework framework;
    private final Sides sides;
    private final Scorer scorer;
    private final AppliedPolicy policy;
    private final Tracing tracing;
    private final Assessment assessment;
    private final AnswerSheet sheet;
    private final Scores scores;
    private final ScreenResult screen;
    private final CriterionAnswers answers;
    private final Grounds grounds;
    private final Settlement settlement;

    Explanation(
            Framework framework,
            Scorer scorer,
            AppliedPolicy policy,
            Tracing tracing,
            Assessment assessment,
            AnswerSheet sheet,
            Scores scores) {
        this.framework = framework;
        this.sides = Sides.of(framework);
        this.scorer = scorer;
        this.policy = policy;
        this.tracing = tracing;
        this.assessment = assessment;
        this.sheet = sheet;
        this.scores = scores;
        this.screen = ScreenResult.of(framework, sides, scores);
        this.answers = new CriterionAnswers(framework, scorer, assessment, sheet, scores);
        this.grounds = new Grounds(framework, sides, scores, screen);
        this.settlement = new Settlement(framework, sides, scores);
    }

    Results results() {
        Optional<Scores> withoutNotApplicable = sheet.has(AnswerSheet.Kind.NOT_APPLICABLE)
                ? Optional.of(scorer.score(sheet.tally(AnswerSheet.Reading.NOT_APPLICABLE_AS_UNKNOWN)))
                : Optional.empty();
        List<PrincipleResult> principles = IntStream.range(0, scores.principles())
                .mapToObj(p -> principle(p, withoutNotApplicable))
                .toList();
        Outlook outlook = new Outlook(framework, principles);
        return new Results(
                Subject.of(assessment),
                Optional.of(PeopleHeard.of(framework, scorer, assessment, sheet)),
                sidesHeard(),
                screen,
                Score.of(scores.whole()),
                scores.whole()
                        .standing()
                        .map(standing -> new StandingResult(
                                standing,
                                grounds.ofWhole(standing),
                                standing == Standing.NOT_KNOWN ? settlement.whole() : List.of())),
                principles,
                new AsPlanned(framework, scorer, sheet).profile(),
                outlook.nextSteps(),
                outlook.enquiries(),
                tracing.outcome(),
                tracing.comparers().stream()
                        .map(comparer -> comparer.compare(assessment, scores))
                        .toList(),
                Optional.empty());
    }

    private List<SideHeard> sidesHeard() {
        List<SideHeard> heard = new ArrayList<>();
        for (int s = 0; s < scores.sides(); s++) {
            long side = 1L << s;
            int raters = 0;
            for (long roles : sheet.raterRoles()) {
                raters += (scorer.sidesOf(roles) & side) != 0 ? 1 : 0;
            }
            int expected = 0;
            int answered = 0;
            for (int c = 0; c < scores.criteria(); c++) {
                boolean setAside = (scores.setAsideSides(c) & side) != 0;
                expected += setAside || (scores.expectedSides(c) & side) != 0 ? 1 : 0;
                answered += setAside || (scores.answeredSides(c) & side) != 0 ? 1 : 0;
            }
            heard.add(new SideHeard(sides.id(s), framework.sides().get(s).required(), raters, expected, answered));
        }
        return heard;
    }

    private PrincipleResult principle(int p, Optional<Scores> withoutNotApplicable) {
        Principle principle = framework.principles().get(p);
        Scores.Result result = scores.principle(p);
        Map<Integer, LedgerEntry> ledger = Ledger.entries(scores, p);
        List<CriterionResult> criteria = IntStream.range(scores.firstCriterion(p), scores.firstCriterion(p + 1))
                .mapToObj(c -> answers.result(c, Optional.ofNullable(ledger.get(c))))
                .toList();
        return new PrincipleResult(
                principle.id(),
                effectiveFrom(p),
                Score.of(result),
                result.standing()
                        .map(standing -> new StandingResult(
                                standing,
                                grounds.ofPrinciple(p, standing),
                                standing == Standing.NOT_KNOWN ? settlement.principle(p) : List.of())),
                result.hasBasis() ? Optional.of(Ledger.sums(result)) : Optional.empty(),
                criteria,
                notApplicable(p, withoutNotApplicable));
    }

    private BigDecimal effectiveFrom(int p) {
        return framework.principles().get(p).effectiveFrom().orElse(policy.effectiveFrom());
    }

    private Optional<NotApplicableEffect> notApplicable(int p, Optional<Scores> withoutNotApplicable) {
        List<Criterion> criteria = framework.criteria();
        List<NotApplicableEffect.SetAside> setAside = IntStream.range(
                        scores.firstCriterion(p), scores.firstCriterion(p + 1))
                .filter(c -> scores.setAsideSides(c) != 0)
                .mapToObj(c -> new NotApplicableEffect.SetAside(
                        criteria.get(c).id(), sides.ids(scores.setAsideSides(c)), scores.expectedSides(c) == 0))
                .toList();
        return setAside.isEmpty()
                ? Optional.empty()
                : withoutNotApplicable
                        .flatMap(without -> Score.of(without.principle(p)))
                        .map(without -> new NotApplicableEffect(without, setAside));
    }
}
