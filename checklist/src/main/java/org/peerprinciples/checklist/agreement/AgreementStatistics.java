package org.peerprinciples.checklist.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The standard coefficients of agreement. */
public final class AgreementStatistics {

    private static final String CORRELATION = "icc-";

    private static final AgreementStatistic PERCENT = new PercentAgreement();
    private static final AgreementStatistic KAPPA =
            new CohenKappa("cohen-kappa", "Cohen's kappa", "", Sources.COHEN, Weights.IDENTITY);
    private static final AgreementStatistic KAPPA_LINEAR = new CohenKappa(
            "cohen-kappa-linear",
            "Cohen's kappa, linear weights",
            ", weighted by the distance of values",
            Sources.COHEN_WEIGHTED,
            Weights.LINEAR);
    private static final AgreementStatistic KAPPA_QUADRATIC = new CohenKappa(
            "cohen-kappa-quadratic",
            "Cohen's kappa, quadratic weights",
            ", weighted by the squared distance of values",
            Sources.COHEN_WEIGHTED,
            Weights.QUADRATIC);
    private static final AgreementStatistic FLEISS = new FleissKappa();
    private static final AgreementStatistic AC1 =
            new GwetCoefficient("gwet-ac1", "Gwet's AC1", "", Sources.GWET, Weights.IDENTITY);
    private static final AgreementStatistic AC2_LINEAR = new GwetCoefficient(
            "gwet-ac2-linear",
            "Gwet's AC2, linear weights",
            ", weighted by the distance of values",
            Sources.HANDBOOK,
            Weights.LINEAR);
    private static final AgreementStatistic AC2_QUADRATIC = new GwetCoefficient(
            "gwet-ac2-quadratic",
            "Gwet's AC2, quadratic weights",
            ", weighted by the squared distance of values",
            Sources.HANDBOOK,
            Weights.QUADRATIC);
    private static final AgreementStatistic AC2_ORDINAL = new GwetCoefficient(
            "gwet-ac2-ordinal",
            "Gwet's AC2, ordinal weights",
            ", weighted by the pairs of levels in between",
            Sources.HANDBOOK,
            Weights.ORDINAL);
    private static final List<AgreementStatistic> ALPHAS = Arrays.stream(Metric.values())
            .<AgreementStatistic>map(KrippendorffAlpha::new)
            .toList();
    private static final AgreementStatistic KENDALL = new KendallConcordance();
    private static final List<AgreementStatistic> ICCS = Arrays.stream(IntraclassForm.values())
            .flatMap(form -> List.of(false, true).stream()
                    .<AgreementStatistic>map(mean -> new IntraclassCorrelation(form, mean)))
            .toList();

    private static final List<AgreementStatistic> STANDARD = List.of(
            PERCENT,
            KAPPA,
            KAPPA_LINEAR,
            KAPPA_QUADRATIC,
            FLEISS,
            ALPHAS.get(0),
            ALPHAS.get(1),
            ALPHAS.get(2),
            ALPHAS.get(3),
            AC1,
            AC2_LINEAR,
            AC2_QUADRATIC,
            AC2_ORDINAL,
            ICCS.get(0),
            ICCS.get(1),
            ICCS.get(2),
            ICCS.get(3),
            ICCS.get(4),
            ICCS.get(5),
            KENDALL);

    private AgreementStatistics() {}

    /** {@return all of them} */
    public static List<AgreementStatistic> standard() {
        return STANDARD;
    }

    /**
     * Finds a coefficient.
     *
     * @param id its id, such as {@code fleiss-kappa}
     * @return the coefficient, or empty if there is none with this id
     */
    public static Optional<AgreementStatistic> find(String id) {
        return STANDARD.stream().filter(statistic -> statistic.id().equals(id)).findFirst();
    }

    /** {@return the share of pairs of ratings of a unit that are the same, averaged over units; missing ratings allowed} */
    public static AgreementStatistic percentAgreement() {
        return PERCENT;
    }

    /** {@return Cohen's kappa of two raters, from the units that both rated; every difference counts the same} */
    public static AgreementStatistic cohenKappa() {
        return KAPPA;
    }

    /** {@return Cohen's kappa of two raters; differences count by the distance of their values} */
    public static AgreementStatistic cohenKappaLinear() {
        return KAPPA_LINEAR;
    }

    /** {@return Cohen's kappa of two raters; differences count by the square of the distance of their values} */
    public static AgreementStatistic cohenKappaQuadratic() {
        return KAPPA_QUADRATIC;
    }

    /** {@return Fleiss' kappa, for any number of raters; not defined with missing ratings} */
    public static AgreementStatistic fleissKappa() {
        return FLEISS;
    }

    /**
     * Gives Krippendorff's alpha, for any number of raters; missing ratings allowed.
     *
     * @param metric what the distance between two levels means
     * @return the coefficient
     */
    public static AgreementStatistic krippendorffAlpha(Metric metric) {
        return find("krippendorff-alpha-" + metric.code()).orElseThrow();
    }

    /** {@return Gwet's AC1, which stays sensible where nearly all ratings are at one level; missing ratings allowed} */
    public static AgreementStatistic gwetAc1() {
        return AC1;
    }

    /** {@return Gwet's AC2; differences count by the distance of their values; missing ratings allowed} */
    public static AgreementStatistic gwetAc2Linear() {
        return AC2_LINEAR;
    }

    /** {@return Gwet's AC2; differences count by the square of the distance of their values; missing ratings allowed} */
    public static AgreementStatistic gwetAc2Quadratic() {
        return AC2_QUADRATIC;
    }

    /**
     * {@return Gwet's AC2; differences count by the pairs of levels in between, which isn't Krippendorff's ordinal metric;
     * missing ratings allowed}
     */
    public static AgreementStatistic gwetAc2Ordinal() {
        return AC2_ORDINAL;
    }

    /**
     * Gives an intraclass correlation by its name in Shrout and Fleiss (1979).
     *
     * @param name {@code 1,1}, {@code 2,1} or {@code 3,1} for single ratings, {@code 1,k}, {@code 2,k} or {@code 3,k} for the
     *     raters' mean; or the coefficient's id, such as {@code icc-2-1}
     * @return the coefficient
     * @throws IllegalArgumentException if there is none of this name
     */
    public static AgreementStatistic intraclassCorrelation(String name) {
        String id = name.startsWith(CORRELATION)
                ? name
                : CORRELATION + name.toLowerCase(Locale.ROOT).replace(',', '-');
        return find(id).orElseThrow(() -> new IllegalArgumentException(
                "name must be one of 1,1 2,1 3,1 1,k 2,k 3,k, or one of these" + " as icc-2-1, but was " + name));
    }

    /** {@return Kendall's W, corrected for ties; not defined with missing ratings} */
    public static AgreementStatistic kendallConcordance() {
        return KENDALL;
    }
}
