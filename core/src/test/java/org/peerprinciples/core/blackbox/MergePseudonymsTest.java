package org.peerprinciples.core.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.peerprinciples.core.blackbox.Orchard.DAY;
import static org.peerprinciples.core.blackbox.Orchard.ONE;
import static org.peerprinciples.core.blackbox.Orchard.WORDS;
import static org.peerprinciples.core.blackbox.Orchard.blank;
import static org.peerprinciples.core.blackbox.Orchard.comment;
import static org.peerprinciples.core.blackbox.Orchard.conflict;
import static org.peerprinciples.core.blackbox.Orchard.conflicts;
import static org.peerprinciples.core.blackbox.Orchard.document;
import static org.peerprinciples.core.blackbox.Orchard.merged;
import static org.peerprinciples.core.blackbox.Orchard.person;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.AssessmentBuilder;
import org.peerprinciples.core.assessment.AssessmentMerger;
import org.peerprinciples.core.assessment.Comment;
import org.peerprinciples.core.assessment.LabelledAssessment;
import org.peerprinciples.core.assessment.MergeConflict;
import org.peerprinciples.core.assessment.MergeConflictException;
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
import org.peerprinciples.core.id.RaterId;
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
    void otherRolesAndAnswersAreOneProblemWithTheirComments() {
        List<MergeConflict> conflicts =
                conflicts(person("member", "often", "often", "seldom"), person("helper", "seldom", "often", "often"));

        assertThat(conflicts).hasSize(1);
        assertThat(conflicts.get(0).problem().code()).isEqualTo(ProblemCode.RATER_DIFFERS);
        assertThat(conflicts.get(0).message())
                .isEqualTo("b.json: /raters/0: rater-differs: found 'rater-1' with other roles and other answers to "
                        + "2 questions than in a.json, allowed is a pseudonym of their own for somebody "
                        + "else; for the same person, the same roles and evidence, and one answer to each question, "
                        + "of one day; 'rater-2' is free");
        assertThat(conflicts.get(0).questions()).containsExactly("garden.q1", "garden.q3");
        assertThat(conflicts.get(0).renaming()).containsExactly(Map.entry("rater-1", "rater-2"), Map.entry("c1", "c2"));
    }

    @Test
    void theSameCommentIsNoConflictButGoesWithARaterWhoIsSomebodyElse() {
        Assessment a = person("member", "often", "often");
        Assessment b = person("member", "often", "seldom");
        Assessment c = person("member", "often", "never");

        MergeConflictException refused = catchThrowableOfType(
                MergeConflictException.class,
                () -> AssessmentMerger.standard()
                        .merge(
                                LabelledAssessment.of("a", a),
                                LabelledAssessment.of("b", b),
                                LabelledAssessment.of("c", c)));

        assertThat(refused.conflicts())
                .extracting(MergeConflict::renaming)
                .containsExactly(Map.of("rater-1", "rater-2", "c1", "c2"), Map.of("rater-1", "rater-3", "c1", "c3"));
        assertThat(refused.conflicts().get(0).problem().found())
                .isEqualTo("'rater-1' with another answer to 1 question than in a");
    }

    @Test
    void aCommentGoesWithTheRaterWhoIsSomebodyElseInADocumentBefore() {
        Assessment a = new AssessmentBuilder()
                .from(person("member", "often", "often"))
                .ratings(person("member", "often", "often").ratings().subList(1, 2))
                .build();
        Assessment b = person("member", "often", "seldom");
        Assessment c = new AssessmentBuilder()
                .from(b)
                .ratings(b.ratings().subList(0, 1))
                .build();
        List<LabelledAssessment> all =
                List.of(LabelledAssessment.of("a", a), LabelledAssessment.of("b", b), LabelledAssessment.of("c", c));

        MergeConflictException refused = catchThrowableOfType(
                MergeConflictException.class, () -> AssessmentMerger.standard().merge(all));

        assertThat(refused.conflicts()).hasSize(1);
        Map<String, String> ids = refused.conflicts().get(0).renaming();
        assertThat(ids).isEqualTo(Map.of("rater-1", "rater-2", "c1", "c2"));
        assertThat(AssessmentMerger.standard()
                        .merge(
                                all.get(0),
                                LabelledAssessment.of("b", Renaming.of(ids).apply(b)),
                                all.get(2))
                        .assessment()
                        .ratings())
                .hasSize(4);
    }

    @Test
    void aCommentOfAnotherRaterIsAConflictOfItsOwn() {
        Assessment other = blank().addRaters(Rater.of(RaterId.of("zoe"), RoleId.of("member")))
                .addRatings(Rating.builder()
                        .rater(RaterId.of("zoe"))
                        .criterion(CriterionId.of("garden.q1"))
                        .answer(Rated.of(LevelId.of("often")))
                        .comment(comment(WORDS))
                        .build())
                .build();

        assertThat(conflicts(person("member", "often"), other))
                .extracting(MergeConflict::renaming)
                .containsExactly(Map.of("c1", "c2"));
    }

    @Test
    void whatIsRenamedAsHintedGoesTogether() {
        Assessment a = person("member", "often", "seldom");
        Assessment b = person("member", "often", "often");
        Map<String, String> ids = new HashMap<>();
        conflicts(a, b).forEach(conflict -> ids.putAll(conflict.renaming()));

        Assessment merged = merged(a, Renaming.of(ids).apply(b)).assessment();

        assertThat(ids).isEqualTo(Map.of("rater-1", "rater-2", "c1", "c2"));
        assertThat(merged.raters()).hasSize(2);
        assertThat(merged.ratings()).hasSize(4);
    }

    @Test
    void whatIsMadeOfThePseudonymGoesWithIt() {
        Assessment a = filledIn("member", "a pot");
        Assessment b = filledIn("helper", "a kettle");

        assertThat(conflicts(a, b)).extracting(MergeConflict::renaming).containsExactly(Map.of("rater-1", "rater-2"));

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

        assertThat(conflicts).extracting(MergeConflict::renaming).containsExactly(Map.of("rater-1", "rater-2"));
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
    void otherCommentsAndEvidenceAreToldAsThat() {
        Assessment a = person("member", "often", "often");
        Assessment b = new AssessmentBuilder()
                .from(a)
                .ratings(a.ratings().stream()
                        .map(rating -> Rating.builder()
                                .from(rating)
                                .comment(Optional.empty())
                                .build())
                        .toList())
                .build();
        ScreenAnswer yes = ScreenAnswer.of(ONE, QuestionId.of("aim"), ScreenReply.YES);

        MergeConflict conflict = conflicts(a, b).get(0);
        assertThat(conflict.problem().found())
                .isEqualTo("'rater-1' with another comment or other evidence with 1 answer than in a.json");
        assertThat(conflict.questions()).containsExactly("garden.q1");
        assertThat(conflict(
                                it -> it.addScreen(yes),
                                it -> it.addScreen(ScreenAnswer.builder()
                                        .from(yes)
                                        .comment(comment(WORDS))
                                        .build()))
                        .problem()
                        .found())
                .contains("with another comment or other evidence with 1 answer");
        assertThat(conflict(
                                it -> it.addScreen(yes),
                                it -> it.addScreen(ScreenAnswer.of(ONE, QuestionId.of("aim"), ScreenReply.NO)))
                        .problem()
                        .found())
                .contains("with another answer to 1 question");
    }

    @Test
    void theSameAnswersOfAnotherDayAreToldAsThat() {
        Assessment early = person("member", "often", "often", "seldom");
        Assessment late = new AssessmentBuilder()
                .from(person("member", "often", "often", "seldom"))
                .date(DAY.plusDays(1))
                .build();
        Assessment changed = new AssessmentBuilder()
                .from(person("member", "seldom", "often", "seldom"))
                .date(DAY.plusDays(1))
                .build();

        MergeConflict conflict = conflicts(early, late).get(0);
        assertThat(conflict.problem().code()).isEqualTo(ProblemCode.RATER_DIFFERS);
        assertThat(conflict.message())
                .isEqualTo("b.json: /ratings/0: rater-differs: found 'rater-1' with another day of 3 answers than in "
                        + "a.json, allowed is the answers of one day for the same person, so only one of these documents; "
                        + "a pseudonym of their own for somebody else; 'rater-2' is free");
        assertThat(conflict.questions()).isEmpty();
        assertThat(conflicts(early, changed).get(0).problem().found())
                .isEqualTo("'rater-1' with another answer to 1 question and another day of 2 answers than in a.json");
        assertThat(conflicts(
                                person("member", "often"),
                                new AssessmentBuilder()
                                        .from(person("member", "often"))
                                        .date(DAY.plusDays(1))
                                        .build())
                        .get(0)
                        .problem()
                        .found())
                .isEqualTo("'rater-1' with another day of 1 answer than in a.json");
    }

    @Test
    void thousandsAreToldInAnInstantAndEachHasAnIdOfItsOwn() {
        int many = 20_000;
        Assessment a = blank().addAllEvidence(IntStream.range(0, many)
                        .mapToObj(i -> document("e-" + i, "tea"))
                        .toList())
                .build();
        Assessment b = blank().addAllEvidence(IntStream.range(0, many)
                        .mapToObj(i -> document("e-" + i, "cake"))
                        .toList())
                .build();

        MergeConflictException refused = assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> catchThrowableOfType(MergeConflictException.class, () -> merged(a, b)));

        Map<String, String> ids = new HashMap<>();
        refused.conflicts().forEach(conflict -> ids.putAll(conflict.renaming()));
        assertThat(ids).hasSize(many);
        assertThat(merged(a, Renaming.of(ids).apply(b)).assessment().evidence()).hasSize(2 * many);
        assertThat(refused).message().endsWith("\n  ... and 19900 more");
    }
}
