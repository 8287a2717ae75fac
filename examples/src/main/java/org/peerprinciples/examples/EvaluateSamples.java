package org.peerprinciples.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.export.ReportExporters;
import org.peerprinciples.checklist.report.Report;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.framework.Framework;

/**
 * The main job: evaluates the sample assessments, each under the framework that it names, prints a short report of each,
 * and writes each as JSON, and as a whole report in Markdown and in HTML.
 */
public final class EvaluateSamples {

    private EvaluateSamples() {}

    /**
     * Runs the job.
     *
     * @param args the folder to write to; {@code examples/target/evaluations} if none is given
     * @throws IOException if the folder can't be written
     */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args.length > 0 ? args[0] : "examples/target/evaluations"));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        FrameworkCatalog catalog = FrameworkCatalog.standard();
        AssessmentJson reader = AssessmentJson.using(catalog);
        for (String name : SampleAssessments.NAMES) {
            Assessment assessment = reader.read(SampleAssessments.document(name));
            Framework framework = catalog.get(assessment.framework());
            Checklist checklist = Checklist.of(framework);
            Evaluation evaluation = checklist.evaluate(assessment);
            Report whole = WholeReport.of(checklist, assessment);
            out.println(ReportExporters.text().export(Report.brief(framework, evaluation)));
            Evaluation.json().write(evaluation, folder.resolve(name + ".json"));
            Files.writeString(
                    folder.resolve(name + ".md"), ReportExporters.markdown().export(whole));
            Files.writeString(
                    folder.resolve(name + ".html"), ReportExporters.html().export(whole));
        }
        out.println(
                "Written to " + folder + ": each evaluation as JSON, and as a whole report in Markdown and in HTML.");
    }
}
