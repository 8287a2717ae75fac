package org.peerprinciples.checklist.law;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.Evaluator;
import org.peerprinciples.checklist.scoring.RatingCombiners;
import org.peerprinciples.checklist.scoring.ScoringPolicy;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.AssessmentBuilder;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.document.FrameworkJson;
import org.peerprinciples.core.framework.Framework;

/** A framework, a policy and an assessment that answers the framework: what a law is tried on. */
public record Case(Framework framework, ScoringPolicy policy, Assessment assessment) {

    boolean isMedian() {
        return policy.combiner().name().equals(RatingCombiners.median().name());
    }

    /** Without findings, which are derived from what is tried here. */
    public Evaluation evaluation() {
        return Evaluator.of(framework, policy, List.of(), (document, evaluation) -> List.of())
                .evaluate(assessment);
    }

    /** {@return all that an evaluation says, but what it was made with} */
    static List<Object> said(Evaluation evaluation) {
        return List.of(
                evaluation.sides(),
                evaluation.screen(),
                evaluation.overall(),
                evaluation.standing(),
                evaluation.principles(),
                evaluation.planned(),
                evaluation.nextSteps(),
                evaluation.enquiries());
    }

    /** {@return what a document says, but for the digest of the assessment, in which the order counts} */
    static String butForTheOrder(byte[] document) {
        return new String(document, StandardCharsets.UTF_8)
                .replaceAll("\"assessment\": \"sha256:[0-9a-f]{64}\"", "\"assessment\": \"\"");
    }

    Case with(Framework other) {
        return new Case(other, policy, assessment);
    }

    Case with(Assessment other) {
        return new Case(framework, policy, other);
    }

    Case withRatings(List<Rating> ratings) {
        return with(new AssessmentBuilder().from(assessment).ratings(ratings).build());
    }

    Case withRaters(List<Rater> raters) {
        return with(new AssessmentBuilder().from(assessment).raters(raters).build());
    }

    @Override
    public String toString() {
        return "Case[effective from " + policy.effectiveFrom() + ", "
                + policy.combiner().name() + "\n"
                + new String(FrameworkJson.write(framework), StandardCharsets.UTF_8)
                + new String(AssessmentJson.write(assessment), StandardCharsets.UTF_8) + "]";
    }
}
