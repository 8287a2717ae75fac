package org.peerprinciples.checklist.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;
import org.peerprinciples.checklist.crosswalk.ConceptReading;
import org.peerprinciples.checklist.crosswalk.CrosswalkReading;
import org.peerprinciples.checklist.crosswalk.LinkReading;
import org.peerprinciples.checklist.crosswalk.LinkUse;
import org.peerprinciples.checklist.crosswalk.ScoreGround;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.document.CrosswalkJson;
import org.peerprinciples.core.framework.Concept;
import org.peerprinciples.core.framework.Crosswalk;
import org.peerprinciples.core.framework.CrosswalkBuilder;
import org.peerprinciples.core.framework.CrosswalkLink;
import org.peerprinciples.core.framework.CrosswalkLink.Relation;
import org.peerprinciples.core.framework.CrosswalkLink.Strength;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.framework.Source;
import org.peerprinciples.core.id.ConceptId;
import org.peerprinciples.core.id.CrosswalkId;
import org.peerprinciples.core.id.SourceId;

/** A reading through a crosswalk never says more than the evaluation and the links do. */
class CrosswalkPropertiesTest {

    /** Doubles that were divided in different ways differ in their last digits at most. */
    private static final Offset<Double> ROUNDING = Offset.offset(1e-9);

    private static final List<Relation> RELATIONS = List.of(Relation.values());
    private static final List<Strength> STRENGTHS = List.of(Strength.values());

    @Provide
    Arbitrary<Case> cases() {
        return Cases.any();
    }

    /** Any crosswalk from the framework to three concepts. */
    static Crosswalk crosswalk(Framework framework, Random random) {
        CrosswalkBuilder crosswalk = Crosswalk.builder()
                .id(CrosswalkId.of("made-up"))
                .name("Made up")
                .madeBy("Nobody")
                .caution("Means nothing.")
                .framework(framework.ref())
                .addSources(Source.builder()
                        .id(SourceId.of("s1"))
                        .title("Nothing")
                        .publisher("Nobody")
                        .build());
        for (int c = 0; c < 3; c++) {
            ConceptId concept = ConceptId.of("c-" + c);
            crosswalk.addConcepts(Concept.of(concept, "Concept " + c));
            for (Principle principle : framework.principles()) {
                if (random.nextInt(3) > 0) {
                    crosswalk.addLinks(link(principle, concept, random));
                }
            }
        }
        return coveredAtRandom(crosswalk.build(), random);
    }

    /** What at least two principles could make up is sometimes covered by them. */
    private static Crosswalk coveredAtRandom(Crosswalk crosswalk, Random random) {
        return Crosswalk.builder()
                .from(crosswalk)
                .covered(crosswalk.concepts().stream()
                        .map(Concept::id)
                        .filter(concept -> isCoverable(crosswalk, concept) && random.nextInt(3) > 0)
                        .toList())
                .build();
    }

    private static boolean isCoverable(Crosswalk crosswalk, ConceptId concept) {
        return crosswalk.linksTo(concept).stream()
                        .filter(CrosswalkPropertiesTest::isPartOrAll)
                        .count()
                > 1;
    }

    private static boolean isPartOrAll(CrosswalkLink link) {
        return link.strength() != Strength.LOW
                && (link.relation() == Relation.SAME || link.relation() == Relation.PART_OF);
    }

    private static CrosswalkLink link(Principle principle, ConceptId concept, Random random) {
        return CrosswalkLink.builder()
                .principle(principle.id())
                .concept(concept)
                .relation(RELATIONS.get(random.nextInt(RELATIONS.size())))
                .strength(STRENGTHS.get(random.nextInt(STRENGTHS.size())))
                .build();
    }

    private static Crosswalk withLinks(Crosswalk crosswalk, List<CrosswalkLink> links) {
        Crosswalk changed = Crosswalk.builder().from(crosswalk).links(links).build();
        return withCovered(
                changed,
                changed.covered().stream()
                        .filter(concept -> isCoverable(changed, concept))
                        .toList());
    }

    private static Crosswalk withCovered(Crosswalk crosswalk, List<ConceptId> covered) {
        return Crosswalk.builder().from(crosswalk).covered(covered).build();
    }

    private static List<LinkReading> carrying(ConceptReading concept) {
        return concept.links().stream()
                .filter(link -> link.use() == LinkUse.CARRIES)
                .toList();
    }

