package org.peerprinciples.core.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.document.FrameworkJson;
import org.peerprinciples.core.document.InputLimits;
import org.peerprinciples.core.fixture.GoodNeighbours;
import org.peerprinciples.core.problem.InvalidDocumentException;
import org.peerprinciples.core.problem.Problem;
import org.peerprinciples.core.problem.ProblemCode;

/** Documents made to harm, or mangled on their way. */
@Timeout(60)
class HostileInputTest {

    private static final AssessmentJson ASSESSMENTS = AssessmentJson.using(GoodNeighbours.catalog());

    @Nested
    class TooMuch {

        @Test
        void aDocumentAtTheLimitIsReadAndOneByteMoreIsRefused() {
            byte[] json = GoodNeighbours.leastFrameworkJson().getBytes(StandardCharsets.UTF_8);
            FrameworkJson atLimit =
                    FrameworkJson.standard().withLimits(InputLimits.standard().withLongestDocument(json.length));
            FrameworkJson below =
                    FrameworkJson.standard().withLimits(InputLimits.standard().withLongestDocument(json.length - 1));

            assertThat(atLimit.problems(json)).isEmpty();
            assertThat(codes(below.problems(json))).containsExactly(ProblemCode.DOCUMENT_TOO_LONG);
        }

        @Test
        void anEndlessStreamIsLeftAfterOneByteMoreThanTheLimit() throws IOException {
            EndlessSpaces endless = new EndlessSpaces();
            AssessmentJson reader =
                    ASSESSMENTS.withLimits(InputLimits.standard().withLongestDocument(1_000));

            assertThatExceptionOfType(InvalidDocumentException.class)
                    .isThrownBy(() -> reader.read(endless))
                    .satisfies(e -> assertThat(codes(e.problems())).containsExactly(ProblemCode.DOCUMENT_TOO_LONG));
            assertThat(endless.read).isEqualTo(1_001);
        }

        @Test
        void aTextAtTheLimitIsReadAndOneCharacterMoreIsRefused() {
            InputLimits limits = InputLimits.standard().withLongestText(200);
            FrameworkJson reader = FrameworkJson.standard().withLimits(limits);
            String json = GoodNeighbours.leastFrameworkJson();

            assertThat(reader.problems(utf8(json.replace("To show it.", "x".repeat(200)))))
                    .isEmpty();
            assertThat(reader.problems(utf8(json.replace("To show it.", "x".repeat(201)))))
                    .extracting(Problem::code, Problem::found, Problem::allowed)
                    .containsExactly(tuple(ProblemCode.TEXT_TOO_LONG, "a text of 201 characters", "at most 200"));
        }

        @Test
        void nestingAtTheLimitIsReadAndOneLevelMoreIsRefused() {
            byte[] json = utf8(GoodNeighbours.leastFrameworkJson());
            InputLimits limits = InputLimits.standard();

            // Document, principles, principle, criteria, criterion, descriptors, descriptor.
            assertThat(FrameworkJson.standard()
                            .withLimits(limits.withDeepestNesting(7))
                            .problems(json))
                    .isEmpty();
            assertThat(codes(FrameworkJson.standard()
                            .withLimits(limits.withDeepestNesting(6))
                            .problems(json)))
                    .contains(ProblemCode.NESTED_TOO_DEEPLY);
        }

        @ParameterizedTest
        @ValueSource(ints = {33, 1_000, 10_000, 500_000})
        void nestingTooDeepIsToldOnceAsThat(int levels) {
            List<Problem> lists = FrameworkJson.standard().problems(utf8("[".repeat(levels) + "]".repeat(levels)));
            List<Problem> objects = ASSESSMENTS.problems(utf8("{\"a\":".repeat(levels) + "1" + "}".repeat(levels)));

            assertThat(codes(lists)).containsOnlyOnce(ProblemCode.NESTED_TOO_DEEPLY);
            assertThat(codes(objects)).containsOnlyOnce(ProblemCode.NESTED_TOO_DEEPLY);
            assertThat(codes(lists)).doesNotContain(ProblemCode.TEXT_TOO_LONG);
            assertThat(codes(objects)).doesNotContain(ProblemCode.TEXT_TOO_LONG);
        }

        @Test
        void aNameTooLongIsRefused() {
            String json = GoodNeighbours.leastFrameworkJson()
                    .replace("\"purpose\"", "\"" + "n".repeat(60_000) + "\": 1, \"purpose\"");

            assertThat(codes(FrameworkJson.standard().problems(utf8(json)))).containsExactly(ProblemCode.TEXT_TOO_LONG);
        }

