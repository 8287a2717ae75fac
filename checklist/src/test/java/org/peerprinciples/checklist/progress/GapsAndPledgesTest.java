package org.peerprinciples.checklist.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peerprinciples.checklist.progress.Years.between;
import static org.peerprinciples.checklist.progress.Years.criterion;
import static org.peerprinciples.checklist.progress.Years.pledge;
import static org.peerprinciples.checklist.progress.Years.principle;
import static org.peerprinciples.checklist.progress.Years.then;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.checklist.progress.GapChange.What;
import org.peerprinciples.checklist.progress.PledgeChange.Aim;
import org.peerprinciples.checklist.scoring.ScoringPolicy;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.core.assessment.Planned;
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
                    .containsExactly(new GapChange(
                            criterion("care.time"),
                            What.CLOSED,
                            true,
                            false,
                            progress.criterion(criterion("care.time")).change()));
            assertThat(progress.gaps(What.OPENED)).isEmpty();
        }

        @Test
        void thatClosedByPeopleLeavingSayWhatThoseWhoStaySay() {
            Sketch then = Sketch.withLevels(5).criterion("care.listening");
            then.rater("r", "member").rates("care.listening", 4);
            then.rater("g-1", "friend").rates("care.listening", 0);
            then.rater("g-2", "friend").rates("care.listening", 2);
            Sketch now = Sketch.withLevels(5).criterion("care.listening");
            now.rater("r", "member").rates("care.listening", 3);
            now.rater("g-2", "friend").rates("care.listening", 2);

            GapChange gap = between(then, now).gaps().get(0);

            assertThat(gap).hasToString("care.listening: closed; 62.5, then 62.5: unchanged; the same people: fell");
            assertThat(gap.change().low().orElseThrow().part(Cause.WHO_ANSWERED).points())
                    .isEqualTo(12.5);
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
                                    Optional.empty(),
                                    Reached.REACHED),
                            new DuePlan(
                                    criterion("care.time"),
                                    Sketch.level(3),
                                    Optional.of(Sketch.DAY.plusMonths(6)),
                                    Optional.empty(),
                                    Reached.NOT_REACHED));
        }

        /** In place by, looked at again on: months after the earlier assessment; the later one is twelve after. */
        @ParameterizedTest
        @CsvSource({"12,, true", "13,, false", "24, 6, false", "6, 24, true", ", 12, true", ", 13, false", ",, false"})
        void areDueOnTheDayTheyAreToBeInPlaceAndOtherwiseOnTheDayOfReview(
                @Nullable Integer by, @Nullable Integer reviewOn, boolean due) {
            Optional<LocalDate> inPlace = Optional.ofNullable(by).map(Sketch.DAY::plusMonths);
            Optional<LocalDate> looked = Optional.ofNullable(reviewOn).map(Sketch.DAY::plusMonths);
            Sketch then = answered((r, g) ->
                    r.answers("care.listening", new Planned(Sketch.level(3), inPlace, Optional.of("All"), looked)));

            assertThat(between(then, answered((r, g) -> {})).plans())
                    .containsExactlyElementsOf(
                            due
                                    ? List.of(new DuePlan(
                                            criterion("care.listening"),
                                            Sketch.level(3),
                                            inPlace,
                                            looked,
                                            Reached.NOT_KNOWN))
                                    : List.of());
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
            assertThat(moved.aim().principle()).contains(principle("care"));
            assertThat(moved.change())
                    .contains(progress.criterion(criterion("care.listening")).change());
            assertThat(moved.aimChanged()).isFalse();
            assertThat(moved)
                    .hasToString("kept-and-moved: made, now kept; aims at care.listening at l3: 25.0, then 87.5: rose;"
                            + " its level: reached");
            assertThat(moved.reached()).contains(Reached.REACHED);
        }

        @Test
        void sayWhatIsPromisedAsItIsRecordedNowAndNeverInALine() {
            assertThat(change("kept-only").what()).contains("To put the kettle on");
            assertThat(change("new").what()).isPresent();
            assertThat(change("forgotten").what()).isEmpty();
            assertThat(progress.pledges())
                    .extracting(PledgeChange::toString)
                    .allSatisfy(line -> assertThat(line).doesNotContain("kettle"));
        }

        @Test
        void areHeldToWhatWasPromisedFirst() {
            PledgeChange kept = change("kept-only");
            assertThat(kept.aim().level()).contains(Sketch.level(2));
            assertThat(kept.aimChanged()).isTrue();
            assertThat(kept.aimNow())
                    .contains(new Aim(
                            Optional.of(principle("care")),
                            Optional.of(criterion("care.time")),
                            Optional.of(Sketch.level(1))));
            assertThat(kept.toString()).contains("; aims at care.time at l2, now at care.time at l1: 25.0");
            assertThat(kept.change().flatMap(ScoreChange::verdict)).contains(Verdict.UNCHANGED);
            assertThat(kept.reached()).contains(Reached.NOT_REACHED);
        }

        @Test
        void canAimAtAPrincipleOrAtNothing() {
            PledgeChange whole = change("of-a-principle");
            assertThat(whole.aim().criterion()).isEmpty();
            assertThat(whole.aim()).hasToString("care");
            assertThat(whole.change())
                    .contains(progress.principle(principle("care")).change());
            assertThat(whole.reached()).isEmpty();
            PledgeChange nothing = change("of-nothing");
            assertThat(nothing.aim().principle()).isEmpty();
            assertThat(nothing.change()).isEmpty();
            assertThat(nothing).hasToString("of-nothing: made, now under-way; aims at nothing in particular");
        }

        @Test
        void canBeNewOrForgotten() {
            assertThat(change("new").wasMadeSince()).isTrue();
            assertThat(change("new").aim().principle()).contains(principle("trust"));
            assertThat(change("new").change().flatMap(ScoreChange::verdict)).contains(Verdict.NOT_DECIDED);
            assertThat(change("new").aimChanged()).isFalse();
            assertThat(change("forgotten").now()).isEmpty();
            assertThat(change("forgotten").wasMadeSince()).isFalse();
        }

        @Test
        void areCounted() {
            assertThat(progress.pledgeCounts()).isEqualTo(new PledgeCounts(2, 0, 0, 1, 2, 1));
            assertThat(progress.pledgeCounts().all())
                    .isEqualTo(progress.pledges().size());
        }

        /** Status then and now, a dash where it isn't recorded; and where it is counted. */
        @ParameterizedTest
        @CsvSource({
            "made kept, 1 0 0 0 0 0",
            "not-kept kept, 1 0 0 0 0 0",
            "kept kept, 0 1 0 0 0 0",
            "- kept, 0 0 1 0 0 0",
            "kept not-kept, 0 0 0 1 0 0",
            "- not-kept, 0 0 0 1 0 0",
            "kept under-way, 0 0 0 0 1 0",
            "- made, 0 0 0 0 1 0",
            "kept -, 0 0 0 0 0 1",
            "made -, 0 0 0 0 0 1"
        })
        void areEachCountedOnce(String statuses, String counted) {
            String[] both = statuses.split(" ", -1);
            PledgeCounts counts =
                    between(withPledge(both[0]), withPledge(both[1])).pledgeCounts();

            assertThat(List.of(
                            counts.newlyKept(),
                            counts.keptBefore(),
                            counts.madeAndKeptSince(),
                            counts.notKept(),
                            counts.open(),
                            counts.notRecorded()))
                    .isEqualTo(Arrays.stream(counted.split(" ", -1))
                            .map(Integer::valueOf)
                            .toList());
            assertThat(counts.all()).isEqualTo(1);
        }

        private static Sketch withPledge(String status) {
            Sketch sketch = Sketch.withLevels(5).criterion("care.listening");
            Arrays.stream(PledgeStatus.values())
                    .filter(each -> each.code().equals(status))
                    .forEach(each -> sketch.evidence(pledge("one", each).build()));
            return sketch;
        }

        @Test
        void ofAPrincipleThatIsLeftOutKeepItsScore() {
            Sketch both = Sketch.withLevels(5)
                    .criterion("care.listening")
                    .criterion("trust.keys")
                    .evidence(
                            pledge("one", PledgeStatus.MADE)
                                    .principle(principle("trust"))
                                    .build(),
                            pledge("two", PledgeStatus.MADE)
                                    .criterion(criterion("trust.keys"))
                                    .build());
            both.rater("r", "member").rates("trust.keys", 2);
            both.rater("g", "friend").rates("trust.keys", 2);
            Sketch care = Sketch.withLevels(5).criterion("care.listening");
            Framework edition = Years.edition(care, "2.0.0", both.framework().ref());

            Progress left = Progress.between(then(both), Years.now(care, edition));
            assertThat(left.pledges())
                    .extracting(PledgeChange::toString)
                    .containsExactly(
                            "one: made, now not recorded; aims at trust: 50.0, then no score",
                            "two: made, now not recorded; aims at trust.keys: 50.0, then no score");

            Progress added =
                    Progress.between(Years.evaluate(edition, Years.dated(care, Sketch.DAY, edition)), Years.now(both));
            assertThat(added.pledges())
                    .extracting(PledgeChange::toString)
                    .containsExactly(
                            "one: new, now made; aims at trust: no score, then 50.0",
                            "two: new, now made; aims at trust.keys: no score, then 50.0");
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
            assertThat(renamed.aim().criterion()).contains(criterion("care.hearing"));
            assertThat(renamed.reached()).contains(Reached.REACHED);
            PledgeChange reworded = followed.pledges().get(1);
            assertThat(reworded.aim().criterion()).contains(criterion("care.time"));
            assertThat(reworded.aim().principle()).contains(principle("care"));
            assertThat(reworded.change().flatMap(ScoreChange::then).map(Score::toString))
                    .contains("25.0");
            assertThat(reworded.change().flatMap(ScoreChange::now)).isEmpty();
            assertThat(reworded.change().flatMap(ScoreChange::verdict)).isEmpty();
            assertThat(reworded.reached()).contains(Reached.NOT_KNOWN);
            PledgeChange newest = followed.pledges().get(5);
            assertThat(newest.change().flatMap(ScoreChange::then)).isEmpty();
            assertThat(newest.change().flatMap(ScoreChange::now).map(Score::toString))
                    .contains("100.0");
        }
    }
}
