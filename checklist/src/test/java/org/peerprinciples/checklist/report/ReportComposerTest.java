package org.peerprinciples.checklist.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evidence.EvidenceReading;
import org.peerprinciples.checklist.finding.FindingRules;
import org.peerprinciples.checklist.progress.PledgeBoard;
import org.peerprinciples.checklist.progress.Progress;
import org.peerprinciples.checklist.robustness.Robustness;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.checklist.voices.GivingAndGaining;
import org.peerprinciples.checklist.voices.Voices;
import org.peerprinciples.checklist.voices.YouSaidWeDid;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.evidence.Document;
import org.peerprinciples.core.evidence.Voice;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.RoleId;

/** What a builder adds to a report. */
class ReportComposerTest extends EverythingReported {

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
                        Report.builder(few.framework(), full.suppressedBelow(3)).youSaidWeDid(YouSaidWeDid.of(full, 3)),
                        "You said, we did"))
                .endsWith("""
                        * You said: More tea
                          - Raised by 3 voices.
                          - Nothing is recorded yet as done about it.
                        * You said: Better chairs
                          - Nothing is recorded yet as done about it.
                        """);
        assertThat(part(
                        Report.builder(few.framework(), full.suppressedBelow(2)).youSaidWeDid(YouSaidWeDid.of(full, 2)),
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
                          - Gives only, as far as is recorded.
                        """);
    }

    @Test
    void evidenceThatNoRatingNamesIsListedToo() {
        sketch.evidence(
                voice("v-9", "Nobody cites me.", "tea"),
                Document.builder()
                        .id(EvidenceId.of("leaflet"))
                        .title("A leaflet")
                        .publisher("The network")
                        .shows("Who may come.")
                        .build());
        sketch.rater("g-2", "friend").screens("together", ScreenReply.YES, "leaflet");
        Evaluation more = checklist.evaluate(sketch.assessment());

        assertThat(part(
                        Report.builder(framework, more).evidence(EvidenceReading.of(more)),
                        "What stands behind the answers"))
                .contains(
                        "A leaflet, The network | Document | no date | Named only for the first questions, on whether it is"
                                + " peer support.\n")
                .contains("From a person in the role: Member | Said by somebody | no date | No answer names it.\n")
                .doesNotContain("Nobody cites me");
    }

    @Test
    void evidenceIsListedWithoutPeoplesWords() {
        String list = part(report().evidence(EvidenceReading.of(evaluation)), "What stands behind the answers");

        assertThat(list)
                .contains("Document | 1 January 2020 (older than 24 months) | “Is there warmth?”\n")
                .contains("From a person in the role: Friend | Seen by somebody | 1 March 2026 | “Is there warmth?”\n")
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
                        "* All 2 principles that are settled stay where they are if each question counts up to 50% more or less.\n");
    }

    @Test
    void whatStandsOnTheMarkIsTurnedByAnyChangeAtAll() {
        Sketch onTheMark = Sketch.withLevels(5).criterion(LISTENING).criterion(WARMTH);
        onTheMark.rater("r-1", "member").rates(LISTENING, 4).rates(WARMTH, 2);
        onTheMark.rater("g-1", "friend").rates(LISTENING, 4).rates(WARMTH, 2);
        Evaluation exact = onTheMark.evaluate(FindingRules.standard());

        assertThat(Lines.part(
                        Lines.of(Report.builder(onTheMark.framework(), exact)
                                .robustness(Robustness.of(exact))
                                .build()),
                        "If questions counted more or less"))
                .contains("It could be “To improve” once questions count any more or less at all. "
                        + "It would turn to “To improve” once it took any more points at all.")
                .doesNotContain("0.0");
    }

    @Test
    void aMarkOfNoPointsAtAllTurnsNothing() {
        Sketch atTheBottom = Sketch.withLevels(5).criterion(LISTENING);
        atTheBottom.rater("r-1", "member").rates(LISTENING, 0);
        atTheBottom.rater("g-1", "friend").rates(LISTENING, 0);
        Evaluation lowest = atTheBottom.evaluate(FindingRules.standard());

        assertThat(Lines.part(
                        Lines.of(Report.builder(atTheBottom.framework(), lowest)
                                .robustness(Robustness.of(lowest))
                                .build()),
                        "If questions counted more or less"))
                .contains(
                        "Care | To improve | yes | Neither other weights nor another number of points would change it.\n");
    }

    private Drawing.Profile profile(Report report) {
        return report.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Drawing.Profile.class::isInstance)
                .map(Drawing.Profile.class::cast)
                .findFirst()
                .orElseThrow();
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
