package org.peerprinciples.checklist.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.sketch.Sketch;

/** What a report says where there is a score one of the two times only, or other people answered. */
class ScoresComeAndGoTest {

    private static final String LISTENING = "care.listening";
    private static final String KEYS = "trust.keys";

    private static Sketch sketch(Consumer<Sketch> answers) {
        Sketch sketch = Sketch.withLevels(5).mayNotApply(LISTENING).criterion(KEYS);
        answers.accept(sketch);
        return sketch;
    }

    private static Sketch rated(String person, int care, int trust) {
        return sketch(
                sketch -> sketch.rater(person, "twofold").rates(LISTENING, care).rates(KEYS, trust));
    }

    private static Sketch withoutCare() {
        return sketch(sketch ->
                sketch.rater("t", "twofold").saysNotApplicable(LISTENING).rates(KEYS, 3));
    }

    private static Sketch nobody() {
        return sketch(sketch -> {});
    }

    @Test
    void thatAScoreIsLostIsSaidAndWhy() {
        Between years = new Between(rated("t", 4, 3), withoutCare());

        assertThat(years.atAGlance())
                .contains("  - Without a score now, because nothing in it counts any more: Care.\n")
                .doesNotContain("No principle rose");
        assertThat(years.whatChanged("Why")).contains("""
                * Without a score now: Care.
                  - Nothing in it counts any more. Its questions were said not to apply, or are asked of nobody here.
                """).doesNotContain("No score differs");
    }

    @Test
    void thatAScoreIsGainedIsSaidAndWhy() {
        Between years = new Between(withoutCare(), rated("t", 4, 3));

        assertThat(years.atAGlance()).contains("  - With a score now, and without one then: Care.\n");
        assertThat(years.whatChanged("Why"))
                .contains("* With a score now, and without one then: Care.\n  - Nothing in it counted then. ");
    }

    @Test
    void whereOnlyScoresWereLostNothingIsSaidOfSplitting() {
        Consumer<Sketch> none = sketch -> sketch.rater("t", "twofold").saysNotApplicable(LISTENING);
        Sketch then = Sketch.withLevels(5).mayNotApply(LISTENING);
        then.rater("t", "twofold").rates(LISTENING, 4);
        Sketch now = Sketch.withLevels(5).mayNotApply(LISTENING);
        none.accept(now);

        assertThat(new Between(then, now).whatChanged("Why")).isEqualTo("""
                Why
                * Without a score now: Care, Overall.
                  - Nothing in it counts any more. Its questions were said not to apply, or are asked of nobody here.
                """);
    }

    @Test
    void whereNobodyAnswersNowThatIsTheReason() {
        Between years = new Between(rated("t", 4, 3), nobody());

        assertThat(years.whatChanged("Why"))
                .containsOnlyOnce("Nobody has given a level to any question now.\n")
                .contains("points. The reason: nobody answers now.\n")
                .doesNotContain("other people answer", "given it a level");
        assertThat(years.atAGlance())
                .contains("  - The only reason for Care, Trust: nobody answers now. "
                        + "So there it doesn't show that the same people see it differently now.\n");
    }

    @Test
    void whereNobodyAnsweredThenThatIsTheReason() {
        assertThat(new Between(nobody(), rated("t", 4, 3)).whatChanged("Why"))
                .containsOnlyOnce("Nobody had given a level to any question then.\n")
                .contains("points. The reason: nobody answered then.\n");
    }

    @Test
    void whereNobodyGivesALevelToOnePrincipleThatIsSaidThere() {
        Sketch open = sketch(
                sketch -> sketch.rater("t", "twofold").cannotTell(LISTENING).rates(KEYS, 3));

        assertThat(new Between(rated("t", 4, 3), open).whatChanged("Why"))
                .contains("  - Nobody has given it a level now.\n")
                .doesNotContain("any question");
        assertThat(new Between(open, rated("t", 4, 3)).whatChanged("Why"))
                .contains("  - Nobody had given it a level then.\n");
    }

    @Test
    void whoCameIsToldFromWhoLeftAndFromOtherRoles() {
        Sketch one = sketch(sketch -> sketch.rater("r", "member").rates(LISTENING, 4));
        Sketch two = sketch(sketch -> {
            sketch.rater("r", "member").rates(LISTENING, 4);
            sketch.rater("s", "guest").rates(LISTENING, 1);
        });
        Sketch moved =
                sketch(sketch -> sketch.rater("r", "friend").rates(LISTENING, 4).rates(KEYS, 2));
        Sketch still =
                sketch(sketch -> sketch.rater("r", "member").rates(LISTENING, 4).rates(KEYS, 2));
        Sketch both = sketch(sketch -> {
            sketch.rater("r", "friend").rates(LISTENING, 4);
            sketch.rater("s", "guest").rates(LISTENING, 1);
        });

        assertThat(new Between(one, two).whatChanged("Why")).contains("some answer now who didn't then");
        assertThat(new Between(two, one).whatChanged("Why")).contains("some who answered then don't answer now");
        assertThat(new Between(still, moved).progress().raters().inOtherRoles()).isOne();
        assertThat(new Between(one, both).whatChanged("Why")).contains("other people answer or roles changed");
    }

    @Test
    void whereOnlyOtherRolesMoveAScoreThatIsSaid() {
        Consumer<Sketch> other =
                sketch -> sketch.rater("g", "friend").rates(LISTENING, 1).rates(KEYS, 2);
        Sketch then = sketch(other);
        then.rater("r", "member").rates(LISTENING, 4).rates(KEYS, 2);
        Sketch now = sketch(other);
        now.rater("r", "twofold").rates(LISTENING, 4).rates(KEYS, 2);

        assertThat(new Between(then, now).whatChanged("Why"))
                .contains("The reason: some people hold other roles now.\n");
    }

    @Test
    void whereOnlyOtherPeopleAnswerThatIsSaidOnce() {
        assertThat(new Between(rated("t", 1, 1), rated("u", 4, 4)).atAGlance()).contains("""
                  - Rose: Care, Trust.
                  - The only reason for Care, Trust: other people answer. So there it doesn't show that the same people see it differently now.
                """);
    }

    @Test
    void wherePartOfItIsOtherPeopleThatPartIsNamed() {
        Consumer<Sketch> giving =
                sketch -> sketch.rater("g", "friend").rates(LISTENING, 1).rates(KEYS, 1);
        Sketch then = sketch(giving);
        then.rater("r", "member").rates(LISTENING, 1);
        then.rater("t", "guest").rates(KEYS, 1);
        Sketch now = sketch(giving);
        now.rater("s", "member").rates(LISTENING, 4);
        now.rater("t", "guest").rates(KEYS, 4);

        assertThat(new Between(then, now).atAGlance()).contains("""
                  - Rose: Care, Trust.
                  - The only reason for Care: other people answer. So there it doesn't show that the same people see it differently now.
                """);
    }

    @Test
    void whereNobodyAnsweredBothTimesAndMoreIsBehindItThatIsSaidOnce() {
        Sketch then = rated("t", 1, 1);
        then.rater("u", "twofold");
        Sketch now = rated("u", 4, 4);
        now.rater("t", "twofold");

        assertThat(new Between(then, now).atAGlance())
                .containsOnlyOnce("Nobody answered the same question both times,")
                .doesNotContain("The only reason");
    }
}
