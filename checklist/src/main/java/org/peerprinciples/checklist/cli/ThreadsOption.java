package org.peerprinciples.checklist.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How many threads work at a time. */
final class ThreadsOption {

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads to use, 1 to 256; the result is the same with any number. Usually one for "
                    + "each processor.")
    private @Nullable Integer threads;

    /**
     * Gives the number of threads.
     *
     * @param terminal how many processors there are
     * @return the number, 1 or more
     * @throws CommandFailure if less than 1 was asked for
     */
    int threads(Terminal terminal) {
        if (threads == null) {
            return terminal.processors();
        }
        if (threads < 1) {
            throw new CommandFailure("--threads must be 1 or more, but was " + threads);
        }
        return threads;
    }
}
