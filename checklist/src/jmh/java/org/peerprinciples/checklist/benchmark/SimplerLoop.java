package org.peerprinciples.checklist.benchmark;

import org.peerprinciples.core.framework.Framework;

/**
 * A simpler rule set: one rater, no sides and so no bounds, no floors, no screen. A principle is the weighted mean of the
 * levels that were chosen. What the library's rules cost over that is what they say more.
 */
final class SimplerLoop {

    private final int[] first;
    private final long[] weight;
    private final int principles;
    private final long range;

    SimplerLoop(Framework framework) {
        principles = framework.principles().size();
        range = framework.scale().levels().size() - 1L;
        first = new int[principles + 1];
        weight = new long[framework.criteria().size()];
        for (int p = 0; p < principles; p++) {
            first[p + 1] = first[p] + framework.principles().get(p).criteria().size();
        }
        for (int c = 0; c < weight.length; c++) {
            weight[c] = framework.criteria().get(c).weight().longValueExact();
        }
    }

    /** The overall score, and the number of effective principles times a thousand. */
    double score(int[] answers) {
        double all = 0;
        int effective = 0;
        int with = 0;
        for (int p = 0; p < principles; p++) {
            long top = 0;
            long bottom = 0;
            for (int c = first[p]; c < first[p + 1]; c++) {
                if (answers[c] >= 0) {
                    top += weight[c] * answers[c];
                    bottom += weight[c] * range;
                }
            }
            if (bottom > 0) {
                with++;
                all += 100.0 * top / bottom;
                effective += 4 * top >= 3 * bottom ? 1 : 0;
            }
        }
        return all / with + 1000 * effective;
    }
}
