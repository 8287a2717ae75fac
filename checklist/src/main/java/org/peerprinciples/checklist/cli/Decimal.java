package org.peerprinciples.checklist.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Figures as people read them: rounded to the nearest. */
final class Decimal {

    private static final int POINT_DECIMALS = 1;
    private static final int COEFFICIENT_DECIMALS = 3;
    private static final int BRIEF_DECIMALS = 2;

    private Decimal() {}

    /** Points, with one decimal. */
    static String points(double points) {
        return rounded(points, POINT_DECIMALS);
    }

    /** A coefficient, with three decimals. */
    static String coefficient(double coefficient) {
        return rounded(coefficient, COEFFICIENT_DECIMALS);
    }

    /** A figure in a table of many, with two decimals; a dash where it isn't defined. */
    static String brief(Optional<Double> figure) {
        return figure.map(value -> rounded(value, BRIEF_DECIMALS)).orElse("-");
    }

    /** A share, as whole percent. */
    static String percent(double share) {
        return rounded(100 * share, 0) + "%";
    }

    private static String rounded(double value, int decimals) {
        return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }
}
