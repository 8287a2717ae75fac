package org.peerprinciples.checklist.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.evaluation.Finding;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.checklist.sketch.Tailor;
import org.peerprinciples.checklist.sketch.Tearoom;
import org.peerprinciples.core.assessment.SetAside;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.framework.Change;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.TextId;

class ComparisonRulesTest {

    @Nested
    class Tailored {

        private List<Finding> find(Tailor tailor, SetAside... aside) {
            return tailor.evaluate(tailor.assessment(aside), FindingRules.tailored())
                    .findings();
        }

        @Test
        void saysByHowMuchLeavingOutRaisedTheScore() {
            Tailor tearoom = Tearoom.tailored();

            assertThat(find(tearoom, tearoom.aside(tearoom.rest())))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.code()).isEqualTo("tailored");
                        assertThat(finding.text())
                                .isEqualTo(
                                        "Tailored: leaving out 1 question of sketch 1.0.0 raised the overall score by 12.5"
                                                + " points.");
                        assertThat(finding.grounds())
                                .containsExactly(
                                        "Under sketch 1.0.0: 62.5 points overall",
                                        "Like for like: 75.0 points overall",
                                        "Leaving out: +12.5 points",
                                        "Adding: -4.2 points",
                                        "Weighing anew: +2.1 points",
                                        "Care is effective here; under sketch 1.0.0 it is to improve");
                    });
        }

        @Test
        void saysByHowMuchItMayHaveDone() {
            assertThat(find(Tearoom.tailored())).singleElement().satisfies(finding -> {
                assertThat(finding.text())
                        .isEqualTo("Tailored: leaving out 1 question of sketch 1.0.0 may have raised the overall score,"
                                + " by up to 12.5 points.");
                assertThat(finding.grounds())
                        .contains("Leaving out: -4.2 to +12.5 points")
                        .contains("Not fully answered as sketch 1.0.0 asks: 1 question")
                        .contains("Care is effective here; under sketch 1.0.0 it is not known");
            });
        }

        @Test
        void saysFromWhereToWhereWhereItCertainlyDid() {
            // Half of the answers to what is left out: one side at the lowest level.
            Tailor tearoom = Tearoom.tailored();
            SetAside half = tearoom.aside(tearoom.rest().subList(0, 1));

            assertThat(find(tearoom, half))
                    .extracting(Finding::text)
                    .containsExactly(
                            "Tailored: leaving out 1 question of sketch 1.0.0 raised the overall score by 4.1 to"
                                    + " 12.5 points.");
        }

        @Test
        void countsAQuestionWordedAnewAsLeftOut() {
            Tailor tailor = Tailor.of(
                    Tearoom.sketch(),
                    new Change.Reword(TextId.of("criterion/care.time/question"), "Is there time at all?", Tailor.WHY));

            assertThat(find(tailor)).singleElement().satisfies(finding -> {
                assertThat(finding.text()).startsWith("Tailored: leaving out 1 question");
                assertThat(finding.grounds())
                        .contains("Worded anew, and so left out and added: “Is there time at all?”");
            });
        }

        @Test
        void saysThatAPrincipleIsEffectiveOnlyHereWhereNothingWasLeftOut() {
            Sketch sketch = Sketch.withLevels(5).critical("care.time", 4).criterion("care.warmth");
            for (String[] rater : new String[][] {{"r-1", "member"}, {"g-1", "friend"}}) {
                sketch.rater(rater[0], rater[1])
                        .rates("care.time", 3)
                        .rates("care.warmth", 4)
                        .seesPeerSupport();
            }
            Tailor tailor =
                    Tailor.of(sketch, new Change.SetFloor(CriterionId.of("care.time"), Optional.empty(), Tailor.WHY));

            assertThat(find(tailor)).singleElement().satisfies(finding -> {
                assertThat(finding.text()).isEqualTo("Tailored: effective here, and not under sketch 1.0.0: Care.");
                assertThat(finding.grounds()).contains("Care is effective here; under sketch 1.0.0 it is to improve");
            });
        }

        @Test
        void saysNothingWhereLeavingOutLoweredTheScore() {
            Tailor tailor = Tailor.of(Tearoom.sketch(), Tearoom.leaveOut("care.listening"));

            assertThat(find(tailor, tailor.aside(tailor.rest()))).isEmpty();
        }

        @Test
        void saysByHowMuchWeighingAnewRaisedTheScore() {
            Tailor tailor = Tailor.of(
                    Tearoom.sketch(), new Change.WeighPrinciple(PrincipleId.of("trust"), BigDecimal.TEN, Tailor.WHY));

            assertThat(find(tailor))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.text())
                            .isEqualTo("Tailored: weighing anew what sketch 1.0.0 asks raised the overall score by 10.2"
                                    + " points."));
        }
    }

    @Nested
    class NotComparable {

        private final Tailor tearoom = Tearoom.tailored();

        private List<Finding> find(FrameworkCatalog bases) {
            return Checklist.of(tearoom.framework(), bases)
                    .withRules(List.of(FindingRules.notComparable()))
                    .evaluate(tearoom.assessment())
                    .findings();
        }

        @Test
        void saysThatTheBaseIsNotAtHand() {
            assertThat(find(FrameworkCatalog.empty())).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("not-comparable");
                assertThat(finding.text())
                        .isEqualTo("Not comparable: what the tailoring did to the scores isn't known, because what it"
                                + " started from isn't at hand.");
                assertThat(finding.grounds()).containsExactly("It started from sketch 1.0.0");
            });
        }

        @Test
        void saysThatTheBaseIsNotWhatItWas() {
            Framework changed = Framework.builder()
                    .from(tearoom.base())
                    .purpose("Something else.")
                    .build();

            assertThat(find(FrameworkCatalog.of(changed)))
                    .extracting(Finding::text)
                    .containsExactly("Not comparable: what the tailoring did to the scores isn't known, because what it"
                            + " started from, or the tailoring, was changed since.");
        }

        @Test
        void saysNothingWhereItCanBeCompared() {
            assertThat(find(FrameworkCatalog.of(tearoom.base()))).isEmpty();
        }
    }
}
