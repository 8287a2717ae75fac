package org.peerprinciples.core.document;

import static org.peerprinciples.core.document.Shape.choice;
import static org.peerprinciples.core.document.Shape.date;
import static org.peerprinciples.core.document.Shape.id;
import static org.peerprinciples.core.document.Shape.ids;
import static org.peerprinciples.core.document.Shape.list;
import static org.peerprinciples.core.document.Shape.object;
import static org.peerprinciples.core.document.Shape.optional;
import static org.peerprinciples.core.document.Shape.required;
import static org.peerprinciples.core.document.Shape.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peerprinciples.core.arrangement.Delivery;
import org.peerprinciples.core.arrangement.Format;
import org.peerprinciples.core.arrangement.Stage;
import org.peerprinciples.core.assessment.Origin;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.evidence.PledgeStatus;
import org.peerprinciples.core.evidence.Share;
import org.peerprinciples.core.id.ArrangementId;
import org.peerprinciples.core.id.AssessmentId;
import org.peerprinciples.core.id.CommentId;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.QuestionId;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.ThemeId;

/** The shape of an assessment document. */
final class AssessmentShape {

    private static final int MANY = 1_000_000;
    private static final int MOST_PEOPLE = 1_000_000_000;

    static final Shape PERCENTAGE = Shape.asWritten(0, 100, Share.MOST_DECIMALS);
    static final Shape RESPONDENTS = Shape.whole(1, MOST_PEOPLE);
    private static final Shape COUNT = Shape.whole(0, MOST_PEOPLE);
    private static final Shape ROLE = id(RoleId::of);
    static final Shape RATER = Shape.privateId(RaterId::of);
    static final Shape COMMENT = Shape.privateId(CommentId::of);
    private static final Shape LEVEL = id(LevelId::of);
    private static final Shape CRITERION = id(CriterionId::of);
    private static final Shape EVIDENCE = id(EvidenceId::of);
    private static final Shape THEMES = ids(id(ThemeId::of), 0, MANY);

    private AssessmentShape() {}

    static List<Shape.Field> fields() {
        return List.of(
                required("id", id(AssessmentId::of)),
                required("framework", FrameworkShape.frameworkRef()),
                optional("criterionDigests", Shape.map(CriterionId::of, Shape.digest())),
                required("origin", choice(Origin.class, Origin::code)),
                optional("note", text()),
                required("date", date()),
                required("arrangement", arrangement()),
                optional("themes", list(theme())),
                optional("evidence", list(evidence())),
                optional("raters", list(rater())),
                optional("screen", list(screenAnswer())),
                optional("ratings", list(rating())),
                optional("setAside", list(setAside())));
    }

    private static Shape setAside() {
        return object(
                "setAside",
                required("framework", FrameworkShape.frameworkRef()),
                optional("criterionDigests", Shape.map(CriterionId::of, Shape.digest())),
                optional("people", list(people())),
                optional("exchanges", list(exchange())),
                optional("evidence", list(evidence())),
                optional("links", list(links())),
                optional("raters", list(rater())),
                optional("screen", list(screenAnswer())),
                optional("ratings", list(rating())));
    }

    private static Shape links() {
        return object(
                "evidenceLinks",
                required("evidence", EVIDENCE),
                optional("role", ROLE),
                optional("principle", id(PrincipleId::of)),
                optional("criterion", CRITERION),
                optional("level", LEVEL),
                optional("tensions", tensions()));
    }

    private static Shape rater() {
        return object("rater", required("id", RATER), required("roles", ids(ROLE, 1, MANY)));
    }

    private static Shape people() {
        return object("people", required("role", ROLE), required("about", text()), optional("count", COUNT));
    }

    private static Shape exchange() {
        return object(
                "exchange", required("role", ROLE), optional("gives", list(text())), optional("gains", list(text())));
    }

    private static Shape tensions() {
        return list(object("tension", required("criterion", CRITERION), required("note", text())));
    }

