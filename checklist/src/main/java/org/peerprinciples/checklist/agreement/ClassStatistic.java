package org.peerprinciples.checklist.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerprinciples.checklist.agreement.Agreement.Quantity;
import org.peerprinciples.checklist.sampling.Bootstrap;
import org.peerprinciples.checklist.sampling.ConfidenceInterval;

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
    abstract UnitClasses classes(RatingTable table);

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

    @Override
    public final Optional<String> refusal(RatingTable table) {
        return obstacle(table).or(() -> {
            UnitClasses classes = classes(table);
            Terms terms = formula(classes, table.scale()).of(classes.sizes());
            return Double.isNaN(terms.coefficient()) ? Optional.of(undefined(classes)) : Optional.empty();
        });
    }

    @Override
    public final Agreement compute(RatingTable table, Optional<Bootstrap> bootstrap) {
        Refusals.throwIf(title, obstacle(table));
        UnitClasses classes = classes(table);
        Formula formula = formula(classes, table.scale());
        Terms terms = formula.of(classes.sizes());
        Refusals.throwIf(title, Double.isNaN(terms.coefficient()) ? Optional.of(undefined(classes)) : Optional.empty());
        Optional<ConfidenceInterval> interval = bootstrap.flatMap(draws ->
                draws.interval(classes.sizes(), times -> formula.of(times).coefficient()));
        List<String> cautions = new ArrayList<>(cautions(classes, table));
        if (bootstrap.isPresent()) {
            cautions.addAll(Refusals.ofDraws(interval, classes.units()));
        }
        return new Agreement(
                id,
                title,
                terms.coefficient(),
                interval,
                terms.observed(),
                terms.chance(),
                table.units(),
                classes.units(),
                table.raters(),
                table.ratings(),
                classes.ratings(),
                method,
                source,
                workings(classes, terms.coefficient()),
                cautions);
    }
}
