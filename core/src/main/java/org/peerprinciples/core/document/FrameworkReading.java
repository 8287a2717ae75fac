package org.peerprinciples.core.document;

import java.time.LocalDate;
import java.util.Locale;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.CriterionBuilder;
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
import org.peerprinciples.core.framework.PrincipleBuilder;
import org.peerprinciples.core.framework.RatingScale;
import org.peerprinciples.core.framework.Role;
import org.peerprinciples.core.framework.Screen;
import org.peerprinciples.core.framework.ScreenQuestion;
import org.peerprinciples.core.framework.Side;
import org.peerprinciples.core.framework.Source;
import org.peerprinciples.core.framework.Translation;
import org.peerprinciples.core.framework.TranslationMark;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.Digest;
import org.peerprinciples.core.id.Edition;
import org.peerprinciples.core.id.ExampleId;
import org.peerprinciples.core.id.FrameworkId;
import org.peerprinciples.core.id.IdeaId;
import org.peerprinciples.core.id.JudgementId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.QuestionId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.SideId;
import org.peerprinciples.core.id.SourceId;
import org.peerprinciples.core.id.TextId;

/** Binds framework documents. {@link FrameworkWriting} is its counterpart. */
final class FrameworkReading {

    private FrameworkReading() {}

    static Framework framework(NodeFields fields) {
        return Framework.builder()
                .id(FrameworkId.of(fields.text("id")))
                .edition(Edition.parse(fields.text("edition")))
                .replaces(fields.findObject("replaces", FrameworkReading::ref))
                .addAllCorrections(fields.texts("corrections", TextId::of))
                .language(fields.text("language"))
                .translation(fields.findObject("translation", FrameworkReading::translationMark))
                .name(fields.text("name"))
                .purpose(fields.text("purpose"))
                .madeBy(fields.text("madeBy"))
                .madeWith(fields.text("madeWith"))
                .caution(fields.text("caution"))
                .addAllJudgements(fields.objects("judgements", FrameworkReading::judgement))
                .addAllSources(fields.objects("sources", FrameworkReading::source))
                .addAllSides(fields.objects("sides", FrameworkReading::side))
                .addAllRoles(fields.objects("roles", FrameworkReading::role))
                .scale(fields.object("scale", FrameworkReading::scale))
                .screen(fields.object("screen", FrameworkReading::screen))
                .addAllPrinciples(fields.objects("principles", FrameworkReading::principle))
                .addAllExamples(fields.objects("examples", FrameworkReading::example))
                .addAllTailorings(fields.objects("tailorings", TailoringReading::tailoring))
                .build();
    }

    static FrameworkRef ref(NodeFields fields) {
        return new FrameworkRef(
                FrameworkId.of(fields.text("id")),
                Edition.parse(fields.text("edition")),
                fields.findText("digest", Digest::of));
    }

    private static TranslationMark translationMark(NodeFields fields) {
        return new TranslationMark(
                Digest.of(fields.text("of")),
                fields.text("language"),
                Translation.Status.valueOf(constant(fields.text("status"))),
                fields.text("madeBy"),
                fields.findText("reviewedBy"),
                fields.findText("note"),
                fields.texts("untranslated", TextId::of));
    }

    private static Judgement judgement(NodeFields fields) {
        return Judgement.of(JudgementId.of(fields.text("about")), fields.text("reason"));
    }

    private static Source source(NodeFields fields) {
        return Source.builder()
                .id(SourceId.of(fields.text("id")))
                .title(fields.text("title"))
                .publisher(fields.text("publisher"))
                .date(fields.findText("date", LocalDate::parse))
                .note(fields.findText("note"))
                .build();
    }

    private static Side side(NodeFields fields) {
        return Side.builder()
                .id(SideId.of(fields.text("id")))
                .name(fields.text("name"))
                .meaning(fields.text("meaning"))
                .required(fields.truth("required"))
                .build();
    }

