package org.peerprinciples.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.plan.Goal;
import org.peerprinciples.checklist.plan.ImprovementPlan;
import org.peerprinciples.checklist.plan.WhatIf;
import org.peerprinciples.checklist.plan.WhatIfResult;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.catalog.Frameworks;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.SideId;

/** The example, and the plans of the samples as JSON. */
@ExtendWith(Golden.class)
class PlanNextStepsTest {

    private static final String FOLDER = "plans";

    private static Assessment sample(String name) throws IOException {
        return AssessmentJson.using(FrameworkCatalog.standard()).read(SampleAssessments.document(name));
    }

    @Test
    void printsPlansWithAlternatives() throws IOException {
        String printed = Printed.by(PlanNextSteps::main);

        Golden.compare(FOLDER + "/plan-next-steps.txt", printed.getBytes(StandardCharsets.UTF_8));
        assertThat(printed).contains("Way 1", "Way 2", "Why: ", "Do: ");
    }

    @Test
    void aPlanAsJson() throws IOException {
        ImprovementPlan plan = Checklist.of(Frameworks.sevenPrinciples())
                .plan(sample("s4-peer-support-worker"), Goal.effective(PrincipleId.of("inclusive")));
        byte[] json = ImprovementPlan.json().write(plan);

        Golden.compare(FOLDER + "/s4-peer-support-worker.json", json);
        assertThat(ImprovementPlan.json().read(json)).isEqualTo(plan);
    }

    @Test
    void aSuppositionAsJson() throws IOException {
        Assessment assessment = sample("fictional-riverside-network");
        Rater rater = assessment.raters().get(0);
        Criterion optional = Frameworks.sevenPrinciples().criteria().stream()
                .filter(criterion -> criterion.notApplicable().isPresent())
                .findFirst()
                .orElseThrow();
        CriterionId learning = CriterionId.of("progressive.shared-learning");
        WhatIf whatIf = Checklist.of(Frameworks.sevenPrinciples())
                .whatIf(assessment)
                .rated(rater.id(), CriterionId.of("safe.speaking-freely"), LevelId.of("not-yet"))
                .notKnown(rater.id(), CriterionId.of("mutuality.respect"))
                .notApplicable(rater.id(), optional.id())
                .raised(learning, LevelId.of("consistently"))
                .heard(SideId.of("receiving"), learning, LevelId.of("mostly"))
                .replied(
                        rater.id(),
                        Frameworks.sevenPrinciples().screen().questions().get(0).id(),
                        ScreenReply.PARTLY);
        WhatIfResult result = whatIf.result();
        byte[] json = WhatIfResult.json().write(result);

        Golden.compare(FOLDER + "/what-if.json", json);
        assertThat(WhatIfResult.json().read(json)).isEqualTo(result);
    }

    @Test
    void noGoldenFileIsLeftOver() throws IOException {
        assertThat(Golden.names(FOLDER))
                .isSubsetOf(List.of("plan-next-steps.txt", "s4-peer-support-worker.json", "what-if.json"));
    }
}
