package org.peerprinciples.checklist.report;

import java.util.List;
import java.util.Optional;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.ScreenResult;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.framework.ScreenQuestion;

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
                                        Block.Column.text(words.say("screen.answer"))),
                                evaluation.screen().questions().stream()
                                        .map(this::row)
                                        .toList(),
                                Optional.of(words.say("screen.missing")))));
    }

    /** What was answered: results say how far it speaks for peer support, which on an exclusion is the other way round. */
    private String settled(ScreenReply speaksFor, boolean exclusion) {
        return switch (speaksFor) {
            case YES -> words.say(exclusion ? "screen.needed.no" : "screen.needed.yes");
            case PARTLY -> words.say("screen.partly");
            case NO -> words.say(exclusion ? "screen.contrary.yes" : "screen.contrary.no");
            case CANNOT_TELL -> words.word("reply", speaksFor);
        };
    }

    private String reply(ScreenReply speaksFor, boolean exclusion) {
        return words.word(
                "reply",
                switch (speaksFor) {
                    case YES -> exclusion ? ScreenReply.NO : ScreenReply.YES;
                    case NO -> exclusion ? ScreenReply.YES : ScreenReply.NO;
                    default -> speaksFor;
                });
    }

    private Block.Row row(ScreenResult.Question question) {
        ScreenQuestion asked =
                words.framework().screen().findQuestion(question.question()).orElseThrow();
        boolean exclusion = asked.kind() == ScreenQuestion.Kind.EXCLUSION;
        String answer = question.isSettled()
                ? settled(question.least(), exclusion)
                : words.say("screen.open", reply(question.least(), exclusion), reply(question.most(), exclusion));
        return new Block.Row(
                List.of(asked.question(), answer),
                question.missing().isEmpty() ? "" : words.say("screen.no-answer", words.sides(question.missing())));
    }
}