    private static Role role(NodeFields fields) {
        return Role.builder()
                .id(RoleId.of(fields.text("id")))
                .name(fields.text("name"))
                .meaning(fields.text("meaning"))
                .addAllSides(fields.texts("sides", SideId::of))
                .build();
    }

    private static RatingScale scale(NodeFields fields) {
        return RatingScale.builder()
                .question(fields.text("question"))
                .addAllLevels(fields.objects("levels", FrameworkReading::level))
                .build();
    }

    private static Level level(NodeFields fields) {
        return Level.builder()
                .id(LevelId.of(fields.text("id")))
                .value(fields.number("value"))
                .name(fields.text("name"))
                .meaning(fields.text("meaning"))
                .build();
    }

    private static Screen screen(NodeFields fields) {
        return Screen.builder()
                .introduction(fields.text("introduction"))
                .addAllQuestions(fields.objects("questions", FrameworkReading::question))
                .build();
    }

    private static ScreenQuestion question(NodeFields fields) {
        return ScreenQuestion.builder()
                .id(QuestionId.of(fields.text("id")))
                .kind(ScreenQuestion.Kind.valueOf(constant(fields.text("kind"))))
                .question(fields.text("question"))
                .explanation(fields.text("explanation"))
                .addAllSources(fields.texts("sources", SourceId::of))
                .build();
    }

    static Principle principle(NodeFields fields) {
        PrincipleBuilder principle = Principle.builder()
                .id(PrincipleId.of(fields.text("id")))
                .name(fields.text("name"))
                .meaning(fields.text("meaning"))
                .effectiveFrom(fields.findNumber("effectiveFrom"))
                .addAllIdeas(fields.objects("ideas", FrameworkReading::idea))
                .addAllCriteria(fields.objects("criteria", FrameworkReading::criterion));
        fields.findNumber("weight").ifPresent(principle::weight);
        return principle.build();
    }

    private static DefiningIdea idea(NodeFields fields) {
        return DefiningIdea.of(IdeaId.of(fields.text("id")), fields.text("text"));
    }

    static Criterion criterion(NodeFields fields) {
        CriterionBuilder criterion = Criterion.builder()
                .id(CriterionId.of(fields.text("id")))
                .addAllReplaces(fields.texts("replaces", CriterionId::of))
                .question(fields.text("question"))
                .good(fields.text("good"))
                .addAllDescriptors(fields.objects("descriptors", FrameworkReading::descriptor))
                .addAllCouldShow(fields.texts("couldShow"))
                .addAllRoles(fields.texts("roles", RoleId::of))
                .critical(fields.findObject("critical", FrameworkReading::floor))
                .notApplicable(fields.findText("notApplicable"))
                .addAllSteps(fields.objects("steps", FrameworkReading::step))
                .addAllExamples(fields.texts("examples", ExampleId::of))
                .addAllCovers(fields.texts("covers", IdeaId::of))
                .addAllSources(fields.texts("sources", SourceId::of));
        fields.findNumber("weight").ifPresent(criterion::weight);
        return criterion.build();
    }

    private static Descriptor descriptor(NodeFields fields) {
        return Descriptor.of(LevelId.of(fields.text("level")), fields.text("text"));
    }

    private static CriticalFloor floor(NodeFields fields) {
        return CriticalFloor.of(LevelId.of(fields.text("floor")), fields.text("reason"));
    }

    private static NextStep step(NodeFields fields) {
        return NextStep.builder()
                .level(LevelId.of(fields.text("level")))
                .text(fields.text("text"))
                .effort(fields.number("effort").intValueExact())
                .owner(fields.findText("owner", RoleId::of))
                .build();
    }

    private static PracticeExample example(NodeFields fields) {
        return PracticeExample.builder()
                .id(ExampleId.of(fields.text("id")))
                .name(fields.text("name"))
                .description(fields.text("description"))
                .addAllPrinciples(fields.texts("principles", PrincipleId::of))
                .addAllSources(fields.texts("sources", SourceId::of))
                .build();
    }

    private static String constant(String code) {
        return code.toUpperCase(Locale.ROOT);
    }
}
