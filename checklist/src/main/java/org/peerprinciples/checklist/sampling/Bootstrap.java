package org.peerprinciples.checklist.sampling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.numbers.gamma.Erfc;
import org.apache.commons.numbers.gamma.InverseErfc;

/**
 * The bootstrap: draws as many units as there are, with replacement, again and again, and sees how a figure varies. For
 * agreement the units are what was rated, not the raters (Zapf et al. 2016, doi 10.1186/s12874-016-0200-9).
 *
 * <p>Units that are alike can be handed over as a class with a size, which makes drawing no different and working the figure out
 * much faster. The percentile method takes the percentiles of the draws (Efron 1979, doi 10.1214/aos/1176344552); BCa corrects
 * them for bias and acceleration, the latter by leaving out each unit once (Efron 1987, doi 10.1080/01621459.1987.10478410).
 * Percentiles are interpolated linearly between order statistics (type 7 of Hyndman and Fan 1996).
 *
 * <p>The seed is an argument, and the generator (SplitMix64) is part of the library, so the same seed gives the same interval on
 * every machine and version of Java. Draws in which the figure isn't defined are left out and counted. Immutable and safe for use by many threads.
 *
 * @param method {@link ConfidenceInterval.Method#PERCENTILE} or {@link ConfidenceInterval.Method#BCA}
 * @param seed the seed
 * @param draws how many draws, 100 to 1,000,000
 * @param confidence the confidence, between 0 and 1
 */
public record Bootstrap(ConfidenceInterval.Method method, long seed, int draws, double confidence) {

    /** The most draws: more would change no digit that matters, and take memory for each figure. */
    public static final int MOST_DRAWS = 1_000_000;

    private static final double USUAL_CONFIDENCE = 0.95;
    private static final int USUAL_DRAWS = 1000;
    private static final int LEAST_DRAWS = 100;

