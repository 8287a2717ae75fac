package org.peerprinciples.checklist.report;

import org.peerprinciples.core.framework.Change;
import org.peerprinciples.core.framework.FrameworkRef;

/** Puts the changes of a tailoring into words. What is left out is named by its id where what was tailored isn't at hand. */
final class ChangeWords {

    private final Words words;
    private final FrameworkRef base;

    ChangeWords(Words words, FrameworkRef base) {
        this.words = words;
        this.base = base;
    }

    String of(Change change) {
        if (change instanceof Change.LeaveOutPrinciple leaveOut) {
            return words.say("change.leave-out-principle", words.principle(leaveOut.principle()));
        } else if (change instanceof Change.LeaveOutCriterion leaveOut) {
            return words.say("change.leave-out", words.question(leaveOut.criterion()));
        } else if (change instanceof Change.AddPrinciple add) {
            return words.say("change.add-principle", add.principle().name());
        } else if (change instanceof Change.AddCriterion add) {
            return words.say("change.add", words.quoted(add.criterion().question()));
        } else if (change instanceof Change.WeighPrinciple weigh) {
            return words.say(
                    "change.weigh",
                    words.principle(weigh.principle()),
                    weigh.weight().toPlainString());
        } else if (change instanceof Change.WeighCriterion weigh) {
            return words.say(
                    "change.weigh",
                    words.question(weigh.criterion()),
                    weigh.weight().toPlainString());
        } else if (change instanceof Change.SetThreshold set) {
            return words.say(
                    "change.threshold",
                    words.principle(set.principle()),
                    set.effectiveFrom().toPlainString());
        } else if (change instanceof Change.SetFloor set) {
            return set.floor()
                    .map(floor -> words.say("change.floor", words.level(floor), words.question(set.criterion())))
                    .orElseGet(() -> words.say("change.no-floor", words.question(set.criterion())));
        }
        Change.Reword reword = (Change.Reword) change;
        String now = words.quoted(reword.wording());
        return words.before(base, reword.text())
                .map(before -> words.say("change.reword", words.quoted(before), now))
                .orElseGet(() -> words.say("change.reword-only", now));
    }
}
