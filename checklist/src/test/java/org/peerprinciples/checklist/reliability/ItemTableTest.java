package org.peerprinciples.checklist.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.document.CsvTable;
import org.peerprinciples.checklist.sampling.Bootstrap;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.framework.FrameworkBuilder;
import org.peerprinciples.core.id.ArrangementId;
import org.peerprinciples.core.id.Edition;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.SideId;
import org.peerprinciples.core.problem.InvalidDocumentException;
import org.peerprinciples.core.problem.Problem;
import org.peerprinciples.core.problem.ProblemCode;

/** Tables of plain rows, of CSV and of assessments. */
class ItemTableTest {

    private static final PrincipleId CARE = PrincipleId.of("care");

    private static List<Double> row(ItemTable table, int row) {
        return IntStream.range(0, table.items().size())
                .mapToObj(item -> table.answer(row, item))
                .toList();
    }

    @Nested
    class OfAssessments {

        private final Sketch sketch = Sketch.withLevels(4)
                .criterion("care.listening")
                .criterionFor("care.time", "member")
                .mayNotApply("care.place")
                .criterion("other.thing");

        @Test
        void answersCountAsInAnEvaluation() {
            sketch.rater("m", "member")
                    .rates("care.listening", 3)
                    .plans("care.time", 2)
                    .saysNotApplicable("care.place");
            sketch.rater("f", "friend")
                    .rates("care.listening", 1)
                    .rates("care.time", 3)
                    .cannotTell("care.place");
            sketch.rater("g", "guest").rates("other.thing", 1);

            ItemTable table = ItemTable.of(sketch.framework(), CARE, List.of(sketch.assessment()));

            assertThat(table.name()).isEqualTo("care");
            assertThat(table.items()).containsExactly("care.listening", "care.time", "care.place");
            assertThat(table.cases()).isEqualTo(2);
            assertThat(row(table, 0)).containsExactly(3.0, 0.0, Double.NaN);
            assertThat(row(table, 1)).containsExactly(1.0, Double.NaN, Double.NaN);
            assertThat(List.of(table.lowest(), table.highest())).containsExactly(0.0, 3.0);
        }

        @Test
        void oneSideIsWhatItsRolesSay() {
            sketch.rater("m", "member").rates("care.listening", 3);
            sketch.rater("f", "friend").rates("care.listening", 1);
            sketch.rater("t", "twofold").rates("care.listening", 2);

            ItemTable giving =
                    ItemTable.of(sketch.framework(), CARE, List.of(sketch.assessment()), SideId.of("giving"));

            assertThat(giving.cases()).isEqualTo(2);
            assertThat(row(giving, 0).get(0)).isEqualTo(1);
            assertThat(row(giving, 1).get(0)).isEqualTo(2);
        }

