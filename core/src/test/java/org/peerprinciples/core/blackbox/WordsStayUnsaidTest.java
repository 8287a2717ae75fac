package org.peerprinciples.core.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.Comment;
import org.peerprinciples.core.assessment.NotApplicable;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.evidence.Pledge;
import org.peerprinciples.core.evidence.PledgeStatus;
import org.peerprinciples.core.evidence.Voice;
import org.peerprinciples.core.fixture.GoodNeighbours;
import org.peerprinciples.core.id.CommentId;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.problem.InvalidDocumentException;
import org.peerprinciples.core.problem.Problem;

/** What people said, and who they are, is told to nobody by the way: not in a {@code toString}, not in a problem. */
class WordsStayUnsaidTest {

    private static final String WORDS = "Zanzibar";

    @Nested
    class AsText {

        @Test
        void aCommentTellsItsIdAndLengthOnly() {
            assertThat(Comment.of(CommentId.of("c1"), WORDS)).hasToString("Comment[c1, 8 characters]");
        }

        @Test
        void aReasonWhySomethingDoesNotApplyTellsItsLengthOnly() {
            assertThat(NotApplicable.of(WORDS)).hasToString("NotApplicable[8 characters]");
        }

        @Test
        void aVoiceDoesNotTellItsWords() {
            Voice voice = Voice.builder()
                    .id(EvidenceId.of("e1"))
                    .role(RoleId.of("newcomer"))
                    .words(WORDS)
                    .build();

            assertThat(voice.toString()).contains("e1").doesNotContain(WORDS);
        }

        @Test
        void aPledgeDoesNotTellWhatWasPromised() {
            Pledge pledge = Pledge.builder()
                    .id(EvidenceId.of("e1"))
                    .role(RoleId.of("newcomer"))
                    .what(WORDS)
                    .status(PledgeStatus.KEPT)
                    .build();

            assertThat(pledge.toString()).contains("e1").doesNotContain(WORDS);
        }

        @Test
        void aRatingDoesNotTellItsCommentOrReason() {
            Rating rating = Rating.builder()
                    .rater(RaterId.of("n1"))
                    .criterion(CriterionId.of("trust.keys"))
                    .answer(NotApplicable.of(WORDS))
                    .comment(Comment.of(CommentId.of("c1"), WORDS))
                    .build();

            assertThat(rating.toString()).contains("trust.keys").doesNotContain(WORDS);
        }

        @Test
        void aWholeAssessmentDoesNotTellThem() {
            Assessment assessment = AssessmentJson.using(GoodNeighbours.catalog())
                    .read(GoodNeighbours.assessmentJson()
                            .replace("Somebody knocked on day one.", WORDS)
                            .replace("Music off at ten.", WORDS)
                            .replace("With a cake.", WORDS)
                            .replace("I have not been asked for anything yet.", WORDS)
                            .replace("Nobody moved in on my stairs.", WORDS));

            assertThat(assessment.toString()).contains("lime-street-2026").doesNotContain(WORDS);
        }
    }

    @Nested
    class InProblems {

        private static final AssessmentJson READER = AssessmentJson.using(GoodNeighbours.catalog());

