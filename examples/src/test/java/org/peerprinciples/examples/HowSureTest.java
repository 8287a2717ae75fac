package org.peerprinciples.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HowSureTest {

    @Test
    void printsWhatWouldTurnAStandingAndWhatStandsBehindIt() throws IOException {
        String printed = Printed.by(HowSure::main);

        Golden.compare("how-sure.txt", printed.getBytes(StandardCharsets.UTF_8));
        assertThat(printed)
                .contains(
                        "- reciprocal: 76.7 points, effective\n    could be to-improve once weights move by more than 15.4%,")
                .contains("- The session was very good: 90.7% to 91.2% of 271, 95% interval 86.7% to 94.0%\n")
                .doesNotContain("f-1");
    }
}
