package org.peerprinciples.checklist.robustness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerprinciples.checklist.evaluation.Sides;
import org.peerprinciples.checklist.evaluation.Workings;
import org.peerprinciples.checklist.scoring.Scorer;
import org.peerprinciples.checklist.scoring.Scores;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.checklist.scoring.Tally;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Level;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.RaterId;

/** Changes each answer to a criterion by itself, supposes each missing one, and scores again. */
final class SingleAnswers {

    /**
     * What single answers turn.
     *
     * @param own those that turn the principle's standing
     * @param whole those that turn the arrangement's
     */
    record Flips(List<AnswerFlip> own, List<AnswerFlip> whole) {}

    /** All that matters about who answered, and at which level; answers alike in it turn the same. */
    private record Kind(long roles, int level) {}

    private final Workings workings;
    private final Scorer scorer;
    private final Scores scores;
    private final Sides sides;
    private final Map<RaterId, Long> raters;
    private final Tally tally;
    private final List<Criterion> criteria;
    private final List<LevelId> levels;
    private final Map<Integer, List<Rating>> ratings;

    SingleAnswers(Workings workings) {
        this.workings = workings;
        this.scorer = workings.scorer();
        this.scores = workings.scores();
        this.sides = Sides.of(workings.framework());
        this.raters = workings.raterRoles();
        this.tally = workings.tally();
        this.criteria = workings.framework().criteria();
        this.levels =
                workings.framework().scale().levels().stream().map(Level::id).toList();
        this.ratings = workings.assessment().ratings().stream()
                .collect(Collectors.groupingBy(rating -> scorer.indexOf(rating.criterion())));
    }

    /** The answers that turn a principle with a basis, or through it the arrangement. */
    Flips flips(int principle) {
        Flips found = new Flips(new ArrayList<>(), new ArrayList<>());
        for (int c = scores.firstCriterion(principle); c < scores.firstCriterion(principle + 1); c++) {
            for (int s : Sides.positions(scores.expectedSides(c) & ~scores.answeredSides(c))) {
                addTo(found, missing(principle, c, s), Function.identity());
            }
            given(principle, c, found);
        }
        Comparator<AnswerFlip> order = AnswerFlip.order(workings.framework());
        return new Flips(
                found.own.stream().sorted(order).toList(),
                found.whole.stream().sorted(order).toList());
    }

    private static void addTo(Flips found, Flips more, Function<AnswerFlip, AnswerFlip> by) {
        more.own.stream().map(by).forEach(found.own::add);
        more.whole.stream().map(by).forEach(found.whole::add);
    }

    private Flips missing(int p, int c, int side) {
        Trials trials = new Trials(levels.size(), level -> {
            Tally supposed = workings.tally();
            supposed.suppose(side, c, level);
            return scorer.score(supposed);
        });
        return flips(p, c, 1L << side, -1, trials);
    }

    private void given(int p, int c, Flips found) {
        Map<Kind, Flips> known = new HashMap<>();
        for (Rating rating : ratings.getOrDefault(c, List.of())) {
            Kind kind = new Kind(raters.getOrDefault(rating.rater(), 0L), levelToday(rating));
            long sides = scorer.sidesThatTell(kind.roles, c);
            if (kind.level >= 0 && sides != 0) {
                Flips alike = known.computeIfAbsent(kind, k -> flips(p, c, sides, k.level, changing(c, k)));
                addTo(found, alike, flip -> flip.by(Optional.of(rating.rater()), 1));
            }
        }
    }

    /** What is planned counts as the lowest level today; what isn't a level has none. */
    private int levelToday(Rating rating) {
        return rating.answer().match(rated -> scorer.indexOf(rated.level()), planned -> 0, not -> -1, () -> -1);
    }

    private Trials changing(int c, Kind kind) {
        return new Trials(levels.size(), level -> {
            tally.removeRating(kind.roles, c, kind.level);
            tally.addRating(kind.roles, c, level);
            Scores then = scorer.score(tally);
            tally.removeRating(kind.roles, c, level);
            tally.addRating(kind.roles, c, kind.level);
            return then;
        });
    }

    /** What an answer turns, at a level now, or missing where that is -1. */
    private Flips flips(int p, int c, long sides, int now, Trials trials) {
        return new Flips(
                flips(c, sides, now, trials, then -> standing(then.principle(p)), standing(scores.principle(p))),
                flips(c, sides, now, trials, then -> standing(then.whole()), standing(scores.whole())));
    }

    private List<AnswerFlip> flips(
            int c, long sides, int now, Trials trials, Function<Scores, Standing> which, Standing standing) {
        return Stream.of(
                        trials.better(now + 1, which, standing),
                        trials.worse(now < 0 ? levels.size() - 1 : now - 1, which, standing))
                .flatMap(Optional::stream)
                .map(turn -> new AnswerFlip(
                        criteria.get(c).id(),
                        this.sides.ids(sides),
                        Optional.empty(),
                        0,
                        now < 0 ? Optional.empty() : Optional.of(levels.get(now)),
                        levels.get(turn.position()),
                        now < 0 ? 0 : Math.abs(turn.position() - now),
                        turn.to()))
                .toList();
    }

    private static Standing standing(Scores.Result result) {
        return result.standing().orElseThrow();
    }
}
