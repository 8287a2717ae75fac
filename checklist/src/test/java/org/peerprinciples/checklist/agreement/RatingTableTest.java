package org.peerprinciples.checklist.agreement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.document.CsvTable;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.core.arrangement.ArrangementBuilder;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.AssessmentBuilder;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.id.ArrangementId;
import org.peerprinciples.core.id.Edition;
import org.peerprinciples.core.id.FrameworkId;
import org.peerprinciples.core.id.SideId;
import org.peerprinciples.core.problem.InvalidDocumentException;
import org.peerprinciples.core.problem.Problem;

class RatingTableTest {

    private static final Scale SCALE = Scale.range(0, 3);

    @Nested
    class OfArrays {

        @Test
        void valuesAndLevelsAreTheSame() {
            Scale odd = Scale.parse("1,2.5,4");
            double nothing = Double.NaN;
            RatingTable values = RatingTable.of(odd, new double[][] {{1, 4, nothing}, {2.5, 4, 1}});

            assertThat(values).hasToString("RatingTable[2 units, 3 raters, 5 ratings]");
            assertThat(values.columns())
                    .isDeepEqualTo(RatingTable.ofPositions(odd, new int[][] {{0, 2, RatingTable.MISSING}, {1, 2, 0}})
                            .columns());
            assertThat(values.hasSameRaters()).isTrue();
            assertThat(values.side()).isEmpty();
            assertThat(values.scale()).isEqualTo(odd);
        }

        @Test
        void whatDoesNotFitIsRefused() {
            assertThatThrownBy(() -> RatingTable.of(SCALE, new double[][] {{1, 1.5}}))
                    .hasMessage("values must be on the scale 0, 1, 2, 3, but one was 1.5");
            assertThatThrownBy(() -> RatingTable.ofPositions(SCALE, new int[][] {{1, 4}}))
                    .hasMessage("positions must be 0 to 3 or -1, but one was 4");
            assertThatThrownBy(() -> RatingTable.ofPositions(SCALE, new int[][] {{1, -2}}))
                    .hasMessage("positions must be 0 to 3 or -1, but one was -2");
            assertThatThrownBy(() -> RatingTable.ofPositions(SCALE, new int[][] {{1, 2}, {1}}))
                    .hasMessage("rows must have 2 ratings, but row 1 has 1");
            assertThatThrownBy(() -> RatingTable.ofPositions(SCALE, new int[0][]))
                    .hasMessage("rows must have at least one unit and one rater, but had none");
            assertThatThrownBy(() -> RatingTable.ofPositions(SCALE, new int[1][0]))
                    .hasMessage("rows must have at least one unit and one rater, but had none");
        }
    }

    @Nested
    class OfPlainTables {

        @Test
        void everyColumnIsARaterButTheOneThatNamesTheUnits() {
            RatingTable table =
                    RatingTable.of(SCALE, csv("anna,case,ben\n1,A,2.0\nNA,B,?\n,C,3\n"), Optional.of("case"));

            assertThat(table.columns()).isDeepEqualTo(new byte[][] {{1, -1, -1}, {2, -1, 3}});
            assertThat(table.unitsWith(1)).isEqualTo(2);
            assertThat(table.unitsWith(2)).isEqualTo(1);
        }

        @Test
        void everythingWrongIsToldWithItsPlaceAndNobodysWordsAreQuoted() {
            assertThat(problems("anna,ben\n1,7\nI was sad,-0\n1e2,12345678901234567890123\n", Optional.of("case")))
                    .containsExactly(
                            "row 1 (header): missing-field: found no column 'case', allowed is the column that names the"
                                    + " units, among those that the header names",
                            "row 2, column B (ben): level-not-on-scale: found 7, allowed is a value of the scale (0, 1, 2,"
                                    + " 3), or nothing, NA or ? for a missing rating",
                            "row 3, column A (anna): level-not-on-scale: found a text that isn't a number, allowed is a value"
                                    + " of the scale (0, 1, 2, 3), or nothing, NA or ? for a missing rating",
                            "row 4, column A (anna): level-not-on-scale: found 1e2, allowed is a value of the scale (0, 1, 2,"
                                    + " 3), or nothing, NA or ? for a missing rating",
                            "row 4, column B (ben): level-not-on-scale: found a text that isn't a number, allowed is a value"
                                    + " of the scale (0, 1, 2, 3), or nothing, NA or ? for a missing rating");
        }

