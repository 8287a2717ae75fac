package org.peerprinciples.checklist.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.AssessmentBuilder;
import org.peerprinciples.core.assessment.NotKnown;
import org.peerprinciples.core.catalog.Frameworks;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.SideId;

class RatingCollectorTest {

    private final Sketch sketch = sketch();
    private final RatingCollector ratings = RatingCollector.of(sketch.framework());

    private static Sketch sketch() {
        Sketch sketch = Sketch.withLevels(4).criterion("care.a").criterion("care.b");
        sketch.rater("m", "member").rates("care.a", 2).rates("care.b", 1);
        sketch.rater("f", "friend").rates("care.a", 3);
        return sketch;
    }

    @Test
    void withoutAssessmentsThereIsNoTable() {
        assertThat(ratings.assessments()).isZero();
        assertThatThrownBy(ratings::acrossSides).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> ratings.table(SideId.of("giving"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatIsRefusedLeavesNothingBehind() {
        RatingCollector other = RatingCollector.of(Frameworks.sevenPrinciples());

        assertThatThrownBy(() -> other.add(sketch.assessment()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("assessments must answer ");
        assertThat(other.assessments()).isZero();
        assertThatThrownBy(() -> ratings.table(SideId.of("behind")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("side must be one of ");
    }

    @Test
    void unitsAreTheCriteriaOfEachAssessment() {
        Assessment first = sketch.assessment();
        ratings.add(first);
        ratings.add(new AssessmentBuilder()
                .from(first)
                .date(first.date().plusYears(1))
                .build());
        assertThatThrownBy(() -> ratings.add(first))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("is there twice");
        RatingTable table = ratings.acrossSides().orElseThrow();

        assertThat(ratings.assessments()).isEqualTo(2);
        assertThat(table.units()).isEqualTo(4);
        assertThat(table.ratings()).isEqualTo(6);
        assertThat(table.raters()).isEqualTo(2);
        assertThat(table.hasSameRaters()).isTrue();
        assertThat(table.columns()).isDeepEqualTo(new byte[][] {{2, 1, 2, 1}, {3, -1, 3, -1}});
    }

    /** As in scores and reliability: it isn't in place today. */
    @Test
    void whatIsPlannedIsTheLowestLevel() {
        sketch.rater("p", "member")
                .answers("care.a", Sketch.planned(3, Sketch.DAY, "all"))
                .answers("care.b", NotKnown.of());
        ratings.add(sketch.assessment());

        assertThat(ratings.acrossSides().orElseThrow().columns())
                .isDeepEqualTo(new byte[][] {{2, 1}, {3, -1}, {0, -1}});
        assertThat(sketch.evaluate(List.of())
                        .criterion(CriterionId.of("care.a"))
                        .lowest()
                        .orElseThrow())
                .isEqualTo(sketch.framework().scale().lowest().id());
    }

    @Test
    void nobodyCanTellWhatIsForNoRoleToTell() {
        Sketch open = Sketch.withLevels(4).criterion("care.a").criterion("care.b", change -> change.roles(List.of()));
        open.rater("m", "member").rates("care.a", 2).rates("care.b", 1);
        RatingCollector collected = RatingCollector.of(open.framework());
        collected.add(open.assessment());
        RatingTable table = collected.table(SideId.of("receiving")).orElseThrow();

        assertThat(table.columns()).isDeepEqualTo(new byte[][] {{2}});
        assertThat(table.setAside()).isOne();
    }
}
