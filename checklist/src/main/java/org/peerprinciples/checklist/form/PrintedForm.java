package org.peerprinciples.checklist.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerprinciples.checklist.report.Block;
import org.peerprinciples.checklist.report.Report;
import org.peerprinciples.core.arrangement.Arrangement;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.framework.ScreenQuestion;

/** A form as a page to print and fill in by hand, free of any format. */
final class PrintedForm {

    private static final String BOX = "[ ] ";
    private static final String LINE = "_".repeat(40);

    private final Questions questions;
    private final FormWords words;
    private final FormSettings settings;
    private final Framework framework;

    private PrintedForm(Questions questions, FormWords words, FormSettings settings) {
        this.questions = questions;
        this.words = words;
        this.settings = settings;
        this.framework = questions.framework();
    }

    static Report of(Questions questions, FormWords words, FormSettings settings, String title) {
        PrintedForm form = new PrintedForm(questions, words, settings);
        return new Report(title, words.language(), words.passages().byLanguage(), form.sections());
    }

    private List<Report.Section> sections() {
        List<Report.Section> sections = new ArrayList<>();
        sections.add(new Report.Section(words.say("print.heading.start"), introduction()));
        sections.add(new Report.Section(words.say("screen.heading"), screen()));
        questions
                .principles()
                .forEach(principle -> sections.add(new Report.Section(principle.name(), principle(principle))));
        return sections;
    }

    private List<Block> introduction() {
        List<Block> blocks = new ArrayList<>();
        paragraphs(blocks, framework.purpose(), framework.caution());
        words.settingUp(settings).ifPresent(remark -> paragraphs(blocks, remark));
        blocks.add(new Block.Callout(words.say("safeguarding.heading"), words.safeguarding(settings)));
        paragraphs(
                blocks,
                words.aboutPaper(settings),
                words.say("answers.names"),
                framework.scale().question());
        blocks.add(new Block.Bullets(framework.scale().levels().stream()
                .map(level -> Block.Item.of(words.say("print.level", level.name(), level.meaning())))
                .toList()));
        words.remarks().forEach(remark -> paragraphs(blocks, remark));
        blocks.addAll(roles());
        paragraphs(blocks, words.say("print.rater", rater()), words.say("print.date", LINE));
        paragraphs(blocks, words.say("print.helper", LINE));
        blocks.addAll(arrangement());
        return blocks;
    }

    /** Where the form is for everybody, people say who they are. */
    private List<Block> roles() {
        return questions.role().isPresent()
                ? List.of()
                : List.of(
                        new Block.Paragraph(words.say("role.legend")),
                        new Block.Bullets(framework.roles().stream()
                                .map(role -> Block.Item.of(BOX + words.say("print.level", role.name(), role.meaning())))
                                .toList()));
    }

    /** As it is settled, or with room to describe it. */
    private List<Block> arrangement() {
        List<Block> blocks = new ArrayList<>();
        Optional<Arrangement> settled = settings.arrangement();
        paragraphs(
                blocks,
                words.say("print.arrangement", named().orElse(LINE)),
                labelled("arrangement.kind", settled.map(Arrangement::kind)),
                labelled("arrangement.purpose", settled.map(Arrangement::purpose)));
        if (settled.isEmpty()) {
            paragraphs(blocks, words.say("arrangement.stage"));
            blocks.add(new Block.Bullets(Stream.of("stage.existing", "stage.setting-up")
                    .map(stage -> Block.Item.of(BOX + words.say(stage)))
                    .toList()));
        }
        return blocks;
    }

    /** By its name, or where just that is settled, its id. */
    private Optional<String> named() {
        return settings.arrangement()
                .map(Arrangement::name)
                .or(() -> settings.arrangementId().map(Object::toString));
    }

    private String labelled(String question, Optional<String> answer) {
        return words.say("print.answered", words.say(question), answer.orElse(LINE));
    }

    private String rater() {
        return settings.rater().map(Object::toString).orElse(LINE);
    }

    private static void paragraphs(List<Block> blocks, String... texts) {
        Stream.of(texts).map(Block.Paragraph::new).forEach(blocks::add);
    }

    private List<Block> screen() {
        return List.of(
                new Block.Paragraph(framework.screen().introduction()),
                new Block.Bullets(
                        framework.screen().questions().stream().map(this::item).toList()));
    }

    private Block.Item item(ScreenQuestion question) {
        return new Block.Item(
                question.question() + " " + question.explanation(),
                Questions.replies().stream()
                        .map(reply -> BOX + words.say("reply." + reply.code()))
                        .toList());
    }

    private List<Block> principle(Principle principle) {
        return List.of(
                new Block.Paragraph(principle.meaning()),
                new Block.Bullets(
                        questions.of(principle).stream().map(this::item).toList()));
    }

    private Block.Item item(Criterion criterion) {
        List<String> choices = new ArrayList<>();
        criterion
                .descriptors()
                .forEach(each -> choices.add(BOX
                        + words.say(
                                "print.level",
                                framework.scale().level(each.level()).name(),
                                each.text())));
        criterion.notApplicable().ifPresent(when -> choices.add(BOX + words.say("print.not-applicable", when)));
        choices.add(BOX + words.say("answer.not-known"));
        if (settings.mayBePlanned()) {
            choices.add(BOX + words.say("print.planned", LINE, LINE, LINE));
        }
        choices.add(words.say(
                "print.level",
                words.say(criterion.notApplicable().isPresent() ? "paper.comment.reason" : "paper.comment"),
                LINE));
        return new Block.Item(
                questions.role().isPresent()
                        ? criterion.question()
                        : criterion.question() + " " + words.say("asked", String.join(", ", questions.asked(criterion)))
                                + ".",
                choices);
    }
}
