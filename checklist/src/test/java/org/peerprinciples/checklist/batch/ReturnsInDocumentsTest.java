package org.peerprinciples.checklist.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.catalog.Frameworks;
import org.peerprinciples.core.document.AssessmentJson;

/** In JSON a carriage return alone is a blank like others: a document isn't cut there, wherever a chunk ends. */
class ReturnsInDocumentsTest {

    private static final Path EXAMPLES =
            Path.of("..", "examples", "src", "main", "resources", "org", "peerprinciples", "examples", "assessments");
    private static final int DOCUMENTS = 20;

    @TempDir
    private Path folder;

    private static String document() throws IOException {
        return new String(
                        Documents.line(AssessmentJson.using(FrameworkCatalog.standard())
                                .read(EXAMPLES.resolve("s4-peer-support-worker.json"))),
                        StandardCharsets.UTF_8)
                .strip();
    }

    @Test
    void aReturnAloneEndsNoDocumentAndNoLine() throws IOException {
        String withReturns = document().replace("\"raters\":", "\r\"raters\"\r:\r");
        String input = (withReturns + "\n").repeat(DOCUMENTS) + "{}\n";
        for (int size : new int[] {1, 500, 4099, 1 << 20}) {
            BatchRun run = Batch.of(Checklist.of(Frameworks.sevenPrinciples()))
                    .withChunkSize(size)
                    .run(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), folder);

            assertThat(run.counts().scored()).isEqualTo(DOCUMENTS);
            assertThat(run.counts().rejected()).isEqualTo(1);
            assertThat(folder.resolve("rejects.csv")).content().contains("\n" + (DOCUMENTS + 1) + ",");
        }
    }
}
