package org.peerprinciples.checklist.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evidence.EvidenceReading;
import org.peerprinciples.checklist.plan.Goal;
import org.peerprinciples.checklist.plan.ImprovementPlan;
import org.peerprinciples.checklist.plan.Planner;
import org.peerprinciples.checklist.progress.PledgeBoard;
import org.peerprinciples.checklist.progress.Progress;
import org.peerprinciples.checklist.robustness.Robustness;
import org.peerprinciples.checklist.scoring.ScoringPolicy;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.checklist.voices.GivingAndGaining;
import org.peerprinciples.checklist.voices.Voices;
import org.peerprinciples.checklist.voices.YouSaidWeDid;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.evidence.Observation;
import org.peerprinciples.core.evidence.Pledge;
import org.peerprinciples.core.evidence.PledgeBuilder;
import org.peerprinciples.core.evidence.PledgeStatus;
import org.peerprinciples.core.evidence.Response;
import org.peerprinciples.core.evidence.Share;
import org.peerprinciples.core.evidence.Survey;
import org.peerprinciples.core.evidence.Theme;
import org.peerprinciples.core.evidence.Voice;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.FrameworkId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.ThemeId;

/** What a builder adds to a report, and what it refuses. */
class ReportComposerTest {

    private static final String LISTENING = "care.listening";
    private static final String WARMTH = "care.warmth";
    private static final ThemeId TEA = ThemeId.of("tea");

    /** Something of everything that can be in a report. */
    private static Sketch sketch() {
        Sketch sketch = Sketch.withLevels(4)
                .critical(LISTENING, 2)
                .criterion(WARMTH)
                .criterion("talk.plainly")
                .document("rules", LocalDate.of(2020, 1, 1))
                .theme(Theme.builder()
                        .id(TEA)
                        .name("More tea")
                        .response(Response.builder()
                                .done("A second pot was bought")
                                .doneOn(LocalDate.of(2026, 2, 1))
                                .build())
                        .build())
                .theme(Sketch.theme("chairs", "Better chairs"))
                .exchange("member", List.of("Stories"), List.of("Company"))
                .exchange("manager", List.of("The room"), List.of())
                .evidence(
                        voice("v-1", "Tea would be grand.", "tea"),
                        voice("v-2", "My back hurts.", "chairs"),
                        voice("v-3", "I like it here."),
                        Observation.builder()
                                .id(EvidenceId.of("o-1"))
                                .role(RoleId.of("friend"))
                                .what("Somebody waited for the answer.")
                                .date(LocalDate.of(2026, 3, 1))
                                .build(),
                        Survey.builder()
                                .id(EvidenceId.of("s-1"))
                                .statement("People listen to me")
                                .agreed(Share.ofCount(8, 10))
                                .build(),
                        pledge("p-1", "To bring a kettle", PledgeStatus.KEPT)
                                .criterion(CriterionId.of(LISTENING))
                                .addThemes(TEA)
                                .build(),
                        pledge("p-2", "To sit down for once", PledgeStatus.NOT_KEPT)
                                .build());
        sketch.rater("r-1", "member")
                .comments(LISTENING, 1, "c-1", "I was not heard.")
                .rates(WARMTH, 3, "rules", "o-1", "p-1")
                .seesPeerSupport();
        sketch.rater("r-2", "member").rates(LISTENING, 3, "s-1").rates("talk.plainly", 0, "v-3");
        sketch.rater("g-1", "friend").rates(LISTENING, 3).rates(WARMTH, 2).seesPeerSupport();
        return sketch;
    }

    private static Voice voice(String id, String words, String... themes) {
        return Voice.builder()
                .id(EvidenceId.of(id))
                .role(RoleId.of("member"))
                .words(words)
                .themes(Stream.of(themes).map(ThemeId::of).toList())
                .build();
    }

    private static PledgeBuilder pledge(String id, String what, PledgeStatus status) {
        return Pledge.builder()
                .id(EvidenceId.of(id))
                .role(RoleId.of("manager"))
                .what(what)
                .status(status);
    }

