package org.peerprinciples.checklist.cli;

import org.peerprinciples.checklist.evaluation.Evaluation;
import picocli.CommandLine.Option;

/** Whether to leave out what a few people said. */
final class SuppressionOption {

    @Option(
            names = "--suppress-below",
            paramLabel = "N",
            description = "Leave out what would show a side or role of fewer than N people on its own; 5 is "
                    + "recommended. Usually nothing is.")
    private int people;

    /**
     * Leaves out what small groups said, if that was asked for.
     *
     * @param evaluation the whole evaluation
     * @return the evaluation to show
     * @throws CommandFailure if the number is negative
     */
    Evaluation apply(Evaluation evaluation) {
        return evaluation.suppressedBelow(people());
    }

    /**
     * Gives the number of people below which a group is left out.
     *
     * @return the number; 0 and 1 leave nothing out
     * @throws CommandFailure if it is negative
     */
    int people() {
        if (people < 0) {
            throw new CommandFailure("--suppress-below must be 0 or more, but was " + people);
        }
        return people;
    }
}
