package org.peerprinciples.checklist.evaluation;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.peerprinciples.checklist.document.DerivedJson;
import org.peerprinciples.core.edition.TailoringTrace;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.PrincipleId;

/**
 * What an assessment says about an arrangement: a profile of principles, each with an interval and a standing, and
 * everything needed to understand them. Immutable and safe for use by many threads; two evaluations are equal when all
 * they say is equal.
 *
 * <p>Scores are computed when the evaluation is made. Explanations and findings are worked out when first asked for, from
 * the same numbers.
 */
public final class Evaluation {

    private static final DerivedJson<Evaluation> JSON =
            DerivedJson.of("evaluation", EvaluationContent.class, EvaluationContent::of, EvaluationContent::evaluation);

    private final Supplier<Provenance> makeProvenance;
    private final Supplier<Results> makeResults;
    private final Supplier<List<Finding>> makeFindings;
    private final @Nullable Workings workings;
    private volatile @Nullable Provenance provenance;
    private volatile @Nullable Results results;
    private volatile @Nullable List<Finding> findings;

    Evaluation(
            Supplier<Provenance> provenance,
            Supplier<Results> results,
            Function<Evaluation, List<Finding>> findings,
            @Nullable Workings workings) {
        this.makeProvenance = provenance;
        this.makeResults = results;
        this.makeFindings = () -> findings.apply(this);
        this.workings = workings;
    }

    /**
     * {@return how evaluations are written as JSON and read back: format {@code peer-principles-evaluation}, the findings
     * last}
     */
    public static DerivedJson<Evaluation> json() {
        return JSON;
    }

    /** {@return what the evaluation was made with} */
    public Provenance provenance() {
        Provenance made = provenance;
        if (made == null) {
            // Made when asked for, since the digest of an assessment takes longer than to evaluate it.
            made = makeProvenance.get();
            provenance = made;
        }
        return made;
    }

    /** {@return what was evaluated} */
    public Subject subject() {
        return results().subject();
    }

    /**
     * {@return how many people answered; empty where small groups are suppressed, because it could tell how many are on a side
     * that isn't shown, and where the evaluation was read from an older document, which doesn't say}
     */
    public Optional<PeopleHeard> people() {
        return results().people();
    }

    /** {@return how far each side has been heard, in the framework's order} */
    public List<SideHeard> sides() {
        return results().sides();
    }

    /** {@return what the screen says} */
    public ScreenResult screen() {
        return results().screen();
    }

    /**
     * {@return the overall score, the weighted mean of the principles with a basis; a summary behind the profile, never
     * without it; empty if nothing has a basis}
     */
    public Optional<Score> overall() {
        return results().overall();
    }

    /** {@return where the arrangement stands; empty if nothing has a basis} */
    public Optional<StandingResult> standing() {
        return results().standing();
    }

    /** {@return the profile: every principle, in the framework's order} */
    public List<PrincipleResult> principles() {
        return results().principles();
    }

    /** {@return the profile as planned; empty if nothing is planned} */
    public Optional<PlannedProfile> planned() {
        return results().planned();
    }

    /**
     * {@return the next steps that the framework offers, first where a side is below a floor, then by points lost, most
     * first}
     */
    public List<StepAhead> nextSteps() {
        return results().nextSteps();
    }

    /** {@return what is worth finding out, critical criteria first, then by points that hang on it, most first} */
    public List<Enquiry> enquiries() {
        return results().enquiries();
    }

    /**
     * {@return how the framework could be traced back to what it was tailored from, without which there is nothing to
     * compare with; empty if it wasn't tailored}
     */
    public Optional<TailoringTrace.Outcome> tailoring() {
        return results().tailoring();
    }

    /**
     * {@return how this evaluation compares with each framework that this one was tailored from, the first of them first;
     * empty if it wasn't tailored, or couldn't be traced back}
     */
    public List<Comparison> comparisons() {
        return results().comparisons();
    }

