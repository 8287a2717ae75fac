package org.peerprinciples.checklist.progress;

import java.util.List;
import java.util.stream.Collectors;

/** Two evaluations that can't be compared, with all reasons why. Nothing of them is compared then. */
public final class NotComparableException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;

    NotComparableException(List<Refusal> refusals) {
        super("evaluations must be comparable, but "
                + refusals.stream().map(Refusal::toString).collect(Collectors.joining("; and ")));
        this.refusals = List.copyOf(refusals);
    }

    /** {@return the reasons, at least one} */
    public List<Refusal> refusals() {
        return refusals;
    }
}
