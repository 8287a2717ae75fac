package org.peerprinciples.checklist.voices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.ThemeId;

/** What people said, and what came of it. */
class YouSaidWeDidTest {

    private final Evaluation evaluation = Meeting.of().evaluate(List.of());
    private final YouSaidWeDid all = YouSaidWeDid.of(evaluation);

    @Test
    void whatWaitsForAnAnswerComesFirstThenWhatWasNotToldBack() {
        assertThat(all.themes())
                .extracting(raised -> raised.theme() + " " + raised.state().code() + " "
                        + raised.voices().orElseThrow())
                .containsExactly(
                        "waiting unanswered 4",
                        "also-waiting unanswered 3",
                        "done not-told-back 2",
                        "told told-back 4");
        assertThat(all.notRaised()).containsExactly(ThemeId.of("quiet"));
    }

    @Test
    void voicesAreCountedByRole() {
        assertThat(all.theme(ThemeId.of("waiting")).byRole())
                .containsExactly(new VoiceCount(RoleId.of("member"), 2), new VoiceCount(RoleId.of("friend"), 2));
    }

    @Test
    void pledgesAndTheResponseAreNamed() {
        assertThat(all.theme(ThemeId.of("also-waiting")).pledges())
                .containsExactly(EvidenceId.of("pl-1"), EvidenceId.of("pl-2"));
        assertThat(all.theme(ThemeId.of("done")).pledged()).isFalse();
        assertThat(all.theme(ThemeId.of("done")).response().orElseThrow().toldBackOn())
                .isEmpty();
        assertThatThrownBy(() -> all.theme(ThemeId.of("quiet")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("nobody raised a theme 'quiet'");
    }

    @Test
    void fewVoicesAreNotCountedOnTheirOwn() {
        YouSaidWeDid few = YouSaidWeDid.of(evaluation, 3);

        assertThat(few.provenance().suppressedBelow()).contains(3);
        assertThat(few.themes())
                .extracting(raised -> raised.theme() + " " + raised.voices() + " " + raised.byRole())
                .containsExactly(
                        "waiting Optional[4] []",
                        "also-waiting Optional[3] []",
                        "done Optional.empty []",
                        "told Optional[4] []");
        assertThat(few.theme(ThemeId.of("waiting")).pledged()).isTrue();
        assertThat(few.theme(ThemeId.of("waiting")).pledges()).isEmpty();
        assertThat(new String(YouSaidWeDid.json().write(few), StandardCharsets.UTF_8))
                .doesNotContain("manager", "pl-", "Words");
    }

    @Test
    void countsByRoleAreShownWhereEveryOneIsLargeEnough() {
        RaisedTheme waiting = YouSaidWeDid.of(evaluation, 2).theme(ThemeId.of("waiting"));

        assertThat(waiting.byRole()).hasSize(2);
        assertThat(waiting.pledges()).isEmpty();
    }

    @Test
    void onePersonWithManyVoicesIsNotCounted() {
        Sketch sketch = Meeting.of().theme(Sketch.theme("rota", "The rota"));
        for (int i = 0; i < 5; i++) {
            sketch.evidence(
                    Meeting.voice("rota-" + i, "manager", "rota"), Meeting.pledge("do-" + i, "manager", "rota"));
        }
        Evaluation more = sketch.evaluate(List.of());

        RaisedTheme shown = YouSaidWeDid.of(more, 3).theme(ThemeId.of("rota"));

        assertThat(YouSaidWeDid.of(more).theme(ThemeId.of("rota")).voices()).contains(5);
        assertThat(shown.voices()).isEmpty();
        assertThat(shown.byRole()).isEmpty();
        assertThat(shown.pledges()).isEmpty();
        assertThat(shown.pledged()).isTrue();
    }

    @Test
    void itSaysWhatItWasMadeWithAndRefusesWhatMakesNoSense() {
        assertThat(all.provenance()).isEqualTo(evaluation.provenance());
        assertThatThrownBy(() -> YouSaidWeDid.of(evaluation, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("people must be 0 or more, but was -1");
        assertThatThrownBy(() -> YouSaidWeDid.of(evaluation.suppressedBelow(3), 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ask the full evaluation");
    }

    @Test
    void itIsReadBackAsItWas() {
        assertThat(YouSaidWeDid.json().read(YouSaidWeDid.json().write(all))).isEqualTo(all);
    }

    @Test
    void withoutThemesThereIsNothingToSay() {
        YouSaidWeDid nothing =
                YouSaidWeDid.of(Sketch.withLevels(2).criterion("care.listening").evaluate(List.of()));

        assertThat(nothing.themes()).isEmpty();
        assertThat(nothing.notRaised()).isEmpty();
    }
}
