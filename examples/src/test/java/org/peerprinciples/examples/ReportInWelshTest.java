package org.peerprinciples.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Golden.class)
class ReportInWelshTest {

    @Test
    void printsTheFrameworksWordsInWelshMarkedAsADraft() throws IOException {
        String printed = Printed.by(ReportInWelsh::main);

        Golden.compare("report-in-welsh.md", printed.getBytes(StandardCharsets.UTF_8));
        assertThat(printed)
                .contains("Cilyddoldeb a pharch", "o gyfieithiad drafft nad oes neb wedi'i adolygu", "## Cipolwg");
    }
}
