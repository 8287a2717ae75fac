package org.peerprinciples.checklist.scoring;

import java.util.Arrays;

/** Answers as rows of numbers: one row of levels for each rater, and one of replies, as {@link RowScores} reads them. */
final class AnswerRows extends Answers {

    /** Up to so many raters it isn't worth finding out how many of them are on one side. */
    private static final int FEW = 8;

    /** How many raters there are; what stands behind theirs isn't looked at. */
    private int raters;

    private long[] roles;
    private int[] levels;
    private int[] replies;
    private long allRoles;
    private boolean inLanes;

    AnswerRows(CompiledFramework framework) {
        super(framework);
        this.roles = new long[0];
        this.levels = new int[0];
        this.replies = new int[0];
    }

    /**
     * Takes the first of these rows, which stay the caller's.
     *
     * @throws IllegalArgumentException if their lengths don't fit each other, or a role isn't one of the framework's
     */
    void take(int number, long[] raterRoles, int[] raterLevels, int[] raterReplies) {
        long all = 0;
        for (int rater = 0; rater < number; rater++) {
            all |= raterRoles[rater];
        }
        if ((all & ~framework.speaking.allRoles()) != 0) {
            throw new IllegalArgumentException("roles must be the framework's, bits up to "
                    + Long.toBinaryString(framework.speaking.allRoles()) + ", but were " + Long.toBinaryString(all));
        }
        raters = number;
        roles = raterRoles;
        levels = raterLevels;
        replies = raterReplies;
        allRoles = all;
        inLanes = framework.lanes.hold(raters * framework.range);
    }

    /**
     * Takes these rows, which stay the caller's.
     *
     * @throws IllegalArgumentException if their lengths don't fit each other, or a role isn't one of the framework's
     */
    void take(long[] raterRoles, int[] raterLevels, int[] raterReplies) {
        requireLength("answers", raterLevels.length, raterRoles.length * framework.criteria);
        requireLength("replies", raterReplies.length, raterRoles.length * framework.questions);
        take(raterRoles.length, raterRoles, raterLevels, raterReplies);
    }

    private static void requireLength(String subject, int length, int needed) {
        if (length != needed) {
            throw new IllegalArgumentException(subject + " must be as many as raters times what they are asked, "
                    + needed + ", but was " + length);
        }
    }

    /** The same answers, which no change to anybody's arrays can reach. */
    AnswerRows copy() {
        AnswerRows copy = new AnswerRows(framework);
        copy.take(
                Arrays.copyOf(roles, raters),
                Arrays.copyOf(levels, raters * framework.criteria),
                Arrays.copyOf(replies, raters * framework.questions));
        return copy;
    }

    @Override
    long roles() {
        return allRoles;
    }

    @Override
    int mostRaters() {
        if (raters <= FEW) {
            return raters;
        }
        int most = 0;
        for (int side = 0; side < framework.sides; side++) {
            int here = 0;
            for (int rater = 0; rater < raters; rater++) {
                here += (int) (framework.speaking.sidesOf(roles[rater]) >>> side & 1);
            }
            most = Math.max(most, here);
        }
        return most;
    }

    @Override
    void count(int criterion, SideCounts counts) {
        if (raters == 1 && levels[criterion] >= 0) {
            counts.setOne(framework.sidesThatTell(roles[0], criterion), framework.levelValue[levels[criterion]]);
        } else if (inLanes) {
            countInLanes(criterion, counts);
        } else {
            countForEach(criterion, counts);
        }
    }

    private void countInLanes(int criterion, SideCounts counts) {
        Speaking speaking = framework.speaking;
        Lanes lanes = framework.lanes;
        long[] values = framework.levelValue;
        long canTell = framework.canTell[criterion];
        long rated = 0;
        long notApplicable = 0;
        long voices = 0;
        long sum = 0;
        for (int rater = 0, at = criterion; rater < raters; rater++, at += framework.criteria) {
            int level = levels[at];
            long telling = speaking.sidesOf(roles[rater] & canTell);
            if (level >= 0) {
                long ones = lanes.ones(telling);
                rated |= telling;
                voices += ones;
                sum += ones * values[level];
            } else if (isNotApplicable(criterion, level)) {
                notApplicable |= telling;
            }
        }
        counts.setLanes(rated, notApplicable, voices, sum);
    }

