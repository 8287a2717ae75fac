package org.peerprinciples.checklist.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.document.CsvTable;
import org.peerprinciples.checklist.sampling.Bootstrap;
import org.peerprinciples.checklist.sampling.ConfidenceInterval;

/**
 * Coefficients against other programs. "psych" is R 4.2's psych 2.2.9: {@code alpha(x)}, {@code fa(x, nfactors = 1, fm = "minres")}
 * and {@code omega(x, nfactors = 1, flip = FALSE)}, whose search stops at about five digits. "scipy" is scipy 1.10.1 under numpy 1.24.2:
 * {@code least_squares} on the residuals off the diagonal of {@code corrcoef}, {@code method="lm"} from twenty starts, tolerances 1e-15.
 */
class ReliabilityStatisticsTest {

    private static final ReliabilityStatistic ALPHA = ReliabilityStatistics.cronbachAlpha();
    private static final ReliabilityStatistic OMEGA = ReliabilityStatistics.mcDonaldOmega();
    private static final Offset<Double> EXACT = within(1e-11);
    private static final Offset<Double> PSYCH_SEARCH = within(2e-5);
    private static final double SCIPY_OMEGA = 0.8509924399440659;
    private static final double[] SCIPY_LOADINGS = {
        0.7577732010466878,
        0.8338260957932205,
        0.60342722258772,
        0.7887263822895498,
        0.8411199246709194,
        0.28446512111531835,
        0.4910465592661144
    };
    private static final double NONE = Double.NaN;

    /** Twelve cases of four items from 0 to 3, two of them not complete. */
    private static final double[][] SMALL = {
        {3, 2, 3, 2}, {1, 1, 2, 0}, {2, 2, NONE, 1}, {3, 3, 3, 3}, {0, 1, 1, 0}, {2, 1, 2, 2},
        {1, 0, 1, 3}, {2, 3, 2, 1}, {3, 2, 2, 0}, {0, 0, 1, 1}, {1, 2, NONE, 2}, {2, 2, 3, 3}
    };

    private static ItemTable small() {
        return ItemTable.of("small", List.of("a", "b", "c", "d"), SMALL, 0, 3);
    }

    /** Chatterjee and Price 1977: favourable answers of about 35 employees in each of 30 departments, in percent; R's attitude. */
    private static ItemTable attitude() throws IOException {
        try (InputStream in = ReliabilityStatisticsTest.class.getResourceAsStream("/reliability/attitude.csv")) {
            CsvTable table = CsvTable.read(Objects.requireNonNull(in));
            return ItemTable.of("attitude", table, table.columns(), 0, 100);
        }
    }

    private static List<Double> all(List<ItemFigures> items, Function<ItemFigures, Optional<Double>> figure) {
        return items.stream().map(figure).map(Optional::orElseThrow).toList();
    }

    private static void assertClose(List<Double> found, Offset<Double> offset, double... expected) {
        assertThat(found).hasSize(expected.length);
        for (int i = 0; i < expected.length; i++) {
            assertThat(found.get(i)).as("item %s", i).isCloseTo(expected[i], offset);
        }
    }

    @Nested
    class OnPublishedData {

        @Test
        void alphaIsPsychs() throws IOException {
            assertThat(ALPHA.compute(attitude()).coefficient()).isCloseTo(0.84314276956476, EXACT);
        }

        @Test
        void alphaWithoutEachItemIsPsychs() throws IOException {
            assertClose(
                    all(new ItemAnalysis(attitude()).figures(), ItemFigures::alphaWithout),
                    EXACT,
                    0.809760206308921,
                    0.796917457274140,
                    0.827847765938659,
                    0.803030975022574,
                    0.795386574198205,
                    0.863872311446437,
                    0.840464868265457);
        }

        @Test
        void correlationsWithTotalAndRestArePsychs() throws IOException {
            List<ItemFigures> items = new ItemAnalysis(attitude()).figures();

            assertClose(
                    all(items, ItemFigures::withTotal),
                    EXACT,
                    0.778825701860170,
                    0.836780550564568,
                    0.697276803370625,
                    0.806685922551726,
                    0.850130443859541,
                    0.420700988534005,
                    0.595344985705998);
            assertClose(
                    all(items, ItemFigures::withRest),
                    EXACT,
                    0.671262057223664,
                    0.742109710222238,
                    0.560711111480256,
                    0.714445498133676,
                    0.786275593834400,
                    0.265034339196676,
                    0.460810549468496);
        }

        @Test
        void meansAndDeviationsArePsychs() throws IOException {
            ItemFigures rating = new ItemAnalysis(attitude()).figures().get(0);

            assertThat(rating.mean().orElseThrow()).isCloseTo(64.6333333333333, within(1e-9));
            assertThat(rating.deviation().orElseThrow()).isCloseTo(12.17256194758589, within(1e-9));
        }

