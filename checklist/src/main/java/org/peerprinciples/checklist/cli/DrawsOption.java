package org.peerprinciples.checklist.cli;

import java.util.Optional;
import org.peerprinciples.checklist.sampling.Bootstrap;
import org.peerprinciples.checklist.sampling.ConfidenceInterval.Method;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Option;

/** How intervals are drawn, and where chance starts from. */
final class DrawsOption {

    private static final int FEWEST = 100;
    private static final int MOST = Bootstrap.MOST_DRAWS;

    @Option(
            names = "--draws",
            paramLabel = "N",
            description = "How often to draw for an interval, 100 to 1000000; 0 for no intervals.",
            defaultValue = "1000",
            showDefaultValue = Visibility.ALWAYS)
    private int draws;

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            description = "How intervals come from draws: percentile or bca.",
            defaultValue = "percentile",
            showDefaultValue = Visibility.ALWAYS)
    private String method = "";

    @Option(
            names = "--confidence",
            paramLabel = "SHARE",
            description = "The confidence of intervals, between 0 and 1.",
            defaultValue = "0.95",
            showDefaultValue = Visibility.ALWAYS)
    private double confidence;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Where drawing by chance starts: the same seed, the same result.",
            defaultValue = "1",
            showDefaultValue = Visibility.ALWAYS)
    private long seed;

    /**
     * Gives the way to draw that was asked for.
     *
     * @return how to draw; empty if no intervals are wanted
     * @throws CommandFailure if it can't be done so
     */
    Optional<Bootstrap> bootstrap() {
        Method chosen = method();
        if (draws != 0 && (draws < FEWEST || draws > MOST)) {
            throw new CommandFailure("--draws must be " + FEWEST + " to " + MOST + ", or 0 for none, but was " + draws);
        }
        if (!(confidence > 0 && confidence < 1)) {
            throw new CommandFailure("--confidence must be between 0 and 1, but was " + confidence);
        }
        return draws == 0 ? Optional.empty() : Optional.of(new Bootstrap(chosen, seed, draws, confidence));
    }

    private Method method() {
        return switch (method) {
            case "percentile" -> Method.PERCENTILE;
            case "bca" -> Method.BCA;
            default -> throw new CommandFailure("--method must be percentile or bca, but was '" + method + "'");
        };
    }
}
