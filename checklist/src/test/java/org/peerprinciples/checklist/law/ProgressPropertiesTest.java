package org.peerprinciples.checklist.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.checklist.evaluation.StandingResult;
import org.peerprinciples.checklist.finding.FindingRules;
import org.peerprinciples.checklist.law.NaiveEvaluation.Interval;
import org.peerprinciples.checklist.progress.Cause;
import org.peerprinciples.checklist.progress.CriterionChange;
import org.peerprinciples.checklist.progress.GapChange;
import org.peerprinciples.checklist.progress.Part;
import org.peerprinciples.checklist.progress.Practice;
import org.peerprinciples.checklist.progress.PrincipleChange;
import org.peerprinciples.checklist.progress.Progress;
import org.peerprinciples.checklist.progress.ProgressOverTime;
import org.peerprinciples.checklist.progress.ScoreChange;
import org.peerprinciples.checklist.progress.Shift;
import org.peerprinciples.checklist.progress.Turnover;
import org.peerprinciples.checklist.progress.Verdict;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.AssessmentBuilder;
import org.peerprinciples.core.assessment.NotApplicable;
import org.peerprinciples.core.assessment.Planned;
import org.peerprinciples.core.assessment.Rated;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.assessment.ScreenAnswer;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.edition.AssessmentCarrier;
import org.peerprinciples.core.framework.Change;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Level;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.TextId;

/** What holds of progress, whatever the frameworks, answers, people and policies. */
class ProgressPropertiesTest {

    @Provide
    Arbitrary<FollowUp> followUps() {
        return FollowUps.any();
    }

    @Provide
    Arbitrary<FollowUp> editions() {
        return FollowUps.editions();
    }

    @Provide
    Arbitrary<TailoredCase> tailored() {
        return TailoredCases.any();
    }

    // Against stages put together by other means

    @Property(tries = 200)
    void everyPartIsWhatTheNaiveStagesSay(@ForAll("followUps") FollowUp followUp) {
        List<NaiveEvaluation> stages =
                NaiveProgress.stages(followUp).stream().map(NaiveEvaluation::of).toList();
        Progress progress = followUp.progress();

        same(progress.overall().change(), stages, NaiveEvaluation::overall);
        for (PrincipleChange principle : progress.principles()) {
            same(
                    principle.change(),
                    stages,
                    stage -> stage.score(stage.framework().principle(principle.principle())));
        }
        for (CriterionChange criterion : progress.criteria()) {
            assertThat(followUp.findSame(criterion.before())).contains(criterion.criterion());
            same(
                    criterion.change(),
                    stages,
                    stage -> stage.score(stage.framework()
                            .findCriterion(criterion.criterion())
                            .filter(found ->
                                    stage.framework().equals(followUp.later().framework()))
                            .orElseGet(() -> stage.framework().criterion(criterion.before()))));
        }
    }

    private static void same(
            ScoreChange change, List<NaiveEvaluation> stages, Function<NaiveEvaluation, Optional<Interval>> of) {
        List<Optional<Interval>> scores = stages.stream().map(of).toList();
        same(change.low(), scores, interval -> Optional.of(interval.low()));
        same(change.point(), scores, Interval::point);
        same(change.high(), scores, interval -> Optional.of(interval.high()));
        Optional<Interval> then = scores.get(0);
        Optional<Interval> now = scores.get(scores.size() - 1);
        assertThat(change.verdict().isPresent()).isEqualTo(then.isPresent() && now.isPresent());
        change.verdict().ifPresent(verdict -> assertThat(verdict).isEqualTo(verdict(then.get(), now.get())));
    }

    private static Verdict verdict(Interval then, Interval now) {
        boolean couldHaveRisen = now.high().minus(then.low()).compareTo(Ratio.ZERO) > 0;
        boolean couldHaveFallen = then.high().minus(now.low()).compareTo(Ratio.ZERO) > 0;
        boolean couldBeEqual = now.high().atLeast(then.low()) && then.high().atLeast(now.low());
        if (couldBeEqual) {
            return couldHaveRisen || couldHaveFallen ? Verdict.NOT_DECIDED : Verdict.UNCHANGED;
        }
        return couldHaveRisen ? Verdict.ROSE : Verdict.FELL;
    }