        @Test
        void loadingsArePsychsAsFarAsItSearchesAndScipysExactly() throws IOException {
            List<Double> loadings = all(new ItemAnalysis(attitude()).figures(), ItemFigures::loading);

            assertClose(
                    loadings,
                    PSYCH_SEARCH,
                    0.757772224935231,
                    0.833827161663798,
                    0.603427276332998,
                    0.788727056276558,
                    0.841119377112186,
                    0.284464807131089,
                    0.491046864892609);
            assertClose(loadings, within(1e-7), SCIPY_LOADINGS);
        }

        @Test
        void omegaIsPsychsAsFarAsItSearchesAndScipysExactly() throws IOException {
            double omega = OMEGA.compute(attitude()).coefficient();

            assertThat(omega).isCloseTo(0.850992465078405, PSYCH_SEARCH).isCloseTo(SCIPY_OMEGA, within(1e-8));
        }
    }

    @Nested
    class OnASmallTable {

        @Test
        void figuresOfCompleteCasesArePsychs() {
            List<ItemFigures> items = new ItemAnalysis(small()).figures();

            assertThat(ALPHA.compute(small()).coefficient()).isCloseTo(0.791705937794534, EXACT);
            assertClose(
                    all(items, ItemFigures::withRest),
                    EXACT,
                    0.782420878021700,
                    0.619151280283429,
                    0.853635694037064,
                    0.310355529685546);
            assertClose(
                    all(items, ItemFigures::loading),
                    within(1e-7),
                    0.9082225623943452,
                    0.7800310924756425,
                    0.9555768423453908,
                    0.3465548761487737);
            assertThat(OMEGA.compute(small()).coefficient())
                    .isCloseTo(0.853165614439522, PSYCH_SEARCH)
                    .isCloseTo(0.8531655816309378, within(1e-8));
        }

        @Test
        void countsSayWhatWasLeftOut() {
            ReliabilityResult result = ALPHA.compute(small());

            assertThat(result.cases()).isEqualTo(10);
            assertThat(result.leftOut()).isEqualTo(2);
            assertThat(result.items()).isEqualTo(4);
            assertThat(result.answers()).isEqualTo(40);
            assertThat(result.interval()).isEmpty();
            assertThat(result.cautions())
                    .hasSize(3)
                    .anyMatch(caution -> caution.contains("needn't rise and fall together"))
                    .anyMatch(caution -> caution.startsWith("There are only 10 complete cases"))
                    .anyMatch(caution -> caution.startsWith("2 of 12 cases are left out"));
        }

        @Test
        void floorAndCeilingAreOverAllWhoAnswered() {
            ItemFigures a = new ItemAnalysis(small()).figures().get(0);
            ItemFigures c = new ItemAnalysis(small()).figures().get(2);

            assertThat(List.of(a.answered(), a.atLowest(), a.atHighest())).containsExactly(12, 2, 3);
            assertThat(a.floorShare()).contains(2 / 12.0);
            assertThat(a.ceilingShare()).contains(3 / 12.0);
            assertThat(List.of(c.answered(), c.atLowest(), c.atHighest())).containsExactly(10, 0, 3);
        }

        @Test
        void theSeedDecidesTheInterval() {
            ConfidenceInterval one =
                    ALPHA.compute(small(), Bootstrap.percentile(7)).interval().orElseThrow();
            ConfidenceInterval again =
                    ALPHA.compute(small(), Bootstrap.percentile(7)).interval().orElseThrow();
            ConfidenceInterval other =
                    ALPHA.compute(small(), Bootstrap.percentile(8)).interval().orElseThrow();

            assertThat(one).isEqualTo(again).isNotEqualTo(other);
            assertThat(one.seed()).contains(7L);
            assertThat(one.low()).isLessThan(0.7917);
            assertThat(one.high()).isGreaterThan(0.7917);
        }

        @Test
        void omegaHasAnIntervalToo() {
            ConfidenceInterval interval =
                    OMEGA.compute(small(), Bootstrap.bca(7)).interval().orElseThrow();

            assertThat(interval.low()).isBetween(0.0, 0.8531);
            assertThat(interval.high()).isBetween(0.8532, 1.0);
        }
    }

    @Nested
    class WhereItIsNotDefined {

        private ItemTable table(double[]... answers) {
            List<String> names = List.of("a", "b", "c", "d").subList(0, answers[0].length);
            return ItemTable.of("odd", names, answers, 0, 3);
        }

