package org.peerprinciples.core.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.peerprinciples.core.arrangement.Arrangement;
import org.peerprinciples.core.arrangement.ArrangementBuilder;
import org.peerprinciples.core.arrangement.Exchange;
import org.peerprinciples.core.arrangement.People;
import org.peerprinciples.core.arrangement.Stage;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.AssessmentBuilder;
import org.peerprinciples.core.assessment.AssessmentMerger;
import org.peerprinciples.core.assessment.Comment;
import org.peerprinciples.core.assessment.EvidenceLinks;
import org.peerprinciples.core.assessment.LabelledAssessment;
import org.peerprinciples.core.assessment.MergeConflict;
import org.peerprinciples.core.assessment.MergeConflictException;
import org.peerprinciples.core.assessment.MergedAssessment;
import org.peerprinciples.core.assessment.Origin;
import org.peerprinciples.core.assessment.Rated;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.assessment.Renaming;
import org.peerprinciples.core.assessment.ScreenAnswer;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.assessment.SetAside;
import org.peerprinciples.core.assessment.SetAsideBuilder;
import org.peerprinciples.core.document.InputLimits;
import org.peerprinciples.core.evidence.Document;
import org.peerprinciples.core.evidence.Evidence;
import org.peerprinciples.core.evidence.Response;
import org.peerprinciples.core.evidence.Theme;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.id.ArrangementId;
import org.peerprinciples.core.id.AssessmentId;
import org.peerprinciples.core.id.CommentId;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.Digest;
import org.peerprinciples.core.id.Edition;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.FrameworkId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.QuestionId;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.ThemeId;
import org.peerprinciples.core.problem.ProblemCode;

/** What doesn't go together is told, all of it, and never in people's words. */
class MergeConflictTest {

    private static final String WORDS = "Between us";
    private static final LocalDate DAY = LocalDate.of(2026, 10, 15);
    private static final FrameworkRef FRAMEWORK = FrameworkRef.of(FrameworkId.of("garden"), new Edition(1, 0, 0));
    private static final FrameworkRef EARLIER = FrameworkRef.of(FrameworkId.of("garden"), new Edition(0, 9, 0));
    private static final RaterId ONE = RaterId.of("rater-1");

    private static Arrangement arrangement() {
        return Arrangement.builder()
                .id(ArrangementId.of("orchard"))
                .name("Orchard")
                .kind("a group")
                .purpose("company")
                .stage(Stage.EXISTING)
                .build();
    }

    private static AssessmentBuilder blank() {
        return Assessment.builder()
                .id(AssessmentId.of("orchard-2026"))
                .framework(FRAMEWORK)
                .origin(Origin.OWN_PRACTICE)
                .date(DAY)
                .arrangement(arrangement());
    }

    /** A person who answers the questions q1, q2 and so on with these levels, the first with a comment. */
    private static Assessment person(String role, String... levels) {
        return blank().addRaters(Rater.of(ONE, RoleId.of(role)))
                .addAllRatings(IntStream.range(0, levels.length)
                        .mapToObj(i -> Rating.builder()
                                .rater(ONE)
                                .criterion(CriterionId.of("garden.q" + (i + 1)))
                                .answer(Rated.of(LevelId.of(levels[i])))
                                .comment(i == 0 ? Optional.of(comment(WORDS)) : Optional.empty())
                                .build())
                        .toList())
                .build();
    }

    private static Comment comment(String words) {
        return Comment.of(CommentId.of("c1"), words);
    }

    private static Document document(String id, String shows) {
        return Document.builder()
                .id(EvidenceId.of(id))
                .title("Minutes")
                .shows(shows)
                .build();
    }

    private static MergedAssessment merged(Assessment a, Assessment b) {
        return AssessmentMerger.standard()
                .merge(LabelledAssessment.of("a.json", a), LabelledAssessment.of("b.json", b));
    }

    private static List<MergeConflict> conflicts(Assessment a, Assessment b) {
        MergeConflictException refused = catchThrowableOfType(MergeConflictException.class, () -> merged(a, b));
        assertThat(refused).isNotNull();
        assertThat(refused).message().doesNotContain(WORDS).startsWith("assessments can't be merged: ");
        assertThat(refused.conflicts())
                .allSatisfy(conflict -> assertThat(refused).message().contains("\n  " + conflict));
        return refused.conflicts();
    }

    /** The one conflict between an assessment and a change of it, either way round. */
    private static MergeConflict conflict(
            UnaryOperator<AssessmentBuilder> one, UnaryOperator<AssessmentBuilder> other) {
        Assessment a = one.apply(blank()).build();
        Assessment b = other.apply(blank()).build();
        assertThat(conflicts(b, a)).hasSize(1);
        List<MergeConflict> conflicts = conflicts(a, b);
        assertThat(conflicts).hasSize(1);
        assertThat(conflicts.get(0).input()).isEqualTo("b.json");
        return conflicts.get(0);
    }

