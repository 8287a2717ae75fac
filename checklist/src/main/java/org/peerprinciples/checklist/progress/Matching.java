package org.peerprinciples.checklist.progress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerprinciples.core.edition.AssessmentCarrier;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.id.CriterionId;

/** Which criteria of an earlier framework a later one asks in the same meaning, and how answers get from one to the other. */
final class Matching {

    private final Framework before;
    private final Framework after;
    private final Optional<AssessmentCarrier> carrier;

    /** The criteria that mean the same, in the order of the later framework: its id, and the earlier one's. */
    private final Map<CriterionId, CriterionId> same = new LinkedHashMap<>();

    private final Set<CriterionId> reworded = new LinkedHashSet<>();
    private final List<CriterionId> leftOut = new ArrayList<>();

    private Matching(Framework before, Framework after, Optional<AssessmentCarrier> carrier) {
        this.before = before;
        this.after = after;
        this.carrier = carrier;
        Map<CriterionId, CriterionId> found = new LinkedHashMap<>();
        Set<CriterionId> others = new LinkedHashSet<>();
        for (Criterion criterion : before.criteria()) {
            findSame(criterion.id()).ifPresent(its -> found.put(its, criterion.id()));
            Optional<CriterionId> successor = findSuccessor(criterion.id());
            successor.filter(its -> !found.containsKey(its)).ifPresent(others::add);
            if (successor.isEmpty()) {
                leftOut.add(criterion.id());
            }
        }
        for (Criterion criterion : after.criteria()) {
            Optional.ofNullable(found.get(criterion.id())).ifPresent(its -> same.put(criterion.id(), its));
            if (others.contains(criterion.id())) {
                reworded.add(criterion.id());
            }
        }
    }

    /** Of a framework with itself. */
    static Matching same(Framework framework) {
        return new Matching(framework, framework, Optional.empty());
    }

    static Matching over(AssessmentCarrier carrier, Framework before, Framework after) {
        return new Matching(before, after, Optional.of(carrier));
    }

    Framework before() {
        return before;
    }

    Framework after() {
        return after;
    }

    boolean keepsScale() {
        return carrier.map(AssessmentCarrier::keepsScale).orElse(true);
    }

    /** The criterion of the later framework that means the same. */
    Optional<CriterionId> findSame(CriterionId id) {
        return carrier.map(route -> route.findSame(id)).orElse(Optional.of(id));
    }

    private Optional<CriterionId> findSuccessor(CriterionId id) {
        return carrier.map(route -> route.findSuccessor(id)).orElse(Optional.of(id));
    }

    /** The criterion of the earlier framework that means the same. */
    Optional<CriterionId> findEarlier(CriterionId id) {
        return Optional.ofNullable(same.get(id));
    }

    /** The criteria that both ask in the same meaning, by their ids in the later framework. */
    List<CriterionId> same() {
        return List.copyOf(same.keySet());
    }

    /** The criteria that both have, worded so that they may mean something else; by their ids in the later framework. */
    List<CriterionId> reworded() {
        return List.copyOf(reworded);
    }

    /** The criteria that only the later framework has. */
    List<CriterionId> added() {
        return after.criteria().stream()
                .map(Criterion::id)
                .filter(id -> !same.containsKey(id) && !reworded.contains(id))
                .toList();
    }

    /** The criteria that only the earlier framework has. */
    List<CriterionId> leftOut() {
        return List.copyOf(leftOut);
    }

    /** Answers to the earlier framework as far as they answer the later one. */
    Answers carried(Answers answers) {
        return carrier.map(route -> Answers.of(
                        after, route.carry(answers.assessment(before)).assessment()))
                .orElse(answers);
    }
}
