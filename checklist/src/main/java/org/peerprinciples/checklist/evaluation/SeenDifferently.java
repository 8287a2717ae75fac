package org.peerprinciples.checklist.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.peerprinciples.checklist.scoring.ScoringPolicy;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Level;
import org.peerprinciples.core.framework.RatingScale;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.SideId;

/**
 * The marks from which people see a criterion differently, applied to results: sides, roles of one side, raters of one
 * side. One level is worth the same number of points everywhere: 100 divided by the number of steps of the scale. Immutable
 * and safe for use by many threads.
 */
public final class SeenDifferently {

    /** Two doubles nearer than that are the same number, computed twice. */
    private static final double SAME = 1e-9;

    private final Framework framework;
    private final double levelsApart;
    private final int ratersApart;

    private SeenDifferently(Framework framework, double levelsApart, int ratersApart) {
        this.framework = framework;
        this.levelsApart = levelsApart;
        this.ratersApart = ratersApart;
    }

    /**
     * Takes the marks of a policy.
     *
     * @param framework the framework, in any language
     * @param policy the policy
     * @return the marks, ready to apply
     */
    public static SeenDifferently of(Framework framework, ScoringPolicy policy) {
        return new SeenDifferently(framework, policy.levelsApart().doubleValue(), policy.ratersApart());
    }

    /**
     * Gives how many points a level is worth.
     *
     * @param scale the scale
     * @return 100 divided by the number of its steps
     */
    public static double pointsPerLevel(RatingScale scale) {
        return 100.0 / (scale.levels().size() - 1);
    }

    /**
     * Gives the sides that rated a criterion.
     *
     * @param result what was answered
     * @return the sides with points, lowest first, equal ones in the framework's order
     */
    public static List<SideResult> rated(CriterionResult result) {
        return result.sides().stream()
                .filter(side -> side.points().isPresent())
                .sorted(Comparator.comparing(side -> side.points().orElseThrow()))
                .toList();
    }

    /**
     * Gives the roles of a side that rated a criterion.
     *
     * @param result what was answered
     * @param side the side
     * @return the roles, in the criterion's order
     */
    public List<RoleResult> rated(CriterionResult result, SideId side) {
        return result.roles().stream()
                .filter(role -> framework.role(role.role()).sides().contains(side))
                .toList();
    }

    /**
     * Asks whether sides see a criterion differently.
     *
     * @param result what was answered
     * @return whether the lowest and the highest of them are far enough apart
     */
    public boolean areSidesApart(CriterionResult result) {
        List<SideResult> rated = rated(result);
        return rated.size() > 1
                && areApart(
                        rated.get(0).points().orElseThrow(),
                        rated.get(rated.size() - 1).points().orElseThrow());
    }

    /**
     * Asks whether roles of one side see a criterion differently.
     *
     * @param result what was answered
     * @param side the side
     * @return whether the lowest and the highest of them are far enough apart
     */
    public boolean areRolesApart(CriterionResult result, SideId side) {
        List<RoleResult> own = rated(result, side);
        double low = own.stream().mapToDouble(RoleResult::points).min().orElse(0);
        double high = own.stream().mapToDouble(RoleResult::points).max().orElse(0);
        return own.size() > 1 && areApart(low, high);
    }

    /**
     * Asks whether raters of one side see a criterion differently.
     *
     * @param side what the side answered
     * @return whether the lowest and the highest level that they chose are far enough apart
     */
    public boolean areRatersApart(SideResult side) {
        return side.lowest().isPresent()
                && side.highest().isPresent()
                && position(side.highest()) - position(side.lowest()) >= ratersApart;
    }

    private boolean areApart(double low, double high) {
        return high - low >= levelsApart * pointsPerLevel(framework.scale()) - SAME;
    }

    private int position(Optional<LevelId> level) {
        return framework.scale().levels().stream().map(Level::id).toList().indexOf(level.orElseThrow());
    }
}
