package org.peerprinciples.checklist.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.sampling.Bootstrap;
import org.peerprinciples.checklist.scoring.ScoringPolicy;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.core.framework.Framework;

/** Cohorts of a few places, worked out by hand. */
class CohortTest {

    private static final CohortSettings FEW = CohortSettings.of(5)
            .withMinimumGroup(2)
            .withBootstrap(Bootstrap.percentile(5).withDraws(200));

    private final CohortCollector collector = CohortCollector.of(Places.framework(), "region", "kind");

    private void add(String region, Evaluation... evaluations) {
        Arrays.stream(evaluations).forEach(each -> collector.add(each, Map.of("region", region)));
    }

    /** R 4.2.2: quantile(z, c(.05, .1, .25, .5, .75, .9, .95), type = 7), mean(z), sd(z). */
    @Test
    void distributionsAreRs() {
        double[] z = {12.5, 37.5, 50, 62.5, 62.5, 75, 87.5, 100, 0, 33.25, 41};
        Arrays.sort(z);

        Distribution distribution = Distribution.of(z);

        assertThat(List.of(
                        distribution.p5(),
                        distribution.p10(),
                        distribution.p25(),
                        distribution.p50(),
                        distribution.p75(),
                        distribution.p90(),
                        distribution.p95()))
                .containsExactly(6.25, 12.5, 35.375, 50.0, 68.75, 87.5, 93.75);
        assertThat(distribution.mean()).isCloseTo(51.0681818181818, within(1e-9));
        assertThat(distribution.deviation().orElseThrow()).isCloseTo(30.4224610504087, within(1e-9));
        assertThat(List.of(distribution.min(), distribution.max())).containsExactly(0.0, 100.0);
    }

    @Nested
    class AsAWhole {

        @Test
        void whatIsNotKnownStandsBesideThePoints() {
            int[] nothing = {Places.NOTHING, Places.NOTHING, Places.NOTHING};
            add("", Places.agreed(3, 3, 0), Places.of(new int[] {3, 3, 3}, nothing), Places.of(nothing, nothing));

            MeasureFigures care = collector.cohort(FEW).all().orElseThrow().measure("care");

            assertThat(care.basis()).isEqualTo(3);
            assertThat(care.answered()).isEqualTo(2);
            assertThat(care.missing()).isEqualTo(1);
            assertThat(care.points().orElseThrow().mean()).isEqualTo(100);
            assertThat(care.points().orElseThrow().deviation()).contains(0.0);
            assertThat(care.bounds()).contains(new Bounds(50, 100, 50, 1));
            assertThat(care.standings()).contains(new StandingCounts(1, 0, 2));
        }

        @Test
        void levelsAndGapsAreCounted() {
            add(
                    "",
                    Places.agreed(0, 1, Places.NOT_APPLICABLE),
                    Places.agreed(3, 1, Places.NOT_APPLICABLE),
                    Places.of(new int[] {3, 1, 1}, new int[] {2, 1, 0}));

            GroupFigures all = collector.cohort(FEW).all().orElseThrow();

            assertThat(all.measure("care.listening").levels())
                    .extracting(LevelCount::arrangements)
                    .containsExactly(1, 0, 1, 1);
            assertThat(all.measure("care.listening").gaps()).contains(1);
            assertThat(all.measure("care.time").gaps()).contains(3);
            assertThat(all.measure("care").levels()).isEmpty();
            assertThat(all.measure("care").gaps()).isEmpty();
            assertThat(all.measure("care.time").standings()).isEmpty();
        }

        @Test
        void aMeasureOfTooFewIsWithheldAndNamed() {
            add(
                    "",
                    Places.agreed(0, 1, Places.NOT_APPLICABLE),
                    Places.agreed(3, 1, Places.NOT_APPLICABLE),
                    Places.agreed(3, 1, 3));

            GroupFigures all = collector.cohort(FEW).all().orElseThrow();

            assertThat(all.withheld()).extracting(Measure::id).containsExactly("home", "home.place");
            assertThat(all.findMeasure("home")).isEmpty();
            assertThatThrownBy(() -> all.measure("home")).isInstanceOf(NoSuchElementException.class);
        }

