package org.peerprinciples.checklist.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.plan.Goal;
import org.peerprinciples.checklist.plan.ImprovementPlan;
import org.peerprinciples.checklist.plan.Planner;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.id.FrameworkId;
import org.peerprinciples.core.id.PrincipleId;

/** A plan in a report, and as a report of its own. */
class PlanSectionsTest extends EverythingReported {

    @Test
    void isASheetWithRoomForWhoWhenAndHowFar() {
        String sheet = part(report().plan(plan), "A way to get there");

        assertThat(sheet)
                .contains("= Action sheet\nNo. | What could be done | About | From and to | Effort, at most | Points"
                        + " gained, about | Why | Owner | Due | Status\n")
                .contains(
                        "1 | Find out how it is. Ask: Giving (Friend). | Is there plainly? (Talk) | – | 1 | 0.0 | Not heard")
                .contains(
                        "2 | You could go from 0 to 1 on plainly. You could go from 1 to 2 on plainly. You could go from"
                                + " 2 to 3 on plainly. | Is there plainly? (Talk) | Level 0 to Level 3 | 6 | 100.0 | Talk has");
        assertThat(sheet.lines().filter(line -> line.matches("\\d+ \\|.* \\|  \\|  \\| ")))
                .as("rows with three blank cells at the end")
                .hasSize(plan.actions().size());
    }

    @Test
    void standsInThePlaceOfNextSteps() {
        assertThat(report().plan(plan).build().sections())
                .extracting(Report.Section::heading)
                .contains("What could be done")
                .doesNotContain("Next steps");
        assertThat(part(report().plan(plan), "At a glance"))
                .contains(
                        "* The plan below begins with:\n  - Find out how it is: “Is there plainly?”\n  - You could go from 0 to 1 on plainly.");
    }

    @Test
    void isShortInAShortReport() {
        assertThat(part(report().plan(plan).brief(), "What could be done"))
                .contains("### A way to get there")
                .doesNotContain("More about each action", "Way 2");
    }

    @Test
    void isAReportOfItsOwnInTheSameWords() {
        Report own = Report.of(framework, plan);

        assertThat(own.title()).isEqualTo("A place: what could be done");
        assertThat(Lines.part(Lines.of(own), "A way to get there"))
                .isEqualTo(part(report().plan(plan), "A way to get there"));
        assertThat(own.sections()).extracting(Report.Section::heading).startsWith("Goal", "A way to get there");
    }

    /** Either of two questions takes it there, for the same effort. */
    private Sketch twoWays() {
        Sketch sketch = Sketch.withLevels(3).criterion(LISTENING).criterion(WARMTH);
        sketch.rater("t-1", "twofold").rates(LISTENING, 1).rates(WARMTH, 1).seesPeerSupport();
        return sketch;
    }

    @Test
    void ofSeveralWaysSaysTheFirstWholeAndTheOthersInShort() {
        Evaluation even = twoWays().evaluate(List.of());
        ImprovementPlan ways = Planner.standard().plan(even, Goal.everyPrincipleEffective());

        assertThat(ways.alternatives()).hasSize(2);
        assertThat(part(Report.builder(twoWays().framework(), even).plan(ways), "What could be done"))
                .contains(
                        "### Way 1\nEffort 2 in all. Overall at least 50.0 points now, 75.0 then.\n",
                        "= Action sheet, way 1\n")
                .endsWith("""
                        ### Way 2
                        Effort 2 in all. Overall at least 50.0 points now, 75.0 then. At least, now and then: Care 50.0 to 75.0.
                        * Is there warmth? (Care)
                          - From Level 1 to Level 2. Effort 2, +25.0 points for the principle.
                        """);
        assertThat(part(Report.builder(twoWays().framework(), even).plan(ways).brief(), "What could be done"))
                .contains("### Way 1\n")
                .doesNotContain("Way 2");
    }

    @Test
    void ofSeveralWaysEachIsASheetInAReportOfItsOwn() {
        ImprovementPlan ways = Planner.standard().plan(twoWays().evaluate(List.of()), Goal.everyPrincipleEffective());

        String own = Lines.of(Report.of(twoWays().framework(), ways));
        assertThat(Lines.part(own, "Way 1"))
                .contains("= Action sheet, way 1\n", "\n1 | You could go from 1 to 2 on listening. | ")
                .contains("Owner, due and status are left blank for people to fill in.");
        assertThat(Lines.part(own, "Way 2"))
                .contains("= Action sheet, way 2\n", "\n1 | You could go from 1 to 2 on warmth. | ")
                .doesNotContain("are left blank");
    }

    @ParameterizedTest
    @MethodSource("goals")
    void saysItsGoal(Goal goal, String words) {
        ImprovementPlan other = Planner.standard().plan(evaluation, goal);

        assertThat(Lines.part(Lines.of(Report.of(framework, other)), "Goal")).contains(words);
    }

    @Test
    void ofAnotherFrameworkIsRefused() {
        Framework other = Sketch.withLevels(3).criterion("hope.plans").framework();
        Framework renamed =
                Framework.builder().from(other).id(FrameworkId.of("other")).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Report.of(renamed, plan))
                .withMessage("framework must be sketch 1.0.0, which the plan was made under, but was other 1.0.0");
    }

    static Stream<Arguments> goals() {
        PrincipleId care = PrincipleId.of("care");
        return Stream.of(
                Arguments.of(
                        Goal.everyPrincipleEffective(),
                        "This is what the plan aims at: every principle is effective, however the answers turn out that aren't known yet."),
                Arguments.of(
                        Goal.effective(care), "Care is effective, however the answers turn out that aren't known yet."),
                Arguments.of(
                        Goal.overallScore(60),
                        "at least 60 points for the whole, however the answers turn out that aren't known yet."),
                Arguments.of(
                        Goal.score(care, BigDecimal.ONE),
                        "at least 1 points for Care, however the answers turn out that aren't known yet. It is reached already.\n"),
                Arguments.of(Goal.greatestGain(3), "the greatest gain for the whole that an effort of 3 can give."));
    }
}
