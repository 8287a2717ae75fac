package org.peerprinciples.checklist.agreement;

/**
 * The variance of ratings taken apart, as in an analysis of variance of units and raters. What is below a rounding error is
 * zero.
 *
 * @param units how many units there are
 * @param raters how many raters there are
 * @param betweenUnits the mean square between units
 * @param withinUnits the mean square within units
 * @param betweenRaters the mean square between raters
 * @param residual the mean square of what neither explains
 */
record MeanSquares(
        double units, double raters, double betweenUnits, double withinUnits, double betweenRaters, double residual) {

    private static final double ROUNDING = 1e-12;

    static MeanSquares of(RatingTable table) {
        double[] values = table.scale().doubles();
        byte[][] columns = table.columns();
        int units = table.units();
        int raters = columns.length;
        double[] ofUnit = new double[units];
        double[] ofRater = new double[raters];
        double all = 0;
        for (int rater = 0; rater < raters; rater++) {
            for (int unit = 0; unit < units; unit++) {
                double value = values[columns[rater][unit]] - values[0];
                ofUnit[unit] += value;
                ofRater[rater] += value;
            }
            all += ofRater[rater];
        }
        double grand = all / units / raters;
        double total = 0;
        double within = 0;
        double between = 0;
        for (int unit = 0; unit < units; unit++) {
            double mean = ofUnit[unit] / raters;
            between += raters * (mean - grand) * (mean - grand);
            for (byte[] column : columns) {
                double value = values[column[unit]] - values[0];
                total += (value - grand) * (value - grand);
                within += (value - mean) * (value - mean);
            }
        }
        double judges = 0;
        for (double sum : ofRater) {
            judges += units * (sum / units - grand) * (sum / units - grand);
        }
        double least = ROUNDING * total;
        return new MeanSquares(
                units,
                raters,
                over(between, least, units - 1.0),
                over(within, least, units * (raters - 1.0)),
                over(judges, least, raters - 1.0),
                over(within - judges, least, (units - 1.0) * (raters - 1.0)));
    }

    private static double over(double squares, double least, double freedom) {
        return squares > least ? squares / freedom : 0;
    }

    /** A part of a whole that is made of these; NaN where the whole isn't above a rounding error. */
    double share(double part, double whole) {
        double largest = Math.max(Math.max(betweenUnits, withinUnits), Math.max(betweenRaters, residual));
        return whole > ROUNDING * largest ? part / whole : Double.NaN;
    }
}
