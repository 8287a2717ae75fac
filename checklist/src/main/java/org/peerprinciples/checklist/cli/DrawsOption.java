package org.peerprinciples.checklist.cli;

import org.peerprinciples.checklist.sampling.Bootstrap;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Option;

/** How often to draw. */
final class DrawsOption {

    private static final int FEWEST = 100;

    @Option(
            names = "--draws",
            paramLabel = "N",
            description = "How often to draw for an interval, 100 or more.",
            defaultValue = "1000",
            showDefaultValue = Visibility.ALWAYS)
    private int draws;

    /**
     * Draws as often as was asked for.
     *
     * @param bootstrap how to draw
     * @return the same with so many draws
     * @throws CommandFailure if they are too few
     */
    Bootstrap of(Bootstrap bootstrap) {
        if (draws < FEWEST) {
            throw new CommandFailure("--draws must be " + FEWEST + " or more, but was " + draws);
        }
        return bootstrap.withDraws(draws);
    }
}
