package org.peerprinciples.checklist.progress;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.peerprinciples.checklist.document.DerivedJson;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.framework.FrameworkLookup;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.PrincipleId;

/**
 * What changed from one evaluation of an arrangement to a later one: for each criterion that both ask, each principle that
 * both have, and the whole, every difference split by {@link Cause}, with what can be said about it whatever the missing
 * answers may be. Immutable; two are equal when all they say is equal.
 *
 * <p>The split goes from the earlier evaluation to the later one in stages, one for each cause in its fixed order, and scores
 * every stage whole, as an evaluation is scored. A part is what one stage adds to the one before, so the parts sum exactly.
 * Where no answer was missing and the same people answered the same questions, everything is {@link Cause#PRACTICE}.
 *
 * <p>It is made from full evaluations, for those who run them, and is not for the wall: where one person comes or leaves, the
 * part of {@link Cause#WHO_ANSWERED} is what that person said, and {@link Turnover} says how many came and left. To show two
 * years to all, show two evaluations {@linkplain Evaluation#suppressedBelow(int) without small groups}, and mind that their
 * difference still tells something. Evaluations that leave out small groups aren't compared.
 *
 * <p>It says that answers changed, never what made them change. Bounds aren't confidence intervals. A standing can change
 * while no score does, with another threshold, floor or answer to the screen.
 *
 * @param earlier the earlier evaluation
 * @param later the later evaluation
 * @param raters how many people answered when
 * @param overall how the arrangement as a whole changed
 * @param principles how each principle changed that both frameworks have, in the later framework's order
 * @param criteria how each criterion changed that both frameworks ask in the same meaning, in the later framework's order
 * @param content what only one of the frameworks has
 * @param gaps what became of gaps, in the later framework's order; criteria that had none either time are left out
 * @param plans what became of plans of the earlier assessment that were to be in place by the day of the later one
 * @param pledges what became of recorded pledges: those of the earlier assessment, then those made since
 * @param pledgeCounts how many recorded pledges there are, by what became of them
 */
