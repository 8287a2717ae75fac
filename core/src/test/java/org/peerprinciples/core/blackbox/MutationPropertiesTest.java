package org.peerprinciples.core.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.statistics.Statistics;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.document.DocumentReader;
import org.peerprinciples.core.document.FrameworkJson;
import org.peerprinciples.core.fixture.GoodNeighbours;
import org.peerprinciples.core.problem.InvalidDocumentException;
import org.peerprinciples.core.problem.Problem;

/**
 * A document that was changed somewhere is read, or refused with problems that point into it; nothing else can happen.
 */
class MutationPropertiesTest {

    private static final String FRAMEWORK = GoodNeighbours.frameworkJson();
    private static final String ASSESSMENT = GoodNeighbours.assessmentJson();
    private static final AssessmentJson ASSESSMENTS = AssessmentJson.using(GoodNeighbours.catalog());
    private static final String ALPHABET =
            "{}[]\",:\\/ \n\t\r\0-+.0123456789aeEnultrfsxZ\u00e9\u2028\uD83D\uDE00\uFEFF";

    @Property(tries = 3_000)
    void aFrameworkWithOneOtherCharacterIsReadOrRefused(@ForAll("changedFrameworks") String json) {
        isReadOrRefused(json, FrameworkJson.standard()::read, FrameworkJson.standard()::problems);
    }

    @Property(tries = 3_000)
    void anAssessmentWithOneOtherCharacterIsReadOrRefused(@ForAll("changedAssessments") String json) {
        isReadOrRefused(json, ASSESSMENTS::read, ASSESSMENTS::problems);
    }

    @Property(tries = 1_000)
    void anAssessmentCutOffAnywhereIsRefused(@ForAll("prefixes") String json) {
        assertThat(ASSESSMENTS.problems(json.getBytes(StandardCharsets.UTF_8))).isNotEmpty();
    }

    @Property(tries = 2_000)
    void anAssessmentWithOneOtherByteIsReadOrRefused(@ForAll("changedBytes") byte[] json) {
        try {
            ASSESSMENTS.read(json);
        } catch (InvalidDocumentException e) {
            assertThat(e.problems()).isNotEmpty();
        }
    }

    @Property(tries = 2_000)
    void anAssessmentWithAValueOfAnotherKindIsReadOrRefused(@ForAll("swappedValues") String json) {
        isReadOrRefused(json, ASSESSMENTS::read, ASSESSMENTS::problems);
    }

    @Property(tries = 2_000)
    void aFrameworkWithAValueOfAnotherKindIsReadOrRefused(@ForAll("swappedFrameworkValues") String json) {
        isReadOrRefused(json, FrameworkJson.standard()::read, FrameworkJson.standard()::problems);
    }

    @Property(tries = 4_000)
    void anotherDocumentWithOneOtherCharacterIsReadOrRefused(@ForAll("changedOthers") Tuple2<String, String> document) {
        DocumentReader<?> reader = GoodNeighbours.reader(document.get1());
        isReadOrRefused(document.get2(), reader::read, reader::problems);
    }

    @Property(tries = 4_000)
    void anotherDocumentWithAValueOfAnotherKindIsReadOrRefused(
            @ForAll("swappedOthers") Tuple2<String, String> document) {
        DocumentReader<?> reader = GoodNeighbours.reader(document.get1());
        isReadOrRefused(document.get2(), reader::read, reader::problems);
    }

