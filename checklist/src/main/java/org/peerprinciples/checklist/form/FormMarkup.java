package org.peerprinciples.checklist.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.peerprinciples.checklist.html.Templates;
import org.peerprinciples.core.arrangement.Arrangement;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.framework.Role;
import org.peerprinciples.core.framework.ScreenQuestion;
import org.peerprinciples.core.id.RaterId;

/**
 * The body of a form's page: all its steps, one after the other, as they are printed. The script shows one at a time and hides
 * what the person isn't asked.
 */
final class FormMarkup {

    private static final Templates TEMPLATES = Templates.beside(FormMarkup.class);
    /** A pseudonym as the page suggests them, to show what is meant. */
    private static final RaterId SUCH_AS = RaterId.of("rater-7f3k9");

    private final Questions questions;
    private final Framework framework;
    private final FormWords words;
    private final FormSettings settings;
    private final Map<String, Object> common;

    FormMarkup(Questions questions, FormWords words, FormSettings settings) {
        this.questions = questions;
        this.framework = questions.framework();
        this.words = words;
        this.settings = settings;
        this.common = words.forTemplate();
    }

    String body(String title) {
        return render(
                "form",
                Map.of(
                        "title",
                        title,
                        "steps",
                        Stream.of(
                                        Stream.of(start(), person(), arrangement(), screen()),
                                        principles(),
                                        Stream.of(check()))
                                .flatMap(each -> each)
                                .collect(Collectors.joining()),
                        "answers.footer",
                        words.say("answers.footer", framework.name(), framework.edition())));
    }

    private String render(String template, Map<String, ?> values) {
        Map<String, Object> all = new LinkedHashMap<>(common);
        all.putAll(values);
        return TEMPLATES.render(template, all);
    }

    private String roleFixed() {
        return questions
                .role()
                .map(role -> words.say("start.role", role.name()))
                .orElse("");
    }

    private String start() {
        return render(
                "start",
                Map.of(
                        "translation", words.remarks(),
                        "framework.purpose", framework.purpose(),
                        "framework.caution", framework.caution(),
                        "role.fixed", roleFixed(),
                        "setting.up", words.settingUp(settings).orElse(""),
                        "safeguarding", words.safeguarding(settings),
                        "answers", words.aboutAnswers(settings),
                        "answers.on-paper", words.aboutPaper(settings)));
    }

    private String person() {
        return render(
                "person",
                Map.of(
                        "role.fixed",
                        roleFixed(),
                        "role.choices",
                        questions.role().isEmpty(),
                        "roles",
                        framework.roles().stream().map(this::role).toList(),
                        "rater.longest",
                        String.valueOf(FormSettings.LONGEST_RATER),
                        "rater.hint",
                        words.say("rater.hint", settings.rater().orElse(SUCH_AS))));
    }

    private Map<String, String> role(Role role) {
        return Map.of("id", role.id().value(), "name", role.name(), "meaning", role.meaning());
    }

    private String arrangement() {
        return render(
                "arrangement",
                Map.of(
                        "arrangement",
                        settings.arrangement().map(this::described).stream().toList(),
                        "arrangement.id.asked",
                        settings.settledArrangementId().isEmpty()));
    }

    private Map<String, String> described(Arrangement arrangement) {
        return Map.of(
                "fixed",
                words.say("arrangement.fixed", arrangement.name()),
                "kind",
                arrangement.kind(),
                "purpose",
                arrangement.purpose());
    }

    private String screen() {
        List<ScreenQuestion> asked = framework.screen().questions();
        return render(
                "screen",
                Map.of(
                        "screen.introduction",
                        framework.screen().introduction(),
                        "questions",
                        IntStream.range(0, asked.size())
                                .mapToObj(i -> question(asked.get(i), i + 1))
                                .collect(Collectors.joining())));
    }

    private Stream<String> principles() {
        return questions.principles().stream().map(this::principle);
    }

    private String principle(Principle principle) {
        return render(
                "principle",
                Map.of(
                        "id", "principle-" + principle.id(),
                        "name", principle.name(),
                        "meaning", principle.meaning(),
                        "scale.question", framework.scale().question(),
                        "questions",
                                questions.of(principle).stream()
                                        .map(this::question)
                                        .collect(Collectors.joining())));
    }

    private String check() {
        return render("check", Map.of("answers", words.aboutAnswers(settings)));
    }

