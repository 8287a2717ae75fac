package org.peerprinciples.checklist.progress;

import java.time.LocalDate;
import java.util.List;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.scoring.ScoringPolicy;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.evidence.Pledge;
import org.peerprinciples.core.evidence.PledgeBuilder;
import org.peerprinciples.core.evidence.PledgeStatus;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.Edition;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.RoleId;

/** Evaluations of sketches, a year apart. */
final class Years {

    static final LocalDate NEXT = Sketch.DAY.plusYears(1);

    private Years() {}

    static Evaluation then(Sketch sketch) {
        return evaluate(sketch.framework(), sketch.assessment());
    }

    static Evaluation now(Sketch sketch) {
        return evaluate(sketch.framework(), dated(sketch, NEXT, sketch.framework()));
    }

    /** The sketch as an edition of its own, with its framework as it is there. */
    static Evaluation now(Sketch sketch, Framework framework) {
        return evaluate(framework, dated(sketch, NEXT, framework));
    }

    static Evaluation evaluate(Framework framework, Assessment assessment) {
        return evaluate(framework, assessment, ScoringPolicy.standard());
    }

    static Evaluation evaluate(Framework framework, Assessment assessment, ScoringPolicy policy) {
        return Checklist.of(framework).withPolicy(policy).withRules(List.of()).evaluate(assessment);
    }

    static Assessment dated(Sketch sketch, LocalDate day, Framework framework) {
        return Assessment.builder()
                .from(sketch.assessment())
                .date(day)
                .framework(framework.ref())
                .build();
    }

    static Framework edition(Sketch sketch, String edition, FrameworkRef replaces) {
        return Framework.builder()
                .from(sketch.framework())
                .edition(Edition.parse(edition))
                .replaces(replaces)
                .build();
    }

    static Progress between(Sketch then, Sketch now) {
        return Progress.between(then(then), now(now));
    }

    static PledgeBuilder pledge(String id, PledgeStatus status) {
        return Pledge.builder()
                .id(EvidenceId.of(id))
                .role(RoleId.of("friend"))
                .what("To put the kettle on")
                .status(status);
    }

    static CriterionId criterion(String id) {
        return CriterionId.of(id);
    }

    static PrincipleId principle(String id) {
        return PrincipleId.of(id);
    }
}
