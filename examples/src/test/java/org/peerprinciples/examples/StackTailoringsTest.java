package org.peerprinciples.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Golden.class)
class StackTailoringsTest {

    @Test
    void comparesTheTeamsPartWithTheSharedCoreAndWithWhatThatStartedFrom() throws IOException {
        String printed = Printed.by(StackTailorings::main);

        Golden.compare("stack-tailorings.txt", printed.getBytes(StandardCharsets.UTF_8));
        assertThat(printed)
                .contains(
                        "Like for like with peer-worker-readiness 1.0.0",
                        "Like for like with transformation-shared-core");
    }
}
