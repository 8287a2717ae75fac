package org.peerprinciples.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.evaluation.Comparison;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.catalog.Frameworks;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.document.TailoringJson;
import org.peerprinciples.core.edition.AssessmentCarrier;
import org.peerprinciples.core.edition.TailoredFramework;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Tailoring;

/**
 * A shared core with a team's own part: one tailoring on top of another. Both are fictional in their detail; the idea of a
 * unified approach with bespoke work plans is from the account of a community mental health transformation team.
 */
public final class StackTailorings {

    private StackTailorings() {}

    /**
     * Runs the example.
     *
     * @param args none
     * @throws IOException if a document can't be read
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        FrameworkCatalog catalog = FrameworkCatalog.standard();
        Framework readiness = Frameworks.peerWorkerReadiness();
        Tailoring core = TailoringJson.using(catalog).read(TailorPrinciples.document("transformation-shared-core"));
        Framework shared = TailoredFramework.of(readiness, core).framework();
        // The team's tailoring starts from the shared core, so its reader must know that.
        Tailoring part = TailoringJson.using(catalog.with(shared))
                .read(TailorPrinciples.document("transformation-harbour-team"));
        Framework team = TailoredFramework.of(readiness, core, part).framework();

        Assessment answers = AssessmentJson.using(catalog).read(SampleAssessments.document("s5-peer-worker-readiness"));
        Assessment carried =
                AssessmentCarrier.between(readiness, team).carry(answers).assessment();
        Evaluation evaluation = Checklist.of(team).evaluate(carried);
        out.println(team.name() + ": " + evaluation.overall().orElseThrow() + " points");
        for (Comparison comparison : evaluation.comparisons()) {
            out.println("Like for like with " + comparison.base() + ", on "
                    + comparison.shared().size() + " questions: "
                    + comparison.overall().likeForLike().orElseThrow() + " points");
        }
    }
}
