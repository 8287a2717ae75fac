package org.peerprinciples.checklist.finding;

import java.util.List;
import java.util.function.Function;
import org.peerprinciples.checklist.evaluation.Finding;

/** A standard rule: its name, and what it does. */
record NamedRule(String name, Function<Wording, List<Finding>> how) implements FindingRule {

    @Override
    public List<Finding> examine(Examination examination) {
        return how.apply(new Wording(name, examination));
    }
}
