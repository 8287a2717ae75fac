package org.peerprinciples.checklist.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.core.catalog.Frameworks;
import org.peerprinciples.core.document.ValueJson;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.problem.ProblemCode;

class BatchRunTest {

    static BatchRun run() {
        return BatchRun.of(
                Checklist.of(Frameworks.sevenPrinciples()),
                new BatchRun.Input(
                        Optional.of("answers.csv"), BatchRun.Layout.WIDE, 4711, List.of("screen.shared-experience")),
                new BatchRun.Settings(
                        Optional.of(RoleId.of("peer-supporter")),
                        List.of("region"),
                        List.of("remarks"),
                        true,
                        List.of(BatchTable.PRINCIPLES, BatchTable.FINDINGS),
                        Optional.of(5)),
                new BatchRun.Counts(
                        10,
                        7,
                        3,
                        4,
                        7,
                        List.of(
                                new BatchRun.RejectCount(ProblemCode.LEVEL_NOT_ON_SCALE, 2),
                                new BatchRun.RejectCount(ProblemCode.DUPLICATE_RATING, 1))));
    }

    @Test
    void isReadBackEqual() {
        assertThat(BatchRun.json().read(BatchRun.json().write(run()))).isEqualTo(run());
    }

    @Test
    void isWrittenAsJacksonWouldWriteIt() {
        assertThat(BatchRun.json().write(run()))
                .isEqualTo(ValueJson.of("batch-run", BatchRun.class).write(run()));
    }

    @Test
    void saysWhatItRanWithInTheWordsOfItsSettings() {
        assertThat(new String(BatchRun.json().write(run()), StandardCharsets.UTF_8))
                .contains("\"digest\"", "\"rules\"", "\"layout\": \"wide\"", "\"level-not-on-scale\"", "\"findings\"");
        assertThat(run().policy().rules()).contains("critical-shortfall");
        assertThat(run().tailorings()).isEmpty();
    }

    @Test
    void everyRowIsScoredOrRejected() {
        assertThatThrownBy(() -> new BatchRun.Counts(3, 1, 1, 1, 1, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3 rows, 1 scored and 1 rejected");
        assertThatThrownBy(() -> new BatchRun.Counts(0, -1, 1, 1, 1, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyRejectedRowHasItsKind() {
        assertThatThrownBy(() -> new BatchRun.Counts(2, 1, 1, 1, 1, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rejects must add up to the rows rejected, 1, but were 0");
    }
}
