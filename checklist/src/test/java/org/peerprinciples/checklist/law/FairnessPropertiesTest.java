package org.peerprinciples.checklist.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.StandingResult;
import org.peerprinciples.checklist.scoring.ScreenOutcome;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.core.assessment.Answer;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.AssessmentBuilder;
import org.peerprinciples.core.assessment.NotApplicable;
import org.peerprinciples.core.assessment.NotKnown;
import org.peerprinciples.core.assessment.Planned;
import org.peerprinciples.core.assessment.Rated;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.assessment.ScreenAnswer;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.catalog.Frameworks;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Role;
import org.peerprinciples.core.framework.ScreenQuestion;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.SideId;

/** On the built-in framework nobody is spoken for: without the people who receive and give, nothing is effective. */
class FairnessPropertiesTest {

    private static final Framework FRAMEWORK = Frameworks.sevenPrinciples();
    private static final Checklist CHECKLIST = Checklist.of(FRAMEWORK).withRules(List.of());
    private static final List<String> NOT_TAKING_PART = FRAMEWORK.roles().stream()
            .filter(role ->
                    role.sides().stream().noneMatch(side -> FRAMEWORK.side(side).required()))
            .map(role -> role.id().toString())
            .toList();

    /** How somebody who wants a good result might answer: mostly the best, sometimes "not applicable" or a plan. */
    private static Answer flattering(Criterion criterion, Random random) {
        LevelId highest = FRAMEWORK.scale().highest().id();
        int choice = random.nextInt(10);
        if (choice == 0) {
            return NotKnown.of();
        } else if (choice == 1) {
            return Planned.of(highest);
        } else if (choice <= 4 && criterion.notApplicable().isPresent()) {
            return NotApplicable.of("Not here.");
        }
        return Rated.of(
                choice == 5 ? FRAMEWORK.scale().levels().get(random.nextInt(4)).id() : highest);
    }

    private static Assessment assessment(List<List<String>> rolesOfRaters, double answering, Random random) {
        AssessmentBuilder assessment = Texts.assessment(FRAMEWORK);
        for (int i = 0; i < rolesOfRaters.size(); i++) {
            RaterId rater = RaterId.of("r" + i);
            assessment.addRaters(Rater.of(
                    rater, rolesOfRaters.get(i).stream().map(RoleId::of).toArray(RoleId[]::new)));
            for (Criterion criterion : FRAMEWORK.criteria()) {
                if (random.nextDouble() < answering) {
                    assessment.addRatings(Rating.of(rater, criterion.id(), flattering(criterion, random)));
                }
            }
            for (ScreenQuestion question : FRAMEWORK.screen().questions()) {
                assessment.addScreen(ScreenAnswer.of(
                        rater,
                        question.id(),
                        question.kind() == ScreenQuestion.Kind.AIM ? ScreenReply.YES : ScreenReply.NO));
            }
        }
        return assessment.build();
    }

    @Provide
    Arbitrary<List<List<String>>> nobodyWhoTakesPart() {
        return Arbitraries.of(NOT_TAKING_PART)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Property(tries = 100)
    void whoeverTakesNoPartCanMakeNothingEffectiveWhateverTheyAnswer(
            @ForAll("nobodyWhoTakesPart") List<List<String>> raters, @ForAll Random random) {
        nothingIsEffective(CHECKLIST.evaluate(assessment(raters, 0.95, random)));
    }

    @Property(tries = 30)
    void managersAloneCanMakeNothingEffective(
            @ForAll @IntRange(min = 1, max = 40) int managers, @ForAll Random random) {
        nothingIsEffective(CHECKLIST.evaluate(assessment(alone("manager", managers), 1, random)));
    }

    @Property(tries = 30)
    void anOutsideReaderAloneCanMakeNothingEffective(@ForAll Random random) {
        nothingIsEffective(CHECKLIST.evaluate(assessment(alone("external-reader", 1), 1, random)));
    }

    @Property(tries = 60)
    void oneRequiredSideAloneCanMakeNothingEffective(
            @ForAll @IntRange(min = 1, max = 6) int raters, @ForAll boolean receiving, @ForAll Random random) {
        List<List<String>> all = new ArrayList<>(alone(receiving ? "person-supported" : "peer-supporter", raters));
        all.add(List.of("manager", "external-reader"));
        Evaluation evaluation = CHECKLIST.evaluate(assessment(all, 1, random));
        assertThat(evaluation.standing().map(StandingResult::standing)).isNotEqualTo(Optional.of(Standing.EFFECTIVE));
        assertThat(evaluation.screen().outcome()).isEqualTo(ScreenOutcome.NOT_KNOWN);
    }

    /** The number of people on a side gives it no more voice. */
    @Property(tries = 30)
    void aCrowdOnOneSideCannotOutvoteOnePersonOnTheOther(@ForAll @IntRange(min = 1, max = 50) int crowd) {
        LevelId highest = FRAMEWORK.scale().highest().id();
        LevelId lowest = FRAMEWORK.scale().lowest().id();
        AssessmentBuilder assessment =
                Texts.assessment(FRAMEWORK).addRaters(Rater.of(RaterId.of("one"), RoleId.of("person-supported")));
        for (Criterion criterion : FRAMEWORK.criteria()) {
            assessment.addRatings(Rating.of(RaterId.of("one"), criterion.id(), Rated.of(lowest)));
        }
        for (int i = 0; i < crowd; i++) {
            RaterId rater = RaterId.of("r" + i);
            assessment.addRaters(Rater.of(rater, RoleId.of("peer-supporter")));
            for (Criterion criterion : FRAMEWORK.criteria()) {
                assessment.addRatings(Rating.of(rater, criterion.id(), Rated.of(highest)));
            }
        }
        Evaluation evaluation = CHECKLIST.evaluate(assessment.build());
        for (Criterion criterion : FRAMEWORK.criteria()) {
            if (tell(criterion, "receiving", "person-supported") && tell(criterion, "giving", "peer-supporter")) {
                assertThat(evaluation
                                .criterion(criterion.id())
                                .score()
                                .orElseThrow()
                                .low())
                        .isEqualTo(50.0);
            }
        }
        assertThat(evaluation.standing().map(StandingResult::standing)).contains(Standing.TO_IMPROVE);
    }

    private static boolean tell(Criterion criterion, String side, String role) {
        Role held = FRAMEWORK.role(RoleId.of(role));
        return criterion.roles().contains(held.id()) && held.sides().contains(SideId.of(side));
    }

    private static List<List<String>> alone(String role, int raters) {
        return Collections.nCopies(raters, List.of(role));
    }

    private static void nothingIsEffective(Evaluation evaluation) {
        assertThat(evaluation.standing().map(StandingResult::standing)).isNotEqualTo(Optional.of(Standing.EFFECTIVE));
        assertThat(evaluation.screen().outcome()).isEqualTo(ScreenOutcome.NOT_KNOWN);
        assertThat(evaluation.principles())
                .allSatisfy(principle -> assertThat(principle.standing().map(StandingResult::standing))
                        .isNotEqualTo(Optional.of(Standing.EFFECTIVE)));
        evaluation
                .planned()
                .ifPresent(planned -> assertThat(planned.standing()).isNotEqualTo(Optional.of(Standing.EFFECTIVE)));
    }
}