        @Test
        void aMeasureThatAppliesNowhereHasNoFigures() {
            add("", Places.agreed(0, 1, Places.NOT_APPLICABLE), Places.agreed(3, 1, Places.NOT_APPLICABLE));

            MeasureFigures home = collector.cohort(FEW).all().orElseThrow().measure("home");

            assertThat(home.basis()).isZero();
            assertThat(home.points()).isEmpty();
            assertThat(home.bounds()).isEmpty();
        }

        @Test
        void tooFewArrangementsShowNothing() {
            add("north", Places.agreed(1, 1, 1));

            Cohort cohort = collector.cohortBy("region", FEW);

            assertThat(collector.arrangements()).isEqualTo(1);
            assertThat(cohort.arrangements()).isEqualTo(1);
            assertThat(cohort.all()).isEmpty();
            assertThat(cohort.grouping().orElseThrow().groups()).isEmpty();
            assertThat(cohort.grouping().orElseThrow().notShown()).isEqualTo(1);
            assertThat(cohort.grouping().orElseThrow().withheld()).isEmpty();
            assertThat(cohort.table().rows()).isEmpty();
        }

        @Test
        void anEvaluationThatWasReadCountsTheSame() {
            Evaluation one = Places.agreed(3, 1, 2);
            Evaluation other = Places.agreed(0, 1, 2);
            add("", one, other);
            CohortCollector reading = CohortCollector.of(Places.framework());
            List.of(one, other)
                    .forEach(each ->
                            reading.add(Evaluation.json().read(Evaluation.json().write(each))));

            assertThat(reading.cohort(FEW)).isEqualTo(collector.cohort(FEW));
        }
    }

    @Nested
    class ByGroups {

        @Test
        void twoGroupsAreComparedWithEachOther() {
            add("north", Places.agreed(3, 3, 3), Places.agreed(3, 3, 0), Places.agreed(2, 1, 0));
            add("south", Places.agreed(0, 0, 0), Places.agreed(0, 3, 3));

            Grouping grouping = collector.cohortBy("region", FEW).grouping().orElseThrow();

            assertThat(grouping.groups())
                    .extracting(figures -> figures.group().orElseThrow())
                    .containsExactly("north", "south");
            assertThat(grouping.elsewhere()).isZero();
            assertThat(grouping.differences())
                    .extracting(difference -> difference.measure().id())
                    .containsExactly("overall", "care", "home");
            GroupDifference care = grouping.differences().get(1);
            assertThat(care.group()).isEqualTo("north");
            assertThat(care.other()).contains("south");
            assertThat(care.means()).isCloseTo(250 / 3.0 - 25, within(1e-9));
            assertThat(care.medians()).isEqualTo(75);
            assertThat(care.interval().orElseThrow().low()).isLessThan(care.means());
            assertThat(care.interval().orElseThrow().high()).isGreaterThan(care.means());
            assertThat(care.interval().orElseThrow().seed()).contains(5L);
        }

        @Test
        void groupsThatAreAllAlikeDifferByNothingForSure() {
            add("north", Places.agreed(3, 3, 3), Places.agreed(3, 3, 3));
            add("south", Places.agreed(0, 0, 0), Places.agreed(0, 0, 0));

            GroupDifference overall = collector
                    .cohortBy("region", FEW)
                    .grouping()
                    .orElseThrow()
                    .differences()
                    .get(0);

            assertThat(overall.means()).isEqualTo(100);
            assertThat(overall.interval().orElseThrow().low()).isEqualTo(100);
            assertThat(overall.interval().orElseThrow().high()).isEqualTo(100);
        }

        @Test
        void moreThanFiveGroupsAreEachComparedWithAllOthers() {
            for (int region = 0; region < 6; region++) {
                add("r" + region, Places.agreed(region % 4, 1, 1), Places.agreed(region % 4, 2, 2));
            }

            List<GroupDifference> differences =
                    collector.cohortBy("region", FEW).grouping().orElseThrow().differences();

            assertThat(differences)
                    .hasSize(18)
                    .allMatch(difference -> difference.other().isEmpty());
            // Listening: 0 in this group, 0, 1, 1, 2 and 3 in the others; half of care.
            assertThat(differences.get(6).means()).isCloseTo(-(7 / 5.0) / 3 * 50, within(1e-9));
        }

