package org.peerprinciples.core.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerprinciples.core.assessment.Answer;
import org.peerprinciples.core.assessment.NotApplicable;
import org.peerprinciples.core.assessment.NotKnown;
import org.peerprinciples.core.assessment.Planned;
import org.peerprinciples.core.assessment.Rated;
import org.peerprinciples.core.assessment.ScreenAnswer;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.evidence.Evidence;
import org.peerprinciples.core.fixture.GoodNeighbours;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.QuestionId;
import org.peerprinciples.core.id.RaterId;

/** Closed choices are taken apart by one function for each kind. */
class MatchTest {

    private static final LevelId ALWAYS = LevelId.of("always");

    @Nested
    class Answers {

        static Stream<Arguments> answers() {
            return Stream.of(
                    Arguments.of(Rated.of(ALWAYS), "rated always"),
                    Arguments.of(Planned.of(ALWAYS), "planned always"),
                    Arguments.of(NotApplicable.of("No stairs."), "not applicable No stairs."),
                    Arguments.of(NotKnown.of(), "not known"));
        }

        @ParameterizedTest
        @MethodSource("answers")
        void eachKindGoesToItsFunction(Answer answer, String told) {
            String result = answer.match(
                    it -> "rated " + it.level(),
                    it -> "planned " + it.level(),
                    it -> "not applicable " + it.reason(),
                    () -> "not known");

            assertThat(result).isEqualTo(told);
        }

        @Test
        void aPlanSaysWhatIsKnownOfIt() {
            LocalDate day = LocalDate.of(2026, 9, 1);

            assertThat(Planned.of(ALWAYS, day, "the manager"))
                    .isEqualTo(new Planned(ALWAYS, Optional.of(day), Optional.of("the manager"), Optional.empty()));
            assertThat(Planned.of(ALWAYS))
                    .isEqualTo(new Planned(ALWAYS, Optional.empty(), Optional.empty(), Optional.empty()));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\n\t"})
        void notApplicableNeedsAReason(String reason) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> NotApplicable.of(reason))
                    .withMessage("reason must say why the criterion doesn't apply, but was blank");
        }

        @Test
        void aScreenAnswerInShortCitesNothing() {
            ScreenAnswer answer =
                    ScreenAnswer.of(RaterId.of("n1"), QuestionId.of("both-ways"), ScreenReply.CANNOT_TELL);

            assertThat(answer.reply().code()).isEqualTo("cannot-tell");
            assertThat(answer.evidence()).isEmpty();
            assertThat(answer.comment()).isEmpty();
        }
    }

    @Nested
    class EvidenceOfEachKind {

        @Test
        void goesToItsFunctionAsItself() {
            assertThat(GoodNeighbours.assessment().evidence())
                    .extracting(EvidenceOfEachKind::told)
                    .containsExactly(
                            "Minutes",
                            "The hall is full on Fridays.",
                            "I feel at home.",
                            "I sleep well.",
                            "Somebody knocked on day one.",
                            "Tool swaps",
                            "Music off at ten.",
                            "Keep a list.");
        }

        private static String told(Evidence evidence) {
            return evidence.match(
                    document -> document.title(),
                    observation -> observation.what(),
                    survey -> survey.statement(),
                    voice -> voice.words(),
                    activity -> activity.what(),
                    pledge -> pledge.what());
        }
    }
}
