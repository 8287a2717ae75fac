package org.peerprinciples.checklist.scoring;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** A framework and a policy, compiled: what a computation goes by. Safe for use by many threads. */
final class Rules {

    /** With more raters on one side than that, units for any number of them would be too large. */
    private static final int MOST_RATERS = 40;

    final CompiledFramework framework;
    final RatingCombiner combiner;

    /** Each principle's threshold as a fraction in lowest terms. */
    final long[] thresholdTop;

    final long[] thresholdBottom;

    private final boolean hasUnits;
    private final long largest;

    /** Made when first needed; made twice when two threads ask at once, and equal then. */
    private final AtomicReferenceArray<@Nullable Units> units = new AtomicReferenceArray<>(MOST_RATERS + 1);

    private Rules(CompiledFramework framework, RatingCombiner combiner, long policyThreshold, boolean hasUnits) {
        this.framework = framework;
        this.combiner = combiner;
        this.hasUnits = hasUnits && isMean();
        thresholdTop = new long[framework.principles];
        thresholdBottom = new long[framework.principles];
        long most = 1;
        for (int p = 0; p < framework.principles; p++) {
            long threshold = framework.threshold(p, policyThreshold);
            long divisor = ExactSum.gcd(CompiledFramework.thresholdScale(), threshold);
            thresholdTop[p] = threshold / divisor;
            thresholdBottom[p] = CompiledFramework.thresholdScale() / divisor;
            most = Math.max(most, thresholdBottom[p] * framework.fullWeight[p]);
        }
        largest = most;
    }

    static Rules of(CompiledFramework framework, ScoringPolicy policy) {
        return new Rules(framework, policy.combiner(), CompiledFramework.threshold(policy.effectiveFrom()), true);
    }

    /** The same rules, always computed in fractions. */
    static Rules inFractions(CompiledFramework framework, ScoringPolicy policy) {
        return new Rules(framework, policy.combiner(), CompiledFramework.threshold(policy.effectiveFrom()), false);
    }

    /** Whether ratings are combined by their mean: then sums of levels are all that is needed. */
    boolean isMean() {
        return combiner == RatingCombiners.mean();
    }

    /** The units for at most so many raters on one side; null where fractions have to do. */
    @Nullable
    Units units(int raters) {
        if (!hasUnits || raters > MOST_RATERS) {
            return null;
        }
        Units made = units.get(raters);
        if (made == null) {
            made = Units.of(framework, raters, largest);
            units.set(raters, made);
        }
        return made;
    }
}
