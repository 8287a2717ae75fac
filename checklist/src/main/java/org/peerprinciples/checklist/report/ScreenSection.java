package org.peerprinciples.checklist.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.ScreenResult;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.framework.ScreenQuestion;
import org.peerprinciples.core.id.SideId;

/** How the screen comes about, question by question. */
final class ScreenSection {

    private final Words words;
    private final Evaluation evaluation;

    ScreenSection(Words words, Evaluation evaluation) {
        this.words = words;
        this.evaluation = evaluation;
    }

    Report.Section section() {
        String heading = words.say("screen.heading");
        if (new ScreenWords(words, evaluation).areKeptBack()) {
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
                                Optional.of(words.say("screen.who")))));
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
        return new Block.Row(List.of(asked.question(), answer), who(question));
    }

    /** Whose answer keeps it from speaking for peer support, and who hasn't answered. */
    private String who(ScreenResult.Question question) {
        return Stream.of(
                        question.most() == ScreenReply.YES ? "" : sides("screen.decided-by", question.lowest()),
                        question.missing().isEmpty() ? "" : sides("screen.no-answer", question.missing()))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String sides(String key, List<SideId> sides) {
        return words.say(key, words.sides(sides));
    }
}
