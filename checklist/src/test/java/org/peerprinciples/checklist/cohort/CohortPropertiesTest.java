package org.peerprinciples.checklist.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.checklist.sampling.Bootstrap;
import org.peerprinciples.core.id.PrincipleId;

/** Laws of cohorts, of places by chance. */
class CohortPropertiesTest {

    private static final Offset<Double> SAME = within(1e-8);
    private static final CohortSettings SETTINGS = CohortSettings.of(3)
            .withMinimumGroup(4)
            .withBootstrap(Bootstrap.percentile(3).withDraws(100));
    private static final Map<String, Function<Evaluation, Optional<Score>>> SCORES = Map.of(
            "overall", Evaluation::overall,
            "care", each -> each.principle(PrincipleId.of("care")).score(),
            "home", each -> each.principle(PrincipleId.of("home")).score());

    /** A place and its group; an empty text is none. */
    private record Placed(Evaluation evaluation, String group) {}

    @Provide
    Arbitrary<List<Placed>> places() {
        return Arbitraries.randomValue(random -> {
            int groups = 1 + random.nextInt(8);
            boolean some = random.nextBoolean();
            return Places.some(random, 1 + random.nextInt(30)).stream()
                    .map(each -> new Placed(each, some && random.nextInt(20) == 0 ? "" : "g" + skewed(random, groups)))
                    .toList();
        });
    }

    /** Some groups are much larger than others. */
    private static int skewed(Random random, int groups) {
        return (int) (groups * Math.pow(random.nextDouble(), 2));
    }

    private static Cohort cohort(List<Placed> places, CohortSettings settings) {
        CohortCollector collector = CohortCollector.of(Places.framework(), "group");
        places.forEach(place -> collector.add(place.evaluation, Map.of("group", place.group)));
        return collector.cohortBy("group", settings);
    }

    @Property(tries = 100)
    void theOrderOfArrangementsChangesNotABit(@ForAll("places") List<Placed> places, @ForAll Random random) {
        List<Placed> shuffled = new ArrayList<>(places);
        Collections.shuffle(shuffled, random);

        assertThat(Cohort.json().write(cohort(shuffled, SETTINGS)))
                .isEqualTo(Cohort.json().write(cohort(places, SETTINGS)));
    }

    @Property(tries = 50)
    void writingAndReadingChangesNothing(@ForAll("places") List<Placed> places) {
        Cohort cohort = cohort(places, SETTINGS);

        assertThat(Cohort.json().read(Cohort.json().write(cohort))).isEqualTo(cohort);
    }

    /** From the evaluations, one after the other. */
    @Property(tries = 100)
    void figuresAreWhatTheEvaluationsSay(@ForAll("places") List<Placed> places) {
        Cohort cohort = cohort(places, SETTINGS);
        List<GroupFigures> sets =
                new ArrayList<>(cohort.grouping().orElseThrow().groups());
        cohort.all().ifPresent(sets::add);
        for (GroupFigures set : sets) {
            List<Evaluation> members = places.stream()
                    .filter(place -> set.group().isEmpty() || set.group().get().equals(place.group))
                    .map(Placed::evaluation)
                    .toList();
            assertThat(set.arrangements()).isEqualTo(members.size()).isGreaterThanOrEqualTo(4);
            SCORES.forEach((id, score) -> set.findMeasure(id).ifPresent(figures -> {
                List<Score> scores = members.stream()
                        .flatMap(each -> score.apply(each).stream())
                        .toList();
                List<Double> points = scores.stream()
                        .flatMap(each -> each.point().stream())
                        .sorted()
                        .toList();
                assertThat(figures.basis()).isEqualTo(scores.size());
                assertThat(figures.answered()).isEqualTo(points.size());
                figures.bounds().ifPresent(bounds -> {
                    assertThat(bounds.lowMean())
                            .isCloseTo(mean(scores.stream().map(Score::low).toList()), SAME);
                    assertThat(bounds.highMean())
                            .isCloseTo(mean(scores.stream().map(Score::high).toList()), SAME);
                    assertThat(bounds.widthMean()).isCloseTo(bounds.highMean() - bounds.lowMean(), SAME);
                });
                figures.points().ifPresent(distribution -> {
                    assertThat(distribution.mean()).isCloseTo(mean(points), SAME);
                    assertThat(distribution.min()).isCloseTo(points.get(0), SAME);
                    assertThat(distribution.max()).isCloseTo(points.get(points.size() - 1), SAME);
                    assertThat(distribution.p50()).isCloseTo(median(points), SAME);
                    assertThat(distribution.n()).isGreaterThanOrEqualTo(4);
                });
            }));
        }
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
    }

