package org.peerprinciples.checklist.report;

import java.util.List;
import java.util.Optional;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.ScreenResult;

/** How the screen comes about, question by question. */
final class ScreenSection {

    private final Words words;
    private final Evaluation evaluation;

    ScreenSection(Words words, Evaluation evaluation) {
        this.words = words;
        this.evaluation = evaluation;
    }

    /** Whether the replies aren't shown, so that small groups aren't. */
    static boolean isKeptBack(Words words, Evaluation evaluation) {
        return evaluation.screen().questions().isEmpty()
                && !words.framework().screen().questions().isEmpty();
    }

    Report.Section section() {
        String heading = words.say("screen.heading");
        if (isKeptBack(words, evaluation)) {
            return new Report.Section(heading, List.of(Blocks.paragraph(words.say("suppressed.screen"))));
        }
        return new Report.Section(
                heading,
                List.of(
                        Blocks.paragraph(words.say("screen.how")),
                        new Block.Table(
                                List.of(
                                        Block.Column.text(words.say("question")),
                                        Block.Column.text(words.say("screen.speaks"))),
                                evaluation.screen().questions().stream()
                                        .map(this::row)
                                        .toList(),
                                Optional.of(words.say("screen.missing")))));
    }

    private Block.Row row(ScreenResult.Question question) {
        String least = words.word("reply", question.least());
        return new Block.Row(
                List.of(
                        words.framework()
                                .screen()
                                .findQuestion(question.question())
                                .orElseThrow()
                                .question(),
                        question.isSettled() ? least : words.say("range", least, words.word("reply", question.most()))),
                question.missing().isEmpty() ? "" : words.say("screen.no-answer", words.sides(question.missing())));
    }
}
