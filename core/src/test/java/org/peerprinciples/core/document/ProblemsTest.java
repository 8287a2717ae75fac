package org.peerprinciples.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.peerprinciples.core.problem.Place;
import org.peerprinciples.core.problem.Problem;
import org.peerprinciples.core.problem.ProblemCode;

class ProblemsTest {

    @Test
    void stayOnOneLineWhateverOtherNamesHold() {
        Problems problems = new Problems();
        problems.addName(
                ProblemCode.UNKNOWN_REFERENCE,
                Place.of("/a", 1, 1),
                "neighbour",
                Problems.oneOf(List.of("\neighbour")),
                List.of("\neighbour"));

        assertThat(problems.inOrder().get(0).message())
                .hasLineCount(1)
                .endsWith("allowed is ?eighbour; did you mean '?eighbour'?");
    }

    @Test
    void areGivenInTheOrderOfTheDocument() {
        Problems problems = new Problems();
        problems.add(ProblemCode.EMPTY, Place.of("/b", 2, 1), "", "");
        problems.add(ProblemCode.EMPTY, Place.of("/a", 1, 1), "", "");

        assertThat(problems.isEmpty()).isFalse();
        assertThat(problems.inOrder())
                .extracting(problem -> problem.place().pointer())
                .containsExactly("/a", "/b");
    }

    @Test
    void ofTooManyTheFirstThousandAreListedInOrderAndTheRestCounted() {
        Problems problems = new Problems();
        for (int line = 1_500; line > 0; line--) {
            problems.add(ProblemCode.EMPTY, Place.of("/a", line, 1), "", "");
            problems.add(ProblemCode.EMPTY, Place.of("/a", line, 1), "", "");
        }

        List<Problem> told = problems.inOrder();

        assertThat(told).hasSize(1_001).extracting(Problem::place).isSorted();
        assertThat(told.get(999).place().line()).isEqualTo(1_000);
        assertThat(told.get(1_000).code()).isEqualTo(ProblemCode.TOO_MANY_PROBLEMS);
        assertThat(told.get(1_000).found()).isEqualTo("up to 500 more problems that aren't listed");
    }

    @Test
    void aThousandAreAllListed() {
        Problems problems = new Problems();
        IntStream.range(0, 1_000).forEach(line -> problems.add(ProblemCode.EMPTY, Place.of("/a", line, 1), "", ""));

        assertThat(problems.inOrder()).hasSize(1_000).extracting(Problem::code).containsOnly(ProblemCode.EMPTY);
    }

    @Test
    void aQuoteIsCutAndCleaned() {
        assertThat(Problems.quote("a\nb\u0085\u202e\u2028")).isEqualTo("'a?b???'");
        assertThat(Problems.quote("x".repeat(80))).isEqualTo("'" + "x".repeat(80) + "'");
        assertThat(Problems.quote("x".repeat(81))).isEqualTo("'" + "x".repeat(80) + "...'");
    }

    @Test
    void aListOfNamesIsCutAfterTwelve() {
        assertThat(Problems.oneOf(List.of())).isEqualTo("there is none");
        assertThat(Problems.oneOf(names(2))).isEqualTo("n0, n1");
        assertThat(Problems.oneOf(names(12))).endsWith("n11");
        assertThat(Problems.oneOf(names(13))).endsWith("n11, ... (13)");
    }

    @Test
    void hintsEndBeforeTheyTakeTooLong() {
        Problems problems = new Problems();
        List<String> many = names(60_000);
        problems.addName(ProblemCode.UNKNOWN_REFERENCE, Place.of("/a", 1, 1), "n12345x", "", many);
        problems.addName(ProblemCode.UNKNOWN_REFERENCE, Place.of("/b", 2, 1), "n12345x", "", many);
        problems.addName(ProblemCode.UNKNOWN_REFERENCE, Place.of("/c", 3, 1), "safes", "", List.of("safe"));

        assertThat(problems.inOrder().stream().map(Problem::hint).map(hint -> hint.orElse("none")))
                .containsExactly("n12345", "none", "safe");
    }

    private static List<String> names(int count) {
        return IntStream.range(0, count).mapToObj(i -> "n" + i).toList();
    }
}
