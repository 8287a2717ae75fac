package org.peerprinciples.checklist.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.core.evidence.Pledge;
import org.peerprinciples.core.evidence.PledgeStatus;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.RoleId;

/** What a report says of what changed. */
class ProgressReportTest {

    private static final String LISTENING = "care.listening";
    private static final String KEYS = "trust.keys";
    private static final String PLANS = "hope.plans";

    private static Sketch sketch() {
        return Sketch.withLevels(5).criterion(LISTENING).criterion(KEYS).criterion(PLANS);
    }

    private static Sketch answered(String one, String other, int... levels) {
        Sketch sketch = sketch();
        String[] criteria = {LISTENING, KEYS, PLANS};
        Sketch.Voice first = sketch.rater(one, "member");
        Sketch.Voice second = sketch.rater(other, "friend");
        for (int c = 0; c < criteria.length; c++) {
            first.rates(criteria[c], levels[c]);
            second.rates(criteria[c], levels[c]);
        }
        return sketch;
    }

    private static Pledge pledge(String id, String what, PledgeStatus status) {
        return Pledge.builder()
                .id(EvidenceId.of(id))
                .role(RoleId.of("manager"))
                .what(what)
                .status(status)
                .principle(PrincipleId.of("care"))
                .build();
    }

    private static String whatChanged(Sketch then, Sketch now) {
        return new Between(then, now).whatChanged();
    }

    private static String why(Sketch then, Sketch now) {
        return new Between(then, now).whatChanged("Why");
    }

    private static String atAGlance(Sketch then, Sketch now) {
        return new Between(then, now).atAGlance();
    }

    @Test
    void theFirstScreenNamesWhatRoseBeforeWhatFell() {
        Sketch then = answered("r", "g", 1, 4, 2);
        Sketch now = answered("r", "g", 3, 2, 2);

        assertThat(atAGlance(then, now)).contains("""
                * This can be compared with 31 March 2026. More about it stands below, under “What changed”.
                  - By the answers about the principles alone: “To improve” then, “Effective” now: Care.
                  - By the answers about the principles alone: “Effective” then, “To improve” now: Trust.
                  - Rose: Care.
                  - Fell: Trust.
                """);
    }

    @Test
    void theFirstScreenNamesWhatBecameKnownAndWhatIsStillOpen() {
        Sketch then = answered("r", "g", 2, 2, 2);
        Sketch now = answered("r", "g", 2, 2, 2);
        Consumer<Sketch> asksOneMore = sketch -> sketch.criterion("care.time").criterion("trust.time");
        asksOneMore.accept(then);
        asksOneMore.accept(now);
        now.rater("m", "member").rates("care.time", 1);
        now.rater("f", "friend").rates("care.time", 2);

        assertThat(atAGlance(then, now)).contains("""
                  - Known now, with nothing missing any more: Care.
                  - Not decided, since answers are missing: Trust.
                """);
    }

    @Test
    void theFirstScreenSaysWhereNothingRoseOrFell() {
        assertThat(atAGlance(answered("r", "g", 1, 2, 3), answered("r", "g", 1, 2, 3)))
                .contains("under “What changed”.\n  - No principle rose or fell.\n");
    }

    @Test
    void whereNoScoreDiffersOneSentenceSaysSo() {
        assertThat(why(answered("r", "g", 1, 2, 3), answered("r", "g", 1, 2, 3)))
                .isEqualTo("""
                Why
                No score differs from what it was, so there is nothing to explain.
                """);
    }

    @Test
    void onlyWhatMovedIsExplained() {
        assertThat(why(answered("r", "g", 1, 2, 3), answered("r", "g", 3, 2, 3)))
                .contains("* Care\n  - +50.0 points. The reason: the same people answer differently.\n")
                .doesNotContain("* Trust", "* Hope", "both times");
    }

    @Test
    void whereNobodyAnsweredBothTimesThatIsSaidOnce() {
        String why = why(answered("r", "g", 1, 2, 3), answered("x", "y", 3, 2, 3));

        assertThat(why)
                .containsOnlyOnce(
                        "Nobody answered the same question both times, so whether the same people see it differently now can't be told.\n")
                .contains("* Care\n  - +50.0 points. The reason: other people answer.\n")
                .doesNotContain("stayed as they were", "both times here");
    }

    @Test
    void whereNobodyAnsweredOnePrincipleBothTimesThatIsSaidThere() {
        Sketch then = answered("r", "g", 1, 2, 3);
        Sketch now = sketch();
        now.rater("r", "member").rates(KEYS, 2).rates(PLANS, 3);
        now.rater("g", "friend").rates(KEYS, 2).rates(PLANS, 3);
        now.rater("x", "member").rates(LISTENING, 3);
        now.rater("y", "friend").rates(LISTENING, 3);

        assertThat(why(then, now))
                .containsOnlyOnce("Nobody answered the same question both times here,")
                .doesNotContain("Nobody answered the same question both times,");
    }

    @Test
    void pledgesAreNamedByTheirWords() {
        Sketch then = answered("r", "g", 1, 2, 3)
                .evidence(
                        pledge("p-1", "To bring a kettle", PledgeStatus.KEPT),
                        pledge("p-3", "To sing on Fridays", PledgeStatus.MADE));
        Sketch now = answered("r", "g", 1, 2, 3).evidence(pledge("p-1", "To bring a big kettle", PledgeStatus.KEPT));

        assertThat(Lines.part(whatChanged(then, now), "Pledges"))
                .contains("* “To bring a big kettle”\n  - About Care: kept then and now. The score: ")
                .contains("* About Care: made then, no longer recorded now. The score: ")
                .doesNotContain("Fridays");
    }

    @Test
    void whatWasNotKeptIsCountedAndNotNamed() {
        Sketch then = answered("r", "g", 1, 2, 3)
                .evidence(
                        pledge("p-1", "To bring a kettle", PledgeStatus.KEPT),
                        pledge("p-2", "To sit down for once", PledgeStatus.MADE),
                        pledge("p-3", "To sing on Fridays", PledgeStatus.MADE));
        Sketch now = answered("r", "g", 1, 2, 3)
                .evidence(
                        pledge("p-1", "To bring a big kettle", PledgeStatus.KEPT),
                        pledge("p-2", "To sit down for once", PledgeStatus.NOT_KEPT));

        assertThat(Lines.part(whatChanged(then, now), "Pledges"))
                .contains("Of 3 recorded: 0 newly kept, 1 kept before, ", " 1 not kept, ")
                .contains("* “To bring a big kettle”\n  - About Care: kept then and now. The score: ")
                .contains("* About Care: made then, no longer recorded now. The score: ")
                .contains("A pledge that wasn't kept is counted, and not named.")
                .doesNotContain("sit down", "Fridays", "not kept now");
    }

    @Test
    void whoIsOnlyListedIsNotCounted() {
        Sketch then = answered("r", "g", 1, 2, 3);
        Sketch now = sketch();
        now.rater("r", "member").rates(KEYS, 2);
        now.rater("g", "friend");

        assertThat(whatChanged(then, now)).contains("Answered both times: 1. Only then: 1. Only now: 0.\n");
    }
}