    private final Sketch sketch = sketch();
    private final Framework framework = sketch.framework();
    private final Checklist checklist = Checklist.of(framework);
    private final Evaluation evaluation = checklist.evaluate(sketch.assessment());
    private final ImprovementPlan plan = Planner.standard().plan(evaluation, Goal.everyPrincipleEffective());

    private ReportComposer report() {
        return Report.builder(framework, evaluation);
    }

    private Evaluation earlier() {
        Assessment then = Assessment.builder()
                .from(sketch.assessment())
                .date(Sketch.DAY.minusYears(1))
                .build();
        return checklist.evaluate(then);
    }

    private static String part(ReportComposer builder, String heading) {
        return Lines.part(Lines.of(builder.build()), heading);
    }

    @Nested
    class ThePlan {

        @Test
        void isASheetWithRoomForWhoWhenAndHowFar() {
            String sheet = part(report().plan(plan), "A way to get there");

            assertThat(sheet)
                    .contains(
                            "= Action sheet\nNo. | What could be done | About | From and to | Effort, at most | Points"
                                    + " gained, at least | Why | Owner | Due | Status\n")
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
                            "### Way 1\nEffort 2 in all. Overall at least 50.0 points now, 75.0 then.\n= Action sheet, way 1\n")
                    .endsWith("""
                            ### Way 2
                            Effort 2 in all. Overall at least 50.0 points now, 75.0 then.
                            * Is there warmth? (Care)
                              - From Level 1 to Level 2. Effort 2, +25.0 points for the principle.
                            """);
            assertThat(part(
                            Report.builder(twoWays().framework(), even)
                                    .plan(ways)
                                    .brief(),
                            "What could be done"))
                    .contains("### Way 1\n")
                    .doesNotContain("Way 2");
        }

        @Test
        void ofSeveralWaysEachIsASheetInAReportOfItsOwn() {
            ImprovementPlan ways =
                    Planner.standard().plan(twoWays().evaluate(List.of()), Goal.everyPrincipleEffective());

            String own = Lines.of(Report.of(twoWays().framework(), ways));
            assertThat(Lines.part(own, "Way 1"))
                    .contains("= Action sheet, way 1\n", "\n1 | You could go from 1 to 2 on listening. | ")
                    .contains("Owner, due and status are left blank for people to fill in.");
            assertThat(Lines.part(own, "Way 2"))
                    .contains("= Action sheet, way 2\n", "\n1 | You could go from 1 to 2 on warmth. | ")
                    .doesNotContain("are left blank");
        }

