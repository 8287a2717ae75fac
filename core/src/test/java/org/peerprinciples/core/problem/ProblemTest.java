package org.peerprinciples.core.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProblemTest {

    private static final Place PLACE = Place.of("/framework/id", 3, 14);

    @Test
    void tellsEverythingInOneLine() {
        Problem problem = new Problem(
                ProblemCode.UNKNOWN_REFERENCE, PLACE, "'seven'", "a known framework", Optional.of("seven-principles"));

        assertThat(problem)
                .hasToString("line 3, column 14 (/framework/id): unknown-reference: found 'seven', allowed is a known"
                        + " framework; did you mean 'seven-principles'?");
    }

    @Test
    void leavesTheHintOutWhereThereIsNone() {
        assertThat(Problem.of(ProblemCode.EMPTY, PLACE, "a blank text", "a text")
                        .message())
                .endsWith("allowed is a text");
    }

    @Test
    void codesAreWrittenInLowerCaseAndAllDifferent() {
        assertThat(Arrays.stream(ProblemCode.values()).map(ProblemCode::code))
                .allMatch(code -> code.matches("[a-z]+(-[a-z]+)*"))
                .doesNotHaveDuplicates();
        assertThat(ProblemCode.NOT_APPLICABLE_NOT_ALLOWED).hasToString("not-applicable-not-allowed");
    }

    @Nested
    class Places {

        @Test
        void standInTheOrderOfTheDocument() {
            assertThat(Stream.of(
                                    Place.of("/b", 2, 1),
                                    Place.of("/a", 1, 9),
                                    Place.of("/c", 1, 10),
                                    Place.of("/b", 1, 9))
                            .sorted())
                    .containsExactly(
                            Place.of("/a", 1, 9), Place.of("/b", 1, 9), Place.of("/c", 1, 10), Place.of("/b", 2, 1));
        }

        @Test
        void areToldWithLineAndColumnWhereThereAreLines() {
            assertThat(Place.of("/a", 1, 9)).hasToString("line 1, column 9 (/a)");
            assertThat(Place.of("", 1, 1)).hasToString("line 1, column 1 (whole document)");
            assertThat(Place.of("/a", 0, 0)).hasToString("/a");
        }

        @Test
        void areToldWithRowAndColumnInASpreadsheet() {
            assertThat(Place.ofCell("criteria: question", 12, 4)).hasToString("row 12, column D (criteria: question)");
            assertThat(Place.ofCell("criteria: question", 12, 0)).hasToString("row 12 (criteria: question)");
            assertThat(Place.ofCell("", 12, 26)).hasToString("row 12, column Z");
            assertThat(Place.ofCell("", 12, 27)).hasToString("row 12, column AA");
            assertThat(Place.ofCell("", 12, 16_384)).hasToString("row 12, column XFD");
            assertThat(Place.ofCell("levels", 0, 0)).hasToString("whole file (levels)");
            assertThat(Place.ofCell("a\nb\u202e", 1, 1)).hasToString("row 1, column A (a?b?)");
            assertThat(Place.ofLine("region", 12, 4)).hasToString("line 12, column D (region)");
            assertThat(Place.ofLine("region", 12, 4)).isLessThan(Place.ofCell("region", 12, 4));
            assertThat(Place.ofLine("", 0, 0)).hasToString("whole file");
        }

        @Test
        void standInTheOrderOfTheCells() {
            assertThat(Stream.of(
                                    Place.ofCell("b", 2, 1),
                                    Place.ofCell("b", 1, 10),
                                    Place.ofCell("b", 1, 9),
                                    Place.ofCell("a", 1, 9),
                                    Place.ofCell("c", 0, 0))
                            .sorted())
                    .containsExactly(
                            Place.ofCell("c", 0, 0),
                            Place.ofCell("a", 1, 9),
                            Place.ofCell("b", 1, 9),
                            Place.ofCell("b", 1, 10),
                            Place.ofCell("b", 2, 1));
        }

        @Test
        void keepToOneLineWhateverTheFieldIsCalled() {
            assertThat(Place.of("/a\nb\u202e", 1, 9)).hasToString("line 1, column 9 (/a?b?)");
        }
    }

    @Nested
    class AllTogether {

        @Test
        void areAtLeastOne() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new InvalidDocumentException("assessment", List.of()))
                    .withMessage("problems must be at least one, but were none");
        }

        @Test
        void areShownUpToAHundred() {
            assertThat(new InvalidDocumentException("assessment", problems(100)))
                    .message()
                    .hasLineCount(101)
                    .doesNotContain("more");
        }

        @Test
        void areCountedBeyondAHundredAndStillCarried() {
            InvalidDocumentException exception = new InvalidDocumentException("assessment", problems(101));

            assertThat(exception).message().hasLineCount(102).endsWith("\n  ... and 1 more");
            assertThat(exception.problems()).hasSize(101);
        }

        private static List<Problem> problems(int count) {
            return IntStream.rangeClosed(1, count)
                    .mapToObj(line -> Problem.of(ProblemCode.EMPTY, Place.of("/a", line, 1), "nothing", "something"))
                    .toList();
        }
    }
}
