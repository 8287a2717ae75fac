package org.peerprinciples.checklist.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.peerprinciples.core.edition.TailoredFramework;
import org.peerprinciples.core.edition.TailoringTrace;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkLookup;
import org.peerprinciples.core.framework.FrameworkRef;

/**
 * Where a framework comes from: the stages of its tailorings back to their root, and from there the editions that each
 * replaces, as far as they are at hand.
 */
final class Lineage {

    private final FrameworkLookup frameworks;
    private final List<Framework> line = new ArrayList<>();
    private Optional<FrameworkRef> missingEdition = Optional.empty();
    private Optional<FrameworkRef> missingBase = Optional.empty();
    private Optional<FrameworkRef> differing = Optional.empty();

    private Lineage(Framework framework, FrameworkLookup frameworks) {
        this.frameworks = frameworks;
        Optional<Framework> at = Optional.of(framework);
        while (at.isPresent()) {
            line.add(at.get());
            at = at.get().tailorings().isEmpty() ? replaced(at.get()) : root(at.get());
        }
    }

    static Lineage of(Framework framework, FrameworkLookup frameworks) {
        return new Lineage(framework, frameworks);
    }

    /** A lookup that knows some frameworks before it asks another one. */
    static FrameworkLookup knowing(List<Framework> some, FrameworkLookup others) {
        return new FrameworkLookup() {
            @Override
            public Optional<Framework> find(FrameworkRef ref) {
                return some.stream()
                        .filter(framework -> framework.ref().namesSameEdition(ref))
                        .findFirst()
                        .or(() -> others.find(ref));
            }

            @Override
            public Collection<FrameworkRef> refs() {
                return others.refs();
            }
        };
    }

    private Optional<Framework> replaced(Framework framework) {
        Optional<FrameworkRef> before = framework.replaces();
        Optional<Framework> found = before.flatMap(frameworks::find);
        if (found.isEmpty()) {
            missingEdition = before;
        }
        // A circle of editions leads nowhere new.
        return found.filter(edition -> positionOf(edition.ref()) < 0);
    }

    /** The root of a tailored framework, with the stages between put into the line. */
    private Optional<Framework> root(Framework framework) {
        TailoringTrace trace = TailoredFramework.trace(framework, frameworks);
        if (trace.found().isEmpty()) {
            FrameworkRef base = framework.tailorings().get(0).base();
            if (trace.outcome() == TailoringTrace.Outcome.BASE_NOT_AT_HAND) {
                missingBase = Optional.of(base);
            } else {
                differing = Optional.of(base);
            }
            return Optional.empty();
        }
        List<Framework> bases = new ArrayList<>(trace.found().get().bases());
        Collections.reverse(bases);
        line.addAll(bases.subList(0, bases.size() - 1));
        return Optional.of(bases.get(bases.size() - 1)).filter(base -> positionOf(base.ref()) < 0);
    }

    private int positionOf(FrameworkRef ref) {
        for (int i = 0; i < line.size(); i++) {
            if (line.get(i).ref().namesSameEdition(ref)) {
                return i;
            }
        }
        return -1;
    }

    /** The frameworks from this one back to another, both included; empty if it doesn't come from that. */
    List<Framework> backTo(Framework other) {
        return List.copyOf(line.subList(0, positionOf(other.ref()) + 1));
    }

    /** An edition that one on the line replaces and that isn't at hand. */
    Optional<FrameworkRef> missingEdition() {
        return missingEdition;
    }

    /** What one on the line was tailored from, where that isn't at hand. */
    Optional<FrameworkRef> missingBase() {
        return missingBase;
    }

    /** What one on the line says that it was tailored from, where that doesn't give it. */
    Optional<FrameworkRef> differing() {
        return differing;
    }
}
