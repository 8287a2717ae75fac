package org.peerprinciples.checklist.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Cronbach's alpha, raw: on covariances, not correlations. */
final class CronbachAlpha extends SampledStatistic {

    @Override
    public String id() {
        return "cronbach-alpha";
    }

    @Override
    public String title() {
        return "Cronbach's alpha";
    }

    @Override
    public String method() {
        return "k / (k - 1) * (1 - sum of the items' variances / variance of their sum): raw alpha, of items as they are;"
                + " over complete cases";
    }

    @Override
    public String source() {
        return "Cronbach 1951, doi 10.1007/BF02310555";
    }

    @Override
    int fewestItems() {
        return 2;
    }

    @Override
    List<String> reasons(double[][] covariances, double scale) {
        return Double.isNaN(Covariances.alpha(covariances, scale))
                ? List.of("The sum of the items must vary, but it is the same for all complete cases.")
                : List.of();
    }

    @Override
    ToDoubleFunction<double[][]> coefficient(double[][] covariances, double scale) {
        return drawn -> Covariances.alpha(drawn, scale);
    }

    @Override
    List<String> cautions(ItemTable table, double[][] covariances, double scale) {
        List<String> opposed = new ArrayList<>();
        for (int i = 0; i < covariances.length; i++) {
            if (Covariances.withRest(covariances, i, scale) < 0) {
                opposed.add(table.items().get(i));
            }
        }
        return Cautions.ofOpposed(opposed);
    }
}
