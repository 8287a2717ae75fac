package org.peerprinciples.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peerprinciples.core.document.CrosswalkJson;
import org.peerprinciples.core.document.FrameworkDigests;
import org.peerprinciples.core.framework.Concept;
import org.peerprinciples.core.framework.Crosswalk;
import org.peerprinciples.core.framework.CrosswalkLink;
import org.peerprinciples.core.framework.CrosswalkLink.Relation;
import org.peerprinciples.core.framework.CrosswalkLink.Strength;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.framework.Source;
import org.peerprinciples.core.id.ConceptId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.SourceId;
import org.peerprinciples.core.problem.InvalidDocumentException;
import org.peerprinciples.core.problem.Problem;
import org.peerprinciples.core.problem.ProblemCode;

/**
 * The rules that the built-in crosswalks keep. They pin the content of the framework that they start from: where that
 * changes, {@code -Dgolden.update=true} writes the new digests; look first at whether the links still hold.
 */
class CrosswalksTest {

    private static final String FOLDER = "org/peerprinciples/core/catalog";
    private static final Path SOURCES = Path.of("src", "main", "resources").resolve(FOLDER);
    private static final Path BUILT = Path.of("target", "classes").resolve(FOLDER);
    private static final Framework SEVEN = Frameworks.sevenPrinciples();
    private static final int LONGEST_SENTENCE = 35;

    @BeforeAll
    static void pinAnewIfAsked() throws IOException {
        for (String file : Boolean.getBoolean("golden.update") ? resources().toList() : List.<String>of()) {
            byte[] written = CrosswalkJson.write(CrosswalkJson.using(FrameworkCatalog.of(SEVEN))
                    .read(pinned(
                            Files.readAllBytes(SOURCES.resolve(file)),
                            FrameworkDigests.of(SEVEN).framework().value())));
            Files.write(SOURCES.resolve(file), written);
            Files.write(BUILT.resolve(file), written);
        }
    }

