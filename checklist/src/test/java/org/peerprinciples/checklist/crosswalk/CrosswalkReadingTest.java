package org.peerprinciples.checklist.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.schema.Validation;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.checklist.sketch.Tailor;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.document.FrameworkDigests;
import org.peerprinciples.core.edition.AssessmentCarrier;
import org.peerprinciples.core.framework.Change;
import org.peerprinciples.core.framework.Concept;
import org.peerprinciples.core.framework.Crosswalk;
import org.peerprinciples.core.framework.CrosswalkBuilder;
import org.peerprinciples.core.framework.CrosswalkLink;
import org.peerprinciples.core.framework.CrosswalkLink.Relation;
import org.peerprinciples.core.framework.CrosswalkLink.Strength;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.framework.Source;
import org.peerprinciples.core.id.ConceptId;
import org.peerprinciples.core.id.CrosswalkId;
import org.peerprinciples.core.id.Digest;
import org.peerprinciples.core.id.Edition;
import org.peerprinciples.core.id.FrameworkId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.SourceId;
import org.peerprinciples.core.problem.InvalidDocumentException;

class CrosswalkReadingTest {

    private static final ConceptId X = ConceptId.of("x");
    private static final ConceptId Y = ConceptId.of("y");
    private static final Sketch SKETCH = sketch();
    private static final Framework FRAMEWORK = SKETCH.framework();
    private static final Evaluation EVALUATION = SKETCH.evaluate(List.of());

    /** Principles: a and d at 75, b from 25 to 75, c at 25, e and f at two thirds, n without a basis. */
    private static Sketch sketch() {
        Sketch sketch = Sketch.withLevels(5)
                .criterion("a.one")
                .criterion("b.one")
                .criterion("c.one")
                .mayNotApply("n.one")
                .criterion("d.one")
                .criterion("e.one")
                .criterion("e.two")
                .criterion("e.three")
                .criterion("f.one")
                .criterion("f.two")
                .criterion("f.three");
        sketch.rater("r-1", "member")
                .rates("a.one", 3)
                .rates("c.one", 1)
                .rates("d.one", 3)
                .saysNotApplicable("n.one");
        sketch.rater("r-2", "friend")
                .rates("a.one", 3)
                .rates("b.one", 2)
                .rates("c.one", 1)
                .rates("d.one", 3)
                .saysNotApplicable("n.one");
        sketch.rater("r-3", "twofold")
                .rates("e.one", 4)
                .rates("e.two", 4)
                .rates("e.three", 0)
                .rates("f.one", 4)
                .rates("f.two", 0)
                .rates("f.three", 4);
        return sketch;
    }

    private static CrosswalkBuilder crosswalk() {
        return Crosswalk.builder()
                .id(CrosswalkId.of("links"))
                .name("Links")
                .madeBy("A test")
                .caution("Not for use.")
                .addSources(Source.builder()
                        .id(SourceId.of("s1"))
                        .title("A source")
                        .publisher("A publisher")
                        .build())
                .framework(FRAMEWORK.ref());
    }

    /** A crosswalk to x and y with these links to x, such as {@code a same high; b overlaps low}. */
    private static Crosswalk toX(String links) {
        return crosswalk()
                .addConcepts(Concept.of(X, "Ex"), Concept.of(Y, "Why"))
                .links(Arrays.stream(links.split("; *"))
                        .filter(link -> !link.isBlank())
                        .map(link -> link(link.trim().split(" "), X))
                        .toList())
                .build();
    }

    private static CrosswalkLink link(String[] words, ConceptId concept) {
        return CrosswalkLink.builder()
                .principle(PrincipleId.of(words[0]))
                .concept(concept)
                .relation(Relation.valueOf(words[1].toUpperCase(Locale.ROOT).replace('-', '_')))
                .strength(Strength.valueOf(words[2].toUpperCase(Locale.ROOT)))
                .reason("Because.")
                .build();
    }

    /** What is read where x is declared to be covered. */
    private static ConceptReading covered(String links) {
        return CrosswalkReading.of(EVALUATION, covering(toX(links), X)).concept(X);
    }

    private static Crosswalk covering(Crosswalk crosswalk, ConceptId... concepts) {
        return Crosswalk.builder().from(crosswalk).addCovered(concepts).build();
    }

    private static ConceptReading x(String links) {
        return CrosswalkReading.of(EVALUATION, toX(links)).concept(X);
    }

