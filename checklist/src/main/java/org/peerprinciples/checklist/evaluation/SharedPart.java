package org.peerprinciples.checklist.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.PrincipleId;

/** What a base and a framework tailored from it ask in the same meaning, and what only one of them does. */
final class SharedPart {

    private final Framework base;
    private final Framework tailored;
    private final Set<CriterionId> shared = new LinkedHashSet<>();

    SharedPart(Framework base, Framework tailored) {
        this.base = base;
        this.tailored = tailored;
        for (Criterion criterion : tailored.criteria()) {
            if (base.findCriterion(criterion.id())
                    .filter(before -> sameMeaning(before, criterion))
                    .isPresent()) {
                shared.add(criterion.id());
            }
        }
    }

    /** Whether an answer to one is an answer to the other. What levels are called is part of that. */
    private boolean sameMeaning(Criterion one, Criterion other) {
        return base.scale().equals(tailored.scale())
                && one.question().equals(other.question())
                && one.good().equals(other.good())
                && one.descriptors().equals(other.descriptors())
                && one.notApplicable().equals(other.notApplicable())
                && one.roles().equals(other.roles());
    }

    boolean has(CriterionId id) {
        return shared.contains(id);
    }

    List<CriterionId> criteria() {
        return List.copyOf(shared);
    }

    List<CriterionId> leftOut() {
        return ids(base, id -> !tailored.hasCriterion(id));
    }

    List<CriterionId> reworded() {
        return ids(tailored, id -> base.hasCriterion(id) && !has(id));
    }

    List<CriterionId> added() {
        return ids(tailored, id -> !base.hasCriterion(id));
    }

    private static List<CriterionId> ids(Framework framework, Predicate<CriterionId> which) {
        return framework.criteria().stream().map(Criterion::id).filter(which).toList();
    }

    Term ofBase(CriterionId id) {
        return new Term(id, has(id) ? Term.Asked.BY_BOTH : Term.Asked.BY_THE_BASE);
    }

    Term ofTailored(CriterionId id) {
        return new Term(id, has(id) ? Term.Asked.BY_BOTH : Term.Asked.BY_THE_TAILORED);
    }

    /** The base with nothing but what is shared, as a framework of its own. */
    Framework alone() {
        List<Principle> principles = new ArrayList<>();
        for (Principle principle : base.principles()) {
            List<Criterion> criteria = principle.criteria().stream()
                    .filter(criterion -> has(criterion.id()))
                    .toList();
            if (!criteria.isEmpty()) {
                principles.add(
                        Principle.builder().from(principle).criteria(criteria).build());
            }
        }
        return Framework.builder().from(base).principles(principles).build();
    }

    /** The base's weights on all its criteria that count. */
    Weighting whole(Predicate<Term> counts) {
        return weighting(base, this::ofBase, counts);
    }

    /** The base's weights on what is shared. */
    Weighting likeForLike(Predicate<Term> counts) {
        return weighting(base, this::ofBase, counts.and(term -> has(term.criterion())));
    }

    /** The base's weights on what is shared, and the tailored framework's on all that came to it. */
    Weighting grown(Predicate<Term> counts) {
        Weighting weighting = new Weighting();
        for (Principle principle : tailored.principles()) {
            Optional<Principle> before = base.findPrinciple(principle.id());
            weighting.add(principle.id(), before.orElse(principle).weight());
            for (Criterion criterion : principle.criteria()) {
                Criterion weighed = has(criterion.id()) ? base.criterion(criterion.id()) : criterion;
                add(weighting, ofTailored(criterion.id()), weighed, counts);
            }
        }
        return weighting;
    }

    /** The tailored framework's weights on all its criteria. */
    Weighting tailored(Predicate<Term> counts) {
        return weighting(tailored, this::ofTailored, counts);
    }

    private static Weighting weighting(Framework framework, Function<CriterionId, Term> terms, Predicate<Term> counts) {
        Weighting weighting = new Weighting();
        for (Principle principle : framework.principles()) {
            weighting.add(principle.id(), principle.weight());
            for (Criterion criterion : principle.criteria()) {
                add(weighting, terms.apply(criterion.id()), criterion, counts);
            }
        }
        return weighting;
    }

    private static void add(Weighting weighting, Term term, Criterion weighed, Predicate<Term> counts) {
        if (counts.test(term)) {
            weighting.add(term, weighed.weight());
        }
    }

    List<PrincipleId> principles() {
        return base.principles().stream().map(Principle::id).toList();
    }
}
