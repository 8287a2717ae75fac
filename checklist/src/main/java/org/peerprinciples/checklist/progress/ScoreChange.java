package org.peerprinciples.checklist.progress;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.checklist.progress.Reading.Printed;
import org.peerprinciples.checklist.scoring.Fraction;

/**
 * How a score changed, bound by bound. Where nothing is missing either time, low, point and high moved alike, by the difference
 * of the two numbers that are printed.
 *
 * @param then the score of the earlier evaluation; empty if there was nothing to score
 * @param now the score of the later evaluation; empty if there is nothing to score
 * @param low how far the low bound moved; empty if either score is, or isn't to be set against the other
 * @param point how far the point moved; empty if the low bound's is, or either score has no point
 * @param high how far the high bound moved; empty if the low bound's is
 * @param verdict what can be said about it; empty if the low bound's shift is
 * @param practice what the answers of the same people did to it, which can be the opposite, or that there are none; empty if
 *     the verdict is
 */
public record ScoreChange(
        Optional<Score> then,
        Optional<Score> now,
        Optional<Shift> low,
        Optional<Shift> point,
        Optional<Shift> high,
        Optional<Verdict> verdict,
        Optional<Practice> practice) {

    /**
     * Asks whether a number of it moved, or parts of it that cancel each other out.
     *
     * @return whether anything moved, as far as the scores are set against each other
     */
    @JsonIgnore
    public boolean isMoved() {
        return Stream.of(low, point, high)
                .flatMap(Optional::stream)
                .anyMatch(shift -> shift.points() != 0 || shift.parts().stream().anyMatch(part -> part.points() != 0));
    }

    /**
     * Asks whether there was a score and there is none.
     *
     * @return whether it was lost
     */
    @JsonIgnore
    public boolean isLost() {
        return then.isPresent() && now.isEmpty();
    }

    /**
     * Asks whether there was no score and there is one.
     *
     * @return whether it was gained
     */
    @JsonIgnore
    public boolean isGained() {
        return then.isEmpty() && now.isPresent();
    }

    /**
     * Asks whether nobody answered the same question both times, so that it tells of no one that they see it differently.
     *
     * @return whether it is so
     */
    @JsonIgnore
    public boolean isOfNobody() {
        return practice.filter(Practice.NOBODY_BOTH_TIMES::equals).isPresent();
    }

    static ScoreChange of(Optional<Score> then, Optional<Score> now, Course course) {
        List<Optional<Reading>> stages = course.stages();
        Optional<Reading> first = stages.get(0);
        Optional<Reading> last = stages.get(stages.size() - 1);
        if (first.isEmpty() || last.isEmpty()) {
            return apart(then, now);
        }
        boolean points = first.get().point().isPresent() && last.get().point().isPresent();
        return new ScoreChange(
                then,
                now,
                Optional.of(shift(stages, reading -> Optional.of(reading.low()), shown -> Optional.of(shown.low()))),
                points ? Optional.of(shift(stages, Reading::point, Printed::point)) : Optional.empty(),
                Optional.of(shift(stages, reading -> Optional.of(reading.high()), shown -> Optional.of(shown.high()))),
                Optional.of(Verdict.of(first.get(), last.get())),
                stages.get(1).map(practised -> Practice.of(first.get(), practised, course.inCommon())));
    }

    /** Scores that aren't set against each other: one is missing, or isn't of the same question. */
    static ScoreChange apart(Optional<Score> then, Optional<Score> now) {
        return new ScoreChange(
                then, now, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Shift shift(
            List<Optional<Reading>> stages,
            Function<Reading, Optional<Fraction>> number,
            Function<Printed, Optional<BigDecimal>> shown) {
        return Shift.of(
                stages.stream().map(stage -> stage.flatMap(number)).toList(),
                stages.stream()
                        .map(stage -> stage.map(Reading::printed).flatMap(shown))
                        .toList());
    }

    /**
     * {@return the change for a person, such as {@code 41.6 to 75.0, then 62.5: not-decided}; what the same people's answers
     * did follows where that is something else, as in {@code 50.0, then 60.0: rose; the same people: fell}, or can't be told}
     */
    @Override
    public String toString() {
        Optional<String> verb = verdict.map(Verdict::code);
        return then.map(Score::toString).orElse("no score") + ", then "
                + now.map(Score::toString).orElse("no score")
                + verb.map(word -> ": " + word).orElse("")
                + practice.filter(Practice.NOBODY_BOTH_TIMES::equals)
                        .map(nobody -> "; nobody answered both times")
                        .or(() -> practice.map(Practice::code)
                                .filter(word -> !verb.equals(Optional.of(word)))
                                .map(word -> "; the same people: " + word))
                        .orElse("");
    }
}