    private String question(ScreenQuestion question, int number) {
        String place = String.valueOf(number);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("screen", true);
        values.put("number", place);
        values.put("id", question.id().value());
        values.put("roles", "");
        values.put("question", question.question());
        values.put("hint", question.explanation());
        values.put("asked", "");
        values.put("evidence", "");
        values.put("more.summary", words.say("more.summary.comment"));
        values.put("told", List.of(told(place, "comment.label", "comment")));
        values.put(
                "choices",
                Questions.replies().stream()
                        .map(ScreenReply::code)
                        .map(code -> choice(place, code, words.say("reply." + code), List.of(), "choice-reply", ""))
                        .toList());
        return render("question", values);
    }

    private String question(Criterion criterion) {
        // Numbered on from the screen, by its place in the framework, whoever is asked.
        String number = String.valueOf(
                framework.screen().questions().size() + framework.criteria().indexOf(criterion) + 1);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("screen", false);
        values.put("number", number);
        values.put("id", criterion.id().toString());
        values.put("roles", criterion.roles().stream().map(Object::toString).collect(Collectors.joining(" ")));
        values.put("question", criterion.question());
        values.put("hint", criterion.good());
        values.put("asked", asked(criterion));
        values.put("choices", choices(criterion, number));
        values.put(
                "paper.comment",
                words.say(criterion.notApplicable().isPresent() ? "paper.comment.reason" : "paper.comment"));
        values.put("told", told(criterion, number));
        values.put("evidence", render("evidence", Map.of("number", number, "couldShow", criterion.couldShow())));
        return render("question", values);
    }

    /** What is printed where something was written, each with what it answers. */
    private List<Map<String, String>> told(Criterion criterion, String number) {
        Stream<Map<String, String>> reasons = criterion.notApplicable().stream()
                .flatMap(when -> Stream.of("reason", "own-reason"))
                .map(part -> told(number, "reason.label", part));
        Stream<Map<String, String>> remarks = Stream.of("comment", "seen", "title", "shows")
                .map(part -> told(number, part.equals("title") ? "paper.title" : part + ".label", part));
        return Stream.concat(reasons, remarks).toList();
    }

    private Map<String, String> told(String number, String label, String part) {
        return Map.of("label", words.say(label), "field", "q" + number + "-" + part);
    }

    /** On paper for everybody, each question says who can tell; on one role's, that is clear. */
    private String asked(Criterion criterion) {
        return questions.role().isPresent() ? "" : words.say("asked", String.join(", ", questions.asked(criterion)));
    }

    private List<Map<String, Object>> choices(Criterion criterion, String number) {
        List<Map<String, Object>> choices = new ArrayList<>();
        criterion
                .descriptors()
                .forEach(each -> choices.add(choice(
                        number,
                        "rated:" + each.level(),
                        framework.scale().level(each.level()).name(),
                        List.of(each.text()),
                        "choice-level",
                        "")));
        choices.add(fixedChoice(number, "planned", words.say("answer.planned.text"), planned(number)));
        choices.add(fixedChoice(number, "not-known", words.say("answer.not-known.text"), ""));
        criterion
                .notApplicable()
                .ifPresent(
                        when -> choices.add(fixedChoice(number, "not-applicable", when, notApplicable(when, number))));
        return choices;
    }

    private Map<String, Object> fixedChoice(String number, String kind, String text, String follow) {
        String hidden = kind.equals("planned") ? unlessPlanned() : "";
        return choice(number, kind, words.say("answer." + kind), List.of(text), "choice-" + kind + hidden, follow);
    }

    /** What the script hides and shows by itself is hidden without it where nothing is planned. */
    private String unlessPlanned() {
        return settings.mayBePlanned() ? "" : " not-planned";
    }

    /** What is asked of those who choose it follows it directly. */
    private static Map<String, Object> choice(
            String number, String value, String name, List<String> texts, String kind, String follow) {
        return Map.of("number", number, "value", value, "name", name, "texts", texts, "kind", kind, "follow", follow);
    }

    private String planned(String number) {
        return render(
                "planned",
                Map.of(
                        "number",
                        number,
                        "hidden",
                        unlessPlanned(),
                        "levels",
                        framework.scale().levels().stream()
                                .skip(1)
                                .map(level -> Map.of("id", level.id().value(), "name", level.name()))
                                .toList()));
    }

    private String notApplicable(String when, String number) {
        return render("not-applicable", Map.of("number", number, "condition", when));
    }
}
