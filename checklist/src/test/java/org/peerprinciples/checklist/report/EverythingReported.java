package org.peerprinciples.checklist.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.plan.Goal;
import org.peerprinciples.checklist.plan.ImprovementPlan;
import org.peerprinciples.checklist.plan.Planner;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.evidence.Observation;
import org.peerprinciples.core.evidence.Pledge;
import org.peerprinciples.core.evidence.PledgeBuilder;
import org.peerprinciples.core.evidence.PledgeStatus;
import org.peerprinciples.core.evidence.Response;
import org.peerprinciples.core.evidence.Share;
import org.peerprinciples.core.evidence.Survey;
import org.peerprinciples.core.evidence.Theme;
import org.peerprinciples.core.evidence.Voice;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.ThemeId;

/** What tests of a report start from in which there is something of everything. */
abstract class EverythingReported {

    static final String LISTENING = "care.listening";
    static final String WARMTH = "care.warmth";
    private static final ThemeId TEA = ThemeId.of("tea");

    /** Something of everything that can be in a report. */
    private static Sketch sketch() {
        Sketch sketch = Sketch.withLevels(4)
                .critical(LISTENING, 2)
                .criterion(WARMTH)
                .criterion("talk.plainly")
                .document("rules", LocalDate.of(2020, 1, 1))
                .theme(Theme.builder()
                        .id(TEA)
                        .name("More tea")
                        .response(Response.builder()
                                .done("A second pot was bought")
                                .doneOn(LocalDate.of(2026, 2, 1))
                                .build())
                        .build())
                .theme(Sketch.theme("chairs", "Better chairs"))
                .exchange("member", List.of("Stories"), List.of("Company"))
                .exchange("manager", List.of("The room"), List.of())
                .evidence(
                        voice("v-1", "Tea would be grand.", "tea"),
                        voice("v-2", "My back hurts.", "chairs"),
                        voice("v-3", "I like it here."),
                        Observation.builder()
                                .id(EvidenceId.of("o-1"))
                                .role(RoleId.of("friend"))
                                .what("Somebody waited for the answer.")
                                .date(LocalDate.of(2026, 3, 1))
                                .build(),
                        Survey.builder()
                                .id(EvidenceId.of("s-1"))
                                .statement("People listen to me")
                                .agreed(Share.ofCount(8, 10))
                                .build(),
                        pledge("p-1", "To bring a kettle", PledgeStatus.KEPT)
                                .criterion(CriterionId.of(LISTENING))
                                .addThemes(TEA)
                                .build(),
                        pledge("p-2", "To sit down for once", PledgeStatus.NOT_KEPT)
                                .build());
        sketch.rater("r-1", "member")
                .comments(LISTENING, 1, "c-1", "I was not heard.")
                .rates(WARMTH, 3, "rules", "o-1", "p-1")
                .seesPeerSupport();
        sketch.rater("r-2", "member").rates(LISTENING, 3, "s-1").rates("talk.plainly", 0, "v-3");
        sketch.rater("g-1", "friend").rates(LISTENING, 3).rates(WARMTH, 2).seesPeerSupport();
        return sketch;
    }

    static Voice voice(String id, String words, String... themes) {
        return Voice.builder()
                .id(EvidenceId.of(id))
                .role(RoleId.of("member"))
                .words(words)
                .themes(Stream.of(themes).map(ThemeId::of).toList())
                .build();
    }

    private static PledgeBuilder pledge(String id, String what, PledgeStatus status) {
        return Pledge.builder()
                .id(EvidenceId.of(id))
                .role(RoleId.of("manager"))
                .what(what)
                .status(status);
    }

    final Sketch sketch = sketch();
    final Framework framework = sketch.framework();
    final Checklist checklist = Checklist.of(framework);
    final Evaluation evaluation = checklist.evaluate(sketch.assessment());
    final ImprovementPlan plan = Planner.standard().plan(evaluation, Goal.everyPrincipleEffective());

    ReportComposer report() {
        return Report.builder(framework, evaluation);
    }

    Evaluation earlier() {
        Assessment then = Assessment.builder()
                .from(sketch.assessment())
                .date(Sketch.DAY.minusYears(1))
                .build();
        return checklist.evaluate(then);
    }

    static String part(ReportComposer builder, String heading) {
        return Lines.part(Lines.of(builder.build()), heading);
    }
}
