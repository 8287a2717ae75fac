package org.peerprinciples.core.document;

import org.peerprinciples.core.framework.Change;
import org.peerprinciples.core.framework.Tailoring;

/** Writes the fields of tailorings. {@link TailoringReading} is its counterpart. */
final class TailoringWriting {

    static final String LEAVE_OUT_PRINCIPLE = "leave-out-principle";
    static final String LEAVE_OUT_CRITERION = "leave-out-criterion";
    static final String ADD_PRINCIPLE = "add-principle";
    static final String ADD_CRITERION = "add-criterion";
    static final String WEIGH_PRINCIPLE = "weigh-principle";
    static final String WEIGH_CRITERION = "weigh-criterion";
    static final String REWORD = "reword";
    static final String SET_FLOOR = "set-floor";
    static final String SET_THRESHOLD = "set-threshold";

    private TailoringWriting() {}

    static void tailoring(Tailoring tailoring, JsonFields fields) {
        fields.text("id", tailoring.id().value())
                .text("edition", tailoring.edition().toString())
                .object("base", tailoring.base(), FrameworkWriting::ref)
                .text("name", tailoring.name())
                .text("madeBy", tailoring.madeBy())
                .text("madeWith", tailoring.madeWith())
                .objects("changes", tailoring.changes(), TailoringWriting::change);
    }

    private static void change(Change change, JsonFields fields) {
        if (change instanceof Change.LeaveOutPrinciple its) {
            fields.text("kind", LEAVE_OUT_PRINCIPLE)
                    .text("principle", its.principle().value());
        } else if (change instanceof Change.LeaveOutCriterion its) {
            fields.text("kind", LEAVE_OUT_CRITERION)
                    .text("criterion", its.criterion().value());
        } else if (change instanceof Change.AddPrinciple its) {
            fields.text("kind", ADD_PRINCIPLE).object("principle", its.principle(), FrameworkWriting::principle);
        } else if (change instanceof Change.AddCriterion its) {
            fields.text("kind", ADD_CRITERION).object("criterion", its.criterion(), FrameworkWriting::criterion);
        } else if (change instanceof Change.WeighPrinciple its) {
            fields.text("kind", WEIGH_PRINCIPLE)
                    .text("principle", its.principle().value())
                    .number("weight", its.weight());
        } else if (change instanceof Change.WeighCriterion its) {
            fields.text("kind", WEIGH_CRITERION)
                    .text("criterion", its.criterion().value())
                    .number("weight", its.weight());
        } else if (change instanceof Change.Reword its) {
            fields.text("kind", REWORD).text("text", its.text().value()).text("wording", its.wording());
        } else if (change instanceof Change.SetFloor its) {
            fields.text("kind", SET_FLOOR)
                    .text("criterion", its.criterion().value())
                    .text("floor", its.floor());
        } else {
            Change.SetThreshold its = (Change.SetThreshold) change;
            fields.text("kind", SET_THRESHOLD)
                    .text("principle", its.principle().value())
                    .number("effectiveFrom", its.effectiveFrom());
        }
        fields.text("reason", change.reason());
    }
}
