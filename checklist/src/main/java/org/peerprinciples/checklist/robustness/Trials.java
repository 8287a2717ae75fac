package org.peerprinciples.checklist.robustness;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.peerprinciples.checklist.scoring.Scores;
import org.peerprinciples.checklist.scoring.Standing;

/**
 * The scores with one answer at each of its positions, worst first, each worked out once. A better answer never makes a
 * standing worse, so where the best or the worst one turns nothing none between does.
 */
final class Trials {

    private final IntFunction<Scores> score;
    private final @Nullable Scores[] scores;

    /** So many positions, and how to score the answer at one of them. */
    Trials(int positions, IntFunction<Scores> score) {
        this.score = score;
        this.scores = new Scores[positions];
    }

    /** Where and what a standing turns to. */
    record Turn(int position, Standing to) {}

    /** The lowest position from one on at which a standing is better than now. */
    Optional<Turn> better(int first, Function<Scores, Standing> which, Standing now) {
        int best = scores.length - 1;
        if (first > best || !isBetter(which.apply(at(best)), now)) {
            return Optional.empty();
        }
        int position = first;
        while (!isBetter(which.apply(at(position)), now)) {
            position++;
        }
        return Optional.of(new Turn(position, which.apply(at(position))));
    }

    /** The highest position from one on downwards at which a standing is worse than now. */
    Optional<Turn> worse(int first, Function<Scores, Standing> which, Standing now) {
        if (first < 0 || !isBetter(now, which.apply(at(0)))) {
            return Optional.empty();
        }
        int position = first;
        while (!isBetter(now, which.apply(at(position)))) {
            position--;
        }
        return Optional.of(new Turn(position, which.apply(at(position))));
    }

    private Scores at(int position) {
        Scores known = scores[position];
        if (known == null) {
            known = score.apply(position);
            scores[position] = known;
        }
        return known;
    }

    private static boolean isBetter(Standing one, Standing other) {
        return rank(one) > rank(other);
    }

    private static int rank(Standing standing) {
        return switch (standing) {
            case TO_IMPROVE -> 0;
            case NOT_KNOWN -> 1;
            case EFFECTIVE -> 2;
        };
    }
}
