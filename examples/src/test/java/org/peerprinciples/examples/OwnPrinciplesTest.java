package org.peerprinciples.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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

    @Test
    void printsAShortReportUnderTheNetworksOwnPrinciples() throws IOException {
        String printed = Printed.by(OwnPrinciples::main);

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
        assertThat(Printed.by(OwnPrinciples::main)).contains("fictional");
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
