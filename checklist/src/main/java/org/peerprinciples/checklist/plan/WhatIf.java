package org.peerprinciples.checklist.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.Sides;
import org.peerprinciples.checklist.evaluation.Workings;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Level;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.framework.ScreenQuestion;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.QuestionId;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.SideId;

/**
 * Looks at other answers without touching the assessment: suppose, and see what it would say.
 *
 * <p>Each supposition gives a new value. They hold in the order in which they were made; a later one about the same answer
 * takes the place of the earlier one. To raise first and to answer then isn't the same as to answer first and to raise then.
 * What a rater is supposed to answer counts as it would in the assessment: on no side, if none of their roles can tell; the
 * result {@linkplain WhatIfResult#uncounted() names} what doesn't count. The result shows what single people answered or would
 * have to: it is for those who run the full evaluation, not for the wall.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class WhatIf {

    private final Evaluation evaluation;
    private final Workings workings;
    private final List<Supposition> suppositions;

    private WhatIf(Evaluation evaluation, List<Supposition> suppositions) {
        this.evaluation = evaluation;
        this.workings = FullEvaluation.workings(evaluation);
        this.suppositions = suppositions;
    }

    /**
     * Starts from an evaluation, with nothing supposed.
     *
     * @param evaluation an evaluation with its workings
     * @return the start
     * @throws IllegalArgumentException if the evaluation has no {@linkplain Evaluation#hasWorkings() workings}
     */
    public static WhatIf of(Evaluation evaluation) {
        return new WhatIf(Objects.requireNonNull(evaluation, "evaluation"), List.of());
    }

    /**
     * Supposes that a rater chooses a level.
     *
     * @param rater a rater of the assessment
     * @param criterion the criterion
     * @param level the level
     * @return a copy with this supposed
     * @throws IllegalArgumentException if there is no such rater, criterion or level
     */
    public WhatIf rated(RaterId rater, CriterionId criterion, LevelId level) {
        check(level);
        return answered(Supposition.Kind.RATED, rater, criterion, Optional.of(level));
    }

    /**
     * Supposes that a rater can't tell.
     *
     * @param rater a rater of the assessment
     * @param criterion the criterion
     * @return a copy with this supposed
     * @throws IllegalArgumentException if there is no such rater or criterion
     */
    public WhatIf notKnown(RaterId rater, CriterionId criterion) {
        return answered(Supposition.Kind.NOT_KNOWN, rater, criterion, Optional.empty());
    }

    /**
     * Supposes that a rater says that a criterion doesn't apply.
     *
     * @param rater a rater of the assessment
     * @param criterion a criterion that may not apply
     * @return a copy with this supposed
     * @throws IllegalArgumentException if there is no such rater or criterion, or the framework doesn't say when the
     *     criterion may not apply
     */
    public WhatIf notApplicable(RaterId rater, CriterionId criterion) {
        if (!workings.scorer().mayNotApply(position(criterion))) {
            throw new IllegalArgumentException("criterion " + criterion
                    + " must be one that may not apply, but the framework doesn't say when it may not");
        }
        return answered(Supposition.Kind.NOT_APPLICABLE, rater, criterion, Optional.empty());
    }

    private WhatIf answered(Supposition.Kind kind, RaterId rater, CriterionId criterion, Optional<LevelId> level) {
        check(rater);
        position(criterion);
        return with(Supposition.ofRater(kind, rater, criterion, level));
    }

    /**
     * Supposes that every rating of a criterion below a level comes up to it, as an action of a plan does: those of the
     * assessment and those supposed before. What nobody rated stays missing.
     *
     * @param criterion the criterion
     * @param level the level
     * @return a copy with this supposed
     * @throws IllegalArgumentException if there is no such criterion or level
     */
    public WhatIf raised(CriterionId criterion, LevelId level) {
        position(criterion);
        check(level);
        return with(Supposition.ofLevel(Supposition.Kind.RAISED, Optional.empty(), criterion, level));
    }

    /**
     * Supposes that a side gives one answer more, whoever it may be: beside those that it has given, if it has answered. No
     * rater is added, so nobody is expected to answer anything else for it.
     *
     * @param side a side that is expected to answer the criterion
     * @param criterion the criterion
     * @param level the level that is chosen
     * @return a copy with this supposed
     * @throws IllegalArgumentException if there is no such criterion or level, or the side isn't expected to answer it
     */
    public WhatIf heard(SideId side, CriterionId criterion, LevelId level) {
        int position = position(criterion);
        check(level);
        long expected =
                workings.scores().expectedSides(position) | workings.scores().setAsideSides(position);
        List<SideId> sides = Sides.of(workings.framework()).ids(expected);
        check("side", "a side that is expected to answer " + criterion, sides, side);
        return with(Supposition.ofLevel(Supposition.Kind.HEARD, Optional.of(side), criterion, level));
    }

    /**
     * Supposes that a rater replies to a question of the screen.
     *
     * @param rater a rater of the assessment
     * @param question the question
     * @param reply the reply
     * @return a copy with this supposed
     * @throws IllegalArgumentException if there is no such rater or question
     */
    public WhatIf replied(RaterId rater, QuestionId question, ScreenReply reply) {
        check(rater);
        List<QuestionId> questions = workings.framework().screen().questions().stream()
                .map(ScreenQuestion::id)
                .toList();
        check("question", "a question of the screen", questions, question);
        return with(Supposition.ofReply(rater, question, Objects.requireNonNull(reply, "reply")));
    }

    /** {@return what is supposed, in the order in which it holds} */
    public List<Supposition> suppositions() {
        return suppositions;
    }

    /** {@return what the assessment says, and what it would say} */
    public WhatIfResult result() {
        return Supposing.result(evaluation, suppositions);
    }

    private WhatIf with(Supposition next) {
        List<Supposition> all = new ArrayList<>(suppositions);
        all.removeIf(next::isAboutTheSameAs);
        all.add(next);
        return new WhatIf(evaluation, List.copyOf(all));
    }

    private int position(CriterionId criterion) {
        int position = workings.scorer().indexOf(Objects.requireNonNull(criterion, "criterion"));
        if (position < 0) {
            throw new IllegalArgumentException(
                    "criterion must be one of " + near(criterion.principle()) + ", but was " + criterion
                            + Meant.instead(
                                    criterion,
                                    workings.framework().criteria().stream()
                                            .map(Criterion::id)
                                            .toList()));
        }
        return position;
    }

    /** The criteria of a principle; all principles if there is no such one. */
    private String near(PrincipleId principle) {
        return workings.framework()
                .findPrinciple(principle)
                .map(found ->
                        found.criteria().stream().map(Criterion::id).toList().toString())
                .orElseGet(() -> "a principle of "
                        + workings.framework().principles().stream()
                                .map(Principle::id)
                                .toList());
    }

    private void check(LevelId level) {
        check(
                "level",
                "a level of the scale",
                workings.framework().scale().levels().stream().map(Level::id).toList(),
                level);
    }

    private void check(RaterId rater) {
        check(
                "rater",
                "a rater of the assessment",
                workings.assessment().raters().stream().map(Rater::id).toList(),
                rater);
    }

    private static <T> void check(String subject, String what, Collection<T> allowed, T found) {
        if (!allowed.contains(Objects.requireNonNull(found, subject))) {
            throw new IllegalArgumentException(subject + " must be " + what + ", " + allowed + ", but was " + found
                    + Meant.instead(found, allowed));
        }
    }
}
