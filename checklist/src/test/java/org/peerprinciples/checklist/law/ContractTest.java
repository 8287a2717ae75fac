package org.peerprinciples.checklist.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.scoring.ScoringPolicy;
import org.peerprinciples.core.arrangement.ArrangementBuilder;
import org.peerprinciples.core.arrangement.Exchange;
import org.peerprinciples.core.arrangement.People;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.AssessmentBuilder;
import org.peerprinciples.core.assessment.NotApplicable;
import org.peerprinciples.core.assessment.Planned;
import org.peerprinciples.core.assessment.Rated;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.assessment.ScreenAnswer;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.catalog.Frameworks;
import org.peerprinciples.core.document.FrameworkDigests;
import org.peerprinciples.core.evidence.Document;
import org.peerprinciples.core.evidence.Observation;
import org.peerprinciples.core.evidence.Pledge;
import org.peerprinciples.core.evidence.PledgeBuilder;
import org.peerprinciples.core.evidence.PledgeStatus;
import org.peerprinciples.core.evidence.Tension;
import org.peerprinciples.core.evidence.Voice;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkBuilder;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.framework.ScreenQuestion;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.Digest;
import org.peerprinciples.core.id.Edition;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.FrameworkId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.QuestionId;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.problem.InvalidDocumentException;
import org.peerprinciples.core.problem.Problem;
import org.peerprinciples.core.problem.ProblemCode;

/** What the checklist refuses, and what it doesn't depend on. */
class ContractTest {

    private static final Framework FRAMEWORK = Frameworks.sevenPrinciples();
    private static final Checklist CHECKLIST = Checklist.of(FRAMEWORK);
    private static final RaterId RATER = RaterId.of("r1");
    private static final CriterionId RESPECT = CriterionId.of("mutuality.respect");

    /** Two raters, a rating for every criterion and a reply to every question. */
    private static Assessment good() {
        AssessmentBuilder assessment = Texts.assessment(FRAMEWORK)
                .addRaters(Rater.of(RATER, RoleId.of("network-member")))
                .addRaters(Rater.of(RaterId.of("r2"), RoleId.of("manager"), RoleId.of("carer")));
        for (Criterion criterion : FRAMEWORK.criteria()) {
            assessment.addRatings(
                    Rating.of(
                            RATER,
                            criterion.id(),
                            Rated.of(FRAMEWORK.scale().highest().id())),
                    Rating.of(RaterId.of("r2"), criterion.id(), Planned.of(LevelId.of("mostly"))));
        }
        for (ScreenQuestion question : FRAMEWORK.screen().questions()) {
            assessment.addScreen(ScreenAnswer.of(RATER, question.id(), ScreenReply.YES));
        }
        return assessment.build();
    }

    @Nested
    class AFramework {

        @Test
        void thatIsInconsistentIsRefusedWithEveryProblemAndItsPlace() {
            Criterion first = FRAMEWORK.criterion(RESPECT);
            Framework broken = new FrameworkBuilder()
                    .from(FRAMEWORK)
                    .roles(FRAMEWORK.roles().stream()
                            .filter(role -> !role.id().equals(RoleId.of("manager")))
                            .toList())
                    .addPrinciples(
                            Texts.principle("mutuality").addCriteria(first).build())
                    .build();
            InvalidDocumentException refusal =
                    catchThrowableOfType(InvalidDocumentException.class, () -> Checklist.of(broken));
            assertThat(refusal).hasMessageContaining("framework seven-principles");
            assertThat(refusal.problems())
                    .extracting(Problem::code)
                    .contains(ProblemCode.UNKNOWN_REFERENCE, ProblemCode.DUPLICATE_ID)
                    .hasSizeGreaterThan(2);
            assertThat(refusal.problems())
                    .allSatisfy(
                            problem -> assertThat(problem.place().toString()).contains("/"));
        }
    }

    @Nested
    class AnAssessment {

