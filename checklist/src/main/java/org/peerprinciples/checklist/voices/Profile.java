package org.peerprinciples.checklist.voices;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.checklist.scoring.Fraction;
import org.peerprinciples.checklist.scoring.Scores;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Principle;

/**
 * The profile of one group: its cells, and the sums over them. Exact.
 *
 * @param raters how many raters are in the group
 * @param cells one for each criterion, in the framework's order
 */
record Profile(Framework framework, Scores scores, int raters, List<Cell> cells) {

    /** An interval in the making: what is weighed, and what of it has a value. */
    private static final class Sum {
        private Fraction low = Fraction.ZERO;
        private Fraction high = Fraction.ZERO;
        private Fraction point = Fraction.ZERO;
        private Fraction weight = Fraction.ZERO;
        private Fraction pointWeight = Fraction.ZERO;

        void add(Fraction part, Fraction atLeast, Optional<Fraction> value, Fraction atMost) {
            low = low.plus(part.times(atLeast));
            high = high.plus(part.times(atMost));
            weight = weight.plus(part);
            if (value.isPresent()) {
                point = point.plus(part.times(value.get()));
                pointWeight = pointWeight.plus(part);
            }
        }

        boolean hasBasis() {
            return !weight.equals(Fraction.ZERO);
        }

        Fraction low() {
            return low.dividedBy(weight);
        }

        Fraction high() {
            return high.dividedBy(weight);
        }

        Optional<Fraction> point() {
            return pointWeight.equals(Fraction.ZERO) ? Optional.empty() : Optional.of(point.dividedBy(pointWeight));
        }

        Optional<Score> score() {
            return hasBasis() ? Optional.of(Score.of(low(), point(), high())) : Optional.empty();
        }
    }

    private IntStream criteria(int principle) {
        return IntStream.range(scores.firstCriterion(principle), scores.firstCriterion(principle + 1));
    }

    private boolean isRelevant(int principle) {
        return criteria(principle).mapToObj(cells::get).anyMatch(Cell::isRelevant);
    }

    private boolean isShown(int principle) {
        return criteria(principle).mapToObj(cells::get).filter(Cell::isRelevant).allMatch(Cell::isShown);
    }

    /** Whether everything that the group is asked may be shown. */
    boolean isShown() {
        return cells.stream().filter(Cell::isRelevant).allMatch(Cell::isShown);
    }

    boolean isAsked() {
        return cells.stream().anyMatch(Cell::isRelevant);
    }

    Optional<Heard> heard() {
        return isShown()
                ? Optional.of(new Heard(raters, count(Cell::isRelevant), count(Cell::isAnswered)))
                : Optional.empty();
    }

    private int count(Predicate<Cell> which) {
        return (int) cells.stream().filter(which).count();
    }

    List<PrincipleVoice> principles() {
        List<PrincipleVoice> voices = new ArrayList<>();
        for (int p = 0; p < scores.principles(); p++) {
            if (isRelevant(p) && isShown(p)) {
                List<Cell> asked =
                        criteria(p).mapToObj(cells::get).filter(Cell::isAsked).toList();
                voices.add(new PrincipleVoice(
                        framework.principles().get(p).id(),
                        asked.size(),
                        (int) asked.stream().filter(Cell::isAnswered).count(),
                        sum(p).score()));
            }
        }
        return voices;
    }

    private Sum sum(int principle) {
        Sum sum = new Sum();
        criteria(principle).filter(c -> cells.get(c).isAsked()).forEach(c -> {
            Optional<Fraction> value = cells.get(c).value();
            sum.add(weight(c), value.orElse(Fraction.ZERO), value, value.orElse(Fraction.ONE));
        });
        return sum;
    }

    private Fraction weight(int criterion) {
        return Fraction.of(framework.criteria().get(criterion).weight());
    }

    Optional<Score> overall() {
        if (!isShown()) {
            return Optional.empty();
        }
        Sum whole = new Sum();
        for (int p = 0; p < scores.principles(); p++) {
            Principle principle = framework.principles().get(p);
            Sum own = sum(p);
            if (own.hasBasis()) {
                whole.add(Fraction.of(principle.weight()), own.low(), own.point(), own.high());
            }
        }
        return whole.score();
    }

    /** How far another group is above this one, in each principle in which both rated something that may be shown. */
    List<PrincipleContrast> contrasts(Profile other) {
        List<PrincipleContrast> contrasts = new ArrayList<>();
        for (int p = 0; p < scores.principles(); p++) {
            List<CriterionContrast> own = new ArrayList<>();
            Sum sum = new Sum();
            criteria(p)
                    .forEach(c -> above(other, c).ifPresent(above -> {
                        own.add(new CriterionContrast(
                                framework.criteria().get(c).id(), Apart.of(above, framework.scale())));
                        sum.add(weight(c), above, Optional.of(above), above);
                    }));
            if (!own.isEmpty()) {
                contrasts.add(new PrincipleContrast(
                        framework.principles().get(p).id(),
                        sum.point().map(above -> Apart.of(above, framework.scale())),
                        own));
            }
        }
        return contrasts;
    }

    private Optional<Fraction> above(Profile other, int criterion) {
        return cells.get(criterion)
                .shown()
                .flatMap(own -> other.cells.get(criterion).shown().map(theirs -> theirs.minus(own)));
    }
}