    private static double median(List<Double> sorted) {
        int n = sorted.size();
        return (sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2;
    }

    @Property(tries = 100)
    void differencesAreOfTheMeansShown(@ForAll("places") List<Placed> places) {
        Grouping grouping = cohort(places, SETTINGS).grouping().orElseThrow();
        for (GroupDifference difference : grouping.differences()) {
            String id = difference.measure().id();
            double own = grouping.group(difference.group())
                    .measure(id)
                    .points()
                    .orElseThrow()
                    .mean();
            double sum = 0;
            int count = 0;
            for (GroupFigures each : grouping.groups()) {
                boolean isOther = difference.other().isPresent()
                        ? each.group().equals(difference.other())
                        : !each.group().equals(Optional.of(difference.group()));
                Optional<Distribution> points =
                        isOther ? each.findMeasure(id).flatMap(MeasureFigures::points) : Optional.empty();
                sum += points.map(found -> found.n() * found.mean()).orElse(0.0);
                count += points.map(Distribution::n).orElse(0);
            }
            assertThat(difference.means()).isCloseTo(own - sum / count, SAME);
        }
    }

    /** Somebody who subtracts what is shown of groups from what is shown of all. */
    private static List<Integer> sizesGivenAway(Cohort cohort) {
        List<Integer> sizes = new ArrayList<>();
        if (cohort.all().isEmpty()) {
            return sizes;
        }
        GroupFigures all = cohort.all().get();
        List<GroupFigures> groups = cohort.grouping().orElseThrow().groups();
        sizes.add(all.arrangements()
                - groups.stream().mapToInt(GroupFigures::arrangements).sum());
        for (MeasureFigures figures : all.measures()) {
            sizes.add(figures.basis()
                    - groups.stream()
                            .flatMap(
                                    group -> group.findMeasure(figures.measure().id()).stream())
                            .mapToInt(MeasureFigures::basis)
                            .sum());
            sizes.add(figures.answered()
                    - groups.stream()
                            .flatMap(
                                    group -> group.findMeasure(figures.measure().id()).stream())
                            .mapToInt(MeasureFigures::answered)
                            .sum());
        }
        return sizes;
    }

    @Property(tries = 300)
    void nobodyGetsASmallGroupBySubtraction(@ForAll("places") List<Placed> places) {
        Cohort cohort = cohort(places, SETTINGS);

        assertThat(sizesGivenAway(cohort)).allMatch(size -> size == 0 || size >= 4);
        if (cohort.all().isPresent()) {
            assertThat(cohort.grouping().orElseThrow().elsewhere()).matches(size -> size == 0 || size >= 4);
        }
    }

    /** The same attack succeeds where smaller groups may be shown, so it is worth standing up to. */
    @Property(tries = 1)
    void theAttackWorksWhereItIsLet() {
        Random random = new Random(1);
        List<Placed> places = new ArrayList<>();
        Places.some(random, 3).forEach(each -> places.add(new Placed(each, "small")));
        Places.some(random, 20).forEach(each -> places.add(new Placed(each, "large")));
        places.add(new Placed(Places.agreed(1, 1, 1), ""));
        places.add(new Placed(Places.agreed(2, 1, 1), ""));

        assertThat(sizesGivenAway(cohort(places, SETTINGS.withMinimumGroup(2)))).contains(2);
        assertThat(sizesGivenAway(cohort(places, SETTINGS))).allMatch(size -> size == 0 || size >= 4);
    }

    @Property(tries = 100)
    void everyGroupAndMeasureIsShownOrNamedAsWithheld(@ForAll("places") List<Placed> places) {
        Cohort cohort = cohort(places, SETTINGS);
        Grouping grouping = cohort.grouping().orElseThrow();
        List<String> named = new ArrayList<>(grouping.withheld());
        grouping.groups().forEach(group -> {
            named.add(group.group().orElseThrow());
            assertThat(group.measures().size() + group.withheld().size()).isEqualTo(6);
        });

        List<String> all = places.stream()
                .map(Placed::group)
                .filter(group -> !group.isEmpty())
                .distinct()
                .toList();
        assertThat(grouping.groups().size() + grouping.notShown()).isEqualTo(all.size());
        if (grouping.notShown() > grouping.groups().size()) {
            assertThat(grouping.withheld()).isEmpty();
            assertThat(all).containsAll(named);
        } else {
            assertThat(named).containsExactlyInAnyOrderElementsOf(all);
        }
        assertThat(grouping.ungrouped()).isEqualTo((int)
                places.stream().filter(place -> place.group.isEmpty()).count());
    }
}
