package org.peerprinciples.core.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peerprinciples.core.document.FrameworkJson;
import org.peerprinciples.core.document.InputLimits;
import org.peerprinciples.core.fixture.GoodNeighbours;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.Edition;
import org.peerprinciples.core.id.FrameworkId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.problem.InvalidDocumentException;
import org.peerprinciples.core.problem.Problem;
import org.peerprinciples.core.problem.ProblemCode;

class FrameworkDocumentTest {

    private static final String JSON = GoodNeighbours.frameworkJson();
    private static final FrameworkJson READER = FrameworkJson.standard();

    @Nested
    class Reading {

        @Test
        void givesWhatTheDocumentSays() {
            Framework framework = READER.read(JSON);

            assertThat(framework.id()).isEqualTo(FrameworkId.of("good-neighbours"));
            assertThat(framework.edition()).isEqualTo(Edition.parse("1.1.0"));
            assertThat(framework.replaces())
                    .contains(FrameworkRef.of(FrameworkId.of("good-neighbours"), Edition.parse("1.0.0")));
            assertThat(framework.criteria())
                    .extracting(criterion -> criterion.id().value())
                    .containsExactly("welcome.first-week", "trust.keys", "trust.tools", "quiet.nights");
            assertThat(framework.scale().highest().value()).isEqualTo(new BigDecimal("2.5"));
            assertThat(framework.principle(PrincipleId.of("trust")).effectiveFrom())
                    .contains(new BigDecimal("80"));
        }

        @Test
        void tellsOfAnIdWithALineBreakInOneLine() {
            String broken = JSON.replace("\"id\": \"quiet\"", "\"id\": \"qu\\niet\"");

            List<Problem> problems = READER.problems(broken.getBytes(StandardCharsets.UTF_8));

            assertThat(problems)
                    .extracting(Problem::code)
                    .contains(ProblemCode.MALFORMED_ID, ProblemCode.WRONG_PRINCIPLE);
            assertThat(problems)
                    .allSatisfy(problem -> assertThat(problem.message()).hasLineCount(1));
        }

        @Test
        void takesAWeightThatIsNotWrittenAsOne() {
            Framework framework = READER.read(JSON);

            assertThat(framework.principle(PrincipleId.of("welcome")).weight()).isEqualTo(BigDecimal.ONE);
            assertThat(framework.criterion(CriterionId.of("trust.keys")).weight())
                    .isEqualTo(BigDecimal.ONE);
        }

        @Test
        void givesTheSameFromTextBytesStreamAndFile(@TempDir Path folder) throws IOException {
            Framework fromText = READER.read(JSON);
            byte[] bytes = JSON.getBytes(StandardCharsets.UTF_8);
            Path file = Files.write(folder.resolve("framework.json"), bytes);

            assertThat(READER.read(bytes)).isEqualTo(fromText);
            assertThat(READER.read(new ByteArrayInputStream(bytes))).isEqualTo(fromText);
            assertThat(READER.read(file)).isEqualTo(fromText);
        }

        @Test
        void refusesAFileThatIsNotThere(@TempDir Path folder) {
            assertThatExceptionOfType(NoSuchFileException.class)
                    .isThrownBy(() -> READER.read(folder.resolve("none.json")));
        }

        @Test
        void tellsInTheExceptionHowManyProblemsThereAreAndEachInALine() {
            String json = JSON.replace("\"language\": \"en-GB\"", "\"language\": \"\"")
                    .replace("\"effort\": 2", "\"effort\": 0");

            assertThatExceptionOfType(InvalidDocumentException.class)
                    .isThrownBy(() -> READER.read(json))
                    .withMessage("""
                            framework has 2 problems
                              line 7, column 15 (/language): malformed-text: found '', allowed is language: a BCP 47 tag such as en-GB
                              line 62, column 69 (/principles/0/criteria/0/steps/1/effort): out-of-range: found '0', allowed is a whole number from 1 to 5""");
        }

