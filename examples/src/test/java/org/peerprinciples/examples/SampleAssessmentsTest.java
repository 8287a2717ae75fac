package org.peerprinciples.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.Finding;
import org.peerprinciples.checklist.evaluation.Ground;
import org.peerprinciples.checklist.evaluation.SideHeard;
import org.peerprinciples.checklist.scoring.ScreenOutcome;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.core.arrangement.Exchange;
import org.peerprinciples.core.arrangement.Stage;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.NotKnown;
import org.peerprinciples.core.assessment.Origin;
import org.peerprinciples.core.assessment.Planned;
import org.peerprinciples.core.assessment.Rated;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.catalog.Frameworks;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.evidence.Document;
import org.peerprinciples.core.evidence.Theme;
import org.peerprinciples.core.evidence.Voice;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.SideId;
import org.peerprinciples.core.id.ThemeId;

@ExtendWith(Golden.class)
class SampleAssessmentsTest {

    private static final FrameworkCatalog CATALOG = FrameworkCatalog.standard();
    private static final CriterionId NO_TELLING = CriterionId.of("recovery.no-telling");

    private static Assessment assessment(String name) throws IOException {
        return AssessmentJson.using(CATALOG).read(SampleAssessments.document(name));
    }

    private static Framework framework(String name) throws IOException {
        return CATALOG.get(assessment(name).framework());
    }

    private static Evaluation evaluation(String name) throws IOException {
        return Checklist.of(framework(name)).evaluate(assessment(name));
    }

    private static List<String> outsideReadings() {
        return SampleAssessments.NAMES.stream()
                .filter(name -> name.matches("s\\d.*"))
                .toList();
    }

