package org.peerprinciples.checklist.cli;

import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Option;

/** Where chance starts from. */
final class SeedOption {

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Where drawing by chance starts: the same seed, the same result.",
            defaultValue = "1",
            showDefaultValue = Visibility.ALWAYS)
    private long seed;

    /** {@return the seed} */
    long seed() {
        return seed;
    }
}
