package org.peerprinciples.checklist.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.law.Case;
import org.peerprinciples.checklist.law.Cases;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.catalog.Frameworks;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.id.ArrangementId;
import org.peerprinciples.core.id.RaterId;

class RowAssessmentsTest {

    private static final int[] DAYS = {20_500, 20_510, RaterRow.NO_DAY};

    @Provide
    Arbitrary<Case> cases() {
        return Cases.any();
    }

    private static Evaluation evaluation(Case c, ArrangementRows rows) {
        Checklist checklist = Checklist.of(c.framework()).withPolicy(c.policy());
        return checklist.evaluate(RowAssessments.of(c.framework()).assessment(rows));
    }

    private static String line(Evaluation evaluation) {
        StringBuilder csv = new StringBuilder();
        EvaluationLine.append(evaluation, "made-up", List.of(), RaterRow.NO_DAY, 1, 0, 1, csv);
        return csv.toString();
    }

    @Property(tries = 150)
    void rowsAreScoredAsTheDocumentIsThatTheyWereTakenFrom(@ForAll("cases") Case c, @ForAll boolean named) {
        assertThat(line(evaluation(c, CaseRaters.of(c, named, DAYS)))).isEqualTo(line(c.evaluation()));
    }

    @Property(tries = 100)
    void theAssessmentIsADocumentWithoutProblems(@ForAll("cases") Case c, @ForAll boolean named) {
        Assessment assessment = RowAssessments.of(c.framework()).assessment(CaseRaters.of(c, named, DAYS));
        AssessmentJson reader = AssessmentJson.using(FrameworkCatalog.of(c.framework()));

        assertThat(reader.problems(assessment)).isEmpty();
        assertThat(reader.read(AssessmentJson.write(assessment))).isEqualTo(assessment);
    }

    @Property(tries = 100)
    void noFindingLooksAtTheDate(@ForAll("cases") Case c) {
        Evaluation dated = evaluation(c, CaseRaters.of(c, true, 20_510));
        Evaluation undated = evaluation(c, CaseRaters.of(c, true));

        assertThat(undated.findings()).isEqualTo(dated.findings());
        assertThat(undated.principles()).isEqualTo(dated.principles());
        assertThat(undated.planned()).isEqualTo(dated.planned());
    }

    @Property(tries = 100)
    void theDateIsTheLatestAndOthersStayWithTheirAnswers(@ForAll("cases") Case c) {
        ArrangementRows rows = CaseRaters.of(c, true, DAYS);
        Assessment assessment = RowAssessments.of(c.framework()).assessment(rows);
        int raters = rows.raters().size();

        assertThat(assessment.date())
                .isEqualTo(raters == 0 ? RowAssessments.NO_DATE : LocalDate.ofEpochDay(raters == 1 ? 20_500 : 20_510));
        for (Rating rating : assessment.ratings()) {
            boolean earlier = raters > 1 && at(assessment, rating.rater()) % 3 == 0;
            assertThat(rating.date()).isEqualTo(earlier ? Optional.of(LocalDate.ofEpochDay(20_500)) : Optional.empty());
        }
    }

    private static int at(Assessment assessment, RaterId rater) {
        return assessment.raters().stream().map(each -> each.id()).toList().indexOf(rater);
    }

    @Example
    void whoIsNotNamedIsCalledByTheLineUnlessSomebodyIs() {
        Framework framework = Frameworks.sevenPrinciples();
        int[] none = new int[0];
        ArrangementRows rows = new ArrangementRows(
                ArrangementId.of("here"),
                List.of(),
                3,
                0,
                List.of(
                        new RaterRow(2, Optional.empty(), 1, RaterRow.NO_DAY, none, none, none),
                        new RaterRow(3, Optional.of(RaterId.of("row-2")), 1, RaterRow.NO_DAY, none, none, none),
                        new RaterRow(4, Optional.empty(), 2, RaterRow.NO_DAY, none, none, none)));

        assertThat(RowAssessments.of(framework).assessment(rows).raters())
                .extracting(rater -> rater.id().value())
                .containsExactly("row-2.unnamed", "row-2", "row-4");
    }
}
