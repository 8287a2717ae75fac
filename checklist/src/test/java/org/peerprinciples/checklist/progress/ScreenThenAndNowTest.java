package org.peerprinciples.checklist.progress;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.peerprinciples.checklist.progress.Years.between;

import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.scoring.ScreenOutcome;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.core.assessment.ScreenReply;

/** Whether it was, and is, peer support: that can change while no score does. */
class ScreenThenAndNowTest {

    private static Sketch answered(ScreenReply together, ScreenReply treated) {
        Sketch sketch = Sketch.withLevels(5).criterion("care.listening");
        sketch.rater("t", "twofold")
                .rates("care.listening", 4)
                .screens("together", together)
                .screens("treated", treated);
        return sketch;
    }

    private static OverallChange noLongerShown() {
        return between(answered(ScreenReply.YES, ScreenReply.NO), answered(ScreenReply.NO, ScreenReply.NO))
                .overall();
    }

    @Test
    void whatCameOfTheScreenIsToldThenAndNow() {
        OverallChange overall = noLongerShown();

        assertThat(overall.screenThen()).contains(ScreenOutcome.PEER_SUPPORT);
        assertThat(overall.screenNow()).contains(ScreenOutcome.NOT_SHOWN);
        assertThat(overall.standingThen()).contains(Standing.EFFECTIVE);
        assertThat(overall.standingNow()).contains(Standing.TO_IMPROVE);
        assertThat(overall.change()).hasToString("100.0, then 100.0: unchanged");
    }

    @Test
    void whereTheScreenStaysItIsToldAlike() {
        OverallChange overall = between(
                        answered(ScreenReply.YES, ScreenReply.YES), answered(ScreenReply.YES, ScreenReply.PARTLY))
                .overall();

        assertThat(overall.screenThen()).isEqualTo(overall.screenNow()).contains(ScreenOutcome.DRAWS_ON_PEER_SUPPORT);
    }

    @Test
    void anEarlierDocumentIsReadWithoutIt() {
        Progress progress =
                between(answered(ScreenReply.YES, ScreenReply.NO), answered(ScreenReply.NO, ScreenReply.NO));
        String written = new String(Progress.json().write(progress), UTF_8);
        String before = written.replaceAll("\\s*\"screen(Then|Now)\": \"[^\"]*\",", "");

        assertThat(before).isNotEqualTo(written).doesNotContain("screenThen", "screenNow");
        OverallChange read = Progress.json().read(before.getBytes(UTF_8)).overall();
        assertThat(read.screenThen()).isEmpty();
        assertThat(read.screenNow()).isEmpty();
        assertThat(read.standingNow()).isEqualTo(progress.overall().standingNow());
        assertThat(Progress.json().read(written.getBytes(UTF_8))).isEqualTo(progress);
    }
}
