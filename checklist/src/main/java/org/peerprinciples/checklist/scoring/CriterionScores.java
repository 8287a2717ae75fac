package org.peerprinciples.checklist.scoring;

/** What the scores of principles are made of, criterion by criterion. */
final class CriterionScores {

    final long[] expected;
    final long[] answered;
    final long[] setAside;
    final long[] belowFloor;
    final long[] openFloor;

    /** The values of the sides that answered; for others nothing that counts. */
    final long[] sideTop;

    final long[] sideBottom;

    private final int sides;

    CriterionScores(CompiledFramework framework) {
        sides = framework.sides;
        int criteria = framework.criteria;
        expected = new long[criteria];
        answered = new long[criteria];
        setAside = new long[criteria];
        belowFloor = new long[criteria];
        openFloor = new long[criteria];
        sideTop = new long[criteria * framework.sides];
        sideBottom = new long[criteria * framework.sides];
    }

    void set(int criterion, SideCounts counts, long expectedSides, long answeredSides, long setAsideSides) {
        expected[criterion] = expectedSides;
        answered[criterion] = answeredSides;
        setAside[criterion] = setAsideSides;
        int first = criterion * sides;
        for (long rest = answeredSides; rest != 0; rest &= rest - 1) {
            int side = Long.numberOfTrailingZeros(rest);
            sideTop[first + side] = counts.top(side);
            sideBottom[first + side] = counts.bottom(side);
        }
    }
}
