package org.peerprinciples.checklist.report;

import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.finding.FindingRules;
import org.peerprinciples.checklist.sketch.Sketch;

/** Reports on small sketches, without the layout of any format. */
final class SketchedReports {

    private SketchedReports() {}

    static final String LISTENING = "care.listening";

    static Sketch listening() {
        return Sketch.withLevels(4).criterion(LISTENING);
    }

    static Sketch rated(int receiving, int giving) {
        Sketch sketch = listening();
        sketch.rater("r-1", "member").rates(LISTENING, receiving).seesPeerSupport();
        sketch.rater("g-1", "friend").rates(LISTENING, giving).seesPeerSupport();
        return sketch;
    }

    static Evaluation evaluation(Sketch sketch) {
        return sketch.evaluate(FindingRules.standard());
    }

    static String brief(Sketch sketch) {
        return Lines.of(Report.brief(sketch.framework(), evaluation(sketch)));
    }

    static String whole(Sketch sketch) {
        return Lines.of(Report.of(sketch.framework(), evaluation(sketch)));
    }

    /** The lines of a panel of the first screen. */
    static String panel(Report report, String heading) {
        String first = Lines.part(Lines.of(report), "At a glance");
        String rest = first.substring(first.indexOf("[" + heading + "]"));
        int end = rest.indexOf("\n[");
        return end < 0 ? rest : rest.substring(0, end + 1);
    }
}
