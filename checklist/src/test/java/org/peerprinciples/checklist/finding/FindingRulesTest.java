package org.peerprinciples.checklist.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.Finding;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.core.id.RaterId;

class FindingRulesTest {

    /** A rule of one's own: says who rated alone. */
    private record Lonely() implements FindingRule {

        @Override
        public String name() {
            return "lonely-rater";
        }

        @Override
        public List<Finding> examine(Examination examination) {
            return examination.assessment().raters().size() == 1
                    ? List.of(Finding.builder()
                            .code(name())
                            .text("One rater alone, with "
                                    + examination.policy().gapLevels() + " gap levels, stands "
                                    + examination
                                            .evaluation()
                                            .standing()
                                            .orElseThrow()
                                            .standing()
                                            .code() + ".")
                            .build())
                    : List.of();
        }
    }

    @Test
    void theStandardRulesAreReadStrengthsFirst() {
        assertThat(FindingRules.standard())
                .extracting(FindingRule::name)
                .containsExactly(
                        "strength",
                        "critical-shortfall",
                        "against-peer-support",
                        "gap",
                        "undecided",
                        "side-not-heard",
                        "sides-differ",
                        "roles-differ",
                        "raters-differ",
                        "cannot-tell",
                        "not-applicable-disputed",
                        "role-cannot-tell",
                        "nobody-can-tell",
                        "tension",
                        "one-way-flow",
                        "unanswered-theme",
                        "not-told-back",
                        "top-without-evidence",
                        "stale-evidence",
                        "open-plan",
                        "review-due",
                        "answers-set-aside",
                        "tailored",
                        "not-comparable");
    }

    @Test
    void aRuleOfOnesOwnStandsBesideTheStandardOnes() {
        Sketch sketch = Sketch.withLevels(4).criterion("care.listening");
        sketch.rater("r-1", "member").rates("care.listening", 3);
        List<FindingRule> rules = new ArrayList<>(FindingRules.standard());
        rules.add(0, new Lonely());

        Evaluation evaluation = sketch.evaluate(rules);

        assertThat(evaluation.findings())
                .extracting(Finding::code)
                .containsExactly("lonely-rater", "undecided", "undecided", "side-not-heard", "top-without-evidence");
        assertThat(evaluation.findings().get(0).text())
                .isEqualTo("One rater alone, with 2 gap levels, stands not-known.");
        assertThat(evaluation.provenance().policy().rules())
                .startsWith("lonely-rater", "strength")
                .hasSize(FindingRules.standard().size() + 1);
    }

    @Test
    void rulesNeverChangeAScoreOrAStanding() {
        Sketch sketch = Sketch.withLevels(4).criterion("care.listening");
        sketch.rater("r-1", "member").rates("care.listening", 1);
        Evaluation with = sketch.evaluate(FindingRules.standard());
        Evaluation without = sketch.evaluate(List.of());

        assertThat(without.findings()).isEmpty();
        assertThat(without.principles()).isEqualTo(with.principles());
        assertThat(without.standing()).isEqualTo(with.standing());
    }

    @Test
    void findingsAreInTheOrderOfTheRules() {
        Sketch sketch = Sketch.withLevels(4).criterion("care.listening");
        sketch.rater("r-1", "member").rates("care.listening", 3);
        sketch.rater("g-1", "friend").rates("care.listening", 2);

        assertThat(sketch.evaluate(List.of(FindingRules.sidesDiffer(), FindingRules.strength()))
                        .findings())
                .extracting(Finding::code)
                .containsExactly("sides-differ", "strength");
    }

    @Test
    void rulesAreCopiedSoThatALaterChangeDoesNothing() {
        Sketch sketch = Sketch.withLevels(4).criterion("care.listening");
        List<FindingRule> rules = new ArrayList<>(List.of(FindingRules.gap()));
        Checklist checklist = Checklist.of(sketch.framework()).withRules(rules);
        rules.clear();

        assertThat(checklist.rules()).containsExactly(FindingRules.gap());
    }

    @Test
    void anExaminationHoldsWhatARuleLooksAt() {
        Sketch sketch = Sketch.withLevels(4).criterion("care.listening");
        sketch.rater("r-1", "member").rates("care.listening", 3);
        List<Examination> seen = new ArrayList<>();

        sketch.find(new FindingRule() {
            @Override
            public String name() {
                return "look";
            }

            @Override
            public List<Finding> examine(Examination examination) {
                seen.add(examination);
                return List.of();
            }
        });

        assertThat(seen).singleElement().satisfies(examination -> {
            assertThat(examination.framework()).isEqualTo(sketch.framework());
            assertThat(examination.assessment().raters().get(0).id()).isEqualTo(RaterId.of("r-1"));
            assertThat(examination.evaluation().principles()).hasSize(1);
        });
    }
}
