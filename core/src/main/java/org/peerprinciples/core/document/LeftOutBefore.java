package org.peerprinciples.core.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerprinciples.core.framework.Change;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Tailoring;
import org.peerprinciples.core.id.TextId;
import org.peerprinciples.core.problem.ProblemCode;

/**
 * What the tailorings that a base records left out, and none put back. A change to that is no slip of the pen, so it is
 * told who left it out, and no near name is offered.
 */
final class LeftOutBefore {

    private final Map<String, Tailoring> by = new HashMap<>();
    private final Problems problems;

    private LeftOutBefore(Framework base, Problems problems) {
        this.problems = problems;
        base.tailorings().forEach(tailoring -> tailoring.changes().forEach(change -> note(tailoring, change)));
        Set<String> there = new HashSet<>();
        base.principles().forEach(principle -> there.add(principle.id().value()));
        base.criteria().forEach(criterion -> there.add(criterion.id().value()));
        by.keySet().removeAll(there);
    }

    static LeftOutBefore of(Framework base, Problems problems) {
        return new LeftOutBefore(base, problems);
    }

    private void note(Tailoring tailoring, Change change) {
        if (change instanceof Change.LeaveOutPrinciple out) {
            by.put(out.principle().value(), tailoring);
        } else if (change instanceof Change.LeaveOutCriterion out) {
            by.put(out.criterion().value(), tailoring);
        }
    }

    /** Tells of the ids of what was left out, and gives the others. */
    List<Node.Text> besidesIds(List<Node.Text> ids) {
        List<Node.Text> others = new ArrayList<>();
        ids.stream().filter(id -> !isTold(id, id.value())).forEach(others::add);
        return others;
    }

    /** Tells of the texts of what was left out, and gives the others. */
    List<Node.Text> besidesTexts(List<Node.Text> texts) {
        Shape form = Shape.id(TextId::of);
        List<Node.Text> others = new ArrayList<>();
        texts.stream()
                .filter(text -> !form.fits(text) || !isTold(text, LeftOut.ownerOf(text.value())))
                .forEach(others::add);
        return others;
    }

    /** Whether the thing, or the principle that it belongs to, was left out; then that is told. */
    private boolean isTold(Node.Text named, String thing) {
        Optional<String> gone = Optional.of(thing)
                .filter(by::containsKey)
                .or(() -> Optional.of(TailoringRules.principleOf(thing)).filter(by::containsKey));
        gone.ifPresent(id -> problems.add(
                ProblemCode.FIELDS_DISAGREE,
                named.place(),
                Problems.quote(named.value()) + (id.equals(named.value()) ? "" : ", of " + Problems.quote(id))
                        + ", which the tailoring " + toldBy(id) + " left out",
                "a change to something that the base still has"));
        return gone.isPresent();
    }

    private String toldBy(String id) {
        return Optional.ofNullable(by.get(id))
                .map(tailoring -> Problems.quote(tailoring.id().value()) + " " + tailoring.edition())
                .orElse("");
    }
}
