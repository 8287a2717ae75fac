package org.peerprinciples.checklist.progress;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.peerprinciples.checklist.evaluation.Workings;
import org.peerprinciples.checklist.progress.Answers.Cell;
import org.peerprinciples.checklist.scoring.Scorer;
import org.peerprinciples.checklist.scoring.Scores;
import org.peerprinciples.core.assessment.Answer;
import org.peerprinciples.core.assessment.Rated;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.RaterId;

/**
 * The way from the earlier scores to the later ones in stages, one for each {@link Cause}: each stage is scored whole,
 * through the same computing path as an evaluation.
 */
final class Stages {

    private final Matching matching;
    private final Workings earlier;
    private final Workings later;

    /** Under the earlier framework: before any cause, and after practice. */
    private final List<Scores> before;

    /** Under the later framework: after each other cause; the last are the later evaluation's. */
    private final List<Scores> after;

    Stages(Workings earlier, Workings later, Matching matching) {
        this.matching = matching;
        this.earlier = earlier;
        this.later = later;
        Answers then = Answers.of(earlier.framework(), earlier.assessment());
        Answers now = Answers.of(later.framework(), later.assessment());
        Answers practised = practised(then, now);
        Answers asked = asked(practised, now);
        before = List.of(earlier.scores(), practised.scored(earlier.scorer()));
        after = List.of(
                asked.scored(underTheEarlierPolicy()),
                asked.scored(later.scorer()),
                attended(asked, now).scored(later.scorer()),
                later.scores());
    }

    private Scorer underTheEarlierPolicy() {
        return earlier.policy().equals(later.policy())
                ? later.scorer()
                : Scorer.of(later.framework(), earlier.policy());
    }

    /** The earlier answers, with the later level wherever the same rater chose one both times in the same meaning. */
    private Answers practised(Answers then, Answers now) {
        Answers practised = new Answers();
        then.raters().forEach(rater -> practised.add(rater, then.rolesOf(rater)));
        then.cells()
                .forEach((cell, answer) -> practised.put(
                        cell, level(answer).isPresent() ? levelNow(cell, now).orElse(answer) : answer));
        return practised;
    }

    private Optional<Answer> levelNow(Cell then, Answers now) {
        return matching.findSame(then.criterion())
                .flatMap(criterion -> now.find(new Cell(then.rater(), criterion)))
                .flatMap(Stages::level);
    }

    private static Optional<Answer> level(Answer answer) {
        return answer instanceof Rated ? Optional.of(answer) : Optional.empty();
    }

    /**
     * The same answers as far as they answer the later framework. Where it is the framework that keeps an answer from
     * counting, because the question is new or worded anew or the answer couldn't be carried, the later answer of the same
     * rater stands in for it.
     */
    private Answers asked(Answers practised, Answers now) {
        Answers carried = matching.carried(practised);
        Answers asked = new Answers();
        carried.raters().forEach(rater -> asked.add(rater, carried.rolesOf(rater)));
        carried.cells().forEach(asked::put);
        now.cells().forEach((cell, answer) -> {
            boolean comparable = matching.findEarlier(cell.criterion())
                    .filter(criterion ->
                            practised.find(new Cell(cell.rater(), criterion)).isEmpty())
                    .isPresent();
            if (carried.hasRater(cell.rater()) && carried.find(cell).isEmpty() && !comparable) {
                asked.put(cell, answer);
            }
        });
        return asked;
    }

    /** The raters of the later assessment in their roles of then: those who stay with their answers, others with their own. */
    private static Answers attended(Answers asked, Answers now) {
        Answers attended = new Answers();
        now.raters().forEach(rater -> attended.add(rater, now.rolesOf(rater)));
        asked.cells().forEach((cell, answer) -> {
            if (now.hasRater(cell.rater())) {
                attended.put(cell, answer);
            }
        });
        now.cells().forEach((cell, answer) -> {
            if (!asked.hasRater(cell.rater())) {
                attended.put(cell, answer);
            }
        });
        return attended;
    }

    /** What each stage makes of a criterion that both frameworks ask. */
    List<Optional<Reading>> ofCriterion(CriterionId before, CriterionId after) {
        int first = earlier.scorer().indexOf(before);
        int second = later.scorer().indexOf(after);
        return each(stage -> Reading.ofCriterion(stage, first), stage -> Reading.ofCriterion(stage, second));
    }

    /** What each stage makes of a principle that both frameworks have. */
    List<Optional<Reading>> ofPrinciple(PrincipleId id) {
        int first = positionOf(id, earlier.framework());
        int second = positionOf(id, later.framework());
        return each(stage -> Reading.of(stage.principle(first)), stage -> Reading.of(stage.principle(second)));
    }

    /** What each stage makes of the whole. */
    List<Optional<Reading>> ofTheWhole() {
        return each(stage -> Reading.of(stage.whole()), stage -> Reading.of(stage.whole()));
    }

    private static int positionOf(PrincipleId id, Framework framework) {
        return framework.principles().stream().map(Principle::id).toList().indexOf(id);
    }

    private List<Optional<Reading>> each(
            Function<Scores, Optional<Reading>> ofEarlier, Function<Scores, Optional<Reading>> ofLater) {
        List<Optional<Reading>> readings = new ArrayList<>();
        before.forEach(scores -> readings.add(ofEarlier.apply(scores)));
        after.forEach(scores -> readings.add(ofLater.apply(scores)));
        return readings;
    }

    static Turnover turnover(Workings earlier, Workings later) {
        Answers then = Answers.of(earlier.framework(), earlier.assessment());
        Answers now = Answers.of(later.framework(), later.assessment());
        LinkedHashSet<RaterId> both = new LinkedHashSet<>(then.raters());
        both.retainAll(now.raters());
        int otherRoles = (int) both.stream()
                .filter(rater -> !then.rolesOf(rater).equals(now.rolesOf(rater)))
                .count();
        return new Turnover(
                both.size(),
                otherRoles,
                then.raters().size() - both.size(),
                now.raters().size() - both.size());
    }
}
