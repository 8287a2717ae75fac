package org.peerprinciples.checklist.scoring;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.CriticalFloor;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Level;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.framework.Role;
import org.peerprinciples.core.framework.ScreenQuestion;
import org.peerprinciples.core.framework.Side;
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

    /** Weights as whole numbers in the same proportions. */
    final long[] criterionWeight;

    final long[] principleWeight;

    /** Each principle's own threshold in thousandths of a point, or -1. */
    final long[] ownThreshold;

    /** Values of levels above the lowest, as whole numbers, and the highest of them. */
    final long[] levelValue;

    final long range;

    /** The position of the floor's level where a criterion is critical, or -1. */
    final int[] floor;

    final boolean[] mayNotApply;

    /** For each criterion the roles that can tell. */
    final long[] canTell;

    /** For each side the roles on it, and the set of required sides. */
    final long[] rolesOnSide;

    final long requiredSides;
    final boolean[] isExclusion;

    private final Map<CriterionId, Integer> criterionIndex = new HashMap<>();
    private final Map<RoleId, Integer> roleIndex = new HashMap<>();
    private final Map<LevelId, Integer> levelIndex = new HashMap<>();
    private final Map<QuestionId, Integer> questionIndex = new HashMap<>();

    CompiledFramework(Framework framework) {
        List<Criterion> all = framework.criteria();
        List<Level> scale = framework.scale().levels();
        List<ScreenQuestion> screen = framework.screen().questions();
        principles = framework.principles().size();
        criteria = all.size();
        sides = framework.sides().size();
        levels = scale.size();
        questions = screen.size();
        levelValue = new long[levels];
        for (int i = 0; i < levels; i++) {
            levelIndex.put(scale.get(i).id(), i);
            levelValue[i] =
                    thousandths(scale.get(i).value().subtract(scale.get(0).value()));
        }
        reduce(levelValue);
        range = levelValue[levels - 1];
        rolesOnSide = new long[sides];
        long required = 0;
        for (int i = 0; i < framework.roles().size(); i++) {
            roleIndex.put(framework.roles().get(i).id(), i);
        }
        for (int s = 0; s < sides; s++) {
            Side side = framework.sides().get(s);
            required |= side.required() ? 1L << s : 0;
            for (Role role : framework.roles()) {
                rolesOnSide[s] |= role.sides().contains(side.id()) ? roleBit(role.id()) : 0;
            }
        }
        requiredSides = required;
        firstCriterion = new int[principles + 1];
        criterionWeight = new long[criteria];
        principleWeight = new long[principles];
        ownThreshold = new long[principles];
        floor = new int[criteria];
        mayNotApply = new boolean[criteria];
        canTell = new long[criteria];
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
        isExclusion = new boolean[questions];
        for (int q = 0; q < questions; q++) {
            questionIndex.put(screen.get(q).id(), q);
            isExclusion[q] = screen.get(q).kind() == ScreenQuestion.Kind.EXCLUSION;
        }
    }

    private void compile(Criterion criterion, int c) {
        criterionIndex.put(criterion.id(), c);
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
    }

    /** The criterion's position, or -1. */
    int indexOf(CriterionId id) {
        return criterionIndex.getOrDefault(id, -1);
    }

    int indexOf(LevelId id) {
        return levelIndex.getOrDefault(id, -1);
    }

    int indexOf(QuestionId id) {
        return questionIndex.getOrDefault(id, -1);
    }

    /** The role's bit, or 0 for a role that the framework doesn't have. */
    long roleBit(RoleId id) {
        Integer index = roleIndex.get(id);
        return index == null ? 0 : 1L << index;
    }

    /** The sides on which somebody with these roles can tell about a criterion. */
    long sidesThatTell(long roles, int criterion) {
        long telling = roles & canTell[criterion];
        return telling == 0 ? 0 : sidesOf(telling);
    }

    /** The sides of these roles. */
    long sidesOf(long roles) {
        long found = 0;
        for (int s = 0; s < sides; s++) {
            found |= (rolesOnSide[s] & roles) != 0 ? 1L << s : 0;
        }
        return found;
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
