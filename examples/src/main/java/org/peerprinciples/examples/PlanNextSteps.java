package org.peerprinciples.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.plan.Action;
import org.peerprinciples.checklist.plan.Alternative;
import org.peerprinciples.checklist.plan.Goal;
import org.peerprinciples.checklist.plan.ImprovementPlan;
import org.peerprinciples.checklist.plan.SideToAsk;
import org.peerprinciples.checklist.plan.Step;
import org.peerprinciples.checklist.plan.WhatIfResult;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.catalog.Frameworks;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.PrincipleId;

/**
 * What could a network do next? Plans how every principle could become effective with the least effort, what else could be
 * chosen, and what a small effort gains most; and looks at what one change would do. The network is fictional.
 */
public final class PlanNextSteps {

    private static final PrincipleId PROGRESSIVE = PrincipleId.of("progressive");

    private final Framework framework;
    private final PrintStream out;

    private PlanNextSteps(Framework framework, PrintStream out) {
        this.framework = framework;
        this.out = out;
    }

    /**
     * Prints the plans.
     *
     * @param args not used
     * @throws IOException if the sample can't be read
     */
    public static void main(String[] args) throws IOException {
        Framework framework = Frameworks.sevenPrinciples();
        Assessment assessment = AssessmentJson.using(FrameworkCatalog.standard())
                .read(SampleAssessments.document("fictional-riverside-network"));
        Checklist checklist = Checklist.of(framework);
        PlanNextSteps program = new PlanNextSteps(framework, new PrintStream(System.out, true, StandardCharsets.UTF_8));

        program.print("Every principle effective", checklist.plan(assessment, Goal.everyPrincipleEffective()));
        program.print("Progressive effective", checklist.plan(assessment, Goal.effective(PROGRESSIVE)));
        program.print("The most for an effort of 6", checklist.plan(assessment, Goal.greatestGain(6)));
        program.print(checklist
                .whatIf(assessment)
                .raised(CriterionId.of("progressive.shared-learning"), LevelId.of("consistently"))
                .result());
    }

    private void print(String title, ImprovementPlan plan) {
        out.println("# " + title);
        for (int i = 0; i < plan.alternatives().size(); i++) {
            print(i + 1, plan.alternatives().get(i), i == 0);
        }
        plan.screen()
                .ifPresent(screen ->
                        out.println("The screen says " + screen.code() + ". Effort on criteria doesn't settle that."));
        out.println();
    }

    private void print(int number, Alternative alternative, boolean inFull) {
        out.println();
        out.println("Way " + number + ": effort " + alternative.effort()
                + (alternative.effortAtBest() < alternative.effort()
                        ? " at worst, " + alternative.effortAtBest() + " at best"
                        : "")
                + alternative
                        .overall()
                        .map(rise ->
                                "; overall at least " + rise.now() + " now, " + rise.then() + " then, +" + rise.gain())
                        .orElse("")
                + ".");
        for (Action action : alternative.actions()) {
            print(action, inFull);
        }
    }

    private void print(Action action, boolean inFull) {
        out.println("- " + title(action) + " Effort " + action.effort() + ", +" + action.gain() + " points"
                + action.overallGain().map(gain -> ", +" + gain + " overall").orElse("") + ".");
        if (!inFull) {
            return;
        }
        out.println("  " + action.question());
        action.aim().ifPresent(aim -> out.println("  Aim: " + aim));
        out.println("  Why: " + action.reason().text());
        for (Step step : action.steps()) {
            step.text().ifPresent(text -> out.println("  Do: " + text));
        }
        action.asking().ifPresent(asking -> {
            asking.sides()
                    .forEach(side ->
                            out.println("  Ask" + (side.amongRaters() ? "" : " somebody new") + ": " + words(side)));
            asking.couldShow().forEach(prompt -> out.println("  Could show it: " + prompt));
            out.println("  If the answer is the worst, this adds an effort of " + asking.extraEffort() + ".");
        });
        action.owner()
                .ifPresent(role -> out.println(
                        "  Could take it on: " + framework.role(role).name()));
        action.examples()
                .forEach(example -> out.println("  Elsewhere: " + example.name() + ". " + example.description()));
    }

    private String words(SideToAsk side) {
        return framework.side(side.side()).name() + ": "
                + side.roles().stream().map(role -> framework.role(role).name()).collect(Collectors.joining(", "));
    }

    private static String title(Action action) {
        return switch (action.kind()) {
            case FIND_OUT -> "Find out about " + action.criterion() + ".";
            case RAISE ->
                "Bring " + action.criterion() + " from " + action.from().orElseThrow() + " to "
                        + action.to().orElseThrow() + ".";
        };
    }

    private void print(WhatIfResult result) {
        out.println("# What if everybody said that they consistently learn together?");
        out.println();
        result.principles().stream()
                .filter(principle -> !principle.score().equals(principle.scoreThen()))
                .forEach(principle -> out.println(principle.principle() + ": "
                        + principle.score().orElseThrow() + " now, "
                        + principle.scoreThen().orElseThrow() + " then; "
                        + principle.standing().orElseThrow().code() + " now, "
                        + principle.standingThen().orElseThrow().code() + " then"));
    }
}
