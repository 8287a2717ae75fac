package org.peerprinciples.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CarryAssessmentTest {

    @Test
    void printsWhatBecameOfTheAnswers() throws IOException {
        String printed = Printed.by(CarryAssessment::main);

        Golden.compare("carry-assessment.txt", printed.getBytes(StandardCharsets.UTF_8));
        assertThat(printed)
                .contains("  sharing.tips to sharing.know-how: 2 answers\n")
                .contains("  company.pace, corrected: 2 answers\n")
                .contains("raters [g1, g2, h1]");
    }
}
