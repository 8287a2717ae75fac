package org.peerprinciples.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.export.ReportExporters;
import org.peerprinciples.checklist.report.Report;
import org.peerprinciples.checklist.voices.GivingAndGaining;
import org.peerprinciples.checklist.voices.Voices;
import org.peerprinciples.checklist.voices.YouSaidWeDid;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.catalog.Frameworks;
import org.peerprinciples.core.document.AssessmentJson;

/** The example, and the documents of the fictional sample. */
@ExtendWith(Golden.class)
class HearVoicesTest {

    private static final String FOLDER = "voices/";

    private static Assessment assessment() throws IOException {
        return AssessmentJson.using(FrameworkCatalog.standard())
                .read(SampleAssessments.document("fictional-riverside-network"));
    }

    private static Evaluation evaluation() throws IOException {
        return Checklist.of(Frameworks.sevenPrinciples()).evaluate(assessment());
    }

    @Test
    void printsWhatWasHeard() throws IOException {
        Golden.compare(FOLDER + "heard.txt", Printed.by(HearVoices::main).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theDocuments() throws IOException {
        Golden.compare(FOLDER + "voices.json", Voices.json().write(Voices.of(evaluation(), 2)));
        Golden.compare(FOLDER + "you-said-we-did.json", YouSaidWeDid.json().write(YouSaidWeDid.of(evaluation())));
        Golden.compare(
                FOLDER + "giving-and-gaining.json", GivingAndGaining.json().write(GivingAndGaining.of(evaluation())));
    }

    @Test
    void theReportForTheWall() throws IOException {
        Evaluation shown = evaluation().suppressedBelow(3);
        String report = ReportExporters.markdown().export(Report.of(Frameworks.sevenPrinciples(), shown));

        Golden.compare(FOLDER + "wall.md", report.getBytes(StandardCharsets.UTF_8));
        assertThat(report).contains("No side or role of fewer than 3 people is shown on its own");
    }

    @Test
    void nobodysWordsAreRepeated() throws IOException {
        String all = Printed.by(HearVoices::main);

        assertThat(assessment().ratings().stream().flatMap(rating -> rating.comment().stream()))
                .isNotEmpty()
                .noneMatch(comment -> all.contains(comment.text()));
    }
}