        @Test
        void manyProblemsAreAllToldButTheExceptionShowsOnlyTheFirst() {
            String ratings = IntStream.range(0, 5_000).mapToObj(i -> "1").collect(Collectors.joining(","));
            String json = GoodNeighbours.leastAssessmentJson()
                    .replace("\"origin\"", "\"ratings\": [" + ratings + "], \"origin\"");

            assertThatExceptionOfType(InvalidDocumentException.class)
                    .isThrownBy(() -> ASSESSMENTS.read(json))
                    .satisfies(e -> {
                        assertThat(e.problems()).hasSize(1_001);
                        assertThat(e.getMessage().lines()).hasSizeLessThan(200);
                        assertThat(e.getMessage())
                                .contains("more than 1000 problems")
                                .endsWith("... and 901 more");
                    });
        }

        @Test
        void manyUnknownNamesAmongManyKnownOnesAreToldInTime() {
            String evidence = IntStream.range(0, 20_000)
                    .mapToObj(i -> "{\"kind\":\"document\",\"id\":\"" + longId("evidence", i)
                            + "\",\"title\":\"T\",\"shows\":\"S\",\"toldIn\":\"" + longId("elsewhere", i) + "\"}")
                    .collect(Collectors.joining(",\n"));
            String json = GoodNeighbours.leastAssessmentJson()
                    .replace("\"origin\"", "\"evidence\": [" + evidence + "], \"origin\"");

            assertThat(ASSESSMENTS.problems(utf8(json)))
                    .hasSize(1_001)
                    .extracting(Problem::code)
                    .containsOnly(ProblemCode.UNKNOWN_REFERENCE, ProblemCode.TOO_MANY_PROBLEMS);
        }

        @Test
        void manyLevelsAndStepsAreToldInTime() {
            String levels = IntStream.range(0, 30_000)
                    .mapToObj(i -> "{\"id\":\"l" + i + "\",\"value\":" + i + ",\"name\":\"N\",\"meaning\":\"M\"}")
                    .collect(Collectors.joining(",\n"));
            String steps = IntStream.range(0, 30_000)
                    .mapToObj(i -> "{\"level\":\"l" + (i + 1) + "\",\"text\":\"T\",\"effort\":1}")
                    .collect(Collectors.joining(",\n"));
            String json = GoodNeighbours.leastFrameworkJson()
                    .replace("\"levels\": [", "\"levels\": [" + levels + ",")
                    .replace("\"roles\": [\"anyone\"]\n", "\"roles\": [\"anyone\"], \"steps\": [" + steps + "]\n");

            assertThat(codes(FrameworkJson.standard().problems(utf8(json))))
                    .contains(ProblemCode.OUT_OF_RANGE, ProblemCode.LEVELS_NOT_ASCENDING);
        }

        private static String longId(String word, int number) {
            return (word + "-").repeat(6) + number;
        }
    }

    @Nested
    class Numbers {

        static Stream<Arguments> hugeNumbersInFrameworks() {
            return Stream.of("1e999999999", "-1e999999999", "1e-999999999", "1e99999999999", "9".repeat(1_000))
                    .flatMap(number -> Stream.of(
                                    "\"version\": 1,",
                                    "\"value\": 2.5,",
                                    "\"weight\": 2,",
                                    "\"effectiveFrom\": 80,",
                                    "\"effort\": 2}")
                            .map(place -> Arguments.of(place, number)));
        }

        @ParameterizedTest
        @MethodSource("hugeNumbersInFrameworks")
        void aNumberBeyondAllMeasureIsOneProblemInAFramework(String place, String number) {
            String json = GoodNeighbours.frameworkJson().replace(place, place.replaceFirst("[0-9.]+(?=[,}]$)", number));

            List<Problem> problems = FrameworkJson.standard().problems(utf8(json));

            assertThat(codes(problems))
                    .isNotEmpty()
                    .isSubsetOf(
                            ProblemCode.OUT_OF_RANGE,
                            ProblemCode.UNSUPPORTED_VERSION,
                            ProblemCode.SYNTAX,
                            ProblemCode.LEVELS_NOT_ASCENDING);
            assertThat(problems).extracting(Problem::message).allMatch(message -> message.length() < 400);
        }

        static Stream<Arguments> hugeNumbersInAssessments() {
            return Stream.of("1e999999999", "-1e999999999", "1e-999999999", "1e99999999999", "9".repeat(1_000))
                    .flatMap(number -> Stream.of(
                                    "\"version\": 1,",
                                    "\"count\": 40}",
                                    "\"count\": 7,",
                                    "\"percentage\": 91,",
                                    "\"respondents\": 271}",
                                    "\"sessions\": 12,",
                                    "\"people\": 25,")
                            .map(place -> Arguments.of(place, number)));
        }