    private void countForEach(int criterion, SideCounts counts) {
        counts.clear();
        for (int rater = 0, at = criterion; rater < raters; rater++, at += framework.criteria) {
            int level = levels[at];
            long telling = framework.sidesThatTell(roles[rater], criterion);
            if (level >= 0) {
                counts.add(telling, framework.levelValue[level]);
            } else if (isNotApplicable(criterion, level)) {
                counts.addNotApplicable(telling);
            }
        }
    }

    /** Whether an answer that isn't a level says that the criterion doesn't apply. */
    private boolean isNotApplicable(int criterion, int code) {
        if (code < RowScores.NOT_APPLICABLE || code > RowScores.MISSING) {
            throw new IllegalArgumentException(
                    "an answer must be a level or one of the codes for what has none, but was " + code);
        }
        if (code == RowScores.NOT_APPLICABLE) {
            framework.requireMayNotApply(criterion);
        }
        return code == RowScores.NOT_APPLICABLE;
    }

    /** What is wrong with these rows, after scoring has stumbled over it: where, what, and what is allowed. */
    IllegalArgumentException refusal(RuntimeException stumble) {
        for (int i = 0; i < raters * framework.criteria; i++) {
            int criterion = i % framework.criteria;
            boolean coded = levels[i] <= RowScores.MISSING && levels[i] > RowScores.NOT_APPLICABLE;
            coded |= levels[i] == RowScores.NOT_APPLICABLE && framework.mayNotApply[criterion];
            if (!coded && (levels[i] < 0 || levels[i] >= framework.levels)) {
                return new IllegalArgumentException("the answer of rater " + i / framework.criteria + " to criterion "
                        + criterion + " must be a level from 0 to " + (framework.levels - 1)
                        + ", or a code for none that the criterion allows, but was " + levels[i]);
            }
        }
        for (int i = 0; i < raters * framework.questions; i++) {
            boolean coded = replies[i] == RowScores.MISSING || replies[i] == RowScores.NOT_KNOWN;
            if (!coded && (replies[i] < 0 || replies[i] >= REPLIES)) {
                return new IllegalArgumentException("the reply of rater " + i / framework.questions + " to question "
                        + i % framework.questions + " must be from 0 to 2, or a code for none, but was " + replies[i]);
            }
        }
        return new IllegalArgumentException("rows must be those of this framework, but were not", stumble);
    }

    @Override
    LevelCounts levelCounts(int criterion, int side) {
        int[] counts = new int[framework.levels];
        for (int rater = 0, at = criterion; rater < raters; rater++, at += framework.criteria) {
            boolean tells = (framework.sidesThatTell(roles[rater], criterion) >>> side & 1) == 1;
            if (tells && levels[at] >= 0) {
                counts[levels[at]]++;
            }
        }
        return new LevelCounts(counts, 0, framework.levelValue, framework.range);
    }

    @Override
    void countReplies(int question, long expected, ReplyCounts counts) {
        counts.clear();
        for (int rater = 0, at = question; rater < raters; rater++, at += framework.questions) {
            if (replies[at] >= 0) {
                counts.note(framework.speaking.sidesOf(roles[rater]), framework.speaksFor(question, replies[at]));
            } else if (replies[at] < RowScores.NOT_KNOWN || replies[at] > RowScores.MISSING) {
                throw new IllegalArgumentException(
                        "a reply must be 0, 1 or 2, or one of the codes for none, but was " + replies[at]);
            }
        }
        if (counts.differ()) {
            counts.clearCounts();
            for (int rater = 0, at = question; rater < raters; rater++, at += framework.questions) {
                add(framework.speaking.sidesOf(roles[rater]), question, replies[at], counts);
            }
        }
    }

    private void add(long sides, int question, int reply, ReplyCounts counts) {
        if (reply >= 0) {
            int speaksFor = framework.speaksFor(question, reply);
            for (long rest = sides; rest != 0; rest &= rest - 1) {
                counts.add(Long.numberOfTrailingZeros(rest), speaksFor, 1);
            }
        }
    }
}
