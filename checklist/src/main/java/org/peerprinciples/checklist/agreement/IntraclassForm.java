package org.peerprinciples.checklist.agreement;

/** The six intraclass correlations of Shrout and Fleiss: how raters were chosen, and whether one rating or their mean counts. */
enum IntraclassForm {
    /** Each unit has raters of its own. */
    ONE_WAY("1", "each unit rated by raters of its own", false) {
        @Override
        double of(MeanSquares squares) {
            double between = squares.betweenUnits();
            double within = squares.withinUnits();
            return squares.share(between - within, between + (squares.raters() - 1) * within);
        }

        @Override
        double ofMean(MeanSquares squares) {
            return squares.share(squares.betweenUnits() - squares.withinUnits(), squares.betweenUnits());
        }

        @Override
        double[] limits(MeanSquares squares, double share) {
            double k = squares.raters();
            double between = squares.units() - 1;
            double within = squares.units() * (k - 1);
            double ratio = squares.betweenUnits() / squares.withinUnits();
            double low = ratio / FDistribution.quantile(share, between, within);
            double high = ratio * FDistribution.quantile(share, within, between);
            return new double[] {(low - 1) / (low + k - 1), (high - 1) / (high + k - 1)};
        }
    },

    /** The same raters for all units, who stand for others like them: who rates higher counts as disagreement. */
    TWO_WAY("2", "the same raters for every unit, who stand for others; absolute agreement", true) {
        @Override
        double of(MeanSquares squares) {
            double k = squares.raters();
            double residual = squares.residual();
            return squares.share(
                    squares.betweenUnits() - residual,
                    squares.betweenUnits() + (k - 1) * residual + k * ofRaters(squares));
        }

        @Override
        double ofMean(MeanSquares squares) {
            return squares.share(
                    squares.betweenUnits() - squares.residual(), squares.betweenUnits() + ofRaters(squares));
        }

        @Override
        boolean hasLimits(MeanSquares squares) {
            return squares.residual() > 0 || squares.betweenRaters() > 0;
        }

        private double ofRaters(MeanSquares squares) {
            return (squares.betweenRaters() - squares.residual()) / squares.units();
        }

        @Override
        double[] limits(MeanSquares squares, double share) {
            double n = squares.units();
            double k = squares.raters();
            double residual = squares.residual();
            double between = squares.betweenUnits();
            double correlation = of(squares);
            // Both multiplied by the residual, so that it may be zero: raters who differ by the same step on every
            // unit.
            double raters = k * correlation * squares.betweenRaters();
            double rest = (n * (1 + (k - 1) * correlation) - k * correlation) * residual;
            double freedom =
                    (k - 1) * (n - 1) * (raters + rest) * (raters + rest) / ((n - 1) * raters * raters + rest * rest);
            double up = FDistribution.quantile(share, n - 1, freedom);
            double down = FDistribution.quantile(share, freedom, n - 1);
            double others = k * squares.betweenRaters() + (k * n - k - n) * residual;
            return new double[] {
                n * (between - up * residual) / (up * others + n * between),
                n * (down * between - residual) / (others + n * down * between)
            };
        }
    },

    /** The same raters for all units, and only they matter: what counts is that they move together. */
    MIXED("3", "the same raters for every unit, and no others; consistency", true) {
        @Override
        double of(MeanSquares squares) {
            double between = squares.betweenUnits();
            double residual = squares.residual();
            return squares.share(between - residual, between + (squares.raters() - 1) * residual);
        }

        @Override
        double ofMean(MeanSquares squares) {
            return squares.share(squares.betweenUnits() - squares.residual(), squares.betweenUnits());
        }

        @Override
        double[] limits(MeanSquares squares, double share) {
            double k = squares.raters();
            double between = squares.units() - 1;
            double rest = between * (k - 1);
            double ratio = squares.betweenUnits() / squares.residual();
            double low = ratio / FDistribution.quantile(share, between, rest);
            double high = ratio * FDistribution.quantile(share, rest, between);
            return new double[] {(low - 1) / (low + k - 1), (high - 1) / (high + k - 1)};
        }
    };

    private final String number;
    private final String meaning;
    private final boolean fixedRaters;

    IntraclassForm(String number, String meaning, boolean fixedRaters) {
        this.number = number;
        this.meaning = meaning;
        this.fixedRaters = fixedRaters;
    }

    /** The correlation of single ratings; NaN where the variance to divide by isn't positive. */
    abstract double of(MeanSquares squares);

    /** The same of the raters' mean. */
    abstract double ofMean(MeanSquares squares);

    /** The limits of the correlation of single ratings, with this share of the F distribution below its quantile. */
    abstract double[] limits(MeanSquares squares, double share);

    /** What is set against the differences between units; without it, there is no F. */
    double error(MeanSquares squares) {
        return this == ONE_WAY ? squares.withinUnits() : squares.residual();
    }

    /** Whether anything is set against the differences between units, so that there are limits. */
    boolean hasLimits(MeanSquares squares) {
        return error(squares) > 0;
    }

    String number() {
        return number;
    }

    String meaning() {
        return meaning;
    }

    boolean needsSameRaters() {
        return fixedRaters;
    }
}
