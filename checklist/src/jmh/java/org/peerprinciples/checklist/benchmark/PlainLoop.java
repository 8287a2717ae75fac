package org.peerprinciples.checklist.benchmark;

import java.util.List;
import org.peerprinciples.checklist.scoring.RowScores;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.framework.Role;
import org.peerprinciples.core.framework.ScreenQuestion;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.SideId;

/**
 * What somebody would write by hand who needs the scores of rows and nothing else: the same rules as the library's, to the
 * last fraction, in scaled longs, with whatever can be worked out before worked out before. It takes what it is given on
 * trust: the mean of ratings, levels worth 0, 1, 2, ..., whole weights, one threshold, up to eight roles, so many raters
 * that nothing overflows, and no answer that isn't allowed.
 */
final class PlainLoop {

    private static final int TO_IMPROVE = 1;
    private static final int NOT_KNOWN = 2;
    static final int EFFECTIVE = 3;

    private final int principles;
    private final int criteria;
    private final int sides;
    private final int questions;
    private final int[] first;
    private final long[] weight;
    private final int[] floor;
    private final int[] canTell;
    private final int[] possible;
    private final int[] sidesOf = new int[256];
    private final boolean[] exclusion;
    private final int required;
    private final long range;
    private final long[] perRater;
    private final long[] perSide;
    private final long[] perWeight;
    private final long one;
    private final long oneSide;
    private final long whole;

    private final int[] raters;
    private final long[] sum;
    private final int[] replies;

    final double[] low;
    final double[] high;
    final double[] point;
    final int[] standing;
    private final long[] lows;
    private final long[] highs;
    private final long[] points;
    private final long[] weights;
    private final long[] pointWeights;

    PlainLoop(Framework framework, int mostRaters) {
        principles = framework.principles().size();
        criteria = framework.criteria().size();
        sides = framework.sides().size();
        questions = framework.screen().questions().size();
        range = framework.scale().levels().size() - 1L;
        List<SideId> sideIds = framework.sides().stream().map(side -> side.id()).toList();
        List<RoleId> roleIds = framework.roles().stream().map(Role::id).toList();
        int isRequired = 0;
        for (int s = 0; s < sides; s++) {
            isRequired |= framework.sides().get(s).required() ? 1 << s : 0;
        }
        required = isRequired;
        for (int set = 0; set < sidesOf.length; set++) {
            for (int r = 0; r < roleIds.size(); r++) {
                if ((set >> r & 1) == 1) {
                    for (SideId side : framework.roles().get(r).sides()) {
                        sidesOf[set] |= 1 << sideIds.indexOf(side);
                    }
                }
            }
        }
        first = new int[principles + 1];
        weight = new long[criteria];
        floor = new int[criteria];
        canTell = new int[criteria];
        possible = new int[criteria];
        int c = 0;
        for (int p = 0; p < principles; p++) {
            Principle principle = framework.principles().get(p);
            for (Criterion criterion : principle.criteria()) {
                weight[c] = criterion.weight().longValueExact();
                floor[c] = criterion
                        .critical()
                        .map(critical -> framework.scale().levels().stream()
                                .map(level -> level.id())
                                .toList()
                                .indexOf(critical.floor()))
                        .orElse(-1);
                for (RoleId role : criterion.roles()) {
                    canTell[c] |= 1 << roleIds.indexOf(role);
                }
                possible[c] = sidesOf[canTell[c]];
                c++;
            }
            first[p + 1] = c;
        }
        exclusion = new boolean[questions];
        for (int q = 0; q < questions; q++) {
            exclusion[q] = framework.screen().questions().get(q).kind() == ScreenQuestion.Kind.EXCLUSION;
        }
        perRater = shares(mostRaters);
        perSide = shares(sides);
        perWeight = shares(largestWeight());
        oneSide = range * perRater[1];
        one = oneSide * perSide[1];
        whole = one * perWeight[1];
        raters = new int[sides];
        sum = new long[sides];
        replies = new int[sides * 3];
        low = new double[principles + 1];
        high = new double[principles + 1];
        point = new double[principles + 1];
        standing = new int[principles + 1];
        lows = new long[principles];
        highs = new long[principles];
        points = new long[principles];
        weights = new long[principles + 1];
        pointWeights = new long[principles + 1];
    }

    boolean hasBasis(int result) {
        return weights[result] > 0;
    }

    boolean hasPoint(int result) {
        return pointWeights[result] > 0;
    }

    private int largestWeight() {
        long largest = 1;
        for (int p = 0; p < principles; p++) {
            long all = 0;
            for (int c = first[p]; c < first[p + 1]; c++) {
                all += weight[c];
            }
            largest = Math.max(largest, all);
        }
        return Math.toIntExact(largest);
    }

    /** What one of n has of the least number that all up to the most divide. */
    private static long[] shares(int most) {
        long common = 1;
        for (int n = 2; n <= most; n++) {
            long multiple = common;
            while (multiple % n != 0) {
                multiple += common;
            }
            common = multiple;
        }
        long[] shares = new long[most + 1];
        for (int n = 1; n <= most; n++) {
            shares[n] = common / n;
        }
        return shares;
    }

