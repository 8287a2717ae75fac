package org.peerprinciples.checklist.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerprinciples.checklist.sampling.ConfidenceInterval;

/** What to bear in mind with a coefficient. */
final class Cautions {

    /** Fewer complete cases than this are few; our judgement. */
    private static final int FEW = 30;

    /** Drawing from fewer units than this says little; our judgement. */
    private static final int FEW_TO_DRAW = 5;

    private static final String INDEX =
            "The criteria of a principle make it up, and needn't rise and fall together: a low figure is no"
                    + " fault by itself, and a high one doesn't show that the principle is in place.";

    private Cautions() {}

    static List<String> of(ItemTable table, CompleteCases cases) {
        List<String> cautions = new ArrayList<>(List.of(INDEX));
        if (cases.cases() < FEW) {
            cautions.add("There are only " + cases.cases() + " complete cases, so the figure is uncertain.");
        }
        int left = table.cases() - cases.cases();
        if (left > 0) {
            cautions.add(left + " of " + table.cases()
                    + " cases are left out because an answer is missing; if they differ from"
                    + " the others, the figure doesn't speak for them.");
        }
        return cautions;
    }

    static List<String> ofDraws(Optional<ConfidenceInterval> interval, CompleteCases cases) {
        if (interval.isEmpty()) {
            return List.of("There is no interval: the coefficient isn't defined for most draws.");
        }
        List<String> cautions = new ArrayList<>();
        if (cases.units() < FEW_TO_DRAW) {
            cautions.add("The interval is drawn from " + cases.units()
                    + (cases.isByArrangement() ? " arrangements" : " cases") + ", too few to say much about others.");
        }
        if (interval.get().low() == interval.get().high()) {
            cautions.add(
                    "The interval has no width, because the coefficient is the same in nearly all draws; that doesn't make"
                            + " it certain for others.");
        }
        return cautions;
    }

    static List<String> ofOpposed(List<String> items) {
        return items.isEmpty()
                ? List.of()
                : List.of("These go against the others, and weren't turned round: " + String.join(", ", items) + ".");
    }

    static List<String> ofHeywood(List<String> items) {
        return items.isEmpty()
                ? List.of()
                : List.of(
                        "The factor explains these altogether (a Heywood case), so one factor may be the wrong picture: "
                                + String.join(", ", items) + ".");
    }
}