    /**
     * Checks that the settings make sense.
     *
     * @param method {@link ConfidenceInterval.Method#PERCENTILE} or {@link ConfidenceInterval.Method#BCA}
     * @param seed the seed
     * @param draws how many draws, 100 to 1,000,000
     * @param confidence the confidence, between 0 and 1
     * @throws IllegalArgumentException if the method isn't a bootstrap's, there are fewer than 100 draws or more than 1,000,000, or
     *     the confidence isn't between 0 and 1
     */
    public Bootstrap {
        Objects.requireNonNull(method, "method must not be null");
        if (method == ConfidenceInterval.Method.F_DISTRIBUTION) {
            throw new IllegalArgumentException("method must be percentile or bca, but was " + method.code());
        }
        if (draws < LEAST_DRAWS || draws > MOST_DRAWS) {
            throw new IllegalArgumentException(
                    "draws must be " + LEAST_DRAWS + " to " + MOST_DRAWS + ", but were " + draws);
        }
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("confidence must be between 0 and 1, but was " + confidence);
        }
    }

    /**
     * Makes a percentile bootstrap of 1,000 draws and a confidence of 0.95.
     *
     * @param seed the seed
     * @return the bootstrap
     */
    public static Bootstrap percentile(long seed) {
        return new Bootstrap(ConfidenceInterval.Method.PERCENTILE, seed, USUAL_DRAWS, USUAL_CONFIDENCE);
    }

    /**
     * Makes a BCa bootstrap of 1,000 draws and a confidence of 0.95.
     *
     * @param seed the seed
     * @return the bootstrap
     */
    public static Bootstrap bca(long seed) {
        return new Bootstrap(ConfidenceInterval.Method.BCA, seed, USUAL_DRAWS, USUAL_CONFIDENCE);
    }

    /**
     * Copies this bootstrap with another number of draws.
     *
     * @param number how many, 100 to 1,000,000
     * @return the bootstrap
     * @throws IllegalArgumentException if there are fewer, or more
     */
    public Bootstrap withDraws(int number) {
        return new Bootstrap(method, seed, number, confidence);
    }

    /**
     * Copies this bootstrap with another confidence.
     *
     * @param other the confidence, between 0 and 1
     * @return the bootstrap
     * @throws IllegalArgumentException if it isn't between 0 and 1
     */
    public Bootstrap withConfidence(double other) {
        return new Bootstrap(method, seed, draws, other);
    }

    /**
     * Gives the interval of a figure over one sample.
     *
     * @param sizes how many units there are of each class; for units that are all different, ones
     * @param figure the figure
     * @return the interval; empty if there are fewer than two units, or the figure isn't defined for all units together, or in
     *     more than half of the draws
     */
    public Optional<ConfidenceInterval> interval(int[] sizes, Figure figure) {
        return interval(new int[][] {sizes}, figure);
    }

    /**
     * Gives the interval of a figure over several samples, such as groups to compare, each of which is drawn from by itself.
     *
     * @param samples for each sample how many units there are of each class
     * @param figure the figure, which is given the numbers of all samples, one after the other
     * @return the interval; empty if a sample has fewer than two units, or the figure isn't defined for all units together, or
     *     in more than half of the draws
     */
    public Optional<ConfidenceInterval> interval(int[][] samples, Figure figure) {
        return intervals(samples, times -> new double[] {figure.of(times)}).get(0);
    }

    /**
     * Gives the intervals of several figures over several samples. All figures see the same draws, so each interval is the one that
     * the figure would have alone.
     *
     * @param samples for each sample how many units there are of each class
     * @param figures the figures, which are given the numbers of all samples, one after the other
     * @return for each figure the interval; empty if a sample has fewer than two units, or the figure isn't defined for all units
     *     together, or in more than half of the draws
     */
    public List<Optional<ConfidenceInterval>> intervals(int[][] samples, Figures figures) {
        int[] all = Arrays.stream(samples).flatMapToInt(Arrays::stream).toArray();
        double[] estimates = figures.of(all).clone();
        List<Optional<ConfidenceInterval>> intervals =
                new ArrayList<>(Collections.nCopies(estimates.length, Optional.empty()));
        boolean tooFew =
                Arrays.stream(samples).anyMatch(sizes -> Arrays.stream(sizes).sum() < 2);
        if (tooFew || Arrays.stream(estimates).allMatch(Double::isNaN)) {
            return intervals;
        }
        double[][] drawn = draw(samples, all.length, figures, estimates.length);
        double[] accelerations =
                method == ConfidenceInterval.Method.BCA ? accelerations(all, figures, estimates.length) : estimates;
        for (int i = 0; i < estimates.length; i++) {
            intervals.set(i, interval(drawn[i], estimates[i], accelerations[i]));
        }
        return intervals;
    }

    private Optional<ConfidenceInterval> interval(double[] all, double estimate, double acceleration) {
        double[] drawn = Arrays.stream(all)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        if (Double.isNaN(estimate) || drawn.length * 2L < draws) {
            return Optional.empty();
        }
        double tail = (1 - confidence) / 2;
        double lower = tail;
        double upper = 1 - tail;
        if (method == ConfidenceInterval.Method.BCA) {
            double bias = normalQuantile(shareBelow(drawn, estimate));
            lower = corrected(tail, bias, acceleration);
            upper = corrected(1 - tail, bias, acceleration);
        }
        return Optional.of(new ConfidenceInterval(
                Percentiles.of(drawn, lower),
                Percentiles.of(drawn, upper),
                confidence,
                method,
                Optional.of(seed),
                Optional.of(draws),
                Optional.of(draws - drawn.length)));
    }

    /** For each figure its value in each draw. */
    private double[][] draw(int[][] samples, int classes, Figures figures, int number) {
        int[][] classOf = Arrays.stream(samples).map(Bootstrap::classOf).toArray(int[][]::new);
        SplitMix random = new SplitMix(seed);
        int[] times = new int[classes];
        double[][] drawn = new double[number][draws];
        for (int draw = 0; draw < draws; draw++) {
            Arrays.fill(times, 0);
            int first = 0;
            for (int sample = 0; sample < samples.length; sample++) {
                draw(classOf[sample], random, times, first);
                first += samples[sample].length;
            }
            double[] values = figures.of(times);
            for (int i = 0; i < number; i++) {
                drawn[i][draw] = values[i];
            }
        }
        return drawn;
    }

    /** Draws as many units as there are, and counts each with its class. */
    private static void draw(int[] units, SplitMix random, int[] times, int first) {
        for (int i = 0; i < units.length; i++) {
            times[first + units[random.below(units.length)]]++;
        }
    }

    /** For each unit its class. */
    private static int[] classOf(int[] sizes) {
        int[] units = new int[Arrays.stream(sizes).sum()];
        int unit = 0;
        for (int each = 0; each < sizes.length; each++) {
            Arrays.fill(units, unit, unit + sizes[each], each);
            unit += sizes[each];
        }
        return units;
    }

    /** Half of the draws that equal the estimate count as below it, which matters for figures that jump. */
    private static double shareBelow(double[] sorted, double estimate) {
        double below = 0;
        for (double value : sorted) {
            below += value < estimate ? 1 : value == estimate ? 0.5 : 0;
        }
        double least = 0.5 / sorted.length;
        return Math.min(1 - least, Math.max(least, below / sorted.length));
    }

    /** From leaving out each unit once; for several samples as Efron and Tibshirani have it, over all of them. */
    private static double[] accelerations(int[] all, Figures figures, int number) {
        int[] times = all.clone();
        double[][] without = new double[number][times.length];
        for (int each = 0; each < times.length; each++) {
            if (times[each] > 0) {
                times[each]--;
                double[] values = figures.of(times);
                for (int i = 0; i < number; i++) {
                    without[i][each] = values[i];
                }
                times[each]++;
            }
        }
        return Arrays.stream(without)
                .mapToDouble(each -> acceleration(times, each))
                .toArray();
    }

    private static double acceleration(int[] times, double[] without) {
        double mean = 0;
        double units = 0;
        for (int each = 0; each < times.length; each++) {
            if (times[each] > 0 && !Double.isNaN(without[each])) {
                mean += times[each] * without[each];
                units += times[each];
            }
        }
        mean /= units;
        double squares = 0;
        double cubes = 0;
        for (int each = 0; each < times.length; each++) {
            double away = mean - without[each];
            if (times[each] > 0 && !Double.isNaN(away)) {
                squares += times[each] * away * away;
                cubes += times[each] * away * away * away;
            }
        }
        return squares > 0 ? cubes / (6 * squares * Math.sqrt(squares)) : 0;
    }

    private static double corrected(double tail, double bias, double acceleration) {
        double shifted = bias + normalQuantile(tail);
        return normalShare(bias + shifted / (1 - acceleration * shifted));
    }

    private static double normalQuantile(double share) {
        return -Math.sqrt(2) * InverseErfc.value(2 * share);
    }

    private static double normalShare(double z) {
        return 0.5 * Erfc.value(-z / Math.sqrt(2));
    }
}
