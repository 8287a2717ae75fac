package org.peerprinciples.checklist.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.PlannedProfile;
import org.peerprinciples.checklist.evaluation.PrincipleResult;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.core.arrangement.Arrangement;
import org.peerprinciples.core.arrangement.Stage;
import org.peerprinciples.core.assessment.Answer;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.Origin;
import org.peerprinciples.core.assessment.Planned;
import org.peerprinciples.core.assessment.Rated;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.catalog.Frameworks;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.id.ArrangementId;
import org.peerprinciples.core.id.AssessmentId;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.RoleId;

/** What the framework on readiness says about its sides, its levels and its mark holds when it is evaluated. */
class PeerWorkerReadinessTest {

    private static final Framework READINESS = Frameworks.peerWorkerReadiness();
    private static final Checklist CHECKLIST = Checklist.of(READINESS);

    private static final List<String> GIVING = List.of("peer-supporter", "senior-peer");
    private static final List<String> ORGANISING = List.of("care-worker", "manager", "recruiter", "trainer");
    private static final List<String> GIVING_AND_ORGANISING =
            Stream.concat(GIVING.stream(), ORGANISING.stream()).toList();
    private static final List<String> ALL = Stream.concat(
                    Stream.of("person-using-service"), GIVING_AND_ORGANISING.stream())
            .toList();

    /** One rater for each role, who answers all that the role can tell. */
    private static Evaluation evaluate(List<String> roles, BiFunction<String, CriterionId, Answer> answer) {
        return CHECKLIST.evaluate(Assessment.builder()
                .id(AssessmentId.of("a"))
                .framework(READINESS.ref())
                .origin(Origin.FICTIONAL)
                .date(LocalDate.of(2026, 11, 2))
                .arrangement(Arrangement.builder()
                        .id(ArrangementId.of("b"))
                        .name("Name")
                        .kind("Kind")
                        .purpose("Purpose")
                        .stage(Stage.SETTING_UP)
                        .build())
                .raters(roles.stream()
                        .map(role -> Rater.of(RaterId.of(role), RoleId.of(role)))
                        .toList())
                .ratings(roles.stream()
                        .flatMap(role -> READINESS.criteria().stream()
                                .filter(criterion -> criterion.roles().contains(RoleId.of(role)))
                                .map(criterion -> Rating.of(
                                        RaterId.of(role), criterion.id(), answer.apply(role, criterion.id()))))
                        .toList())
                .build());
    }

    private static Answer rated(String level) {
        return Rated.of(LevelId.of(level));
    }

    private static Answer inPlace(String role, CriterionId criterion) {
        return rated("in-place");
    }

    private static Standing standing(Evaluation evaluation, String theme) {
        return evaluation
                .principle(PrincipleId.of(theme))
                .standing()
                .orElseThrow()
                .standing();
    }

    private static Stream<String> effective(Evaluation evaluation) {
        return evaluation.principles().stream()
                .map(PrincipleResult::principle)
                .map(PrincipleId::value)
                .filter(theme -> standing(evaluation, theme) == Standing.EFFECTIVE);
    }

    @Nested
    class Sides {

        @Test
        void theOrganisationAloneSettlesNoTheme() {
            assertThat(effective(evaluate(ORGANISING, PeerWorkerReadinessTest::inPlace)))
                    .isEmpty();
        }

        @Test
        void peerSupportWorkersAloneSettleNoTheme() {
            assertThat(effective(evaluate(GIVING, PeerWorkerReadinessTest::inPlace)))
                    .isEmpty();
        }

        @Test
        void bothTogetherSettleTheFourThemesInWhichThoseWhoReceiveAreNotAsked() {
            assertThat(effective(evaluate(GIVING_AND_ORGANISING, PeerWorkerReadinessTest::inPlace)))
                    .containsExactly("workplans", "team-training", "supervision", "team-readiness");
        }

