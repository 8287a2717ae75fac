package org.peerprinciples.checklist.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peerprinciples.checklist.progress.Years.between;
import static org.peerprinciples.checklist.progress.Years.criterion;
import static org.peerprinciples.checklist.progress.Years.pledge;
import static org.peerprinciples.checklist.progress.Years.principle;
import static org.peerprinciples.checklist.progress.Years.then;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.checklist.progress.GapChange.What;
import org.peerprinciples.checklist.scoring.ScoringPolicy;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.core.evidence.PledgeStatus;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.id.EvidenceId;

/** What became of gaps, plans and pledges. */
class GapsAndPledgesTest {

    private static Sketch answered(BiConsumer<Sketch.Voice, Sketch.Voice> answers) {
        Sketch sketch = Sketch.withLevels(5)
                .criterion("care.listening")
                .critical("care.time", 3)
                .mayNotApply("trust.keys");
        answers.accept(sketch.rater("r", "member"), sketch.rater("g", "friend"));
        return sketch;
    }

    @Nested
    class Gaps {

        /** Levels 0 and 1 of five are a gap; a dash is no answer. */
        @ParameterizedTest
        @CsvSource({
            "2 2, 1 2, opened",
            "- 2, 1 2, came-to-light",
            "1 2, 0 4, remains",
            "1 -, 0 -, remains",
            "1 2, 2 2, closed",
            "1 2, - 2, out-of-sight",
            "2 2, 3 3, ''",
            "- 2, 2 -, ''"
        })
        void areFollowed(String before, String after, String what) {
            Progress progress = between(listening(before), listening(after));

            assertThat(progress.gaps().stream().map(gap -> gap.what().code()))
                    .containsExactlyElementsOf(what.isEmpty() ? List.of() : List.of(what));
            assertThat(progress.gaps()).noneMatch(gap -> gap.criticalThen() || gap.criticalNow());
        }

        private static Sketch listening(String levels) {
            Sketch sketch = Sketch.withLevels(5).criterion("care.listening");
            rates(sketch.rater("r", "member"), levels.charAt(0));
            rates(sketch.rater("g", "friend"), levels.charAt(2));
            return sketch;
        }

        private static void rates(Sketch.Voice voice, char level) {
            if (level != '-') {
                voice.rates("care.listening", Character.digit(level, 10));
            }
        }

        @Test
        void includeWhatIsBelowTheFloorOfACriticalCriterion() {
            Progress progress = between(
                    answered((r, g) -> {
                        r.rates("care.time", 2);
                        g.rates("care.time", 3);
                    }),
                    answered((r, g) -> {
                        r.rates("care.time", 3);
                        g.rates("care.time", 3);
                    }));

            assertThat(progress.gaps(What.CLOSED))
                    .containsExactly(new GapChange(criterion("care.time"), What.CLOSED, true, false));
            assertThat(progress.gaps(What.OPENED)).isEmpty();
        }

        @Test
        void areOutOfSightWhereTheCriterionDoesNotCountAnyMore() {
            Progress progress = between(
                    answered((r, g) -> {
                        r.rates("trust.keys", 0);
                        g.rates("trust.keys", 0);
                    }),
                    answered((r, g) -> {
                        r.saysNotApplicable("trust.keys");
                        g.saysNotApplicable("trust.keys");
                    }));

            assertThat(progress.gaps()).extracting(GapChange::what).containsExactly(What.OUT_OF_SIGHT);
        }

        @Test
        void areJudgedByTheLaterMarksBothTimes() {
            Sketch sketch = listening("1 4");
            Framework framework = sketch.framework();
            ScoringPolicy narrow = ScoringPolicy.builder().gapLevels(1).build();

            Progress progress = Progress.between(
                    then(sketch), Years.evaluate(framework, Years.dated(sketch, Years.NEXT, framework), narrow));

            assertThat(progress.gaps()).isEmpty();
        }
    }

    @Nested
    class Plans {