        @Test
        void ofTooManyProblemsTheFirstAreListed() {
            List<String> problems = problems("anna\n" + "x\n".repeat(1200), Optional.empty());

            assertThat(problems).hasSize(1001);
            assertThat(problems.get(1000)).contains("up to 200 more problems");
        }

        @Test
        void aTableWithoutUnitsOrRatersIsRefused() {
            assertThat(problems("case\n", Optional.of("case")))
                    .containsExactly(
                            "whole file: empty: found no row below the header, allowed is a row for each unit",
                            "whole file: empty: found no column of a rater, allowed is a column for each rater");
        }

        private CsvTable csv(String text) {
            return CsvTable.read(text.getBytes(UTF_8));
        }

        private List<String> problems(String text, Optional<String> unit) {
            return catchThrowableOfType(InvalidDocumentException.class, () -> RatingTable.of(SCALE, csv(text), unit))
                    .problems()
                    .stream()
                    .map(Problem::message)
                    .toList();
        }
    }

    @Nested
    class OfAssessments {

        private final Sketch sketch = sketch();
        private final Framework framework = sketch.framework();
        private final Assessment first = sketch.assessment();
        private final Assessment second = elsewhere(first, "elsewhere");

        private Sketch sketch() {
            Sketch sketch = Sketch.withLevels(4)
                    .criterion("care.listening")
                    .criterion("care.time")
                    .criterionFor("care.work", "friend")
                    .mayNotApply("care.place");
            sketch.rater("anna", "member").rates("care.listening", 1).rates("care.time", 2);
            sketch.rater("ben", "guest")
                    .rates("care.listening", 3)
                    .cannotTell("care.time")
                    .saysNotApplicable("care.place");
            sketch.rater("cleo", "twofold").rates("care.listening", 0).rates("care.place", 2);
            sketch.rater("dan", "friend").rates("care.work", 3).plans("care.time", 3);
            return sketch;
        }

        private static Assessment elsewhere(Assessment assessment, String id) {
            return new AssessmentBuilder()
                    .from(assessment)
                    .arrangement(new ArrangementBuilder()
                            .from(assessment.arrangement())
                            .id(ArrangementId.of(id))
                            .build())
                    .build();
        }

        private static Assessment later(Assessment assessment) {
            return new AssessmentBuilder()
                    .from(assessment)
                    .date(assessment.date().plusYears(1))
                    .build();
        }

