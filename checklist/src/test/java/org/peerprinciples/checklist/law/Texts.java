package org.peerprinciples.checklist.law;

import java.time.LocalDate;
import java.util.List;
import org.peerprinciples.core.arrangement.Arrangement;
import org.peerprinciples.core.arrangement.Stage;
import org.peerprinciples.core.assessment.AssessmentBuilder;
import org.peerprinciples.core.assessment.Origin;
import org.peerprinciples.core.framework.CriterionBuilder;
import org.peerprinciples.core.framework.Descriptor;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkBuilder;
import org.peerprinciples.core.framework.Level;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.framework.PrincipleBuilder;
import org.peerprinciples.core.framework.RatingScale;
import org.peerprinciples.core.framework.RatingScaleBuilder;
import org.peerprinciples.core.framework.Role;
import org.peerprinciples.core.framework.Screen;
import org.peerprinciples.core.framework.ScreenQuestion;
import org.peerprinciples.core.framework.Side;
import org.peerprinciples.core.framework.Source;
import org.peerprinciples.core.id.ArrangementId;
import org.peerprinciples.core.id.AssessmentId;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.Edition;
import org.peerprinciples.core.id.FrameworkId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.QuestionId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.SideId;
import org.peerprinciples.core.id.SourceId;

/** Parts of made-up frameworks and assessments, with every text filled in that a consistent one needs. */
public final class Texts {

    /** The day that made-up assessments speak of. */
    public static final LocalDate DATE = LocalDate.of(2026, 3, 1);

    private Texts() {}

    /** {@return a framework's builder without sides, roles, scale, screen and principles} */
    public static FrameworkBuilder framework() {
        return Framework.builder()
                .id(FrameworkId.of("made-up"))
                .edition(Edition.parse("1.0.0"))
                .language("en-GB")
                .name("Made up")
                .purpose("To try something.")
                .madeBy("Nobody")
                .madeWith("Nobody")
                .caution("Means nothing.")
                .addSources(Source.builder()
                        .id(SourceId.of("s1"))
                        .title("Nothing")
                        .publisher("Nobody")
                        .build());
    }

    /** {@return an assessment's builder without raters and answers} */
    public static AssessmentBuilder assessment(Framework framework) {
        return new AssessmentBuilder()
                .id(AssessmentId.of("a1"))
                .framework(framework.ref())
                .origin(Origin.FICTIONAL)
                .date(DATE)
                .arrangement(Arrangement.builder()
                        .id(ArrangementId.of("made-up"))
                        .name("Made up")
                        .kind("group")
                        .purpose("To try something.")
                        .stage(Stage.EXISTING)
                        .build());
    }

    /** {@return a side} */
    public static Side side(String id, boolean required) {
        return Side.builder()
                .id(SideId.of(id))
                .name(id)
                .meaning(id)
                .required(required)
                .build();
    }

    /** {@return a role on sides} */
    public static Role role(String id, String... sides) {
        return Role.builder()
                .id(RoleId.of(id))
                .name(id)
                .meaning(id)
                .sides(List.of(sides).stream().map(SideId::of).toList())
                .build();
    }

    /** {@return a scale of levels with these values, named l0, l1 and so on} */
    public static RatingScale scale(String... values) {
        RatingScaleBuilder scale = RatingScale.builder().question("How is it?");
        for (int i = 0; i < values.length; i++) {
            scale.addLevels(Level.builder()
                    .id(LevelId.of("l" + i))
                    .value(new java.math.BigDecimal(values[i]))
                    .name("l" + i)
                    .meaning("l" + i)
                    .build());
        }
        return scale.build();
    }

    /** {@return a question of the screen} */
    public static ScreenQuestion question(String id, ScreenQuestion.Kind kind) {
        return ScreenQuestion.builder()
                .id(QuestionId.of(id))
                .kind(kind)
                .question(id)
                .explanation(id)
                .build();
    }

    /** {@return a screen} */
    public static Screen screen(ScreenQuestion... questions) {
        return Screen.builder().introduction("So.").addQuestions(questions).build();
    }

    /** {@return a principle's builder without criteria} */
    public static PrincipleBuilder principle(String id) {
        return Principle.builder().id(PrincipleId.of(id)).name(id).meaning(id);
    }

    /** {@return a criterion's builder, with descriptors for the scale} */
    public static CriterionBuilder criterion(String id, RatingScale scale, String... roles) {
        return new CriterionBuilder()
                .id(CriterionId.of(id))
                .question(id)
                .good(id)
                .descriptors(scale.levels().stream()
                        .map(level -> Descriptor.of(level.id(), "So."))
                        .toList())
                .roles(List.of(roles).stream().map(RoleId::of).toList());
    }
}
