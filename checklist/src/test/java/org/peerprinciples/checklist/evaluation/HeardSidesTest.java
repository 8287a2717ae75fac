package org.peerprinciples.checklist.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.core.arrangement.Arrangement;
import org.peerprinciples.core.arrangement.Stage;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.Origin;
import org.peerprinciples.core.assessment.Rated;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.catalog.Frameworks;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.id.ArrangementId;
import org.peerprinciples.core.id.AssessmentId;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.SideId;

/** A principle isn't effective while a side that is always expected has rated nothing in it. */
class HeardSidesTest {

    private static final Framework SEVEN = Frameworks.sevenPrinciples();
    private static final SideId RECEIVING = SideId.of("receiving");

    @Test
    void aRegisteredRaterWhoSaysNothingMakesNothingEffective() {
        Evaluation evaluation = Checklist.of(SEVEN)
                .evaluate(assessment(
                        SEVEN,
                        List.of("person-supported"),
                        List.of("peer-supporter", "care-worker", "manager", "external-reader")));

        assertThat(standings(evaluation)).doesNotContain(Standing.EFFECTIVE);
        assertThat(evaluation.principles())
                .allSatisfy(principle -> assertThat(
                                principle.standing().orElseThrow().grounds())
                        .contains(Ground.of(Ground.Kind.SIDE_NOT_HEARD, RECEIVING)));
    }

    @Test
    void aThresholdOfNothingIsNotReachedByNobody() {
        Framework lenient = withPrinciples(SEVEN.principles().stream()
                .map(principle -> Principle.builder()
                        .from(principle)
                        .effectiveFrom(BigDecimal.ZERO)
                        .build())
                .toList());

        assertThat(standings(Checklist.of(lenient).evaluate(assessment(lenient, List.of(), List.of()))))
                .doesNotContain(Standing.EFFECTIVE);
    }

    @Test
    void whatWouldSettleItHoldsAnAnswerOfEachSideThatIsNotHeard() {
        Evaluation evaluation = Checklist.of(SEVEN)
                .evaluate(assessment(
                        SEVEN, List.of("person-supported"), List.of("peer-supporter", "care-worker", "manager")));

        assertThat(evaluation.principles().stream()
                        .flatMap(principle -> principle.standing().orElseThrow().settledBy().stream())
                        .filter(way -> way.as() == Standing.EFFECTIVE)
                        .flatMap(way -> way.smallest().stream()))
                .isNotEmpty()
                .allSatisfy(set -> assertThat(set).extracting(Unanswered::side).contains(RECEIVING));
    }

    @Test
    void amongVeryManyMissingAnswersOneSmallestSetIsNamed() {
        Principle first = SEVEN.principles().get(0);
        Criterion plain = first.criteria().get(1);
        List<Criterion> many = new ArrayList<>();
        for (int i = 0; i < 1500; i++) {
            many.add(Criterion.builder()
                    .from(plain)
                    .id(CriterionId.of(first.id() + ".c" + i))
                    .weight(BigDecimal.valueOf(1000 + i, 3))
                    .build());
        }
        Framework wide = withPrinciples(
                List.of(Principle.builder().from(first).criteria(many).build()));

        StandingResult standing = Checklist.of(wide)
                .evaluate(assessment(wide, List.of(), List.of()))
                .principles()
                .get(0)
                .standing()
                .orElseThrow();

        assertThat(standing.settledBy()).hasSize(2).allSatisfy(way -> {
            assertThat(way.smallest()).hasSize(1);
            assertThat(way.more()).isTrue();
        });
    }

    private static Framework withPrinciples(List<Principle> principles) {
        return Framework.builder()
                .from(SEVEN)
                .examples(List.of())
                .principles(principles.stream()
                        .map(principle -> Principle.builder()
                                .from(principle)
                                .criteria(principle.criteria().stream()
                                        .map(criterion -> Criterion.builder()
                                                .from(criterion)
                                                .examples(List.of())
                                                .covers(List.of())
                                                .build())
                                        .toList())
                                .build())
                        .toList())
                .build();
    }

    /** Raters who say nothing, and raters who rate all that they can tell at the top. */
    private static Assessment assessment(Framework framework, List<String> silent, List<String> content) {
        List<Rating> ratings = new ArrayList<>();
        for (String role : content) {
            framework.criteria().stream()
                    .filter(criterion -> criterion.roles().contains(RoleId.of(role)))
                    .forEach(criterion -> ratings.add(Rating.of(
                            RaterId.of(role),
                            criterion.id(),
                            Rated.of(framework.scale().highest().id()))));
        }
        return Assessment.builder()
                .id(AssessmentId.of("a"))
                .framework(framework.ref())
                .origin(Origin.FICTIONAL)
                .date(LocalDate.of(2026, 1, 1))
                .arrangement(Arrangement.builder()
                        .id(ArrangementId.of("a"))
                        .name("A")
                        .kind("A group")
                        .purpose("To try")
                        .stage(Stage.EXISTING)
                        .build())
                .raters(Stream.concat(silent.stream(), content.stream())
                        .map(role -> Rater.of(RaterId.of(role), RoleId.of(role)))
                        .toList())
                .ratings(ratings)
                .build();
    }

    private static List<Standing> standings(Evaluation evaluation) {
        return evaluation.principles().stream()
                .map(principle -> principle.standing().orElseThrow().standing())
                .toList();
    }
}
