package org.peerprinciples.checklist.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.peerprinciples.checklist.sampling.Bootstrap;
import org.peerprinciples.checklist.sampling.ConfidenceInterval;

/** A coefficient that the covariances of the complete cases say all about. */
abstract class SampledStatistic implements ReliabilityStatistic {

    /** Below this covariances say next to nothing. */
    static final int FEWEST_CASES = 3;

    /** The fewest items for which the coefficient is defined. */
    abstract int fewestItems();

    /** What speaks against these covariances, where items are enough and all vary. */
    abstract List<String> reasons(double[][] covariances, double scale);

    /** Makes the coefficient, with whatever these covariances of all cases can spare each draw. */
    abstract ToDoubleFunction<double[][]> coefficient(double[][] covariances, double scale);

    /** What to be careful about, beyond what holds of every table. */
    abstract List<String> cautions(ItemTable table, double[][] covariances, double scale);

    @Override
    public Optional<String> refusal(ItemTable table) {
        return refusal(table, new CompleteCases(table));
    }

    private Optional<String> refusal(ItemTable table, CompleteCases cases) {
        List<String> reasons = reasons(table, cases);
        return reasons.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", reasons));
    }

    private List<String> reasons(ItemTable table, CompleteCases cases) {
        List<String> reasons = new ArrayList<>();
        if (table.items().size() < fewestItems()) {
            reasons.add("It needs " + fewestItems() + " items, but there "
                    + (table.items().size() == 1
                            ? "is 1."
                            : "are " + table.items().size() + "."));
        }
        if (cases.cases() < FEWEST_CASES) {
            reasons.add("It needs " + FEWEST_CASES + " cases that answered every item, but there "
                    + (cases.cases() == 1 ? "is 1." : "are " + cases.cases() + "."));
            return reasons;
        }
        double[][] covariances = cases.covariances(cases.sizes());
        double scale = scale(table);
        List<String> still = new ArrayList<>();
        for (int i = 0; i < table.items().size(); i++) {
            if (CompleteCases.isNothing(covariances[i][i], scale)) {
                still.add("'" + table.items().get(i) + "'");
            }
        }
        if (!still.isEmpty()) {
            reasons.add("Every item must vary, but all complete cases give the same answer to "
                    + String.join(", ", still) + ".");
        }
        if (reasons.isEmpty()) {
            reasons.addAll(reasons(covariances, scale));
        }
        return reasons;
    }

    @Override
    public ReliabilityResult compute(ItemTable table, Optional<Bootstrap> bootstrap) {
        CompleteCases cases = new CompleteCases(table);
        refusal(table, cases).ifPresent(reason -> {
            throw new IllegalArgumentException(
                    "table must be one for which " + id() + " is defined, but it isn't: " + reason);
        });
        double scale = scale(table);
        double[][] covariances = cases.covariances(cases.sizes());
        ToDoubleFunction<double[][]> coefficient = coefficient(covariances, scale);
        List<String> cautions = new ArrayList<>(Cautions.of(table, cases));
        cautions.addAll(cautions(table, covariances, scale));
        Optional<ConfidenceInterval> interval = bootstrap.flatMap(
                draws -> draws.interval(cases.sizes(), times -> coefficient.applyAsDouble(cases.covariances(times))));
        if (bootstrap.isPresent()) {
            cautions.addAll(Cautions.ofDraws(interval, cases));
        }
        return new ReliabilityResult(
                id(),
                title(),
                coefficient.applyAsDouble(covariances),
                interval,
                cases.isByArrangement() ? Drawn.ARRANGEMENTS : Drawn.CASES,
                cases.cases(),
                table.cases() - cases.cases(),
                cases.items(),
                cases.cases() * cases.items(),
                method(),
                source(),
                cautions);
    }

    static double scale(ItemTable table) {
        return table.highest() - table.lowest();
    }
}