    void score(long[] roles, int[] answers, int[] screen) {
        int all = 0;
        for (long own : roles) {
            all |= (int) own;
        }
        int here = sidesOf[all];
        for (int p = 0; p < principles; p++) {
            long lowSum = 0;
            long missing = 0;
            long pointSum = 0;
            long weightSum = 0;
            long pointWeight = 0;
            boolean missed = false;
            boolean open = false;
            int expectedHere = 0;
            int answeredHere = 0;
            for (int c = first[p]; c < first[p + 1]; c++) {
                int asked = sidesOf[all & canTell[c]] | (required & possible[c] & ~here);
                if ((possible[c] & required) != 0) {
                    asked = (asked & required) != 0 ? asked : 0;
                } else if (asked == 0) {
                    asked = possible[c];
                }
                for (int s = 0; s < sides; s++) {
                    raters[s] = 0;
                    sum[s] = 0;
                }
                int notApplicable = 0;
                for (int r = 0; r < roles.length; r++) {
                    int level = answers[r * criteria + c];
                    int telling = sidesOf[(int) roles[r] & canTell[c]];
                    if (level >= 0) {
                        for (int rest = telling; rest != 0; rest &= rest - 1) {
                            int s = Integer.numberOfTrailingZeros(rest);
                            raters[s]++;
                            sum[s] += level;
                        }
                    } else if (level == RowScores.NOT_APPLICABLE) {
                        notApplicable |= telling;
                    }
                }
                long value = 0;
                int answered = 0;
                for (int s = 0; s < sides; s++) {
                    if ((asked >> s & 1) == 1 && raters[s] > 0) {
                        answered |= 1 << s;
                        value += sum[s] * perRater[raters[s]];
                        missed |= floor[c] >= 0 && sum[s] < (long) floor[c] * raters[s];
                    }
                }
                int expected = asked & (answered | ~notApplicable);
                if (expected == 0) {
                    continue;
                }
                open |= floor[c] > 0 && answered != expected;
                int k = Integer.bitCount(expected);
                int h = Integer.bitCount(answered);
                lowSum += weight[c] * value * perSide[k];
                pointSum += weight[c] * value * perSide[h];
                missing += weight[c] * (k - h) * perSide[k];
                weightSum += weight[c];
                pointWeight += h > 0 ? weight[c] : 0;
                expectedHere |= expected;
                answeredHere |= answered;
            }
            lows[p] = lowSum;
            highs[p] = lowSum + missing * oneSide;
            points[p] = pointSum;
            weights[p] = weightSum;
            pointWeights[p] = pointWeight;
            if (weightSum == 0) {
                standing[p] = 0;
            } else if (missed || 4 * highs[p] < 3 * one * weightSum) {
                standing[p] = TO_IMPROVE;
            } else if (!open && (expectedHere & required & ~answeredHere) == 0 && 4 * lowSum >= 3 * one * weightSum) {
                standing[p] = EFFECTIVE;
            } else {
                standing[p] = NOT_KNOWN;
            }
        }
        addUp(screen(roles, screen, required | here));
    }

    /** 3 peer support, 1 can't be any more, 2 still could be. */
    private int screen(long[] roles, int[] screen, int expected) {
        boolean allYes = true;
        boolean could = true;
        for (int q = 0; q < questions; q++) {
            for (int i = 0; i < replies.length; i++) {
                replies[i] = 0;
            }
            for (int r = 0; r < roles.length; r++) {
                int reply = screen[r * questions + q];
                if (reply >= 0) {
                    int speaksFor = exclusion[q] ? 2 - reply : reply;
                    for (int rest = sidesOf[(int) roles[r]]; rest != 0; rest &= rest - 1) {
                        replies[Integer.numberOfTrailingZeros(rest) * 3 + speaksFor]++;
                    }
                }
            }
            int lowest = 2;
            boolean missing = false;
            for (int s = 0; s < sides; s++) {
                int no = replies[s * 3];
                int partly = replies[s * 3 + 1];
                int number = no + partly + replies[s * 3 + 2];
                if (number > 0) {
                    lowest = Math.min(lowest, (at((number - 1) / 2, no, partly) + at(number / 2, no, partly)) / 2);
                } else {
                    missing |= (expected >> s & 1) == 1;
                }
            }
            boolean settled = !missing || lowest == 0;
            allYes &= settled && lowest == 2;
            could &= !settled || lowest == 2;
        }
        return allYes ? EFFECTIVE : could ? NOT_KNOWN : TO_IMPROVE;
    }

    private static int at(int position, int no, int partly) {
        return position < no ? 0 : position < no + partly ? 1 : 2;
    }

    private void addUp(int screen) {
        long lowSum = 0;
        long highSum = 0;
        long pointSum = 0;
        int with = 0;
        int withPoint = 0;
        int least = EFFECTIVE;
        for (int p = 0; p < principles; p++) {
            if (weights[p] == 0) {
                continue;
            }
            with++;
            lowSum += lows[p] * perWeight[(int) weights[p]];
            highSum += highs[p] * perWeight[(int) weights[p]];
            low[p] = 100.0 * lows[p] / (one * weights[p]);
            high[p] = 100.0 * highs[p] / (one * weights[p]);
            if (pointWeights[p] > 0) {
                withPoint++;
                pointSum += points[p] * perWeight[(int) pointWeights[p]];
                point[p] = 100.0 * points[p] / (one * pointWeights[p]);
            }
            least = Math.min(least, standing[p]);
        }
        low[principles] = 100.0 * lowSum / (whole * with);
        high[principles] = 100.0 * highSum / (whole * with);
        point[principles] = 100.0 * pointSum / (whole * withPoint);
        weights[principles] = with;
        pointWeights[principles] = withPoint;
        standing[principles] = with == 0 ? 0 : Math.min(least, screen);
    }
}
