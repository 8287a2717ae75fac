package org.peerprinciples.checklist.robustness;

import java.math.BigDecimal;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.peerprinciples.checklist.document.DerivedJson;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.Provenance;
import org.peerprinciples.checklist.evaluation.Subject;
import org.peerprinciples.core.id.PrincipleId;

/**
 * How firmly the standings of an evaluation stand: how far they depend on the weights, on the threshold and on single
 * answers. Everything is worked out exactly, from the same scores as the evaluation. Immutable; two are equal when all they
 * say is equal.
 *
 * <p>Weights are a matter of judgement, so a standing that holds under all weights near the chosen ones says more than one
 * that hangs on them. Each weight moves by itself, up or down by at most a share of itself; a weight of zero stays zero.
 *
 * <p>It says which raters' answers would turn a standing. That is for the people who answered, to talk about, and not for
 * publication; {@link #withoutRaters()} leaves the raters out.
 *
 * @param provenance what the evaluation was made with
 * @param subject what was evaluated
 * @param withinPercent by how much weights move where it says "within weights", in per cent of each, between 0 and 100
 * @param arrangement what would turn the arrangement's standing; empty if nothing has a basis
 * @param overall how far the overall score can move; empty if it has no basis
 * @param principles what would turn each principle's standing, in the framework's order; only those with a basis
 * @param withoutBasis the principles with nothing to work out: everything in them isn't applicable or has no weight
 */
public record Robustness(
        Provenance provenance,
        Subject subject,
        BigDecimal withinPercent,
        Optional<ArrangementRobustness> arrangement,
        Optional<OverallExtremes> overall,
        List<PrincipleRobustness> principles,
        List<PrincipleId> withoutBasis) {
    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param provenance what the evaluation was made with
     * @param subject what was evaluated
     * @param withinPercent by how much weights move where it says "within weights", in per cent of each, between 0 and 100
     * @param arrangement what would turn the arrangement's standing; empty if nothing has a basis
     * @param overall how far the overall score can move; empty if it has no basis
     * @param principles what would turn each principle's standing, in the framework's order; only those with a basis
     * @param withoutBasis the principles with nothing to work out: everything in them isn't applicable or has no weight
     */
    public Robustness {
        principles = List.copyOf(principles);
        withoutBasis = List.copyOf(withoutBasis);
    }

    private static final BigDecimal HALF = BigDecimal.valueOf(50);
    private static final DerivedJson<Robustness> JSON = DerivedJson.of("robustness", Robustness.class);

    /** {@return how it is written as JSON and read back: format {@code peer-principles-robustness}} */
    public static DerivedJson<Robustness> json() {
        return JSON;
    }

    /**
     * Works out how robust an evaluation's standings are, with each weight moving by up to half of itself.
     *
     * @param evaluation the evaluation, with its workings
     * @return its robustness
     * @throws IllegalArgumentException if the evaluation has no {@linkplain Evaluation#hasWorkings() workings}
     */
    public static Robustness of(Evaluation evaluation) {
        return of(evaluation, HALF);
    }

    /**
     * Works out how robust an evaluation's standings are.
     *
     * @param evaluation the evaluation, with its workings
     * @param withinPercent by how much each weight may move up or down, in per cent of itself, more than 0 and less than 100
     * @return its robustness
     * @throws IllegalArgumentException if the percentage is outside its range, or the evaluation has no
     *     {@linkplain Evaluation#hasWorkings() workings}
     */
    public static Robustness of(Evaluation evaluation, BigDecimal withinPercent) {
        Objects.requireNonNull(evaluation, "evaluation");
        Objects.requireNonNull(withinPercent, "withinPercent");
        if (withinPercent.signum() <= 0 || withinPercent.compareTo(BigDecimal.valueOf(100)) >= 0) {
            throw new IllegalArgumentException(
                    "withinPercent must be more than 0 and less than 100, but was " + withinPercent);
        }
        return new Probe(evaluation, withinPercent).robustness();
    }

    /**
     * Copies this without saying whose answers they are: what is the same of several raters is one entry that counts them.
     * In a small group a count, a side and a level can still give somebody away, so look before sharing it.
     *
     * @return the same without raters
     */
    public Robustness withoutRaters() {
        return new Robustness(
                provenance,
                subject,
                withinPercent,
                arrangement.map(whole ->
                        whole.withAnswers(Nameless.answers(whole.byAnswers()), Nameless.replies(whole.byReplies()))),
                overall,
                principles.stream()
                        .map(principle -> principle.withAnswers(Nameless.answers(principle.byAnswers())))
                        .toList(),
                withoutBasis);
    }

    /**
     * Finds what is said about a principle.
     *
     * @param id the principle's id
     * @return what is said, or empty if there is no such principle, or it has no basis
     */
    public Optional<PrincipleRobustness> findPrinciple(PrincipleId id) {
        return principles.stream().filter(each -> each.principle().equals(id)).findFirst();
    }

    /**
     * Gives what is said about a principle.
     *
     * @param id the principle's id
     * @return what is said
     * @throws NoSuchElementException if there is no such principle, or it has no basis
     */
    public PrincipleRobustness principle(PrincipleId id) {
        return findPrinciple(id)
                .orElseThrow(() -> new NoSuchElementException("nothing is worked out for a principle '" + id + "'"));
    }

    /** {@return assessment, framework and how many standings hold, in one line, without raters} */
    @Override
    public String toString() {
        long holding =
                principles.stream().filter(PrincipleRobustness::survivesWeights).count();
        return "Robustness[" + subject.assessment() + " under " + provenance.framework() + ": " + holding + " of "
                + principles.size() + " standings hold within " + withinPercent.toPlainString() + "% of the weights]";
    }
}
