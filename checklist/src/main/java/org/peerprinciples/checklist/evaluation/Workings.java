package org.peerprinciples.checklist.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.peerprinciples.checklist.scoring.Scorer;
import org.peerprinciples.checklist.scoring.Scores;
import org.peerprinciples.checklist.scoring.ScoringPolicy;
import org.peerprinciples.checklist.scoring.Tally;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.id.RaterId;

/**
 * What an evaluation was worked out from: its inputs, the count of its answers and its exact scores. Plans, progress and
 * whatever else asks an evaluation more than it says start here, and compute through the same {@link Scorer}. It holds what
 * people said, so it is never written with the evaluation. Immutable and safe for use by many threads.
 */
public final class Workings {

    private final Framework framework;
    private final ScoringPolicy policy;
    private final Assessment assessment;
    private final Scorer scorer;
    private final Scores scores;
    private final AnswerSheet sheet;
    private final IntFunction<Evaluation> suppress;

    Workings(
            Framework framework,
            ScoringPolicy policy,
            Assessment assessment,
            Scorer scorer,
            Scores scores,
            AnswerSheet sheet,
            IntFunction<Evaluation> suppress) {
        this.framework = framework;
        this.policy = policy;
        this.assessment = assessment;
        this.scorer = scorer;
        this.scores = scores;
        this.sheet = sheet;
        this.suppress = suppress;
    }

    /**
     * Gives the workings of an evaluation that something is to be made of.
     *
     * @param evaluation the evaluation
     * @return its workings
     * @throws IllegalArgumentException if it has {@linkplain Evaluation#hasWorkings() none}: it was read from a document, or leaves
     *     out small groups
     */
    public static Workings of(Evaluation evaluation) {
        if (!evaluation.hasWorkings()) {
            throw new IllegalArgumentException("evaluation of " + evaluation.whyWithoutWorkings());
        }
        return evaluation.workings();
    }

    /** {@return the framework that was evaluated under} */
    public Framework framework() {
        return framework;
    }

    /** {@return the policy that was evaluated by} */
    public ScoringPolicy policy() {
        return policy;
    }

    /** {@return the assessment that was evaluated} */
    public Assessment assessment() {
        return assessment;
    }

    /** {@return the framework and policy, compiled} */
    public Scorer scorer() {
        return scorer;
    }

    /** {@return the exact scores that the evaluation speaks of} */
    public Scores scores() {
        return scores;
    }

    /** {@return a new count of the answers, with what is planned at the lowest level, that may be changed and scored again} */
    public Tally tally() {
        return sheet.tally(AnswerSheet.Reading.TODAY);
    }

    /**
     * Counts the answers of a changed copy of the assessment, as {@link #tally()} counts its own.
     *
     * @param changed an assessment with other answers
     * @return a new count of its answers
     * @throws IllegalArgumentException if an answer doesn't answer the framework as it may be answered
     */
    public Tally tally(Assessment changed) {
        return AnswerSheet.of(scorer, changed)
                .orElseThrow(() -> new IllegalArgumentException("changed must answer " + framework.ref()
                        + " as it may be answered, but assessment " + changed.id() + " doesn't"))
                .tally(AnswerSheet.Reading.TODAY);
    }

    /** {@return the roles of each rater, as a set by the scorer's bits} */
    public Map<RaterId, Long> raterRoles() {
        long[] roles = sheet.raterRoles();
        Map<RaterId, Long> byRater = new LinkedHashMap<>();
        for (int i = 0; i < roles.length; i++) {
            byRater.put(assessment.raters().get(i).id(), roles[i]);
        }
        return Collections.unmodifiableMap(byRater);
    }

    Evaluation suppressedBelow(int people) {
        return suppress.apply(people);
    }
}
