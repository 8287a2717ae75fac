package org.peerprinciples.checklist.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Role;
import org.peerprinciples.core.id.SideId;

/** The criteria of assessments as units to rate. */
final class AssessedUnits {

    private static final long ANY_ROLE = -1;

    private final Framework framework;
    private final CollectedRatings ratings;
    private final int criteria;
    private int setAside;

    AssessedUnits(CollectedRatings ratings) {
        this.framework = ratings.framework();
        this.ratings = ratings;
        this.criteria = ratings.criteria();
    }

    /** By a role of this side that can tell about the criterion, as when scoring. */
    Optional<RatingTable> of(SideId side) {
        long onSide = ratings.set(framework.roles().stream()
                .filter(role -> role.sides().contains(side))
                .map(Role::id)
                .toList());
        return table(
                Optional.of(side),
                onSide,
                framework.criteria().stream()
                        .mapToLong(criterion -> onSide & ratings.set(criterion.roles()))
                        .toArray());
    }

    Optional<RatingTable> acrossSides() {
        long[] anybody = new long[criteria];
        Arrays.fill(anybody, ANY_ROLE);
        return table(Optional.empty(), ANY_ROLE, anybody);
    }

    /** The table of those who have one of the roles that count for a criterion, and of whom else on the side is only counted. */
    private Optional<RatingTable> table(Optional<SideId> side, long onSide, long[] counting) {
        List<byte[]> columns = new ArrayList<>();
        Map<Integer, Integer> seats = new HashMap<>();
        Set<Long> people = new HashSet<>();
        int units = criteria * ratings.size();
        for (int i = 0; i < ratings.size(); i++) {
            CollectedRatings.Kept kept = ratings.all().get(i);
            if (!ratings.isOneArrangement()) {
                seats.clear();
            }
            for (int r = 0; r < kept.raters.length; r++) {
                byte[] levels = levels(kept, r, onSide, counting);
                if (levels.length > 0) {
                    people.add(((long) kept.arrangement << Integer.SIZE) | kept.raters[r]);
                    int seat = seats.computeIfAbsent(kept.raters[r], any -> seats.size());
                    System.arraycopy(levels, 0, column(columns, seat, units), i * criteria, criteria);
                }
            }
        }
        byte[][] rated = rated(columns, units);
        return rated.length == 0
                ? Optional.empty()
                : Optional.of(new RatingTable(
                        Scale.of(framework.scale()),
                        side,
                        ratings.isOneArrangement(),
                        people.size(),
                        rated[0].length,
                        rated,
                        setAside));
    }

    /** What a rater's levels are that count; nothing if there are none. */
    private byte[] levels(CollectedRatings.Kept kept, int rater, long onSide, long[] counting) {
        byte[] levels = Arrays.copyOfRange(kept.levels, rater * criteria, (rater + 1) * criteria);
        boolean any = false;
        for (int c = 0; c < criteria; c++) {
            boolean counts = counting[c] == ANY_ROLE || (counting[c] & kept.roles[rater]) != 0;
            if (!counts) {
                setAside += levels[c] >= 0 && (onSide & kept.roles[rater]) != 0 ? 1 : 0;
                levels[c] = RatingTable.MISSING;
            }
            any |= levels[c] >= 0;
        }
        return any ? levels : new byte[0];
    }

    /** Without the units that nobody rated: most often, the criterion isn't for this side to tell. */
    private static byte[][] rated(List<byte[]> columns, int units) {
        int kept = 0;
        byte[][] shorter = new byte[columns.size()][units];
        for (int unit = 0; unit < units; unit++) {
            boolean isRated = false;
            for (int column = 0; column < shorter.length; column++) {
                shorter[column][kept] = columns.get(column)[unit];
                isRated |= shorter[column][kept] >= 0;
            }
            kept += isRated ? 1 : 0;
        }
        int length = kept;
        return Arrays.stream(shorter)
                .map(column -> Arrays.copyOf(column, length))
                .toArray(byte[][]::new);
    }

    private static byte[] column(List<byte[]> columns, int seat, int units) {
        while (columns.size() <= seat) {
            byte[] column = new byte[units];
            Arrays.fill(column, (byte) RatingTable.MISSING);
            columns.add(column);
        }
        return columns.get(seat);
    }
}
