package org.peerprinciples.checklist.evidence;

import java.math.BigDecimal;

/**
 * The score interval for a share, without correction for continuity: E. B. Wilson, Probable inference, the law of
 * succession, and statistical inference, Journal of the American Statistical Association 22 (1927), 209-212,
 * doi:10.1080/01621459.1927.10502953. Unlike the usual textbook interval it stays within 0 and 1 and says something where
 * nobody or everybody agrees.
 */
final class Wilson {

    private static final double NORMALLY = Math.sqrt(2 * Math.PI);

    /** The standard normal deviate that the confidence leaves outside on either side. */
    private final double z;

    private Wilson(double z) {
        this.z = z;
    }

    /** Intervals with a confidence, in per cent. */
    static Wilson of(BigDecimal confidence) {
        return new Wilson(deviate(0.5 + confidence.doubleValue() / 200));
    }

    double lower(int count, int respondents) {
        return count == 0 ? 0 : (2.0 * count + z * z - spread(count, respondents)) / (2 * (respondents + z * z));
    }

    double upper(int count, int respondents) {
        return count == respondents
                ? 1
                : (2.0 * count + z * z + spread(count, respondents)) / (2 * (respondents + z * z));
    }

    private double spread(int count, int respondents) {
        return z * Math.sqrt(z * z + 4.0 * count * (respondents - count) / respondents);
    }

    /** The deviate below which a share of the normal distribution lies, above a half; by Newton's steps, which stay below it. */
    private static double deviate(double share) {
        double deviate = 0;
        double step = 1;
        while (step > 1e-15 * (1 + deviate)) {
            double density = StrictMath.exp(-deviate * deviate / 2) / NORMALLY;
            step = (share - 0.5 - density * series(deviate)) / density;
            deviate += step;
        }
        return deviate;
    }

    /**
     * x + x^3/3 + x^5/(3 5) + ..., which times the density is the share between 0 and x: G. Marsaglia, Evaluating the
     * normal distribution, Journal of Statistical Software 11 (2004), issue 4, doi:10.18637/jss.v011.i04.
     */
    private static double series(double x) {
        double term = x;
        double sum = x;
        for (int odd = 3; term > sum * 1e-17; odd += 2) {
            term *= x * x / odd;
            sum += term;
        }
        return sum;
    }
}