        @ParameterizedTest
        @MethodSource("hugeNumbersInAssessments")
        void aNumberBeyondAllMeasureIsAProblemInAnAssessment(String place, String number) {
            String json =
                    GoodNeighbours.assessmentJson().replace(place, place.replaceFirst("[0-9.]+(?=[,}]$)", number));

            List<Problem> problems = ASSESSMENTS.problems(utf8(json));

            assertThat(codes(problems))
                    .isNotEmpty()
                    .isSubsetOf(
                            ProblemCode.OUT_OF_RANGE,
                            ProblemCode.UNSUPPORTED_VERSION,
                            ProblemCode.SYNTAX,
                            ProblemCode.COUNT_OVER_TOTAL,
                            ProblemCode.FIELDS_DISAGREE);
            assertThat(problems).extracting(Problem::message).allMatch(message -> message.length() < 400);
        }

        @ParameterizedTest
        @ValueSource(strings = {"0e999999999", "-0", "0E-999999999", "0.000"})
        void nothingWrittenInAStrangeWayIsStillNothing(String zero) {
            String json = GoodNeighbours.frameworkJson().replace("\"value\": 0,", "\"value\": " + zero + ",");

            assertThat(FrameworkJson.standard().read(json)).isEqualTo(GoodNeighbours.framework());
        }

        @ParameterizedTest
        @ValueSource(strings = {"4e1", "40.0", "0.4E2"})
        void aWholeNumberWrittenInAStrangeWayIsStillThatNumber(String forty) {
            String json = GoodNeighbours.assessmentJson().replace("\"count\": 40}", "\"count\": " + forty + "}");

            assertThat(ASSESSMENTS.read(json)).isEqualTo(GoodNeighbours.assessment());
        }

        @Test
        void aNumberOfMoreThanAThousandDigitsIsToldWhereItStands() {
            String json = GoodNeighbours.leastFrameworkJson()
                    .replace("\"value\": 1,", "\"value\": " + "9".repeat(1_001) + ",");

            assertThat(FrameworkJson.standard().problems(utf8(json)))
                    .singleElement()
                    .satisfies(problem -> {
                        assertThat(problem.code()).isEqualTo(ProblemCode.TEXT_TOO_LONG);
                        assertThat(problem.place().line()).isEqualTo(19);
                    });
        }

        @ParameterizedTest
        @ValueSource(strings = {"NaN", "Infinity", "01", "+1", "1.", ".5", "0x10"})
        void whatJsonDoesNotCallANumberIsBrokenSyntax(String number) {
            String json = GoodNeighbours.leastFrameworkJson().replace("\"value\": 1,", "\"value\": " + number + ",");

            assertThat(codes(FrameworkJson.standard().problems(utf8(json)))).containsExactly(ProblemCode.SYNTAX);
        }
    }

    @Nested
    class Texts {

        @ParameterizedTest
        @ValueSource(strings = {"\\ud83d", "\\ude00", "\\ude00\\ud83d", "\\u0000", "\\u0007", "\\u001b[31m", "\\u0085"})
        void halfACharacterOrAControlCharacterInATextIsRefused(String escape) {
            String json = GoodNeighbours.leastFrameworkJson().replace("To show it.", "To " + escape + " it.");

            assertThat(codes(FrameworkJson.standard().problems(utf8(json))))
                    .containsExactly(ProblemCode.MALFORMED_TEXT);
        }

        @Test
        void lineBreaksTabsAndPairsOfSurrogatesAreKept() {
            String json = GoodNeighbours.leastFrameworkJson().replace("To show it.", "A\\n\\tB\\r\\n\\ud83d\\ude00");

            assertThat(FrameworkJson.standard().read(json).purpose()).isEqualTo("A\n\tB\r\n\uD83D\uDE00");
        }

        @ParameterizedTest
        @ValueSource(strings = {"a\\nb", "a\\u202eb", "a\\u2028b", "a\\u0085"})
        void aHostileNameOfAFieldCannotBreakTheLineOfAMessage(String name) {
            String json =
                    GoodNeighbours.leastFrameworkJson().replace("\"purpose\"", "\"" + name + "\": 1, \"purpose\"");

            assertThat(FrameworkJson.standard().problems(utf8(json)))
                    .singleElement()
                    .extracting(Problem::message)
                    .asString()
                    .contains("unknown-field")
                    .doesNotContainPattern("[\\p{C}\\u2028\\u2029]");
        }

        @Test
        void aHostileIdCannotBreakTheLineOfAMessage() {
            String json =
                    GoodNeighbours.leastFrameworkJson().replace("\"id\": \"least\"", "\"id\": \"a\\nb\\u202e\\ud83d\"");

            assertThat(FrameworkJson.standard().problems(utf8(json)))
                    .singleElement()
                    .extracting(Problem::message)
                    .asString()
                    .doesNotContainPattern("[\\p{C}\\u2028\\u2029]");
        }

