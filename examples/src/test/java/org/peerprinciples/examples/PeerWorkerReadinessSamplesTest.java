package org.peerprinciples.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.PlannedProfile;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.Planned;
import org.peerprinciples.core.assessment.Rated;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.catalog.Frameworks;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.evidence.Evidence;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.PrincipleId;

/** The accounts of a peer support worker and of teams getting ready for some, read for how ready things are. */
@ExtendWith(Golden.class)
class PeerWorkerReadinessSamplesTest {

    private static final String S4 = "s4-peer-worker-readiness";
    private static final String S5 = "s5-peer-worker-readiness";
    private static final Framework READINESS = Frameworks.peerWorkerReadiness();

    private static Assessment assessment(String name) throws IOException {
        return AssessmentJson.using(FrameworkCatalog.standard()).read(SampleAssessments.document(name));
    }

    private static Evaluation evaluation(String name) throws IOException {
        return Checklist.of(READINESS).evaluate(assessment(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {S4, S5})
    void answersTheFrameworkOnReadiness(String name) throws IOException {
        assertThat(assessment(name).framework().id()).isEqualTo(READINESS.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {S4, S5})
    void isTheArrangementAndTheEvidenceOfTheReadingUnderTheSevenPrinciples(String name) throws IOException {
        Assessment own = assessment(name);
        Assessment seven = assessment(name.equals(S4) ? "s4-peer-support-worker" : "s5-new-peer-support-workers");

        assertThat(own.arrangement().id()).isEqualTo(seven.arrangement().id());
        assertThat(own.arrangement().stage()).isEqualTo(seven.arrangement().stage());
        assertThat(own.evidence())
                .extracting(Evidence::id)
                .containsExactlyElementsOf(
                        seven.evidence().stream().map(Evidence::id).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {S4, S5})
    void isNotSettledForAnyThemeWithoutThoseItConcerns(String name) throws IOException {
        assertThat(evaluation(name).findings())
                .filteredOn(finding -> finding.code().equals("side-not-heard"))
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {S4, S5})
    void neverRatesAnIntentionAsThoughThePlanHadBeenSeen(String name) throws IOException {
        assertThat(assessment(name).ratings())
                .extracting(Rating::answer)
                .filteredOn(Rated.class::isInstance)
                .isNotEmpty()
                .allSatisfy(answer ->
                        assertThat(((Rated) answer).level()).asString().isIn("under-way", "in-place"));
    }

    @Test
    void theWorkersAccountNamesTheTensionWithBeingAlongside() throws IOException {
        assertThat(evaluation(S4).findings())
                .filteredOn(finding -> finding.code().equals("tension"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.criteria()).containsExactly(CriterionId.of("role.alongside")));
        assertThat(evaluation(S4).planned()).isEmpty();
    }

    @Test
    void theTeamsAccountHasAProfileAsPlannedBesideTodays() throws IOException {
        Evaluation evaluation = evaluation(S5);
        PlannedProfile planned = evaluation.planned().orElseThrow();

        assertThat(planned.plans()).hasSize(1);
        assertThat(planned.principles())
                .filteredOn(then -> then.score().orElseThrow().low()
                        > evaluation
                                .principle(then.principle())
                                .score()
                                .orElseThrow()
                                .low())
                .extracting(then -> then.principle())
                .containsExactly(PrincipleId.of("team-readiness"));
    }

    @Test
    void anIntentionOfUntoldReachIsPlannedAtTheLeastThatWouldMeetIt() throws IOException {
        assertThat(assessment(S5).ratings())
                .extracting(Rating::answer)
                .filteredOn(Planned.class::isInstance)
                .singleElement()
                .satisfies(answer -> assertThat(((Planned) answer).level()).hasToString("under-way"));
    }
}
