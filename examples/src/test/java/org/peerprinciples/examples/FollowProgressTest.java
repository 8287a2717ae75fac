package org.peerprinciples.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.progress.Cause;
import org.peerprinciples.checklist.progress.GapChange;
import org.peerprinciples.checklist.progress.PledgeBoard;
import org.peerprinciples.checklist.progress.PledgeCounts;
import org.peerprinciples.checklist.progress.Progress;
import org.peerprinciples.checklist.progress.Reached;
import org.peerprinciples.checklist.progress.Refusal;
import org.peerprinciples.checklist.progress.Turnover;
import org.peerprinciples.checklist.progress.Verdict;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.Origin;
import org.peerprinciples.core.assessment.Rated;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.document.FrameworkJson;
import org.peerprinciples.core.edition.AssessmentCarrier;
import org.peerprinciples.core.evidence.PledgeStatus;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.RaterId;

@ExtendWith(Golden.class)
class FollowProgressTest {

    @Test
    void printsTheSplitTheVerdictsAndThePledges() throws IOException {
        String printed = Printed.by(FollowProgress::main);

        Golden.compare("follow-progress.txt", printed.getBytes(StandardCharsets.UTF_8));
    }

    @Nested
    class Riverside {

        private final Evaluation later = FollowProgress.evaluation("fictional-riverside-network-2027");
        private final Progress progress =
                Progress.between(FollowProgress.evaluation("fictional-riverside-network"), later);

        Riverside() throws IOException {}

        @Test
        void isWrittenAsJson() throws IOException {
            Golden.compare(
                    "progress/fictional-riverside-network.json", Progress.json().write(progress));
            Golden.compare(
                    "progress/fictional-riverside-network-pledges.json",
                    PledgeBoard.json().write(PledgeBoard.of(later)));
            assertThat(Golden.names("progress"))
                    .containsExactly("fictional-riverside-network-pledges.json", "fictional-riverside-network.json");
        }

        @Test
        void saysThatItIsFictional() {
            assertThat(later.subject().origin()).isEqualTo(Origin.FICTIONAL);
            assertThat(later.subject().name()).contains("(fictional)");
        }

        @Test
        void roseInMostFellInSomeAndIsOpenInOthers() {
            assertThat(progress.principles())
                    .extracting(change -> change.change().verdict().orElseThrow())
                    .contains(Verdict.ROSE, Verdict.FELL, Verdict.NOT_DECIDED);
            assertThat(progress.raters()).isEqualTo(new Turnover(9, 1, 1, 1));
        }

        @Test
        void hasGapsThatOpenedThatClosedAndThatRemain() {
            assertThat(progress.gaps())
                    .extracting(GapChange::what)
                    .contains(GapChange.What.OPENED, GapChange.What.CLOSED, GapChange.What.REMAINS);
            CriterionId freely = CriterionId.of("safe.speaking-freely");
            assertThat(progress.gaps(GapChange.What.CLOSED))
                    .contains(new GapChange(
                            freely,
                            GapChange.What.CLOSED,
                            true,
                            false,
                            progress.criterion(freely).change()));
        }

        @Test
        void keptPledgesWithAndWithoutTheirLevelBeingThere() {
            assertThat(progress.pledgeCounts()).isEqualTo(new PledgeCounts(2, 1, 0, 1, 2, 0));
            assertThat(progress.pledges())
                    .filteredOn(pledge -> pledge.now().equals(Optional.of(PledgeStatus.KEPT)))
                    .flatExtracting(pledge -> pledge.reached().stream().toList())
                    .containsExactlyInAnyOrder(Reached.REACHED, Reached.NOT_REACHED);
        }

        @Test
        void saysNothingThatPeopleSaid() throws IOException {
            String json = new String(Progress.json().write(progress), StandardCharsets.UTF_8);
            String note = later.workings().assessment().note().orElseThrow();

            assertThat(json).doesNotContain(note);
            assertThat(new String(PledgeBoard.json().write(PledgeBoard.of(later)), StandardCharsets.UTF_8))
                    .doesNotContain(note)
                    .contains(later.subject().safeguardingContact().orElseThrow());
            assertThat(later.workings().assessment().ratings())
                    .flatExtracting(rating -> rating.comment().stream().toList())
                    .isNotEmpty()
                    .allSatisfy(comment -> assertThat(json).doesNotContain(comment.text()));
        }
    }

    @Nested
    class Garden {

        private final Framework first = edition("1.0.0");
        private final Framework corrected = edition("1.0.1");
        private final Framework rewritten = edition("2.0.0");
        private final FrameworkCatalog catalog = FrameworkCatalog.of(first, corrected, rewritten);
        private final Assessment old = AssessmentJson.using(catalog).read(document("orchard-lane-2025.json"));
        private final Evaluation then = Checklist.of(first).evaluate(old);

        Garden() throws IOException {}

        private static Framework edition(String edition) throws IOException {
            return FrameworkJson.standard().read(document("garden-principles-" + edition + ".json"));
        }

        private static byte[] document(String name) throws IOException {
            try (var in = FollowProgress.class.getResourceAsStream("editions/" + name)) {
                return in.readAllBytes();
            }
        }

        /** What moved, a year later, with answers to what is new. */
        private Evaluation now() {
            Assessment carried = AssessmentCarrier.between(first.ref(), rewritten.ref(), catalog)
                    .carry(old)
                    .assessment();
            return Checklist.of(rewritten)
                    .evaluate(Assessment.builder()
                            .from(carried)
                            .date(LocalDate.of(2026, 9, 30))
                            .addRatings(quiet("g1", "always"), quiet("g2", "always"), quiet("h1", "sometimes"))
                            .build());
        }

        private Rating quiet(String rater, String level) {
            return Rating.of(RaterId.of(rater), CriterionId.of("company.quiet-place"), Rated.of(LevelId.of(level)));
        }

        @Test
        void isComparedOverAllItsEditions() {
            Progress progress = Progress.between(then, now(), catalog);

            assertThat(progress.criteria())
                    .extracting(change -> change.before() + " > " + change.criterion())
                    .containsExactly(
                            "company.welcome > company.welcome",
                            "company.pace > company.pace",
                            "sharing.tips > sharing.know-how");
            assertThat(progress.content().criteriaReworded()).containsExactly(CriterionId.of("sharing.harvest"));
            assertThat(progress.content().criteriaLeftOut()).containsExactly(CriterionId.of("sharing.rota"));
            assertThat(progress.content().criteriaAdded()).containsExactly(CriterionId.of("company.quiet-place"));
            var low =
                    progress.principle(PrincipleId.of("company")).change().low().orElseThrow();
            assertThat(low.part(Cause.EDITION_OR_TAILORING).points())
                    .isEqualTo(low.points())
                    .isNotZero();
        }

        @Test
        void isNotComparedWithoutTheEditionBetween() {
            assertThat(Progress.refusals(then, now(), FrameworkCatalog.empty()))
                    .extracting(Refusal::reason)
                    .containsExactly(Refusal.Reason.EDITION_NOT_AT_HAND);
        }
    }
}