    @Nested
    class Scores {

        @ParameterizedTest
        @CsvSource({
            "'', none-no-link, no score",
            "a same high, exact, 75.0",
            "b same medium, exact, 25.0 to 75.0",
            "a same low, none-loose, no score",
            "a part-of high, none-rest, no score",
            "b part-of medium, none-rest, no score",
            "a part-of low, none-loose, no score",
            "a contains high, none-partial, no score",
            "a overlaps high, none-partial, no score",
            "a contains low, none-partial, no score",
            "a contains high; b overlaps medium, none-partial, no score",
            "a same high; b overlaps high, exact, 75.0",
            "a same high; b contains high, exact, 75.0",
            "a same high; b part-of low, exact, 75.0",
            "a same high; c part-of medium, exact, 75.0",
            "a same high; c same high, interval, 25.0 to 75.0",
            "a same high; c same medium; b part-of high, interval, 25.0 to 75.0",
            "a same high; c same low, exact, 75.0",
            "c part-of medium; a part-of high, none-rest, no score",
            "a part-of high; b overlaps high, none-rest, no score",
            "a part-of high; b same low, none-rest, no score",
            "a overlaps low; c part-of low, none-loose, no score",
            "n same high, none-no-basis, no score",
            "n same high; a part-of high, none-no-basis, no score",
            "n part-of high; a overlaps high, none-rest, no score",
            "n same high; a same low, none-no-basis, no score",
            "n same low, none-loose, no score",
            "n overlaps high, none-partial, no score",
            "n contains high, none-partial, no score",
            "n same high; a same high, exact, 75.0",
            "n part-of high; a part-of high, none-rest, no score",
        })
        void followFromTheLinksThatCarryThem(String links, String ground, String shown) {
            ConceptReading read = x(links);

            assertThat(read.ground().code()).isEqualTo(ground);
            assertThat(read).hasToString("x: " + shown + " (" + ground + ")");
            assertThat(read.score().isPresent()).isEqualTo(read.ground().hasScore());
        }

        @ParameterizedTest
        @CsvSource({
            "c part-of medium; a part-of high, interval, 25.0 to 75.0",
            "a part-of high; d part-of high, interval, 75.0 to 75.0",
            "a part-of high; b part-of high; c part-of low, interval, 25.0 to 75.0",
            "a part-of high; d part-of high; c overlaps high, interval, 75.0 to 75.0",
            "a same high; c part-of medium, exact, 75.0",
            "a same high; c same medium, interval, 25.0 to 75.0",
            "a same high; n part-of high, exact, 75.0",
            "n part-of high; a part-of high, none-no-basis, no score",
            "n part-of high; a part-of high; b part-of high, none-no-basis, no score",
            "n same high; a part-of high; b part-of high, none-no-basis, no score",
        })
        void ofWhatIsCoveredFollowFromThePartsToo(String links, String ground, String shown) {
            ConceptReading read = covered(links);

            assertThat(read).hasToString("x: " + shown + " (" + ground + ")");
        }

        @Test
        void thatAreIntervalsNeverReadAsOneNumber() {
            assertThat(covered("e part-of high; f part-of high").score())
                    .hasValueSatisfying(score -> assertThat(score).hasToString("66.6 to 66.7"));
            assertThat(EVALUATION.principle(PrincipleId.of("e")).score())
                    .hasValueSatisfying(score -> assertThat(score).hasToString("66.6"));
        }

        @Test
        void thatAreExactAreThePrinciplesOwn() {
            assertThat(x("a same high").score())
                    .isEqualTo(EVALUATION.principle(PrincipleId.of("a")).score())
                    .hasValueSatisfying(score -> assertThat(score.point()).hasValue(75.0));
        }

        @Test
        void thatAreIntervalsHaveNoPointEvenWhereTheBoundsMeet() {
            assertThat(covered("a part-of high; d part-of high").score()).hasValueSatisfying(score -> {
                assertThat(score.low()).isEqualTo(75.0);
                assertThat(score.high()).isEqualTo(75.0);
                assertThat(score.point()).isEmpty();
                assertThat(score.shown().point()).isEmpty();
            });
        }

