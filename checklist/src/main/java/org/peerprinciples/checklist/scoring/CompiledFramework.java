package org.peerprinciples.checklist.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.CriticalFloor;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Level;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.framework.Role;
import org.peerprinciples.core.framework.ScreenQuestion;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.QuestionId;
import org.peerprinciples.core.id.RoleId;

/**
 * A framework as flat arrays of whole numbers. Principles, criteria, sides, roles, levels and screen questions are
 * known by their position in the framework; sets of roles or sides are bits of a {@code long}, bit 0 for the first.
 *
 * <p>Expects a framework without problems.
 */
final class CompiledFramework {

    /** Decimals of weights, thresholds and level values, which frameworks limit to three. */
    private static final int DECIMALS = 3;

    private static final long UNIT = 1000;

    final int principles;
    final int criteria;
    final int sides;
    final int levels;
    final int questions;

    /** The first criterion of each principle; one entry more than there are principles. */
    final int[] firstCriterion;

    /** Weights as whole numbers in the same proportions, and those of each principle's criteria together. */
    final long[] criterionWeight;

    final long[] fullWeight;

    final long[] principleWeight;

    /** Each principle's own threshold in thousandths of a point, or -1. */
    final long[] ownThreshold;

    /** Values of levels above the lowest, as whole numbers, and the highest of them. */
    final long[] levelValue;

    final long range;

    /** The position of the floor's level where a criterion is critical, or -1. */
    final int[] floor;

    final boolean[] mayNotApply;

    /** For each criterion the roles that can tell, and the sides of these roles. */
    final long[] canTell;

    final long[] possibleSides;
    final Speaking speaking;
    final Lanes lanes;
    final boolean[] isExclusion;

    private final CriterionId[] criterionIds;
    private final QuestionId[] questionIds;
    private final IdIndex<CriterionId> criterionIndex;
    private final IdIndex<RoleId> roleIndex;
    private final IdIndex<LevelId> levelIndex;
    private final IdIndex<QuestionId> questionIndex;

    CompiledFramework(Framework framework) {
        List<Criterion> all = framework.criteria();
        List<Level> scale = framework.scale().levels();
        List<ScreenQuestion> screen = framework.screen().questions();
        principles = framework.principles().size();
        criteria = all.size();
        sides = framework.sides().size();
        levels = scale.size();
        questions = screen.size();
        criterionIds = all.stream().map(Criterion::id).toArray(CriterionId[]::new);
        questionIds = screen.stream().map(ScreenQuestion::id).toArray(QuestionId[]::new);
        criterionIndex = new IdIndex<>(List.of(criterionIds));
        roleIndex = new IdIndex<>(framework.roles().stream().map(Role::id).toList());
        levelIndex = new IdIndex<>(scale.stream().map(Level::id).toList());
        questionIndex = new IdIndex<>(List.of(questionIds));
        speaking = new Speaking(framework);
        lanes = new Lanes(sides);
        levelValue = new long[levels];
        for (int i = 0; i < levels; i++) {
            levelValue[i] =
                    thousandths(scale.get(i).value().subtract(scale.get(0).value()));
        }
        reduce(levelValue);
        range = levelValue[levels - 1];
        firstCriterion = new int[principles + 1];
        criterionWeight = new long[criteria];
        principleWeight = new long[principles];
        ownThreshold = new long[principles];
        floor = new int[criteria];
        mayNotApply = new boolean[criteria];
        canTell = new long[criteria];
        possibleSides = new long[criteria];
        int c = 0;
        for (int p = 0; p < principles; p++) {
            Principle principle = framework.principles().get(p);
            firstCriterion[p] = c;
            principleWeight[p] = thousandths(principle.weight());
            ownThreshold[p] = principle
                    .effectiveFrom()
                    .map(CompiledFramework::thousandths)
                    .orElse(-1L);
            for (Criterion criterion : principle.criteria()) {
                compile(criterion, c++);
            }
        }
        firstCriterion[principles] = c;
        reduce(principleWeight);
        reduce(criterionWeight);
        fullWeight = new long[principles];
        for (int p = 0; p < principles; p++) {
            for (int i = firstCriterion[p]; i < firstCriterion[p + 1]; i++) {
                fullWeight[p] += criterionWeight[i];
            }
        }
        isExclusion = new boolean[questions];
        for (int q = 0; q < questions; q++) {
            isExclusion[q] = screen.get(q).kind() == ScreenQuestion.Kind.EXCLUSION;
        }
    }

