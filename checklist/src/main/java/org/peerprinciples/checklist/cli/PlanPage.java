package org.peerprinciples.checklist.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.peerprinciples.checklist.plan.Action;
import org.peerprinciples.checklist.plan.Alternative;
import org.peerprinciples.checklist.plan.Asking;
import org.peerprinciples.checklist.plan.Goal;
import org.peerprinciples.checklist.plan.ImprovementPlan;
import org.peerprinciples.checklist.plan.Points;
import org.peerprinciples.checklist.plan.SideToAsk;
import org.peerprinciples.checklist.report.Block;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.PrincipleId;

/** A plan as a page: the first way in full, the others in short. */
final class PlanPage {

    private final ImprovementPlan plan;
    private final Framework words;

    private PlanPage(ImprovementPlan plan, Framework words) {
        this.plan = plan;
        this.words = words;
    }

    static Page of(ImprovementPlan plan, Framework words) {
        return new PlanPage(plan, words).page();
    }

    private Page page() {
        Page page = new Page(plan.subject().name() + ": what could be done");
        page.section("Goal", goalAndOutcome());
        page.section("The words", Page.translation(words));
        for (int way = 0; way < plan.alternatives().size(); way++) {
            page.section("Way " + (way + 1), way(plan.alternatives().get(way), way == 0));
        }
        return page;
    }

    private List<Block> goalAndOutcome() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Page.paragraph(goal(plan.goal()) + " " + outcome()));
        plan.screen()
                .ifPresent(screen -> blocks.add(Page.paragraph("The screen says: "
                        + screen.code().replace('-', ' ')
                        + ". Without peer support nothing is effective as peer support, and effort on the questions"
                        + " below doesn't settle that.")));
        if (!plan.withoutBasis().isEmpty()) {
            blocks.add(Page.paragraph("Without a basis, and left out: "
                    + plan.withoutBasis().stream()
                            .map(id -> words.principle(id).name())
                            .collect(Collectors.joining(", "))
                    + "."));
        }
        return blocks;
    }

    private String goal(Goal goal) {
        String about = goal.principle().map(id -> words.principle(id).name()).orElse("the whole");
        return switch (goal.kind()) {
            case EVERY_PRINCIPLE_EFFECTIVE -> "Every principle effective, whatever isn't known yet.";
            case PRINCIPLE_EFFECTIVE -> about + " effective, whatever isn't known yet.";
            case OVERALL_SCORE, PRINCIPLE_SCORE ->
                "At least " + goal.points().orElseThrow() + " points for " + about + ", whatever isn't known yet.";
            case GREATEST_OVERALL_GAIN, GREATEST_PRINCIPLE_GAIN ->
                "The greatest gain for " + about + " that an effort of "
                        + goal.effort().orElseThrow() + " can give.";
        };
    }

    private String outcome() {
        return switch (plan.outcome()) {
            case WAY_FOUND -> "People choose; efforts are rough.";
            case REACHED_ALREADY -> "It is reached already.";
            case NOTHING_TO_GAIN -> "No effort that there is gains anything.";
            case NO_BASIS -> "There is no basis for it: nothing in it counts.";
        };
    }

    private List<Block> way(Alternative way, boolean inFull) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Page.paragraph("Effort " + effort(way.effort(), way.effortAtBest())
                + way.overall()
                        .map(rise -> "; overall at least " + rise.now() + " points now, " + rise.then() + " then")
                        .orElse("")
                + "."));
        blocks.addAll(Page.bullets(way.actions().stream()
                .map(action -> Page.item(title(action), inFull ? details(action) : List.of(inShort(action))))));
        return blocks;
    }

    private static String effort(int atWorst, int atBest) {
        return atBest < atWorst ? atBest + " to " + atWorst : Integer.toString(atWorst);
    }

    private String title(Action action) {
        String criterion = words.principle(principle(action.criterion())).name() + ": " + action.question();
        return criterion + " (" + action.criterion() + ")";
    }

    private PrincipleId principle(CriterionId criterion) {
        return words.principles().stream()
                .filter(principle ->
                        principle.criteria().stream().anyMatch(each -> each.id().equals(criterion)))
                .map(Principle::id)
                .findFirst()
                .orElseThrow();
    }

    private List<String> details(Action action) {
        List<String> details = new ArrayList<>();
        details.add(inShort(action));
        action.aim().ifPresent(aim -> details.add("Aim: " + aim));
        details.add("Why: " + action.reason().text());
        action.steps().forEach(step -> step.text().ifPresent(text -> details.add("Do: " + text)));
        action.asking().ifPresent(asking -> details.addAll(asking(asking)));
        action.owner()
                .ifPresent(role ->
                        details.add("Could take it on: " + words.role(role).name() + "."));
        action.examples()
                .forEach(example -> details.add("Elsewhere: " + example.name() + ". " + example.description()));
        return details;
    }

    private String inShort(Action action) {
        return what(action) + " Effort " + effort(action.effort(), action.effortAtBest()) + ", +"
                + gained(action.gain())
                + " points for the principle"
                + action.overallGain()
                        .map(gain -> ", +" + gained(gain) + " overall")
                        .orElse("") + ".";
    }

    /** Rounded down, as in the reason beside it: a gain never claims more than there is. */
    static BigDecimal gained(Points gain) {
        return BigDecimal.valueOf(gain.points()).setScale(1, RoundingMode.FLOOR);
    }

    private String what(Action action) {
        return switch (action.kind()) {
            case FIND_OUT -> "Find out.";
            case RAISE ->
                "From " + level(action.from().orElseThrow()) + " to "
                        + level(action.to().orElseThrow()) + ".";
        };
    }

    private String level(LevelId id) {
        return "“" + words.scale().level(id).name() + "”";
    }

    private List<String> asking(Asking asking) {
        List<String> details = new ArrayList<>();
        for (SideToAsk side : asking.sides()) {
            details.add("Ask" + (side.amongRaters() ? "" : " somebody new") + ": "
                    + words.side(side.side()).name() + " ("
                    + side.roles().stream().map(role -> words.role(role).name()).collect(Collectors.joining(", "))
                    + ").");
        }
        asking.couldShow().forEach(prompt -> details.add("Could show it: " + prompt + "."));
        if (asking.extraEffort() > 0) {
            details.add("If the answer is the worst, this adds an effort of " + asking.extraEffort() + ".");
        }
        return details;
    }
}
