package org.peerprinciples.checklist.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.peerprinciples.checklist.progress.Years.edition;
import static org.peerprinciples.checklist.progress.Years.now;
import static org.peerprinciples.checklist.progress.Years.then;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.progress.Refusal.Reason;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.checklist.sketch.Tailor;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.edition.TailoredFramework;
import org.peerprinciples.core.framework.Change.WeighPrinciple;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Level;
import org.peerprinciples.core.framework.RatingScale;
import org.peerprinciples.core.framework.Tailoring;
import org.peerprinciples.core.id.ArrangementId;
import org.peerprinciples.core.id.Edition;
import org.peerprinciples.core.id.FrameworkId;
import org.peerprinciples.core.id.PrincipleId;

/** What isn't compared, and why. */
class RefusalsTest {

    private static final FrameworkCatalog NONE = FrameworkCatalog.empty();

    private final Sketch sketch = Sketch.withLevels(5).criterion("care.listening");

    private static List<Reason> reasons(Evaluation earlier, Evaluation later) {
        return Progress.refusals(earlier, later, NONE).stream()
                .map(Refusal::reason)
                .toList();
    }

    private Evaluation under(Framework framework) {
        return now(sketch, framework);
    }

    @Test
    void whatCanBeComparedHasNoReasons() {
        assertThat(reasons(then(sketch), now(sketch))).isEmpty();
    }