    private void compile(Criterion criterion, int c) {
        criterionWeight[c] = thousandths(criterion.weight());
        floor[c] = criterion
                .critical()
                .map(CriticalFloor::floor)
                .map(level -> indexOf(level))
                .orElse(-1);
        mayNotApply[c] = criterion.notApplicable().isPresent();
        for (RoleId role : criterion.roles()) {
            canTell[c] |= roleBit(role);
        }
        possibleSides[c] = speaking.sidesOf(canTell[c]);
    }

    /** The criterion's position, or -1. */
    int indexOf(CriterionId id) {
        return criterionIndex.find(id, id.hashCode());
    }

    /** The criterion's position, or -1; found sooner where it is the likely one. */
    int indexOf(CriterionId id, int likely) {
        return likely >= 0 && likely < criteria && isSame(criterionIds[likely], id) ? likely : indexOf(id);
    }

    /** Asks first whether it is the same object, as it is in what was read from a document. */
    private static boolean isSame(Object known, Object id) {
        return known == id || known.equals(id);
    }

    int indexOf(LevelId id) {
        return levelIndex.find(id, id.hashCode());
    }

    int indexOf(QuestionId id) {
        return questionIndex.find(id, id.hashCode());
    }

    /** The question's position, or -1; found sooner where it is the likely one. */
    int indexOf(QuestionId id, int likely) {
        return likely >= 0 && likely < questions && isSame(questionIds[likely], id) ? likely : indexOf(id);
    }

    /** The role's bit, or 0 for a role that the framework doesn't have. */
    long roleBit(RoleId id) {
        int index = roleIndex.find(id, id.hashCode());
        return index < 0 ? 0 : 1L << index;
    }

    /** The sides on which somebody with these roles can tell about a criterion. */
    long sidesThatTell(long roles, int criterion) {
        return speaking.sidesOf(roles & canTell[criterion]);
    }

    /**
     * Makes sure that a criterion may be answered with "not applicable".
     *
     * @throws IllegalArgumentException if the framework doesn't say when
     */
    void requireMayNotApply(int criterion) {
        if (!mayNotApply[criterion]) {
            throw new IllegalArgumentException("criterion " + criterion + " must apply, but was said not to");
        }
    }

    /** How far a reply speaks for peer support: an exclusion is asked the other way round. */
    int speaksFor(int question, int reply) {
        Objects.checkIndex(reply, Answers.REPLIES);
        return isExclusion[question] ? Answers.REPLIES - 1 - reply : reply;
    }

    private static long thousandths(BigDecimal decimal) {
        return decimal.movePointRight(DECIMALS).longValueExact();
    }

    /** Divides by what all have in common, so that sums stay small. */
    private static void reduce(long[] numbers) {
        long divisor = 0;
        for (long number : numbers) {
            divisor = ExactSum.gcd(divisor, number);
        }
        for (int i = 0; divisor > 1 && i < numbers.length; i++) {
            numbers[i] /= divisor;
        }
    }

    /** The threshold of a principle in thousandths of a point: its own, or else the policy's. */
    long threshold(int principle, long fallback) {
        return ownThreshold[principle] < 0 ? fallback : ownThreshold[principle];
    }

    /** How many thousandths of a point make the whole. */
    static long thresholdScale() {
        return 100 * UNIT;
    }

    static long threshold(BigDecimal points) {
        return thousandths(points);
    }
}
