package org.peerprinciples.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.document.SchemaVerdict.Complaint;
import org.peerprinciples.core.fixture.GoodNeighbours;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.problem.Problem;
import org.peerprinciples.core.problem.ProblemCode;

/**
 * The schemas against the documents under {@code spec}: each file in {@code valid} is valid, and each problem of a file in
 * {@code invalid} that a schema can see is seen, where it is. {@link #seenBy} says which those are.
 */
class SchemaSpecificationTest {

    private enum Seen {
        /** By the schema, whenever a reader sees it. */
        BY_SCHEMA,
        /** By the schema where it is a fault of a single value or list; otherwise by readers only. */
        BY_SCHEMA_IN_ONE_PLACE,
        /** By readers only. */
        BY_READER
    }

    private static Seen seenBy(ProblemCode code) {
        return switch (code) {
            case WRONG_FORMAT,
                    UNSUPPORTED_VERSION,
                    UNKNOWN_FIELD,
                    MISSING_FIELD,
                    WRONG_TYPE,
                    UNKNOWN_WORD,
                    MALFORMED_ID,
                    MALFORMED_TEXT,
                    MALFORMED_DATE -> Seen.BY_SCHEMA;
            // A blank text or an empty list, but not a screen without an aim. A range, but not decimals. The same
            // id twice in one list, but not the same thing named by two objects.
            case EMPTY, OUT_OF_RANGE, DUPLICATE_ENTRY -> Seen.BY_SCHEMA_IN_ONE_PLACE;
            // Of the text, before there are values.
            case SYNTAX, DOCUMENT_TOO_LONG, NESTED_TOO_DEEPLY, TEXT_TOO_LONG, DUPLICATE_FIELD, TOO_MANY_PROBLEMS ->
                Seen.BY_READER;
            // Between values that stand apart, or between documents.
            case DUPLICATE_ID,
                    UNKNOWN_REFERENCE,
                    WRONG_PRINCIPLE,
                    LEVELS_NOT_ASCENDING,
                    LEVEL_NOT_ON_SCALE,
                    DESCRIPTOR_MISMATCH,
                    STEP_MISMATCH,
                    NOT_APPLICABLE_NOT_ALLOWED,
                    DUPLICATE_RATING,
                    IMPOSSIBLE_DATE_ORDER,
                    COUNT_OVER_TOTAL,
                    FIELDS_DISAGREE,
                    DIGEST_DIFFERS,
                    EDITION_UNDERSTATES,
                    DOCUMENTS_DISAGREE,
                    CONTENT_DIFFERS,
                    RATER_DIFFERS -> Seen.BY_READER;
        };
    }

    @ParameterizedTest
    @MethodSource("validFiles")
    void aValidDocumentIsValidByItsSchema(Path file) throws IOException {
        assertThat(SchemaVerdict.complaints(format(file), Files.readAllBytes(file)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void aBuiltInFrameworkIsValidByItsSchema(Framework framework) {
        assertThat(SchemaVerdict.complaints("framework", FrameworkJson.write(framework)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("invalidJsonFiles")
    void whatASchemaCanSeeIsSeenWhereItIs(Path file) throws IOException {
        byte[] document = Files.readAllBytes(file);
        List<Problem> visible = visible(file, document);

        List<Complaint> complaints = SchemaVerdict.complaints(format(file), document);

        assertThat(complaints.isEmpty()).as("%s", complaints).isEqualTo(visible.isEmpty());
        assertThat(visible)
                .allSatisfy(problem -> assertThat(complaints)
                        .anySatisfy(complaint ->
                                assertThat(isAt(complaint, problem)).isTrue()));
    }

    @Test
    void manyFilesHaveSomethingThatASchemaSeesAndManyHaveNot() throws IOException {
        int seen = 0;
        int unseen = 0;
        for (Path file : invalidJsonFiles().toList()) {
            if (visible(file, Files.readAllBytes(file)).isEmpty()) {
                unseen++;
            } else {
                seen++;
            }
        }

        assertThat(List.of(seen, unseen)).allMatch(count -> count > 40);
    }

    private static List<Problem> visible(Path file, byte[] document) {
        List<Problem> ofShape = SchemaVerdict.shapeProblems(format(file), document);
        return GoodNeighbours.reader(format(file)).problems(document).stream()
                .filter(problem -> !SchemaVerdict.isOnlyForReaders(problem, document))
                .filter(problem -> switch (seenBy(problem.code())) {
                    case BY_SCHEMA -> true;
                    case BY_SCHEMA_IN_ONE_PLACE -> ofShape.contains(problem);
                    case BY_READER -> false;
                })
                .toList();
    }

    /** A schema says of an object or a list what a reader says of a field or an entry. */
    private static boolean isAt(Complaint complaint, Problem problem) {
        String pointer = problem.place().pointer();
        return complaint.pointer().equals(pointer)
                || complaint.pointer().equals(pointer.substring(0, Math.max(0, pointer.lastIndexOf('/'))));
    }

    private static String format(Path file) {
        return file.getFileName().toString().split("\\.", -1)[1];
    }

    static List<Framework> builtIn() {
        return FrameworkCatalog.standard().frameworks();
    }

    static Stream<Path> validFiles() throws IOException {
        return files("valid");
    }

    /** Those that a schema can be asked about: not those that break off, or say a field twice. */
    static Stream<Path> invalidJsonFiles() throws IOException {
        List<Path> json = new ArrayList<>();
        for (Path file : files("invalid").toList()) {
            if (SchemaVerdict.isJson(Files.readAllBytes(file))) {
                json.add(file);
            }
        }
        return json.stream();
    }

    private static Stream<Path> files(String kind) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(
                SchemaSpecificationTest.class.getResource("/spec/" + kind).toURI()))) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