        private void refused(Consumer<AssessmentBuilder> fault, ProblemCode... codes) {
            AssessmentBuilder building = new AssessmentBuilder().from(good());
            fault.accept(building);
            Assessment assessment = building.build();
            InvalidDocumentException refusal =
                    catchThrowableOfType(InvalidDocumentException.class, () -> CHECKLIST.evaluate(assessment));
            assertThat(refusal).as("refusal").isNotNull().hasMessageContaining("assessment a1");
            assertThat(refusal.problems()).extracting(Problem::code).containsExactly(codes);
            assertThat(refusal.problems())
                    .allSatisfy(
                            problem -> assertThat(problem.place().toString()).contains("/"));
        }

        @Test
        void ofAnotherFrameworkIsRefused() {
            Assessment other = new AssessmentBuilder()
                    .from(good())
                    .framework(FrameworkRef.of(FrameworkId.of("another"), Edition.parse("1.0.0")))
                    .build();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CHECKLIST.evaluate(other))
                    .withMessage("assessment a1 must answer " + FRAMEWORK.ref() + ", but answers another 1.0.0");
        }

        @Test
        void ofAnotherEditionIsRefused() {
            Assessment other = new AssessmentBuilder()
                    .from(good())
                    .framework(FrameworkRef.of(FRAMEWORK.id(), Edition.parse("99.0.0")))
                    .build();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CHECKLIST.evaluate(other))
                    .withMessageContaining("but answers seven-principles 99.0.0");
        }

        @Test
        void withTheDigestsOfThisContentIsEvaluated() {
            Assessment pinned = FrameworkDigests.of(FRAMEWORK).pin(good());
            assertThat(pinned.criterionDigests()).isNotEmpty();
            assertThat(CHECKLIST.evaluate(pinned).standing()).isPresent();
        }

        @Test
        void ofOtherContentIsRefused() {
            Digest other = FrameworkDigests.of(FRAMEWORK).criterion(RESPECT);
            refused(
                    a -> a.framework(FrameworkRef.of(FRAMEWORK.id(), FRAMEWORK.edition(), other)),
                    ProblemCode.DIGEST_DIFFERS);
            refused(a -> a.putCriterionDigests(CriterionId.of("safe.kindness"), other), ProblemCode.DIGEST_DIFFERS);
            refused(a -> a.putCriterionDigests(CriterionId.of("safe.nothing"), other), ProblemCode.UNKNOWN_REFERENCE);
        }

        @Test
        void withAnUnknownNameIsRefused() {
            refused(a -> a.addRaters(Rater.of(RaterId.of("r3"), RoleId.of("nobody"))), ProblemCode.UNKNOWN_REFERENCE);
            refused(
                    a -> a.addRatings(Rating.of(RATER, CriterionId.of("safe.nothing"), Rated.of(LevelId.of("mostly")))),
                    ProblemCode.UNKNOWN_REFERENCE);
            refused(
                    a -> a.addRatings(Rating.of(RaterId.of("r9"), RESPECT, Rated.of(LevelId.of("mostly")))),
                    ProblemCode.UNKNOWN_REFERENCE);
            refused(
                    a -> a.addScreen(ScreenAnswer.of(RATER, QuestionId.of("nothing"), ScreenReply.NO)),
                    ProblemCode.UNKNOWN_REFERENCE);
            refused(
                    a -> a.addScreen(ScreenAnswer.of(RaterId.of("r9"), QuestionId.of("equal-worth"), ScreenReply.NO)),
                    ProblemCode.UNKNOWN_REFERENCE);
        }

        @Test
        void withALevelOfAnotherScaleIsRefused() {
            List<Rating> ratings = new ArrayList<>(good().ratings());
            ratings.set(0, Rating.of(RATER, RESPECT, Rated.of(LevelId.of("always"))));
            refused(a -> a.ratings(ratings), ProblemCode.LEVEL_NOT_ON_SCALE);
            ratings.set(0, Rating.of(RATER, RESPECT, Planned.of(LevelId.of("always"))));
            refused(a -> a.ratings(ratings), ProblemCode.LEVEL_NOT_ON_SCALE);
        }

        @Test
        void thatSaysNotApplicableWhereThatIsNotAllowedIsRefused() {
            List<Rating> ratings = new ArrayList<>(good().ratings());
            ratings.set(0, Rating.of(RATER, RESPECT, NotApplicable.of("Not here.")));
            refused(a -> a.ratings(ratings), ProblemCode.NOT_APPLICABLE_NOT_ALLOWED);
        }

        @Test
        void thatAnswersTwiceIsRefused() {
            refused(
                    a -> a.addRatings(Rating.of(RATER, RESPECT, Rated.of(LevelId.of("mostly")))),
                    ProblemCode.DUPLICATE_RATING);
            refused(
                    a -> a.addScreen(ScreenAnswer.of(RATER, QuestionId.of("equal-worth"), ScreenReply.NO)),
                    ProblemCode.DUPLICATE_RATING);
            refused(a -> a.addRaters(Rater.of(RATER, RoleId.of("carer"))), ProblemCode.DUPLICATE_ID);
        }

        @Test
        void withARaterWithoutARoleIsRefused() {
            refused(a -> a.addRaters(Rater.of(RaterId.of("r3"))), ProblemCode.MISSING_FIELD);
        }

        @Test
        void whoseEvidenceNamesWhatTheFrameworkDoesNotHaveIsRefused() {
            RoleId nobody = RoleId.of("nobody");
            refused(
                    a -> a.addEvidence(Document.builder()
                            .id(EvidenceId.of("e1"))
                            .title("A page")
                            .shows("Something.")
                            .addTensions(Tension.of(CriterionId.of("safe.nothing"), "Why?"))
                            .build()),
                    ProblemCode.UNKNOWN_REFERENCE);
            refused(
                    a -> a.addEvidence(Voice.builder()
                            .id(EvidenceId.of("e1"))
                            .role(nobody)
                            .words("Hm.")
                            .build()),
                    ProblemCode.UNKNOWN_REFERENCE);
            refused(
                    a -> a.addEvidence(Observation.builder()
                            .id(EvidenceId.of("e1"))
                            .what("Something.")
                            .role(nobody)
                            .build()),
                    ProblemCode.UNKNOWN_REFERENCE);
        }

        @Test
        void thatCitesEvidenceWhichIsNotThereOrIsThereTwiceIsRefused() {
            refused(
                    a -> a.screen(List.of(ScreenAnswer.builder()
                            .rater(RATER)
                            .question(QuestionId.of("given-and-received"))
                            .reply(ScreenReply.YES)
                            .addEvidence(EvidenceId.of("gone"))
                            .build())),
                    ProblemCode.UNKNOWN_REFERENCE);
            Document page = Document.builder()
                    .id(EvidenceId.of("e1"))
                    .title("A page")
                    .shows("Something.")
                    .build();
            refused(a -> a.addEvidence(page, page), ProblemCode.DUPLICATE_ID);
        }

        @Test
        void whosePledgeNamesWhatTheFrameworkDoesNotHaveIsRefused() {
            PledgeBuilder pledge = Pledge.builder()
                    .id(EvidenceId.of("e1"))
                    .role(RoleId.of("manager"))
                    .what("To listen.")
                    .status(PledgeStatus.MADE);
            assertThat(CHECKLIST
                            .evaluate(new AssessmentBuilder()
                                    .from(good())
                                    .addEvidence(pledge.build())
                                    .build())
                            .standing())
                    .isPresent();
            Pledge good = pledge.build();
            refused(
                    a -> a.addEvidence(new PledgeBuilder()
                            .from(good)
                            .role(RoleId.of("nobody"))
                            .build()),
                    ProblemCode.UNKNOWN_REFERENCE);
            refused(
                    a -> a.addEvidence(new PledgeBuilder()
                            .from(good)
                            .principle(PrincipleId.of("nothing"))
                            .build()),
                    ProblemCode.UNKNOWN_REFERENCE);
            refused(
                    a -> a.addEvidence(new PledgeBuilder()
                            .from(good)
                            .criterion(CriterionId.of("safe.nothing"))
                            .build()),
                    ProblemCode.UNKNOWN_REFERENCE);
            refused(
                    a -> a.addEvidence(new PledgeBuilder()
                            .from(good)
                            .criterion(RESPECT)
                            .level(LevelId.of("always"))
                            .build()),
                    ProblemCode.LEVEL_NOT_ON_SCALE);
        }

        @Test
        void whoseArrangementNamesARoleThatTheFrameworkDoesNotHaveIsRefused() {
            RoleId nobody = RoleId.of("nobody");
            refused(
                    a -> a.arrangement(new ArrangementBuilder()
                            .from(good().arrangement())
                            .addPeople(People.builder()
                                    .role(nobody)
                                    .about("Nobody.")
                                    .build())
                            .build()),
                    ProblemCode.UNKNOWN_REFERENCE);
            refused(
                    a -> a.arrangement(new ArrangementBuilder()
                            .from(good().arrangement())
                            .addExchanges(Exchange.builder()
                                    .role(nobody)
                                    .addGives("Time.")
                                    .build())
                            .build()),
                    ProblemCode.UNKNOWN_REFERENCE);
        }

        @Test
        void withManyFaultsIsRefusedWithAllOfThem() {
            refused(
                    a -> a.addRaters(Rater.of(RaterId.of("r3"), RoleId.of("nobody")))
                            .addScreen(ScreenAnswer.of(RATER, QuestionId.of("nothing"), ScreenReply.NO))
                            .addRatings(Rating.of(RATER, RESPECT, Rated.of(LevelId.of("always")))),
                    ProblemCode.UNKNOWN_REFERENCE,
                    ProblemCode.UNKNOWN_REFERENCE,
                    ProblemCode.DUPLICATE_RATING,
                    ProblemCode.LEVEL_NOT_ON_SCALE);
        }

        @Test
        void withoutAnyRaterIsNotKnownThroughout() {
            Evaluation evaluation =
                    CHECKLIST.evaluate(Texts.assessment(FRAMEWORK).build());
            assertThat(evaluation.principles()).allSatisfy(principle -> {
                assertThat(principle.score().orElseThrow().low()).isZero();
                assertThat(principle.score().orElseThrow().high()).isEqualTo(100);
                assertThat(principle.score().orElseThrow().point()).isEmpty();
            });
            assertThat(evaluation.findings()).isNotNull();
        }
    }

    @Nested
    class AChecklist {

        @Test
        void keepsWhatItIsGiven() {
            ScoringPolicy policy = ScoringPolicy.builder().gapLevels(1).build();
            Checklist other = CHECKLIST.withPolicy(policy).withRules(List.of());
            assertThat(other.policy()).isEqualTo(policy);
            assertThat(other.framework()).isSameAs(FRAMEWORK);
            assertThat(other.rules()).isEmpty();
            assertThat(CHECKLIST.rules()).isNotEmpty();
            assertThat(CHECKLIST.policy()).isEqualTo(ScoringPolicy.standard());
        }

        @Test
        void mayBeUsedByManyThreadsAtOnce() throws Exception {
            byte[] alone = Evaluation.json().write(CHECKLIST.evaluate(good()));
            Evaluation shared = CHECKLIST.evaluate(good());
            int threads = 8;
            ExecutorService pool = Executors.newFixedThreadPool(threads);
            CountDownLatch start = new CountDownLatch(1);
            try {
                List<Future<List<byte[]>>> written = Stream.generate(() -> pool.submit((Callable<List<byte[]>>) () -> {
                            start.await();
                            return List.of(
                                    Evaluation.json().write(shared),
                                    Evaluation.json().write(CHECKLIST.evaluate(good())));
                        }))
                        .limit(threads)
                        .toList();
                start.countDown();
                for (Future<List<byte[]>> future : written) {
                    assertThat(future.get())
                            .allSatisfy(bytes -> assertThat(bytes).isEqualTo(alone));
                }
            } finally {
                pool.shutdownNow();
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "de-DE"})
        void readsNoLocaleAndNoTimeZone(String tag) {
            byte[] here = Evaluation.json().write(Checklist.of(FRAMEWORK).evaluate(good()));
            Locale locale = Locale.getDefault();
            TimeZone zone = TimeZone.getDefault();
            try {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                byte[] there = Evaluation.json().write(Checklist.of(FRAMEWORK).evaluate(good()));
                assertThat(there).isEqualTo(here);
            } finally {
                Locale.setDefault(locale);
                TimeZone.setDefault(zone);
            }
        }
    }
}