    /** However what is missing turns out, and however the linked principles are weighed. */
    @Property(tries = 200)
    void anIntervalHoldsEveryWeightedMeanOfWhatItsPrinciplesCouldComeTo(
            @ForAll("cases") Case c, @ForAll Random random) {
        CrosswalkReading reading = CrosswalkReading.of(c.evaluation(), crosswalk(c.framework(), random));
        NaiveEvaluation naive = NaiveEvaluation.of(c);
        Map<NaiveEvaluation.Missing, Ratio> answers = naive.missing().stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), m -> Ratio.of(random.nextInt(4), 3)));
        NaiveEvaluation completed = naive.supposing(answers);
        for (ConceptReading concept : reading.concepts()) {
            List<Ratio> values = new ArrayList<>();
            List<Ratio> weights = new ArrayList<>();
            for (LinkReading link : carrying(concept)) {
                NaiveEvaluation.Interval score = completed
                        .score(c.framework().principle(link.link().principle()))
                        .orElseThrow();
                assertThat(score.low()).isEqualTo(score.high());
                Ratio weight = Ratio.of(1 + random.nextInt(9), 1);
                weights.add(weight);
                values.add(score.low().times(weight));
            }
            if (!values.isEmpty()) {
                double mean = Ratio.sum(values).over(Ratio.sum(weights)).points();
                Score score = concept.score().orElseThrow();
                assertThat(mean)
                        .isGreaterThanOrEqualTo(score.low() - ROUNDING.value)
                        .isLessThanOrEqualTo(score.high() + ROUNDING.value);
            }
        }
    }

    @Property(tries = 200)
    void anIntervalIsAsNarrowAsItCanBe(@ForAll("cases") Case c, @ForAll Random random) {
        for (ConceptReading concept : CrosswalkReading.of(c.evaluation(), crosswalk(c.framework(), random))
                .concepts()) {
            concept.score().ifPresent(score -> {
                List<Score> carried = carrying(concept).stream()
                        .map(link -> link.score().orElseThrow())
                        .toList();
                assertThat(carried).extracting(Score::low).contains(score.low());
                assertThat(carried).extracting(Score::high).contains(score.high());
                assertThat(carried)
                        .extracting(s -> s.shown().low())
                        .contains(score.shown().low());
                assertThat(carried)
                        .extracting(s -> s.shown().high())
                        .contains(score.shown().high());
            });
        }
    }

    @Property(tries = 200)
    void whatIsTheSameHasThePrinciplesScoreAndNothingElseHasAPoint(@ForAll("cases") Case c, @ForAll Random random) {
        Evaluation evaluation = c.evaluation();
        for (ConceptReading concept : CrosswalkReading.of(evaluation, crosswalk(c.framework(), random))
                .concepts()) {
            if (concept.ground() == ScoreGround.EXACT) {
                LinkReading only = carrying(concept).get(0);
                assertThat(only.link().relation()).isEqualTo(Relation.SAME);
                assertThat(concept.score())
                        .isEqualTo(evaluation.principle(only.link().principle()).score());
            } else {
                assertThat(concept.score().flatMap(Score::point)).isEmpty();
            }
        }
    }

    @Property(tries = 200)
    void partialLinksNeverGiveAScore(@ForAll("cases") Case c, @ForAll Random random) {
        Crosswalk any = crosswalk(c.framework(), random);
        Crosswalk partial = withLinks(
                any,
                any.links().stream()
                        .filter(link -> link.relation() == Relation.OVERLAPS || link.relation() == Relation.CONTAINS)
                        .toList());

        assertThat(CrosswalkReading.of(c.evaluation(), partial).concepts())
                .allSatisfy(concept -> assertThat(concept.score()).isEmpty());
    }

    /** A principle that is only part of a concept says nothing about it alone, nor do several where more is left over. */
    @Property(tries = 200)
    void withoutCoverOnlyWhatIsTheSameGivesAScore(@ForAll("cases") Case c, @ForAll Random random) {
        Crosswalk covered = crosswalk(c.framework(), random);
        CrosswalkReading with = CrosswalkReading.of(c.evaluation(), covered);
        CrosswalkReading without = CrosswalkReading.of(c.evaluation(), withCovered(covered, List.of()));

        for (ConceptReading concept : without.concepts()) {
            if (concept.score().isPresent()) {
                assertThat(carrying(concept))
                        .isNotEmpty()
                        .allMatch(link -> link.link().relation() == Relation.SAME);
                assertThat(with.concept(concept.concept())).isEqualTo(concept);
            } else {
                assertThat(carrying(concept)).isEmpty();
            }
        }
    }

    /** Every principle that is said to make up a covered concept counts, or the concept has no score. */
    @Property(tries = 200)
    void whatIsCoveredHasAScoreFromAllThatMakeItUpOrNone(@ForAll("cases") Case c, @ForAll Random random) {
        Crosswalk crosswalk = crosswalk(c.framework(), random);
        CrosswalkReading reading = CrosswalkReading.of(c.evaluation(), crosswalk);

        for (ConceptId id : crosswalk.covered()) {
            ConceptReading concept = reading.concept(id);
            List<LinkReading> makeItUp = concept.links().stream()
                    .filter(link -> isPartOrAll(link.link()))
                    .toList();
            if (makeItUp.stream().allMatch(link -> link.link().relation() == Relation.PART_OF)) {
                assertThat(carrying(concept)).isEqualTo(concept.score().isPresent() ? makeItUp : List.of());
                assertThat(concept.score().isPresent())
                        .isEqualTo(
                                makeItUp.stream().allMatch(link -> link.score().isPresent()));
            }
        }
    }

    /**
     * A further principle that makes up what is covered can only widen its interval, unless it has no score; and so it is
     * with a further one that is the same. Every other link changes nothing.
     */
    @Property(tries = 200)
    void aFurtherLinkNeverNarrowsAnInterval(@ForAll("cases") Case c, @ForAll Random random) {
        Evaluation evaluation = c.evaluation();
        Crosswalk more = crosswalk(c.framework(), random);
        if (more.links().isEmpty()) {
            return;
        }
        List<CrosswalkLink> fewer = new ArrayList<>(more.links());
        CrosswalkLink further = fewer.remove(random.nextInt(fewer.size()));
        CrosswalkReading before = CrosswalkReading.of(evaluation, withLinks(more, fewer));
        CrosswalkReading after = CrosswalkReading.of(evaluation, more);

        for (ConceptReading concept : before.concepts()) {
            ConceptReading later = after.concept(concept.concept());
            if (!further.concept().equals(concept.concept()) || !isPartOrAll(further)) {
                assertThat(later.score()).isEqualTo(concept.score());
            } else if (isByTheSame(concept) || further.relation() == Relation.PART_OF) {
                concept.score()
                        .ifPresent(score -> later.score()
                                .ifPresentOrElse(
                                        wider -> assertThat(holds(wider, score)).isTrue(),
                                        () -> assertThat(later.ground()).isEqualTo(ScoreGround.NONE_NO_BASIS)));
            }
        }
    }

    private static boolean isByTheSame(ConceptReading concept) {
        return carrying(concept).stream().anyMatch(link -> link.link().relation() == Relation.SAME);
    }

    private static boolean holds(Score wider, Score score) {
        return wider.low() <= score.low() && score.high() <= wider.high();
    }

    @Property(tries = 100)
    void theOrderOfLinksDoesNotMatter(@ForAll("cases") Case c, @ForAll Random random) {
        Evaluation evaluation = c.evaluation();
        Crosswalk crosswalk = crosswalk(c.framework(), random);
        List<CrosswalkLink> shuffled = new ArrayList<>(crosswalk.links());
        Collections.shuffle(shuffled, random);
        CrosswalkReading one = CrosswalkReading.of(evaluation, crosswalk);
        CrosswalkReading other = CrosswalkReading.of(evaluation, withLinks(crosswalk, shuffled));

        assertThat(other.leadingNowhere()).isEqualTo(one.leadingNowhere());
        for (ConceptReading concept : one.concepts()) {
            ConceptReading same = other.concept(concept.concept());
            assertThat(same.ground()).isEqualTo(concept.ground());
            assertThat(same.score()).isEqualTo(concept.score());
            assertThat(same.links()).containsExactlyInAnyOrderElementsOf(concept.links());
        }
    }

    @Property(tries = 100)
    void everyLinkAndEveryPrincipleIsAccountedFor(@ForAll("cases") Case c, @ForAll Random random) {
        Crosswalk crosswalk = crosswalk(c.framework(), random);
        CrosswalkReading reading = CrosswalkReading.of(c.evaluation(), crosswalk);

        assertThat(reading.concepts().stream().flatMap(concept -> concept.links().stream()))
                .extracting(LinkReading::link)
                .containsExactlyInAnyOrderElementsOf(crosswalk.links());
        assertThat(c.framework().principles())
                .extracting(Principle::id)
                .allMatch(id -> crosswalk.linksOf(id).isEmpty()
                        == reading.leadingNowhere().contains(id));
    }

    @Property(tries = 100)
    void aReadingWrittenAndReadIsTheSameAndHasTheSameBytes(@ForAll("cases") Case c, @ForAll Random random) {
        Crosswalk crosswalk = crosswalk(c.framework(), random);
        CrosswalkReading reading = CrosswalkReading.of(c.evaluation(), crosswalk);
        byte[] json = CrosswalkReading.json().write(reading);

        CrosswalkReading back = CrosswalkReading.json().read(json);

        assertThat(back).isEqualTo(reading).hasSameHashCodeAs(reading);
        assertThat(CrosswalkReading.json().write(back)).isEqualTo(json);
        if (!crosswalk.links().isEmpty()) {
            assertThat(CrosswalkJson.using(FrameworkCatalog.of(c.framework())).problems(crosswalk))
                    .isEmpty();
        }
    }
}
