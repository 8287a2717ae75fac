package org.peerprinciples.core.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.peerprinciples.core.blackbox.Orchard.EARLIER;
import static org.peerprinciples.core.blackbox.Orchard.FRAMEWORK;
import static org.peerprinciples.core.blackbox.Orchard.WORDS;
import static org.peerprinciples.core.blackbox.Orchard.aside;
import static org.peerprinciples.core.blackbox.Orchard.blank;
import static org.peerprinciples.core.blackbox.Orchard.conflict;
import static org.peerprinciples.core.blackbox.Orchard.conflicts;
import static org.peerprinciples.core.blackbox.Orchard.disagrees;
import static org.peerprinciples.core.blackbox.Orchard.document;
import static org.peerprinciples.core.blackbox.Orchard.links;
import static org.peerprinciples.core.blackbox.Orchard.theme;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.peerprinciples.core.arrangement.Arrangement;
import org.peerprinciples.core.arrangement.ArrangementBuilder;
import org.peerprinciples.core.arrangement.Exchange;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.AssessmentBuilder;
import org.peerprinciples.core.assessment.AssessmentMerger;
import org.peerprinciples.core.assessment.LabelledAssessment;
import org.peerprinciples.core.assessment.MergeConflict;
import org.peerprinciples.core.assessment.Origin;
import org.peerprinciples.core.document.InputLimits;
import org.peerprinciples.core.evidence.Evidence;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.id.ArrangementId;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.Digest;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.problem.ProblemCode;

/** What doesn't go together is told, all of it, and never in people's words. */
class MergeConflictTest {

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
            disagrees("/origin", a -> a.origin(Origin.OUTSIDE_READING), a -> a.origin(Origin.FICTIONAL));
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
            return change.apply(Arrangement.builder().from(Orchard.arrangement()))
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
}
