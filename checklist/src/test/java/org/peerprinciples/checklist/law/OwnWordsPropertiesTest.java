package org.peerprinciples.checklist.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.export.ReportExporter;
import org.peerprinciples.checklist.export.ReportExporters;
import org.peerprinciples.checklist.plan.Goal;
import org.peerprinciples.checklist.plan.ImprovementPlan;
import org.peerprinciples.checklist.plan.Planner;
import org.peerprinciples.checklist.progress.Progress;
import org.peerprinciples.checklist.report.Report;
import org.peerprinciples.checklist.report.ReportComposer;
import org.peerprinciples.core.assessment.AssessmentBuilder;

/** What people said in their own words is in no report, in whatever format, unless somebody asked for it. */
class OwnWordsPropertiesTest {

    private static final List<ReportExporter> FORMATS =
            List.of(ReportExporters.text(), ReportExporters.markdown(), ReportExporters.html(), ReportExporters.json());

    @Provide
    Arbitrary<Case> cases() {
        return Cases.any();
    }

    @Provide
    Arbitrary<Case> small() {
        return Cases.small();
    }

    private static Evaluation evaluation(Case c) {
        return Checklist.of(c.framework()).withPolicy(c.policy()).evaluate(c.assessment());
    }

    /** The same answers a year before. */
    private static Evaluation earlier(Case c) {
        return evaluation(c.with(new AssessmentBuilder()
                .from(c.assessment())
                .date(c.assessment().date().minusYears(1))
                .build()));
    }

    private static void repeatsNothing(Report report) {
        assertThat(FORMATS)
                .allSatisfy(format -> assertThat(format.export(report)).doesNotContain(SpokenCase.MARK));
    }

    @Property(tries = 60)
    void areInNoFormatOfAReportWithEverythingElse(
            @ForAll("cases") Case silent, @ForAll Random random, @ForAll @IntRange(min = 1, max = 4) int people) {
        Case spoken = SpokenCase.of(silent, random).spoken();
        Evaluation full = evaluation(spoken);
        Supplier<ReportComposer> whole =
                () -> Report.builder(spoken.framework(), full).everything(full);
        Supplier<ReportComposer> suppressed = () ->
                Report.builder(spoken.framework(), full.suppressedBelow(people)).everything(full);

        repeatsNothing(whole.get().build());
        repeatsNothing(whole.get().brief().build());
        repeatsNothing(suppressed.get().build());
        repeatsNothing(suppressed.get().brief().build());
    }

    @Property(tries = 40)
    void areInNoFormatOfPlansAndProgress(@ForAll("small") Case silent, @ForAll Random random) {
        Case spoken = SpokenCase.of(silent, random).spoken();
        Evaluation full = evaluation(spoken);
        Progress progress = Progress.between(earlier(spoken), full);
        ImprovementPlan plan = Planner.standard().plan(full, Goal.everyPrincipleEffective());

        Report whole = Report.builder(spoken.framework(), full)
                .everything(full)
                .plan(plan)
                .progress(progress)
                .build();
        repeatsNothing(whole);
        repeatsNothing(Report.of(spoken.framework(), plan));
        repeatsNothing(Report.of(spoken.framework(), progress));
        // A table has the action sheet, and is refused where there is none.
        plan.findBest()
                .ifPresent(
                        best -> assertThat(ReportExporters.csv().export(whole)).doesNotContain(SpokenCase.MARK));
    }

    @Property(tries = 60)
    void areAllThereWhereAskedFor(@ForAll("cases") Case silent, @ForAll Random random) {
        SpokenCase spoken = SpokenCase.of(silent, random);
        Evaluation full = evaluation(spoken.spoken());
        Report report = Report.builder(spoken.spoken().framework(), full)
                .everything(full)
                .withWords()
                .build();

        assertThat(List.of(ReportExporters.text(), ReportExporters.markdown(), ReportExporters.html()))
                .allSatisfy(format -> assertThat(format.export(report)).contains(spoken.said()));
    }
}
