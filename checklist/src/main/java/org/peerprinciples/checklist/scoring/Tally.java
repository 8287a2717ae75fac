package org.peerprinciples.checklist.scoring;

import java.util.Arrays;
import java.util.Objects;

/**
 * A count of the answers to one assessment: for each criterion and side how many raters chose each level, and how many
 * said that it doesn't apply. Everything is known by its position in the framework, 0 for the first; sets of roles are
 * bits, bit 0 for the first role.
 *
 * <p>A tally is made by {@link Scorer#tally()}, filled, scored, and may be {@linkplain #clear() cleared} and filled
 * again. Not for use by several threads at once.
 *
 * <p>Fill it in two rounds: first {@link #addRater(long) say who rates}, then add their answers.
 */
public final class Tally extends Answers {

    private final int[] levels;
    private final int[] notApplicable;
    private final int[] screen;

    /** For each criterion and side the number of ratings and the sum of their levels' values: what most scoring needs. */
    private final int[] ratings;

    private final long[] sums;

    private long roles;
    private int mostRatings;

    Tally(CompiledFramework framework) {
        super(framework);
        int cells = framework.criteria * framework.sides;
        this.levels = new int[cells * framework.levels];
        this.notApplicable = new int[cells];
        this.ratings = new int[cells];
        this.sums = new long[cells];
        this.screen = new int[framework.questions * framework.sides * REPLIES];
    }

    /** Forgets everything, so that the tally can be filled again. */
    public void clear() {
        Arrays.fill(levels, 0);
        Arrays.fill(notApplicable, 0);
        Arrays.fill(ratings, 0);
        Arrays.fill(sums, 0);
        Arrays.fill(screen, 0);
        roles = 0;
        mostRatings = 0;
    }

    /**
     * Says that somebody with these roles rates: their sides are then expected to answer where these roles can tell.
     *
     * @param roles the roles of the rater
     */
    public void addRater(long roles) {
        this.roles |= roles;
    }

    /**
     * Adds a rating. It counts on each side on which the rater has a role that can tell; on none if there is no such
     * role.
     *
     * @param roles the roles of the rater
     * @param criterion the criterion's position
     * @param level the level's position
     * @return whether it counted
     * @throws IndexOutOfBoundsException if there is no such criterion or level
     */
    public boolean addRating(long roles, int criterion, int level) {
        Objects.checkIndex(level, framework.levels);
        long telling = framework.sidesThatTell(roles, criterion);
        for (long rest = telling; rest != 0; rest &= rest - 1) {
            add(criterion * framework.sides + Long.numberOfTrailingZeros(rest), level);
        }
        return telling != 0;
    }

    /**
     * Takes back a rating that was added with {@link #addRating(long, int, int)}.
     *
     * @param roles the roles of the rater
     * @param criterion the criterion's position
     * @param level the level's position
     * @throws IndexOutOfBoundsException if there is no such criterion or level
     * @throws IllegalArgumentException if there is no such rating
     */
    public void removeRating(long roles, int criterion, int level) {
        Objects.checkIndex(level, framework.levels);
        for (long rest = framework.sidesThatTell(roles, criterion); rest != 0; rest &= rest - 1) {
            int cell = criterion * framework.sides + Long.numberOfTrailingZeros(rest);
            if (levels[cell * framework.levels + level] == 0) {
                throw new IllegalArgumentException(
                        "a rating must be there to be taken back, but criterion " + criterion + " has none like it");
            }
            levels[cell * framework.levels + level]--;
            ratings[cell]--;
            sums[cell] -= framework.levelValue[level];
        }
    }

    /**
     * Raises every rating of a criterion that is below a level to that level, on all sides. What nobody rated stays
     * missing.
     *
     * @param criterion the criterion's position
     * @param level the level's position
     * @throws IndexOutOfBoundsException if there is no such criterion or level
     */
    public void raise(int criterion, int level) {
        Objects.checkIndex(level, framework.levels);
        for (int s = 0; s < framework.sides; s++) {
            int cell = criterion * framework.sides + s;
            int first = cell * framework.levels;
            for (int below = 0; below < level; below++) {
                int raised = levels[first + below];
                levels[first + level] += raised;
                levels[first + below] = 0;
                sums[cell] += raised * (framework.levelValue[level] - framework.levelValue[below]);
            }
        }
    }

    /**
     * Supposes an answer of a side, whoever might give it: one rating more on this side alone.
     *
     * @param side the side's position
     * @param criterion the criterion's position
     * @param level the level's position
     * @throws IndexOutOfBoundsException if there is no such side, criterion or level
     */
    public void suppose(int side, int criterion, int level) {
        Objects.checkIndex(side, framework.sides);
        Objects.checkIndex(level, framework.levels);
        add(criterion * framework.sides + side, level);
    }