        @Test
        void withPeopleWhoUseTheServiceAndWereNeverSupportedEveryThemeCanBeSettled() {
            assertThat(effective(evaluate(ALL, PeerWorkerReadinessTest::inPlace)))
                    .hasSameSizeAs(READINESS.principles());
        }

        @Test
        void beforeTheFirstWorkerStartsASeniorPeerCanSpeakForThoseWhoGive() {
            List<String> before =
                    ALL.stream().filter(role -> !role.equals("peer-supporter")).toList();

            assertThat(effective(evaluate(before, PeerWorkerReadinessTest::inPlace)))
                    .hasSameSizeAs(READINESS.principles());
        }
    }

    @Nested
    class Levels {

        @Test
        void underWayThroughoutIsHalfAndNotEffective() {
            Evaluation evaluation = evaluate(ALL, (role, criterion) -> rated("under-way"));

            assertThat(evaluation.principles())
                    .allSatisfy(theme ->
                            assertThat(theme.score()).map(Object::toString).hasValue("50.0"));
            assertThat(effective(evaluation)).isEmpty();
        }

        @Test
        void halfInPlaceAndTheRestUnderWayReachesTheMark() {
            Set<String> inPlace =
                    Set.of("team-readiness.meetings", "team-readiness.first-links", "team-readiness.leaders");
            Evaluation evaluation = evaluate(
                    ALL, (role, criterion) -> rated(inPlace.contains(criterion.value()) ? "in-place" : "under-way"));

            assertThat(evaluation.principle(PrincipleId.of("team-readiness")).score())
                    .map(Object::toString)
                    .hasValue("75.0");
            assertThat(effective(evaluation)).containsExactly("team-readiness");
        }

        @Test
        void supervisionThatWorkersKnowOnlyAsAPlanIsNotEnoughHoweverGoodTheRest() {
            Evaluation evaluation = evaluate(
                    ALL,
                    (role, criterion) -> rated(
                            criterion.value().equals("supervision.regular") && GIVING.contains(role)
                                    ? "planned"
                                    : "in-place"));

            assertThat(standing(evaluation, "supervision")).isEqualTo(Standing.TO_IMPROVE);
            assertThat(effective(evaluation)).hasSize(7).doesNotContain("supervision");
        }

        @Test
        void theLevelPlannedGivesTenPointsAndAPlannedAnswerNoneToday() {
            Evaluation asLevel = evaluate(ALL, (role, criterion) -> rated("planned"));
            Evaluation asAnswer = evaluate(ALL, (role, criterion) -> Planned.of(LevelId.of("in-place")));

            assertThat(asLevel.principles())
                    .allSatisfy(theme ->
                            assertThat(theme.score()).map(Object::toString).hasValue("10.0"));
            assertThat(asLevel.planned()).isEmpty();
            assertThat(asAnswer.principles())
                    .allSatisfy(theme ->
                            assertThat(theme.score()).map(Object::toString).hasValue("0.0"));
            assertThat(asAnswer.planned().map(PlannedProfile::principles).orElseThrow())
                    .allSatisfy(theme ->
                            assertThat(theme.score()).map(Object::toString).hasValue("100.0"));
        }

        @Test
        void beforeTheFirstWorkerStartsAllButIntegrationCanGetThere() {
            // The most that the descriptors allow while nobody has begun; all else can be in place by then.
            Map<String, String> most = Map.of(
                    "peer-training.fits-work", "under-way",
                    "peer-training.own-course", "under-way",
                    "supervision.looks-back", "under-way",
                    "supervision.wellbeing", "under-way",
                    "team-readiness.daily-work", "under-way",
                    "team-readiness.safe-place", "under-way",
                    "voice.part-of-team", "planned",
                    "voice.speak-up", "under-way");
            Evaluation evaluation =
                    evaluate(ALL, (role, criterion) -> rated(most.getOrDefault(criterion.value(), "in-place")));

            assertThat(effective(evaluation)).hasSize(7).doesNotContain("voice");
        }
    }
}