        @Test
        void aSmallGroupTakesTheSmallestOtherWithIt() {
            CohortSettings three = FEW.withMinimumGroup(3);
            add("a", Places.agreed(3, 3, 3), Places.agreed(2, 2, 2), Places.agreed(1, 1, 1));
            add("b", Places.agreed(3, 3, 3), Places.agreed(2, 2, 2), Places.agreed(1, 1, 1), Places.agreed(0, 0, 0));
            add("c", Places.agreed(1, 2, 3));

            Grouping grouping = collector.cohortBy("region", three).grouping().orElseThrow();

            assertThat(grouping.groups())
                    .extracting(figures -> figures.group().orElseThrow())
                    .containsExactly("b");
            assertThat(grouping.notShown()).isEqualTo(2);
            assertThat(grouping.ungrouped()).isZero();
            assertThat(grouping.elsewhere()).isEqualTo(4);
            assertThatThrownBy(() -> grouping.group("a")).isInstanceOf(NoSuchElementException.class);
            assertThat(grouping.group("b").arrangements()).isEqualTo(4);
        }

        @Test
        void whoIsInNoGroupIsNotGivenAwayEither() {
            CohortSettings three = FEW.withMinimumGroup(3);
            add("a", Places.agreed(3, 3, 3), Places.agreed(2, 2, 2), Places.agreed(1, 1, 1));
            add("b", Places.agreed(3, 3, 3), Places.agreed(2, 2, 2), Places.agreed(1, 1, 1), Places.agreed(0, 0, 0));
            add(" ", Places.agreed(1, 2, 3));
            collector.add(Places.agreed(1, 2, 3));

            Grouping grouping = collector.cohortBy("region", three).grouping().orElseThrow();

            assertThat(grouping.withheld()).containsExactly("a");
            assertThat(grouping.ungrouped()).isEqualTo(2);
            assertThat(grouping.elsewhere()).isEqualTo(5);
        }

        @Test
        void naIsNoGroup() {
            add("NA", Places.agreed(3, 3, 3), Places.agreed(2, 2, 2));
            add("north", Places.agreed(3, 3, 3), Places.agreed(2, 2, 2));

            Grouping grouping = collector.cohortBy("region", FEW).grouping().orElseThrow();

            assertThat(grouping.ungrouped()).isEqualTo(2);
            assertThat(grouping.groups()).hasSize(1);
            assertThat(grouping.notShown()).isZero();
        }

        @Test
        void groupsThatAreMostlyWithheldAreCountedAndNotNamed() {
            CohortSettings three = FEW.withMinimumGroup(3);
            add("a", Places.agreed(3, 3, 3), Places.agreed(2, 2, 2));
            add("b", Places.agreed(3, 3, 3), Places.agreed(2, 2, 2), Places.agreed(1, 1, 1), Places.agreed(0, 0, 0));
            add("c", Places.agreed(3, 3, 3), Places.agreed(2, 2, 2), Places.agreed(1, 1, 1), Places.agreed(0, 0, 0));
            add("d", Places.agreed(1, 2, 3), Places.agreed(1, 2, 3));

            Grouping half = collector.cohortBy("region", three).grouping().orElseThrow();
            add("e", Places.agreed(1, 2, 3));
            Grouping more = collector.cohortBy("region", three).grouping().orElseThrow();

            assertThat(half.notShown()).isEqualTo(2);
            assertThat(half.withheld()).containsExactly("a", "d");
            assertThat(more.notShown()).isEqualTo(3);
            assertThat(more.withheld()).isEmpty();
        }

        @Test
        void aBasisOfTooFewIsWithheldThoughNobodyAnswered() {
            int[] silent = {3, 3, Places.NOTHING};
            int[] without = {3, 3, Places.NOT_APPLICABLE};
            add("a", Places.of(silent, silent), Places.of(without, without), Places.of(without, without));
            add("b", Places.of(without, without), Places.of(without, without), Places.of(without, without));

            Cohort cohort = collector.cohortBy("region", FEW.withMinimumGroup(3));

            assertThat(cohort.all().orElseThrow().withheld())
                    .extracting(Measure::id)
                    .containsExactly("home", "home.place");
            assertThat(cohort.grouping().orElseThrow().group("a").findMeasure("home"))
                    .isEmpty();
            assertThat(cohort.grouping()
                            .orElseThrow()
                            .group("b")
                            .measure("home")
                            .basis())
                    .isZero();
        }