        @Test
        void thatWereDueSayWhetherTheirLevelIsThere() {
            Sketch then = answered((r, g) -> {
                r.answers("care.listening", Sketch.planned(3, Sketch.DAY.plusMonths(6), "All"));
                g.answers("care.time", Sketch.planned(3, Sketch.DAY.plusMonths(6), "All"));
                r.answers("trust.keys", Sketch.planned(3, Years.NEXT.plusDays(1), "All"));
                g.plans("trust.keys", 4);
            });
            Sketch now = answered((r, g) -> {
                r.rates("care.listening", 3).rates("care.time", 2);
                g.rates("care.listening", 4);
            });

            assertThat(between(then, now).plans())
                    .containsExactly(
                            new DuePlan(
                                    criterion("care.listening"),
                                    Sketch.level(3),
                                    Optional.of(Sketch.DAY.plusMonths(6)),
                                    Reached.REACHED),
                            new DuePlan(
                                    criterion("care.time"),
                                    Sketch.level(3),
                                    Optional.of(Sketch.DAY.plusMonths(6)),
                                    Reached.NOT_REACHED));
        }

        @Test
        void whoseSideIsMissingOrThatDoNotCountAreNotKnown() {
            Sketch then = answered((r, g) -> {
                r.answers("care.listening", Sketch.planned(3, Sketch.DAY.plusMonths(6), "All"));
                r.answers("trust.keys", Sketch.planned(3, Sketch.DAY.plusMonths(6), "All"));
            });
            Sketch now = answered((r, g) -> {
                r.rates("care.listening", 3).saysNotApplicable("trust.keys");
                g.saysNotApplicable("trust.keys");
            });

            assertThat(between(then, now).plans()).extracting(DuePlan::reached).containsOnly(Reached.NOT_KNOWN);
            assertThat(Reached.NOT_KNOWN.code()).isEqualTo("not-known");
        }
    }

    @Nested
    class Pledges {

        private final Sketch then = answered((r, g) -> {
                    r.rates("care.listening", 1).rates("care.time", 1);
                    g.rates("care.listening", 1).rates("care.time", 1);
                })
                .evidence(
                        pledge("kept-and-moved", PledgeStatus.MADE)
                                .criterion(criterion("care.listening"))
                                .level(Sketch.level(3))
                                .build(),
                        pledge("kept-only", PledgeStatus.UNDER_WAY)
                                .criterion(criterion("care.time"))
                                .level(Sketch.level(2))
                                .build(),
                        pledge("of-a-principle", PledgeStatus.MADE)
                                .principle(principle("care"))
                                .build(),
                        pledge("of-nothing", PledgeStatus.MADE).build(),
                        pledge("forgotten", PledgeStatus.MADE).build());

        private final Sketch now = answered((r, g) -> {
                    r.rates("care.listening", 4).rates("care.time", 1);
                    g.rates("care.listening", 3).rates("care.time", 1);
                })
                .evidence(
                        pledge("new", PledgeStatus.MADE)
                                .criterion(criterion("trust.keys"))
                                .build(),
                        pledge("of-nothing", PledgeStatus.UNDER_WAY).build(),
                        pledge("of-a-principle", PledgeStatus.NOT_KEPT)
                                .principle(principle("care"))
                                .build(),
                        pledge("kept-only", PledgeStatus.KEPT)
                                .criterion(criterion("care.time"))
                                .level(Sketch.level(1))
                                .build(),
                        pledge("kept-and-moved", PledgeStatus.KEPT)
                                .criterion(criterion("care.listening"))
                                .level(Sketch.level(3))
                                .build());

        private final Progress progress = between(then, now);

        private PledgeChange change(String id) {
            return progress.pledges().stream()
                    .filter(pledge -> pledge.pledge().equals(EvidenceId.of(id)))
                    .findFirst()
                    .orElseThrow();
        }

        @Test
        void ofTheEarlierAssessmentComeFirst() {
            assertThat(progress.pledges())
                    .extracting(pledge -> pledge.pledge().value())
                    .containsExactly("kept-and-moved", "kept-only", "of-a-principle", "of-nothing", "forgotten", "new");
        }

