package org.peerprinciples.core.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.CriticalFloor;
import org.peerprinciples.core.framework.DefiningIdea;
import org.peerprinciples.core.framework.Descriptor;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkTexts;
import org.peerprinciples.core.framework.Judgement;
import org.peerprinciples.core.framework.Level;
import org.peerprinciples.core.framework.NextStep;
import org.peerprinciples.core.framework.PracticeExample;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.framework.RatingScale;
import org.peerprinciples.core.framework.Role;
import org.peerprinciples.core.framework.Screen;
import org.peerprinciples.core.framework.ScreenQuestion;
import org.peerprinciples.core.framework.Side;
import org.peerprinciples.core.id.TextId;

/** New wordings for some of a framework's texts, by their ids in {@link FrameworkTexts}. */
final class Wordings {

    private final Map<TextId, String> wordings;

    private Wordings(Map<TextId, String> wordings) {
        this.wordings = Map.copyOf(wordings);
    }

    static Wordings of(Map<TextId, String> wordings) {
        return new Wordings(wordings);
    }

    /** Copies a framework with these wordings; a text without one stays as it is. */
    Framework laidOver(Framework framework) {
        return Framework.builder()
                .from(framework)
                .name(text("framework/name", framework.name()))
                .purpose(text("framework/purpose", framework.purpose()))
                .madeWith(text("framework/made-with", framework.madeWith()))
                .caution(text("framework/caution", framework.caution()))
                .judgements(framework.judgements().stream()
                        .map(j -> Judgement.of(j.about(), text("judgement/" + j.about() + "/reason", j.reason())))
                        .toList())
                .sides(framework.sides().stream().map(this::side).toList())
                .roles(framework.roles().stream().map(this::role).toList())
                .scale(scale(framework.scale()))
                .screen(screen(framework.screen()))
                .principles(framework.principles().stream().map(this::principle).toList())
                .examples(framework.examples().stream().map(this::example).toList())
                .build();
    }

    private Side side(Side side) {
        String own = "side/" + side.id();
        return Side.builder()
                .from(side)
                .name(text(own + "/name", side.name()))
                .meaning(text(own + "/meaning", side.meaning()))
                .build();
    }

    private Role role(Role role) {
        String own = "role/" + role.id();
        return Role.builder()
                .from(role)
                .name(text(own + "/name", role.name()))
                .meaning(text(own + "/meaning", role.meaning()))
                .build();
    }

    private RatingScale scale(RatingScale scale) {
        return RatingScale.builder()
                .question(text("scale/question", scale.question()))
                .levels(scale.levels().stream().map(this::level).toList())
                .build();
    }

    private Level level(Level level) {
        String own = "level/" + level.id();
        return Level.builder()
                .from(level)
                .name(text(own + "/name", level.name()))
                .meaning(text(own + "/meaning", level.meaning()))
                .build();
    }

    private Screen screen(Screen screen) {
        return Screen.builder()
                .introduction(text("screen/introduction", screen.introduction()))
                .questions(screen.questions().stream().map(this::question).toList())
                .build();
    }

    private ScreenQuestion question(ScreenQuestion question) {
        String own = "screen-question/" + question.id();
        return ScreenQuestion.builder()
                .from(question)
                .question(text(own + "/question", question.question()))
                .explanation(text(own + "/explanation", question.explanation()))
                .build();
    }

    private Principle principle(Principle principle) {
        String own = "principle/" + principle.id();
        return Principle.builder()
                .from(principle)
                .name(text(own + "/name", principle.name()))
                .meaning(text(own + "/meaning", principle.meaning()))
                .ideas(principle.ideas().stream()
                        .map(idea -> DefiningIdea.of(idea.id(), text("idea/" + idea.id() + "/text", idea.text())))
                        .toList())
                .criteria(principle.criteria().stream().map(this::criterion).toList())
                .build();
    }

    private Criterion criterion(Criterion criterion) {
        String own = "criterion/" + criterion.id() + "/";
        Criterion worded = Criterion.builder()
                .from(criterion)
                .question(text(own + "question", criterion.question()))
                .good(text(own + "good", criterion.good()))
                .descriptors(criterion.descriptors().stream()
                        .map(d -> Descriptor.of(d.level(), text(own + "descriptor/" + d.level(), d.text())))
                        .toList())
                .critical(criterion
                        .critical()
                        .map(critical -> CriticalFloor.of(critical.floor(), text(own + "critical", critical.reason()))))
                .notApplicable(criterion.notApplicable().map(when -> text(own + "not-applicable", when)))
                .steps(criterion.steps().stream()
                        .map(step -> NextStep.builder()
                                .from(step)
                                .text(text(own + "step/" + step.level(), step.text()))
                                .build())
                        .toList())
                .build();
        return Criterion.builder()
                .from(worded)
                .couldShow(prompts(criterion.couldShow(), own + "could-show/"))
                .build();
    }

    /** Prompts for evidence have no id of their own but their number. */
    private List<String> prompts(List<String> prompts, String own) {
        List<String> worded = new ArrayList<>();
        for (String prompt : prompts) {
            worded.add(text(own + (worded.size() + 1), prompt));
        }
        return worded;
    }

    private PracticeExample example(PracticeExample example) {
        String own = "example/" + example.id();
        return PracticeExample.builder()
                .from(example)
                .name(text(own + "/name", example.name()))
                .description(text(own + "/description", example.description()))
                .build();
    }

    private String text(String id, String asItIs) {
        return wordings.getOrDefault(TextId.of(id), asItIs);
    }
}
