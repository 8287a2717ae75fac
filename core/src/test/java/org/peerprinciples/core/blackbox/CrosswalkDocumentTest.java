package org.peerprinciples.core.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.document.CrosswalkJson;
import org.peerprinciples.core.document.InputLimits;
import org.peerprinciples.core.fixture.GoodNeighbours;
import org.peerprinciples.core.framework.Concept;
import org.peerprinciples.core.framework.Crosswalk;
import org.peerprinciples.core.framework.CrosswalkLink;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.id.ConceptId;
import org.peerprinciples.core.id.Edition;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.problem.Problem;
import org.peerprinciples.core.problem.ProblemCode;

class CrosswalkDocumentTest {

    private static final String EVERY_FIELD = GoodNeighbours.everyFieldJson("crosswalk");
    private static final CrosswalkJson READER = CrosswalkJson.using(GoodNeighbours.bothFrameworks());

    @Test
    void readingGivesWhatTheDocumentSays() {
        Crosswalk crosswalk = READER.read(EVERY_FIELD);

        assertThat(crosswalk.target()).isEmpty();
        assertThat(crosswalk.concepts())
                .containsExactly(
                        Concept.of(ConceptId.of("outcome-1"), "People are safe"),
                        Concept.of(ConceptId.of("outcome-2"), "People meet"));
        assertThat(crosswalk.links())
                .extracting(CrosswalkLink::relation, CrosswalkLink::strength)
                .containsExactly(
                        tuple(CrosswalkLink.Relation.SAME, CrosswalkLink.Strength.HIGH),
                        tuple(CrosswalkLink.Relation.PART_OF, CrosswalkLink.Strength.MEDIUM),
                        tuple(CrosswalkLink.Relation.CONTAINS, CrosswalkLink.Strength.LOW),
                        tuple(CrosswalkLink.Relation.OVERLAPS, CrosswalkLink.Strength.LOW),
                        tuple(CrosswalkLink.Relation.PART_OF, CrosswalkLink.Strength.HIGH));
        assertThat(crosswalk.covered()).containsExactly(ConceptId.of("outcome-2"));
    }

    @Test
    void readingGivesTheSameFromTextBytesStreamAndFile(@TempDir Path folder) throws IOException {
        Crosswalk fromText = READER.read(EVERY_FIELD);
        byte[] bytes = utf8(EVERY_FIELD);
        Path file = Files.write(folder.resolve("crosswalk.json"), bytes);

        assertThat(READER.read(bytes)).isEqualTo(fromText);
        assertThat(READER.read(new ByteArrayInputStream(bytes))).isEqualTo(fromText);
        assertThat(READER.read(file)).isEqualTo(fromText);
    }

    @Test
    void writingPutsEachFieldInItsPlaceAndLeavesOutWhatIsEmpty() {
        Crosswalk crosswalk = READER.read("""
                {"links": [{"strength": "low", "relation": "part-of", "concept": "p", "principle": "quiet"}],
                 "concepts": [], "target": {"edition": "0.1.0", "id": "least"},
                 "framework": {"edition": "1.1.0", "id": "good-neighbours"}, "caution": "C", "madeBy": "Us",
                 "sources": [{"publisher": "P", "title": "T", "id": "s"}], "name": "N", "id": "links", "version": 1,
                 "format": "peer-principles-crosswalk"}
                """);

        assertThat(new String(CrosswalkJson.write(crosswalk), StandardCharsets.UTF_8))
                .isEqualTo("""
                        {
                          "format": "peer-principles-crosswalk",
                          "version": 1,
                          "id": "links",
                          "name": "N",
                          "madeBy": "Us",
                          "caution": "C",
                          "sources": [
                            {
                              "id": "s",
                              "title": "T",
                              "publisher": "P"
                            }
                          ],
                          "framework": {
                            "id": "good-neighbours",
                            "edition": "1.1.0"
                          },
                          "target": {
                            "id": "least",
                            "edition": "0.1.0"
                          },
                          "links": [
                            {
                              "principle": "quiet",
                              "concept": "p",
                              "relation": "part-of",
                              "strength": "low"
                            }
                          ]
                        }
                        """);
    }

    @Nested
    class Lookups {

        private static final ConceptId OUTCOME = ConceptId.of("outcome-2");
        private static final ConceptId NONE = ConceptId.of("outcome-3");

        private final Crosswalk crosswalk = READER.read(EVERY_FIELD);

        @Test
        void findAConcept() {
            assertThat(crosswalk.concept(OUTCOME)).isEqualTo(Concept.of(OUTCOME, "People meet"));
            assertThat(crosswalk.hasConcept(OUTCOME)).isTrue();
        }

        @Test
        void tellWhereThereIsNone() {
            assertThat(crosswalk.findConcept(NONE)).isEmpty();
            assertThat(crosswalk.hasConcept(NONE)).isFalse();
            assertThatExceptionOfType(NoSuchElementException.class)
                    .isThrownBy(() -> crosswalk.concept(NONE))
                    .withMessageEndingWith("has no concept 'outcome-3'");
        }

        @Test
        void partTheLinksByEitherEnd() {
            assertThat(crosswalk.concepts())
                    .flatExtracting(concept -> crosswalk.linksTo(concept.id()))
                    .containsExactlyInAnyOrderElementsOf(crosswalk.links());
            assertThat(crosswalk.links())
                    .allSatisfy(link ->
                            assertThat(crosswalk.linksOf(link.principle())).contains(link));
            assertThat(crosswalk.linksTo(NONE)).isEmpty();
            assertThat(crosswalk.linksOf(PrincipleId.of("nowhere"))).isEmpty();
        }
    }

