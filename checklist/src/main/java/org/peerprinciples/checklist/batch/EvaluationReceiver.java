package org.peerprinciples.checklist.batch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.peerprinciples.checklist.evaluation.Evaluation;

/** Hands evaluations on. */
final class EvaluationReceiver implements Pipeline.Receiver {

    private final List<String> columns;
    private final BiConsumer<Evaluation, Map<String, String>> receiver;
    private final Progress progress;
    private final Tallying tallying = new Tallying();

    EvaluationReceiver(List<String> columns, BiConsumer<Evaluation, Map<String, String>> receiver, Progress progress) {
        this.columns = columns;
        this.receiver = receiver;
        this.progress = progress;
    }

    @Override
    public void take(Work work) {
        for (Output.Evaluated each : work.output.evaluated) {
            Map<String, String> carried = new LinkedHashMap<>();
            for (int i = 0; i < each.carried().size(); i++) {
                carried.put(columns.get(i), each.carried().get(i));
            }
            receiver.accept(each.evaluation(), carried);
        }
        tallying.count(work);
        progress.tell(tallying.rows());
    }

    BatchRun.Counts counts() {
        return tallying.counts();
    }
}
