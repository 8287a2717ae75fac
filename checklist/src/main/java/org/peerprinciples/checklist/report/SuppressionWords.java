package org.peerprinciples.checklist.report;

import org.peerprinciples.checklist.evaluation.Suppressed;
import org.peerprinciples.core.id.CriterionId;

/** What a report says of small groups that aren't shown on their own. */
final class SuppressionWords {

    static final String OTHER_SIDES = "Sides that aren't named here aren't shown on their own.";
    static final String SETTLING = "What would settle it isn't said, because it would show small groups.";
    static final String SOME_SIDE = "A side that isn't named";

    private SuppressionWords() {}

    /** How an evaluation was suppressed. */
    static String of(Suppressed suppressed) {
        return "Small groups are suppressed: no side or role of fewer than " + suppressed.below()
                + " people is shown on its own, here or by subtraction. For all together only: "
                + questions(suppressed.together().size()) + ", of which with too few answers to be shown: "
                + suppressed.withheld().size() + ". By side but not by role: "
                + questions(suppressed.withoutRoles().size()) + ". "
                + (suppressed.withheldScreen().isEmpty()
                        ? ""
                        : "Of the screen, with too few answers to be shown: "
                                + questions(suppressed.withheldScreen().size()) + ". ")
                + "Answers with too few to be shown count as not known. Findings that rest on small groups are left out.";
    }

    /** How the evaluation that a reading is of was suppressed. */
    static String ofReading(int below) {
        return " In that evaluation no side or role of fewer than " + below + " people is shown on its own.";
    }

    /** What isn't shown of one criterion. */
    static String of(Suppressed suppressed, CriterionId criterion) {
        return suppressed.withheld().contains(criterion)
                ? "Too few answers to be shown."
                : suppressed.together().contains(criterion) ? "Shown for all together only." : "";
    }

    private static String questions(int number) {
        return number + (number == 1 ? " question" : " questions");
    }
}
