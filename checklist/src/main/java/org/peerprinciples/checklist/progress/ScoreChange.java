package org.peerprinciples.checklist.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.checklist.scoring.Fraction;

/**
 * How a score changed, bound by bound. Where nothing is missing either time, low, point and high moved alike, and the low one is
 * the difference of the two numbers that are shown; the high one, rounded up, can be a tenth off.
 *
 * @param then the score of the earlier evaluation; empty if there was nothing to score
 * @param now the score of the later evaluation; empty if there is nothing to score
 * @param low how far the low bound moved; empty if either score is
 * @param point how far the point moved; empty if either score is, or has no point
 * @param high how far the high bound moved; empty if either score is
 * @param verdict what can be said about it; empty if either score is
 */
public record ScoreChange(
        Optional<Score> then,
        Optional<Score> now,
        Optional<Shift> low,
        Optional<Shift> point,
        Optional<Shift> high,
        Optional<Verdict> verdict) {

    static ScoreChange of(Optional<Score> then, Optional<Score> now, List<Optional<Reading>> stages) {
        Optional<Reading> first = stages.get(0);
        Optional<Reading> last = stages.get(stages.size() - 1);
        if (first.isEmpty() || last.isEmpty()) {
            return new ScoreChange(then, now, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
        Score before = then.orElseThrow();
        Score after = now.orElseThrow();
        return new ScoreChange(
                then,
                now,
                Optional.of(Shift.of(
                        each(stages, reading -> Optional.of(reading.low())),
                        difference(before.shown().low(), after.shown().low()))),
                first.get().point().isPresent() && last.get().point().isPresent()
                        ? Optional.of(Shift.of(each(stages, Reading::point), shownPoints(before, after)))
                        : Optional.empty(),
                Optional.of(Shift.of(
                        each(stages, reading -> Optional.of(reading.high())),
                        difference(before.shown().high(), after.shown().high()))),
                Optional.of(Verdict.of(first.get(), last.get())));
    }

    private static List<Optional<Fraction>> each(
            List<Optional<Reading>> stages, Function<Reading, Optional<Fraction>> number) {
        return stages.stream().map(stage -> stage.flatMap(number)).toList();
    }

    private static Optional<BigDecimal> difference(BigDecimal before, BigDecimal after) {
        return Optional.of(after.subtract(before));
    }

    /** Points are rounded down where nothing is missing, and to the nearest elsewhere. */
    private static Optional<BigDecimal> shownPoints(Score before, Score after) {
        return before.isSettled() == after.isSettled()
                ? before.shown().point().flatMap(then -> after.shown().point().flatMap(now -> difference(then, now)))
                : Optional.empty();
    }

    /** {@return the change for a person, such as {@code 41.6 to 75.0, then 62.5: not-decided}} */
    @Override
    public String toString() {
        return then.map(Score::toString).orElse("no score") + ", then "
                + now.map(Score::toString).orElse("no score")
                + verdict.map(word -> ": " + word.code()).orElse("");
    }
}