    @Test
    void anUnknownNameIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampleAssessments.document("s6"))
                .withMessageStartingWith("name must be one of [s2-")
                .withMessageEndingWith("but was 's6'");
    }

    @ParameterizedTest
    @MethodSource("allNames")
    void carriesTheNameOfItsFile(String name) throws IOException {
        assertThat(assessment(name).id()).hasToString(name);
    }

    private static List<String> allNames() {
        return SampleAssessments.NAMES;
    }

    @Nested
    class OutsideReadings {

        private static List<String> outsideReadings() {
            return SampleAssessmentsTest.outsideReadings();
        }

        @Test
        void areOfFourAccounts() {
            assertThat(outsideReadings().stream()
                            .map(name -> name.substring(0, 2))
                            .distinct())
                    .containsExactly("s2", "s3", "s4", "s5");
        }

        @ParameterizedTest
        @MethodSource("outsideReadings")
        void citeEvidenceForEveryLevel(String name) throws IOException {
            assertThat(assessment(name).ratings())
                    .filteredOn(rating -> rating.answer() instanceof Rated || rating.answer() instanceof Planned)
                    .isNotEmpty()
                    .allSatisfy(rating -> {
                        assertThat(rating.evidence())
                                .as(rating.criterion().toString())
                                .isNotEmpty();
                        assertThat(rating.comment())
                                .as(rating.criterion().toString())
                                .isPresent();
                    });
        }

        @ParameterizedTest
        @MethodSource("outsideReadings")
        void citeEvidenceForEveryAnswerToTheScreen(String name) throws IOException {
            assertThat(assessment(name).screen())
                    .filteredOn(answer -> answer.reply() != ScreenReply.CANNOT_TELL)
                    .allSatisfy(answer -> assertThat(answer.evidence())
                            .as(answer.question().toString())
                            .isNotEmpty());
        }

        @ParameterizedTest
        @MethodSource("outsideReadings")
        void areByOneOutsideReader(String name) throws IOException {
            Assessment assessment = assessment(name);

            assertThat(assessment.origin()).isEqualTo(Origin.OUTSIDE_READING);
            assertThat(assessment.raters())
                    .singleElement()
                    .satisfies(rater -> assertThat(rater.roles()).containsExactly(RoleId.of("external-reader")));
        }

        @ParameterizedTest
        @MethodSource("outsideReadings")
        void answerEveryCriterionAndLeaveMostNotKnown(String name) throws IOException {
            Assessment assessment = assessment(name);
            List<CriterionId> criteria =
                    framework(name).criteria().stream().map(Criterion::id).toList();

            assertThat(assessment.ratings())
                    .extracting(rating -> rating.criterion())
                    .containsExactlyInAnyOrderElementsOf(criteria);
            assertThat(assessment.ratings())
                    .filteredOn(rating -> rating.answer() instanceof NotKnown)
                    .hasSizeGreaterThan(criteria.size() / 2);
        }

        @ParameterizedTest
        @MethodSource("outsideReadings")
        void areEffectiveNowhere(String name) throws IOException {
            Evaluation evaluation = evaluation(name);

            assertThat(evaluation.standing().orElseThrow().standing()).isNotEqualTo(Standing.EFFECTIVE);
            assertThat(evaluation.principles())
                    .hasSameSizeAs(framework(name).principles())
                    .allSatisfy(
                            result -> assertThat(result.standing().orElseThrow().standing())
                                    .isNotEqualTo(Standing.EFFECTIVE));
            assertThat(evaluation.findings())
                    .extracting(Finding::code)
                    .doesNotContain("strength")
                    .contains("side-not-heard");
        }

        @ParameterizedTest
        @MethodSource("outsideReadings")
        void tellEveryPieceOfEvidenceFromTheDocument(String name) throws IOException {
            assertThat(assessment(name).evidence())
                    .filteredOn(item -> item.toldIn().isEmpty())
                    .as("only the document itself")
                    .singleElement()
                    .isInstanceOf(Document.class);
        }

        @ParameterizedTest
        @MethodSource("outsideReadings")
        void haveEveryThemeFromWhatSomebodySaidOrPledged(String name) throws IOException {
            Assessment assessment = assessment(name);

            assertThat(assessment.themes())
                    .extracting(Theme::id)
                    .containsExactlyInAnyOrderElementsOf(assessment.evidence().stream()
                            .flatMap(item -> item.match(
                                    document -> Stream.<ThemeId>empty(),
                                    observation -> Stream.empty(),
                                    survey -> Stream.empty(),
                                    voice -> voice.themes().stream(),
                                    activity -> Stream.empty(),
                                    pledge -> pledge.themes().stream()))
                            .collect(Collectors.toSet()));
        }
    }

    @Nested
    class S2 {

        private static final String SEVEN = "s2-staff-support-network";
        private static final String STAFF = "s2-compassionate-staff-support";

        @Test
        void isReadUnderTwoFrameworksFromTheSameArrangementAndEvidence() throws IOException {
            Assessment seven = assessment(SEVEN);
            Assessment staff = assessment(STAFF);

            assertThat(framework(SEVEN)).isSameAs(Frameworks.sevenPrinciples());
            assertThat(framework(STAFF)).isSameAs(Frameworks.compassionateStaffSupport());
            assertThat(staff.arrangement()).isEqualTo(seven.arrangement());
            assertThat(staff.evidence()).isEqualTo(seven.evidence());
            assertThat(staff.themes()).isEqualTo(seven.themes());
            assertThat(staff.raters()).isEqualTo(seven.raters());
        }

        @Test
        void ratesOnlyWhatAReaderCanTell() throws IOException {
            assertThat(assessment(STAFF).ratings())
                    .filteredOn(rating -> !rating.answer().equals(NotKnown.of()))
                    .isNotEmpty()
                    .allSatisfy(rating -> assertThat(framework(STAFF)
                                    .criterion(rating.criterion())
                                    .roles())
                            .as(rating.criterion().toString())
                            .contains(RoleId.of("external-reader")));
        }

        @ParameterizedTest
        @ValueSource(strings = {SEVEN, STAFF})
        void findsNoResponseToTheOneWishThatItCarries(String name) throws IOException {
            assertThat(evaluation(name).findings())
                    .filteredOn(finding -> finding.code().equals("unanswered-theme"))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.evidence()).containsExactly(EvidenceId.of("one-manager")));
            assertThat(evaluation(name).findings()).extracting(Finding::code).doesNotContain("not-told-back");
        }

        @Test
        void leavesManagersSupportNotKnownSinceTheirSessionsAreNotDescribed() throws IOException {
            assertThat(assessment(STAFF).ratings())
                    .filteredOn(rating -> rating.criterion().equals(CriterionId.of("management.managers-supported")))
                    .singleElement()
                    .satisfies(rating -> assertThat(rating.answer()).isEqualTo(NotKnown.of()));
        }

        @Test
        void countsTheTrainingOfSupervisorsAsPlannedOnly() throws IOException {
            CriterionId prepared = CriterionId.of("belonging.prepared");
            Evaluation evaluation = evaluation(STAFF);

            assertThat(assessment(STAFF).ratings())
                    .filteredOn(rating -> rating.answer() instanceof Planned)
                    .extracting(rating -> rating.criterion())
                    .containsExactly(prepared);
            assertThat(evaluation.planned())
                    .hasValueSatisfying(planned -> assertThat(planned.plans()).hasSize(1));
        }
    }

    @Nested
    class S3 {

        private static final String NAME = "s3-carer-voices-sessions";

        @Test
        void cannotBePeerSupportThroughout() throws IOException {
            Evaluation evaluation = evaluation(NAME);

            assertThat(evaluation.screen().outcome()).isNotEqualTo(ScreenOutcome.PEER_SUPPORT);
            assertThat(evaluation.standing().orElseThrow().standing()).isEqualTo(Standing.TO_IMPROVE);
            assertThat(evaluation.standing().orElseThrow().grounds())
                    .extracting(Ground::kind)
                    .contains(Ground.Kind.SCREEN_NOT_PEER_SUPPORT);
        }

        @Test
        void saysThatItFlowsOneWay() throws IOException {
            assertThat(evaluation(NAME).findings()).extracting(Finding::code).contains("one-way-flow");
        }
    }

    @Nested
    class S4 {

        private static final String NAME = "s4-peer-support-worker";

        @Test
        void leavesNoTellingNotKnownAndNamesTheTension() throws IOException {
            assertThat(assessment(NAME).ratings())
                    .filteredOn(rating -> rating.criterion().equals(NO_TELLING))
                    .singleElement()
                    .satisfies(rating -> assertThat(rating.answer()).isEqualTo(NotKnown.of()));
            assertThat(evaluation(NAME).findings())
                    .filteredOn(finding -> finding.code().equals("tension"))
                    .anySatisfy(finding -> {
                        assertThat(finding.criteria()).containsExactly(NO_TELLING);
                        assertThat(finding.evidence()).isNotEmpty();
                        assertThat(finding.grounds()).isNotEmpty();
                    });
        }
    }

    @Nested
    class S5 {

        private static final String NAME = "s5-new-peer-support-workers";

        @Test
        void isBeingSetUpAndHasAProfileAsPlanned() throws IOException {
            Evaluation evaluation = evaluation(NAME);

            assertThat(evaluation.subject().stage()).isEqualTo(Stage.SETTING_UP);
            assertThat(evaluation.planned()).hasValueSatisfying(planned -> {
                assertThat(planned.plans()).isNotEmpty();
                assertThat(planned.principles()).hasSize(7);
                assertThat(planned.principles())
                        .anySatisfy(principle -> assertThat(
                                        principle.score().orElseThrow().low())
                                .isGreaterThan(evaluation
                                        .principle(principle.principle())
                                        .score()
                                        .orElseThrow()
                                        .low()));
            });
        }
    }

    @Nested
    class Fictional {

        private static final String NAME = "fictional-riverside-network";

        private final Assessment assessment = read();
        private final Framework framework = CATALOG.get(assessment.framework());
        private final Evaluation evaluation = Checklist.of(framework).evaluate(assessment);

        private static Assessment read() {
            try {
                return assessment(NAME);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Test
        void saysThatItIsFictional() {
            assertThat(assessment.origin()).isEqualTo(Origin.FICTIONAL);
            assertThat(assessment.arrangement().name()).contains("(fictional)");
            assertThat(assessment.note())
                    .hasValueSatisfying(note -> assertThat(note).contains("fictional"));
        }

        @Test
        void hasTenRatersInFiveRolesOnFourSides() {
            Set<RoleId> roles = assessment.raters().stream()
                    .flatMap(rater -> rater.roles().stream())
                    .collect(Collectors.toSet());
            Set<SideId> sides = roles.stream()
                    .flatMap(role -> framework.role(role).sides().stream())
                    .collect(Collectors.toSet());

            assertThat(assessment.raters()).hasSize(10);
            assertThat(roles).hasSizeGreaterThanOrEqualTo(5);
            assertThat(sides).hasSize(4);
            assertThat(evaluation.sides()).extracting(SideHeard::raters).doesNotContain(0);
        }

        @Test
        void hasEvidenceOfAllSixKinds() {
            assertThat(assessment.evidence().stream()
                            .map(item -> item.<String>match(
                                    document -> "document",
                                    observation -> "observation",
                                    survey -> "survey",
                                    voice -> "voice",
                                    activity -> "activity",
                                    pledge -> "pledge"))
                            .collect(Collectors.toSet()))
                    .hasSize(6);
        }

        @Test
        void hasAnswersOfAllFourKinds() {
            assertThat(assessment.ratings())
                    .extracting(rating -> rating.answer()
                            .<String>match(
                                    rated -> "rated", planned -> "planned", not -> "not applicable", () -> "not known"))
                    .contains("rated", "planned", "not applicable", "not known");
        }

        @Test
        void showsAllThreeStandings() {
            assertThat(evaluation.principles())
                    .extracting(result -> result.standing().orElseThrow().standing())
                    .contains(Standing.EFFECTIVE, Standing.TO_IMPROVE, Standing.NOT_KNOWN);
            assertThat(evaluation.screen().outcome()).isEqualTo(ScreenOutcome.PEER_SUPPORT);
        }

        @Test
        void showsWhatMostRulesFind() {
            assertThat(evaluation.findings())
                    .extracting(Finding::code)
                    .contains(
                            "strength",
                            "critical-shortfall",
                            "gap",
                            "undecided",
                            "sides-differ",
                            "roles-differ",
                            "raters-differ",
                            "cannot-tell",
                            "not-applicable-disputed",
                            "role-cannot-tell",
                            "tension",
                            "one-way-flow",
                            "unanswered-theme",
                            "not-told-back");
        }

        @Test
        void hasAWayToRaiseAConcern() {
            assertThat(assessment.arrangement().safeguardingContact())
                    .hasValueSatisfying(contact -> assertThat(contact).contains("01632 960"));
        }

        @Test
        void hasARoleThatOnlyGives() {
            assertThat(assessment.arrangement().exchanges())
                    .filteredOn(Exchange::isOneWay)
                    .isNotEmpty();
        }

        @Test
        void repeatsNothingThatPeopleSaidInItsFindings() {
            String findings = evaluation.findings().toString();

            assertThat(assessment.ratings())
                    .flatExtracting(rating -> rating.comment().stream().toList())
                    .isNotEmpty()
                    .allSatisfy(comment -> assertThat(findings).doesNotContain(comment.text()));
            assertThat(assessment.evidence())
                    .filteredOn(Voice.class::isInstance)
                    .isNotEmpty()
                    .allSatisfy(item -> assertThat(findings).doesNotContain(((Voice) item).words()));
        }
    }
}
