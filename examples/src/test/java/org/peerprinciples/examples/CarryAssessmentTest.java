package org.peerprinciples.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CarryAssessmentTest {

    private static String run() throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream catching = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(catching);
            CarryAssessment.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    @Test
    void printsWhatBecameOfTheAnswers() throws IOException {
        String printed = run();

        Golden.compare("carry-assessment.txt", printed.getBytes(StandardCharsets.UTF_8));
        assertThat(printed)
                .contains("  sharing.tips to sharing.know-how: 2 answers\n")
                .contains("  company.pace, corrected: 2 answers\n")
                .contains("raters [g1, g2, h1]");
    }
}
