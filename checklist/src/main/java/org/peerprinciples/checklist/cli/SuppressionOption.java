package org.peerprinciples.checklist.cli;

import org.peerprinciples.checklist.evaluation.Evaluation;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Whether to leave out what a few people said. */
final class SuppressionOption {

    @Option(
            names = "--suppress-below",
            paramLabel = "N",
            converter = Count.class,
            description = "Leave out what would show a side or role of fewer than N people on its own; 5 is "
                    + "recommended. Usually nothing is.")
    private int people;

    /** A number of people as it is typed. */
    static final class Count implements ITypeConverter<Integer> {

        private static final String DIGITS = "[0-9]{1,9}";

        @Override
        public Integer convert(String text) {
            if (!text.matches(DIGITS)) {
                throw new TypeConversionException(
                        "must be 0 to 999999999 people, of which 5 is recommended, but was '" + text + "'");
            }
            return Integer.valueOf(text);
        }
    }

    /**
     * Leaves out what small groups said, if that was asked for.
     *
     * @param evaluation the whole evaluation
     * @return the evaluation to show
     */
    Evaluation apply(Evaluation evaluation) {
        return evaluation.suppressedBelow(people());
    }

    /**
     * Gives the number of people below which a group is left out.
     *
     * @return the number; 0 and 1 leave nothing out
     */
    int people() {
        return people;
    }
}
