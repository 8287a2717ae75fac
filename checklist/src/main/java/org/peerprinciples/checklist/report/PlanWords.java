package org.peerprinciples.checklist.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peerprinciples.checklist.plan.Action;
import org.peerprinciples.checklist.plan.Asking;
import org.peerprinciples.checklist.plan.Goal;
import org.peerprinciples.checklist.plan.SideToAsk;
import org.peerprinciples.checklist.plan.Step;

/** Puts what a plan says of its goal and of one action into words. */
final class PlanWords {

    private final Words words;

    PlanWords(Words words) {
        this.words = words;
    }

    String goal(Goal goal) {
        String about = goal.principle().map(words::principle).orElseGet(() -> words.say("plan.the-whole"));
        return switch (goal.kind()) {
            case EVERY_PRINCIPLE_EFFECTIVE -> words.say("plan.goal.every");
            case PRINCIPLE_EFFECTIVE -> words.say("plan.goal.principle", about);
            case OVERALL_SCORE, PRINCIPLE_SCORE ->
                words.say("plan.goal.score", goal.points().orElseThrow().toPlainString(), about);
            case GREATEST_OVERALL_GAIN, GREATEST_PRINCIPLE_GAIN ->
                words.say("plan.goal.gain", about, goal.effort().orElseThrow());
        };
    }

    /** An effort: from the best to the worst that may be found out. */
    String effort(int atWorst, int atBest) {
        return atBest < atWorst ? words.say("range", atBest, atWorst) : Integer.toString(atWorst);
    }

    /** What to do: the framework's steps, or whom to ask. */
    String what(Action action) {
        String steps = action.steps().stream()
                .map(Step::text)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return action.asking()
                .map(asking -> words.say(
                        "plan.find-out", asking.sides().stream().map(this::whom).collect(Collectors.joining("; "))))
                .orElseGet(() -> steps.isEmpty() ? words.say("plan.raise") : steps);
    }

    private String whom(SideToAsk side) {
        return words.say(
                side.amongRaters() ? "plan.ask" : "plan.ask-new", words.side(side.side()), words.roles(side.roles()));
    }

    /** From which level to which; nothing where something is to be found out. */
    String fromTo(Action action) {
        boolean ifSo = action.asking().isEmpty() && action.effortAtBest() < action.effort();
        return action.from()
                .flatMap(from -> action.to()
                        .map(to -> words.say(ifSo ? "plan.from-to.if" : "range", words.level(from), words.level(to))))
                .orElse(Words.NONE);
    }

    String about(Action action) {
        return words.say("plan.about", words.principle(action.criterion().principle()), action.question());
    }

    /** What belongs to an action beyond its row on the sheet. */
    List<String> more(Action action) {
        List<String> more = new ArrayList<>();
        action.aim().ifPresent(aim -> more.add(words.say("plan.aim", aim)));
        action.asking().ifPresent(asking -> more.addAll(asking(asking)));
        action.owner().ifPresent(role -> more.add(words.say("plan.owner-could", words.role(role))));
        action.examples()
                .forEach(example -> more.add(words.say("plan.elsewhere", example.name(), example.description())));
        return more;
    }

    private List<String> asking(Asking asking) {
        List<String> more = new ArrayList<>();
        asking.couldShow().forEach(prompt -> more.add(words.say("plan.could-show", prompt)));
        if (asking.extraEffort() > 0) {
            more.add(words.say("plan.extra-effort", asking.extraEffort()));
        }
        return more;
    }
}