    private static void disagrees(
            String pointer, UnaryOperator<AssessmentBuilder> one, UnaryOperator<AssessmentBuilder> other) {
        MergeConflict conflict = conflict(one, other);
        assertThat(conflict.problem().code()).isEqualTo(ProblemCode.DOCUMENTS_DISAGREE);
        assertThat(conflict.problem().place().pointer()).isEqualTo(pointer);
        assertThat(conflict.id()).isEmpty();
    }

    @Nested
    class Pseudonyms {

        @Test
        void theSameFileTwiceIsOnePerson() {
            MergedAssessment merged = merged(person("member", "often"), person("member", "often"));

            assertThat(merged.assessment()).isEqualTo(person("member", "often"));
            assertThat(merged.inputs())
                    .containsExactly(
                            new MergedAssessment.Brought("a.json", 1, 1, 0),
                            new MergedAssessment.Brought("b.json", 1, 1, 1));
            assertThat(merged.shared())
                    .containsExactly(new MergedAssessment.SharedRater(ONE, List.of("a.json", "b.json")));
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
            List<MergeConflict> conflicts = conflicts(
                    person("member", "often", "often", "seldom"), person("helper", "seldom", "often", "often"));

            assertThat(conflicts)
                    .extracting(conflict -> conflict.problem().code())
                    .containsExactly(ProblemCode.RATER_DIFFERS, ProblemCode.CONTENT_DIFFERS);
            assertThat(conflicts.get(0).message())
                    .isEqualTo(
                            "b.json: /raters/0: rater-differs: found 'rater-1' with other roles and other answers to "
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
                            conflict.id().orElseThrow(),
                            conflict.problem().hint().orElseThrow()));

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

    @Nested
    class WhatMustBeTheSame {

        @Test
        void theFrameworkItsContentAndTheOrigin() {
            disagrees("/framework", a -> a, a -> a.framework(EARLIER));
            disagrees(
                    "/framework/digest",
                    a -> a.framework(FrameworkRef.of(FRAMEWORK.id(), FRAMEWORK.edition(), digest('a'))),
                    a -> a.framework(FrameworkRef.of(FRAMEWORK.id(), FRAMEWORK.edition(), digest('b'))));
            disagrees(
                    "/criterionDigests/garden.q1",
                    a -> a.putCriterionDigests(CriterionId.of("garden.q1"), digest('a')),
                    a -> a.putCriterionDigests(CriterionId.of("garden.q1"), digest('b')));
            disagrees("/origin", a -> a, a -> a.origin(Origin.FICTIONAL));
        }

        private Digest digest(char digit) {
            return Digest.of("sha256:" + String.valueOf(digit).repeat(64));
        }

        @Test
        void theArrangementAndWhatIsSaidOfIt() {
            disagrees(
                    "/arrangement/id", a -> a, a -> a.arrangement(arrangement(b -> b.id(ArrangementId.of("meadow")))));
            disagrees("/arrangement/purpose", a -> a, a -> a.arrangement(arrangement(b -> b.purpose(WORDS))));
            disagrees(
                    "/arrangement/rhythm",
                    a -> a.arrangement(arrangement(b -> b.rhythm("weekly"))),
                    a -> a.arrangement(arrangement(b -> b.rhythm("monthly"))));
        }

        private Arrangement arrangement(UnaryOperator<ArrangementBuilder> change) {
            return change.apply(Arrangement.builder().from(MergeConflictTest.arrangement()))
                    .build();
        }

        @Test
        void unlessTheDescriptionOfOneIsAskedFor() {
            Assessment a = blank().build();
            Assessment b =
                    blank().arrangement(arrangement(it -> it.purpose(WORDS))).build();
            List<LabelledAssessment> both = List.of(LabelledAssessment.of("a", a), LabelledAssessment.of("b", b));

            AssessmentMerger merger = AssessmentMerger.standard();
            assertThat(merger.withArrangementFrom("b").merge(both).assessment().arrangement())
                    .isEqualTo(b.arrangement());
            assertThat(merger.withArrangementFrom("a").merge(both).assessment().arrangement())
                    .isEqualTo(a.arrangement());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> merger.withArrangementFrom("c").merge(both))
                    .withMessage("arrangement must be from one of the inputs, but was from 'c'");
        }

