package org.peerprinciples.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.problem.InvalidDocumentException;
import org.peerprinciples.core.problem.Problem;
import org.peerprinciples.core.problem.ProblemCode;

class ValueJsonTest {

    record Tally(RaterId rater, int points, Optional<BigDecimal> share, List<Tally> parts) {}

    private static final ValueJson<Tally> JSON = ValueJson.of("tally", Tally.class);
    private static final Tally TALLY = new Tally(
            RaterId.of("r1"),
            3,
            Optional.of(new BigDecimal("0.50")),
            List.of(new Tally(RaterId.of("r2"), 0, Optional.empty(), List.of())));
    private static final String WRITTEN = """
            {
              "format": "peer-principles-tally",
              "version": 1,
              "rater": "r1",
              "points": 3,
              "share": 0.50,
              "parts": [
                {
                  "rater": "r2",
                  "points": 0
                }
              ]
            }
            """;

    @Test
    void writesFormatAndVersionFirstAndLeavesOutWhatIsEmpty() {
        assertThat(new String(JSON.write(TALLY), StandardCharsets.UTF_8)).isEqualTo(WRITTEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"points\": \"3\"", "\"points\": true", "\"points\": \"\""})
    void refusesATextWhereANumberBelongs(String points) {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> JSON.read(WRITTEN.replace("\"points\": 3", points)));
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> JSON.read(WRITTEN.replace("\"share\": 0.50", "\"share\": \"0.50\"")));
    }

    @Test
    void readsFromTextBytesAndStream() throws IOException {
        byte[] bytes = WRITTEN.getBytes(StandardCharsets.UTF_8);

        assertThat(JSON.read(bytes)).isEqualTo(TALLY);
        assertThat(JSON.read(new String(bytes, StandardCharsets.UTF_8))).isEqualTo(TALLY);
        assertThat(JSON.read(new ByteArrayInputStream(bytes))).isEqualTo(TALLY);
    }

    enum Mood {
        FINE,
        QUITE_TIRED;

        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    record Day(Mood mood, int hours, String what) {}

    @Nested
    class Refusals {

        @ParameterizedTest
        @ValueSource(strings = {"mood", "hours", "what"})
        void nameAMissingField(String field) {
            String json = """
                    {"format": "peer-principles-day", "version": 1, "mood": "fine", "hours": "3", "what": "Tea"}
                    """.replace('"' + field + '"', "\"$schema\"").replace("\"hours\": \"3\"", "\"hours\": 3");

            assertThat(day(json)).satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(ProblemCode.MISSING_FIELD);
                assertThat(problem.found()).isEqualTo("no field '" + field + "'");
                assertThat(problem.place().pointer()).isEmpty();
            });
        }

        @Test
        void listTheWordsAndTheNearestOne() {
            assertThat(day("""
                            {"format": "peer-principles-day", "version": 1, "mood": "quite-tyred", "hours": 3, "what": "Tea"}
                            """)).satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_WORD);
                assertThat(problem.place().pointer()).isEqualTo("/mood");
                assertThat(problem.allowed()).isEqualTo("one of fine, quite-tired");
                assertThat(problem.hint()).contains("quite-tired");
            });
        }

        private static Problem day(String json) {
            try {
                throw new AssertionError(
                        "read " + ValueJson.of("day", Day.class).read(json));
            } catch (InvalidDocumentException e) {
                assertThat(e.problems()).hasSize(1);
                return e.problems().get(0);
            }
        }

        @Test
        void nameAnUnknownFieldAndTheNearestOne() {
            assertThat(problem(WRITTEN.replace("\"share\"", "\"shares\""))).satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_FIELD);
                assertThat(problem.hint()).contains("share");
                assertThat(problem.place().line()).isEqualTo(6);
            });
        }

        @Test
        void nameThePlaceOfAWrongTypeWithinAList() {
            assertThat(problem(WRITTEN.replace("\"points\": 0", "\"points\": \"none\"")))
                    .satisfies(problem -> {
                        assertThat(problem.code()).isEqualTo(ProblemCode.WRONG_TYPE);
                        assertThat(problem.place().pointer()).isEqualTo("/parts/0/points");
                    });
        }

        @Test
        void doNotRepeatAMalformedIdOfAPerson() {
            Problem problem = problem(WRITTEN.replace("\"r2\"", "\"Nora Quill\""));

            assertThat(problem.place().pointer()).isEqualTo("/parts/0/rater");
            assertThat(problem.message()).contains("letters and digits").doesNotContain("Nora");
        }

        @Test
        void asksForEachMissingPartOfTheEnvelopeOnce() {
            assertThat(problems("{}"))
                    .extracting(Problem::found)
                    .containsExactly("no field 'format'", "no field 'version'");
            assertThat(problems("{\"format\": 5, \"version\": 1}"))
                    .extracting(Problem::code)
                    .containsExactly(ProblemCode.WRONG_TYPE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"[]", "null", "7", "\"tally\""})
        void tellOnceThatItIsNoObject(String json) {
            assertThat(problems(json)).extracting(Problem::code).containsExactly(ProblemCode.WRONG_TYPE);
        }

        @Test
        void tellAnotherFormat() {
            assertThat(problem(WRITTEN.replace("-tally", "-tail")).code()).isEqualTo(ProblemCode.WRONG_FORMAT);
        }

        @Test
        void tellANumberBeyondAllMeasure() {
            assertThat(problem(WRITTEN.replace("0.50", "1e99999999999")).code()).isEqualTo(ProblemCode.OUT_OF_RANGE);
        }

        private static Problem problem(String json) {
            List<Problem> problems = problems(json);
            assertThat(problems).hasSize(1);
            return problems.get(0);
        }

        private static List<Problem> problems(String json) {
            try {
                throw new AssertionError("read " + JSON.read(json));
            } catch (InvalidDocumentException e) {
                return e.problems();
            }
        }
    }

    record Broken(int value) {
        @Override
        public int value() {
            throw new IllegalStateException("broken");
        }
    }

    @Test
    void aValueThatCannotBeWrittenIsTheProgrammersError() {
        ValueJson<Broken> json = ValueJson.of("thing", Broken.class);

        assertThatIllegalArgumentException().isThrownBy(() -> json.write(new Broken(1)));
    }
}
