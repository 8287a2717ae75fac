package org.peerprinciples.checklist.report;

import org.peerprinciples.core.framework.Change;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.PrincipleId;

/** Puts a change of a tailoring into words. What is left out is named by its id: its text isn't there any more. */
final class ChangeWords {

    private final Framework framework;

    ChangeWords(Framework framework) {
        this.framework = framework;
    }

    String of(Change change) {
        if (change instanceof Change.LeaveOutPrinciple leaveOut) {
            return "Left out, with all its questions: " + principle(leaveOut.principle()) + ".";
        } else if (change instanceof Change.LeaveOutCriterion leaveOut) {
            return "Left out: " + leaveOut.criterion() + ".";
        } else if (change instanceof Change.AddPrinciple add) {
            return "Added, with its questions: " + add.principle().name() + ".";
        } else if (change instanceof Change.AddCriterion add) {
            return "Added: " + quoted(add.criterion().question());
        } else if (change instanceof Change.WeighPrinciple weigh) {
            return principle(weigh.principle()) + " weighs " + weigh.weight().toPlainString() + ".";
        } else if (change instanceof Change.WeighCriterion weigh) {
            return question(weigh.criterion()) + " weighs " + weigh.weight().toPlainString() + ".";
        } else if (change instanceof Change.SetThreshold set) {
            return principle(set.principle()) + " is effective from "
                    + set.effectiveFrom().toPlainString() + " points.";
        } else if (change instanceof Change.SetFloor set) {
            return set.floor()
                    .map(floor -> "Every side needs at least "
                            + framework
                                    .scale()
                                    .findLevel(floor)
                                    .map(level -> level.name())
                                    .orElse(floor.value())
                            + " on " + question(set.criterion()))
                    .orElse("No side needs a certain level any more on " + question(set.criterion()));
        }
        Change.Reword reword = (Change.Reword) change;
        return reword.text() + " now reads: " + quoted(reword.wording());
    }

    private String principle(PrincipleId id) {
        return framework.findPrinciple(id).map(Principle::name).orElse(id.value());
    }

    String question(CriterionId id) {
        return framework
                .findCriterion(id)
                .map(criterion -> quoted(criterion.question()))
                .orElse(id.value());
    }

    private static String quoted(String text) {
        return "\u201c" + text + "\u201d";
    }
}
