package org.peerprinciples.core.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peerprinciples.core.document.DocumentReader;
import org.peerprinciples.core.document.FrameworkCsv;
import org.peerprinciples.core.document.InputLimits;
import org.peerprinciples.core.fixture.GoodNeighbours;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.problem.InvalidDocumentException;
import org.peerprinciples.core.problem.Place;
import org.peerprinciples.core.problem.Problem;
import org.peerprinciples.core.problem.ProblemCode;

/**
 * Runs the documents under {@code spec}. Each file in {@code valid} must be read and keep its meaning when written. Each
 * file in {@code invalid} must be refused with exactly the problems of the file beside it that ends in {@code .expected}:
 * one line a problem, with code, JSON pointer (a dash for the whole document; in a spreadsheet what the cell is for, in
 * brackets), line or row and column, and the hint if there is one. Frameworks are looked up among {@code valid/good-neighbours.framework.json}, which assessments answer and which
 * tailorings, translations and crosswalks start from, and {@code valid/least.framework.json}.
 *
 * <p>Run with {@code -DwriteExpected=DIRECTORY}, naming the folder {@code spec/invalid} of the sources, to write the
 * expected problems anew; then read what changed.
 */
class SpecificationTest {

    private static final InputLimits LIMITS =
            InputLimits.standard().withLongestDocument(8_000).withLongestText(1_000);

    @ParameterizedTest
    @MethodSource("validFiles")
    void aValidDocumentIsReadAndKeepsItsMeaningWhenWritten(String file) throws IOException {
        byte[] written = readAndWrite(bytes("valid", file), file);

        assertThat(readAndWrite(written, file)).isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("validFiles")
    void aValidDocumentHasNoProblems(String file) throws IOException {
        assertThat(problems(bytes("valid", file), file)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("invalidFiles")
    void anInvalidDocumentIsRefusedWithExactlyTheExpectedProblems(String file) throws IOException {
        List<Problem> problems = problems(bytes("invalid", file), file);
        List<String> told = problems.stream().map(SpecificationTest::line).toList();
        rewriteIfAsked(file, told);

        assertThat(told).isNotEmpty().containsExactlyElementsOf(expected(file));
        assertThatThrownBy(() -> readAndWrite(bytes("invalid", file), file))
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        e -> assertThat(e.problems()).isEqualTo(problems));
    }

    @Test
    void everyProblemCodeAppearsInAnInvalidDocumentOrBetweenTwo() throws IOException {
        // Too many problems would make too large a file; ProblemsTest has them.
        Set<ProblemCode> seen = EnumSet.of(
                ProblemCode.EDITION_UNDERSTATES,
                ProblemCode.TOO_MANY_PROBLEMS,
                ProblemCode.DOCUMENTS_DISAGREE,
                ProblemCode.CONTENT_DIFFERS,
                ProblemCode.RATER_DIFFERS);
        for (String file : invalidFiles().toList()) {
            problems(bytes("invalid", file), file).forEach(problem -> seen.add(problem.code()));
        }

        assertThat(seen).containsExactlyInAnyOrder(ProblemCode.values());
    }

    @Test
    void problemsAreToldInTheOrderOfTheDocument() throws IOException {
        for (String format : GoodNeighbours.FORMATS) {
            String file = "many-problems." + format + ".json";
            List<Problem> problems = problems(bytes("invalid", file), file);

            assertThat(problems).hasSizeGreaterThan(8);
            assertThat(problems).extracting(Problem::place).isSorted();
        }
    }

    private static String line(Problem problem) {
        Place place = problem.place();
        String pointer = place.pointer().isEmpty() ? "-" : place.pointer();
        return problem.code() + " "
                + place.heading().map(heading -> "(" + heading + ")").orElse(pointer) + " "
                + place.line() + ":" + place.column()
                + problem.hint().map(name -> " did you mean '" + name + "'?").orElse("");
    }

    private static List<Problem> problems(byte[] json, String file) {
        return reader(file).problems(json);
    }

    private static byte[] readAndWrite(byte[] json, String file) {
        Object value = reader(file).read(json);
        return isSpreadsheet(file) ? FrameworkCsv.write((Framework) value) : GoodNeighbours.write(value);
    }

    private static boolean isSpreadsheet(String file) {
        return file.endsWith(".csv");
    }

    private static DocumentReader<?> reader(String file) {
        return isSpreadsheet(file)
                ? FrameworkCsv.standard().withLimits(LIMITS)
                : GoodNeighbours.reader(file.split("\\.", -1)[1]).withLimits(LIMITS);
    }

    private static List<String> expected(String file) throws IOException {
        return Files.readAllLines(folder("invalid").resolve(expectedName(file))).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private static void rewriteIfAsked(String file, List<String> told) throws IOException {
        String sources = System.getProperty("writeExpected");
        if (sources != null) {
            List<String> lines = new ArrayList<>();
            for (Path target : List.of(Path.of(sources), folder("invalid"))) {
                lines.clear();
                Files.readAllLines(target.resolve(expectedName(file))).stream()
                        .filter(line -> line.startsWith("#"))
                        .forEach(lines::add);
                lines.addAll(told);
                Files.writeString(
                        target.resolve(expectedName(file)), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
            }
        }
    }

    private static String expectedName(String file) {
        return file.replaceFirst("\\.(json|csv)$", ".expected");
    }

    static Stream<String> validFiles() throws IOException {
        return files("valid");
    }

    static Stream<String> invalidFiles() throws IOException {
        return files("invalid");
    }

    private static Stream<String> files(String kind) throws IOException {
        try (Stream<Path> files = Files.list(folder(kind))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(".*\\.(json|csv)"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static byte[] bytes(String kind, String file) throws IOException {
        return Files.readAllBytes(folder(kind).resolve(file));
    }

    private static Path folder(String kind) {
        try {
            return Path.of(SpecificationTest.class.getResource("/spec/" + kind).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
