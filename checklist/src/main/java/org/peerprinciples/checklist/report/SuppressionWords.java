package org.peerprinciples.checklist.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peerprinciples.checklist.evaluation.Suppressed;
import org.peerprinciples.core.id.CriterionId;

/** What a report says of small groups that aren't shown on their own. */
final class SuppressionWords {

    static final String OTHER_SIDES = "Sides that aren't named here aren't shown on their own.";
    static final String SETTLING = "What would settle it isn't said, because it would show small groups.";
    static final String STRENGTHS = "not said by question here, because small groups aren't shown on their own";
    static final String SCREEN =
            "What was answered to each question isn't shown, because small groups aren't shown on their own."
                    + " A yes overall means that every side said yes.";
    static final String NOTHING_MISSING = "Nothing is missing of what may be shown.";
    static final String NO_STEPS =
            "No steps are named: they start from what all answers to a question come to, and no question is"
                    + " shown here that leaves room for one.";
    static final String NO_FINDINGS = "Nothing that may be shown stands out.";
    static final String FINDINGS =
            "Findings that rest on small groups, on single people's levels or on plans are left out.";
    static final String INTERVALS = " Answers that too few gave to be shown count as missing here.";
    static final String LEDGER = " A question that is kept back has its part in the last row only.";

    private SuppressionWords() {}

    /** That something isn't shown, where a reader starts. */
    static String atFirst(Suppressed suppressed) {
        int hidden = suppressed.keptBack().size() + suppressed.withheld().size();
        return "Made to be shown: no side or role of fewer than " + suppressed.below() + " people is shown on its own."
                + (hidden == 0 ? "" : " Nothing is shown by itself of " + questions(hidden) + ".");
    }

    /** How an evaluation was suppressed. */
    static String of(Suppressed suppressed) {
        String ways = List.of(
                        way("Kept back, which count above and aren't shown", suppressed.keptBack()),
                        way("With too few answers, which are taken as not known", suppressed.withheld()),
                        way("For all together only", suppressed.together()),
                        way("By side and not by role", suppressed.withoutRoles()),
                        way("Of the screen, kept back", suppressed.keptBackScreen()),
                        way("Of the screen, with too few answers", suppressed.withheldScreen()))
                .stream()
                .flatMap(Optional::stream)
                .collect(Collectors.joining());
        return "Small groups are suppressed: no figure of a side or role of fewer than " + suppressed.below()
                + " people is shown, nor does one follow by adding and subtracting, and no level, comment, plan or reply of"
                + " theirs is shown." + ways
                + " What a score of all together still lets one guess where few answered, critical questions on which a"
                + " side is or isn't below what is needed, the outcome of the screen, and other evaluations of the same"
                + " answers set beside this one can tell more. " + FINDINGS;
    }

    private static Optional<String> way(String how, List<?> what) {
        return what.isEmpty() ? Optional.empty() : Optional.of(" " + how + ": " + questions(what.size()) + ".");
    }

    /** How the evaluation that a reading is of was suppressed. */
    static String ofReading(int below) {
        return " In that evaluation no side or role of fewer than " + below + " people is shown on its own.";
    }

    /** What isn't shown of one criterion. */
    static String of(Suppressed suppressed, CriterionId criterion) {
        if (suppressed.withheld().contains(criterion)) {
            return "Too few answers to be shown.";
        } else if (suppressed.keptBack().contains(criterion)) {
            return "Kept back: it counts, and isn't shown.";
        }
        return suppressed.together().contains(criterion) ? "Shown for all together only." : "";
    }

    private static String questions(int number) {
        return number + (number == 1 ? " question" : " questions");
    }
}
