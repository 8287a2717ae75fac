package org.peerprinciples.checklist.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peerprinciples.checklist.sampling.Bootstrap;
import org.peerprinciples.checklist.sampling.ConfidenceInterval;
import org.peerprinciples.checklist.sampling.Figures;

/**
 * Coefficients of one table. Those that use the same units see the same draws, which are made once for all of them; each interval
 * is the one that the coefficient has when asked for alone.
 */
final class TableAgreement {

    private final RatingTable table;
    private final Optional<Bootstrap> bootstrap;
    private final TableUnits units;

    TableAgreement(RatingTable table, Optional<Bootstrap> bootstrap) {
        this.table = table;
        this.bootstrap = bootstrap;
        this.units = new TableUnits(table);
    }

    Optional<String> refusal(AgreementStatistic statistic) {
        return statistic instanceof ClassStatistic classed ? classed.refusal(units) : statistic.refusal(table);
    }

    /** Of coefficients that aren't refused. */
    List<Agreement> of(List<AgreementStatistic> defined) {
        Map<UnitClasses, List<Estimate>> ofSameUnits = defined.stream()
                .filter(ClassStatistic.class::isInstance)
                .map(ClassStatistic.class::cast)
                .distinct()
                .map(statistic -> statistic.estimate(units))
                .collect(Collectors.groupingBy(Estimate::classes));
        Map<AgreementStatistic, Agreement> made = new HashMap<>();
        ofSameUnits.forEach((classes, estimates) -> made.putAll(ofSameUnits(classes, estimates)));
        return defined.stream()
                .map(each -> Optional.ofNullable(made.get(each)).orElseGet(() -> each.compute(table, bootstrap)))
                .toList();
    }

    private Map<AgreementStatistic, Agreement> ofSameUnits(UnitClasses classes, List<Estimate> estimates) {
        Map<AgreementStatistic, Agreement> made = new HashMap<>();
        if (bootstrap.isEmpty()) {
            estimates.forEach(each -> made.put(each.statistic(), each.of(table)));
            return made;
        }
        List<Optional<ConfidenceInterval>> intervals =
                bootstrap.get().intervals(new int[][] {classes.sizes()}, figures(estimates));
        for (int i = 0; i < estimates.size(); i++) {
            made.put(estimates.get(i).statistic(), estimates.get(i).of(table, intervals.get(i)));
        }
        return made;
    }

    private static Figures figures(List<Estimate> estimates) {
        double[] values = new double[estimates.size()];
        return times -> {
            for (int i = 0; i < values.length; i++) {
                values[i] = estimates.get(i).formula().of(times).coefficient();
            }
            return values;
        };
    }
}
