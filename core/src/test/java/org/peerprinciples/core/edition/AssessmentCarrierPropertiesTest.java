package org.peerprinciples.core.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.peerprinciples.core.arrangement.Arrangement;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.EvidenceLinks;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.assessment.SetAside;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.evidence.Evidence;
import org.peerprinciples.core.evidence.Pledge;
import org.peerprinciples.core.evidence.Tension;
import org.peerprinciples.core.fixture.EditionArbitraries;
import org.peerprinciples.core.fixture.EditionArbitraries.Editions;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.RaterId;

/** What holds for every assessment that is carried, whatever happened to its framework. */
class AssessmentCarrierPropertiesTest {

    private static final int TRIES = 150;

    @Property(tries = TRIES)
    void whatArrivesIsConsistent(@ForAll("editions") Editions editions) {
        Assessment carried = carry(editions).assessment();

        assertThat(AssessmentJson.using(all(editions)).problems(carried)).isEmpty();
        assertThat(carried.framework().namesSameEdition(editions.newer().ref())).isTrue();
        assertThat(carried.framework().digest().isPresent())
                .isEqualTo(old(editions).framework().digest().isPresent());
    }

    @Property(tries = TRIES)
    void everyAnswerIsThereOnceMovedOrSetAside(@ForAll("editions") Editions editions) {
        CarriedAssessment carried = carry(editions);
        Assessment after = carried.assessment();
        SetAside aside = aside(after, editions.older());
        Map<Object, Object> ids = new HashMap<>();
        carried.moved().forEach(moved -> ids.put(moved.after(), moved.before()));
        List<Rating> back = after.ratings().stream()
                .map(rating -> Rating.builder()
                        .from(rating)
                        .criterion((CriterionId) ids.get(rating.criterion()))
                        .build())
                .toList();

        assertThat(joined(back, aside.ratings()))
                .containsExactlyInAnyOrderElementsOf(old(editions).ratings());
        assertThat(joined(after.screen(), aside.screen()))
                .containsExactlyInAnyOrderElementsOf(old(editions).screen());
        assertThat(carried.moved().stream().mapToInt(MovedCriterion::answers).sum())
                .isEqualTo(after.ratings().size());
        Statistics.label("ratings")
                .collect(aside.ratings().isEmpty(), after.ratings().isEmpty());
    }

    @Property(tries = TRIES)
    void everyAnswerSetAsideIsListedWithItsRater(@ForAll("editions") Editions editions) {
        CarriedAssessment carried = carry(editions);
        SetAside aside = aside(carried.assessment(), editions.older());

        assertThat(aside.ratings())
                .allSatisfy(rating -> assertThat(carried.decisions())
                        .filteredOn(decision -> decision.criterion()
                                .filter(rating.criterion()::equals)
                                .isPresent())
                        .filteredOn(decision -> decision.raters().contains(rating.rater()))
                        .isNotEmpty());
        assertThat(aside.screen())
                .allSatisfy(answer -> assertThat(carried.decisions())
                        .filteredOn(decision -> decision.question()
                                .filter(answer.question()::equals)
                                .isPresent())
                        .filteredOn(decision -> decision.raters().contains(answer.rater()))
                        .isNotEmpty());
    }

    @Property(tries = TRIES)
    void everythingElseIsThereOrSetAside(@ForAll("editions") Editions editions) {
        CarriedAssessment carried = carry(editions);
        Assessment before = old(editions);
        Assessment after = carried.assessment();
        SetAside aside = aside(after, editions.older());

        assertThat(joined(after.arrangement().people(), aside.people()))
                .containsExactlyInAnyOrderElementsOf(before.arrangement().people());
        assertThat(joined(after.arrangement().exchanges(), aside.exchanges()))
                .containsExactlyInAnyOrderElementsOf(before.arrangement().exchanges());
        assertThat(joined(after.evidence(), aside.evidence()))
                .extracting(Evidence::id)
                .containsExactlyInAnyOrderElementsOf(ids(before));
        assertThat(after.themes()).isEqualTo(before.themes());
        assertThat(before.raters())
                .allSatisfy(rater -> assertThat(roles(after, aside, rater.id())).containsAll(rater.roles()));
        assertThat(before.evidence()).allSatisfy(piece -> hasItsLinks(piece, carried, aside));
    }

    private static void hasItsLinks(Evidence piece, CarriedAssessment carried, SetAside aside) {
        if (aside.evidence().contains(piece)) {
            return;
        }
        Evidence after = carried.assessment().findEvidence(piece.id()).orElseThrow();
        EvidenceLinks links = aside.links().stream()
                .filter(each -> each.evidence().equals(piece.id()))
                .findFirst()
                .orElseGet(() -> EvidenceLinks.builder().evidence(piece.id()).build());
        assertThat(joined(after.tensions(), links.tensions()))
                .extracting(Tension::note)
                .containsExactlyInAnyOrderElementsOf(
                        piece.tensions().stream().map(Tension::note).toList());
        if (piece instanceof Pledge pledge && after instanceof Pledge now) {
            boolean kept = links.principle().isEmpty() && links.criterion().isEmpty();
            assertThat(kept ? now.principle() : links.principle()).isEqualTo(pledge.principle());
            assertThat(kept ? now.criterion().isPresent() : links.criterion().isPresent())
                    .isEqualTo(pledge.criterion().isPresent());
            assertThat(kept ? now.level() : links.level()).isEqualTo(pledge.level());
        }
    }

