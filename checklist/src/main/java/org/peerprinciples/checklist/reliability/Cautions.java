package org.peerprinciples.checklist.reliability;

import java.util.ArrayList;
import java.util.List;

/** What to bear in mind with a coefficient. */
final class Cautions {

    /** Fewer complete cases than this are few; our judgement. */
    private static final int FEW = 30;

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
