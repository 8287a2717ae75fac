package org.peerprinciples.checklist.agreement;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The units of a table, in classes. Each way to class them is taken once, however many coefficients ask, and those that use the
 * same units get the same object.
 */
final class TableUnits {

    private final RatingTable table;
    private @Nullable UnitClasses byRater;
    private @Nullable UnitClasses byCounts;
    private final Map<Integer, UnitClasses> ofRaters = new HashMap<>();
    private final Map<Integer, UnitClasses> ofCounts = new HashMap<>();

    TableUnits(RatingTable table) {
        this.table = table;
    }

    RatingTable table() {
        return table;
    }

    /** Those with at least so many ratings; alike are units whose raters chose the same levels, each of them. */
    UnitClasses byRater(int least) {
        if (byRater == null) {
            byRater = UnitClasses.byRater(table);
        }
        return ofRaters.computeIfAbsent(least, byRater::withRatings);
    }

    /** Those with at least so many ratings; alike are units of which the same levels were chosen equally often, by whomever. */
    UnitClasses byCounts(int least) {
        if (byCounts == null) {
            byCounts = UnitClasses.byCounts(table);
        }
        return ofCounts.computeIfAbsent(least, byCounts::withRatings);
    }
}
