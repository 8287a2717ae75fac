package org.peerprinciples.core.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peerprinciples.core.assessment.Answer;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.NotApplicable;
import org.peerprinciples.core.assessment.NotKnown;
import org.peerprinciples.core.assessment.Planned;
import org.peerprinciples.core.assessment.Rated;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.document.FrameworkDigests;
import org.peerprinciples.core.document.InputLimits;
import org.peerprinciples.core.evidence.Evidence;
import org.peerprinciples.core.evidence.Share;
import org.peerprinciples.core.evidence.Survey;
import org.peerprinciples.core.fixture.GoodNeighbours;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.Edition;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.problem.InvalidDocumentException;
import org.peerprinciples.core.problem.Problem;
import org.peerprinciples.core.problem.ProblemCode;

class AssessmentDocumentTest {

    private static final String JSON = GoodNeighbours.assessmentJson();
    private static final AssessmentJson READER = AssessmentJson.using(GoodNeighbours.catalog());

    @Nested
    class Reading {

        @Test
        void givesEveryKindOfAnswer() {
            assertThat(READER.read(JSON).ratings())
                    .extracting(Rating::answer)
                    .containsExactly(
                            Rated.of(LevelId.of("always")),
                            NotApplicable.of("Nobody moved in on my stairs."),
                            new Planned(
                                    LevelId.of("always"),
                                    Optional.of(LocalDate.of(2026, 9, 1)),
                                    Optional.of("the street meeting"),
                                    Optional.of(LocalDate.of(2027, 1, 10))),
                            NotKnown.of());
        }

        @Test
        void givesEveryKindOfEvidence() {
            assertThat(READER.read(JSON).evidence())
                    .extracting(evidence -> evidence.match(
                            it -> "document",
                            it -> "observation",
                            it -> "survey",
                            it -> "voice",
                            it -> "activity",
                            it -> "pledge"))
                    .containsExactly(
                            "document", "observation", "survey", "survey", "voice", "activity", "pledge", "pledge");
        }

        @Test
        void keepsTheDecimalsOfAPublishedPercentage() {
            Assessment assessment = READER.read(JSON.replace("\"percentage\": 91,", "\"percentage\": 91.0,")
                    // 247 of 271 is 91.14, so at one decimal another count is needed.
                    .replace("91.0, \"respondents\": 271", "91.0, \"respondents\": 1000"));

            assertThat(assessment.findEvidence(EvidenceId.of("e3")).map(Survey.class::cast))
                    .map(Survey::agreed)
                    .flatMap(Share::percentage)
                    .contains(new BigDecimal("91.0"));
            assertThat(new String(AssessmentJson.write(assessment), StandardCharsets.UTF_8))
                    .contains("\"percentage\": 91.0,");
        }

        @Test
        void makesEqualIdsTheFrameworksOwn() {
            Framework framework = GoodNeighbours.framework();
            Assessment assessment =
                    AssessmentJson.using(FrameworkCatalog.of(framework)).read(JSON);
            for (Rating rating : assessment.ratings()) {
                assertThat(rating.criterion())
                        .isSameAs(framework.criterion(rating.criterion()).id());
                assertThat(assessment.raters())
                        .anySatisfy(rater -> assertThat(rater.id()).isSameAs(rating.rater()));
            }
            assertThat(assessment.screen())
                    .isNotEmpty()
                    .allSatisfy(answer -> assertThat(framework.screen().questions())
                            .anySatisfy(question -> assertThat(question.id()).isSameAs(answer.question())));
        }

        @Test
        void givesTheSameFromTextBytesStreamAndFile(@TempDir Path folder) throws IOException {
            Assessment fromText = READER.read(JSON);
            byte[] bytes = JSON.getBytes(StandardCharsets.UTF_8);
            Path file = Files.write(folder.resolve("assessment.json"), bytes);

            assertThat(READER.read(bytes)).isEqualTo(fromText);
            assertThat(READER.read(new ByteArrayInputStream(bytes))).isEqualTo(fromText);
            assertThat(READER.read(file)).isEqualTo(fromText);
        }

