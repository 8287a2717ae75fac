package org.peerprinciples.core.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import org.peerprinciples.core.problem.ProblemCode;

/**
 * A number in a range.
 *
 * @param least the least
 * @param greatest the greatest
 * @param decimals the most decimals, 0 for a whole number
 * @param asWritten whether zeros at the end count as decimals
 */
record NumberShape(int least, int greatest, int decimals, boolean asWritten) implements Shape {

    @Override
    public void check(Node node, Problems problems) {
        if (!(node instanceof Node.Num number)) {
            Shape.wrongType(node, decimals == 0 ? "a whole number" : "a number", problems);
        } else if (!isWithin(number.value()) || decimalsOf(number.value()) > decimals) {
            // As written in scientific notation: a hostile exponent must not be expanded.
            String found = Problems.quote(number.value().toString());
            problems.add(ProblemCode.OUT_OF_RANGE, number.place(), found, allowed());
        }
    }

    private String allowed() {
        return decimals == 0
                ? "a whole number from " + least + " to " + greatest
                : least + " to " + greatest + " with at most " + decimals + " decimals";
    }

    private int decimalsOf(BigDecimal value) {
        return asWritten ? value.scale() : value.stripTrailingZeros().scale();
    }

    private boolean isWithin(BigDecimal value) {
        return value.compareTo(BigDecimal.valueOf(least)) >= 0 && value.compareTo(BigDecimal.valueOf(greatest)) <= 0;
    }

    /**
     * Decimals are for the reader alone: a schema could only say them as a multiple of 0.001, and to validators that
     * compute in binary 0.3 is none.
     */
    @Override
    public ObjectNode schema(SchemaDraft draft) {
        ObjectNode number = draft.node()
                .put("type", decimals == 0 ? "integer" : "number")
                .put("minimum", least)
                .put("maximum", greatest);
        return decimals == 0 ? number : number.put("$comment", "At most " + decimals + " decimals.");
    }
}
