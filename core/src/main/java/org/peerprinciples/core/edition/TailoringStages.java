package org.peerprinciples.core.edition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.peerprinciples.core.document.FrameworkJson;
import org.peerprinciples.core.document.TailoringJson;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkLookup;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.framework.Tailoring;
import org.peerprinciples.core.problem.Place;
import org.peerprinciples.core.problem.Problem;

/** Applies tailorings one after the other, and goes on collecting problems where one can't be applied. */
final class TailoringStages {

    private final List<Framework> frameworks = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int next;
    private Stage last;

    TailoringStages(Framework base) {
        this.next = base.tailorings().size();
        this.last = new Stage(base.ref(), Optional.of(base));
        frameworks.add(base);
    }

    /** What there is so far. Of one that couldn't be made only the name is known. */
    private record Stage(FrameworkRef ref, Optional<Framework> framework) implements FrameworkLookup {

        @Override
        public Optional<Framework> find(FrameworkRef wanted) {
            return framework.filter(known -> known.ref().namesSameEdition(wanted));
        }

        @Override
        public Collection<FrameworkRef> refs() {
            return List.of(ref);
        }

        /** Whether a problem only says that a framework of the right name isn't at hand. */
        boolean isOfThisStage(Tailoring tailoring, Problem problem) {
            return framework.isEmpty()
                    && ref.namesSameEdition(tailoring.base())
                    && problem.place().pointer().startsWith("/base/");
        }
    }

    void apply(Tailoring tailoring) {
        List<Problem> found = TailoringJson.using(last).problems(tailoring).stream()
                .filter(problem -> !last.isOfThisStage(tailoring, problem))
                .map(this::placed)
                .toList();
        problems.addAll(found);
        next++;
        FrameworkRef ref = FrameworkRef.of(tailoring.id(), tailoring.edition());
        Optional<Framework> result = found.isEmpty()
                ? last.framework()
                        .map(base -> Changes.of(tailoring).appliedTo(base))
                        .filter(this::isConsistent)
                : Optional.empty();
        result.ifPresent(frameworks::add);
        last = new Stage(ref, result);
    }

    /** Two faults show only in what results: a chain that comes back to where it was, and a document past all limits. */
    private boolean isConsistent(Framework result) {
        List<Problem> found = FrameworkJson.problems(result);
        problems.addAll(found);
        return found.isEmpty();
    }

    private Problem placed(Problem problem) {
        Place place = Place.of("/tailorings/" + next + problem.place().pointer(), 0, 0);
        return new Problem(problem.code(), place, problem.found(), problem.allowed(), problem.hint());
    }

    /** The base and what each tailoring gave, as far as there are no problems. */
    List<Framework> frameworks() {
        return frameworks;
    }

    List<Problem> problems() {
        return problems;
    }
}