    @Test
    void problemsOfACrosswalkBuiltInCodeArePlacedInItsDocument() {
        Crosswalk crosswalk = READER.read(EVERY_FIELD);
        Crosswalk astray = Crosswalk.builder()
                .from(crosswalk)
                .addLinks(CrosswalkLink.builder()
                        .principle(PrincipleId.of("trust"))
                        .concept(ConceptId.of("outcome-9"))
                        .relation(CrosswalkLink.Relation.SAME)
                        .strength(CrosswalkLink.Strength.HIGH)
                        .build())
                .build();

        assertThat(READER.problems(crosswalk)).isEmpty();
        assertThat(READER.problems(astray))
                .extracting(Problem::code, problem -> problem.place().pointer())
                .containsExactly(tuple(
                        ProblemCode.UNKNOWN_REFERENCE,
                        "/links/" + crosswalk.links().size() + "/concept"));
    }

    @Test
    void whatIsCoveredIsToldWithHowManyPrinciplesCoverIt() {
        assertThat(problems(READER, EVERY_FIELD.replace("[\"outcome-2\"]", "[\"outcome-1\"]")))
                .extracting(Problem::code, Problem::found, Problem::allowed)
                .containsExactly(tuple(
                        ProblemCode.FIELDS_DISAGREE,
                        "'outcome-1' as covered by one principle",
                        "a concept that at least two principles are the same as or part of, by links of medium or high"
                                + " strength"));
    }

    @Nested
    class Targets {

        @Test
        void canBeAnotherEditionOfTheSameFramework() {
            Framework later = Framework.builder()
                    .from(GoodNeighbours.framework())
                    .edition(Edition.parse("2.0.0"))
                    .build();
            CrosswalkJson reader = CrosswalkJson.using(GoodNeighbours.catalog().with(later));

            assertThat(problems(reader, toFramework("good-neighbours", "2.0.0")))
                    .isEmpty();
        }

        @Test
        void cannotBeTheSameEdition() {
            assertThat(problems(READER, toFramework("good-neighbours", "1.1.0")))
                    .extracting(Problem::code, Problem::found, Problem::allowed)
                    .containsExactly(tuple(
                            ProblemCode.FIELDS_DISAGREE,
                            "the edition that it starts from",
                            "another framework, or another edition"));
        }

        @Test
        void thatAreNotKnownAreToldOfBothEnds() {
            CrosswalkJson nothing = CrosswalkJson.using(FrameworkCatalog.empty());

            assertThat(problems(nothing, toFramework("good-neighbours", "1.1.0")))
                    .extracting(Problem::code, problem -> problem.place().pointer())
                    .containsExactly(
                            tuple(ProblemCode.UNKNOWN_REFERENCE, "/framework/id"),
                            tuple(ProblemCode.UNKNOWN_REFERENCE, "/target/id"));
        }

        private static String toFramework(String id, String edition) {
            return EVERY_FIELD
                    .replaceFirst(", \"digest\": \"[^\"]*\"", "")
                    .replaceFirst(
                            "\"concepts\": .*",
                            "\"target\": {\"id\": \"" + id + "\", \"edition\": \"" + edition + "\"},")
                    .replace("outcome-1", "welcome")
                    .replace("outcome-2", "trust");
        }
    }

    @Nested
    @Timeout(60)
    class Hostile {

        @Test
        void manyConceptsAndLinksAreToldInTime() {
            String concepts = IntStream.range(0, 20_000)
                    .mapToObj(i -> "{\"id\": \"outcome-number-" + i + "\", \"name\": \"N\"}")
                    .collect(Collectors.joining(",\n", "\"concepts\": [", "],"));
            String links = IntStream.range(0, 20_000)
                    .mapToObj(i -> "{\"principle\": \"trust\", \"concept\": \"outcome-numbers-" + i % 10_000
                            + "\", \"relation\": \"same\", \"strength\": \"low\"}")
                    .collect(Collectors.joining(",\n", "\"links\": [", "]"));
            String covered = IntStream.range(0, 10_000)
                    .mapToObj(i -> "\"outcome-number-" + i + "\"")
                    .collect(Collectors.joining(",\n", "\"covered\": [", "],"));
            String json = EVERY_FIELD
                    .replaceFirst("\"concepts\": .*", concepts)
                    .replaceFirst("\"covered\": .*", covered)
                    .replaceFirst("(?s)\"links\": .*\\]", links);

            assertThat(problems(READER, json))
                    .hasSize(1_001)
                    .extracting(Problem::code)
                    .isSubsetOf(
                            ProblemCode.UNKNOWN_REFERENCE,
                            ProblemCode.DUPLICATE_ENTRY,
                            ProblemCode.FIELDS_DISAGREE,
                            ProblemCode.TOO_MANY_PROBLEMS);
        }

        @Test
        void reasonsAtTheLimitAreReadAndLongerOnesRefused() {
            CrosswalkJson reader = READER.withLimits(InputLimits.standard().withLongestText(100));

            assertThat(problems(reader, EVERY_FIELD.replace("\"R\"", "\"" + "r".repeat(100) + "\"")))
                    .isEmpty();
            assertThat(problems(reader, EVERY_FIELD.replace("\"R\"", "\"" + "r".repeat(101) + "\"")))
                    .extracting(Problem::code, problem -> problem.place().pointer())
                    .containsExactly(tuple(ProblemCode.TEXT_TOO_LONG, "/links/0/reason"));
        }
    }

    private static List<Problem> problems(CrosswalkJson reader, String json) {
        return reader.problems(utf8(json));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
