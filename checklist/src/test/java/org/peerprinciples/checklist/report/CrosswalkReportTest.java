package org.peerprinciples.checklist.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.crosswalk.CrosswalkReading;
import org.peerprinciples.checklist.export.ReportExporters;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.core.document.FrameworkDigests;
import org.peerprinciples.core.framework.Concept;
import org.peerprinciples.core.framework.Crosswalk;
import org.peerprinciples.core.framework.CrosswalkLink;
import org.peerprinciples.core.framework.CrosswalkLink.Relation;
import org.peerprinciples.core.framework.CrosswalkLink.Strength;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Source;
import org.peerprinciples.core.framework.Translation;
import org.peerprinciples.core.framework.TranslationMark;
import org.peerprinciples.core.id.ConceptId;
import org.peerprinciples.core.id.CrosswalkId;
import org.peerprinciples.core.id.Edition;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.SourceId;

class CrosswalkReportTest {

    private static final Sketch SKETCH = sketch();
    private static final Framework FRAMEWORK = SKETCH.framework();
    private static final Crosswalk CROSSWALK = crosswalk(
            "care exact same high",
            "talk interval part-of medium",
            "care interval part-of high",
            "care several same high",
            "talk several same high",
            "talk rest part-of medium",
            "none rest part-of medium",
            "care rest part-of low",
            "talk containing contains high",
            "talk mixed contains low",
            "care mixed overlaps low",
            "care overlapping overlaps high",
            "care loose same low",
            "none unfounded same high");

    private static Sketch sketch() {
        Sketch sketch = Sketch.withLevels(5)
                .criterion("care.one")
                .criterion("talk.one")
                .mayNotApply("none.one")
                .criterion("idle.one")
                .arrangement(built -> built.organisation("The network").safeguardingContact("Ring the desk."))
                .assessment(built -> built.note("Made at a meeting."));
        sketch.rater("r-1", "member").rates("care.one", 3).saysNotApplicable("none.one");
        sketch.rater("r-2", "friend").rates("care.one", 3).rates("talk.one", 2).saysNotApplicable("none.one");
        return sketch;
    }

    private static Crosswalk crosswalk(String... links) {
        List<String> concepts = List.of(
                "exact",
                "interval",
                "several",
                "rest",
                "containing",
                "mixed",
                "overlapping",
                "loose",
                "unfounded",
                "unspoken");
        return Crosswalk.builder()
                .id(CrosswalkId.of("links"))
                .name("A sketch beside a list")
                .madeBy("A test")
                .caution("Only a test.")
                .framework(FRAMEWORK.ref())
                .addSources(Source.builder()
                        .id(SourceId.of("s1"))
                        .title("A source")
                        .publisher("A publisher")
                        .build())
                .concepts(concepts.stream()
                        .map(name -> Concept.of(ConceptId.of(name), "The " + name))
                        .toList())
                .covered(
                        Arrays.stream(links)
                                                .filter(link -> link.contains(" interval "))
                                                .count()
                                        > 1
                                ? List.of(ConceptId.of("interval"))
                                : List.of())
                .links(Arrays.stream(links).map(link -> link(link.split(" "))).toList())
                .build();
    }

    private static CrosswalkLink link(String... words) {
        return CrosswalkLink.builder()
                .principle(PrincipleId.of(words[0]))
                .concept(ConceptId.of(words[1]))
                .relation(Arrays.stream(Relation.values())
                        .filter(relation -> relation.code().equals(words[2]))
                        .findFirst()
                        .orElseThrow())
                .strength(Arrays.stream(Strength.values())
                        .filter(strength -> strength.code().equals(words[3]))
                        .findFirst()
                        .orElseThrow())
                .reason("Why " + words[0] + " is near " + words[1] + ".")
                .build();
    }

    private static Report report(Crosswalk crosswalk) {
        return Report.of(FRAMEWORK, crosswalk, CrosswalkReading.of(SKETCH.evaluate(List.of()), crosswalk));
    }

