package org.peerprinciples.checklist.reliability;

import java.util.List;

/** The standard coefficients of reliability. */
public final class ReliabilityStatistics {

    private static final ReliabilityStatistic ALPHA = new CronbachAlpha();
    private static final ReliabilityStatistic OMEGA = new McDonaldOmega();

    private ReliabilityStatistics() {}

    /**
     * {@return Cronbach's alpha of the items as they are (raw): k / (k - 1) times one less the items' variances as a part of the variance of their sum, at most
     * 1, and negative where items oppose each other (Cronbach 1951, doi 10.1007/BF02310555)}
     */
    public static ReliabilityStatistic cronbachAlpha() {
        return ALPHA;
    }

    /**
     * {@return McDonald's omega total of the standardised items, with one factor by minimum residuals on the correlations: one less the items' uniquenesses as
     * a part of the sum of all correlations (McDonald 1999, doi 10.4324/9781410601087). It asks for three items, below which
     * there are many such factors}
     */
    public static ReliabilityStatistic mcDonaldOmega() {
        return OMEGA;
    }

    /** {@return all of them, alpha first} */
    public static List<ReliabilityStatistic> standard() {
        return List.of(ALPHA, OMEGA);
    }
}
