package org.peerprinciples.checklist.progress;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.peerprinciples.core.id.RoleId;

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

    /** The criteria, by their ids in the earlier framework, to which somebody whose answers count gave a level both times. */
    private final Set<CriterionId> inCommon = new LinkedHashSet<>();

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
        then.cells().forEach((cell, answer) -> {
            Optional<Answer> other = level(answer).flatMap(any -> levelNow(cell, now));
            practised.put(cell, other.orElse(answer));
            if (other.isPresent() && canTell(then.rolesOf(cell.rater()), cell.criterion())) {
                inCommon.add(cell.criterion());
            }
        });
        return practised;
    }

    private boolean canTell(Set<RoleId> held, CriterionId criterion) {
        return earlier.framework().criterion(criterion).roles().stream().anyMatch(held::contains);
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
    Course ofCriterion(CriterionId before, CriterionId after) {
        int first = earlier.scorer().indexOf(before);
        int second = later.scorer().indexOf(after);
        return course(
                stage -> Reading.ofCriterion(stage, first),
                stage -> Reading.ofCriterion(stage, second),
                inCommon.contains(before));
    }

    /** What each stage makes of a principle that both frameworks have. */
    Course ofPrinciple(PrincipleId id) {
        int first = positionOf(id, earlier.framework());
        int second = positionOf(id, later.framework());
        return course(
                stage -> Reading.of(stage.principle(first)),
                stage -> Reading.of(stage.principle(second)),
                inCommon.stream().anyMatch(criterion -> criterion.principle().equals(id)));
    }

    /** What each stage makes of the whole. */
    Course ofTheWhole() {
        return course(stage -> Reading.of(stage.whole()), stage -> Reading.of(stage.whole()), !inCommon.isEmpty());
    }

    private static int positionOf(PrincipleId id, Framework framework) {
        return framework.principles().stream().map(Principle::id).toList().indexOf(id);
    }

    private Course course(
            Function<Scores, Optional<Reading>> ofEarlier,
            Function<Scores, Optional<Reading>> ofLater,
            boolean answeredBothTimes) {
        List<Optional<Reading>> readings = new ArrayList<>();
        before.forEach(scores -> readings.add(ofEarlier.apply(scores)));
        after.forEach(scores -> readings.add(ofLater.apply(scores)));
        return new Course(readings, answeredBothTimes);
    }
}
