package org.peerprinciples.checklist.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.Rated;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Level;
import org.peerprinciples.core.framework.Role;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.SideId;

/** The criteria of assessments as units to rate. */
final class AssessedUnits {

    private final Framework framework;
    private final List<Assessment> assessments;
    private final Map<CriterionId, Integer> criteria = new LinkedHashMap<>();
    private final Map<LevelId, Integer> levels = new LinkedHashMap<>();

    AssessedUnits(Framework framework, List<Assessment> assessments) {
        this.framework = framework;
        this.assessments = List.copyOf(assessments);
        if (assessments.isEmpty()) {
            throw new IllegalArgumentException("assessments must be one or more, but were none");
        }
        for (Assessment assessment : assessments) {
            if (!assessment.framework().namesSameEdition(framework.ref())) {
                throw new IllegalArgumentException("assessments must answer " + framework.ref() + ", but "
                        + assessment.id() + " answers " + assessment.framework());
            }
        }
        framework.criteria().forEach(criterion -> criteria.put(criterion.id(), criteria.size()));
        for (Level level : framework.scale().levels()) {
            levels.put(level.id(), levels.size());
        }
    }

    Optional<RatingTable> of(SideId side) {
        if (framework.findSide(side).isEmpty()) {
            throw new IllegalArgumentException("side must be one of " + framework.ref() + ", but was " + side);
        }
        return table(Optional.of(side), (rater, criterion) -> tells(rater, criterion, side));
    }

    Optional<RatingTable> acrossSides() {
        return table(Optional.empty(), (rater, criterion) -> true);
    }

    /** By a role of this side that can tell about the criterion, as when scoring. */
    private boolean tells(Rater rater, Criterion criterion, SideId side) {
        return rater.roles().stream()
                .filter(role -> criterion.roles().isEmpty() || criterion.roles().contains(role))
                .anyMatch(role -> isOn(role, side));
    }

    private boolean isOn(RoleId role, SideId side) {
        return framework.findRole(role).map(Role::sides).orElse(List.of()).contains(side);
    }

    private Optional<RatingTable> table(Optional<SideId> side, BiPredicate<Rater, Criterion> counts) {
        boolean oneArrangement = assessments.stream()
                        .map(assessment -> assessment.arrangement().id())
                        .distinct()
                        .count()
                == 1;
        int units = criteria.size() * assessments.size();
        List<byte[]> columns = new ArrayList<>();
        Map<RaterId, Integer> seats = new LinkedHashMap<>();
        Set<String> people = new HashSet<>();
        for (int i = 0; i < assessments.size(); i++) {
            Assessment assessment = assessments.get(i);
            if (!oneArrangement) {
                seats.clear();
            }
            Map<RaterId, Rater> raters = new LinkedHashMap<>();
            assessment.raters().forEach(rater -> raters.put(rater.id(), rater));
            for (Rating rating : assessment.ratings()) {
                Optional<Integer> level = level(assessment, rating);
                Rater rater = raters.get(rating.rater());
                if (rater == null) {
                    throw unknown(assessment, "rater " + rating.rater());
                }
                if (level.isPresent() && counts.test(rater, criterion(assessment, rating.criterion()))) {
                    int seat = seats.computeIfAbsent(rater.id(), any -> seats.size());
                    people.add(assessment.arrangement().id() + " " + rater.id());
                    column(columns, seat, units)[i * criteria.size() + place(rating.criterion())] =
                            level.get().byteValue();
                }
            }
        }
        byte[][] rated = rated(columns, units);
        return rated.length == 0
                ? Optional.empty()
                : Optional.of(new RatingTable(
                        Scale.of(framework.scale()), side, oneArrangement, people.size(), rated[0].length, rated));
    }

    /** Without the units that nobody rated: most often, the criterion isn't for this side to tell. */
    private static byte[][] rated(List<byte[]> columns, int units) {
        int[] kept = IntStream.range(0, units)
                .filter(unit -> columns.stream().anyMatch(column -> column[unit] >= 0))
                .toArray();
        return columns.stream()
                .map(column -> {
                    byte[] shorter = new byte[kept.length];
                    for (int i = 0; i < kept.length; i++) {
                        shorter[i] = column[kept[i]];
                    }
                    return shorter;
                })
                .toArray(byte[][]::new);
    }

    private Optional<Integer> level(Assessment assessment, Rating rating) {
        return rating.answer() instanceof Rated rated
                ? Optional.of(Optional.ofNullable(levels.get(rated.level()))
                        .orElseThrow(() -> unknown(assessment, "level " + rated.level())))
                : Optional.empty();
    }

    private Criterion criterion(Assessment assessment, CriterionId id) {
        return framework.findCriterion(id).orElseThrow(() -> unknown(assessment, "criterion " + id));
    }

    private int place(CriterionId id) {
        return Optional.ofNullable(criteria.get(id)).orElseThrow();
    }

    private static byte[] column(List<byte[]> columns, int seat, int units) {
        while (columns.size() <= seat) {
            byte[] column = new byte[units];
            Arrays.fill(column, (byte) RatingTable.MISSING);
            columns.add(column);
        }
        return columns.get(seat);
    }

    private static IllegalArgumentException unknown(Assessment assessment, String what) {
        return new IllegalArgumentException(
                "assessments must be consistent, but " + assessment.id() + " has a rating with the unknown " + what);
    }
}
