package org.peerprinciples.core.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.peerprinciples.core.blackbox.Orchard.DAY;
import static org.peerprinciples.core.blackbox.Orchard.blank;
import static org.peerprinciples.core.blackbox.Orchard.merged;
import static org.peerprinciples.core.blackbox.Orchard.person;
import static org.peerprinciples.core.blackbox.Orchard.theme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.peerprinciples.core.arrangement.Arrangement;
import org.peerprinciples.core.arrangement.People;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.AssessmentBuilder;
import org.peerprinciples.core.assessment.AssessmentMerger;
import org.peerprinciples.core.assessment.LabelledAssessment;
import org.peerprinciples.core.assessment.Origin;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.assessment.Renaming;
import org.peerprinciples.core.id.AssessmentId;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.RoleId;

/** What a merged assessment has that only some say, and how it is asked for. */
class MergedAssessmentTest {

    @Nested
    class WhatOnlySomeSay {

        @Test
        void stays() {
            Assessment a = blank().addThemes(theme("Tea", Optional.empty()))
                    .arrangement(Arrangement.builder()
                            .from(Orchard.arrangement())
                            .addPeople(People.builder()
                                    .role(RoleId.of("member"))
                                    .about("neighbours")
                                    .build())
                            .build())
                    .build();
            Assessment b = blank().addThemes(theme("Tea", Optional.of("more tea")))
                    .arrangement(Arrangement.builder()
                            .from(Orchard.arrangement())
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
                    .contains("-: From the minutes.\n\nrater-1: Filled in together\n\nwith a friend.\n\n"
                            + "rater-2: Over the telephone.");
            assertThat(merged(merged, b).assessment()).isEqualTo(merged);
            assertThat(Renaming.of(Map.of("rater-1", "zoe")).apply(merged).note())
                    .contains("-: From the minutes.\n\nrater-2: Over the telephone.\n\n"
                            + "zoe: Filled in together\n\nwith a friend.");
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
    class ItsOrigin {

        private Origin of(Origin... origins) {
            List<LabelledAssessment> inputs = IntStream.range(0, origins.length)
                    .mapToObj(i -> LabelledAssessment.of(
                            "input-" + i, blank().origin(origins[i]).build()))
                    .toList();
            return AssessmentMerger.standard().merge(inputs).assessment().origin();
        }

        @Test
        void isOwnPracticeWhereAnyoneTakesPart() {
            assertThat(of(Origin.OWN_PRACTICE, Origin.OUTSIDE_READING)).isEqualTo(Origin.OWN_PRACTICE);
            assertThat(of(Origin.OUTSIDE_READING, Origin.OUTSIDE_READING, Origin.OWN_PRACTICE))
                    .isEqualTo(Origin.OWN_PRACTICE);
        }

        @Test
        void isThatOfAllWhereTheyAgree() {
            for (Origin origin : Origin.values()) {
                assertThat(of(origin, origin)).isEqualTo(origin);
            }
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
            assertThat(Renaming.of(Map.of("rater-1", "c1")).takenIn(one)).containsExactly("c1");
            assertThat(Renaming.of(Map.of("rater-7", "c1", "c1", "c2")).takenIn(one))
                    .isEmpty();
            assertThat(Renaming.of(Map.of("rater-1", "c1", "c1", "rater-1"))
                            .apply(one)
                            .raters())
                    .containsExactly(Rater.of(RaterId.of("c1"), RoleId.of("member")));
        }
    }

    @Test
    void whatIsMissingIsNamed() {
        AssessmentMerger merger = AssessmentMerger.standard();

        assertThatNullPointerException().isThrownBy(() -> merger.withId(null)).withMessage("id");
        assertThatNullPointerException().isThrownBy(() -> merger.withDate(null)).withMessage("date");
        assertThatNullPointerException()
                .isThrownBy(() -> merger.merge((LabelledAssessment) null))
                .withMessage("input");
        assertThatNullPointerException()
                .isThrownBy(() -> merger.merge((LabelledAssessment[]) null))
                .withMessage("inputs");
    }
}