        @Test
        void theTableHasARowForEachMeasureAndGroupWithWhatIsWithheld() {
            add("a", Places.agreed(3, 3, 3), Places.agreed(2, 2, 2), Places.agreed(1, 1, 1));
            add("=b", Places.agreed(3, 3, 3), Places.agreed(2, 2, 2), Places.agreed(1, 1, 1), Places.agreed(0, 0, 0));
            add("c", Places.agreed(1, 2, 3));

            Cohort cohort = collector.cohortBy("region", FEW.withMinimumGroup(3));

            assertThat(cohort.table().rows()).hasSize(6 * 2);
            assertThat(new String(cohort.table().write(), StandardCharsets.UTF_8))
                    .startsWith("scope,id,group,shown,arrangements,basis,n,missing,mean,sd,min,p5,")
                    .contains("\noverall,overall,NA,TRUE,8,8,8,0,")
                    .contains("\nprinciple,care,'=b,TRUE,4,4,4,0,50,43.0331482912,0,")
                    .doesNotContain(",a,");

            add(
                    "d",
                    Places.agreed(3, 3, 3),
                    Places.agreed(2, 2, 2),
                    Places.agreed(1, 1, 1),
                    Places.agreed(0, 0, 0),
                    Places.agreed(0, 0, 0));
            Cohort named = collector.cohortBy("region", FEW.withMinimumGroup(3));

            assertThat(named.table().rows()).hasSize(6 * 5);
            assertThat(new String(named.table().write(), StandardCharsets.UTF_8))
                    .contains("\ncriterion,care.time,a,FALSE,NA,NA,NA,NA,NA,")
                    .contains("\noverall,overall,c,FALSE,NA,NA,NA,NA,NA,");
        }
    }

    @Nested
    class Refusals {

        @Test
        void nothingIsNoCohort() {
            assertThatThrownBy(() -> collector.cohort(FEW))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("one arrangement or more");
        }

        @Test
        void anArrangementCountsOnce() {
            Evaluation one = Places.agreed(1, 1, 1);
            String id = one.subject().arrangement().toString();
            add("north", one);

            assertThatThrownBy(() -> collector.add(one))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("evaluations must be of different arrangements, but a second one is of '" + id
                            + "': choose one assessment of each arrangement");
            assertThat(collector.arrangements()).isEqualTo(1);
        }

        @Test
        void theNamesOfArrangementsAreNoGroups() {
            assertThatThrownBy(() -> CohortCollector.of(Places.framework(), "region", "arrangement"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageEndingWith("but one was 'arrangement', which names them");
        }

        @Test
        void anUnknownColumnIsRefused() {
            assertThatThrownBy(() -> collector.cohortBy("colour", FEW))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("column must be one of [region, kind], but was 'colour'");
        }

        @Test
        void anEvaluationThatLeavesOutSmallGroupsIsRefused() {
            assertThatThrownBy(() -> collector.add(Places.agreed(1, 1, 1).suppressedBelow(5)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("evaluations must be whole, but one leaves out what groups below 5 said");
            assertThat(collector.arrangements()).isZero();
        }

        @Test
        void aGroupOfOneIsNoGroup() {
            assertThatThrownBy(() -> FEW.withMinimumGroup(1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("minimumGroup must be 2 or more, but was 1");
        }

        @Test
        void anotherFrameworkIsRefused() {
            Framework other = Sketch.withLevels(3).criterion("care.listening").framework();
            CohortCollector others = CohortCollector.of(other);
            others.add(Checklist.of(other)
                    .evaluate(Sketch.withLevels(3).criterion("care.listening").assessment()));

            assertThatThrownBy(() -> others.add(Places.agreed(1, 1, 1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("otherwise than those before it");
        }

        @Test
        void anotherPolicyIsRefused() {
            add("", Places.agreed(1, 1, 1));
            Sketch sketch = Sketch.withLevels(4)
                    .criterion("care.listening")
                    .criterion("care.time")
                    .mayNotApply("home.place")
                    .policy(ScoringPolicy.builder().gapLevels(1).build());

            assertThatThrownBy(() -> collector.add(sketch.evaluate(List.of())))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