        @Test
        void standBesideWhatMoved() {
            PledgeChange moved = change("kept-and-moved");
            assertThat(moved.then()).contains(PledgeStatus.MADE);
            assertThat(moved.now()).contains(PledgeStatus.KEPT);
            assertThat(moved.principle()).contains(principle("care"));
            assertThat(moved.scoreThen().map(Score::toString)).contains("25.0");
            assertThat(moved.scoreNow().map(Score::toString)).contains("87.5");
            assertThat(moved.verdict()).contains(Verdict.ROSE);
            assertThat(moved.reached()).contains(Reached.REACHED);
        }

        @Test
        void areHeldToWhatWasPromisedFirst() {
            PledgeChange kept = change("kept-only");
            assertThat(kept.level()).contains(Sketch.level(2));
            assertThat(kept.verdict()).contains(Verdict.UNCHANGED);
            assertThat(kept.reached()).contains(Reached.NOT_REACHED);
        }

        @Test
        void canAimAtAPrincipleOrAtNothing() {
            PledgeChange whole = change("of-a-principle");
            assertThat(whole.criterion()).isEmpty();
            assertThat(whole.verdict()).contains(Verdict.ROSE);
            assertThat(whole.scoreNow())
                    .isEqualTo(progress.principle(principle("care")).change().now());
            assertThat(whole.reached()).isEmpty();
            PledgeChange nothing = change("of-nothing");
            assertThat(nothing.principle()).isEmpty();
            assertThat(nothing.scoreThen()).isEmpty();
            assertThat(nothing.verdict()).isEmpty();
        }

        @Test
        void canBeNewOrForgotten() {
            assertThat(change("new").wasMadeSince()).isTrue();
            assertThat(change("new").principle()).contains(principle("trust"));
            assertThat(change("new").verdict()).contains(Verdict.NOT_DECIDED);
            assertThat(change("forgotten").now()).isEmpty();
            assertThat(change("forgotten").wasMadeSince()).isFalse();
        }

        @Test
        void areCounted() {
            assertThat(progress.pledgeCounts()).isEqualTo(new PledgeCounts(2, 1, 1, 1, 1));
        }

        @Test
        void followTheirCriterionThroughEditions() {
            Sketch later = Sketch.withLevels(5)
                    .criterion(
                            "care.hearing",
                            built -> built.question("Is there listening?")
                                    .good("There is listening.")
                                    .replaces(List.of(criterion("care.listening"))))
                    .criterion("care.time", built -> built.question("Is there time, every day?"))
                    .criterion("care.new")
                    .evidence(pledge("newest", PledgeStatus.MADE)
                            .criterion(criterion("care.new"))
                            .build());
            Sketch.Voice member = later.rater("r", "member");
            Sketch.Voice friend = later.rater("g", "friend");
            List.of(member, friend)
                    .forEach(voice ->
                            voice.rates("care.hearing", 3).rates("care.time", 4).rates("care.new", 4));
            Framework edition = Years.edition(later, "2.0.0", then.framework().ref());

            Progress followed = Progress.between(Years.then(then), Years.now(later, edition));

            PledgeChange renamed = followed.pledges().get(0);
            assertThat(renamed.criterion()).contains(criterion("care.hearing"));
            assertThat(renamed.reached()).contains(Reached.REACHED);
            PledgeChange reworded = followed.pledges().get(1);
            assertThat(reworded.criterion()).isEmpty();
            assertThat(reworded.principle()).contains(principle("care"));
            assertThat(reworded.verdict()).isEmpty();
            assertThat(reworded.reached()).contains(Reached.NOT_KNOWN);
            PledgeChange newest = followed.pledges().get(5);
            assertThat(newest.scoreThen()).isEmpty();
            assertThat(newest.scoreNow().map(Score::toString)).contains("100.0");
        }
    }
}
