package org.peerprinciples.checklist.report;

import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.progress.Progress;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.core.assessment.Assessment;

/** What reports say of two sketches, the later one a year after the earlier. */
record Between(Sketch then, Sketch now) {

    /** The whole report on what changed. */
    String whatChanged() {
        return Lines.of(Report.of(now.framework(), progress()));
    }

    /** One section of it. */
    String whatChanged(String heading) {
        return Lines.part(whatChanged(), heading);
    }

    /** The first screen of a report on the later one. */
    String atAGlance() {
        Report report = Report.builder(now.framework(), evaluation(now, 1))
                .progress(progress())
                .build();
        return Lines.part(Lines.of(report), "At a glance");
    }

    /** What changed in a brief report on the later one. */
    String brief() {
        Report report = Report.builder(now.framework(), evaluation(now, 1))
                .progress(progress())
                .brief()
                .build();
        return Lines.part(Lines.of(report), "What changed");
    }

    Progress progress() {
        return Progress.between(evaluation(then, 0), evaluation(now, 1));
    }

    private static Evaluation evaluation(Sketch sketch, int years) {
        return Checklist.of(sketch.framework())
                .evaluate(Assessment.builder()
                        .from(sketch.assessment())
                        .date(Sketch.DAY.plusYears(years))
                        .build());
    }
}