        @Test
        void oneItemIsTooFew() {
            ItemTable one = table(new double[] {0}, new double[] {1}, new double[] {2});

            assertThat(ALPHA.canHandle(one)).isFalse();
            assertThat(ALPHA.refusal(one)).contains("It needs 2 items, but there is 1.");
            assertThatThrownBy(() -> ALPHA.compute(one))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("It needs 2 items");
        }

        @Test
        void omegaNeedsThreeItems() {
            ItemTable two = table(new double[] {0, 1}, new double[] {1, 1}, new double[] {2, 3}, new double[] {1, 0});

            assertThat(ALPHA.canHandle(two)).isTrue();
            assertThat(OMEGA.refusal(two)).contains("It needs 3 items, but there are 2.");
            assertThat(new ItemAnalysis(two).figures())
                    .allSatisfy(item -> assertThat(item.loading()).isEmpty())
                    .allSatisfy(item -> assertThat(item.alphaWithout()).isEmpty());
        }

        @Test
        void casesThatMissAnAnswerDoNotCount() {
            ItemTable few =
                    table(new double[] {0, 1}, new double[] {1, NONE}, new double[] {2, 3}, new double[] {NONE, 0});

            assertThat(ALPHA.refusal(few)).contains("It needs 3 cases that answered every item, but there are 2.");
        }

        @Test
        void anItemThatDoesNotVaryIsNamed() {
            ItemTable still = table(new double[] {0, 2, 1}, new double[] {1, 2, 3}, new double[] {2, 2, 0});

            assertThat(ALPHA.refusal(still))
                    .contains("Every item must vary, but all complete cases give the same answer to 'b'.");
            assertThat(OMEGA.canHandle(still)).isFalse();
            assertThat(new ItemAnalysis(still).figures().get(1).withRest()).isEmpty();
        }

        @Test
        void itemsThatCancelOutHaveNoAlpha() {
            ItemTable opposed = table(new double[] {0, 3}, new double[] {1, 2}, new double[] {2, 1});

            assertThat(ALPHA.refusal(opposed))
                    .contains("The sum of the items must vary, but it is the same for all complete cases.");
        }

        @Test
        void anItemThatFollowsFromOthersHasNoOmega() {
            ItemTable same = table(
                    new double[] {0, 0, 1}, new double[] {1, 1, 3}, new double[] {2, 2, 0}, new double[] {3, 3, 2});

            assertThat(OMEGA.refusal(same))
                    .contains("The correlations must be positive definite, but an item follows from the others.");
            assertThat(ALPHA.canHandle(same)).isTrue();
        }
    }

    @Test
    void whatGoesAgainstTheOthersIsNamedAndNotTurned() {
        double[][] turned = new double[SMALL.length][];
        for (int i = 0; i < SMALL.length; i++) {
            turned[i] = SMALL[i].clone();
            turned[i][1] = 3 - turned[i][1];
        }
        ItemTable table = ItemTable.of("turned", List.of("a", "b", "c", "d"), turned, 0, 3);

        assertThat(ALPHA.compute(table).cautions()).anyMatch(caution -> caution.endsWith("weren't turned round: b."));
        assertThat(OMEGA.compute(table).cautions()).anyMatch(caution -> caution.endsWith("weren't turned round: b."));
        assertThat(ALPHA.compute(table).coefficient())
                .isLessThan(ALPHA.compute(small()).coefficient());
    }

    /** The exact factor of three items is r12 * r13 / r23 squared, here above one. */
    @Test
    void aHeywoodCaseIsToldAndItsLoadingBounded() {
        double[][] answers = {
            {0, 0, 0}, {1, 1, 0}, {2, 2, 1}, {3, 3, 3}, {1, 0, 3}, {2, 3, 0}, {0, 0, 1}, {3, 2, 3}, {2, 3, 1}, {1, 1, 2}
        };
        ItemTable table = ItemTable.of("heywood", List.of("a", "b", "c"), answers, 0, 3);

        assertThat(new ItemAnalysis(table).figures())
                .anyMatch(item -> item.loading().orElseThrow() > 0.997);
        assertThat(OMEGA.compute(table).cautions()).anyMatch(caution -> caution.contains("a Heywood case"));
    }

    @Test
    void everyStandardStatisticSaysWhereItComesFrom() {
        assertThat(ReliabilityStatistics.standard())
                .extracting(ReliabilityStatistic::id)
                .containsExactly("cronbach-alpha", "mcdonald-omega");
        assertThat(ReliabilityStatistics.standard()).allSatisfy(each -> {
            assertThat(each.source()).contains("doi 10.");
            assertThat(each.method()).contains("complete cases");
            assertThat(each.title()).contains("'s ");
        });
    }
}