        @Test
        void cannotStandWithoutAGround() {
            ConceptReading none = x("a overlaps high");
            ConceptReading exact = x("a same high");

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ConceptReading(X, "Ex", none.ground(), exact.score(), List.of()))
                    .withMessageStartingWith("score must be empty where the ground is none-partial, but was");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ConceptReading(X, "Ex", exact.ground(), none.score(), List.of()))
                    .withMessageStartingWith("score must be present where the ground is exact, but was");
        }
    }

    @Nested
    class Links {

        @Test
        void sayWhatThePrincipleComesToAndWhetherItCounts() {
            assertThat(x("a same high; b overlaps low; c contains high; n part-of medium; d part-of high")
                            .links())
                    .extracting(read -> read.link().principle() + " "
                            + read.score().map(Object::toString).orElse("-") + " "
                            + read.standing().map(Standing::code).orElse("-") + " "
                            + read.use().code())
                    .containsExactly(
                            "a 75.0 effective carries",
                            "b 25.0 to 75.0 not-known overlaps",
                            "c 25.0 to-improve contains",
                            "n - - no-basis",
                            "d 75.0 effective part");
        }

        @Test
        void thatAreLooseDoNotCarryWhateverTheirPrincipleHas() {
            assertThat(x("a part-of low; n same low").links())
                    .extracting(LinkReading::use)
                    .containsExactly(LinkUse.LOOSE, LinkUse.LOOSE);
        }

        @Test
        void carryWhereTheyMakeTheConceptUpBetweenThemAndOnlyAllTogether() {
            assertThat(x("a part-of high; d part-of high").links())
                    .extracting(LinkReading::use)
                    .containsExactly(LinkUse.PART, LinkUse.PART);
            assertThat(covered("a part-of high; d part-of high").links())
                    .extracting(LinkReading::use)
                    .containsExactly(LinkUse.CARRIES, LinkUse.CARRIES);
            assertThat(covered("a part-of high; n part-of high").links())
                    .extracting(LinkReading::use)
                    .containsExactly(LinkUse.PART, LinkUse.NO_BASIS);
        }

        @Test
        void areTheCrosswalksOwn() {
            Crosswalk crosswalk = toX("b same high; a overlaps low");

            assertThat(CrosswalkReading.of(EVALUATION, crosswalk).concept(X).links())
                    .extracting(LinkReading::link)
                    .isEqualTo(crosswalk.links());
        }
    }

    @Nested
    class Wholes {

        private final CrosswalkReading reading = CrosswalkReading.of(EVALUATION, toX("a same high; c overlaps low"));

        @Test
        void nameWhatHasNoLinkAtEitherEnd() {
            assertThat(reading.concepts())
                    .extracting(ConceptReading::concept, ConceptReading::name)
                    .containsExactly(tuple(X, "Ex"), tuple(Y, "Why"));
            assertThat(reading.unspokenOf()).containsExactly(Y);
            assertThat(reading.leadingNowhere())
                    .extracting(PrincipleId::value)
                    .containsExactly("b", "n", "d", "e", "f");
        }

        @Test
        void sayWhatTheyWereMadeWith() {
            assertThat(reading.crosswalk().caution()).isEqualTo("Not for use.");
            assertThat(reading.crosswalk().madeBy()).isEqualTo("A test");
            assertThat(reading.provenance()).isEqualTo(EVALUATION.provenance());
            assertThat(reading.subject()).isEqualTo(EVALUATION.subject());
            assertThat(reading).hasToString("CrosswalkReading[a-1 through links: 1 of 2 concepts with a score]");
        }

        @Test
        void findConcepts() {
            assertThat(reading.hasConcept(Y)).isTrue();
            assertThat(reading.hasConcept(ConceptId.of("z"))).isFalse();
            assertThatExceptionOfType(NoSuchElementException.class)
                    .isThrownBy(() -> reading.concept(ConceptId.of("z")))
                    .withMessage("the reading has no concept 'z', only x, y");
        }

        @Test
        void areEqualWhenAllTheySayIs() {
            assertThat(CrosswalkReading.of(EVALUATION, toX("a same high; c overlaps low")))
                    .isEqualTo(reading)
                    .hasSameHashCodeAs(reading);
            assertThat(CrosswalkReading.of(EVALUATION, toX("a same high; c overlaps medium")))
                    .isNotEqualTo(reading);
        }

        @Test
        void writtenToAFileAndReadAreTheSame(@TempDir Path folder) throws IOException {
            Path file = folder.resolve("reading.json");

            CrosswalkReading.json().write(reading, file);

            assertThat(CrosswalkReading.json().read(file)).isEqualTo(reading);
        }

        @Test
        void withAScoreThatHasNoGroundAreNotRead() {
            String json = new String(CrosswalkReading.json().write(reading), StandardCharsets.UTF_8);
            String claimed = json.replace("\"ground\": \"exact\"", "\"ground\": \"none-partial\"");

            assertThat(claimed).isNotEqualTo(json);
            assertThatExceptionOfType(InvalidDocumentException.class)
                    .isThrownBy(() -> CrosswalkReading.json().read(claimed.getBytes(StandardCharsets.UTF_8)))
                    .withMessageContaining("/concepts/0");
        }
    }

    @Nested
    class ToAFramework {

        private final Framework target = Framework.builder()
                .from(FRAMEWORK)
                .edition(Edition.parse("2.0.0"))
                .build();
        private final Crosswalk crosswalk = crosswalk()
                .target(target.ref())
                .addLinks(link(new String[] {"a", "same", "high"}, ConceptId.of("a")))
                .build();

        private Crosswalk pinning(Framework content) {
            return Crosswalk.builder()
                    .from(crosswalk)
                    .target(FrameworkRef.of(
                            target.id(),
                            target.edition(),
                            FrameworkDigests.of(content).framework()))
                    .build();
        }

        @Test
        void whatIsWrittenNamesTheTargetAndIsValidByTheSchema() {
            byte[] json = CrosswalkReading.json().write(CrosswalkReading.of(EVALUATION, pinning(target), target));

            assertThat(CrosswalkReading.json().read(json).crosswalk().target())
                    .contains(pinning(target).target().orElseThrow());
            assertThat(Validation.by(CrosswalkReading.json().schema()).complaints(json))
                    .isEmpty();
        }

        @Test
        void everyPrincipleOfTheTargetIsAConcept() {
            CrosswalkReading reading = CrosswalkReading.of(EVALUATION, crosswalk, target);

            assertThat(reading.concepts())
                    .extracting(ConceptReading::name)
                    .containsExactly("A", "B", "C", "N", "D", "E", "F");
            assertThat(reading.concept(ConceptId.of("a")).score()).hasToString("Optional[75.0]");
            assertThat(reading.crosswalk().target()).contains(target.ref());
        }

        @Test
        void theTargetMustBeGiven() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CrosswalkReading.of(EVALUATION, crosswalk))
                    .withMessage(
                            "crosswalk must lead to concepts unless the framework that it leads to is given, but was"
                                    + " links, which leads to sketch 2.0.0");
        }

        @Test
        void thereMustBeOne() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CrosswalkReading.of(EVALUATION, toX("a same high"), target))
                    .withMessage("crosswalk must lead to a framework where one is given, but was links, which leads to"
                            + " concepts");
        }

        @Test
        void anotherTargetIsRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CrosswalkReading.of(EVALUATION, crosswalk, FRAMEWORK))
                    .withMessage(
                            "target must be sketch 2.0.0, which the crosswalk leads to, but was sketch 1.0.0; give that"
                                    + " framework");
        }

        @Test
        void theTargetsContentIsComparedWhereItIsPinned() {
            assertThat(CrosswalkReading.of(EVALUATION, pinning(target), target).concepts())
                    .hasSize(7);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CrosswalkReading.of(EVALUATION, pinning(FRAMEWORK), target))
                    .withMessageStartingWith("target must be sketch 2.0.0 with sha256:");
        }
    }

    @Nested
    class Refusals {

        private static Crosswalk from(FrameworkRef framework) {
            return Crosswalk.builder()
                    .from(toX("a same high"))
                    .framework(framework)
                    .build();
        }

        @Test
        void ofAnEvaluationUnderAnotherFramework() {
            FrameworkRef other = FrameworkRef.of(FrameworkId.of("other"), FRAMEWORK.edition());

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CrosswalkReading.of(EVALUATION, from(other)))
                    .withMessage(
                            "evaluation must be made under other 1.0.0, which the crosswalk starts from, but was made"
                                    + " under sketch 1.0.0; carry the assessment to other 1.0.0 (AssessmentCarrier) and"
                                    + " evaluate it under that");
        }

        @Test
        void ofAnEvaluationUnderAnotherEdition() {
            FrameworkRef other = FrameworkRef.of(FRAMEWORK.id(), Edition.parse("1.0.1"));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CrosswalkReading.of(EVALUATION, from(other)))
                    .withMessageContaining("sketch 1.0.1");
        }

        @Test
        void ofAnEvaluationUnderOtherContent() {
            String zeros = "sha256:" + "0".repeat(64);
            FrameworkRef other = FrameworkRef.of(FRAMEWORK.id(), FRAMEWORK.edition(), Digest.of(zeros));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CrosswalkReading.of(EVALUATION, from(other)))
                    .withMessage("evaluation must be made under sketch 1.0.0 with " + zeros
                            + ", which the crosswalk starts from, but was made under sketch 1.0.0 with "
                            + FrameworkDigests.of(FRAMEWORK).framework()
                            + "; evaluate the assessment under the content that the crosswalk pins");
        }

        @Test
        void notOfOneUnderTheContentThatIsPinned() {
            FrameworkRef same = FrameworkRef.of(
                    FRAMEWORK.id(),
                    FRAMEWORK.edition(),
                    FrameworkDigests.of(FRAMEWORK).framework());

            assertThat(CrosswalkReading.of(EVALUATION, from(same)).concepts()).hasSize(2);
        }

        @Test
        void ofAnEvaluationUnderATailoringOfTheFramework() {
            Tailor tailor = Tailor.of(SKETCH, new Change.LeaveOutPrinciple(PrincipleId.of("f"), Tailor.WHY));
            Evaluation tailored = Checklist.of(tailor.framework(), FrameworkCatalog.of(FRAMEWORK))
                    .evaluate(tailor.assessment());

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CrosswalkReading.of(tailored, toX("a same high")))
                    .withMessage(
                            "evaluation must be made under sketch 1.0.0, which the crosswalk starts from, but was made"
                                    + " under ours 1.0.0; a tailored framework's scores aren't its base's: carry the assessment to"
                                    + " sketch 1.0.0 (AssessmentCarrier) and evaluate it under that");
        }

        /** The cure that the refusal of a tailored framework names. */
        @Test
        void notOfTheSameAssessmentCarriedToTheBase() {
            Tailor tailor = Tailor.of(SKETCH, new Change.LeaveOutPrinciple(PrincipleId.of("f"), Tailor.WHY));
            Assessment carried = AssessmentCarrier.between(tailor.framework(), FRAMEWORK)
                    .carry(tailor.assessment())
                    .assessment();

            CrosswalkReading reading =
                    CrosswalkReading.of(Checklist.of(FRAMEWORK).evaluate(carried), toX("a same high"));

            assertThat(reading.concept(X).score()).hasToString("Optional[75.0]");
        }

        @Test
        void ofNothing() {
            assertThatNullPointerException()
                    .isThrownBy(() -> CrosswalkReading.of(absent(), toX("a same high")))
                    .withMessage("evaluation");
            assertThatNullPointerException()
                    .isThrownBy(() -> CrosswalkReading.of(EVALUATION, absent()))
                    .withMessage("crosswalk");
            assertThatNullPointerException()
                    .isThrownBy(() -> CrosswalkReading.of(EVALUATION, toX("a same high"), absent()))
                    .withMessage("target");
        }

        @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
        private static <T> T absent() {
            return null;
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"", "a part-of high", "a part-of high; b part-of low", "a part-of high; b overlaps high"})
        void ofCoverThatFewerThanTwoPrinciplesCouldMakeUp(String links) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CrosswalkReading.of(EVALUATION, covering(toX(links), X)))
                    .withMessage("covered must be concepts that at least two principles are the same as or part of, by"
                            + " links that aren't of low strength, but has 'x'");
        }

        @Test
        void ofCoverOfNothing() {
            Crosswalk nowhere = covering(toX("a part-of high; b part-of high"), ConceptId.of("z"));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CrosswalkReading.of(EVALUATION, nowhere))
                    .withMessageEndingWith("but has 'z'");
        }

        @Test
        void ofLinksThatStartOrEndNowhere() {
            Crosswalk toNowhere = Crosswalk.builder()
                    .from(toX(""))
                    .addLinks(link(new String[] {"a", "same", "high"}, ConceptId.of("z")))
                    .build();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CrosswalkReading.of(EVALUATION, toX("z same high")))
                    .withMessage("link must start from a principle that was evaluated, but was from 'z'");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CrosswalkReading.of(EVALUATION, toNowhere))
                    .withMessage("link must lead to a concept that is there, but was to 'z'");
        }
    }
}
