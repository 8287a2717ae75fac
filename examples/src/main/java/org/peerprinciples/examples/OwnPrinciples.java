package org.peerprinciples.examples;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.export.ReportExporters;
import org.peerprinciples.checklist.report.Report;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.document.FrameworkCsv;
import org.peerprinciples.core.framework.Framework;

/**
 * A network writes its own five principles in a spreadsheet, and looks at itself by them: reads the framework from CSV,
 * evaluates an assessment that answers it, and prints a short report. Network and answers are fictional.
 */
public final class OwnPrinciples {

    static final String FRAMEWORK = "own/harbour-and-hills.csv";
    static final String ASSESSMENT = "own/harbour-and-hills-2026.json";

    private OwnPrinciples() {}

    /**
     * Runs the example.
     *
     * @param args none
     * @throws IOException if a document can't be read
     */
    public static void main(String[] args) throws IOException {
        Framework framework = FrameworkCsv.standard().read(document(FRAMEWORK));
        Assessment assessment =
                AssessmentJson.using(FrameworkCatalog.of(framework)).read(document(ASSESSMENT));
        Evaluation evaluation = Checklist.of(framework).evaluate(assessment);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(ReportExporters.text().export(Report.brief(framework, evaluation)));
    }

    static byte[] document(String name) throws IOException {
        try (InputStream in = OwnPrinciples.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            return in.readAllBytes();
        }
    }
}
