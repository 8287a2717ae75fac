package org.peerprinciples.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.document.FrameworkDigests;
import org.peerprinciples.core.document.FrameworkJson;
import org.peerprinciples.core.edition.AssessmentCarrier;
import org.peerprinciples.core.edition.CarriedAssessment;
import org.peerprinciples.core.edition.EditionChanges;
import org.peerprinciples.core.framework.Framework;

/**
 * An old assessment moves to a new edition: a fictional garden network has corrected its principles once and then
 * rewritten some. Says what changed between the editions, what became of the answers, and what people must decide.
 */
public final class CarryAssessment {

    private CarryAssessment() {}

    /**
     * Runs the example.
     *
     * @param args none
     * @throws IOException if a document can't be read
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Framework first = framework("1.0.0");
        Framework corrected = framework("1.0.1");
        Framework rewritten = framework("2.0.0");
        // The catalog would refuse an edition whose number says less than what changed.
        FrameworkCatalog catalog = FrameworkCatalog.of(first, corrected, rewritten);
        tell(out, EditionChanges.between(first, corrected));
        tell(out, EditionChanges.between(corrected, rewritten));

        Assessment old =
                FrameworkDigests.of(first).pin(AssessmentJson.using(catalog).read(document("orchard-lane-2025.json")));
        CarriedAssessment carried =
                AssessmentCarrier.between(first.ref(), rewritten.ref(), catalog).carry(old);

        out.println("Moved");
        carried.moved()
                .forEach(moved -> out.println("  " + moved.before() + (moved.isRenamed() ? " to " + moved.after() : "")
                        + (moved.corrected() ? ", corrected" : "") + ": " + moved.answers() + " answers"));
        out.println("To decide");
        carried.decisions()
                .forEach(decision -> out.println(
                        "  " + decision.about() + ": " + decision.reason().words() + "; raters " + decision.raters()
                                + ", evidence " + decision.evidence()));
        out.println("New, and not answered yet");
        carried.unanswered().forEach(id -> out.println("  " + id));

        out.println("The old assessment still stands under 1.0.0");
        tell(out, first, old);
        out.println("What moved stands under 2.0.0");
        tell(out, rewritten, carried.assessment());
    }

    private static void tell(PrintStream out, EditionChanges changes) {
        out.println(changes.older() + " to " + changes.newer().edition() + ", at least " + changes.leastEdition());
        changes.changes().forEach(change -> out.println("  " + change.step().code() + ": " + change));
    }

    private static void tell(PrintStream out, Framework framework, Assessment assessment) {
        Checklist.of(framework)
                .evaluate(assessment)
                .principles()
                .forEach(result -> out.println(
                        "  " + result.principle() + ": " + result.score().orElseThrow() + " points"));
    }

    private static Framework framework(String edition) throws IOException {
        return FrameworkJson.standard().read(document("garden-principles-" + edition + ".json"));
    }

    private static byte[] document(String name) throws IOException {
        try (InputStream in = CarryAssessment.class.getResourceAsStream("editions/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("name must be that of a document here, but was '" + name + "'");
            }
            return in.readAllBytes();
        }
    }
}
