package org.peerprinciples.checklist.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.peerprinciples.checklist.report.Block;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Principle;

/** A form as a page to print and fill in. */
final class FormPage {

    private static final String BOX = "[ ] ";
    private static final String LINE = "_".repeat(40);

    private final Form form;
    private final Framework words;

    private FormPage(Form form) {
        this.form = form;
        this.words = form.framework();
    }

    static Page of(Form form) {
        return new FormPage(form).page();
    }

    private Page page() {
        Page page = new Page(words.name() + ": questions for “" + form.role().name() + "”");
        page.section("Before you answer", introduction());
        page.section("Is it peer support?", screen());
        words.principles().forEach(principle -> page.section(principle.name(), principle(principle)));
        return page;
    }

    private List<Block> introduction() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Page.paragraph(words.purpose()));
        blocks.add(Page.paragraph(words.caution()));
        blocks.add(Page.paragraph(words.scale().question()));
        blocks.addAll(Page.bullets(
                words.scale().levels().stream().map(level -> Page.item(level.name() + ": " + level.meaning()))));
        blocks.addAll(Page.translation(words));
        blocks.add(Page.paragraph("Arrangement: " + LINE));
        blocks.add(Page.paragraph("Pseudonym, not your name: " + LINE));
        blocks.add(Page.paragraph("Date: " + LINE));
        return blocks;
    }

    private List<Block> screen() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Page.paragraph(words.screen().introduction()));
        blocks.addAll(Page.bullets(words.screen().questions().stream()
                .map(question -> Page.item(
                        question.question() + " " + question.explanation(),
                        Arrays.stream(ScreenReply.values())
                                .map(reply -> BOX + words(reply))
                                .toList()))));
        return blocks;
    }

    private static String words(ScreenReply reply) {
        return switch (reply) {
            case YES -> "Yes";
            case PARTLY -> "Partly";
            case NO -> "No";
            case CANNOT_TELL -> "I can't tell";
        };
    }

    private List<Block> principle(Principle principle) {
        List<Criterion> questions = form.questions(principle);
        return questions.isEmpty()
                ? List.of()
                : Stream.concat(
                                Stream.of(Page.paragraph(principle.meaning())),
                                Page.bullets(questions.stream().map(this::question)).stream())
                        .toList();
    }

    private Block.Item question(Criterion criterion) {
        List<String> choices = new ArrayList<>();
        form.choices(criterion).forEach(choice -> choices.add(BOX + choice));
        criterion.notApplicable().ifPresent(when -> choices.add(BOX + "Doesn't apply here. " + when));
        choices.add(BOX + "I don't know");
        return Page.item(criterion.question(), choices);
    }
}
