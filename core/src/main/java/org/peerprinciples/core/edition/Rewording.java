package org.peerprinciples.core.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.CriticalFloor;
import org.peerprinciples.core.framework.DefiningIdea;
import org.peerprinciples.core.framework.Descriptor;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkBuilder;
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

/** Puts other wordings in the place of a framework's texts, by the ids in {@link FrameworkTexts}. */
final class Rewording {

    private final Map<TextId, String> wordings;

    private Rewording(Map<TextId, String> wordings) {
        this.wordings = wordings;
    }

    /** Copies a framework with these wordings; a text without one stays as it is. */
    static Framework of(Framework framework, Map<TextId, String> wordings) {
        return new Rewording(wordings).framework(framework);
    }

    private Framework framework(Framework of) {
        FrameworkBuilder framework = Framework.builder()
                .from(of)
                .name(text("framework/name", of.name()))
                .purpose(text("framework/purpose", of.purpose()))
                .madeWith(text("framework/made-with", of.madeWith()))
                .caution(text("framework/caution", of.caution()))
                .scale(scale(of.scale()))
                .screen(screen(of.screen()));
        framework.judgements(each(
                of.judgements(),
                j -> "judgement/" + j.about() + "/",
                (own, j) -> Judgement.of(j.about(), text(own + "reason", j.reason()))));
        framework.sides(each(of.sides(), s -> "side/" + s.id() + "/", this::side));
        framework.roles(each(of.roles(), r -> "role/" + r.id() + "/", this::role));
        framework.principles(each(of.principles(), p -> "principle/" + p.id() + "/", this::principle));
        framework.examples(each(of.examples(), e -> "example/" + e.id() + "/", this::example));
        return framework.build();
    }

    private Side side(String own, Side side) {
        return Side.builder()
                .from(side)
                .name(text(own + "name", side.name()))
                .meaning(text(own + "meaning", side.meaning()))
                .build();
    }

    private Role role(String own, Role role) {
        return Role.builder()
                .from(role)
                .name(text(own + "name", role.name()))
                .meaning(text(own + "meaning", role.meaning()))
                .build();
    }

    private RatingScale scale(RatingScale scale) {
        return RatingScale.builder()
                .question(text("scale/question", scale.question()))
                .levels(each(
                        scale.levels(),
                        level -> "level/" + level.id() + "/",
                        (own, level) -> Level.builder()
                                .from(level)
                                .name(text(own + "name", level.name()))
                                .meaning(text(own + "meaning", level.meaning()))
                                .build()))
                .build();
    }

    private Screen screen(Screen screen) {
        return Screen.builder()
                .introduction(text("screen/introduction", screen.introduction()))
                .questions(each(
                        screen.questions(),
                        q -> "screen-question/" + q.id() + "/",
                        (own, q) -> ScreenQuestion.builder()
                                .from(q)
                                .question(text(own + "question", q.question()))
                                .explanation(text(own + "explanation", q.explanation()))
                                .build()))
                .build();
    }

    private Principle principle(String own, Principle principle) {
        return Principle.builder()
                .from(principle)
                .name(text(own + "name", principle.name()))
                .meaning(text(own + "meaning", principle.meaning()))
                .ideas(each(
                        principle.ideas(),
                        idea -> "idea/" + idea.id() + "/",
                        (at, idea) -> DefiningIdea.of(idea.id(), text(at + "text", idea.text()))))
                .criteria(each(principle.criteria(), criterion -> "criterion/" + criterion.id() + "/", this::criterion))
                .build();
    }

    private Criterion criterion(String own, Criterion criterion) {
        List<String> prompts = new ArrayList<>();
        criterion.couldShow().forEach(prompt -> prompts.add(text(own + "could-show/" + (prompts.size() + 1), prompt)));
        return Criterion.builder()
                .from(criterion)
                .question(text(own + "question", criterion.question()))
                .good(text(own + "good", criterion.good()))
                .descriptors(each(
                        criterion.descriptors(),
                        d -> own + "descriptor/" + d.level(),
                        (at, d) -> Descriptor.of(d.level(), text(at, d.text()))))
                .couldShow(prompts)
                .critical(criterion
                        .critical()
                        .map(floor -> CriticalFloor.of(floor.floor(), text(own + "critical", floor.reason()))))
                .notApplicable(criterion.notApplicable().map(when -> text(own + "not-applicable", when)))
                .steps(each(
                        criterion.steps(),
                        step -> own + "step/" + step.level(),
                        (at, step) -> NextStep.builder()
                                .from(step)
                                .text(text(at, step.text()))
                                .build()))
                .build();
    }

    private PracticeExample example(String own, PracticeExample example) {
        return PracticeExample.builder()
                .from(example)
                .name(text(own + "name", example.name()))
                .description(text(own + "description", example.description()))
                .build();
    }

    private static <T> List<T> each(List<T> things, Function<T, String> place, BiFunction<String, T, T> reword) {
        return things.stream()
                .map(thing -> reword.apply(place.apply(thing), thing))
                .toList();
    }

    private String text(String id, String now) {
        return wordings.getOrDefault(TextId.of(id), now);
    }
}