        @ParameterizedTest
        @MethodSource("org.peerprinciples.checklist.report.ReportComposerTest#goals")
        void saysItsGoal(Goal goal, String words) {
            ImprovementPlan other = Planner.standard().plan(evaluation, goal);

            assertThat(Lines.part(Lines.of(Report.of(framework, other)), "Goal"))
                    .contains(words);
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

    @Nested
    class OtherParts {

        @Test
        void progressGivesWhatWasBeforeAndWhatChanged() {
            ReportComposer builder = report().progress(Progress.between(earlier(), evaluation));

            assertThat(part(builder, "Profile")).contains("Principle | Points | So far | Before | Standing");
            assertThat(profile(builder.build()).legend().before()).contains("Where it was before");
            assertThat(profile(builder.build()).bars())
                    .extracting(Drawing.Bar::before)
                    .allMatch(Optional::isPresent);
            assertThat(part(builder, "What changed")).contains("From 31 March 2025 to 31 March 2026.\n", "### Scores");
            assertThat(part(builder.brief(), "What changed")).doesNotContain("###");
        }

        @Test
        void withoutProgressNothingWasBefore() {
            assertThat(profile(report().build()).legend().before()).isEmpty();
            assertThat(profile(report().build()).bars())
                    .extracting(Drawing.Bar::before)
                    .containsOnly(Optional.empty());
        }

        @Test
        void voicesSayWhereSidesAndRolesAreApart() {
            Voices voices = Voices.of(evaluation);

            assertThat(voices.agenda()).isNotEmpty();
            assertThat(part(report().voices(voices), "Where people see it differently"))
                    .contains("Is there listening? | Receiving 66.7, Giving 100.0\n")
                    .contains("* “Is there listening?” Receiving: from Level 1 to Level 3.\n");
        }

        @Test
        void withoutVoicesTheEvaluationsOwnFindingsSayIt() {
            assertThat(part(report(), "Where people see it differently"))
                    .contains("Is there listening? | Receiving 66.7, Giving 100.0\n");
        }

        @Test
        void pledgesAreLeavesWithoutWhoKeptTheirs() {
            String pledges = part(report().pledges(PledgeBoard.of(evaluation)), "What matters to you");

            assertThat(pledges).isEqualTo("""
                    What matters to you
                    2 things that people have promised to each other. It doesn't say who.
                    Principle | Pledge
                    Care | To bring a kettle
                    No one principle | To sit down for once
                    So far: 1 kept, 1 not kept.
                    """);
        }

        @Test
        void whatWasSaidAndDone() {
            assertThat(part(report().youSaidWeDid(YouSaidWeDid.of(evaluation)), "You said, we did"))
                    .isEqualTo("""
                            You said, we did
                            What people raised, and what came of it. What waits for an answer comes first.
                            * You said: Better chairs
                              - Raised by 1 voice (Member: 1).
                              - Nothing is recorded yet as done about it.
                            * You said: More tea
                              - Raised by 1 voice (Member: 1).
                              - We did: A second pot was bought (1 February 2026). Nothing says yet that people were told. Somebody has made a pledge about it.
                            """);
        }

        /** Three voices of two roles that three people hold, and two voices of one role that two people hold. */
        @Test
        void voicesAreCountedOnlyAsFarAsThereAreEnough() {
            Sketch few = Sketch.withLevels(4)
                    .criterion(LISTENING)
                    .theme(Sketch.theme("tea", "More tea"))
                    .theme(Sketch.theme("chairs", "Better chairs"))
                    .evidence(
                            voice("v-1", "Tea.", "tea"),
                            voice("v-2", "Tea, please.", "tea", "chairs"),
                            voice("v-3", "Chairs.", "chairs"),
                            Voice.builder()
                                    .from(voice("v-4", "Tea and cake.", "tea"))
                                    .role(RoleId.of("friend"))
                                    .build());
            few.rater("r-1", "member").rates(LISTENING, 3);
            few.rater("r-2", "member").rates(LISTENING, 2);
            few.rater("g-1", "friend").rates(LISTENING, 2);
            Evaluation full = few.evaluate(List.of());

            assertThat(part(
                            Report.builder(few.framework(), full.suppressedBelow(3))
                                    .youSaidWeDid(YouSaidWeDid.of(full, 3)),
                            "You said, we did"))
                    .endsWith("""
                            * You said: More tea
                              - Raised by 3 voices.
                              - Nothing is recorded yet as done about it.
                            * You said: Better chairs
                              - Nothing is recorded yet as done about it.
                            """);
            assertThat(part(
                            Report.builder(few.framework(), full.suppressedBelow(2))
                                    .youSaidWeDid(YouSaidWeDid.of(full, 2)),
                            "You said, we did"))
                    .endsWith("""
                            * You said: More tea
                              - Raised by 3 voices.
                              - Nothing is recorded yet as done about it.
                            * You said: Better chairs
                              - Raised by 2 voices (Member: 2).
                              - Nothing is recorded yet as done about it.
                            """);
        }

        @Test
        void whoGivesAndWhoGains() {
            assertThat(part(report().givingAndGaining(GivingAndGaining.of(evaluation)), "Who gives and who gains"))
                    .contains("""
                            * Member
                              - Gives: Stories.
                              - Gains: Company.
                            * Manager
                              - Gives: The room.
                              - One way only, as far as is recorded: it gives.
                            """);
        }

        @Test
        void evidenceIsListedWithoutPeoplesWords() {
            String list = part(report().evidence(EvidenceReading.of(evaluation)), "What stands behind the answers");

            assertThat(list)
                    .contains("Document | 1 January 2020 (older than 24 months) | “Is there warmth?”\n")
                    .contains(
                            "From a person in the role: Friend | Seen by somebody | 1 March 2026 | “Is there warmth?”\n")
                    .contains("From a person in the role: Member | Said by somebody | no date | “Is there plainly?”\n")
                    .contains("To bring a kettle | Pledge | no date | “Is there warmth?”\n")
                    .contains("* “People listen to me” 80.0% of 10 agreed (")
                    .doesNotContain("Somebody waited", "I like it here");
        }

        @Test
        void robustnessSaysWhetherStandingsHold() {
            String firm = part(report().robustness(Robustness.of(evaluation)), "If questions counted more or less");

            assertThat(firm)
                    .contains("Principle | Standing | Same with other weights | What would change it\n")
                    .doesNotContain("r-1", "g-1");
            assertThat(part(report().robustness(Robustness.of(evaluation)), "At a glance"))
                    .contains(
                            " of 2 principles the result stays the same if each question counts up to 50% more or less.\n");
        }

        private Drawing.Profile profile(Report report) {
            return report.sections().stream()
                    .flatMap(section -> section.blocks().stream())
                    .filter(Drawing.Profile.class::isInstance)
                    .map(Drawing.Profile.class::cast)
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Nested
    class PeoplesWords {

        private static final List<String> SAID = List.of(
                "I was not heard.", "Tea would be grand.", "My back hurts.", "I like it here.", "Somebody waited");

        private ReportComposer everything() {
            return report().plan(plan)
                    .progress(Progress.between(earlier(), evaluation))
                    .everything(evaluation);
        }

        @Test
        void areNowhereUnlessAskedFor() {
            assertThat(Lines.of(everything().build())).doesNotContain(SAID);
            assertThat(Lines.of(everything().brief().build())).doesNotContain(SAID);
        }

        @Test
        void areQuotedByRoleWhereAskedFor() {
            String words = part(everything().withWords(), "In people's own words");

            assertThat(words).contains("""
                    ### Care
                    Is there listening?
                    > I was not heard. | Member
                    """).contains("""
                    ### What else people said
                    More tea
                    > Tea would be grand. | Member
                    Better chairs
                    > My back hurts. | Member
                    About other things
                    > I like it here. | Member
                    """);
            assertThat(Lines.of(everything().withWords().build())).contains("Somebody waited for the answer.");
        }

        @Test
        void areRefusedWhereSmallGroupsAreLeftOutOrTheyArentThere() {
            Evaluation read = Evaluation.json().read(Evaluation.json().write(evaluation));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Report.builder(framework, evaluation.suppressedBelow(2))
                            .withWords())
                    .withMessage(
                            "people's words must come from a full evaluation, but this one of a-1 leaves out small groups");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Report.builder(framework, read).withWords())
                    .withMessageEndingWith("was read from a document");
        }

        @Test
        void leaveNoSectionWhereNobodySaidAnything() {
            Sketch silent = Sketch.withLevels(3).criterion(LISTENING);
            silent.rater("t-1", "twofold").rates(LISTENING, 1);

            assertThat(Report.builder(silent.framework(), silent.evaluate(List.of()))
                            .withWords()
                            .build()
                            .sections())
                    .extracting(Report.Section::heading)
                    .doesNotContain("In people's own words");
        }
    }

    @Nested
    class Refusals {

        @Test
        void everythingBesideWhatIsSuppressedIsWhatLeavesOutSmallGroupsToo() {
            Report whole =
                    Report.builder(framework, shown).everything(evaluation).build();

            assertThat(whole)
                    .isEqualTo(Report.builder(framework, shown)
                            .voices(Voices.of(evaluation, 2))
                            .youSaidWeDid(YouSaidWeDid.of(evaluation, 2))
                            .build());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> report().everything(earlier()))
                    .withMessageStartingWith("voices must be made of the evaluation that is reported");
        }

        @Test
        void ofNothingNamesIt() {
            assertThatNullPointerException()
                    .isThrownBy(() -> report().plan(none()))
                    .withMessage("plan");
        }

        /** What a caller without null checks may pass. */
        @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
        private static <T> T none() {
            return null;
        }

        private final Evaluation shown = evaluation.suppressedBelow(2);

        private void refuses(Evaluation of, Consumer<ReportComposer> part, String message) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> part.accept(Report.builder(framework, of)))
                    .withMessage(message);
        }

        @Test
        void ofWhatIsntSuppressedBesideWhatIs() {
            refuses(
                    shown,
                    builder -> builder.plan(plan),
                    "plan must be suppressed below 2, as the evaluation is, but was unsuppressed");
            refuses(
                    shown,
                    builder -> builder.voices(Voices.of(evaluation, 3)),
                    "voices must be suppressed below 2, as the evaluation is, but was suppressed below 3");
            refuses(
                    evaluation,
                    builder -> builder.youSaidWeDid(YouSaidWeDid.of(evaluation, 3)),
                    "youSaidWeDid must be unsuppressed, as the evaluation is, but was suppressed below 3");
            refuses(
                    shown,
                    builder -> builder.pledges(PledgeBoard.of(evaluation)),
                    "pledges must not be beside an evaluation that leaves out small groups, because a board leaves out none");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Report.builder(framework, shown).evidence(EvidenceReading.of(evaluation)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Report.builder(framework, shown).robustness(Robustness.of(evaluation)));
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> Report.builder(framework, shown).givingAndGaining(GivingAndGaining.of(evaluation)));
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> Report.builder(framework, shown).progress(Progress.between(earlier(), evaluation)));
        }

        @Test
        void ofWhatWasMadeOfAnotherEvaluation() {
            Evaluation then = earlier();
            Evaluation otherPolicy = checklist
                    .withPolicy(ScoringPolicy.builder().ratersApart(3).build())
                    .evaluate(sketch.assessment());

            refuses(
                    then,
                    builder -> builder.plan(plan),
                    "plan must be made of the evaluation that is reported, of a-1 on 2025-03-31 under sketch 1.0.0, but was"
                            + " of a-1 on 2026-03-31 under sketch 1.0.0");
            refuses(
                    otherPolicy,
                    builder -> builder.voices(Voices.of(evaluation)),
                    "voices must be made of the evaluation that is reported, of a-1 on 2026-03-31 under sketch 1.0.0, but"
                            + " was of a-1 on 2026-03-31 under sketch 1.0.0 with another policy, content or version");
            refuses(
                    then,
                    builder -> builder.pledges(PledgeBoard.of(evaluation)),
                    "pledges must be of assessment a-1 on 2025-03-31, which is reported, but was of a-1 on 2026-03-31");
        }

        @Test
        void notOfWhatIsSuppressedBelowTheSame() {
            assertThat(part(
                            Report.builder(framework, shown)
                                    .voices(Voices.of(evaluation, 2))
                                    .youSaidWeDid(YouSaidWeDid.of(evaluation, 2)),
                            "You said, we did"))
                    .contains("* You said: More tea\n");
        }
    }

    @Test
    void whatCountsAndWhatIsLeftOutAddsUp() {
        Sketch other = Sketch.withLevels(4)
                .criterion(LISTENING)
                .mayNotApply(WARMTH)
                .criterionFor("care.rides", "guest", "manager");
        other.rater("r-1", "member").rates(LISTENING, 3).saysNotApplicable(WARMTH);
        other.rater("g-1", "friend").saysNotApplicable(WARMTH);
        other.rater("o-1", "manager").rates("care.rides", 1).saysNotApplicable(WARMTH);

        assertThat(Lines.part(
                        Lines.of(Report.of(other.framework(), other.evaluate(List.of()))),
                        "What counts and what is left out"))
                .contains("""
                        Questions of the framework | Number
                        Counted | 1
                        Left out, because it doesn't apply here | 1
                        Left out, because nobody here can tell | 1
                        Together, all questions asked | 3
                        Side | Answered | Missing | Expected
                        """);
    }

    @Test
    void saysInPlainWordsWhatItIsNot() {
        assertThat(part(report(), "What this is not"))
                .contains("They are not a confidence interval.")
                .contains("This is not a validated instrument.")
                .contains("It doesn't mean proven outcomes.")
                .contains("It is not for ranking, for inspection or for judging people.");
    }
}