        @Test
        void theSameAssessmentTwiceIsRefused() {
            assertThatThrownBy(() -> RatingTable.acrossSides(framework, List.of(first, second, first)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("assessments must be different, but " + first.id() + " of "
                            + first.arrangement().id() + " on " + first.date() + " is there twice");
        }

        /** Dan, a friend, is on the giving side and rates what only members are asked about. */
        @Test
        void ratingsByRolesThatAreNotAskedAreSetAsideAndCounted() {
            Sketch asked = Sketch.withLevels(4).criterion("care.listening").criterionFor("care.work", "member");
            asked.rater("anna", "member").rates("care.listening", 1).rates("care.work", 2);
            asked.rater("dan", "friend").rates("care.listening", 3).rates("care.work", 3);
            List<Assessment> one = List.of(asked.assessment());

            RatingTable giving =
                    RatingTable.of(asked.framework(), SideId.of("giving"), one).orElseThrow();
            RatingTable receiving = RatingTable.of(asked.framework(), SideId.of("receiving"), one)
                    .orElseThrow();

            assertThat(giving.ratings()).isEqualTo(1);
            assertThat(giving.setAside()).isEqualTo(1);
            assertThat(receiving.ratings()).isEqualTo(2);
            assertThat(receiving.setAside()).isZero();
            assertThat(RatingTable.acrossSides(asked.framework(), one)
                            .orElseThrow()
                            .setAside())
                    .isZero();
        }

        @Test
        void unitsAreTheCriteriaThatTheSideRatedAndOnlyLevelsAreRatings() {
            RatingTable receiving = RatingTable.of(framework, SideId.of("receiving"), List.of(first))
                    .orElseThrow();

            assertThat(receiving.columns()).isDeepEqualTo(new byte[][] {{1, 2, -1}, {3, -1, -1}, {0, -1, 2}});
            assertThat(receiving.side()).contains(SideId.of("receiving"));
            assertThat(receiving.scale()).isEqualTo(SCALE);
            assertThat(receiving.hasSameRaters()).isTrue();
        }

        @Test
        void whoIsOnTwoSidesCountsOnBothAndARatingOnlyWhereTheRoleCanTell() {
            assertThat(RatingTable.of(framework, SideId.of("giving"), List.of(first))
                            .orElseThrow()
                            .columns())
                    .isDeepEqualTo(new byte[][] {{0, -1, -1, 2}, {-1, 0, 3, -1}});
            assertThat(RatingTable.of(framework, SideId.of("outside"), List.of(first)))
                    .isEmpty();
        }

        @Test
        void peopleOfDifferentArrangementsAreDifferentPeople() {
            RatingTable both = RatingTable.of(framework, SideId.of("receiving"), List.of(first, second))
                    .orElseThrow();

            assertThat(both.hasSameRaters()).isFalse();
            assertThat(both.raters()).isEqualTo(6);
            assertThat(both.units()).isEqualTo(6);
            assertThat(both.seats()).isEqualTo(3);
            assertThat(AgreementStatistics.kendallConcordance().refusal(both))
                    .contains("Kendall's W needs the same raters for every unit; people of different arrangements rated"
                            + " these.");
        }

        @Test
        void assessmentsOfOneArrangementHaveTheSamePeople() {
            RatingTable twice = RatingTable.of(framework, SideId.of("receiving"), List.of(first, later(first)))
                    .orElseThrow();

            assertThat(twice.hasSameRaters()).isTrue();
            assertThat(twice.raters()).isEqualTo(3);
            assertThat(twice.columns()[0]).containsExactly(1, 2, -1, 1, 2, -1);
        }

        @Test
        void acrossSidesEverybodyStandsTogether() {
            RatingTable all = RatingTable.acrossSides(framework, List.of(first)).orElseThrow();

            assertThat(all.side()).isEmpty();
            assertThat(all.raters()).isEqualTo(4);
            assertThat(all.units()).isEqualTo(4);
        }

        @Test
        void whatIsInconsistentIsRefused() {
            assertThatThrownBy(() -> RatingTable.acrossSides(framework, List.of()))
                    .hasMessage("assessments must be one or more, but were none");
            assertThatThrownBy(() -> RatingTable.of(framework, SideId.of("upside"), List.of(first)))
                    .hasMessageStartingWith("side must be one of")
                    .hasMessageEndingWith("but was upside");
            Assessment other = new AssessmentBuilder()
                    .from(first)
                    .framework(FrameworkRef.of(FrameworkId.of("other"), Edition.parse("1.0.0")))
                    .build();
            assertThatThrownBy(() -> RatingTable.acrossSides(framework, List.of(other)))
                    .hasMessageStartingWith("assessments must answer");
            Sketch nowhere = sketch();
            nowhere.rater("eve", "member").rates("care.nowhere", 1);
            refused(nowhere.assessment(), "unknown criterion care.nowhere");
            Sketch nine = sketch();
            nine.rater("eve", "member").rates("care.time", 9);
            refused(nine.assessment(), "unknown level l9");
            Assessment nobody = new AssessmentBuilder()
                    .from(first)
                    .raters(first.raters().subList(1, 4))
                    .build();
            assertThatThrownBy(() -> RatingTable.acrossSides(framework, List.of(nobody)))
                    .hasMessageEndingWith("unknown rater anna");
        }

        private void refused(Assessment assessment, String message) {
            assertThatThrownBy(() -> RatingTable.acrossSides(framework, List.of(assessment)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageEndingWith(message);
        }
    }
}
