package org.peerprinciples.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.crosswalk.ConceptReading;
import org.peerprinciples.checklist.crosswalk.CrosswalkReading;
import org.peerprinciples.checklist.crosswalk.LinkReading;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.catalog.Crosswalks;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.catalog.Frameworks;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.id.ConceptId;

/** Answers one question: what does an evaluation say about Scotland's outcome 8, through which principles, how strongly? */
public final class ReadCrosswalk {

    private ReadCrosswalk() {}

    /**
     * Prints the answer for a peer support network of staff, because outcome 8 is about the workforce.
     *
     * @param args not used
     * @throws IOException if the sample can't be read
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Assessment assessment = AssessmentJson.using(FrameworkCatalog.standard())
                .read(SampleAssessments.document("s2-staff-support-network"));
        Evaluation evaluation = Checklist.of(Frameworks.sevenPrinciples()).evaluate(assessment);

        CrosswalkReading reading = CrosswalkReading.of(evaluation, Crosswalks.sevenPrinciplesToScottishOutcomes());
        ConceptReading outcome = reading.concept(ConceptId.of("outcome-8"));

        out.println(outcome.name() + ": " + outcome.score().map(Score::toString).orElse("no score") + " ("
                + outcome.ground().code() + ")");
        for (LinkReading through : outcome.links()) {
            out.println("- through " + through.link().principle() + " ("
                    + through.link().relation().code() + ", strength "
                    + through.link().strength().code() + "): "
                    + through.score().map(score -> score + " points").orElse("no basis"));
            through.link().reason().ifPresent(reason -> out.println("  " + reason));
        }
        out.println("No principle speaks about: " + reading.unspokenOf());
        out.println(reading.crosswalk().caution());
    }
}
