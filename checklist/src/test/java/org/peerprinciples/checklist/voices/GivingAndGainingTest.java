package org.peerprinciples.checklist.voices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.SideId;

/** Who gives and who gains. */
class GivingAndGainingTest {

    private final GivingAndGaining matrix = GivingAndGaining.of(Meeting.of().evaluate(List.of()));

    @Test
    void eachRoleHasARowInTheFrameworksOrder() {
        assertThat(matrix.roles())
                .extracting(row -> row.role() + " " + row.gives() + " " + row.gains() + " "
                        + row.flow().code())
                .containsExactly(
                        "member [Stories] [Company] both-ways",
                        "guest [] [Tea] gains-only",
                        "friend [Time, A listening ear] [Purpose] both-ways",
                        "manager [The room] [] gives-only");
    }

    @Test
    void itSaysWhatItWasMadeWith() {
        assertThat(matrix.provenance())
                .isEqualTo(Meeting.of().evaluate(List.of()).provenance());
    }

    @Test
    void oneWayFlowsAreMarked() {
        assertThat(matrix.oneWay())
                .extracting(RoleExchange::role)
                .containsExactly(RoleId.of("guest"), RoleId.of("manager"));
    }

    @Test
    void whatTheRolesOfASideGiveAndGainIsPutTogether() {
        assertThat(matrix.sides().get(0))
                .isEqualTo(new SideExchange(
                        SideId.of("receiving"),
                        List.of(RoleId.of("member"), RoleId.of("guest")),
                        List.of("Stories"),
                        List.of("Company", "Tea"),
                        Flow.BOTH_WAYS));
        assertThat(matrix.sides())
                .extracting(SideExchange::flow)
                .containsExactly(Flow.BOTH_WAYS, Flow.BOTH_WAYS, Flow.GIVES_ONLY);
    }

    @Test
    void whoTakesPartWithNothingRecordedIsNamed() {
        assertThat(matrix.notRecorded()).containsExactly(RoleId.of("twofold"), RoleId.of("reader"));
    }

    @Test
    void anEmptyEntryRecordsNothing() {
        GivingAndGaining empty = GivingAndGaining.of(Sketch.withLevels(2)
                .criterion("care.listening")
                .exchange("friend", List.of(), List.of())
                .evaluate(List.of()));

        assertThat(empty.roles()).isEmpty();
        assertThat(empty.sides()).isEmpty();
        assertThat(empty.notRecorded()).containsExactly(RoleId.of("friend"));
    }

    @Test
    void twoEntriesOfOneRoleAreOneRow() {
        GivingAndGaining twice = GivingAndGaining.of(Sketch.withLevels(2)
                .criterion("care.listening")
                .exchange("friend", List.of("Time"), List.of())
                .exchange("friend", List.of("Time"), List.of("Joy"))
                .evaluate(List.of()));

        assertThat(twice.roles())
                .containsExactly(
                        new RoleExchange(RoleId.of("friend"), List.of("Time"), List.of("Joy"), Flow.BOTH_WAYS));
    }

    @Test
    void itIsReadBackAsItWas() {
        assertThat(GivingAndGaining.json().read(GivingAndGaining.json().write(matrix)))
                .isEqualTo(matrix);
    }
}
