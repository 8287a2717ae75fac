package org.peerprinciples.core.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.peerprinciples.core.arrangement.Arrangement;
import org.peerprinciples.core.arrangement.Delivery;
import org.peerprinciples.core.arrangement.Format;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.AssessmentMerger;
import org.peerprinciples.core.assessment.Comment;
import org.peerprinciples.core.assessment.LabelledAssessment;
import org.peerprinciples.core.assessment.MergedAssessment;
import org.peerprinciples.core.assessment.MergedAssessment.Brought;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.assessment.Renaming;
import org.peerprinciples.core.assessment.ScreenAnswer;
import org.peerprinciples.core.assessment.SetAside;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.evidence.Evidence;
import org.peerprinciples.core.evidence.Theme;
import org.peerprinciples.core.fixture.AssessmentArbitraries;
import org.peerprinciples.core.fixture.AssessmentArbitraries.Answered;
import org.peerprinciples.core.fixture.AssessmentSplits;
import org.peerprinciples.core.fixture.HostileNotes;

/** Merging loses nothing, adds nothing, and doesn't care about the order. */
class MergePropertiesTest {

    private static final AssessmentMerger MERGER = AssessmentMerger.standard();

    @Provide
    Arbitrary<Answered> answered() {
        return AssessmentArbitraries.answered();
    }

    private static Assessment merged(List<LabelledAssessment> inputs) {
        return MERGER.merge(inputs).assessment();
    }

    private static Assessment merged(Assessment... inputs) {
        return merged(labelled(List.of(inputs)));
    }

    private static List<LabelledAssessment> labelled(List<Assessment> inputs) {
        return Stream.iterate(0, i -> i < inputs.size(), i -> i + 1)
                .map(i -> LabelledAssessment.of("input-" + i, inputs.get(i)))
                .toList();
    }

    @Property(tries = 200)
    void takenApartAndMergedItIsTheSame(@ForAll("answered") Answered answered, @ForAll Random random) {
        Assessment whole = answered.assessment();

        assertThat(merged(AssessmentSplits.split(whole, random))).isEqualTo(inOrder(whole));
    }

    @Property(tries = 200)
    void mergedWithItselfItIsTheSame(@ForAll("answered") Answered answered) {
        Assessment whole = answered.assessment();

        assertThat(merged(whole, whole, whole)).isEqualTo(inOrder(whole)).isEqualTo(merged(whole));
    }

    @Property(tries = 200)
    void theOrderOfTheInputsDoesNotMatter(@ForAll("answered") Answered answered, @ForAll Random random) {
        List<LabelledAssessment> parts = noted(AssessmentSplits.split(answered.assessment(), random), random);
        Assessment merged = merged(parts);

        for (int i = 0; i < 3; i++) {
            List<LabelledAssessment> other = new ArrayList<>(parts);
            Collections.shuffle(other, random);
            assertThat(AssessmentJson.write(merged(other))).isEqualTo(AssessmentJson.write(merged));
        }
    }

    @Property(tries = 200)
    void itDoesNotMatterWhichAreMergedFirst(@ForAll("answered") Answered answered, @ForAll Random random) {
        List<LabelledAssessment> parts = noted(AssessmentSplits.split(answered.assessment(), random), random);
        int cut = 1 + random.nextInt(parts.size() - 1);

        assertThat(merged(merged(parts.subList(0, cut)), merged(parts.subList(cut, parts.size()))))
                .isEqualTo(merged(parts));
    }

    @Property(tries = 200)
    void everythingThatAnInputSaysIsInTheOutput(@ForAll("answered") Answered answered, @ForAll Random random) {
        List<LabelledAssessment> parts = noted(AssessmentSplits.split(answered.assessment(), random), random);
        MergedAssessment merged = MERGER.merge(parts);
        Assessment all = merged.assessment();

        for (LabelledAssessment part : parts) {
            Assessment input = part.assessment();
            assertThat(dated(all)).containsAll(dated(input));
            assertThat(told(all)).containsAll(told(input));
        }
        assertThat(merged.inputs().stream()
                        .mapToInt(brought -> brought.answers() - brought.repeated())
                        .sum())
                .isEqualTo(answers(all));
        assertThat(merged.inputs().stream().map(Brought::input))
                .containsExactlyElementsOf(
                        parts.stream().map(LabelledAssessment::label).toList());
    }

