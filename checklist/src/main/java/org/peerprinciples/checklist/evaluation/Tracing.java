package org.peerprinciples.checklist.evaluation;

import java.util.List;
import java.util.Optional;
import org.peerprinciples.checklist.scoring.ScoringPolicy;
import org.peerprinciples.core.edition.TailoringTrace;
import org.peerprinciples.core.framework.Framework;

/** How a framework could be traced back to what it was tailored from, and what compares with each of those, first to last. */
record Tracing(Optional<TailoringTrace.Outcome> outcome, List<Comparer> comparers) {

    static Tracing of(Framework framework, TailoringTrace trace, ScoringPolicy policy) {
        trace.found().ifPresent(tailored -> {
            if (!tailored.framework().equals(framework)) {
                throw new IllegalArgumentException("trace must be of the framework " + framework.ref()
                        + ", but was of another, " + tailored.framework().ref());
            }
        });
        List<Comparer> comparers = trace.found()
                .map(tailored -> tailored.bases().stream()
                        .map(base -> new Comparer(base, framework, policy))
                        .toList())
                .orElse(List.of());
        return new Tracing(
                Optional.of(trace.outcome()).filter(outcome -> outcome != TailoringTrace.Outcome.NOT_TAILORED),
                comparers);
    }
}