    private static void same(
            Optional<Shift> shift, List<Optional<Interval>> scores, Function<Interval, Optional<Ratio>> number) {
        List<Optional<Ratio>> stages =
                scores.stream().map(score -> score.flatMap(number)).toList();
        Optional<Ratio> first = stages.get(0);
        Optional<Ratio> last = stages.get(stages.size() - 1);
        assertThat(shift.isPresent()).isEqualTo(first.isPresent() && last.isPresent());
        if (shift.isPresent()) {
            assertThat(shift.get().points())
                    .isEqualTo(last.get().minus(first.get()).points());
            assertThat(shift.get().isSplit()).isEqualTo(stages.stream().allMatch(Optional::isPresent));
            assertThat(shift.get().parts().stream().map(Part::cause)).isIn(List.of(Cause.values()), List.of());
            for (int i = 0; i < shift.get().parts().size(); i++) {
                Part part = shift.get().parts().get(i);
                Ratio step = stages.get(i + 1).get().minus(stages.get(i).get());
                assertThat(part.points()).isEqualTo(step.points());
            }
        }
    }

    // Sums

    @Property(tries = 200)
    void partsAddUpAsDisplayed(@ForAll("followUps") FollowUp followUp) {
        Progress progress = followUp.progress();
        changes(progress).forEach(change -> {
            change.low()
                    .ifPresent(low -> assertThat(low.shown())
                            .isEqualTo(printed(change.now(), 0).subtract(printed(change.then(), 0))));
            change.high()
                    .ifPresent(high -> assertThat(high.shown())
                            .isEqualTo(printed(change.now(), 1).subtract(printed(change.then(), 1))));
            if (change.point().isPresent()
                    && change.then().orElseThrow().isSettled()
                    && change.now().orElseThrow().isSettled()) {
                assertThat(change.point().get().shown())
                        .isEqualTo(change.low().orElseThrow().shown())
                        .isEqualTo(change.high().orElseThrow().shown());
            }
        });
        shifts(progress).filter(Shift::isSplit).forEach(shift -> {
            assertThat(shift.parts()).hasSize(Cause.values().length);
            assertThat(shift.parts().stream().map(Part::shown).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(shift.shown());
            assertThat(shift.parts()).allSatisfy(part -> {
                assertThat(part.shown().doubleValue()).isCloseTo(part.points(), within(0.2 + 1e-9));
            });
        });
    }

    /** The first or last number that a score prints, which are one where nothing is missing. */
    private static BigDecimal printed(Optional<Score> score, int which) {
        String[] numbers = score.orElseThrow().toString().split(" to ", -1);
        return new BigDecimal(numbers[Math.min(which, numbers.length - 1)]);
    }

    @Property(tries = 100)
    void practiceIsTheDirectionOfItsParts(@ForAll("followUps") FollowUp followUp) {
        changes(followUp.progress()).forEach(change -> {
            assertThat(change.practice().isPresent()).isEqualTo(change.verdict().isPresent());
            Set<Double> signs = Stream.of(change.low(), change.point(), change.high())
                    .flatMap(Optional::stream)
                    .filter(Shift::isSplit)
                    .map(shift -> Math.signum(shift.part(Cause.PRACTICE).points()))
                    .filter(sign -> sign != 0)
                    .collect(Collectors.toSet());
            boolean whole = change.low().filter(Shift::isSplit).isPresent()
                    && change.point().filter(Shift::isSplit).isPresent();
            if (whole) {
                assertThat(change.practice())
                        .contains(
                                signs.isEmpty()
                                        ? change.practice()
                                                .filter(Practice.NOBODY_BOTH_TIMES::equals)
                                                .orElse(Practice.UNCHANGED)
                                        : signs.size() == 2
                                                ? Practice.MIXED
                                                : signs.contains(1.0) ? Practice.ROSE : Practice.FELL);
            }
        });
    }

    @Property(tries = 100)
    void ofTheSamePeopleSomethingIsSaidExactlyWhereThereAreAny(@ForAll("followUps") FollowUp followUp) {
        Progress progress = followUp.progress();
        List<CriterionChange> inCommon = progress.criteria().stream()
                .filter(each -> isRatedBothTimes(followUp, each))
                .toList();

        knowsTheSamePeople(progress.overall().change(), !inCommon.isEmpty());
        progress.principles()
                .forEach(each -> knowsTheSamePeople(
                        each.change(),
                        inCommon.stream()
                                .anyMatch(criterion ->
                                        criterion.before().principle().equals(each.principle()))));
        progress.criteria().forEach(each -> knowsTheSamePeople(each.change(), inCommon.contains(each)));
    }

    private static void knowsTheSamePeople(ScoreChange change, boolean inCommon) {
        change.practice()
                .ifPresent(practice -> assertThat(practice != Practice.NOBODY_BOTH_TIMES)
                        .as(change.toString())
                        .isEqualTo(inCommon));
    }

    private static boolean isRatedBothTimes(FollowUp followUp, CriterionChange each) {
        List<RoleId> canTell =
                followUp.earlier().framework().criterion(each.before()).roles();
        Set<RaterId> counted = followUp.earlier().assessment().raters().stream()
                .filter(rater -> rater.roles().stream().anyMatch(canTell::contains))
                .map(Rater::id)
                .collect(Collectors.toSet());
        Set<RaterId> now = withLevels(followUp.later(), each.criterion());
        return withLevels(followUp.earlier(), each.before()).stream()
                .anyMatch(rater -> counted.contains(rater) && now.contains(rater));
    }

    private static Set<RaterId> withLevels(Case c, CriterionId criterion) {
        return c.assessment().ratings().stream()
                .filter(rating -> rating.criterion().equals(criterion))
                .filter(rating -> rating.answer() instanceof Rated || rating.answer() instanceof Planned)
                .map(Rating::rater)
                .collect(Collectors.toSet());
    }

    private static Set<RaterId> answered(Assessment assessment) {
        return Stream.concat(
                        assessment.ratings().stream().map(Rating::rater),
                        assessment.screen().stream().map(ScreenAnswer::rater))
                .collect(Collectors.toSet());
    }

    @Property(tries = 100)
    void whoAnsweredIsCountedAndWhoIsOnlyListedIsNot(@ForAll("followUps") FollowUp followUp) {
        Set<RaterId> then = answered(followUp.earlier().assessment());
        Set<RaterId> now = answered(followUp.later().assessment());
        Turnover raters = followUp.progress().raters();

        assertThat(raters.bothTimes())
                .isEqualTo((int) then.stream().filter(now::contains).count())
                .isGreaterThanOrEqualTo(raters.inOtherRoles());
        assertThat(raters.bothTimes() + raters.earlierOnly()).isEqualTo(then.size());
        assertThat(raters.bothTimes() + raters.laterOnly()).isEqualTo(now.size());
    }

    private static Stream<ScoreChange> changes(Progress progress) {
        return Stream.of(
                        Stream.of(progress.overall().change()),
                        progress.principles().stream().map(PrincipleChange::change),
                        progress.criteria().stream().map(CriterionChange::change))
                .flatMap(all -> all);
    }

    private static Stream<Shift> shifts(Progress progress) {
        return changes(progress)
                .flatMap(change -> Stream.of(change.low(), change.point(), change.high()))
                .flatMap(Optional::stream);
    }

    @Property(tries = 50)
    void itEndsWhereTheLaterEvaluationStands(@ForAll("followUps") FollowUp followUp) {
        Progress progress = followUp.progress();
        Evaluation now = followUp.later().evaluation();
        Evaluation then = followUp.earlier().evaluation();
        assertThat(progress.overall().change().then()).isEqualTo(then.overall());
        assertThat(progress.overall().change().now()).isEqualTo(now.overall());
        assertThat(progress.overall().standingNow()).isEqualTo(now.standing().map(StandingResult::standing));
        assertThat(progress.overall().screenThen()).contains(then.screen().outcome());
        assertThat(progress.overall().screenNow()).contains(now.screen().outcome());
        assertThat(progress.principles()).allSatisfy(change -> {
            assertThat(change.change().then())
                    .isEqualTo(then.principle(change.principle()).score());
            assertThat(change.change().now())
                    .isEqualTo(now.principle(change.principle()).score());
        });
        assertThat(progress.criteria())
                .allSatisfy(change -> assertThat(change.change().now())
                        .isEqualTo(now.criterion(change.criterion()).score()));
    }

    // One cause at a time

    private static Case later(Case c) {
        return c.with(new AssessmentBuilder()
                .from(c.assessment())
                .date(c.assessment().date().plusDays(1))
                .build());
    }

    private static void onlyFrom(Cause cause, Progress progress) {
        onlyFrom(Set.of(cause), progress);
    }

    private static void onlyFrom(Set<Cause> causes, Progress progress) {
        shifts(progress)
                .filter(Shift::isSplit)
                .flatMap(shift -> shift.parts().stream())
                .forEach(part -> assertThat(causes.contains(part.cause()) ? 0.0 : part.points())
                        .as(part.toString())
                        .isZero());
    }

    @Property(tries = 50)
    void withTheSameAnswersNothingMoves(@ForAll("followUps") FollowUp followUp) {
        Case c = followUp.earlier();
        Progress progress = followUp.with(c, later(c)).progress();
        assertThat(shifts(progress))
                .allSatisfy(shift -> assertThat(shift.points()).isZero());
        assertThat(changes(progress).flatMap(change -> change.verdict().stream()))
                .isSubsetOf(Verdict.UNCHANGED, Verdict.NOT_DECIDED);
        assertThat(progress.raters().bothTimes())
                .isEqualTo(answered(c.assessment()).size());
    }

    @Property(tries = 50)
    void whereTheSamePeopleAnswerEverythingAllIsPractice(
            @ForAll("followUps") FollowUp followUp, @ForAll Random random) {
        Case c = followUp.earlier();
        onlyFrom(
                Cause.PRACTICE,
                followUp.with(answeredWhole(c, random), later(answeredWhole(c, random)))
                        .progress());
    }

    private static Case answeredWhole(Case c, Random random) {
        List<Level> levels = c.framework().scale().levels();
        List<Rating> ratings = new ArrayList<>();
        c.assessment()
                .raters()
                .forEach(rater -> c.framework()
                        .criteria()
                        .forEach(criterion -> ratings.add(Rating.of(
                                rater.id(),
                                criterion.id(),
                                Rated.of(levels.get(random.nextInt(levels.size()))
                                        .id())))));
        return c.withRatings(ratings);
    }

    @Property(tries = 50)
    void withOtherPeopleAllIsWhoAnswered(@ForAll("followUps") FollowUp followUp, @ForAll Random random) {
        Case c = followUp.earlier();
        onlyFrom(
                Cause.WHO_ANSWERED,
                followUp.with(c, later(others(answeredWhole(c, random)))).progress());
    }

    /** The same answers by people under other pseudonyms. */
    private static Case others(Case c) {
        return c.with(new AssessmentBuilder()
                .from(c.assessment())
                .raters(c.assessment().raters().stream()
                        .map(rater -> Rater.builder()
                                .from(rater)
                                .id(other(rater.id()))
                                .build())
                        .toList())
                .ratings(c.assessment().ratings().stream()
                        .map(rating -> Rating.builder()
                                .from(rating)
                                .rater(other(rating.rater()))
                                .build())
                        .toList())
                .screen(List.of())
                .build());
    }

    private static RaterId other(RaterId id) {
        return RaterId.of("other-" + id);
    }

    @Property(tries = 50)
    void whatIsCarriedToAnotherEditionChangesByTheEditionOnly(@ForAll("editions") FollowUp followUp) {
        Case c = followUp.earlier();
        Assessment carried = AssessmentCarrier.between(
                        c.framework(), followUp.later().framework())
                .carry(c.assessment())
                .assessment();
        Case later = later(new Case(followUp.later().framework(), c.policy(), carried));
        onlyFrom(Cause.EDITION_OR_TAILORING, followUp.with(c, later).progress());
    }

    @Property(tries = 40)
    void whatIsCarriedToATailoredFrameworkChangesByTheTailoringOnly(@ForAll("tailored") TailoredCase c) {
        List<Framework> stagesBack = new ArrayList<>(c.tailored().stages());
        Collections.reverse(stagesBack);
        Assessment before =
                AssessmentCarrier.along(stagesBack).carry(c.assessment()).assessment();
        Assessment after = AssessmentCarrier.along(c.tailored().stages())
                .carry(new AssessmentBuilder().from(before).setAside(List.of()).build())
                .assessment();
        Case earlier = new Case(c.root(), c.policy(), before);
        Case later = later(new Case(c.tailored().framework(), c.policy(), after));
        FrameworkCatalog catalog = FrameworkCatalog.of(c.root());
        onlyFrom(Cause.EDITION_OR_TAILORING, Progress.between(earlier.evaluation(), later.evaluation(), catalog));
        // And back again, to what it was tailored from. Where the tailoring rewords when a question doesn't apply, "not
        // applicable" was set aside on the way, though the question means the same: it was missing there.
        Case back = later(later(earlier));
        onlyFrom(
                Set.of(Cause.EDITION_OR_TAILORING, Cause.MISSING_ANSWERS),
                Progress.between(later.evaluation(), back.evaluation(), catalog));
        Case whatArrived = back.withRatings(before.ratings().stream()
                .filter(rating -> !(rating.answer() instanceof NotApplicable
                        && isWordedAnewWhenItDoesNotApply(c, rating.criterion())))
                .toList());
        onlyFrom(Cause.EDITION_OR_TAILORING, Progress.between(later.evaluation(), whatArrived.evaluation(), catalog));
    }

    private static boolean isWordedAnewWhenItDoesNotApply(TailoredCase c, CriterionId criterion) {
        TextId cases = TextId.of("criterion/" + criterion + "/not-applicable");
        return c.tailorings().stream()
                .flatMap(tailoring -> tailoring.changes().stream())
                .anyMatch(change ->
                        change instanceof Change.Reword reword && reword.text().equals(cases));
    }

    @Property(tries = 40)
    void anotherPolicyAloneIsPolicy(@ForAll("followUps") FollowUp followUp) {
        Case c = followUp.earlier();
        Case other = later(new Case(c.framework(), followUp.later().policy(), c.assessment()));
        onlyFrom(Cause.POLICY, followUp.with(c, other).progress());
    }

    @Property(tries = 40)
    void theGapsOfTodayAreThoseThatFindingsName(@ForAll("followUps") FollowUp followUp) {
        Progress progress = followUp.progress();
        Case later = followUp.later();
        List<CriterionId> found = Checklist.of(later.framework())
                .withPolicy(later.policy())
                .withRules(List.of(FindingRules.gap(), FindingRules.criticalShortfall()))
                .evaluate(later.assessment())
                .findings()
                .stream()
                .flatMap(finding -> finding.criteria().stream())
                .filter(id -> progress.findCriterion(id).isPresent())
                .toList();
        assertThat(progress.gaps().stream()
                        .filter(gap -> gap.what() != GapChange.What.CLOSED && gap.what() != GapChange.What.OUT_OF_SIGHT)
                        .map(GapChange::criterion))
                .containsExactlyInAnyOrderElementsOf(found);
    }

    // What it doesn't depend on

    @Property(tries = 50)
    void theOrderOfRatersAndRatingsDoesNotMatter(@ForAll("followUps") FollowUp followUp, @ForAll Random random) {
        FollowUp shuffled = followUp.with(shuffled(followUp.earlier(), random), shuffled(followUp.later(), random));
        assertThat(Case.butForTheOrder(Progress.json().write(shuffled.progress())))
                .isEqualTo(Case.butForTheOrder(Progress.json().write(followUp.progress())));
    }

    private static Case shuffled(Case c, Random random) {
        List<Rating> ratings = new ArrayList<>(c.assessment().ratings());
        Collections.shuffle(ratings, random);
        var raters = new ArrayList<>(c.assessment().raters());
        Collections.shuffle(raters, random);
        return c.withRatings(ratings).withRaters(raters);
    }

    @Property(tries = 40)
    void itIsTheSameOnceWrittenAndRead(@ForAll("followUps") FollowUp followUp) {
        Progress progress = followUp.progress();
        byte[] json = Progress.json().write(progress);
        assertThat(Progress.json().read(json)).isEqualTo(progress);
        assertThat(Progress.json().write(Progress.json().read(json))).isEqualTo(json);
    }

    @Property(tries = 40)
    void stepsAddUpToTheWholeWay(@ForAll("followUps") FollowUp followUp) {
        Case last = later(followUp.later());
        Case lastChanged = last.withRatings(last.assessment()
                .ratings()
                .subList(0, last.assessment().ratings().size() / 2));
        ProgressOverTime overTime = Progress.over(
                List.of(followUp.earlier().evaluation(), followUp.later().evaluation(), lastChanged.evaluation()),
                FrameworkCatalog.empty());
        assertThat(overTime.steps()).hasSize(2);
        overTime.altogether().overall().change().low().ifPresent(whole -> {
            if (overTime.steps().get(0).overall().change().low().isPresent()) {
                double sum = overTime.steps().stream()
                        .mapToDouble(step ->
                                step.overall().change().low().orElseThrow().points())
                        .sum();
                assertThat(sum).isCloseTo(whole.points(), within(1e-9));
            }
        });
        assertThat(ProgressOverTime.json().read(ProgressOverTime.json().write(overTime)))
                .isEqualTo(overTime);
    }
}
