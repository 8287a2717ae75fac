package org.peerprinciples.examples;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.evaluation.Comparison;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.TailoringEffect;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.catalog.Frameworks;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.document.TailoringJson;
import org.peerprinciples.core.edition.AssessmentCarrier;
import org.peerprinciples.core.edition.CarriedAssessment;
import org.peerprinciples.core.edition.TailoredFramework;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Tailoring;

/**
 * A network tailors the seven principles: applies its tailoring, carries the answers it has already over to its own
 * principles, and says what the tailoring did to the score. Network, tailoring and answers are fictional.
 */
public final class TailorPrinciples {

    private TailorPrinciples() {}

    /**
     * Runs the example.
     *
     * @param args none
     * @throws IOException if a document can't be read
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Framework seven = Frameworks.sevenPrinciples();
        Tailoring tailoring = TailoringJson.using(FrameworkCatalog.standard()).read(document("riverside-principles"));
        Framework ours = TailoredFramework.of(seven, tailoring).framework();
        out.println(ours.name() + ", " + ours.ref() + ", tailored from " + tailoring.base());
        tailoring.changes().forEach(change -> out.println("  " + change.reason()));

        Assessment before = AssessmentJson.using(FrameworkCatalog.standard())
                .read(SampleAssessments.document("fictional-riverside-network"));
        CarriedAssessment carried = AssessmentCarrier.between(seven, ours).carry(before);
        out.println("For people to decide, when the answers move over:");
        carried.decisions()
                .forEach(decision -> out.println(
                        "  " + decision.about() + ": " + decision.reason().words()));
        out.println("New, and not answered yet: " + carried.unanswered());

        Evaluation evaluation = Checklist.of(ours).evaluate(carried.assessment());
        for (Comparison comparison : evaluation.comparisons()) {
            out.println("Compared with " + comparison.base() + ", on "
                    + comparison.shared().size() + " questions that both ask");
            tell(out, "overall", comparison.overall());
            comparison
                    .principles()
                    .forEach(principle -> tell(out, principle.principle().value(), principle.effect()));
        }
    }

    private static void tell(PrintStream out, String what, TailoringEffect effect) {
        out.println("  " + what + ": like for like " + effect.likeForLike().orElseThrow() + " points; leaving out "
                + effect.leavingOut().orElseThrow() + ", adding "
                + effect.adding().orElseThrow() + ", weighing anew "
                + effect.weighing().orElseThrow());
    }

    static byte[] document(String name) throws IOException {
        String file = "tailorings/" + name + ".json";
        try (InputStream in = TailorPrinciples.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new FileNotFoundException(file);
            }
            return in.readAllBytes();
        }
    }
}