    /**
     * Finds the lowest level that anybody who counts chose for a criterion.
     *
     * @param criterion the criterion's position
     * @return the level's position, or -1 if no expected side has rated
     * @throws IndexOutOfBoundsException if there is no such criterion
     */
    public int lowestLevel(int criterion) {
        long expected = framework.speaking.expected(
                roles,
                framework.speaking.sidesOf(roles),
                framework.canTell[criterion],
                framework.possibleSides[criterion]);
        int lowest = framework.levels;
        for (long rest = expected; rest != 0; rest &= rest - 1) {
            int first = (criterion * framework.sides + Long.numberOfTrailingZeros(rest)) * framework.levels;
            for (int level = lowest - 1; level >= 0; level--) {
                lowest = levels[first + level] > 0 ? level : lowest;
            }
        }
        return lowest < framework.levels ? lowest : -1;
    }

    /**
     * Adds an answer that the criterion doesn't apply, as {@link #addRating(long, int, int)} adds a rating.
     *
     * @param roles the roles of the rater
     * @param criterion the criterion's position
     * @return whether it counted
     * @throws IndexOutOfBoundsException if there is no such criterion
     * @throws IllegalArgumentException if the framework doesn't say when the criterion may not apply
     */
    public boolean addNotApplicable(long roles, int criterion) {
        framework.requireMayNotApply(criterion);
        long telling = framework.sidesThatTell(roles, criterion);
        for (long rest = telling; rest != 0; rest &= rest - 1) {
            notApplicable[criterion * framework.sides + Long.numberOfTrailingZeros(rest)]++;
        }
        return telling != 0;
    }

    /**
     * Adds a reply to a question of the screen, on every side of the rater.
     *
     * @param roles the roles of the rater
     * @param question the question's position
     * @param reply 0 for no, 1 for partly, 2 for yes
     * @throws IndexOutOfBoundsException if there is no such question or reply
     */
    public void addReply(long roles, int question, int reply) {
        for (long rest = framework.speaking.sidesOf(roles); rest != 0; rest &= rest - 1) {
            screen[replyCell(Long.numberOfTrailingZeros(rest), question, reply)]++;
        }
    }

    /**
     * Takes back a reply that was added with {@link #addReply(long, int, int)}.
     *
     * @param roles the roles of the rater
     * @param question the question's position
     * @param reply 0 for no, 1 for partly, 2 for yes
     * @throws IndexOutOfBoundsException if there is no such question or reply
     * @throws IllegalArgumentException if there is no such reply
     */
    public void removeReply(long roles, int question, int reply) {
        for (long rest = framework.speaking.sidesOf(roles); rest != 0; rest &= rest - 1) {
            int cell = replyCell(Long.numberOfTrailingZeros(rest), question, reply);
            if (screen[cell] == 0) {
                throw new IllegalArgumentException(
                        "a reply must be there to be taken back, but question " + question + " has none like it");
            }
            screen[cell]--;
        }
    }

    /**
     * Supposes a reply of a side to a question of the screen, whoever might give it: one reply more on this side alone.
     *
     * @param side the side's position
     * @param question the question's position
     * @param reply 0 for no, 1 for partly, 2 for yes
     * @throws IndexOutOfBoundsException if there is no such side, question or reply
     */
    public void supposeReply(int side, int question, int reply) {
        screen[replyCell(Objects.checkIndex(side, framework.sides), question, reply)]++;
    }

    /** Where replies are counted: by how far they speak for peer support, which an exclusion's do the other way round. */
    private int replyCell(int side, int question, int reply) {
        return (question * framework.sides + side) * REPLIES + framework.speaksFor(question, reply);
    }

    private void add(int cell, int level) {
        levels[cell * framework.levels + level]++;
        ratings[cell]++;
        sums[cell] += framework.levelValue[level];
        mostRatings = Math.max(mostRatings, ratings[cell]);
    }

    @Override
    long roles() {
        return roles;
    }

    @Override
    int mostRaters() {
        return mostRatings;
    }

    @Override
    void count(int criterion, SideCounts counts) {
        counts.clear();
        for (int side = 0; side < framework.sides; side++) {
            int cell = criterion * framework.sides + side;
            counts.set(side, ratings[cell], sums[cell]);
            counts.addNotApplicable(notApplicable[cell] > 0 ? 1L << side : 0);
        }
    }

    @Override
    LevelCounts levelCounts(int criterion, int side) {
        int first = (criterion * framework.sides + side) * framework.levels;
        return new LevelCounts(levels, first, framework.levelValue, framework.range);
    }

    @Override
    void countReplies(int question, long expected, ReplyCounts counts) {
        counts.clear();
        counts.clearCounts();
        for (long rest = expected; rest != 0; rest &= rest - 1) {
            int side = Long.numberOfTrailingZeros(rest);
            for (int reply = 0; reply < REPLIES; reply++) {
                int number = screen[(question * framework.sides + side) * REPLIES + reply];
                counts.note(number > 0 ? 1L << side : 0, reply);
                counts.add(side, reply, number);
            }
        }
    }
}
