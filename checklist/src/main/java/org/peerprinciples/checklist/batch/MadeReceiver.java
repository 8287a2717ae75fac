package org.peerprinciples.checklist.batch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Hands on what is made of each arrangement. */
final class MadeReceiver<T> implements Pipeline.Receiver {

    private final List<String> columns;
    private final Function<Output, List<Output.Made<T>>> made;
    private final BiConsumer<T, Map<String, String>> receiver;
    private final Progress progress;
    private final Tallying tallying = new Tallying();

    MadeReceiver(
            List<String> columns,
            Function<Output, List<Output.Made<T>>> made,
            BiConsumer<T, Map<String, String>> receiver,
            Progress progress) {
        this.columns = columns;
        this.made = made;
        this.receiver = receiver;
        this.progress = progress;
    }

    @Override
    public void take(Work work) {
        for (Output.Made<T> each : made.apply(work.output)) {
            Map<String, String> carried = new LinkedHashMap<>();
            for (int i = 0; i < each.carried().size(); i++) {
                carried.put(columns.get(i), each.carried().get(i));
            }
            receiver.accept(each.made(), carried);
        }
        tallying.count(work);
        progress.tell(tallying.rows());
    }

    BatchRun.Counts counts() {
        return tallying.counts();
    }
}
