package org.peerprinciples.checklist.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerprinciples.checklist.sampling.ConfidenceInterval;

/**
 * A coefficient of one table, before anything is drawn.
 *
 * @param statistic which one it is
 * @param classes the units that it uses
 * @param formula how it is worked out from them
 * @param terms what it is for all of them
 */
record Estimate(ClassStatistic statistic, UnitClasses classes, Formula formula, Terms terms) {

    /** Asked for no interval. */
    Agreement of(RatingTable table) {
        return agreement(table, Optional.empty(), List.of());
    }

    /** With what was drawn. */
    Agreement of(RatingTable table, Optional<ConfidenceInterval> interval) {
        return agreement(table, interval, Refusals.ofDraws(interval, classes.units()));
    }

    private Agreement agreement(RatingTable table, Optional<ConfidenceInterval> interval, List<String> ofDraws) {
        List<String> cautions = new ArrayList<>(statistic.cautions(classes, table));
        cautions.addAll(ofDraws);
        return new Agreement(
                statistic.id(),
                statistic.title(),
                terms.coefficient(),
                interval,
                terms.observed(),
                terms.chance(),
                table.units(),
                classes.units(),
                table.raters(),
                table.ratings(),
                classes.ratings(),
                statistic.method(),
                statistic.source(),
                statistic.workings(classes, terms.coefficient()),
                cautions);
    }
}