    private static byte[] pinned(byte[] document, String digest) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode tree = (ObjectNode) mapper.readTree(document);
        ((ObjectNode) tree.get("framework")).put("digest", digest);
        return mapper.writeValueAsBytes(tree);
    }

    static Stream<String> resources() {
        return Stream.of("imroc-principles", "gillard-domains", "abc-needs", "scottish-outcomes")
                .map(target -> "seven-principles-1.0.0-to-" + target + ".json");
    }

    static List<Crosswalk> all() {
        return Crosswalks.all();
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream in = Crosswalks.class.getResourceAsStream(resource)) {
            return in.readAllBytes();
        }
    }

    @ParameterizedTest
    @MethodSource("resources")
    void everyResourceIsOneOfThemInCanonicalForm(String resource) throws IOException {
        byte[] document = bytes(resource);

        assertThat(Crosswalks.all().stream().map(CrosswalkJson::write)).contains(document);
    }

    @ParameterizedTest
    @MethodSource("resources")
    void aDigestOfOtherContentIsRefused(String resource) throws IOException {
        byte[] stale = pinned(bytes(resource), "sha256:" + "0".repeat(64));

        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(
                        () -> CrosswalkJson.using(FrameworkCatalog.standard()).read(stale))
                .satisfies(e ->
                        assertThat(e.problems()).extracting(Problem::code).containsExactly(ProblemCode.DIGEST_DIFFERS));
    }

    @ParameterizedTest
    @MethodSource("all")
    void eachPinsTheFrameworkAsItIs(Crosswalk crosswalk) {
        assertThat(crosswalk.framework().namesSameEdition(SEVEN.ref())).isTrue();
        assertThat(crosswalk.framework().digest())
                .contains(FrameworkDigests.of(SEVEN).framework());
        assertThat(CrosswalkJson.using(FrameworkCatalog.standard()).problems(crosswalk))
                .isEmpty();
    }

    @Test
    void eachIsTheSameObjectEachTimeAndHasItsOwnId() {
        assertThat(Crosswalks.all())
                .containsExactly(
                        Crosswalks.sevenPrinciplesToImroc(),
                        Crosswalks.sevenPrinciplesToGillard(),
                        Crosswalks.sevenPrinciplesToAbcNeeds(),
                        Crosswalks.sevenPrinciplesToScottishOutcomes());
        assertThat(Crosswalks.sevenPrinciplesToImroc()).isSameAs(Crosswalks.sevenPrinciplesToImroc());
        assertThat(Crosswalks.all()).extracting(Crosswalk::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("all")
    void eachSaysThatItIsJudgementAndThatNobodyThereLookedAtIt(Crosswalk crosswalk) {
        assertThat(crosswalk.caution())
                .contains("our judgement")
                .containsPattern("(has|have) not looked at|nobody who");
        assertThat(crosswalk.madeBy()).isEqualTo(SEVEN.madeBy());
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyLinkHasAReasonOfItsOwnAndSources(Crosswalk crosswalk) {
        assertThat(crosswalk.links())
                .allSatisfy(link ->
                        assertThat(link.sources()).contains(SourceId.of("s1")).hasSizeGreaterThan(1))
                .extracting(CrosswalkLink::reason)
                .doesNotHaveDuplicates()
                .allSatisfy(reason -> assertThat(reason.orElseThrow()).endsWith("."));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everySourceIsCited(Crosswalk crosswalk) {
        assertThat(crosswalk.links().stream().flatMap(link -> link.sources().stream()))
                .containsAll(crosswalk.sources().stream().map(Source::id).toList());
    }

    @ParameterizedTest
    @MethodSource("all")
    void sentencesAreShort(Crosswalk crosswalk) {
        Stream<String> texts = Stream.concat(
                Stream.of(crosswalk.caution()), crosswalk.links().stream().flatMap(link -> link.reason().stream()));

        assertThat(texts.flatMap(text -> Arrays.stream(text.split("[.;:] "))))
                .allSatisfy(sentence -> assertThat(sentence.split(" ")).hasSizeLessThanOrEqualTo(LONGEST_SENTENCE));
    }

    @ParameterizedTest
    @MethodSource("all")
    void conceptsAreNamedAndNotReproduced(Crosswalk crosswalk) {
        assertThat(crosswalk.target()).isEmpty();
        assertThat(crosswalk.concepts())
                .extracting(Concept::name)
                .allSatisfy(name -> assertThat(name.split(" ")).hasSizeLessThanOrEqualTo(8));
    }

    @ParameterizedTest
    @MethodSource("all")
    void onlyACloseLinkIsTheSame(Crosswalk crosswalk) {
        assertThat(crosswalk.links())
                .filteredOn(link -> link.relation() == Relation.SAME)
                .allMatch(link -> link.strength() == Strength.HIGH);
    }

    /** Lineage and links as the design's account of the field has them. */
    @Nested
    class Content {

        private static String told(CrosswalkLink link) {
            return link.principle() + " " + link.concept() + " "
                    + link.relation().code() + " " + link.strength().code();
        }

        private static List<String> concepts(Crosswalk crosswalk) {
            return crosswalk.concepts().stream()
                    .map(concept -> concept.id().value())
                    .toList();
        }

        @Test
        void toImrocOneOfTheSevenJoinsTwoOfTheEightAndOneAddsRespect() {
            Crosswalk crosswalk = Crosswalks.sevenPrinciplesToImroc();

            assertThat(crosswalk.concepts()).hasSize(8);
            assertThat(crosswalk.links())
                    .extracting(Content::told)
                    .containsExactly(
                            "mutuality mutual contains high",
                            "reciprocal reciprocal same high",
                            "recovery non-directive contains high",
                            "recovery recovery-focused contains high",
                            "strengths strengths-based same high",
                            "inclusive inclusive same high",
                            "progressive progressive same high",
                            "safe safe same high");
            assertThat(SEVEN.principles())
                    .extracting(Principle::id)
                    .allSatisfy(id -> assertThat(crosswalk.linksOf(id)).isNotEmpty());
        }

        @Test
        void toGillardTwoPrinciplesArePartOfADomainAndTwoLeadNowhere() {
            Crosswalk crosswalk = Crosswalks.sevenPrinciplesToGillard();

            assertThat(crosswalk.links())
                    .extracting(Content::told)
                    .containsExactly(
                            "mutuality trusting-relationships overlaps medium",
                            "mutuality reciprocity-and-mutuality overlaps low",
                            "reciprocal reciprocity-and-mutuality part-of high",
                            "recovery leadership-choice-control overlaps medium",
                            "strengths strengths-and-community part-of high",
                            "inclusive strengths-and-community overlaps medium");
            assertThat(concepts(crosswalk)).hasSize(4);
            assertThat(crosswalk.linksOf(PrincipleId.of("progressive"))).isEmpty();
            assertThat(crosswalk.linksOf(PrincipleId.of("safe"))).isEmpty();
            assertThat(crosswalk.sources())
                    .extracting(Source::note)
                    .anySatisfy(note -> assertThat(note.orElseThrow()).contains("doi 10.1007/s00127-021-02038-4"));
        }

        /** Nobody says that two principles make a domain up, so nothing is covered and none of them gives a score. */
        @Test
        void nothingIsSaidToBeCovered() {
            assertThat(Crosswalks.all()).extracting(Crosswalk::covered).containsOnly(List.of());
        }

        @Test
        void toTheNeedsEveryLinkIsAnOverlap() {
            Crosswalk crosswalk = Crosswalks.sevenPrinciplesToAbcNeeds();

            assertThat(concepts(crosswalk)).containsExactly("autonomy", "belonging", "contribution");
            assertThat(crosswalk.links())
                    .extracting(Content::told)
                    .containsExactly(
                            "mutuality belonging overlaps medium",
                            "reciprocal belonging overlaps low",
                            "reciprocal contribution overlaps low",
                            "recovery autonomy overlaps medium",
                            "strengths contribution overlaps low",
                            "inclusive belonging overlaps medium",
                            "inclusive autonomy overlaps medium",
                            "progressive contribution overlaps medium",
                            "safe belonging overlaps medium");
        }

        @Test
        void toTheOutcomesOnlyThreeAndEightRestOnTheSourceThatNamesThem() {
            Crosswalk crosswalk = Crosswalks.sevenPrinciplesToScottishOutcomes();
            Map<Boolean, List<CrosswalkLink>> bySource = crosswalk.links().stream()
                    .collect(Collectors.partitioningBy(link -> link.sources().contains(SourceId.of("s3"))));

            assertThat(bySource.get(true))
                    .extracting(link -> link.concept().value())
                    .containsOnly("outcome-3", "outcome-8");
            assertThat(bySource.get(true))
                    .extracting(link -> link.reason().orElseThrow())
                    .allMatch(reason -> reason.contains("Source s3 ties its sessions as a whole to this outcome"));
            assertThat(bySource.get(false))
                    .allMatch(link -> link.strength() == Strength.LOW)
                    .extracting(link -> link.concept().value())
                    .containsOnly("outcome-1", "outcome-4", "outcome-7");
            assertThat(crosswalk.links()).allMatch(link -> link.relation() == Relation.OVERLAPS);
        }

        @Test
        void theOutcomesThatNoPrincipleSpeaksAboutAreNamedInTheCaution() {
            Crosswalk crosswalk = Crosswalks.sevenPrinciplesToScottishOutcomes();

            assertThat(crosswalk.concepts())
                    .extracting(Concept::id)
                    .filteredOn(id -> crosswalk.linksTo(id).isEmpty())
                    .extracting(ConceptId::value)
                    .containsExactly("outcome-2", "outcome-5", "outcome-6", "outcome-9");
            assertThat(crosswalk.caution()).contains("Outcomes 2, 5, 6 and 9 have no link");
            assertThat(crosswalk.concepts()).hasSize(9);
        }
    }

    @Test
    void writingToAFileGivesTheSameBytes(@TempDir Path folder) throws IOException {
        Crosswalk crosswalk = Crosswalks.sevenPrinciplesToAbcNeeds();
        Path file = folder.resolve("crosswalk.json");

        CrosswalkJson.write(crosswalk, file);

        assertThat(Files.readAllBytes(file)).isEqualTo(CrosswalkJson.write(crosswalk));
        assertThat(CrosswalkJson.digest(crosswalk))
                .isEqualTo(FrameworkDigests.ofText(Files.readString(file, StandardCharsets.UTF_8)));
    }
}