        @Test
        void anotherFrameworkOrALevelOffTheScaleIsRefused() {
            sketch.rater("m", "member").rates("care.listening", 7);
            Assessment assessment = sketch.assessment();

            assertThatThrownBy(() -> ItemTable.of(sketch.framework(), CARE, List.of(assessment)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("'l7'");
            assertThatThrownBy(() -> ItemTable.of(
                            new FrameworkBuilder()
                                    .from(sketch.framework())
                                    .edition(Edition.parse("2.0.0"))
                                    .build(),
                            CARE,
                            List.of(assessment)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("must answer sketch 2.0.0");
            assertThatThrownBy(() -> ItemTable.of(sketch.framework(), PrincipleId.of("none"), List.of()))
                    .isInstanceOf(NoSuchElementException.class);
        }
    }

    /** Many arrangements, whose three raters each say the same: as many cases as raters, but as many facts as arrangements. */
    @Test
    void intervalsDrawWholeArrangements() {
        List<Assessment> assessments = new ArrayList<>();
        Sketch first =
                Sketch.withLevels(4).criterion("care.a").criterion("care.b").criterion("care.c");
        int[][] levels = {{0, 1, 0}, {1, 1, 2}, {2, 1, 3}, {3, 3, 2}, {1, 2, 0}, {2, 3, 3}, {0, 0, 1}, {3, 2, 2}};
        List<double[]> once = new ArrayList<>();
        for (int i = 0; i < levels.length; i++) {
            String id = "place-" + i;
            Sketch sketch =
                    Sketch.withLevels(4).criterion("care.a").criterion("care.b").criterion("care.c");
            sketch.arrangement(built -> built.id(ArrangementId.of(id)));
            for (String rater : List.of("x", "y", "z")) {
                sketch.rater(rater, "member")
                        .rates("care.a", levels[i][0])
                        .rates("care.b", levels[i][1])
                        .rates("care.c", levels[i][2]);
            }
            assessments.add(sketch.assessment());
            once.add(new double[] {levels[i][0], levels[i][1], levels[i][2]});
        }
        ItemTable clustered = ItemTable.of(first.framework(), CARE, assessments);
        ItemTable single = ItemTable.of("care", clustered.items(), once.toArray(double[][]::new), 0, 3);
        Bootstrap draws = Bootstrap.percentile(11).withDraws(500);

        ReliabilityResult drawn = ReliabilityStatistics.cronbachAlpha().compute(clustered, draws);
        ReliabilityResult plain = ReliabilityStatistics.cronbachAlpha().compute(single, draws);

        assertThat(clustered.arrangements()).isEqualTo(8);
        assertThat(drawn.drawn()).isEqualTo(Drawn.ARRANGEMENTS);
        assertThat(plain.drawn()).isEqualTo(Drawn.CASES);
        assertThat(drawn.cases()).isEqualTo(24);
        assertThat(drawn.coefficient()).isEqualTo(plain.coefficient());
        assertThat(drawn.interval().orElseThrow().low())
                .isCloseTo(plain.interval().orElseThrow().low(), org.assertj.core.api.Assertions.within(1e-9));
        Collections.reverse(assessments);
        assertThat(ReliabilityStatistics.cronbachAlpha()
                        .compute(ItemTable.of(first.framework(), CARE, assessments), draws))
                .isEqualTo(drawn);
    }

    @Nested
    class OfCsv {

        private ItemTable read(String csv, String... columns) {
            return ItemTable.of("t", CsvTable.read(csv.getBytes(StandardCharsets.UTF_8)), List.of(columns), 0, 3);
        }

        @Test
        void columnsAreItemsAndEmptyIsMissing() {
            ItemTable table = read("id,a,b\n1,0,3\n2,NA,\n3,?,1.5\n", "a", "b");

            assertThat(table.items()).containsExactly("a", "b");
            assertThat(row(table, 0)).containsExactly(0.0, 3.0);
            assertThat(row(table, 1)).containsExactly(Double.NaN, Double.NaN);
            assertThat(row(table, 2)).containsExactly(Double.NaN, 1.5);
            assertThat(table.toString()).isEqualTo("ItemTable[t: 3 cases, 2 items]");
        }

        @Test
        void allProblemsAreToldAndNoWordsQuoted() {
            assertThatThrownBy(() -> read("a,b\n4,often\n1,-1\n1," + "1".repeat(40) + "\n", "a", "b"))
                    .asInstanceOf(type(InvalidDocumentException.class))
                    .satisfies(e -> assertThat(e.problems())
                            .extracting(Problem::code)
                            .containsExactly(
                                    ProblemCode.OUT_OF_RANGE,
                                    ProblemCode.WRONG_TYPE,
                                    ProblemCode.OUT_OF_RANGE,
                                    ProblemCode.WRONG_TYPE))
                    .satisfies(e -> assertThat(e.problems().get(1).message())
                            .contains("row 2, column B", "a text of 5 characters", "a number from 0 to 3")
                            .doesNotContain("often"));
        }

        @Test
        void aColumnThatIsNotThereIsToldAndTheHeaderIsNotRepeated() {
            assertThatThrownBy(() -> read("trusted,a bad week\n1,1\n", "trusted", "trustd"))
                    .asInstanceOf(type(InvalidDocumentException.class))
                    .satisfies(e -> assertThat(e.problems())
                            .extracting(Problem::code)
                            .containsExactly(ProblemCode.UNKNOWN_REFERENCE))
                    .satisfies(e -> assertThat(e.problems().get(0).message())
                            .contains("no column 'trustd'", "did you mean 'trusted'")
                            .doesNotContain("a bad week"));
        }
    }

    @Nested
    class OfRows {

        @Test
        void whatDoesNotFitIsRefused() {
            assertThatThrownBy(() -> ItemTable.of("t", List.of(), new double[0][0], 0, 3))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> ItemTable.of("t", List.of("a", "a"), new double[0][0], 0, 3))
                    .hasMessageContaining("no two alike");
            assertThatThrownBy(() -> ItemTable.of("t", List.of(" "), new double[0][0], 0, 3))
                    .hasMessageContaining("must have names");
            assertThatThrownBy(() -> ItemTable.of("t", List.of("a"), new double[][] {{1, 2}}, 0, 3))
                    .hasMessageContaining("must have 1 answers");
            assertThatThrownBy(() -> ItemTable.of("t", List.of("a"), new double[][] {{4}}, 0, 3))
                    .hasMessageContaining("from 0.0 to 3.0");
            assertThatThrownBy(() -> ItemTable.of("t", List.of("a"), new double[][] {{-1}}, 0, 3))
                    .hasMessageContaining("from 0.0 to 3.0");
            assertThatThrownBy(() -> ItemTable.of("t", List.of("a"), new double[0][0], 3, 3))
                    .hasMessageContaining("highest must be above lowest");
        }

        @Test
        void whatRelatesItemsNeedsThreeCompleteCasesAndItemsThatVary() {
            ItemTable two = ItemTable.of("t", List.of("a", "b", "c"), new double[][] {{0, 1, 2}, {3, 2, 3}}, 0, 3);
            ItemTable still = ItemTable.of(
                    "t",
                    List.of("a", "b", "c"),
                    new double[][] {{0, 1, 2}, {3, 2, 2}, {1, 1, 2}, {2, Double.NaN, 2}},
                    0,
                    3);

            assertThat(items(two)).allSatisfy(item -> {
                assertThat(item.answered()).isEqualTo(2);
                assertThat(item.complete()).isEqualTo(2);
                assertThat(item.mean()).isPresent();
                assertThat(item.withTotal()).isEmpty();
                assertThat(item.withRest()).isEmpty();
                assertThat(item.alphaWithout()).isEmpty();
                assertThat(item.loading()).isEmpty();
            });
            assertThat(items(still)).extracting(ItemFigures::complete).containsExactly(3, 3, 3);
            assertThat(items(still)).extracting(ItemFigures::answered).containsExactly(4, 3, 4);
            assertThat(items(still).get(0).withTotal()).isPresent();
            assertThat(items(still).get(0).alphaWithout()).isEmpty();
            assertThat(items(still).get(2).withTotal()).isEmpty();
            assertThat(items(still).get(2).alphaWithout()).isPresent();
        }

        private List<ItemFigures> items(ItemTable table) {
            return Reliability.of(List.of(table), Optional.empty())
                    .tables()
                    .get(0)
                    .items();
        }

        @Test
        void fewCasesAndIntervalsWithoutWidthAreCautionedAgainst() {
            double[][] rows = {{0, 0, 0}, {1, 1, 1}, {3, 3, 3}};
            ItemTable table = ItemTable.of("t", List.of("a", "b", "c"), rows, 0, 3);

            assertThat(ReliabilityStatistics.cronbachAlpha()
                            .compute(table, Bootstrap.percentile(1))
                            .cautions())
                    .contains("The interval is drawn from 3 cases, too few to say much about others.")
                    .anyMatch(caution -> caution.startsWith("The interval has no width"));
            assertThat(ReliabilityStatistics.cronbachAlpha().compute(table).cautions())
                    .noneMatch(caution -> caution.contains("interval"));
        }

        @Test
        void changingTheRowsAfterwardsChangesNothing() {
            double[][] rows = {{1}, {2}};
            ItemTable table = ItemTable.of("t", List.of("a"), rows, 0, 3);
            rows[0][0] = 3;

            assertThat(table.answer(0, 0)).isEqualTo(1);
        }

        @Test
        void anEmptyTableSaysOnlyThat() {
            TableReliability empty = Reliability.of(
                            List.of(ItemTable.of("t", List.of("a", "b"), new double[0][0], 0, 3)),
                            Optional.of(Bootstrap.percentile(1)))
                    .tables()
                    .get(0);

            assertThat(empty.results()).isEmpty();
            assertThat(empty.refused()).hasSize(2);
            assertThat(empty.items()).allSatisfy(item -> {
                assertThat(item.mean()).isEmpty();
                assertThat(item.floorShare()).isEmpty();
                assertThat(item.withTotal()).isEmpty();
            });
            assertThat(empty.findResult("cronbach-alpha")).isEmpty();
        }
    }
}