    @Test
    void allReasonsAreToldAtOnceAndNothingIsCompared() {
        Sketch elsewhere = Sketch.withLevels(5)
                .criterion("care.listening")
                .arrangement(built -> built.id(ArrangementId.of("elsewhere")));
        Evaluation read = Evaluation.json().read(Evaluation.json().write(then(elsewhere)));

        NotComparableException refused =
                catchThrowableOfType(NotComparableException.class, () -> Progress.between(then(sketch), read));

        assertThat(refused.refusals())
                .extracting(Refusal::reason)
                .containsExactly(Reason.OTHER_ARRANGEMENT, Reason.NOT_LATER, Reason.WITHOUT_WORKINGS);
        assertThat(refused)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "evaluations must be comparable, but they are of different arrangements (earlier: place; later:"
                                + " elsewhere); compare evaluations of one arrangement; and the later one doesn't speak of a later"
                                + " day (earlier: 2026-03-31; later: 2026-03-31); give the earlier one first, and only one for"
                                + " each day; and an evaluation is without its workings (earlier: a-1 with workings; later: a-1"
                                + " without workings); evaluate the assessment again where they are missing");
        assertThat(refused.refusals().get(1).reason().code()).isEqualTo("not-later");
    }

    @Test
    void whatIsEarlierIsNotLater() {
        assertThat(reasons(now(sketch), then(sketch))).containsExactly(Reason.NOT_LATER);
        Evaluation read = Evaluation.json().read(Evaluation.json().write(then(sketch)));
        assertThat(reasons(read, now(sketch))).containsExactly(Reason.WITHOUT_WORKINGS);
    }

    @Test
    void frameworksThatDoNotComeFromEachOther() {
        Framework other = Framework.builder()
                .from(sketch.framework())
                .id(FrameworkId.of("other"))
                .build();

        List<Refusal> refusals = Progress.refusals(then(sketch), under(other), NONE);

        assertThat(refusals)
                .containsExactly(new Refusal(
                        Reason.NOT_RELATED,
                        "sketch 1.0.0",
                        "other 1.0.0",
                        "evaluate both under one framework, or under editions or tailorings of one"));
    }

    @Test
    void twoTailoringsOfOneFramework() {
        Framework ours = tailored(sketch.framework());
        Framework theirs = Tailor.of(sketch, new WeighPrinciple(PrincipleId.of("care"), BigDecimal.valueOf(2), "So."))
                .framework();
        Framework named = TailoredFramework.of(
                        sketch.framework(),
                        Tailoring.builder()
                                .from(theirs.tailorings().get(0))
                                .id(FrameworkId.of("theirs"))
                                .build())
                .framework();
        Evaluation earlier = Years.evaluate(ours, Years.dated(sketch, Sketch.DAY, ours));

        assertThat(Progress.refusals(earlier, under(named), FrameworkCatalog.of(sketch.framework())))
                .extracting(Refusal::reason)
                .containsExactly(Reason.NOT_RELATED);
        assertThat(Progress.refusals(then(sketch), now(sketch))).isEmpty();
    }

    @Test
    void anEditionBetweenThatIsNotAtHand() {
        Framework second = edition(sketch, "1.1.0", sketch.framework().ref());
        Framework third = edition(sketch, "1.2.0", second.ref());
        Evaluation later = under(third);

        assertThat(Progress.refusals(then(sketch), later, NONE)).singleElement().satisfies(refusal -> {
            assertThat(refusal.reason()).isEqualTo(Reason.EDITION_NOT_AT_HAND);
            assertThat(refusal.cure()).contains("sketch 1.1.0");
        });
        FrameworkCatalog catalog = FrameworkCatalog.of(sketch.framework(), second, third);
        assertThat(Progress.between(then(sketch), later, catalog).criteria()).hasSize(1);
    }

    @Test
    void editionsThatDoNotNameEachOtherAreComparedDirectly() {
        Framework second = Framework.builder()
                .from(sketch.framework())
                .edition(Edition.parse("1.1.0"))
                .build();

        assertThat(reasons(then(sketch), under(second))).isEmpty();
    }

    @Test
    void editionsThatReplaceEachOtherInACircleLeadNowhere() {
        Framework other = Framework.builder()
                .from(sketch.framework())
                .id(FrameworkId.of("other"))
                .build();
        Framework one = edition(sketch, "1.1.0", other.ref());
        Framework circle = Framework.builder().from(other).replaces(one.ref()).build();

        assertThat(Progress.refusals(then(sketch), under(one), FrameworkCatalog.of(circle, one)))
                .isEmpty();
        Framework unrelated = Framework.builder()
                .from(sketch.framework())
                .id(FrameworkId.of("unrelated"))
                .build();
        assertThat(Progress.refusals(
                        Years.evaluate(unrelated, Years.dated(sketch, Sketch.DAY, unrelated)),
                        under(one),
                        FrameworkCatalog.of(circle, one)))
                .extracting(Refusal::reason)
                .containsExactly(Reason.NOT_RELATED);
    }

    @Test
    void otherContentUnderTheSameName() {
        Framework changed =
                Framework.builder().from(sketch.framework()).purpose("Another.").build();

        assertThat(Progress.refusals(then(sketch), under(changed), NONE))
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.reason()).isEqualTo(Reason.CONTENT_DIFFERS);
                    assertThat(refusal.earlier()).startsWith("sketch 1.0.0 with digest sha256:");
                    assertThat(refusal.later()).isNotEqualTo(refusal.earlier());
                });
    }

    @Test
    void anotherScale() {
        Framework four = edition(
                Sketch.withLevels(4).criterion("care.listening"),
                "2.0.0",
                sketch.framework().ref());

        assertThat(Progress.refusals(then(sketch), under(four), NONE))
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.reason()).isEqualTo(Reason.SCALE_CHANGED);
                    assertThat(refusal.later()).isEqualTo("sketch 2.0.0 with the levels [l0=0, l1=1, l2=2, l3=3]");
                });
    }

    @Test
    void aScaleWithOtherWordsSaysWhichDiffer() {
        Framework edition = edition(sketch, "2.0.0", sketch.framework().ref());
        List<Level> levels = new ArrayList<>(edition.scale().levels());
        Level third = levels.get(2);
        levels.set(2, Level.builder().from(third).meaning("Now and then.").build());
        Framework reworded = Framework.builder()
                .from(edition)
                .scale(RatingScale.builder()
                        .from(edition.scale())
                        .question("How often?")
                        .levels(levels)
                        .build())
                .build();

        assertThat(Progress.refusals(then(sketch), under(reworded), NONE))
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.reason()).isEqualTo(Reason.SCALE_CHANGED);
                    assertThat(refusal.earlier())
                            .isEqualTo("sketch 1.0.0 with the question \""
                                    + edition.scale().question() + "\", l2 as \"" + third.name() + ": "
                                    + third.meaning() + "\"");
                    assertThat(refusal.later())
                            .isEqualTo("sketch 2.0.0 with the question \"How often?\", l2 as \"" + third.name()
                                    + ": Now and then.\"");
                });
    }

    @Test
    void whatLeavesOutSmallGroups() {
        Evaluation full = then(sketch);
        Evaluation shown = now(sketch).suppressedBelow(5);

        assertThat(Progress.refusals(full, shown, NONE)).singleElement().satisfies(refusal -> {
            assertThat(refusal.reason()).isEqualTo(Reason.SUPPRESSED);
            assertThat(refusal.earlier()).isEqualTo("a-1 in full");
            assertThat(refusal.later()).isEqualTo("a-1 without groups below 5");
            assertThat(refusal.cure()).doesNotContain("evaluate");
        });
        Evaluation read = Evaluation.json().read(Evaluation.json().write(full));
        assertThat(reasons(read, shown)).containsExactly(Reason.SUPPRESSED, Reason.WITHOUT_WORKINGS);
    }

    @Test
    void anEditionThatWasEvaluatedBetweenIsAtHand() {
        Framework second = edition(sketch, "1.1.0", sketch.framework().ref());
        Framework third = edition(sketch, "1.2.0", second.ref());
        List<Evaluation> row = List.of(
                then(sketch),
                Years.evaluate(second, Years.dated(sketch, Sketch.DAY.plusMonths(3), second)),
                under(third));

        assertThat(Progress.over(row, NONE).altogether().criteria()).hasSize(1);
        assertThat(reasons(row.get(0), row.get(2))).containsExactly(Reason.EDITION_NOT_AT_HAND);
    }

    @Test
    @SuppressWarnings("NullAway") // What is missing is named.
    void nothingAtAll() {
        assertThatNullPointerException()
                .isThrownBy(() -> Progress.between(then(sketch), null))
                .withMessage("later");
        assertThatNullPointerException().isThrownBy(() -> Progress.over(null)).withMessage("evaluations");
        assertThatNullPointerException()
                .isThrownBy(() -> Progress.over(Arrays.asList(then(sketch), null)))
                .withMessage("evaluations must hold no null");
        assertThatNullPointerException().isThrownBy(() -> PledgeBoard.of(null)).withMessage("evaluation");
    }

    private Framework tailored(Framework base) {
        return Framework.builder()
                .from(Tailor.of(sketch, new WeighPrinciple(PrincipleId.of("care"), BigDecimal.TEN, "So."))
                        .framework())
                .tailorings(List.of(Tailoring.builder()
                        .id(FrameworkId.of("ours"))
                        .edition(Edition.parse("1.0.0"))
                        .base(base.ref())
                        .name("Ours")
                        .madeBy("A test")
                        .madeWith("Nobody")
                        .addChanges(new WeighPrinciple(PrincipleId.of("care"), BigDecimal.TEN, "So."))
                        .build()))
                .build();
    }

    @Test
    void aTailoringWhoseBaseIsNotAtHandOrIsNotWhatItWas() {
        Framework elsewhere = Framework.builder()
                .from(sketch.framework())
                .id(FrameworkId.of("elsewhere"))
                .purpose("Another.")
                .build();
        Evaluation later = under(tailored(elsewhere));

        assertThat(Progress.refusals(then(sketch), later, NONE)).singleElement().satisfies(refusal -> {
            assertThat(refusal.reason()).isEqualTo(Reason.EDITION_NOT_AT_HAND);
            assertThat(refusal.cure()).contains("elsewhere 1.0.0");
        });
        assertThat(Progress.refusals(then(sketch), later, FrameworkCatalog.of(elsewhere)))
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.reason()).isEqualTo(Reason.CONTENT_DIFFERS);
                    assertThat(refusal.cure()).contains("elsewhere 1.0.0");
                });
    }

    @Test
    void aStageOfATailoringThatIsNotWhatWasEvaluated() {
        Framework ours = tailored(sketch.framework());
        Framework twice = TailoredFramework.of(
                        ours,
                        Tailoring.builder()
                                .id(FrameworkId.of("ours-again"))
                                .edition(Edition.parse("1.0.0"))
                                .base(ours.ref())
                                .name("Ours again")
                                .madeBy("A test")
                                .madeWith("Nobody")
                                .addChanges(new WeighPrinciple(PrincipleId.of("care"), BigDecimal.ONE, "So."))
                                .build())
                .framework();
        Framework altered = Framework.builder().from(ours).purpose("Another.").build();
        FrameworkCatalog catalog = FrameworkCatalog.of(sketch.framework());
        Assessment before = Years.dated(sketch, Sketch.DAY, ours);

        assertThat(Progress.refusals(Years.evaluate(ours, before), under(twice), catalog))
                .isEmpty();
        assertThat(Progress.refusals(Years.evaluate(altered, before), under(twice), catalog))
                .extracting(Refusal::reason)
                .containsExactly(Reason.CONTENT_DIFFERS);
    }

    @Test
    void fewerThanTwoOverTime() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Progress.over(List.of(then(sketch))))
                .withMessage("evaluations must be two or more, but were 1");
        assertThat(Progress.over(List.of(then(sketch), now(sketch))).altogether())
                .isEqualTo(Progress.between(then(sketch), now(sketch)));
    }
}