    @Property(tries = 200)
    void aNoteThatStandsAloneStaysAsItIs(@ForAll("answered") Answered answered, @ForAll Random random) {
        Assessment one =
                noted(labelled(List.of(answered.assessment())), random).get(0).assessment();

        assertThat(merged(one).note()).isEqualTo(one.note());
        assertThat(merged(one, one).note()).isEqualTo(one.note());
    }

    @Property(tries = 100)
    void whatConsistentInputsGiveIsConsistent(
            @ForAll("answered") Answered answered, @ForAll @IntRange(max = 900) int days) {
        Assessment one = answered.assessment();
        Assessment other = Renaming.of(renamed(one)).apply(one);
        LocalDate day = one.date().plusDays(days);
        AssessmentJson json = AssessmentJson.using(FrameworkCatalog.of(answered.framework()));

        Assessment merged =
                MERGER.withDate(day).merge(labelled(List.of(one, other))).assessment();

        assertThat(json.problems(other)).isEmpty();
        assertThat(json.problems(merged)).isEmpty();
        assertThat(merged.date()).isEqualTo(day);
        assertThat(merged.raters()).hasSize(2 * one.raters().size());
        assertThat(answers(merged)).isEqualTo(2 * answers(one));
        assertThat(dated(merged)).containsAll(dated(one)).containsAll(dated(other));
    }

    @Property(tries = 100)
    void renamedThereAndBackItIsTheSame(@ForAll("answered") Answered answered) {
        Assessment one = answered.assessment();
        Map<String, String> there = renamed(one);
        Map<String, String> back = new HashMap<>();
        there.forEach((old, id) -> back.put(id, old));

        assertThat(Renaming.of(back).apply(Renaming.of(there).apply(one))).isEqualTo(one);
        assertThat(Renaming.of(there).unknownIn(one)).isEmpty();
    }

    /** New ids for all that it has. */
    private static Map<String, String> renamed(Assessment assessment) {
        Map<String, String> ids = new HashMap<>();
        Stream.of(
                        assessment.themes().stream().map(theme -> theme.id().value()),
                        assessment.evidence().stream().map(piece -> piece.id().value()),
                        assessment.raters().stream().map(rater -> rater.id().value()),
                        comments(assessment.screen(), assessment.ratings()),
                        assessment.setAside().stream()
                                .flatMap(aside -> Stream.of(
                                                aside.evidence().stream()
                                                        .map(piece -> piece.id().value()),
                                                aside.raters().stream()
                                                        .map(rater -> rater.id().value()),
                                                comments(aside.screen(), aside.ratings()))
                                        .flatMap(Function.identity())))
                .flatMap(Function.identity())
                .forEach(id -> ids.put(id, "new." + id));
        return ids;
    }

    private static Stream<String> comments(List<ScreenAnswer> screen, List<Rating> ratings) {
        return Stream.concat(
                        screen.stream().map(ScreenAnswer::comment),
                        ratings.stream().map(Rating::comment))
                .flatMap(Optional::stream)
                .map(Comment::id)
                .map(Object::toString);
    }

    /** Some inputs with a note of their own, some with none. */
    private static List<LabelledAssessment> noted(List<LabelledAssessment> parts, Random random) {
        return parts.stream()
                .map(part -> LabelledAssessment.of(
                        part.label(),
                        Assessment.builder()
                                .from(part.assessment())
                                .note(random.nextBoolean() ? Optional.of(note(part, random)) : Optional.empty())
                                .build()))
                .toList();
    }

    private static String note(LabelledAssessment part, Random random) {
        List<String> raters = part.assessment().raters().stream()
                .map(rater -> rater.id().value())
                .toList();
        return HostileNotes.any(raters, random);
    }

    private static int answers(Assessment assessment) {
        return assessment.screen().size()
                + assessment.ratings().size()
                + assessment.setAside().stream().mapToInt(SetAside::answers).sum();
    }

