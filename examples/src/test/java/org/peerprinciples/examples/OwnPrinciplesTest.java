package org.peerprinciples.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.document.FrameworkCsv;
import org.peerprinciples.core.document.FrameworkDigests;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Principle;

class OwnPrinciplesTest {

    private static Framework framework() throws IOException {
        return FrameworkCsv.standard().read(OwnPrinciples.document(OwnPrinciples.FRAMEWORK));
    }

    private static String run() throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream catching = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(catching);
            OwnPrinciples.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void printsAShortReportUnderTheNetworksOwnPrinciples() throws IOException {
        String printed = run();

        Golden.compare("own-principles.txt", printed.getBytes(StandardCharsets.UTF_8));
        assertThat(framework().principles())
                .hasSize(5)
                .extracting(Principle::name)
                .allSatisfy(name -> assertThat(printed).contains(name));
    }

    @Test
    void saysThatNetworkAndAnswersAreFictional() throws IOException {
        assertThat(framework().purpose()).startsWith("Fictional.");
        assertThat(framework().madeBy()).contains("(fictional)");
        assertThat(run()).contains("fictional");
    }

    @Test
    void theSpreadsheetGivesTheSameFrameworkAgainWhenTheLibraryWritesIt() throws IOException {
        assertThat(FrameworkCsv.standard().read(FrameworkCsv.write(framework())))
                .isEqualTo(framework());
    }

    @Test
    void theAssessmentIsCanonicalAndPinnedToTheFramework() throws IOException {
        byte[] document = OwnPrinciples.document(OwnPrinciples.ASSESSMENT);
        Assessment assessment =
                AssessmentJson.using(FrameworkCatalog.of(framework())).read(document);

        assertThat(document)
                .isEqualTo(AssessmentJson.write(FrameworkDigests.of(framework()).pin(assessment)));
    }
}