        @Test
        void offersTheNearestNameInTheMessage() {
            String json =
                    JSON.replace("\"roles\": [\"neighbour\", \"warden\"]", "\"roles\": [\"neighbor\", \"warden\"]");

            assertThatExceptionOfType(InvalidDocumentException.class)
                    .isThrownBy(() -> READER.read(json))
                    .withMessageStartingWith("framework has 1 problem\n")
                    .withMessageEndingWith("unknown-reference: found 'neighbor', allowed is the id of a role: newcomer,"
                            + " neighbour, warden; did you mean 'neighbour'?");
        }
    }

    @Nested
    class Writing {

        @Test
        void writesTheDefaultsOut() {
            Framework least = READER.read(GoodNeighbours.leastFrameworkJson());

            assertThat(new String(FrameworkJson.write(least), StandardCharsets.UTF_8))
                    .containsOnlyOnce("\"weight\": 1,")
                    .containsOnlyOnce("\"weight\": 1\n")
                    .doesNotContain("null", "[]", "examples");
        }

        @Test
        void writesTheSameNumberInOneWay() {
            Framework other = READER.read(JSON.replace("\"value\": 2.5,", "\"value\": 2.50,")
                    .replace("\"weight\": 2,", "\"weight\": 2e0,")
                    .replace("\"effectiveFrom\": 80,", "\"effectiveFrom\": 8E+1,")
                    .replace("\"weight\": 0.5\n", "\"weight\": 0.500\n"));

            assertThat(FrameworkJson.write(other)).isEqualTo(FrameworkJson.write(READER.read(JSON)));
        }

        @Test
        void writesAFileThatCanBeReadAndReplacesWhatWasThere(@TempDir Path folder) throws IOException {
            Path file = Files.writeString(folder.resolve("framework.json"), "x".repeat(100_000));
            Framework framework = GoodNeighbours.framework();

            FrameworkJson.write(framework, file);

            assertThat(Files.readAllBytes(file)).isEqualTo(FrameworkJson.write(framework));
            assertThat(READER.read(file)).isEqualTo(framework);
        }
    }

    @Nested
    class BuiltInCode {

        @Test
        void aConsistentFrameworkHasNoProblems() {
            assertThat(FrameworkJson.problems(GoodNeighbours.framework())).isEmpty();
        }

        @Test
        void anInconsistentOneIsFoundWithPlacesInTheDocumentThatItWouldBe() {
            Framework sound = GoodNeighbours.framework();
            Criterion lost = Criterion.builder()
                    .from(sound.criterion(CriterionId.of("quiet.nights")))
                    .id(CriterionId.of("calm.nights"))
                    .build();
            Framework broken = Framework.builder()
                    .from(sound)
                    .principles(sound.principles().stream()
                            .map(principle -> principle.id().value().equals("quiet")
                                    ? Principle.builder()
                                            .from(principle)
                                            .criteria(List.of(lost))
                                            .build()
                                    : principle)
                            .toList())
                    .build();

            assertThat(FrameworkJson.problems(broken)).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(ProblemCode.WRONG_PRINCIPLE);
                assertThat(problem.place().pointer()).isEqualTo("/principles/2/criteria/0/id");
            });
        }

        @Test
        void anEmptyTextIsFoundEvenWhereWritingLeavesItOut() {
            Framework nameless = Framework.builder()
                    .from(GoodNeighbours.framework())
                    .name("")
                    .build();

            assertThat(FrameworkJson.problems(nameless))
                    .extracting(Problem::code)
                    .containsAnyOf(ProblemCode.MISSING_FIELD, ProblemCode.EMPTY);
        }
    }

    @Test
    void otherLimitsLeaveTheStandardReaderAsItIs() {
        READER.withLimits(InputLimits.standard().withLongestDocument(10));

        assertThat(READER.problems(JSON.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }
}
