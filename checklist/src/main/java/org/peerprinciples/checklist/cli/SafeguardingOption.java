package org.peerprinciples.checklist.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whom to tell if someone is being harmed. */
final class SafeguardingOption {

    @Option(
            names = "--safeguarding",
            paramLabel = "TEXT",
            description = "Whom to tell there if someone is being harmed, or may be: shown before anything is asked.")
    private @Nullable String contact;

    /** {@return whom to tell, if it was given} */
    Optional<String> contact() {
        return Typed.text("--safeguarding", contact);
    }
}
