package org.peerprinciples.checklist.agreement;

import java.util.List;
import java.util.Optional;
import org.peerprinciples.checklist.agreement.Agreement.Quantity;
import org.peerprinciples.checklist.sampling.Bootstrap;

/** A coefficient that is the same for all units that were rated alike, so that classes of them are enough to work it out. */
abstract class ClassStatistic implements AgreementStatistic {

    private final String id;
    private final String title;
    private final String method;
    private final String source;

    ClassStatistic(String id, String title, String method, String source) {
        this.id = id;
        this.title = title;
        this.method = method;
        this.source = source;
    }

    /** Why a table of this shape can't be used. */
    abstract Optional<String> obstacle(RatingTable table);

    /** The units that can be used, of which there is at least one if nothing stands in the way. */
    abstract UnitClasses classes(TableUnits units);

    abstract Formula formula(UnitClasses classes, Scale scale);

    /** Why it isn't defined for the levels that were chosen. */
    abstract String undefined(UnitClasses classes);

    /** Further figures. */
    List<Quantity> workings(UnitClasses classes, double coefficient) {
        return List.of();
    }

    /** What to bear in mind. */
    List<String> cautions(UnitClasses classes, RatingTable table) {
        return List.of();
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String title() {
        return title;
    }

    @Override
    public final String source() {
        return source;
    }

    /** How it is worked out, in words. */
    final String method() {
        return method;
    }

    final Estimate estimate(TableUnits units) {
        UnitClasses classes = classes(units);
        Formula formula = formula(classes, units.table().scale());
        return new Estimate(this, classes, formula, formula.of(classes.sizes()));
    }

    final Optional<String> refusal(TableUnits units) {
        return obstacle(units.table()).or(() -> {
            Estimate estimate = estimate(units);
            return Double.isNaN(estimate.terms().coefficient())
                    ? Optional.of(undefined(estimate.classes()))
                    : Optional.empty();
        });
    }

    @Override
    public final Optional<String> refusal(RatingTable table) {
        return refusal(new TableUnits(table));
    }

    @Override
    public final Agreement compute(RatingTable table, Optional<Bootstrap> bootstrap) {
        TableAgreement agreement = new TableAgreement(table, bootstrap);
        Refusals.throwIf(title, agreement.refusal(this));
        return agreement.of(List.of(this)).get(0);
    }
}