        @Test
        void leavesTheStreamOpen() throws IOException {
            boolean[] closed = new boolean[1];
            READER.read(new ByteArrayInputStream(JSON.getBytes(StandardCharsets.UTF_8)) {
                @Override
                public void close() {
                    closed[0] = true;
                }
            });

            assertThat(closed[0]).isFalse();
        }

        @Test
        void doesNotMindTheOrderOfFields() {
            String note = "  \"note\": \"Made up to show what an assessment document looks like.\",\n";
            String reordered = JSON.replace(note, "").replace("{\n  \"format\"", "{\n" + note + "  \"format\"");

            assertThat(READER.read(reordered)).isEqualTo(READER.read(JSON));
        }

        @Test
        void treatsAnEmptyListAsNone() {
            String json = GoodNeighbours.leastAssessmentJson()
                    .replace("\"origin\"", "\"evidence\": [], \"ratings\": [], \"criterionDigests\": {}, \"origin\"");

            assertThat(READER.read(json)).isEqualTo(READER.read(GoodNeighbours.leastAssessmentJson()));
        }
    }

    @Nested
    class Writing {

        @Test
        void writesAFileThatCanBeRead(@TempDir Path folder) throws IOException {
            Path file = folder.resolve("assessment.json");
            Assessment assessment = GoodNeighbours.assessment();

            AssessmentJson.write(assessment, file);

            assertThat(Files.readAllBytes(file)).isEqualTo(AssessmentJson.write(assessment));
            assertThat(READER.read(file)).isEqualTo(assessment);
        }

        @Test
        void leavesOutWhatIsEmpty() {
            Assessment least = READER.read(GoodNeighbours.leastAssessmentJson());

            assertThat(new String(AssessmentJson.write(least), StandardCharsets.UTF_8))
                    .isEqualTo("""
                            {
                              "format": "peer-principles-assessment",
                              "version": 1,
                              "id": "least",
                              "framework": {
                                "id": "good-neighbours",
                                "edition": "1.1.0"
                              },
                              "origin": "own-practice",
                              "date": "2026-03-31",
                              "arrangement": {
                                "id": "a",
                                "name": "A",
                                "kind": "B",
                                "purpose": "C",
                                "stage": "setting-up"
                              }
                            }
                            """);
        }

        @Test
        void writesCriterionDigestsByTheAlphabetHoweverTheyWereAdded() {
            Assessment pinned = READER.read(JSON.replace(
                    "\"origin\"",
                    "\"criterionDigests\": {\"trust.tools\": \"" + digestOf("trust.tools") + "\", \"quiet.nights\": \""
                            + digestOf("quiet.nights") + "\"},\n\"origin\""));

            assertThat(new String(AssessmentJson.write(pinned), StandardCharsets.UTF_8))
                    .containsSubsequence("criterionDigests", "quiet.nights", "trust.tools", "origin");
        }

        private static String digestOf(String criterion) {
            return FrameworkDigests.of(GoodNeighbours.framework())
                    .criterion(CriterionId.of(criterion))
                    .value();
        }
    }

    @Nested
    class BuiltInCode {

        @Test
        void aConsistentAssessmentHasNoProblems() {
            assertThat(READER.problems(GoodNeighbours.assessment())).isEmpty();
        }

        @Test
        void anInconsistentOneIsFound() {
            Answer answer = Rated.of(LevelId.of("often"));
            Assessment broken = Assessment.builder()
                    .from(GoodNeighbours.assessment())
                    .addRatings(Rating.of(RaterId.of("n9"), CriterionId.of("trust.loans"), answer))
                    .build();

            assertThat(READER.problems(broken))
                    .extracting(Problem::code, problem -> problem.place().pointer())
                    .containsExactly(
                            tuple(ProblemCode.UNKNOWN_REFERENCE, "/ratings/4/rater"),
                            tuple(ProblemCode.UNKNOWN_REFERENCE, "/ratings/4/criterion"),
                            tuple(ProblemCode.LEVEL_NOT_ON_SCALE, "/ratings/4/answer/level"));
        }

