package org.peerprinciples.core.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peerprinciples.core.blackbox.Orchard.DAY;
import static org.peerprinciples.core.blackbox.Orchard.ONE;
import static org.peerprinciples.core.blackbox.Orchard.WORDS;
import static org.peerprinciples.core.blackbox.Orchard.blank;
import static org.peerprinciples.core.blackbox.Orchard.conflicts;
import static org.peerprinciples.core.blackbox.Orchard.document;
import static org.peerprinciples.core.blackbox.Orchard.merged;
import static org.peerprinciples.core.blackbox.Orchard.person;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.AssessmentBuilder;
import org.peerprinciples.core.assessment.Comment;
import org.peerprinciples.core.assessment.MergeConflict;
import org.peerprinciples.core.assessment.MergedAssessment;
import org.peerprinciples.core.assessment.Rated;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.assessment.Renaming;
import org.peerprinciples.core.assessment.ScreenAnswer;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.id.CommentId;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.QuestionId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.problem.ProblemCode;

/** Who is who among those who are merged: two who share a pseudonym are told apart, or refused. */
class MergePseudonymsTest {

    @Test
    void theSameFileTwiceIsOnePerson() {
        MergedAssessment merged = merged(person("member", "often"), person("member", "often"));

        assertThat(merged.assessment()).isEqualTo(person("member", "often"));
        assertThat(merged.inputs())
                .containsExactly(
                        new MergedAssessment.Brought("a.json", 1, 1, 0),
                        new MergedAssessment.Brought("b.json", 1, 1, 1));
        assertThat(merged.shared()).containsExactly(new MergedAssessment.SharedRater(ONE, List.of("a.json", "b.json")));
    }

    @Test
    void whoAnswersOtherQuestionsInAnotherFileIsOnePerson() {
        Assessment more = blank().addRaters(Rater.of(ONE, RoleId.of("member")))
                .addScreen(ScreenAnswer.of(ONE, QuestionId.of("aim"), ScreenReply.YES))
                .build();

        MergedAssessment merged = merged(person("member", "often"), more);

        assertThat(merged.assessment().ratings()).hasSize(1);
        assertThat(merged.assessment().screen()).hasSize(1);
        assertThat(merged.assessment().raters()).hasSize(1);
    }

    @Test
    void otherRolesAndAnswersAreOneProblemAndTheirCommentsAnother() {
        List<MergeConflict> conflicts =
                conflicts(person("member", "often", "often", "seldom"), person("helper", "seldom", "often", "often"));

        assertThat(conflicts)
                .extracting(conflict -> conflict.problem().code())
                .containsExactly(ProblemCode.RATER_DIFFERS, ProblemCode.CONTENT_DIFFERS);
        assertThat(conflicts.get(0).message())
                .isEqualTo("b.json: /raters/0: rater-differs: found 'rater-1' with other roles and other answers to "
                        + "garden.q1, garden.q3 than in a.json, allowed is a pseudonym of their own for somebody "
                        + "else; for the same person, the same roles and evidence, and one answer to each question; "
                        + "'rater-2' is free");
        assertThat(conflicts.get(1).problem().hint()).contains("c2");
    }

    @Test
    void whatIsRenamedAsHintedGoesTogether() {
        Assessment a = person("member", "often", "seldom");
        Assessment b = person("member", "often", "often");
        Map<String, String> ids = new HashMap<>();
        conflicts(a, b)
                .forEach(conflict -> ids.put(
                        conflict.id().orElseThrow(), conflict.problem().hint().orElseThrow()));

        Assessment merged = merged(a, Renaming.of(ids).apply(b)).assessment();

        assertThat(ids).isEqualTo(Map.of("rater-1", "rater-2", "c1", "c2"));
        assertThat(merged.raters()).hasSize(2);
        assertThat(merged.ratings()).hasSize(4);
    }

    @Test
    void whatIsMadeOfThePseudonymGoesWithIt() {
        Assessment a = filledIn("member", "a pot");
        Assessment b = filledIn("helper", "a kettle");

        assertThat(conflicts(a, b)).extracting(MergeConflict::id).containsExactly(Optional.of("rater-1"));

        Assessment renamed = Renaming.of(Map.of("rater-1", "zoe")).apply(b);
        assertThat(renamed.evidence())
                .extracting(piece -> piece.id().value())
                .containsExactly("zoe-seen-c1", "rater-1-minutes");
        assertThat(renamed.ratings().get(0).comment().orElseThrow().id()).hasToString("zoe-c1");
        assertThat(merged(a, renamed).assessment().evidence()).hasSize(3);
    }

    @Test
    void otherEvidenceUnderAnIdMadeOfThePseudonymIsSomebodyElses() {
        List<MergeConflict> conflicts = conflicts(filledIn("member", "a pot"), filledIn("member", "a kettle"));

        assertThat(conflicts).extracting(MergeConflict::id).containsExactly(Optional.of("rater-1"));
        assertThat(conflicts.get(0).problem().found())
                .contains("other evidence")
                .doesNotContain("pot");
    }

    @Test
    void anIdThatAlreadyBeginsWhatIsMadeOfItIsNotOffered() {
        Assessment other = new AssessmentBuilder()
                .from(filledIn("helper", "a kettle"))
                .addEvidence(document("rater-2-seen-c1", "tea"))
                .build();

        assertThat(conflicts(filledIn("member", "a pot"), other)
                        .get(0)
                        .problem()
                        .hint())
                .contains("rater-3");
    }

    /** What a form makes of a person who says what was seen and has something to say, and what was there before. */
    private Assessment filledIn(String role, String seen) {
        return blank().addRaters(Rater.of(ONE, RoleId.of(role)))
                .addEvidence(document("rater-1-seen-c1", seen))
                .addEvidence(document("rater-1-minutes", "tea"))
                .addRatings(Rating.builder()
                        .rater(ONE)
                        .criterion(CriterionId.of("garden.q1"))
                        .answer(Rated.of(LevelId.of("often")))
                        .addEvidence(EvidenceId.of("rater-1-seen-c1"))
                        .comment(Comment.of(CommentId.of("rater-1-c1"), WORDS))
                        .build())
                .build();
    }

    @Test
    void ofManyAnswersTheFirstAreNamed() {
        String[] often = new String[20];
        String[] seldom = new String[20];
        Arrays.fill(often, "often");
        Arrays.fill(seldom, "seldom");

        assertThat(conflicts(person("member", often), person("member", seldom)))
                .anySatisfy(conflict -> assertThat(conflict.problem().found())
                        .contains("garden.q12, ... (20)")
                        .doesNotContain("garden.q13"));
    }

    @Test
    void anotherDayOfTheSameAnswerIsAnotherAnswer() {
        Assessment later = new AssessmentBuilder()
                .from(person("member", "often"))
                .date(DAY.plusDays(1))
                .build();

        assertThat(conflicts(person("member", "often"), later))
                .extracting(conflict -> conflict.problem().code())
                .contains(ProblemCode.RATER_DIFFERS);
    }
}