        @Test
        void notesThatWouldBeTooLongTogether() {
            Assessment a = blank().note("a".repeat(12_000)).build();
            Assessment b = blank().note("b".repeat(12_000)).build();

            MergeConflict conflict = conflicts(a, b).get(0);

            assertThat(conflict.message())
                    .isEqualTo(
                            "b.json: /note: text-too-long: found a note that makes 24008 characters together with those of "
                                    + "the others, allowed is at most 20000 characters together; shorten the notes, or keep one of "
                                    + "them elsewhere");
            assertThat(AssessmentMerger.LONGEST_NOTE)
                    .isEqualTo(InputLimits.standard().longestText());
        }

        @Test
        void theResponseToATheme() {
            disagrees(
                    "/themes/0/response",
                    a -> a.addThemes(theme("Tea", Optional.of("more tea"))),
                    a -> a.addThemes(theme("Tea", Optional.of("less tea"))));
        }

        @Test
        void whatIsSetAsideOfARoleOrAPieceOfEvidence() {
            RoleId role = RoleId.of("gone");
            disagrees(
                    "/setAside/0/exchanges/0",
                    a -> a.addSetAside(aside().addExchanges(Exchange.builder()
                                    .role(role)
                                    .addGives("time")
                                    .build())
                            .build()),
                    a -> a.addSetAside(aside().addExchanges(Exchange.builder()
                                    .role(role)
                                    .addGains("time")
                                    .build())
                            .build()));
            disagrees(
                    "/setAside/0/links/0",
                    a -> a.addSetAside(aside().addLinks(links("gone")).build()),
                    a -> a.addSetAside(aside().addLinks(links("other")).build()));
        }
    }

    private static Theme theme(String name, Optional<String> done) {
        return Theme.builder()
                .id(ThemeId.of("t1"))
                .name(name)
                .response(done.map(what -> Response.builder().done(what).build()))
                .build();
    }

    private static SetAsideBuilder aside() {
        return SetAside.builder().framework(EARLIER);
    }

    private static EvidenceLinks links(String role) {
        return EvidenceLinks.builder()
                .evidence(EvidenceId.of("e1"))
                .role(RoleId.of(role))
                .build();
    }

    @Nested
    class Ids {

        private void differs(
                String pointer,
                String free,
                UnaryOperator<AssessmentBuilder> one,
                UnaryOperator<AssessmentBuilder> other) {
            MergeConflict conflict = conflict(one, other);
            assertThat(conflict.problem().code()).isEqualTo(ProblemCode.CONTENT_DIFFERS);
            assertThat(conflict.problem().place().pointer()).isEqualTo(pointer);
            assertThat(conflict.problem().hint()).contains(free);
        }

        @Test
        void standForOneThing() {
            differs(
                    "/evidence/0",
                    "minutes-2",
                    a -> a.addEvidence(document("minutes", "tea")),
                    a -> a.addEvidence(document("minutes", "cake")));
            differs(
                    "/themes/0",
                    "t2",
                    a -> a.addThemes(theme("Tea", Optional.empty())),
                    a -> a.addThemes(theme("Cake", Optional.empty())));
        }

        @Test
        void areNotBothSetAsideAndNot() {
            differsEitherWay(document("minutes", "tea"));
        }

        private void differsEitherWay(Evidence piece) {
            List<MergeConflict> conflicts = conflicts(
                    blank().addEvidence(piece).build(),
                    blank().addSetAside(aside().addEvidence(piece).build()).build());
            assertThat(conflicts)
                    .extracting(conflict -> conflict.problem().place().pointer())
                    .containsExactly("/setAside/0/evidence/0");
        }

        @Test
        void ofTheLongestKindHaveShorterOnesInTheirPlace() {
            String longest = "m".repeat(80);
            differs(
                    "/evidence/0",
                    "m".repeat(70) + "-2",
                    a -> a.addEvidence(document(longest, "tea")),
                    a -> a.addEvidence(document(longest, "cake")));
        }
    }

    @Nested
    class WhatOnlySomeSay {

        @Test
        void stays() {
            Assessment a = blank().addThemes(theme("Tea", Optional.empty()))
                    .arrangement(Arrangement.builder()
                            .from(arrangement())
                            .addPeople(People.builder()
                                    .role(RoleId.of("member"))
                                    .about("neighbours")
                                    .build())
                            .build())
                    .build();
            Assessment b = blank().addThemes(theme("Tea", Optional.of("more tea")))
                    .arrangement(Arrangement.builder()
                            .from(arrangement())
                            .safeguardingContact("the office")
                            .build())
                    .build();

            Assessment merged = merged(a, b).assessment();

            assertThat(merged.themes()).containsExactly(theme("Tea", Optional.of("more tea")));
            assertThat(merged.arrangement().people()).hasSize(1);
            assertThat(merged.arrangement().safeguardingContact()).contains("the office");
        }