    private static Shape arrangement() {
        return object(
                "arrangement",
                required("id", id(ArrangementId::of)),
                required("name", text()),
                optional("organisation", text()),
                required("kind", text()),
                required("purpose", text()),
                required("stage", choice(Stage.class, Stage::code)),
                optional("people", list(people())),
                optional("formats", ids(choice(Format.class, Format::code), 0, MANY)),
                optional("deliveries", ids(choice(Delivery.class, Delivery::code), 0, MANY)),
                optional("rhythm", text()),
                optional(
                        "supervision",
                        object(required("about", text()), optional("rhythm", text()), optional("by", text()))),
                optional(
                        "training",
                        object(required("about", text()), optional("length", text()), optional("madeBy", text()))),
                optional("governance", text()),
                optional(
                        "activity",
                        list(object(
                                required("about", text()),
                                optional("sessions", COUNT),
                                optional("people", COUNT),
                                optional("since", date()),
                                optional("until", date())))),
                optional("exchanges", list(exchange())),
                optional("safeguardingContact", text()));
    }

    private static Shape theme() {
        return object(
                "theme",
                required("id", id(ThemeId::of)),
                required("name", text()),
                optional(
                        "response",
                        object(required("done", text()), optional("doneOn", date()), optional("toldBackOn", date()))));
    }

    private static Shape evidence() {
        Shape share = object(
                optional("count", COUNT), optional("percentage", PERCENTAGE), required("respondents", RESPONDENTS));
        Map<String, List<Shape.Field>> kinds = new LinkedHashMap<>();
        kinds.put(
                "document",
                evidenceOf(required("title", text()), optional("publisher", text()), required("shows", text())));
        kinds.put("observation", evidenceOf(optional("role", ROLE), required("what", text())));
        kinds.put("survey", evidenceOf(required("statement", text()), required("agreed", share)));
        kinds.put("voice", evidenceOf(required("role", ROLE), required("words", text()), optional("themes", THEMES)));
        kinds.put(
                "activity",
                evidenceOf(
                        required("what", text()),
                        optional("sessions", COUNT),
                        optional("people", COUNT),
                        optional("since", date()),
                        optional("until", date())));
        kinds.put(
                "pledge",
                evidenceOf(
                        required("role", ROLE),
                        required("what", text()),
                        optional("themes", THEMES),
                        optional("principle", id(PrincipleId::of)),
                        optional("criterion", CRITERION),
                        optional("level", LEVEL),
                        required("status", choice(PledgeStatus.class, PledgeStatus::code))));
        return Shape.named("evidence", Shape.union(kinds));
    }

    private static List<Shape.Field> evidenceOf(Shape.Field... own) {
        List<Shape.Field> fields = new ArrayList<>();
        fields.add(required("id", EVIDENCE));
        fields.addAll(List.of(own));
        fields.add(optional("date", date()));
        fields.add(optional("toldIn", EVIDENCE));
        fields.add(optional("tensions", tensions()));
        return fields;
    }

    private static Shape screenAnswer() {
        return object(
                "screenAnswer",
                required("rater", RATER),
                required("question", id(QuestionId::of)),
                required("reply", choice(ScreenReply.class, ScreenReply::code)),
                optional("evidence", ids(EVIDENCE, 0, MANY)),
                optional("comment", comment()));
    }

    private static Shape rating() {
        Map<String, List<Shape.Field>> answers = new LinkedHashMap<>();
        answers.put("rated", List.of(required("level", LEVEL)));
        answers.put(
                "planned",
                List.of(
                        required("level", LEVEL),
                        optional("by", date()),
                        optional("agreedBy", text()),
                        optional("reviewOn", date())));
        answers.put("not-applicable", List.of(required("reason", text())));
        answers.put("not-known", List.of());
        return object(
                "rating",
                required("rater", RATER),
                required("criterion", CRITERION),
                required("answer", Shape.named("answer", Shape.union(answers))),
                optional("evidence", ids(EVIDENCE, 0, MANY)),
                optional("comment", comment()),
                optional("date", date()));
    }

    private static Shape comment() {
        return object("comment", required("id", COMMENT), required("text", text()));
    }
}
