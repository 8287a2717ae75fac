package org.peerprinciples.checklist.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.Ground;
import org.peerprinciples.checklist.evaluation.StandingResult;
import org.peerprinciples.checklist.evaluation.Suppressed;
import org.peerprinciples.checklist.export.ReportExporters;
import org.peerprinciples.checklist.finding.FindingRules;
import org.peerprinciples.checklist.law.Guesser.Kind;
import org.peerprinciples.checklist.report.Report;
import org.peerprinciples.checklist.report.ReportComposer;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.checklist.voices.Voices;
import org.peerprinciples.checklist.voices.YouSaidWeDid;
import org.peerprinciples.core.assessment.ScreenReply;

/**
 * Nothing that is shown tells more of what a lone person said than the figures that may: scores of all together and of large
 * sides, the standings, that a side is below a floor, and the screen's outcome. All else follows from these.
 */
class GuessingTest {

    private static final int BELOW = 3;
    private static final String ASKED = "care.listening";
    private static final String BESIDE = "care.kindness";
    private static final List<String> LEVELS = List.of("0", "1", "2", "3");
    private static final List<String> FEWER_LEVELS = List.of("0", "1", "3");

    private static Sketch asked(Supplier<Sketch> sketch, List<Kind> kinds, List<List<String>> answers) {
        Sketch drawn = sketch.get();
        for (int k = 0; k < kinds.size(); k++) {
            for (int i = 0; i < answers.get(k).size(); i++) {
                Sketch.Voice voice = drawn.rater("r" + k + "-" + i, kinds.get(k).role());
                answer(voice, "c-" + k + "-" + i, answers.get(k).get(i));
            }
        }
        return drawn;
    }

    private static void answer(Sketch.Voice voice, String comment, String answer) {
        switch (answer) {
            case "none" -> voice.screens("treated", ScreenReply.NO);
            case "can't tell" -> voice.cannotTell(ASKED);
            case "doesn't apply" -> voice.saysNotApplicable(ASKED);
            case "planned" -> voice.answers(ASKED, Sketch.planned(2, LocalDate.of(2026, 9, 1), "The one who plans"));
            case "yes", "partly", "no" ->
                voice.screens("together", ScreenReply.valueOf(answer.toUpperCase(java.util.Locale.ROOT)))
                        .screens("treated", ScreenReply.NO);
            default -> voice.comments(ASKED, Integer.parseInt(answer), comment, "Words.");
        }
    }

    /** All that may be shown of it, to the byte. */
    private static String shown(Sketch sketch, int below) {
        Evaluation whole = sketch.evaluate(FindingRules.standard());
        Evaluation shown = whole.suppressedBelow(below);
        return text(Evaluation.json().write(shown))
                + text(Voices.json().write(Voices.of(whole, below)))
                + text(YouSaidWeDid.json().write(YouSaidWeDid.of(whole, below)))
                + ReportExporters.markdown().export(report(sketch, whole, below).build())
                + ReportExporters.text()
                        .export(report(sketch, whole, below).brief().build())
                + shown;
    }

    /** The report with everything that may stand in it. */
    private static ReportComposer report(Sketch sketch, Evaluation whole, int below) {
        return Report.builder(sketch.framework(), whole.suppressedBelow(below))
                .voices(Voices.of(whole, below))
                .youSaidWeDid(YouSaidWeDid.of(whole, below));
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }

