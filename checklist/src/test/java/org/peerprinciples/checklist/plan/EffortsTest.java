package org.peerprinciples.checklist.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.LevelId;

class EffortsTest {

    private static final CriterionId LISTENING = CriterionId.of("care.listening");
    private static final LevelId LOWEST = Sketch.level(0);

    @Test
    void haveDefaults() {
        assertThat(Efforts.standard()).isEqualTo(new Efforts(1, 3, List.of()));
    }

    @Test
    void areReplacedAndFound() {
        Efforts efforts = Efforts.standard().with(LISTENING, LOWEST, 7).with(LISTENING, LOWEST, 9);

        assertThat(efforts.findOwn(LISTENING, LOWEST)).contains(9);
        assertThat(efforts.own()).hasSize(1);
        assertThat(efforts.findOwn(LISTENING, Sketch.level(1))).isEmpty();
    }

    @Test
    void areEqualWhateverTheOrderInWhichTheyWereSet() {
        Efforts one = Efforts.standard().with(LISTENING, LOWEST, 7).with(LISTENING, Sketch.level(1), 9);
        Efforts other = Efforts.standard().with(LISTENING, Sketch.level(1), 9).with(LISTENING, LOWEST, 7);

        assertThat(one).isEqualTo(other);
    }

    @Test
    void refuseWhatIsOutsideTheirRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Efforts.standard().withFindingOut(0))
                .withMessage("findingOut must be 1 to 100, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Efforts.standard().withUnstated(101))
                .withMessage("unstated must be 1 to 100, but was 101");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Efforts.standard().with(LISTENING, LOWEST, 0))
                .withMessage("effort must be 1 to 100, but was 0");
    }

    @Test
    void refuseTwoForOneStep() {
        List<OwnEffort> twice = List.of(new OwnEffort(LISTENING, LOWEST, 1), new OwnEffort(LISTENING, LOWEST, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Efforts(1, 3, twice))
                .withMessage("own must have one effort for each step, but had two for care.listening from l0");
    }
}
