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

/**
 * Applies tailorings one after the other, and goes on collecting problems where one can't be applied: what follows is
 * checked against what that one gives without its faulty changes.
 */
final class TailoringStages {

    private final List<Framework> frameworks = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int next;
    private Stage last;

    TailoringStages(Framework base) {
        this.next = base.tailorings().size();
        this.last = new Stage(base.ref(), Optional.of(base), false);
        frameworks.add(base);
    }

    /**
     * What there is so far.
     *
     * @param ref its name
     * @param framework the framework; empty if not even a provisional one could be made
     * @param provisional whether it is only to check what follows against, because something before it is faulty
     */
    private record Stage(FrameworkRef ref, Optional<Framework> framework, boolean provisional)
            implements FrameworkLookup {

        @Override
        public Optional<Framework> find(FrameworkRef wanted) {
            return framework.filter(known -> ref.namesSameEdition(wanted));
        }

        @Override
        public Collection<FrameworkRef> refs() {
            return List.of(ref);
        }

        /** Whether a problem only says that this isn't the framework that it would be without faults. */
        boolean isOfThisStage(Tailoring tailoring, Problem problem) {
            String pointer = problem.place().pointer();
            return ref.namesSameEdition(tailoring.base())
                    && (framework.isEmpty()
                            ? pointer.startsWith("/base/")
                            : provisional && pointer.equals("/base/digest"));
        }
    }

    void apply(Tailoring tailoring) {
        List<Problem> found = TailoringJson.using(last).problems(tailoring).stream()
                .filter(problem -> !last.isOfThisStage(tailoring, problem))
                .toList();
        found.stream().map(this::placed).forEach(problems::add);
        boolean faultless = found.isEmpty() && !last.provisional();
        Optional<Framework> made = last.find(tailoring.base())
                .map(base -> Changes.of(SoundChanges.of(tailoring, found)).appliedTo(base));
        List<Problem> ofResult = made.map(FrameworkJson::problems).orElse(List.of());
        if (faultless) {
            problems.addAll(ofResult);
        } else {
            ofResult.stream().filter(this::leadsBackUntold).forEach(problems::add);
        }
        boolean holds = faultless && ofResult.isEmpty();
        if (holds) {
            made.ifPresent(frameworks::add);
        }
        last = new Stage(
                FrameworkRef.of(tailoring.id(), tailoring.edition()),
                made.filter(result -> SoundChanges.canBeCheckedAgainst(result, ofResult)),
                !holds);
        next++;
    }

    /** That a tailoring leads back to where one started shows only in what results, and rests on no change. */
    private boolean leadsBackUntold(Problem problem) {
        String pointer = problem.place().pointer();
        return pointer.equals("/tailorings/" + next + "/id")
                && problems.stream().noneMatch(told -> told.place().pointer().equals(pointer));
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