        @Test
        void evidenceIsFoundByItsId() {
            Assessment assessment = GoodNeighbours.assessment();

            assertThat(assessment.findEvidence(EvidenceId.of("e5")))
                    .map(Evidence::id)
                    .contains(EvidenceId.of("e5"));
            assertThat(assessment.findEvidence(EvidenceId.of("e99"))).isEmpty();
        }
    }

    @Nested
    class LookingUpTheFramework {

        @Test
        void namesTheFrameworksThatAreKnown() {
            assertThat(problems(AssessmentJson.using(FrameworkCatalog.empty())))
                    .singleElement()
                    .satisfies(problem -> {
                        assertThat(problem.place().pointer()).isEqualTo("/framework/id");
                        assertThat(problem.allowed()).endsWith("known here: there is none");
                    });
        }

        @Test
        void namesTheEditionsThatAreKnownInTheirOrder() {
            List<Framework> editions = IntStream.of(10, 2, 9)
                    .mapToObj(minor -> Framework.builder()
                            .from(GoodNeighbours.framework())
                            .edition(new Edition(1, minor, 0))
                            .build())
                    .toList();

            assertThat(problems(AssessmentJson.using(FrameworkCatalog.of(editions))))
                    .singleElement()
                    .satisfies(problem -> {
                        assertThat(problem.place().pointer()).isEqualTo("/framework/edition");
                        assertThat(problem.allowed()).endsWith("known here: 1.2.0, 1.9.0, 1.10.0");
                    });
        }

        private static List<Problem> problems(AssessmentJson reader) {
            return reader.problems(JSON.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Nested
    class PlansAndDates {

        @Test
        void aPlanMayBeReviewedBeforeItIsDue() {
            assertThat(READER.problems(JSON.replace("2027-01-10", "2026-04-01").getBytes(StandardCharsets.UTF_8)))
                    .isEmpty();
        }

        @Test
        void aPlanIsMeasuredAgainstTheDayOfItsAnswer() {
            String planned = "\"reviewOn\": \"2027-01-10\"\n      }";
            String earlier = JSON.replace(planned, planned + ",\n      \"date\": \"2026-02-01\"")
                    .replace("2026-09-01", "2026-02-01");
            String tooEarly = earlier.replace("\"by\": \"2026-02-01\"", "\"by\": \"2026-01-31\"");

            assertThat(READER.problems(earlier.getBytes(StandardCharsets.UTF_8)))
                    .isEmpty();
            assertThat(READER.problems(tooEarly.getBytes(StandardCharsets.UTF_8)))
                    .singleElement()
                    .extracting(Problem::allowed)
                    .isEqualTo("a day not before the answer, 2026-02-01");
        }

        @Test
        void theDayOfTheAssessmentItselfIsNotTooLate() {
            assertThat(READER.problems(JSON.replace("2026-03-30", "2026-03-31").getBytes(StandardCharsets.UTF_8)))
                    .isEmpty();
            assertThat(READER.problems(JSON.replace("2026-03-30", "2026-04-01").getBytes(StandardCharsets.UTF_8)))
                    .extracting(Problem::code)
                    .containsExactly(ProblemCode.IMPOSSIBLE_DATE_ORDER);
        }
    }

    @Test
    void limitsHoldForAssessmentsToo() {
        AssessmentJson narrow = READER.withLimits(InputLimits.standard().withLongestDocument(100));

        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> narrow.read(JSON))
                .withMessage(
                        "assessment has 1 problem\n  line 1, column 1 (whole document): document-too-long: found more"
                                + " than 100 bytes, allowed is at most 100 bytes");
    }
}
