package org.peerprinciples.checklist.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerprinciples.checklist.sampling.ConfidenceInterval;

/** The words in which coefficients refuse ratings, shared by those that refuse the same. */
final class Refusals {

    /** Drawing from fewer units than this says little; our judgement. */
    private static final int FEW = 5;

    private Refusals() {}

    static void throwIf(String title, Optional<String> refusal) {
        refusal.ifPresent(reason -> {
            throw new IllegalArgumentException("table must suit " + title + ", but doesn't: " + reason);
        });
    }

    static Optional<String> fewerThanTwoRatings(RatingTable table) {
        return table.unitsWith(2) > 0
                ? Optional.empty()
                : Optional.of("No unit has two ratings or more, so there is nothing to agree about.");
    }

    static Optional<String> missing(String title, RatingTable table) {
        int lacking = table.units() - table.unitsWith(table.seats());
        return lacking == 0
                ? Optional.empty()
                : Optional.of(title + " isn't defined with missing ratings; " + lacking + " of " + table.units()
                        + (table.units() == 1 ? " unit lacks" : " units lack")
                        + " some. Krippendorff's alpha and Gwet's coefficients allow them.");
    }

    static Optional<String> otherRaters(String title, RatingTable table) {
        return table.hasSameRaters()
                ? Optional.empty()
                : Optional.of(
                        title + " needs the same raters for every unit; people of different arrangements rated these.");
    }

    static Optional<String> oneRater(RatingTable table) {
        return table.seats() > 1
                ? Optional.empty()
                : Optional.of("There is one rater only, so there is nobody to agree with.");
    }

    static String noVariation(UnitClasses classes) {
        return "All " + classes.ratings()
                + " ratings that could be used are at one level: without variation, agreement can't be told from chance."
                + " Percent agreement and Gwet's coefficients are defined.";
    }

    static List<String> ofDraws(Optional<ConfidenceInterval> interval, int units) {
        if (interval.isEmpty()) {
            return List.of(
                    units < 2
                            ? "There is no interval: there is one unit only, so there is nothing to draw from."
                            : "There is no interval: the coefficient isn't defined for most draws of the units.");
        }
        List<String> cautions = new ArrayList<>();
        if (units < FEW) {
            cautions.add("The interval is drawn from " + units + " units, too few to say much about others.");
        }
        if (interval.get().low() == interval.get().high()) {
            cautions.add(
                    "The interval has no width, because the coefficient is the same in nearly all draws; that doesn't make"
                            + " it certain for other units.");
        }
        int undefined = interval.get().undefined().orElse(0);
        if (undefined > 0) {
            cautions.add("In " + undefined + " of " + interval.get().draws().orElse(0)
                    + " draws the coefficient wasn't defined; the interval leaves them out.");
        }
        return cautions;
    }
}
