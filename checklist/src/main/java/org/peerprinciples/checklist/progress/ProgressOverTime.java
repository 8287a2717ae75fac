package org.peerprinciples.checklist.progress;

import java.util.ArrayList;
import java.util.List;
import org.peerprinciples.checklist.document.DerivedJson;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.core.framework.FrameworkLookup;

/**
 * What changed over two or more evaluations of one arrangement. The differences of the steps add up to the difference
 * altogether; their parts by cause need not, because people who are away for one step are the same people from first to last.
 *
 * @param steps what changed from each evaluation to the next, the earliest first; at least one
 * @param altogether what changed from the first evaluation to the last; the only step itself where there is one
 */
public record ProgressOverTime(List<Progress> steps, Progress altogether) {
    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param steps what changed from each evaluation to the next, the earliest first; at least one
     * @param altogether what changed from the first evaluation to the last
     */
    public ProgressOverTime {
        steps = List.copyOf(steps);
    }

    private static final DerivedJson<ProgressOverTime> JSON =
            DerivedJson.of("progress-over-time", ProgressOverTime.class);

    /**
     * {@return how progress over time is written as JSON and read back: format {@code peer-principles-progress-over-time}}
     */
    public static DerivedJson<ProgressOverTime> json() {
        return JSON;
    }

    static ProgressOverTime of(List<Evaluation> evaluations, FrameworkLookup frameworks) {
        if (evaluations.size() < 2) {
            throw new IllegalArgumentException("evaluations must be two or more, but were " + evaluations.size());
        }
        // An edition between two others may be at hand only because it was evaluated.
        FrameworkLookup known = Lineage.knowing(
                evaluations.stream()
                        .filter(Evaluation::hasWorkings)
                        .map(evaluation -> evaluation.workings().framework())
                        .toList(),
                frameworks);
        List<Progress> steps = new ArrayList<>();
        for (int i = 1; i < evaluations.size(); i++) {
            steps.add(Progress.between(evaluations.get(i - 1), evaluations.get(i), known));
        }
        Progress altogether = steps.size() == 1
                ? steps.get(0)
                : Progress.between(evaluations.get(0), evaluations.get(evaluations.size() - 1), known);
        return new ProgressOverTime(steps, altogether);
    }
}