    private static String section(Report report, String heading) {
        return ReportExporters.markdown()
                .export(new Report(
                        "A",
                        "en",
                        report.sections().stream()
                                .filter(section -> section.heading().equals(heading))
                                .toList()))
                .lines()
                .skip(2)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void beginsWithWhatWasReadThroughWhatAndWithTheCaution() {
        assertThat(report(CROSSWALK).title()).isEqualTo("A place");
        assertThat(section(report(CROSSWALK), "At a glance")).isEqualTo("""
                ## At a glance
                The network. A sketch, edition 1.0.0, on 31 March 2026. Recorded by people who take part, run it or know it.
                It is read here through a crosswalk: a list that says which principles speak about the same things as \
                other concepts, and how closely. This one is: A sketch beside a list.
                Only a test.
                Of the 10 concepts, 3 have a score here. None of them is said to be effective or to improve: only \
                principles are.
                > **If you worry about somebody's safety:** Ring the desk.
                """);
    }

    @Test
    void marksWordsThatAreATranslation() {
        Framework welsh = Framework.builder()
                .from(FRAMEWORK)
                .language("cy")
                .translation(new TranslationMark(
                        FrameworkDigests.of(FRAMEWORK).framework(),
                        "en-GB",
                        Translation.Status.DRAFT,
                        "A test",
                        Optional.empty(),
                        Optional.empty(),
                        List.of()))
                .build();
        CrosswalkReading reading = CrosswalkReading.of(SKETCH.evaluate(List.of()), CROSSWALK);

        assertThat(section(Report.of(welsh, CROSSWALK, reading), "Cipolwg"))
                .contains(
                        "**Cyfieithiad drafft:** Mae geiriau'r fframwaith i'w gweld yn y Gymraeg (cy), o gyfieithiad drafft");
    }

    @Test
    void saysForEachConceptItsScoreAndOnWhatGround() {
        assertThat(section(report(CROSSWALK), "What the evaluation says")).isEqualTo("""
                ## What the evaluation says
                | Concept | Points | On what ground |
                | --- | ---: | --- |
                | The exact | 75.0 | The score of the principle that is the same: Care. |
                | The interval | from 25.0 to 75.0 | From the lowest to the highest that these could come to: Talk, Care. \
                By the makers of the crosswalk they make it up between them. |
                | The several | from 25.0 to 75.0 | From the lowest to the highest that these could come to: Care, Talk. \
                Each is linked as the same. |
                | The rest | \u2013 | No score: it holds more than Talk, None, and of the rest nothing is known. |
                | The containing | \u2013 | No score: it is only a part of Talk, and a score for a whole says nothing exact about a part. |
                | The mixed | \u2013 | No score: it is only a part of Talk, and a score for a whole says nothing exact about a part; \
                it only overlaps with Care. |
                | The overlapping | \u2013 | No score: it only overlaps with Care. |
                | The loose | \u2013 | No score: the link is too loose (Care). |
                | The unfounded | \u2013 | No score: what could carry one has no basis (None). |
                | The unspoken | \u2013 | No score: no principle speaks about it. |
                """);
    }

    @Test
    void countsTheConceptsThatHaveAScore() {
        assertThat(section(report(crosswalk("care exact same high")), "At a glance"))
                .contains("Of the 10 concepts, 1 has a score here.");
        assertThat(section(report(crosswalk("care rest part-of high")), "At a glance"))
                .contains("Of the 10 concepts, none has a score here.");
    }

    @Test
    void givesTheLinksOfEachConceptWithTheReasons() {
        assertThat(section(report(CROSSWALK), "The interval")).isEqualTo("""
                ## The interval
                | Principle | Relation | Strength | Points | Standing | Why they are linked |
                | --- | --- | --- | ---: | --- | --- |
                | Talk | Part of it | Medium | 25.0 to 75.0 | Not known | Why talk is near interval. |
                | Care | Part of it | High | 75.0 | Effective | Why care is near interval. |
                """);
        assertThat(section(report(CROSSWALK), "The mixed"))
                .contains("| Talk | Contains it | Low |", "| Care | Overlaps | Low |");
        assertThat(section(report(CROSSWALK), "The unfounded"))
                .contains("| None | Same | High | \u2013 | \u2013 | Why none is near unfounded. |");
        assertThat(report(CROSSWALK).sections())
                .extracting(Report.Section::heading)
                .doesNotContain("The unspoken");
    }

    @Test
    void namesWhatHasNoLink() {
        assertThat(section(report(CROSSWALK), "What has no link")).isEqualTo("""
                ## What has no link
                - No principle speaks about: The unspoken.
                - Principles that lead nowhere here: Idle.
                """);
        Crosswalk whole = Crosswalk.builder()
                .from(CROSSWALK)
                .addLinks(link("idle", "unspoken", "overlaps", "low"))
                .build();
        assertThat(section(report(whole), "What has no link")).isEqualTo("""
                ## What has no link
                - There is no concept that no principle speaks about.
                - Every principle leads to a concept here.
                """);
    }

    @Test
    void endsWithTheRulesAndTheSources() {
        assertThat(section(report(CROSSWALK), "How this was made"))
                .contains(
                        "A score is never invented.", "The crosswalk was made by: A test. Its content: links, sha256:")
                .endsWith("- Source s1: A source, A publisher.\n");
    }

    @Test
    void refusesAnotherFramework() {
        CrosswalkReading reading = CrosswalkReading.of(SKETCH.evaluate(List.of()), CROSSWALK);
        Framework later = Framework.builder()
                .from(FRAMEWORK)
                .edition(Edition.parse("1.1.0"))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Report.of(later, CROSSWALK, reading))
                .withMessage("framework must be sketch 1.0.0, which the reading was made under, but was sketch 1.1.0");
    }

    @Test
    void refusesAnotherCrosswalkAndOtherContentOfTheSame() {
        CrosswalkReading reading = CrosswalkReading.of(SKETCH.evaluate(List.of()), CROSSWALK);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Report.of(FRAMEWORK, crosswalk("care exact same high"), reading))
                .withMessageStartingWith("crosswalk must be links with sha256:")
                .withMessageContaining(", which the reading was made with, but was links with sha256:");
    }

    @Test
    void nullsAreNamed() {
        CrosswalkReading reading = CrosswalkReading.of(SKETCH.evaluate(List.of()), CROSSWALK);

        assertThatNullPointerException()
                .isThrownBy(() -> Report.of(none(), CROSSWALK, reading))
                .withMessage("framework");
        assertThatNullPointerException()
                .isThrownBy(() -> Report.of(FRAMEWORK, none(), reading))
                .withMessage("crosswalk");
        assertThatNullPointerException()
                .isThrownBy(() -> Report.of(FRAMEWORK, CROSSWALK, none()))
                .withMessage("reading");
    }

    /** What a caller without null checks may pass. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T none() {
        return null;
    }
}
