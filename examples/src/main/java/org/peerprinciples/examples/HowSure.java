package org.peerprinciples.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evidence.EvidenceReading;
import org.peerprinciples.checklist.evidence.PrincipleEvidence;
import org.peerprinciples.checklist.evidence.StrengthCount;
import org.peerprinciples.checklist.evidence.SurveyShare;
import org.peerprinciples.checklist.robustness.AnswerFlip;
import org.peerprinciples.checklist.robustness.PrincipleRobustness;
import org.peerprinciples.checklist.robustness.Robustness;
import org.peerprinciples.checklist.robustness.ThresholdFlip;
import org.peerprinciples.checklist.robustness.WeightFlip;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.catalog.Frameworks;
import org.peerprinciples.core.document.AssessmentJson;

/**
 * Answers one question: how sure can we be of a result? Prints what would turn the standings of a fictional network, what
 * evidence stands behind its answers, and how far the shares of a published survey can be trusted.
 */
public final class HowSure {

    private HowSure() {}

    /**
     * Prints the answer.
     *
     * @param args not used
     * @throws IOException if a sample can't be read
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Evaluation network = evaluation("fictional-riverside-network");

        out.println("What would turn a standing?");
        Robustness.of(network).withoutRaters().principles().forEach(principle -> print(principle, out));

        out.println();
        out.println("What stands behind the answers?");
        EvidenceReading.of(network).principles().forEach(principle -> print(principle, out));

        out.println();
        out.println("How far do a survey's shares go?");
        EvidenceReading.of(evaluation("s3-carer-voices-sessions")).surveys().forEach(survey -> print(survey, out));
        out.println("That holds if those who answered were drawn by chance from those they stand for.");
    }

    private static Evaluation evaluation(String sample) throws IOException {
        return Checklist.of(Frameworks.sevenPrinciples())
                .evaluate(AssessmentJson.using(FrameworkCatalog.standard()).read(SampleAssessments.document(sample)));
    }

    private static void print(PrincipleRobustness principle, PrintStream out) {
        out.println("- " + principle.principle() + ": " + principle.score() + " points, "
                + principle.standing().code()
                + (principle.survivesWeights() ? ", whatever the weights within 50%" : ""));
        for (WeightFlip flip : principle.byWeights()) {
            out.println("    could be " + flip + ", up: " + flip.heavier());
        }
        for (ThresholdFlip flip : principle.byThreshold()) {
            out.println("    would be " + flip + " points");
        }
        long missing = principle.byAnswers().stream()
                .filter(AnswerFlip::isMissing)
                .map(AnswerFlip::criterion)
                .distinct()
                .count();
        int near = principle.byAnswers().stream()
                .filter(flip -> flip.steps() == 1)
                .mapToInt(AnswerFlip::answers)
                .sum();
        out.println("    single answers that would turn it: " + near + " by one level; criteria with a missing one: "
                + missing);
    }

    private static void print(PrincipleEvidence principle, PrintStream out) {
        StringBuilder line = new StringBuilder("- " + principle.principle() + ":");
        for (StrengthCount count : principle.strengths()) {
            if (count.criteria() > 0) {
                line.append(' ')
                        .append(count.criteria())
                        .append(' ')
                        .append(count.strength().code());
            }
        }
        out.println(line);
    }

    private static void print(SurveyShare survey, PrintStream out) {
        out.println("- " + survey.statement() + ": " + survey.share() + " of " + survey.respondents()
                + ", 95% interval " + survey.interval());
    }
}