    /**
     * {@return what is left out so that small groups aren't shown on their own; empty unless this is an evaluation that was
     * {@linkplain #suppressedBelow(int) made to be shown}}
     */
    public Optional<Suppressed> suppressed() {
        return results().suppressed();
    }

    /**
     * Makes this evaluation fit to be shown where people could be recognised: says nothing about a side or role of fewer
     * people than a threshold, neither on its own nor by subtraction, as {@link Suppressed} lays down. Findings are looked for
     * anew in what is left; how many fall away isn't said, because that would tell about those groups. The result has no
     * {@linkplain #hasWorkings() workings}, says what was left out, and is read, written, reported and read through crosswalks
     * as any other.
     *
     * <p>Nothing is suppressed unless this is called. {@link Suppressed#RECOMMENDED} is the threshold that we recommend.
     *
     * @param people the number of people below which a group isn't shown on its own; 0 and 1 suppress nothing
     * @return the evaluation to show; this one if nothing is to be suppressed, or if groups below this number are already
     * @throws IllegalArgumentException if the number is negative
     * @throws IllegalStateException if something is to be suppressed and the workings aren't at hand, because the evaluation was
     *     read from a document or is suppressed below another number
     */
    public Evaluation suppressedBelow(int people) {
        if (people < 0) {
            throw new IllegalArgumentException("people must be 0 or more, but was " + people);
        }
        boolean isDone = people < Suppressed.LEAST
                || suppressed().filter(left -> left.below() == people).isPresent();
        return isDone ? this : workings().suppressedBelow(people);
    }

    /** {@return what is worth saying, in the order of the rules that found it} */
    public List<Finding> findings() {
        List<Finding> made = findings;
        if (made == null) {
            // Made twice when two threads ask at once, and equal then.
            made = List.copyOf(makeFindings.get());
            findings = made;
        }
        return made;
    }

    /**
     * Gives what the evaluation says about a principle.
     *
     * @param id the principle's id
     * @return its result
     * @throws NoSuchElementException if the framework has no such principle
     */
    public PrincipleResult principle(PrincipleId id) {
        return principles().stream()
                .filter(p -> p.principle().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("the evaluation has no principle '" + id + "'"));
    }

    /**
     * Gives what the evaluation says about a criterion.
     *
     * @param id the criterion's id
     * @return its result
     * @throws NoSuchElementException if the framework has no such criterion
     */
    public CriterionResult criterion(CriterionId id) {
        return principle(id.principle()).criterion(id);
    }

    /**
     * {@return whether the workings are at hand: they are unless the evaluation was read from a document, which holds results
     * only, or small groups are suppressed}
     */
    public boolean hasWorkings() {
        return workings != null;
    }

    /**
     * {@return what the evaluation was worked out from: the answers, and the arithmetic to ask them more}
     *
     * @throws IllegalStateException if there are {@linkplain #hasWorkings() none}
     */
    public Workings workings() {
        if (workings == null) {
            throw new IllegalStateException("the evaluation of " + whyWithoutWorkings());
        }
        return workings;
    }

    /** Which evaluation this is, and why it doesn't have its workings. */
    String whyWithoutWorkings() {
        return subject().assessment() + " must have its workings, but "
                + suppressed()
                        .map(left -> "has none because groups below " + left.below()
                                + " are suppressed in it: ask the full evaluation that it was made from")
                        .orElse("was read from a document: evaluate the assessment again");
    }

    Results results() {
        Results made = results;
        if (made == null) {
            made = makeResults.get();
            results = made;
        }
        return made;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Evaluation that
                && results().equals(that.results())
                && provenance().equals(that.provenance())
                && findings().equals(that.findings());
    }

    @Override
    public int hashCode() {
        return results().hashCode();
    }

    /** {@return assessment, framework and standing in one line} */
    @Override
    public String toString() {
        return "Evaluation[" + subject().assessment() + " under "
                + provenance().framework() + ": "
                + standing().map(s -> s.standing().code()).orElse("no basis") + "]";
    }
}