    @Property(tries = TRIES)
    void thereAndBackIsTheSameAssessment(@ForAll("editions") Editions editions) {
        Assessment there = carry(editions).assessment();

        Assessment back = AssessmentCarrier.between(editions.newer(), editions.older())
                .carry(there)
                .assessment();

        isSameInAnyOrder(back, old(editions));
    }

    @Property(tries = TRIES)
    void overTwoEditionsAndBackIsTheSameAssessment(@ForAll("editions") Editions editions) {
        List<Framework> way = new ArrayList<>(List.of(editions.older(), editions.newer(), editions.newest()));
        CarriedAssessment there = AssessmentCarrier.along(way).carry(old(editions));
        Collections.reverse(way);

        Assessment back = AssessmentCarrier.along(way).carry(there.assessment()).assessment();

        assertThat(AssessmentJson.using(all(editions)).problems(there.assessment()))
                .isEmpty();
        isSameInAnyOrder(back, old(editions));
    }

    @Property(tries = TRIES)
    void byStepsAtMostAsMuchMovesAsByTheWholeWay(@ForAll("editions") Editions editions) {
        CarriedAssessment whole = AssessmentCarrier.between(
                        editions.older().ref(), editions.newest().ref(), all(editions))
                .carry(old(editions));
        Assessment first = carry(editions).assessment();
        Assessment second = AssessmentCarrier.between(editions.newer(), editions.newest())
                .carry(first)
                .assessment();

        assertThat(AssessmentJson.using(all(editions)).problems(second)).isEmpty();
        assertThat(whole.assessment().ratings()).containsAll(second.ratings());
    }

    @Property(tries = TRIES)
    void toAnEditionOfTheSameMajorNumberEveryAnswerMovesAsItIs(@ForAll("mildEditions") Editions editions) {
        assertThat(EditionChanges.between(editions.older(), editions.newer()).changes())
                .allMatch(change -> change.step() != EditionStep.MAJOR);

        CarriedAssessment carried = carry(editions);

        assertThat(carried.assessment().ratings()).isEqualTo(old(editions).ratings());
        assertThat(carried.assessment().screen()).isEqualTo(old(editions).screen());
        assertThat(carried.assessment().evidence()).isEqualTo(old(editions).evidence());
        assertThat(carried.assessment().arrangement()).isEqualTo(old(editions).arrangement());
        assertThat(carried.assessment().raters()).isEqualTo(old(editions).raters());
        assertThat(carried.assessment().setAside()).isEmpty();
        assertThat(carried.decisions()).isEmpty();
        assertThat(carried.unanswered()).isEmpty();
    }

    @Property(tries = TRIES)
    void criteriaThatAreNewAndThatNobodyAnsweredAreListed(@ForAll("editions") Editions editions) {
        CarriedAssessment carried = carry(editions);
        List<CriterionId> answered =
                carried.assessment().ratings().stream().map(Rating::criterion).toList();

        assertThat(carried.unanswered())
                .noneMatch(answered::contains)
                .noneMatch(editions.older()::hasCriterion)
                .allMatch(editions.newer()::hasCriterion);
    }

    private static CarriedAssessment carry(Editions editions) {
        return AssessmentCarrier.between(editions.older(), editions.newer()).carry(old(editions));
    }

    private static Assessment old(Editions editions) {
        return Assessment.builder()
                .from(editions.answered().assessment())
                .setAside(List.of())
                .build();
    }

    private static FrameworkCatalog all(Editions editions) {
        return FrameworkCatalog.of(editions.older(), editions.newer(), editions.newest());
    }

    private static SetAside aside(Assessment carried, Framework older) {
        return carried.setAside().stream()
                .filter(entry -> entry.framework().namesSameEdition(older.ref()))
                .findFirst()
                .orElseGet(() -> SetAside.builder().framework(older.ref()).build());
    }

    private static Set<Object> roles(Assessment after, SetAside aside, RaterId rater) {
        return joined(after.raters(), aside.raters()).stream()
                .filter(each -> each.id().equals(rater))
                .map(Rater::roles)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    private static List<EvidenceId> ids(Assessment assessment) {
        return assessment.evidence().stream().map(Evidence::id).toList();
    }

    private static <T> List<T> joined(List<? extends T> one, List<? extends T> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toList());
    }

    private static void isSameInAnyOrder(Assessment actual, Assessment expected) {
        assertThat(inOrder(actual)).isEqualTo(inOrder(expected));
    }

    /** The same assessment with its lists in one order. */
    private static Assessment inOrder(Assessment of) {
        return Assessment.builder()
                .from(of)
                .arrangement(Arrangement.builder()
                        .from(of.arrangement())
                        .people(sorted(of.arrangement().people()))
                        .exchanges(sorted(of.arrangement().exchanges()))
                        .build())
                .evidence(sorted(of.evidence()))
                .raters(sorted(of.raters()))
                .screen(sorted(of.screen()))
                .ratings(sorted(of.ratings()))
                .build();
    }

    private static <T> List<T> sorted(List<T> things) {
        return things.stream().sorted(Comparator.comparing(Object::toString)).toList();
    }

    @Provide
    Arbitrary<Editions> mildEditions() {
        return EditionArbitraries.mildEditions();
    }

    @Provide
    Arbitrary<Editions> editions() {
        return EditionArbitraries.editions();
    }
}
