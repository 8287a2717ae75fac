package org.peerprinciples.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.export.ReportExporters;
import org.peerprinciples.checklist.report.Report;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.catalog.Frameworks;
import org.peerprinciples.core.catalog.Translations;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.edition.TranslatedFramework;
import org.peerprinciples.core.framework.Framework;

/** Reports an evaluation with the framework's words in Welsh. The evaluation is the same in every language. */
public final class ReportInWelsh {

    private ReportInWelsh() {}

    /**
     * Prints the report of the fictional sample in Markdown.
     *
     * @param args none
     * @throws IOException if the sample can't be read
     */
    public static void main(String[] args) throws IOException {
        Framework framework = Frameworks.sevenPrinciples();
        Assessment assessment = AssessmentJson.using(FrameworkCatalog.standard())
                .read(SampleAssessments.document("fictional-riverside-network"));
        TranslatedFramework welsh = TranslatedFramework.of(
                framework, Translations.find(framework, "cy").orElseThrow());
        Evaluation evaluation = Checklist.of(framework).withWords(welsh).evaluate(assessment);

        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(ReportExporters.markdown().export(Report.brief(welsh.framework(), evaluation)));
    }
}
