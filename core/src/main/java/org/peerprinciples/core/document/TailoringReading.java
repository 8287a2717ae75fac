package org.peerprinciples.core.document;

import org.peerprinciples.core.framework.Change;
import org.peerprinciples.core.framework.Tailoring;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.Edition;
import org.peerprinciples.core.id.FrameworkId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.TextId;

/** Binds tailorings. {@link TailoringWriting} is its counterpart. */
final class TailoringReading {

    private TailoringReading() {}

    static Tailoring tailoring(NodeFields fields) {
        return Tailoring.builder()
                .id(FrameworkId.of(fields.text("id")))
                .edition(Edition.parse(fields.text("edition")))
                .base(fields.object("base", FrameworkReading::ref))
                .name(fields.text("name"))
                .madeBy(fields.text("madeBy"))
                .madeWith(fields.text("madeWith"))
                .addAllChanges(fields.objects("changes", TailoringReading::change))
                .build();
    }

    private static Change change(NodeFields fields) {
        String reason = fields.text("reason");
        String kind = fields.text("kind");
        return switch (kind) {
            case TailoringWriting.LEAVE_OUT_PRINCIPLE -> new Change.LeaveOutPrinciple(principle(fields), reason);
            case TailoringWriting.LEAVE_OUT_CRITERION -> new Change.LeaveOutCriterion(criterion(fields), reason);
            case TailoringWriting.ADD_PRINCIPLE ->
                new Change.AddPrinciple(fields.object("principle", FrameworkReading::principle), reason);
            case TailoringWriting.ADD_CRITERION ->
                new Change.AddCriterion(fields.object("criterion", FrameworkReading::criterion), reason);
            case TailoringWriting.WEIGH_PRINCIPLE ->
                new Change.WeighPrinciple(principle(fields), fields.number("weight"), reason);
            case TailoringWriting.WEIGH_CRITERION ->
                new Change.WeighCriterion(criterion(fields), fields.number("weight"), reason);
            case TailoringWriting.REWORD ->
                new Change.Reword(TextId.of(fields.text("text")), fields.text("wording"), reason);
            case TailoringWriting.SET_FLOOR ->
                new Change.SetFloor(criterion(fields), fields.findText("floor", LevelId::of), reason);
            case TailoringWriting.SET_THRESHOLD ->
                new Change.SetThreshold(principle(fields), fields.number("effectiveFrom"), reason);
            default -> throw new IllegalStateException("a tailoring without problems must have known kinds of change");
        };
    }

    private static PrincipleId principle(NodeFields fields) {
        return PrincipleId.of(fields.text("principle"));
    }

    private static CriterionId criterion(NodeFields fields) {
        return CriterionId.of(fields.text("criterion"));
    }
}
