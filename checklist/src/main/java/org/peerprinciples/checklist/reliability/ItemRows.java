package org.peerprinciples.checklist.reliability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Level;
import org.peerprinciples.core.framework.Role;
import org.peerprinciples.core.id.ArrangementId;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.RoleId;

/** Gathers what raters answered to the criteria of a principle, a row for each rater and assessment. */
final class ItemRows {

    private final Framework framework;
    private final PrincipleId principle;
    private final List<Criterion> criteria;
    private final Set<RoleId> heard;
    private final Map<CriterionId, Integer> columns = new HashMap<>();
    private final Map<LevelId, Double> values = new HashMap<>();
    private final Map<ArrangementId, Integer> arrangements = new HashMap<>();
    private final List<double[]> rows = new ArrayList<>();
    private final List<Integer> about = new ArrayList<>();

    private ItemRows(Framework framework, PrincipleId principle, Set<RoleId> heard) {
        this.framework = framework;
        this.principle = principle;
        this.criteria = framework.principle(principle).criteria();
        this.heard = heard;
        criteria.forEach(criterion -> columns.put(criterion.id(), columns.size()));
        for (Level level : framework.scale().levels()) {
            values.put(level.id(), level.value().doubleValue());
        }
    }

    /** Answers of those who have one of these roles. */
    static ItemRows of(Framework framework, PrincipleId principle, List<Role> roles) {
        return new ItemRows(framework, principle, roles.stream().map(Role::id).collect(Collectors.toSet()));
    }

    ItemTable table() {
        return new ItemTable(
                principle.toString(),
                criteria.stream().map(criterion -> criterion.id().toString()).toList(),
                rows.toArray(double[][]::new),
                about.stream().mapToInt(Integer::intValue).toArray(),
                framework.scale().lowest().value().doubleValue(),
                framework.scale().highest().value().doubleValue());
    }

    void add(Assessment assessment) {
        if (!assessment.framework().namesSameEdition(framework.ref())) {
            throw new IllegalArgumentException("assessments must answer " + framework.ref() + ", but " + assessment.id()
                    + " answers " + assessment.framework());
        }
        Map<RaterId, Set<RoleId>> roles = new HashMap<>();
        for (Rater rater : assessment.raters()) {
            Set<RoleId> counted = new HashSet<>(rater.roles());
            counted.retainAll(heard);
            roles.put(rater.id(), counted);
        }
        Map<RaterId, double[]> cases = new LinkedHashMap<>();
        for (Rating rating : assessment.ratings()) {
            Integer column = columns.get(rating.criterion());
            if (column != null && canTell(criteria.get(column), roles.getOrDefault(rating.rater(), Set.of()))) {
                double value = value(rating);
                if (!Double.isNaN(value)) {
                    cases.computeIfAbsent(rating.rater(), rater -> missing())[column] = value;
                }
            }
        }
        int arrangement = arrangements.computeIfAbsent(assessment.arrangement().id(), id -> arrangements.size());
        for (double[] row : cases.values()) {
            rows.add(row);
            about.add(arrangement);
        }
    }

    private static boolean canTell(Criterion criterion, Set<RoleId> roles) {
        return criterion.roles().stream().anyMatch(roles::contains);
    }

    private double[] missing() {
        double[] row = new double[criteria.size()];
        Arrays.fill(row, Double.NaN);
        return row;
    }

    private double value(Rating rating) {
        return rating.answer()
                .match(
                        rated -> level(rated.level()),
                        planned -> framework.scale().lowest().value().doubleValue(),
                        notApplicable -> Double.NaN,
                        () -> Double.NaN);
    }

    private double level(LevelId id) {
        Double value = values.get(id);
        if (value == null) {
            throw new IllegalArgumentException("levels must be on the scale, but one was '" + id + "'");
        }
        return value;
    }
}