public record Progress(
        Moment earlier,
        Moment later,
        Turnover raters,
        OverallChange overall,
        List<PrincipleChange> principles,
        List<CriterionChange> criteria,
        ContentChange content,
        List<GapChange> gaps,
        List<DuePlan> plans,
        List<PledgeChange> pledges,
        PledgeCounts pledgeCounts) {
    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param earlier the earlier evaluation
     * @param later the later evaluation
     * @param raters how many people answered when
     * @param overall how the arrangement as a whole changed
     * @param principles how each principle changed that both frameworks have, in the later framework's order
     * @param criteria how each criterion changed that both frameworks ask in the same meaning, in the later framework's
     *     order
     * @param content what only one of the frameworks has
     * @param gaps what became of gaps, in the later framework's order
     * @param plans what became of plans of the earlier assessment that were to be in place by the day of the later one
     * @param pledges what became of recorded pledges: those of the earlier assessment, then those made since
     * @param pledgeCounts how many recorded pledges there are, by what became of them
     */
    public Progress {
        principles = List.copyOf(principles);
        criteria = List.copyOf(criteria);
        gaps = List.copyOf(gaps);
        plans = List.copyOf(plans);
        pledges = List.copyOf(pledges);
    }

    private static final DerivedJson<Progress> JSON = DerivedJson.of("progress", Progress.class);

    /** {@return how progress is written as JSON and read back: format {@code peer-principles-progress}} */
    public static DerivedJson<Progress> json() {
        return JSON;
    }

    /**
     * Compares two evaluations of one arrangement. Their frameworks may be the same, editions of one another, or a framework
     * and what was tailored from it; what leads from one to the other is looked up among the built-in frameworks.
     *
     * @param earlier the earlier evaluation, with its workings
     * @param later the later evaluation, with its workings
     * @return what changed
     * @throws NotComparableException if they can't be compared; it carries all reasons
     */
    public static Progress between(Evaluation earlier, Evaluation later) {
        return between(earlier, later, FrameworkCatalog.standard());
    }

    /**
     * Compares two evaluations as {@link #between(Evaluation, Evaluation)} does, and looks up elsewhere what leads from one
     * framework to the other.
     *
     * @param earlier the earlier evaluation, with its workings
     * @param later the later evaluation, with its workings
     * @param frameworks where to look up the editions between the two, and what a tailoring started from, such as a catalog;
     *     the two frameworks themselves needn't be there
     * @return what changed
     * @throws NotComparableException if they can't be compared; it carries all reasons
     */
    public static Progress between(Evaluation earlier, Evaluation later, FrameworkLookup frameworks) {
        return new Comparing(
                        earlier,
                        later,
                        comparability(earlier, later, frameworks).matching())
                .progress();
    }

    /**
     * Asks why two evaluations can't be compared, where {@link #between(Evaluation, Evaluation)} would refuse them.
     *
     * @param earlier the earlier evaluation
     * @param later the later evaluation
     * @return all reasons; none if they can be compared
     */
    public static List<Refusal> refusals(Evaluation earlier, Evaluation later) {
        return refusals(earlier, later, FrameworkCatalog.standard());
    }

    /**
     * Asks why two evaluations can't be compared, where {@link #between(Evaluation, Evaluation, FrameworkLookup)} would
     * refuse them.
     *
     * @param earlier the earlier evaluation
     * @param later the later evaluation
     * @param frameworks where to look up what leads from one framework to the other
     * @return all reasons; none if they can be compared
     */
    public static List<Refusal> refusals(Evaluation earlier, Evaluation later, FrameworkLookup frameworks) {
        return comparability(earlier, later, frameworks).refusals();
    }

    private static Comparability comparability(Evaluation earlier, Evaluation later, FrameworkLookup frameworks) {
        return Comparability.of(
                Objects.requireNonNull(earlier, "earlier"),
                Objects.requireNonNull(later, "later"),
                Objects.requireNonNull(frameworks, "frameworks"));
    }

    /**
     * Compares evaluations of one arrangement over time: each with the next, and the first with the last. What leads from one
     * framework to another is looked up among the frameworks of these evaluations and the built-in ones.
     *
     * @param evaluations two or more evaluations with their workings, the earliest first
     * @return what changed from each to the next, and altogether
     * @throws IllegalArgumentException if there are fewer than two
     * @throws NotComparableException if two of them can't be compared; it carries all reasons
     */
    public static ProgressOverTime over(List<Evaluation> evaluations) {
        return over(evaluations, FrameworkCatalog.standard());
    }

    /**
     * Compares evaluations as {@link #over(List)} does, and looks up elsewhere what leads from one framework to another.
     *
     * @param evaluations two or more evaluations with their workings, the earliest first
     * @param frameworks where to look up what leads from one framework to another and isn't a framework of these evaluations
     * @return what changed from each to the next, and altogether
     * @throws IllegalArgumentException if there are fewer than two
     * @throws NotComparableException if two of them can't be compared; it carries all reasons
     */
    public static ProgressOverTime over(List<Evaluation> evaluations, FrameworkLookup frameworks) {
        Objects.requireNonNull(evaluations, "evaluations")
                .forEach(evaluation -> Objects.requireNonNull(evaluation, "evaluations must hold no null"));
        return ProgressOverTime.of(List.copyOf(evaluations), Objects.requireNonNull(frameworks, "frameworks"));
    }

    /**
     * Finds how a criterion changed.
     *
     * @param id the criterion's id in the later framework
     * @return its change, or empty if not both frameworks ask it in the same meaning
     */
    public Optional<CriterionChange> findCriterion(CriterionId id) {
        return criteria.stream().filter(change -> change.criterion().equals(id)).findFirst();
    }

    /**
     * Gives how a criterion changed.
     *
     * @param id the criterion's id in the later framework
     * @return its change
     * @throws NoSuchElementException if not both frameworks ask it in the same meaning
     */
    public CriterionChange criterion(CriterionId id) {
        return findCriterion(id)
                .orElseThrow(() -> new NoSuchElementException(
                        "not both frameworks ask criterion '" + id + "' in the same meaning"));
    }

    /**
     * Finds how a principle changed.
     *
     * @param id the principle's id
     * @return its change, or empty if not both frameworks have it
     */
    public Optional<PrincipleChange> findPrinciple(PrincipleId id) {
        return principles.stream()
                .filter(change -> change.principle().equals(id))
                .findFirst();
    }

    /**
     * Gives how a principle changed.
     *
     * @param id the principle's id
     * @return its change
     * @throws NoSuchElementException if not both frameworks have it
     */
    public PrincipleChange principle(PrincipleId id) {
        return findPrinciple(id)
                .orElseThrow(() -> new NoSuchElementException("not both frameworks have principle '" + id + "'"));
    }

    /**
     * Lists the gaps of which the same became.
     *
     * @param what what became of them
     * @return the gaps, in the later framework's order
     */
    public List<GapChange> gaps(GapChange.What what) {
        return gaps.stream().filter(gap -> gap.what() == what).toList();
    }

    /** {@return the arrangement, the two days and the change overall in one line} */
    @Override
    public String toString() {
        return "Progress[" + later.subject().arrangement() + " from "
                + earlier.subject().date() + " to " + later.subject().date() + ": " + overall.change() + "]";
    }
}
