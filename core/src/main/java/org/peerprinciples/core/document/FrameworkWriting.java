package org.peerprinciples.core.document;

import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.CriticalFloor;
import org.peerprinciples.core.framework.DefiningIdea;
import org.peerprinciples.core.framework.Descriptor;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkRef;
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
import org.peerprinciples.core.framework.Source;
import org.peerprinciples.core.framework.TranslationMark;

/** Writes the fields of framework documents. {@link FrameworkReading} is its counterpart. */
final class FrameworkWriting {

    private FrameworkWriting() {}

    static void framework(Framework framework, JsonFields fields) {
        fields.text("id", framework.id().value())
                .text("edition", framework.edition().toString())
                .object("replaces", framework.replaces(), FrameworkWriting::ref)
                .texts("corrections", framework.corrections())
                .text("language", framework.language())
                .object("translation", framework.translation(), FrameworkWriting::translationMark)
                .text("name", framework.name())
                .text("purpose", framework.purpose())
                .text("madeBy", framework.madeBy())
                .text("madeWith", framework.madeWith())
                .text("caution", framework.caution())
                .objects("judgements", framework.judgements(), FrameworkWriting::judgement)
                .objects("sources", framework.sources(), FrameworkWriting::source)
                .objects("sides", framework.sides(), FrameworkWriting::side)
                .objects("roles", framework.roles(), FrameworkWriting::role)
                .object("scale", framework.scale(), FrameworkWriting::scale)
                .object("screen", framework.screen(), FrameworkWriting::screen)
                .objects("principles", framework.principles(), FrameworkWriting::principle)
                .objects("examples", framework.examples(), FrameworkWriting::example)
                .objects("tailorings", framework.tailorings(), TailoringWriting::tailoring);
    }

    static void ref(FrameworkRef ref, JsonFields fields) {
        fields.text("id", ref.id().value())
                .text("edition", ref.edition().toString())
                .text("digest", ref.digest());
    }

    private static void translationMark(TranslationMark mark, JsonFields fields) {
        fields.text("of", mark.of().value())
                .text("language", mark.language())
                .text("status", mark.status().code())
                .text("madeBy", mark.madeBy())
                .text("reviewedBy", mark.reviewedBy())
                .text("note", mark.note())
                .texts("untranslated", mark.untranslated());
    }

    private static void judgement(Judgement judgement, JsonFields fields) {
        fields.text("about", judgement.about().value()).text("reason", judgement.reason());
    }

    private static void source(Source source, JsonFields fields) {
        fields.text("id", source.id().value())
                .text("title", source.title())
                .text("publisher", source.publisher())
                .text("date", source.date())
                .text("note", source.note());
    }

    private static void side(Side side, JsonFields fields) {
        fields.text("id", side.id().value())
                .text("name", side.name())
                .text("meaning", side.meaning())
                .truth("required", side.required());
    }

    private static void role(Role role, JsonFields fields) {
        fields.text("id", role.id().value())
                .text("name", role.name())
                .text("meaning", role.meaning())
                .texts("sides", role.sides());
    }

    private static void scale(RatingScale scale, JsonFields fields) {
        fields.text("question", scale.question()).objects("levels", scale.levels(), FrameworkWriting::level);
    }

    private static void level(Level level, JsonFields fields) {
        fields.text("id", level.id().value())
                .number("value", level.value())
                .text("name", level.name())
                .text("meaning", level.meaning());
    }

    private static void screen(Screen screen, JsonFields fields) {
        fields.text("introduction", screen.introduction())
                .objects("questions", screen.questions(), FrameworkWriting::question);
    }

    private static void question(ScreenQuestion question, JsonFields fields) {
        fields.text("id", question.id().value())
                .text("kind", question.kind().code())
                .text("question", question.question())
                .text("explanation", question.explanation())
                .texts("sources", question.sources());
    }

    static void principle(Principle principle, JsonFields fields) {
        fields.text("id", principle.id().value())
                .text("name", principle.name())
                .text("meaning", principle.meaning())
                .number("weight", principle.weight());
        principle.effectiveFrom().ifPresent(points -> fields.number("effectiveFrom", points));
        fields.objects("ideas", principle.ideas(), FrameworkWriting::idea)
                .objects("criteria", principle.criteria(), FrameworkWriting::criterion);
    }

    private static void idea(DefiningIdea idea, JsonFields fields) {
        fields.text("id", idea.id().value()).text("text", idea.text());
    }

    static void criterion(Criterion criterion, JsonFields fields) {
        fields.text("id", criterion.id().value())
                .texts("replaces", criterion.replaces())
                .text("question", criterion.question())
                .text("good", criterion.good())
                .objects("descriptors", criterion.descriptors(), FrameworkWriting::descriptor)
                .texts("couldShow", criterion.couldShow())
                .texts("roles", criterion.roles())
                .number("weight", criterion.weight())
                .object("critical", criterion.critical(), FrameworkWriting::floor)
                .text("notApplicable", criterion.notApplicable())
                .objects("steps", criterion.steps(), FrameworkWriting::step)
                .texts("examples", criterion.examples())
                .texts("covers", criterion.covers())
                .texts("sources", criterion.sources());
    }

    private static void descriptor(Descriptor descriptor, JsonFields fields) {
        fields.text("level", descriptor.level().value()).text("text", descriptor.text());
    }

    private static void floor(CriticalFloor critical, JsonFields fields) {
        fields.text("floor", critical.floor().value()).text("reason", critical.reason());
    }

    private static void step(NextStep step, JsonFields fields) {
        fields.text("level", step.level().value())
                .text("text", step.text())
                .number("effort", step.effort())
                .text("owner", step.owner());
    }

    private static void example(PracticeExample example, JsonFields fields) {
        fields.text("id", example.id().value())
                .text("name", example.name())
                .text("description", example.description())
                .texts("principles", example.principles())
                .texts("sources", example.sources());
    }
}
