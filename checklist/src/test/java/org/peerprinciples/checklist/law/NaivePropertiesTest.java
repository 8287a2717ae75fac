package org.peerprinciples.checklist.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;
import org.peerprinciples.checklist.evaluation.CriterionResult;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.NotApplicableEffect;
import org.peerprinciples.checklist.evaluation.PlannedProfile;
import org.peerprinciples.checklist.evaluation.PrincipleResult;
import org.peerprinciples.checklist.evaluation.RoleResult;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.checklist.evaluation.ScreenResult;
import org.peerprinciples.checklist.evaluation.SideHeard;
import org.peerprinciples.checklist.evaluation.SideResult;
import org.peerprinciples.checklist.evaluation.StandingResult;
import org.peerprinciples.core.assessment.NotApplicable;
import org.peerprinciples.core.assessment.Planned;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Level;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.framework.ScreenQuestion;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.SideId;

class NaivePropertiesTest {

    private static final Offset<Double> CLOSE = within(1e-9);

    @Provide
    Arbitrary<Case> cases() {
        return Cases.any();
    }

    @Property(tries = 250)
    void everyNumberIsWhatTheNaiveEvaluationSays(@ForAll("cases") Case c) {
        NaiveEvaluation naive = NaiveEvaluation.of(c);
        Evaluation evaluation = c.evaluation();
        same(naive.overall(), evaluation.overall());
        assertThat(evaluation.standing().map(StandingResult::standing)).isEqualTo(naive.standing());
        for (Principle principle : c.framework().principles()) {
            PrincipleResult result = evaluation.principle(principle.id());
            same(naive.score(principle), result.score());
            assertThat(result.standing().map(StandingResult::standing)).isEqualTo(naive.standing(principle));
            assertThat(result.hasBasis()).isEqualTo(naive.score(principle).isPresent());
            assertThat(result.effectiveFrom())
                    .isEqualByComparingTo(
                            principle.effectiveFrom().orElse(c.policy().effectiveFrom()));
            for (Criterion criterion : principle.criteria()) {
                same(naive, principle, criterion, result.criterion(criterion.id()));
            }
        }
    }

    private static void same(NaiveEvaluation naive, Principle principle, Criterion criterion, CriterionResult result) {
        same(naive.score(criterion), result.score());
        assertThat(result.isCounted()).isEqualTo(!naive.isOut(criterion));
        Optional<NaiveEvaluation.Ledger> ledger = naive.ledger(principle, criterion);
        assertThat(result.ledger().isPresent()).isEqualTo(ledger.isPresent());
        if (ledger.isPresent()) {
            assertThat(result.ledger().get().gained())
                    .isCloseTo(ledger.get().gained().points(), CLOSE);
            assertThat(result.ledger().get().lost())
                    .isCloseTo(ledger.get().lost().points(), CLOSE);
            assertThat(result.ledger().get().unknown())
                    .isCloseTo(ledger.get().unknown().points(), CLOSE);
        }
        List<SideId> heard = naive.sides().stream()
                .filter(side -> naive.expected(criterion).contains(side)
                        || !naive.answers(criterion, side).isEmpty())
                .toList();
        assertThat(result.sides()).extracting(SideResult::side).isEqualTo(heard);
        for (SideResult side : result.sides()) {
            assertThat(side.expected()).isEqualTo(naive.counted(criterion).contains(side.side()));
            List<Level> levels = naive.levels(criterion, side.side());
            assertThat(side.rated()).isEqualTo(levels.size());
            assertThat(side.planned()).contains((int) naive.count(criterion, side.side(), Planned.class));
            assertThat(side.notApplicable()).contains((int) naive.count(criterion, side.side(), NotApplicable.class));
            assertThat(side.notKnown()).contains((int) naive.notKnown(criterion, side.side()));
            assertThat(side.lowest()).isEqualTo(lowest(levels));
            assertThat(side.highest()).isEqualTo(highest(levels));
            Optional<Ratio> value = side.expected() ? naive.sideValue(criterion, side.side()) : Optional.empty();
            assertThat(side.points().isPresent()).isEqualTo(value.isPresent());
            value.ifPresent(v -> assertThat(side.points().get()).isCloseTo(v.points(), CLOSE));
        }
        List<RoleId> roles = criterion.roles().stream()
                .filter(role -> !naive.roleLevels(criterion, role).isEmpty())
                .toList();
        assertThat(result.roles()).extracting(RoleResult::role).containsExactlyInAnyOrderElementsOf(roles);
        for (RoleResult role : result.roles()) {
            assertThat(role.rated())
                    .isEqualTo(naive.roleLevels(criterion, role.role()).size());
            assertThat(role.planned()).contains((int) naive.plannedBy(criterion, role.role()));
            assertThat(role.points())
                    .isCloseTo(
                            naive.roleValue(criterion, role.role())
                                    .orElseThrow()
                                    .points(),
                            CLOSE);
        }
        assertThat(result.floor().isPresent()).isEqualTo(criterion.critical().isPresent() && !naive.isOut(criterion));
        result.floor().ifPresent(floor -> {
            assertThat(floor.floor())
                    .isEqualTo(criterion.critical().orElseThrow().floor());
            assertThat(floor.below()).isEqualTo(naive.belowFloor(criterion));
            assertThat(floor.open()).isEqualTo(naive.openFloor(criterion));
        });
        List<Level> all = naive.sides().stream()
                .flatMap(side -> naive.levels(criterion, side).stream())
                .toList();
        assertThat(result.lowest()).isEqualTo(lowest(all));
    }

