package org.peerprinciples.checklist.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerprinciples.checklist.agreement.Agreement.Quantity;
import org.peerprinciples.checklist.sampling.Bootstrap;
import org.peerprinciples.checklist.sampling.ConfidenceInterval;

/** An intraclass correlation: the share of the variance of ratings that is between units rather than raters. */
final class IntraclassCorrelation implements AgreementStatistic {

    private static final double USUAL_CONFIDENCE = 0.95;

    private final IntraclassForm form;
    private final boolean mean;
    private final String title;

    IntraclassCorrelation(IntraclassForm form, boolean mean) {
        this.form = form;
        this.mean = mean;
        this.title = "ICC(" + form.number() + "," + (mean ? "k" : "1") + ")";
    }

    @Override
    public String id() {
        return "icc-" + form.number() + "-" + (mean ? "k" : "1");
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String source() {
        return Sources.INTRACLASS;
    }

    @Override
    public Optional<String> refusal(RatingTable table) {
        return obstacle(table).or(() -> undefined(MeanSquares.of(table)));
    }

    private Optional<String> obstacle(RatingTable table) {
        return (form.needsSameRaters() ? Refusals.otherRaters(title, table) : Optional.<String>empty())
                .or(() -> Refusals.oneRater(table))
                .or(() -> Refusals.missing(title, table))
                .or(() -> table.units() > 1
                        ? Optional.empty()
                        : Optional.of("There is one unit only, so units can't differ."));
    }

    private Optional<String> undefined(MeanSquares squares) {
        return !Double.isNaN(coefficient(squares))
                ? Optional.empty()
                : Optional.of(
                        "The units' mean ratings differ too little: the variance that the correlation would be a share"
                                + " of is zero, or estimated as less.");
    }

    @Override
    public Agreement compute(RatingTable table, Optional<Bootstrap> bootstrap) {
        Refusals.throwIf(title, obstacle(table));
        MeanSquares squares = MeanSquares.of(table);
        Refusals.throwIf(title, undefined(squares));
        double confidence = bootstrap.map(Bootstrap::confidence).orElse(USUAL_CONFIDENCE);
        Optional<ConfidenceInterval> interval = interval(squares, confidence);
        return new Agreement(
                id(),
                title,
                coefficient(squares),
                interval,
                Optional.empty(),
                Optional.empty(),
                table.units(),
                table.units(),
                table.raters(),
                table.ratings(),
                table.ratings(),
                "analysis of variance; " + form.meaning() + (mean ? "; of the raters' mean" : "; of a single rating"),
                source(),
                workings(squares),
                cautions(squares, interval));
    }

    private List<String> cautions(MeanSquares squares, Optional<ConfidenceInterval> interval) {
        List<String> cautions = new ArrayList<>();
        if (interval.isEmpty()) {
            cautions.add("There is no interval: "
                    + (squares.betweenUnits() <= 0
                            ? "the units' mean ratings don't differ."
                            : form.hasLimits(squares)
                                    ? "the units' mean ratings hardly differ."
                                    : "nothing but the units differs."));
        }
        if (coefficient(squares) < -1) {
            cautions.add("A share of variance can't be below zero: the estimate is this low because the units' mean"
                    + " ratings hardly differ.");
        }
        return cautions;
    }

    private double coefficient(MeanSquares squares) {
        return mean ? form.ofMean(squares) : form.of(squares);
    }

    private Optional<ConfidenceInterval> interval(MeanSquares squares, double confidence) {
        if (!form.hasLimits(squares) || squares.betweenUnits() <= 0) {
            return Optional.empty();
        }
        double[] limits = form.limits(squares, (1 + confidence) / 2);
        double low = mean ? ofMean(limits[0], squares.raters()) : limits[0];
        double high = mean ? ofMean(limits[1], squares.raters()) : limits[1];
        return Double.isFinite(low) && Double.isFinite(high)
                ? Optional.of(ConfidenceInterval.of(low, high, confidence, ConfidenceInterval.Method.F_DISTRIBUTION))
                : Optional.empty();
    }

    /** By the formula of Spearman and Brown, which a limit can lie outside of when units hardly differ. */
    private static double ofMean(double single, double raters) {
        double whole = 1 + (raters - 1) * single;
        return whole > 0 ? raters * single / whole : Double.NaN;
    }

    private List<Quantity> workings(MeanSquares squares) {
        List<Quantity> workings = new ArrayList<>();
        workings.add(new Quantity("mean square between units", squares.betweenUnits()));
        if (form == IntraclassForm.ONE_WAY) {
            workings.add(new Quantity("mean square within units", squares.withinUnits()));
        } else {
            workings.add(new Quantity("mean square between raters", squares.betweenRaters()));
            workings.add(new Quantity("mean square residual", squares.residual()));
        }
        if (form.error(squares) > 0) {
            workings.add(new Quantity("F", squares.betweenUnits() / form.error(squares)));
        }
        return workings;
    }
}
