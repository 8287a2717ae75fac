package org.peerprinciples.checklist.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peerprinciples.core.assessment.Answer;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Level;
import org.peerprinciples.core.framework.Role;
import org.peerprinciples.core.id.ArrangementId;
import org.peerprinciples.core.id.AssessmentId;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.RoleId;

/** The levels that raters chose, packed: raters and arrangements are numbers, roles are bits in the framework's order. */
final class CollectedRatings {

    /** Which assessment it is. */
    private record Told(ArrangementId arrangement, AssessmentId assessment, LocalDate date) {}

    /** What one assessment says. Nobody changes the arrays. */
    static final class Kept {

        /** The number of its arrangement. */
        final int arrangement;

        /** The numbers of its raters. */
        final int[] raters;

        /** The roles of each rater, as a set. */
        final long[] roles;

        /** Rater by rater the level of each criterion, or {@link RatingTable#MISSING}. */
        final byte[] levels;

        Kept(int arrangement, int[] raters, long[] roles, byte[] levels) {
            this.arrangement = arrangement;
            this.raters = raters;
            this.roles = roles;
            this.levels = levels;
        }
    }

    private static final int LOWEST = 0;

    private final Framework framework;
    private final Map<CriterionId, Integer> criteria = new HashMap<>();
    private final Map<LevelId, Integer> levels = new HashMap<>();
    private final Map<RoleId, Integer> roles = new HashMap<>();
    private final Map<ArrangementId, Integer> arrangements = new HashMap<>();
    private final Map<RaterId, Integer> raters = new HashMap<>();
    private final Set<Told> told = new HashSet<>();
    private final List<Kept> kept = new ArrayList<>();

    CollectedRatings(Framework framework) {
        this.framework = framework;
        framework.criteria().forEach(criterion -> criteria.put(criterion.id(), criteria.size()));
        for (Level level : framework.scale().levels()) {
            levels.put(level.id(), levels.size());
        }
        for (Role role : framework.roles()) {
            roles.put(role.id(), roles.size());
        }
    }

    Framework framework() {
        return framework;
    }

    int size() {
        return kept.size();
    }

    List<Kept> all() {
        return kept;
    }

    int criteria() {
        return criteria.size();
    }

    boolean isOneArrangement() {
        return arrangements.size() == 1;
    }

    /** Roles as a set, without those that the framework doesn't have. */
    long set(Iterable<RoleId> ids) {
        long set = 0;
        for (RoleId id : ids) {
            Integer role = roles.get(id);
            set |= role == null ? 0 : 1L << role;
        }
        return set;
    }

    void add(Assessment assessment) {
        if (!assessment.framework().namesSameEdition(framework.ref())) {
            throw new IllegalArgumentException("assessments must answer " + framework.ref() + ", but " + assessment.id()
                    + " answers " + assessment.framework());
        }
        Told which = new Told(assessment.arrangement().id(), assessment.id(), assessment.date());
        if (told.contains(which)) {
            throw new IllegalArgumentException("assessments must be different, but " + assessment.id() + " of "
                    + assessment.arrangement().id() + " on " + assessment.date() + " is there twice");
        }
        Map<RaterId, Integer> places = new LinkedHashMap<>();
        assessment.raters().forEach(rater -> places.put(rater.id(), places.size()));
        byte[] chosen = new byte[places.size() * criteria.size()];
        Arrays.fill(chosen, (byte) RatingTable.MISSING);
        for (Rating rating : assessment.ratings()) {
            int level = level(rating.answer(), assessment);
            if (level != RatingTable.MISSING) {
                int rater = known(places, rating.rater(), assessment, "rater ");
                int criterion = known(criteria, rating.criterion(), assessment, "criterion ");
                chosen[rater * criteria.size() + criterion] = (byte) level;
            }
        }
        told.add(which);
        kept.add(new Kept(
                number(arrangements, assessment.arrangement().id()),
                places.keySet().stream().mapToInt(id -> number(raters, id)).toArray(),
                assessment.raters().stream()
                        .map(Rater::roles)
                        .mapToLong(this::set)
                        .toArray(),
                chosen));
    }

    /** As when scoring: what is planned isn't in place today. */
    private int level(Answer answer, Assessment assessment) {
        return answer.match(
                rated -> known(levels, rated.level(), assessment, "level "),
                planned -> LOWEST,
                notApplicable -> RatingTable.MISSING,
                () -> RatingTable.MISSING);
    }

    private static <T> int number(Map<T, Integer> numbers, T id) {
        return numbers.computeIfAbsent(id, any -> numbers.size());
    }

    private static <T> int known(Map<T, Integer> numbers, T id, Assessment assessment, String what) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("assessments must be consistent, but " + assessment.id()
                    + " has a rating with the unknown " + what + id);
        }
        return number;
    }
}
