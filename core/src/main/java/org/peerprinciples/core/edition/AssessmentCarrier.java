package org.peerprinciples.core.edition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.document.FrameworkDigests;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkLookup;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.problem.InvalidDocumentException;
import org.peerprinciples.core.problem.Problem;

/**
 * Carries assessments from one framework to another: to a newer edition, to a framework tailored from theirs, or back.
 *
 * <p>An answer moves where its rater would read the same: the criterion's question, what good looks like, its descriptors
 * and, for a level, the scale are worded the same or were only corrected; and where it counts for the same people: a role
 * of the rater's could tell and still can. A criterion that says that it had another id is followed to its new one. What
 * counts for the score alone, such as a weight, is no reason to ask again. Answers that don't move are set aside in the
 * assessment, with the edition that they answer, and are listed for a person to decide. Carried to that edition again,
 * they come back.
 *
 * <p>What else was recorded follows in the same way. A pledge, a tension or an observation keeps its link to a criterion,
 * level, principle or role where that means the same; a link that doesn't is set aside, and the piece of evidence stays.
 * People, exchanges, raters and evidence of a role that isn't there any more are set aside whole. Immutable and safe for
 * use by many threads.
 */
public final class AssessmentCarrier {

    private final Route route;
    private final FrameworkDigests digests;
    private final AssessmentJson json;

    private AssessmentCarrier(Route route) {
        this.route = route;
        this.digests = FrameworkDigests.of(route.end());
        this.json = AssessmentJson.using(route);
    }

    /**
     * Makes a carrier between two frameworks that are compared with each other alone.
     *
     * @param answered the framework that assessments answer, without problems
     * @param target the framework that they are to answer, without problems; it needn't be newer
     * @return the carrier
     * @throws IllegalArgumentException if both are the same edition
     */
    public static AssessmentCarrier between(Framework answered, Framework target) {
        Objects.requireNonNull(answered, "answered");
        Objects.requireNonNull(target, "target");
        return along(List.of(answered, target));
    }

    /**
     * Makes a carrier over several editions, so that what was renamed or corrected on the way is known.
     *
     * @param frameworks the framework that assessments answer, those between, and the one that they are to answer
     * @return the carrier
     * @throws IllegalArgumentException if there are fewer than two, or an edition is there twice
     */
    public static AssessmentCarrier along(List<Framework> frameworks) {
        Objects.requireNonNull(frameworks, "frameworks");
        long editions = frameworks.stream().map(Framework::ref).distinct().count();
        if (frameworks.size() < 2 || editions < frameworks.size()) {
            throw new IllegalArgumentException("frameworks must be two or more, each edition once, but were "
                    + frameworks.stream().map(Framework::ref).toList());
        }
        return new AssessmentCarrier(new Route(frameworks));
    }

    /**
     * Makes a carrier over the editions that lie between two, as each says which one it replaces. Where they don't lead
     * from one to the other, both are compared with each other alone.
     *
     * @param answered the framework that assessments answer
     * @param target the framework that they are to answer; it needn't be newer
     * @param frameworks where to look them up, and those between
     * @return the carrier
     * @throws IllegalArgumentException if one of the two isn't known there, or both are the same edition
     */
    public static AssessmentCarrier between(FrameworkRef answered, FrameworkRef target, FrameworkLookup frameworks) {
        Objects.requireNonNull(answered, "answered");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(frameworks, "frameworks");
        Framework start = known(answered, frameworks);
        Framework end = known(target, frameworks);
        List<Framework> back = history(end, start, frameworks);
        if (!back.isEmpty()) {
            Collections.reverse(back);
            return along(back);
        }
        List<Framework> forth = history(start, end, frameworks);
        return forth.isEmpty() ? between(start, end) : along(forth);
    }

    private static Framework known(FrameworkRef ref, FrameworkLookup frameworks) {
        return frameworks
                .find(ref)
                .orElseThrow(() -> new IllegalArgumentException(
                        "framework must be one of " + frameworks.refs() + ", but was " + ref));
    }

    /** From a framework back to one that it comes from; empty if that can't be found. */
    private static List<Framework> history(Framework from, Framework to, FrameworkLookup frameworks) {
        List<Framework> history = new ArrayList<>(List.of(from));
        Set<FrameworkRef> seen = new HashSet<>(Set.of(from.ref()));
        Optional<Framework> at = from.replaces().flatMap(frameworks::find);
        while (at.isPresent() && seen.add(at.get().ref())) {
            history.add(at.get());
            if (at.get().ref().equals(to.ref())) {
                return history;
            }
            at = at.get().replaces().flatMap(frameworks::find);
        }
        return new ArrayList<>();
    }

    /**
     * Finds the criterion that an answer to another one answers, as far as the question goes: whether a certain answer moves
     * depends on who gave it as well.
     *
     * @param answered a criterion of the first framework
     * @return the criterion of the last framework that asks the same, or empty if none does
     * @throws NoSuchElementException if the first framework has no such criterion
     */
    public Optional<CriterionId> findSame(CriterionId answered) {
        return route.findSame(route.start().criterion(answered).id());
    }

    /**
     * Finds what a criterion has become, in the same wording or another.
     *
     * @param answered a criterion of the first framework
     * @return the criterion of the last framework that has its id, or says that it had it; empty if there is none
     * @throws NoSuchElementException if the first framework has no such criterion
     */
    public Optional<CriterionId> findSuccessor(CriterionId answered) {
        return Optional.ofNullable(
                route.partners().get(route.start().criterion(answered).id()));
    }

    /** {@return whether levels move: both frameworks have the same scale, with the same values in the same meaning} */
    public boolean keepsScale() {
        return route.keepsScale();
    }

    /**
     * Carries an assessment over.
     *
     * @param assessment an assessment that answers the first framework; if its content was pinned, that of the new one is
     * @return the assessment as one of the last framework, and what a person must decide
     * @throws InvalidDocumentException if the assessment isn't consistent, or was pinned to other content; it carries all
     *     problems
     * @throws IllegalArgumentException if it answers another framework or edition; or if something that was set aside
     *     can't come back, because since then its rater or piece of evidence was recorded anew with a role that isn't there
     */
    public CarriedAssessment carry(Assessment assessment) {
        Objects.requireNonNull(assessment, "assessment");
        if (!assessment.framework().namesSameEdition(route.start().ref())) {
            throw new IllegalArgumentException("assessment " + assessment.id() + " must answer "
                    + route.start().ref() + ", but answers " + assessment.framework());
        }
        List<Problem> problems = json.problems(assessment);
        if (!problems.isEmpty()) {
            throw new InvalidDocumentException("assessment " + assessment.id(), problems);
        }
        return new Carriage(route, digests, assessment).arrive();
    }
}
