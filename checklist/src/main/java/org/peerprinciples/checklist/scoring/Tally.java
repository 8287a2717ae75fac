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
public final class Tally {

    /** The replies to the screen, from what speaks least for peer support to what speaks most for it. */
    static final int REPLIES = 3;

    final CompiledFramework framework;
    final int[] levels;
    final int[] notApplicable;
    final int[] screen;

    /** For each side the roles of its raters. */
    final long[] rolesPresent;

    Tally(CompiledFramework framework) {
        this.framework = framework;
        this.levels = new int[framework.criteria * framework.sides * framework.levels];
        this.notApplicable = new int[framework.criteria * framework.sides];
        this.screen = new int[framework.questions * framework.sides * REPLIES];
        this.rolesPresent = new long[framework.sides];
    }

    /** Forgets everything, so that the tally can be filled again. */
    public void clear() {
        Arrays.fill(levels, 0);
        Arrays.fill(notApplicable, 0);
        Arrays.fill(screen, 0);
        Arrays.fill(rolesPresent, 0);
    }

    /**
     * Says that somebody with these roles rates: their sides are then expected to answer where these roles can tell.
     *
     * @param roles the roles of the rater
     */
    public void addRater(long roles) {
        for (int s = 0; s < rolesPresent.length; s++) {
            rolesPresent[s] |= roles & framework.rolesOnSide[s];
        }
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
            levels[(criterion * framework.sides + Long.numberOfTrailingZeros(rest)) * framework.levels + level]++;
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
            int cell = (criterion * framework.sides + Long.numberOfTrailingZeros(rest)) * framework.levels + level;
            if (levels[cell] == 0) {
                throw new IllegalArgumentException(
                        "a rating must be there to be taken back, but criterion " + criterion + " has none like it");
            }
            levels[cell]--;
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
            int first = (criterion * framework.sides + s) * framework.levels;
            for (int below = 0; below < level; below++) {
                levels[first + level] += levels[first + below];
                levels[first + below] = 0;
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
        levels[(criterion * framework.sides + side) * framework.levels + Objects.checkIndex(level, framework.levels)]++;
    }

    /**
     * Finds the lowest level that anybody who counts chose for a criterion.
     *
     * @param criterion the criterion's position
     * @return the level's position, or -1 if no expected side has rated
     * @throws IndexOutOfBoundsException if there is no such criterion
     */
    public int lowestLevel(int criterion) {
        int lowest = framework.levels;
        for (long rest = expectedSides(criterion); rest != 0; rest &= rest - 1) {
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
        if (!framework.mayNotApply[criterion]) {
            throw new IllegalArgumentException("criterion " + criterion + " must apply, but was said not to");
        }
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
        for (long rest = framework.sidesOf(roles); rest != 0; rest &= rest - 1) {
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
        for (long rest = framework.sidesOf(roles); rest != 0; rest &= rest - 1) {
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
        Objects.checkIndex(reply, REPLIES);
        int speaksFor = framework.isExclusion[question] ? REPLIES - 1 - reply : reply;
        return (question * framework.sides + side) * REPLIES + speaksFor;
    }

    /**
     * The sides that are expected to answer a criterion: a side that has raters where one of their roles can tell; a
     * required side without raters where any of its roles can tell.
     *
     * <p>None is expected, and the criterion is out, where required sides could tell but none of their raters here holds
     * a role that can: otherwise the sides that aren't required would settle it alone. Where no required side could ever
     * tell and nobody who can is among the raters, every side with a role that can tell is expected, so that what nobody
     * was asked stays unknown.
     */
    long expectedSides(int criterion) {
        long canTell = framework.canTell[criterion];
        long expected = 0;
        long possible = 0;
        for (int s = 0; s < rolesPresent.length; s++) {
            long side = 1L << s;
            boolean telling = (framework.rolesOnSide[s] & canTell) != 0;
            possible |= telling ? side : 0;
            boolean asked = rolesPresent[s] != 0
                    ? (rolesPresent[s] & canTell) != 0
                    : (framework.requiredSides & side) != 0 && telling;
            expected |= asked ? side : 0;
        }
        if ((possible & framework.requiredSides) != 0) {
            return (expected & framework.requiredSides) != 0 ? expected : 0;
        }
        return expected != 0 ? expected : possible;
    }

    /**
     * The sides that are expected to answer the screen: the required ones and those with raters. Where that leaves none,
     * every side with a role, so that what nobody was asked stays unknown.
     */
    long expectedForScreen() {
        long expected = framework.requiredSides;
        long possible = 0;
        for (int s = 0; s < rolesPresent.length; s++) {
            expected |= rolesPresent[s] != 0 ? 1L << s : 0;
            possible |= framework.rolesOnSide[s] != 0 ? 1L << s : 0;
        }
        return expected != 0 ? expected : possible;
    }
}