    /** The figures that tell something, as the documentation says. */
    private static String figures(Sketch sketch) {
        Evaluation whole = sketch.evaluate(FindingRules.standard());
        Evaluation shown = whole.suppressedBelow(BELOW);
        Suppressed left = shown.suppressed().orElseThrow();
        return List.of(
                        left,
                        whole.overall(),
                        whole.standing().map(StandingResult::standing),
                        whole.screen().outcome(),
                        whole.principles().stream()
                                .map(principle -> List.of(
                                        principle.score(),
                                        principle.standing().stream()
                                                .flatMap(standing -> standing.grounds().stream())
                                                .filter(ground -> ground.kind() == Ground.Kind.SIDE_BELOW_FLOOR)
                                                .map(Ground::criterion)
                                                .distinct()
                                                .toList()))
                                .toList(),
                        whole.principles().stream()
                                .flatMap(principle -> principle.criteria().stream())
                                .filter(result -> left.shows(result.criterion()))
                                .map(result -> List.of(
                                        result.score(),
                                        result.sides().stream()
                                                .filter(side -> !left.together().contains(result.criterion()))
                                                .map(side -> List.of(side.side(), side.rated(), side.points()))
                                                .toList()))
                                .toList())
                .toString();
    }

    /** Compares what is guessed from everything with what is guessed from the figures that may be shown. */
    private static void assertNothingElseTells(Supplier<Sketch> sketch, Kind... all) {
        List<Kind> kinds = List.of(all);
        Guesser everything = new Guesser(kinds, answers -> shown(asked(sketch, kinds, answers), BELOW));
        Guesser figures = new Guesser(kinds, answers -> figures(asked(sketch, kinds, answers)));
        Guesser unsuppressed = new Guesser(kinds, answers -> shown(asked(sketch, kinds, answers), 1));

        assertThat(everything.guessed()).isEqualTo(figures.guessed()).isLessThan(everything.all());
        assertThat(everything.looks()).isEqualTo(figures.looks()).isLessThan(unsuppressed.looks());
        assertThat(unsuppressed.guessed()).isGreaterThanOrEqualTo(everything.guessed());
    }

    private static Sketch two() {
        Sketch sketch = Sketch.withLevels(4).criterion(ASKED).criterion(BESIDE);
        for (String role : List.of("member", "friend")) {
            for (int i = 0; i < BELOW; i++) {
                sketch.rater(role + i, role).rates(BESIDE, 2).seesPeerSupport();
            }
        }
        return sketch;
    }

    @Test
    void nothingTellsWhatAMemberSaidAmongThoseWhoAreOnBothSides() {
        assertNothingElseTells(
                () -> Sketch.withLevels(4).criterion(ASKED),
                new Kind(1, LEVELS, "member"),
                new Kind(3, FEWER_LEVELS, "twofold"),
                new Kind(2, FEWER_LEVELS, "friend"));
    }

    @Test
    void norWhereAFloorIsConcerned() {
        assertNothingElseTells(
                () -> Sketch.withLevels(4).critical(ASKED, 1),
                new Kind(1, LEVELS, "member"),
                new Kind(3, FEWER_LEVELS, "twofold"),
                new Kind(2, FEWER_LEVELS, "friend"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"manager", "reader", "guest"})
    void nothingTellsWhatALonePersonOfASideOrRoleSaid(String role) {
        assertNothingElseTells(
                GuessingTest::two,
                new Kind(1, LEVELS, role),
                new Kind(3, FEWER_LEVELS, "member"),
                new Kind(3, List.of("1", "2"), "friend"));
    }

    @Test
    void norThatTheyCouldNotTellOrThatItDoesNotApplyOrIsPlanned() {
        assertNothingElseTells(
                () -> Sketch.withLevels(4).mayNotApply(ASKED),
                new Kind(1, List.of("0", "3", "can't tell", "doesn't apply", "planned", "none"), "member"),
                new Kind(3, FEWER_LEVELS, "twofold"),
                new Kind(3, List.of("2"), "friend"));
    }

    @Test
    void norWhatALoneManagerRepliedToTheScreen() {
        List<String> replies = List.of("no", "partly", "yes");
        assertNothingElseTells(
                () -> Sketch.withLevels(4).criterion(ASKED),
                new Kind(1, replies, "manager"),
                new Kind(3, replies, "member"),
                new Kind(3, replies, "friend"));
    }
}