        /** Ways in which a document can be wrong with personal words in the wrong place. */
        static Stream<String> mistakes() {
            String json = GoodNeighbours.assessmentJson();
            List<String> wrong = List.of(
                    "[\"" + WORDS + "\"]",
                    "{\"" + "said" + "\": \"" + WORDS + "\"}",
                    "\"" + WORDS + "\\u0000\"",
                    "\"" + WORDS + "\\ud83d\"",
                    "\"" + (WORDS + " ").repeat(2_600) + "\"");
            Stream<String> texts = Stream.of(
                            "\"Somebody knocked on day one.\"",
                            "\"With a cake.\"",
                            "\"Music off at ten.\"",
                            "\"Nobody moved in on my stairs.\"")
                    .flatMap(words -> wrong.stream().map(value -> json.replace(words, value)));
            Stream<String> comments = Stream.of("\"" + WORDS + " said so\"", "[\"" + WORDS + "\"]")
                    .map(value -> json.replace("{\"id\": \"c2\", \"text\": \"With a cake.\"}", value));
            Stream<String> raters = Stream.of(
                            json.replace("\"n1\"", "\"" + WORDS + " Smith\""),
                            json.replace("{\"id\": \"n1\"", "{\"id\": \"" + WORDS + " Smith\""),
                            json.replace("{\"id\": \"n1\"", "{\"id\": [\"" + WORDS + "\"]"),
                            json.replace("\"rater\": \"n1\"", "\"rater\": \"" + WORDS + " Smith\""),
                            json.replace("\"rater\": \"n1\"", "\"rater\": \"" + WORDS + "@example.org\""),
                            json.replace("\"n1\"", "\"" + WORDS + ", but Smith\""),
                            json.replace("\"n1\"", "\"" + WORDS + " must Smith\""),
                            json.replace("\"n1\"", "\"" + WORDS + "_".repeat(90) + "\""),
                            json.replace("\"n1\"", "\"" + WORDS + " Smith\"")
                                    .replace("\"n2\"", "\"" + WORDS + " Smith\""),
                            json.replace("{\"id\": \"n1\"", "{\"id\": \"" + WORDS + " Smith\"")
                                    .replace("\"rater\": \"n2\"", "\"rater\": \"n3\""))
                    .map(String::valueOf);
            Stream<String> ids = Stream.of(
                    json.replace("{\"id\": \"c2\"", "{\"id\": \"" + WORDS + " hit me\""),
                    json.replace("\"c1\"", "\"" + WORDS + " hit me\"").replace("\"c2\"", "\"" + WORDS + " hit me\""));
            Stream<String> breaksOff = Stream.of(
                    json.substring(0, json.indexOf("Somebody knocked")) + WORDS,
                    json.replace("\"With a cake.\"", WORDS),
                    json.replace("\"With a cake.\"", "\"" + WORDS + "\n\""));
            String aside =
                    json.substring(0, json.lastIndexOf('}')) + ", \"setAside\": [{\"framework\": {\"id\": \"old\","
                            + " \"edition\": \"1.0.0\"}, \"raters\": [{\"id\": \"n1\", \"roles\": [\"newcomer\"]}],"
                            + " \"ratings\": [{\"rater\": \"n1\", \"criterion\": \"a.b\", \"answer\": {\"kind\": \"not-known\"},"
                            + " \"comment\": {\"id\": \"c9\", \"text\": \"T\"}}]}]}";
            int from = aside.indexOf("setAside");
            Stream<String> setAside = Stream.of("\"n1\"", "\"c9\"", "\"T\"")
                    .flatMap(id -> Stream.of("\"" + WORDS + " Smith\\u0000\"", "[\"" + WORDS + "\"]")
                            .map(value -> aside.substring(0, from)
                                    + aside.substring(from).replace(id, value)));
            return Stream.of(texts, comments, raters, ids, breaksOff, setAside).flatMap(s -> s);
        }

        @ParameterizedTest
        @MethodSource("mistakes")
        void noProblemRepeatsPersonalWords(String json) {
            assertThatExceptionOfType(InvalidDocumentException.class)
                    .isThrownBy(() -> READER.read(json))
                    .satisfies(e -> {
                        assertThat(e).hasNoCause();
                        assertThat(e.toString()).doesNotContain(WORDS);
                        assertThat(e.problems()).extracting(Problem::message).noneMatch(m -> m.contains(WORDS));
                    });
        }

        @Test
        void aWellFormedRaterThatIsNotThereIsNamedByTheirPseudonym() {
            String json = GoodNeighbours.assessmentJson().replace("\"rater\": \"n1\"", "\"rater\": \"n7\"");

            assertThat(READER.problems(json.getBytes(StandardCharsets.UTF_8)))
                    .hasSize(2)
                    .allSatisfy(problem -> assertThat(problem.found()).isEqualTo("'n7'"));
        }
    }
}