    /** The ratings with the day on which each was given. */
    private static Collection<Rating> dated(Assessment assessment) {
        return Stream.concat(
                        assessment.ratings().stream(),
                        assessment.setAside().stream().flatMap(aside -> aside.ratings().stream()))
                .map(rating -> Rating.builder()
                        .from(inOrder(rating))
                        .date(rating.date().orElse(assessment.date()))
                        .build())
                .toList();
    }

    /** What else is told, each in a form in which it can be found again. */
    private static Collection<Object> told(Assessment assessment) {
        return Stream.of(
                        assessment.evidence().stream(),
                        assessment.themes().stream().map(Theme::name),
                        assessment.themes().stream().map(Theme::response).flatMap(Optional::stream),
                        assessment.raters().stream().map(MergePropertiesTest::inOrder),
                        assessment.screen().stream().map(MergePropertiesTest::inOrder),
                        assessment.criterionDigests().entrySet().stream(),
                        assessment.framework().digest().stream(),
                        assessment.arrangement().people().stream(),
                        assessment.arrangement().exchanges().stream(),
                        assessment.arrangement().activity().stream(),
                        assessment.arrangement().formats().stream(),
                        assessment.arrangement().deliveries().stream(),
                        assessment.setAside().stream()
                                .flatMap(aside -> Stream.of(
                                                aside.people(),
                                                aside.exchanges(),
                                                aside.evidence(),
                                                aside.links(),
                                                aside.screen().stream()
                                                        .map(MergePropertiesTest::inOrder)
                                                        .toList())
                                        .flatMap(Collection::stream)))
                .<Object>flatMap(Function.identity())
                .toList();
    }

    /** The same assessment in the order that merged ones have. */
    private static Assessment inOrder(Assessment assessment) {
        return Assessment.builder()
                .from(assessment)
                .arrangement(Arrangement.builder()
                        .from(assessment.arrangement())
                        .formats(sorted(assessment.arrangement().formats(), Format::ordinal))
                        .deliveries(sorted(assessment.arrangement().deliveries(), Delivery::ordinal))
                        .build())
                .themes(sorted(assessment.themes(), Theme::id))
                .evidence(sorted(assessment.evidence(), Evidence::id))
                .raters(sorted(
                        assessment.raters().stream()
                                .map(MergePropertiesTest::inOrder)
                                .toList(),
                        Rater::id))
                .screen(screenInOrder(assessment.screen()))
                .ratings(ratingsInOrder(assessment.ratings(), assessment.date()))
                .setAside(assessment.setAside().stream()
                        .map(aside -> SetAside.builder()
                                .from(aside)
                                .links(sorted(aside.links(), links -> links.evidence()))
                                .screen(screenInOrder(aside.screen()))
                                .ratings(ratingsInOrder(aside.ratings(), assessment.date()))
                                .build())
                        .toList())
                .build();
    }

    private static List<ScreenAnswer> screenInOrder(List<ScreenAnswer> screen) {
        return screen.stream()
                .map(MergePropertiesTest::inOrder)
                .sorted(Comparator.comparing(ScreenAnswer::rater)
                        .thenComparing(answer -> answer.question().value()))
                .toList();
    }

    private static List<Rating> ratingsInOrder(List<Rating> ratings, LocalDate day) {
        return ratings.stream()
                .map(MergePropertiesTest::inOrder)
                .map(rating -> Rating.builder()
                        .from(rating)
                        .date(rating.date().filter(date -> !date.equals(day)))
                        .build())
                .map(Rating.class::cast)
                .sorted(Comparator.comparing(Rating::rater)
                        .thenComparing(rating -> rating.criterion().value()))
                .toList();
    }

    private static Rater inOrder(Rater rater) {
        return Rater.builder()
                .from(rater)
                .roles(rater.roles().stream().sorted().toList())
                .build();
    }

    private static ScreenAnswer inOrder(ScreenAnswer answer) {
        return ScreenAnswer.builder()
                .from(answer)
                .evidence(answer.evidence().stream().sorted().toList())
                .build();
    }

    private static Rating inOrder(Rating rating) {
        return Rating.builder()
                .from(rating)
                .evidence(rating.evidence().stream().sorted().toList())
                .build();
    }

    private static <T, K extends Comparable<? super K>> List<T> sorted(List<T> things, Function<T, K> by) {
        return things.stream().sorted(Comparator.comparing(by)).toList();
    }
}