    @Property(tries = 150)
    void theScreenIsWhatTheNaiveEvaluationSays(@ForAll("cases") Case c) {
        NaiveEvaluation naive = NaiveEvaluation.of(c);
        ScreenResult screen = c.evaluation().screen();
        assertThat(screen.outcome()).isEqualTo(naive.outcome());
        List<ScreenQuestion> questions = c.framework().screen().questions();
        assertThat(screen.questions())
                .extracting(ScreenResult.Question::question)
                .isEqualTo(questions.stream().map(ScreenQuestion::id).toList());
        for (int i = 0; i < questions.size(); i++) {
            ScreenResult.Question question = screen.questions().get(i);
            assertThat(question.lowest()).isEqualTo(naive.lowest(questions.get(i)));
            assertThat(question.least()).isEqualTo(naive.least(questions.get(i)));
            assertThat(question.most()).isEqualTo(naive.most(questions.get(i)));
            assertThat(question.missing()).isEqualTo(naive.missing(questions.get(i)));
        }
    }

    @Property(tries = 150)
    void theProfileAsPlannedIsTheSameWithEveryPlannedAnswerAtItsLevel(@ForAll("cases") Case c) {
        NaiveEvaluation naive = NaiveEvaluation.of(c).asPlanned();
        Optional<PlannedProfile> planned = c.evaluation().planned();
        boolean somePlan = c.assessment().ratings().stream().anyMatch(r -> r.answer() instanceof Planned);
        if (planned.isEmpty()) {
            assertThat(naive.overall()).isEqualTo(NaiveEvaluation.of(c).overall());
        } else {
            assertThat(somePlan).isTrue();
            same(naive.overall(), planned.get().overall());
            assertThat(planned.get().standing()).isEqualTo(naive.standing());
            for (int i = 0; i < c.framework().principles().size(); i++) {
                Principle principle = c.framework().principles().get(i);
                PlannedProfile.PlannedPrinciple result =
                        planned.get().principles().get(i);
                assertThat(result.principle()).isEqualTo(principle.id());
                same(naive.score(principle), result.score());
                assertThat(result.standing()).isEqualTo(naive.standing(principle));
            }
        }
    }

    @Property(tries = 150)
    void whatNotApplicableDidIsTheDifferenceToNotKnown(@ForAll("cases") Case c) {
        NaiveEvaluation naive = NaiveEvaluation.of(c);
        Evaluation evaluation = c.evaluation();
        for (Principle principle : c.framework().principles()) {
            List<NotApplicableEffect.SetAside> setAside = principle.criteria().stream()
                    .filter(criterion -> !naive.setAside(criterion).isEmpty())
                    .map(criterion -> new NotApplicableEffect.SetAside(
                            criterion.id(), naive.setAside(criterion), naive.isOut(criterion)))
                    .toList();
            if (naive.withNotApplicableAsNotKnown().score(principle).isEmpty()) {
                continue;
            }
            Optional<NotApplicableEffect> effect =
                    evaluation.principle(principle.id()).notApplicable();
            assertThat(effect.map(NotApplicableEffect::setAside).orElse(List.of()))
                    .isEqualTo(setAside);
            effect.ifPresent(
                    e -> same(naive.withNotApplicableAsNotKnown().score(principle), Optional.of(e.withoutThem())));
        }
    }

    @Property(tries = 150)
    void howFarSidesAreHeardIsWhatTheNaiveEvaluationSays(@ForAll("cases") Case c) {
        NaiveEvaluation naive = NaiveEvaluation.of(c);
        for (SideHeard heard : c.evaluation().sides()) {
            SideId side = heard.side();
            List<Criterion> expected = c.framework().criteria().stream()
                    .filter(criterion -> naive.expected(criterion).contains(side))
                    .toList();
            assertThat(heard.raters()).isEqualTo(naive.ratersOn(side).size());
            assertThat(heard.required()).isEqualTo(c.framework().side(side).required());
            assertThat(heard.expected()).isEqualTo(expected.size());
            assertThat(heard.answered()).isEqualTo((int) expected.stream()
                    .filter(criterion -> !naive.levels(criterion, side).isEmpty()
                            || naive.setAside(criterion).contains(side))
                    .count());
        }
    }

    private static Optional<LevelId> lowest(List<Level> levels) {
        return levels.stream().min((a, b) -> a.value().compareTo(b.value())).map(Level::id);
    }

    private static Optional<LevelId> highest(List<Level> levels) {
        return levels.stream().max((a, b) -> a.value().compareTo(b.value())).map(Level::id);
    }

    private static void same(Optional<NaiveEvaluation.Interval> naive, Optional<Score> score) {
        assertThat(score.isPresent()).isEqualTo(naive.isPresent());
        if (naive.isPresent()) {
            assertThat(score.get().low()).isCloseTo(naive.get().low().points(), CLOSE);
            assertThat(score.get().high()).isCloseTo(naive.get().high().points(), CLOSE);
            assertThat(score.get().point().isPresent())
                    .isEqualTo(naive.get().point().isPresent());
            naive.get()
                    .point()
                    .ifPresent(point -> assertThat(score.get().point().get()).isCloseTo(point.points(), CLOSE));
        }
    }
}
