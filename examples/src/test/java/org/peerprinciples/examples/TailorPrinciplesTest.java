package org.peerprinciples.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.catalog.Frameworks;
import org.peerprinciples.core.document.FrameworkDigests;
import org.peerprinciples.core.document.TailoringJson;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.framework.Tailoring;

@ExtendWith(Golden.class)
class TailorPrinciplesTest {

    private static Tailoring tailoring() throws IOException {
        return TailoringJson.using(FrameworkCatalog.standard()).read(TailorPrinciples.document("riverside-principles"));
    }

    @Test
    void printsWhatTheTailoringDid() throws IOException {
        String printed = Printed.by(TailorPrinciples::main);

        Golden.compare("tailor-principles.txt", printed.getBytes(StandardCharsets.UTF_8));
        assertThat(printed)
                .contains("(fictional)", "Compared with seven-principles 1.0.0, on 33 questions that both ask");
    }

    @Test
    void theTailoringIsCanonicalAndPinnedToItsBase() throws IOException {
        FrameworkRef pinned = FrameworkRef.of(
                Frameworks.sevenPrinciples().id(),
                Frameworks.sevenPrinciples().edition(),
                FrameworkDigests.of(Frameworks.sevenPrinciples()).framework());

        assertThat(tailoring().base()).isEqualTo(pinned);
        assertThat(new String(TailoringJson.write(tailoring()), StandardCharsets.UTF_8))
                .isEqualTo(new String(TailorPrinciples.document("riverside-principles"), StandardCharsets.UTF_8));
    }
}