        @Test
        void aLongIdIsCutInTheMessage() {
            String json = GoodNeighbours.leastFrameworkJson()
                    .replace("\"id\": \"least\"", "\"id\": \"" + "x".repeat(9_000) + "\"");

            assertThat(FrameworkJson.standard().problems(utf8(json)))
                    .singleElement()
                    .extracting(Problem::found)
                    .asString()
                    .hasSizeLessThan(90);
        }
    }

    @Nested
    class Bytes {

        @Test
        void bytesThatAreNotUtf8AreRefused() {
            byte[] json = utf8(GoodNeighbours.leastFrameworkJson());
            json[json.length / 2] = (byte) 0xC3;

            assertThat(codes(FrameworkJson.standard().problems(json))).containsExactly(ProblemCode.SYNTAX);
        }

        @Test
        void latin1IsRefusedRatherThanMisread() {
            byte[] json = GoodNeighbours.leastFrameworkJson()
                    .replace("To show it.", "Caf\u00e9")
                    .getBytes(StandardCharsets.ISO_8859_1);

            assertThat(codes(FrameworkJson.standard().problems(json))).containsExactly(ProblemCode.SYNTAX);
        }

        @Test
        void utf16IsRefused() {
            byte[] json = GoodNeighbours.leastFrameworkJson().getBytes(StandardCharsets.UTF_16LE);

            assertThat(codes(FrameworkJson.standard().problems(json))).containsExactly(ProblemCode.SYNTAX);
        }

        @Test
        void aByteOrderMarkAndWindowsLineEndsChangeNothing() {
            String json = GoodNeighbours.assessmentJson();

            assertThat(ASSESSMENTS.read("\uFEFF" + json.replace("\n", "\r\n"))).isEqualTo(ASSESSMENTS.read(json));
        }

        @Test
        void placesAreTheSameWithByteOrderMarkAndWindowsLineEnds() {
            String json = GoodNeighbours.assessmentJson().replace("\"fictional\"", "\"invented\"");

            assertThat(ASSESSMENTS.problems(utf8("\uFEFF" + json.replace("\n", "\r\n"))))
                    .isEqualTo(ASSESSMENTS.problems(utf8(json)))
                    .hasSize(1);
        }
    }

    @Nested
    class NotADocument {

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\n\n", "\uFEFF"})
        void nothingAtAllIsRefused(String nothing) {
            assertThat(codes(FrameworkJson.standard().problems(utf8(nothing)))).containsExactly(ProblemCode.SYNTAX);
            assertThat(codes(ASSESSMENTS.problems(utf8(nothing)))).containsExactly(ProblemCode.SYNTAX);
        }

        @ParameterizedTest
        @ValueSource(strings = {"null", "true", "1", "\"framework\"", "[]", "[{}]"})
        void aValueThatIsNoObjectIsRefusedAsAWhole(String value) {
            assertThat(FrameworkJson.standard().problems(utf8(value)))
                    .singleElement()
                    .satisfies(problem -> {
                        assertThat(problem.code()).isEqualTo(ProblemCode.WRONG_TYPE);
                        assertThat(problem.place().pointer()).isEmpty();
                    });
            assertThat(codes(ASSESSMENTS.problems(utf8(value)))).containsExactly(ProblemCode.WRONG_TYPE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"x", "{}", "//", "null", "\u0000"})
        void anythingAfterTheEndIsRefused(String more) {
            assertThat(codes(FrameworkJson.standard().problems(utf8(GoodNeighbours.frameworkJson() + more))))
                    .containsExactly(ProblemCode.SYNTAX);
        }

        @Test
        void nullIsNoValueOfAnyField() {
            for (String field : List.of("note", "themes", "arrangement", "framework", "date", "origin", "id")) {
                String json = GoodNeighbours.assessmentJson()
                        .replaceFirst("\"" + field + "\"", "\"" + field + "\": null, \"was-" + field + "\"");

                assertThat(ASSESSMENTS.problems(utf8(json))).as(field).anySatisfy(problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.WRONG_TYPE);
                    assertThat(problem.found()).isEqualTo("null");
                });
            }
        }

        @Test
        void theSameFieldUnderAnEscapedNameIsStillTheSameField() {
            String json = GoodNeighbours.leastFrameworkJson()
                    .replace("\"purpose\"", "\"n\\u0061me\": \"Other\", \"purpose\"");

            assertThat(codes(FrameworkJson.standard().problems(utf8(json))))
                    .containsExactly(ProblemCode.DUPLICATE_FIELD);
        }
    }

    private static List<ProblemCode> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Gives spaces for ever, and counts them. */
    private static final class EndlessSpaces extends InputStream {
        private long read;

        @Override
        public int read() {
            read++;
            return ' ';
        }

        @Override
        public int read(byte[] into, int from, int length) {
            Arrays.fill(into, from, from + length, (byte) ' ');
            read += length;
            return length;
        }
    }
}
