package org.peerprinciples.core.document;

import static org.peerprinciples.core.document.Shape.decimal;
import static org.peerprinciples.core.document.Shape.id;
import static org.peerprinciples.core.document.Shape.ids;
import static org.peerprinciples.core.document.Shape.list;
import static org.peerprinciples.core.document.Shape.object;
import static org.peerprinciples.core.document.Shape.optional;
import static org.peerprinciples.core.document.Shape.required;
import static org.peerprinciples.core.document.Shape.text;

import java.util.List;
import org.peerprinciples.core.framework.NextStep;
import org.peerprinciples.core.framework.RatingScale;
import org.peerprinciples.core.framework.ScreenQuestion;
import org.peerprinciples.core.id.CriterionId;
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

/** The shape of a framework document. */
final class FrameworkShape {

    /** Roles and sides are few enough to be held in one machine word each. */
    static final int MOST_ROLES = 60;

    static final int MOST_SIDES = 16;
    static final int MANY = 10_000;
    private static final int DECIMALS = 3;

    private FrameworkShape() {}

    static List<Shape.Field> fields() {
        return List.of(
                required("id", id(FrameworkId::of)),
                required("edition", Shape.edition()),
                optional("replaces", frameworkRef()),
                optional("corrections", ids(id(TextId::of), 0, MANY)),
                required("language", languageTag()),
                optional("translation", translationMark()),
                required("name", text()),
                required("purpose", text()),
                required("madeBy", text()),
                required("madeWith", text()),
                required("caution", text()),
                optional(
                        "judgements", list(object(required("about", id(JudgementId::of)), required("reason", text())))),
                required("sources", list(source(), 1, MANY)),
                required("sides", list(side(), 1, MOST_SIDES)),
                required("roles", list(role(), 1, MOST_ROLES)),
                required("scale", scale()),
                required("screen", screen()),
                required("principles", list(principle(), 1, MANY)),
                optional("examples", list(example())),
                optional("tailorings", list(Shape.named("tailoring", object(TailoringRules.fields())))));
    }

    private static Shape translationMark() {
        return object(
                "translationMark",
                required("of", Shape.digest()),
                required("language", languageTag()),
                required("status", TranslationRules.STATUS),
                required("madeBy", text()),
                optional("reviewedBy", text()),
                optional("note", text()),
                optional("untranslated", ids(id(TextId::of), 0, MANY)));
    }

    static Shape frameworkRef() {
        return object(
                "frameworkRef",
                required("id", id(FrameworkId::of)),
                required("edition", Shape.edition()),
                optional("digest", Shape.digest()));
    }

    static Shape source() {
        return object(
                "source",
                required("id", id(SourceId::of)),
                required("title", text()),
                required("publisher", text()),
                optional("date", Shape.date()),
                optional("note", text()));
    }

    private static Shape side() {
        return object(
                "side",
                required("id", id(SideId::of)),
                required("name", text()),
                required("meaning", text()),
                required("required", Shape.truth()));
    }

    private static Shape role() {
        return object(
                "role",
                required("id", id(RoleId::of)),
                required("name", text()),
                required("meaning", text()),
                required("sides", ids(id(SideId::of), 1, MOST_SIDES)));
    }

    private static Shape scale() {
        Shape level = object(
                required("id", id(LevelId::of)),
                required("value", decimal(-1000, 1000, DECIMALS)),
                required("name", text()),
                required("meaning", text()));
        return object(
                "scale",
                required("question", text()),
                required("levels", list(level, RatingScale.FEWEST_LEVELS, RatingScale.MOST_LEVELS)));
    }

    private static Shape screen() {
        Shape question = object(
                required("id", id(QuestionId::of)),
                required("kind", Shape.choice(ScreenQuestion.Kind.class, ScreenQuestion.Kind::code)),
                required("question", text()),
                required("explanation", text()),
                optional("sources", sources()));
        return object("screen", required("introduction", text()), required("questions", list(question, 1, MANY)));
    }

    static Shape principle() {
        return object(
                "principle",
                required("id", id(PrincipleId::of)),
                required("name", text()),
                required("meaning", text()),
                optional("weight", weight()),
                optional("effectiveFrom", points()),
                optional("ideas", list(idea())),
                required("criteria", list(criterion(), 1, MANY)));
    }

    static Shape idea() {
        return object(required("id", id(IdeaId::of)), required("text", text()));
    }

    static Shape criterion() {
        Shape level = id(LevelId::of);
        return object(
                "criterion",
                required("id", id(CriterionId::of)),
                optional("replaces", ids(id(CriterionId::of), 0, MANY)),
                required("question", text()),
                required("good", text()),
                required(
                        "descriptors",
                        list(
                                object(required("level", level), required("text", text())),
                                RatingScale.FEWEST_LEVELS,
                                RatingScale.MOST_LEVELS)),
                optional("couldShow", list(text())),
                required("roles", ids(id(RoleId::of), 1, MOST_ROLES)),
                optional("weight", weight()),
                optional("critical", object(required("floor", level), required("reason", text()))),
                optional("notApplicable", text()),
                optional(
                        "steps",
                        list(object(
                                required("level", level),
                                required("text", text()),
                                required("effort", Shape.whole(1, NextStep.GREATEST_EFFORT)),
                                optional("owner", id(RoleId::of))))),
                optional("examples", ids(id(ExampleId::of), 0, MANY)),
                optional("covers", ids(id(IdeaId::of), 0, MANY)),
                optional("sources", sources()));
    }

    private static Shape example() {
        return object(
                "example",
                required("id", id(ExampleId::of)),
                required("name", text()),
                required("description", text()),
                required("principles", ids(id(PrincipleId::of), 1, MANY)),
                optional("sources", sources()));
    }

    static Shape sources() {
        return ids(id(SourceId::of), 0, MANY);
    }

    static Shape languageTag() {
        return new LanguageShape();
    }

    static Shape points() {
        return decimal(0, 100, DECIMALS);
    }

    static Shape weight() {
        return decimal(0, 1000, DECIMALS);
    }
}
