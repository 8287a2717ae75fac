package org.peerprinciples.checklist.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.peerprinciples.checklist.progress.Years.criterion;
import static org.peerprinciples.checklist.progress.Years.pledge;
import static org.peerprinciples.checklist.progress.Years.principle;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.progress.PledgeBoard.Branch;
import org.peerprinciples.checklist.progress.PledgeBoard.StatusCount;
import org.peerprinciples.checklist.progress.PledgeBoard.ThemeCount;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.core.evidence.Pledge;
import org.peerprinciples.core.evidence.PledgeStatus;
import org.peerprinciples.core.id.ArrangementId;
import org.peerprinciples.core.id.AssessmentId;
import org.peerprinciples.core.id.ThemeId;

class PledgeBoardTest {

    private static final ThemeId TEA = ThemeId.of("tea");

    private static Sketch principles() {
        return Sketch.withLevels(5)
                .criterion("care.listening")
                .criterion("trust.keys")
                .criterion("hope.plans");
    }

    private static Pledge full(String id, String criterion, PledgeStatus status) {
        return pledge(id, status)
                .criterion(criterion(criterion))
                .level(Sketch.level(3))
                .addThemes(TEA)
                .date(Sketch.DAY.minusDays(3))
                .build();
    }

    /** Two cards on each of two branches, with everything that a card can hold. */
    static PledgeBoard full() {
        return PledgeBoard.of(Years.then(principles()
                .theme(Sketch.theme("tea", "More tea"))
                .theme(Sketch.theme("biscuits", "Fewer biscuits"))
                .evidence(
                        full("one", "care.listening", PledgeStatus.KEPT),
                        full("two", "trust.keys", PledgeStatus.KEPT),
                        full("three", "care.listening", PledgeStatus.UNDER_WAY),
                        full("four", "trust.keys", PledgeStatus.MADE),
                        pledge("five", PledgeStatus.NOT_KEPT)
                                .principle(principle("trust"))
                                .build(),
                        pledge("six", PledgeStatus.MADE).addThemes(TEA).build())));
    }

    @Test
    void hasABranchForEveryPrincipleAndOneForTheRest() {
        assertThat(full().branches())
                .extracting(Branch::principle)
                .containsExactly(
                        Optional.of(principle("care")),
                        Optional.of(principle("trust")),
                        Optional.of(principle("hope")),
                        Optional.empty());
        assertThat(full().branches()).extracting(Branch::count).containsExactly(2, 3, 0, 1);
        assertThat(full().branches())
                .extracting(branch ->
                        branch.cards().stream().map(card -> card.id().value()).toList())
                .containsExactly(List.of("one", "three"), List.of("two", "four", "five"), List.of(), List.of("six"));
        assertThat(full().branches().get(0).name()).contains("Care");
    }

    @Test
    void countsByStatusAndTheme() {
        assertThat(full().statuses())
                .containsExactly(
                        new StatusCount(PledgeStatus.MADE, 2),
                        new StatusCount(PledgeStatus.UNDER_WAY, 1),
                        new StatusCount(PledgeStatus.KEPT, 2),
                        new StatusCount(PledgeStatus.NOT_KEPT, 1));
        assertThat(full().themes())
                .containsExactly(
                        new ThemeCount(TEA, "More tea", 5),
                        new ThemeCount(ThemeId.of("biscuits"), "Fewer biscuits", 0));
    }

    @Test
    void showsThePromiseAndNeverTheRole() {
        String json = new String(PledgeBoard.json().write(full()), StandardCharsets.UTF_8);

        assertThat(json).contains("To put the kettle on").doesNotContain("friend");
        assertThat(full()).hasToString("PledgeBoard[a-1: 6 pledges]");
        assertThat(full().branches().toString()).contains("Card[one: kept]").doesNotContain("kettle");
    }

    @Test
    void withoutPledgesIsThereToBeFilled() {
        PledgeBoard empty = PledgeBoard.of(Years.then(principles()));

        assertThat(empty.branches()).extracting(Branch::count).containsExactly(0, 0, 0);
        assertThat(empty).hasToString("PledgeBoard[a-1: 0 pledges]");
        assertThat(PledgeBoard.json().read(PledgeBoard.json().write(empty))).isEqualTo(empty);
        assertThat(PledgeBoard.of(Years.then(
                        principles().evidence(pledge("one", PledgeStatus.MADE).build()))))
                .hasToString("PledgeBoard[a-1: 1 pledge]");
    }

    @Test
    void saysWhatItIsOfWithoutTheNote() {
        Sketch sketch = principles()
                .arrangement(built -> built.safeguardingContact("The lead"))
                .assessment(built -> built.note("Written by two of us."));

        PledgeBoard board = PledgeBoard.of(Years.then(sketch));

        assertThat(board.heading())
                .isEqualTo(new PledgeBoard.Heading(
                        AssessmentId.of("a-1"),
                        Sketch.DAY,
                        board.heading().origin(),
                        ArrangementId.of("place"),
                        board.heading().name(),
                        Optional.of("The lead")));
        assertThat(new String(PledgeBoard.json().write(board), StandardCharsets.UTF_8))
                .doesNotContain("Written by");
    }

    @Test
    void needsTheWorkings() {
        Evaluation read = Evaluation.json().read(Evaluation.json().write(Years.then(principles())));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PledgeBoard.of(read))
                .withMessageContaining("workings");
    }
}
