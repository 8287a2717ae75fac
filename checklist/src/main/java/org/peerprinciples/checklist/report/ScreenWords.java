package org.peerprinciples.checklist.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.Ground;
import org.peerprinciples.checklist.evaluation.ScreenResult;
import org.peerprinciples.checklist.evaluation.StandingResult;
import org.peerprinciples.checklist.scoring.ScreenOutcome;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.id.QuestionId;
import org.peerprinciples.core.id.SideId;

/** What speaks against its being peer support, and what isn't known of that. */
final class ScreenWords {

    private final Words words;
    private final Evaluation evaluation;
    private final List<ScreenResult.Question> questions;

    ScreenWords(Words words, Evaluation evaluation) {
        this.words = words;
        this.evaluation = evaluation;
        this.questions = evaluation.screen().questions();
    }

    /** Whether the replies aren't shown, so that small groups aren't. */
    boolean areKeptBack() {
        return questions.isEmpty() && !words.framework().screen().questions().isEmpty();
    }

    /** Whether it can't be peer support throughout any more, whatever the missing answers are. */
    boolean isRuledOut() {
        boolean isSo = evaluation.standing().stream()
                .flatMap(standing -> standing.grounds().stream())
                .anyMatch(ground -> ground.kind() == Ground.Kind.SCREEN_NOT_PEER_SUPPORT);
        ScreenOutcome outcome = evaluation.screen().outcome();
        return isSo
                || outcome == ScreenOutcome.DRAWS_ON_PEER_SUPPORT
                || outcome == ScreenOutcome.NOT_SHOWN
                || questions.stream().anyMatch(ScreenWords::isAgainst);
    }

    /** What "effective" means where a principle is and it isn't known to be peer support throughout; nothing elsewhere. */
    Optional<String> caveat() {
        return caveat(evaluation.principles().stream()
                .flatMap(principle -> principle.standing().stream())
                .map(StandingResult::standing));
    }

    /** The same where it is said of these. */
    Optional<String> caveat(Stream<Standing> said) {
        return said.noneMatch(Standing.EFFECTIVE::equals)
                ? Optional.empty()
                : unlessPeerSupport("screen.caveat.ruled-out", "screen.caveat.open");
    }

    /** The same in a few words, beside something that is effective by its answers. */
    Optional<String> butNot() {
        return unlessPeerSupport("but-not.screen", "but-not.screen-open");
    }

    private Optional<String> unlessPeerSupport(String ruledOut, String open) {
        return evaluation.screen().outcome() == ScreenOutcome.PEER_SUPPORT
                ? Optional.empty()
                : Optional.of(words.say(isRuledOut() ? ruledOut : open));
    }

    /** The questions whose answer can't be a full one for peer support any more, and whose answer that is. */
    private List<String> against() {
        return questions.stream()
                .filter(ScreenWords::isAgainst)
                .map(question -> question.most() == ScreenReply.NO
                        ? about(question.question(), question.lowest())
                        : words.say("screen.asked-partly", about(question.question(), question.lowest())))
                .toList();
    }

    /** The questions on which an expected side hasn't answered, and which sides. */
    List<String> missing() {
        return questions.stream()
                .filter(question -> !question.missing().isEmpty())
                .map(question -> about(question.question(), question.missing()))
                .toList();
    }

    /** What to do about it before anything else; nothing where it is peer support. */
    Optional<Block.Item> first() {
        List<String> against = against();
        if (!against.isEmpty()) {
            return Optional.of(new Block.Item(words.say("screen.first.talk"), against));
        }
        boolean isOpen = evaluation.screen().outcome() == ScreenOutcome.NOT_KNOWN && !questions.isEmpty();
        return isOpen
                ? Optional.of(new Block.Item(
                        words.say("screen.first.ask"),
                        questions.stream()
                                .filter(question -> !question.isSettled())
                                .map(question -> about(question.question(), question.missing()))
                                .toList()))
                : Optional.empty();
    }

    private String about(QuestionId question, List<SideId> sides) {
        return words.say("screen.of-sides", words.asked(question), words.sides(sides));
    }

    private static boolean isAgainst(ScreenResult.Question question) {
        return question.most() != ScreenReply.YES;
    }
}