        @Test
        void ofNotesStaysWithThoseWhoseItIs() {
            Assessment a = new AssessmentBuilder()
                    .from(person("member", "often"))
                    .note("Filled in together\n\nwith a friend.")
                    .build();
            Assessment b = blank().addRaters(Rater.of(RaterId.of("rater-2"), RoleId.of("helper")))
                    .note("Over the telephone.")
                    .build();
            Assessment nobody = blank().note("From the minutes.").build();

            Assessment merged = AssessmentMerger.standard()
                    .merge(
                            LabelledAssessment.of("b", b),
                            LabelledAssessment.of("nobody", nobody),
                            LabelledAssessment.of("a", a))
                    .assessment();

            assertThat(merged.note())
                    .contains("-: From the minutes.\n\nrater-1: Filled in together\nwith a friend.\n\n"
                            + "rater-2: Over the telephone.");
            assertThat(merged(merged, b).assessment()).isEqualTo(merged);
            assertThat(Renaming.of(Map.of("rater-1", "zoe")).apply(merged).note())
                    .contains("-: From the minutes.\n\nrater-2: Over the telephone.\n\n"
                            + "zoe: Filled in together\nwith a friend.");
        }

        @Test
        void ofNotesThatAllShareStaysAsItIs() {
            Assessment a = new AssessmentBuilder()
                    .from(person("member", "often"))
                    .note("A pilot.")
                    .build();
            Assessment b = Renaming.of(Map.of("rater-1", "rater-2", "c1", "c2")).apply(a);

            assertThat(merged(a, b).assessment().note()).contains("A pilot.");
            assertThat(b.note()).contains("A pilot.");
        }
    }

    @Nested
    class IdAndDate {

        private final Assessment earlier = new AssessmentBuilder()
                .from(person("member", "often"))
                .id(AssessmentId.of("a"))
                .build();
        private final Assessment later =
                blank().id(AssessmentId.of("c")).date(DAY.plusDays(3)).build();
        private final Assessment laterToo =
                blank().id(AssessmentId.of("b")).date(DAY.plusDays(3)).build();

        @Test
        void areThoseOfTheLatest() {
            Assessment merged = AssessmentMerger.standard()
                    .merge(
                            LabelledAssessment.of("1", earlier),
                            LabelledAssessment.of("2", later),
                            LabelledAssessment.of("3", laterToo))
                    .assessment();

            assertThat(merged.id()).hasToString("b");
            assertThat(merged.date()).isEqualTo(DAY.plusDays(3));
            assertThat(merged.ratings())
                    .allSatisfy(rating -> assertThat(rating.date()).contains(DAY));
        }

        @Test
        void canBeGiven() {
            Assessment merged = AssessmentMerger.standard()
                    .withId(AssessmentId.of("all"))
                    .withDate(DAY.plusYears(1))
                    .merge(LabelledAssessment.of("1", earlier), LabelledAssessment.of("2", later))
                    .assessment();

            assertThat(merged.id()).hasToString("all");
            assertThat(merged.date()).isEqualTo(DAY.plusYears(1));
        }

        @Test
        void areNotBeforeAnAssessment() {
            AssessmentMerger merger = AssessmentMerger.standard().withDate(DAY);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> merger.merge(LabelledAssessment.of("1", later)))
                    .withMessage("date must not be before the latest assessment's, 2026-10-18, but was 2026-10-15");
        }
    }

    @Nested
    class Usage {

        @Test
        void wantsOneOrMoreEachWithItsOwnLabel() {
            LabelledAssessment one = LabelledAssessment.of("a", person("member"));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> AssessmentMerger.standard().merge());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> AssessmentMerger.standard().merge(one, one))
                    .withMessageContaining("[a, a]");
            assertThatIllegalArgumentException().isThrownBy(() -> LabelledAssessment.of(" ", one.assessment()));
        }

        @Test
        void ofRenamingWantsNewIds() {
            Assessment one = person("member", "often");

            assertThatIllegalArgumentException().isThrownBy(() -> Renaming.of(Map.of("a", "Anna Smith")));
            assertThatIllegalArgumentException().isThrownBy(() -> Renaming.of(Map.of("a", "x", "b", "x")));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Renaming.of(Map.of("rater-1", "c1")).apply(one))
                    .withMessageContaining("[c1]");
            assertThat(Renaming.of(Map.of("rater-7", "x", "c1", "y")).unknownIn(one))
                    .containsExactly("rater-7");
            assertThat(Renaming.of(Map.of("rater-1", "c1", "c1", "rater-1"))
                            .apply(one)
                            .raters())
                    .containsExactly(Rater.of(RaterId.of("c1"), RoleId.of("member")));
        }
    }
}