    private static void isReadOrRefused(String json, Reading reading, Checking checking) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        List<Problem> problems = checking.problems(bytes);
        try {
            reading.read(json);
            assertThat(problems).isEmpty();
            Statistics.label("outcome").collect("read");
        } catch (InvalidDocumentException e) {
            assertThat(e.problems()).isNotEmpty().containsExactlyElementsOf(problems);
            assertThat(e.problems()).allSatisfy(problem -> isWithin(json, problem));
            Statistics.label("outcome").collect("refused");
        }
        Statistics.label("outcome").coverage(both -> {
            both.check("read").percentage(share -> share > 1);
            both.check("refused").percentage(share -> share > 10);
        });
    }

    private static void isWithin(String json, Problem problem) {
        List<String> lines = List.of(json.split("\r\n|\r|\n", -1));
        int line = problem.place().line();
        assertThat(line).isBetween(1, lines.size());
        // One past the end is where something is missing.
        assertThat(problem.place().column()).isBetween(1, lines.get(line - 1).length() + 1);
        assertThat(problem.message()).hasLineCount(1);
    }

    @Provide
    Arbitrary<String> changedFrameworks() {
        return changed(FRAMEWORK);
    }

    @Provide
    Arbitrary<String> changedAssessments() {
        return changed(ASSESSMENT);
    }

    @Provide
    Arbitrary<String> prefixes() {
        return Arbitraries.integers()
                .between(0, ASSESSMENT.lastIndexOf('}'))
                .map(length -> ASSESSMENT.substring(0, length));
    }

    @Provide
    Arbitrary<byte[]> changedBytes() {
        byte[] original = ASSESSMENT.getBytes(StandardCharsets.UTF_8);
        return Combinators.combine(Arbitraries.integers().between(0, original.length - 1), Arbitraries.bytes())
                .as((at, value) -> {
                    byte[] changed = original.clone();
                    changed[at] = value;
                    return changed;
                });
    }

    @Provide
    Arbitrary<String> swappedValues() {
        return swapped(ASSESSMENT);
    }

    @Provide
    Arbitrary<String> swappedFrameworkValues() {
        return swapped(FRAMEWORK);
    }

    @Provide
    Arbitrary<Tuple2<String, String>> changedOthers() {
        return others(MutationPropertiesTest::changed);
    }

    @Provide
    Arbitrary<Tuple2<String, String>> swappedOthers() {
        return others(MutationPropertiesTest::swapped);
    }

    /** A tailoring, a translation or a crosswalk with every field, one a line, and then a change somewhere. */
    private static Arbitrary<Tuple2<String, String>> others(Function<String, Arbitrary<String>> mutation) {
        return Arbitraries.of("tailoring", "translation", "crosswalk").flatMap(format -> {
            Object value = GoodNeighbours.reader(format).read(GoodNeighbours.everyFieldJson(format));
            return mutation.apply(new String(GoodNeighbours.write(value), StandardCharsets.UTF_8))
                    .map(json -> Tuple.of(format, json));
        });
    }

    /** One character replaced, deleted, inserted or doubled. */
    private static Arbitrary<String> changed(String document) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, document.length() - 1),
                        Arbitraries.chars().with(ALPHABET.toCharArray()),
                        Arbitraries.integers().between(0, 3))
                .as((at, character, how) -> document.substring(0, at)
                        + switch (how) {
                            case 0 -> "";
                            case 1 -> character;
                            case 2 -> character + document.substring(at, at + 1);
                            default -> document.substring(at, at + 1).repeat(2);
                        }
                        + document.substring(at + 1));
    }

    /** The value after some colon replaced by a value of any kind. */
    private static Arbitrary<String> swapped(String document) {
        List<String> values = List.of(
                "null",
                "true",
                "7",
                "-1.5",
                "1e9",
                "\"\"",
                "\"x\"",
                "\"2026-01-01\"",
                "[]",
                "{}",
                "[[]]",
                "[{}]",
                "[null]",
                "{\"id\": 1}",
                "[\"x\", \"x\"]",
                "{\"kind\": \"rated\"}",
                "{\"kind\": [1]}");
        return Combinators.combine(
                        Arbitraries.of(document.lines()
                                .filter(line -> line.matches("\\s*\"\\w+\": .*[^\\[{],?"))
                                .toList()),
                        Arbitraries.of(values))
                .as((line, value) -> document.replace(
                        "\n" + line + "\n",
                        "\n" + line.replaceFirst(": .*[^,]", ": " + value.replace("\\", "\\\\")) + "\n"));
    }

    private interface Reading {
        Object read(String json);
    }

    private interface Checking {
        List<Problem> problems(byte[] json);
    }
}
