package org.peerprinciples.checklist.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.core.assessment.ScreenReply;

/** What a report says where the screen's outcome, or where something stands, isn't what it was. */
class StandingChangesTest {

    private static final String LISTENING = "care.listening";
    private static final String KEYS = "trust.keys";

    private static Sketch screened(ScreenReply together, int care, int trust) {
        Sketch sketch = Sketch.withLevels(5).criterion(LISTENING).criterion(KEYS);
        sketch.rater("t", "twofold")
                .rates(LISTENING, care)
                .rates(KEYS, trust)
                .screens("together", together)
                .screens("treated", ScreenReply.NO);
        return sketch;
    }

    private static Sketch critical(int receiving, int giving) {
        Sketch sketch = Sketch.withLevels(5).critical(LISTENING, 3).criterion(KEYS);
        sketch.rater("r", "member").rates(LISTENING, receiving).rates(KEYS, 4).seesPeerSupport();
        sketch.rater("g", "friend").rates(LISTENING, giving).rates(KEYS, 4).seesPeerSupport();
        return sketch;
    }

    @Test
    void thatItIsNotShownToBePeerSupportAnyMoreIsSaidFirst() {
        Between years = new Between(screened(ScreenReply.YES, 4, 4), screened(ScreenReply.NO, 4, 4));

        assertThat(years.atAGlance()).contains("""
                under “What changed”.
                  - Is it peer support? Then: yes. Now: not shown.
                  - As a whole: “Effective” then, “To improve” now.
                  - No principle rose or fell.
                """);
        assertThat(years.whatChanged("Where it stands")).isEqualTo("""
                Where it stands
                * Is it peer support? Then: yes. Now: not shown.
                * As a whole: “Effective” then, “To improve” now.
                """);
        assertThat(years.whatChanged("Why")).isEqualTo("""
                Why
                No score differs from what it was.
                Where it stands as a whole changed with the answer to whether it is peer support. The principles stand where they stood.
                """);
        assertThat(years.brief()).contains("* Is it peer support? Then: yes. Now: not shown.\n");
    }

    @Test
    void ofPrinciplesThoseAreFirstThatAreEffectiveNow() {
        Between years = new Between(screened(ScreenReply.YES, 4, 1), screened(ScreenReply.YES, 1, 4));

        assertThat(years.atAGlance()).contains("""
                under “What changed”.
                  - “To improve” then, “Effective” now: Trust.
                  - “Effective” then, “To improve” now: Care.
                  - Rose: Trust.
                  - Fell: Care.
                """);
        assertThat(years.whatChanged()).doesNotContain("As a whole:", "Is it peer support?", "The principles stand");
    }

    @Test
    void whereItIsNotPeerSupportThroughoutStandingsAreSaidToBeByTheAnswersAlone() {
        Between years = new Between(screened(ScreenReply.YES, 1, 4), screened(ScreenReply.PARTLY, 4, 4));

        assertThat(years.whatChanged("Where it stands")).isEqualTo("""
                Where it stands
                * Is it peer support? Then: yes. Now: not shown.
                * By the answers about the principles alone: “To improve” then, “Effective” now: Care.
                """);
    }

    @Test
    void whereAPrincipleStandsElsewhereAtTheSameScoreItIsSaidHowThatCanBe() {
        Between years = new Between(critical(3, 3), critical(2, 4));

        assertThat(years.whatChanged("Where it stands"))
                .contains("* “Effective” then, “To improve” now: Care.\n")
                .doesNotContain("peer support");
        assertThat(years.whatChanged("Why")).isEqualTo("""
                Why
                No score differs from what it was.
                At the same score, this can stand elsewhere by a critical question, by who was heard, or by the points that it needs: Care.
                """);
    }

    @Test
    void whereEverythingStandsWhereItStoodNothingIsSaidOfIt() {
        Between years = new Between(screened(ScreenReply.YES, 3, 4), screened(ScreenReply.YES, 4, 4));

        assertThat(years.whatChanged()).doesNotContain("Where it stands", "Is it peer support?");
        assertThat(years.atAGlance()).contains("under “What changed”.\n  - Rose: Care.\n");
    }

    /** The first screen says it already. */
    @Test
    void whatIsNotPeerSupportEitherTimeIsSaidUnderWhatChanged() {
        Between years = new Between(screened(ScreenReply.PARTLY, 3, 4), screened(ScreenReply.PARTLY, 4, 4));

        assertThat(years.whatChanged())
                .contains("## Where it stands\n* Is it peer support? Then and now: not shown.\n## Scores");
        assertThat(years.atAGlance()).contains("under “What changed”.\n  - Rose: Care.\n");
    }
}
