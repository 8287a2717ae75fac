package org.peerprinciples.checklist.sampling;

/**
 * The generator SplitMix64 (Steele, Lea and Flood 2014, doi 10.1145/2660193.2660195), written out because the Java platform
 * doesn't lay down which numbers its own ones give: the same seed must give the same draws on every version of it.
 */
final class SplitMix {

    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;
    private static final long LOW_HALF = 0xffffffffL;

    private long state;

    SplitMix(long seed) {
        this.state = seed;
    }

    long nextLong() {
        state += GOLDEN_GAMMA;
        long mixed = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    /** A number from 0 to below the bound, each as likely as any other (Lemire 2019, doi 10.1145/3230636). */
    int below(int bound) {
        long product = (nextLong() >>> 32) * bound;
        if ((product & LOW_HALF) < bound) {
            long least = (1L << 32) % bound;
            while ((product & LOW_HALF) < least) {
                product = (nextLong() >>> 32) * bound;
            }
        }
        return (int) (product >>> 32);
    }
}
