package org.peerprinciples.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.progress.Part;
import org.peerprinciples.checklist.progress.PledgeBoard;
import org.peerprinciples.checklist.progress.PledgeCounts;
import org.peerprinciples.checklist.progress.Progress;
import org.peerprinciples.checklist.progress.ScoreChange;
import org.peerprinciples.checklist.progress.Shift;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.document.AssessmentJson;

/**
 * A year later: what changed at the fictional Riverside network, split by cause, with what can be said about it whatever the
 * missing answers may be; which gaps opened and closed; and what became of plans and pledges.
 */
public final class FollowProgress {

    private FollowProgress() {}

    /**
     * Runs the example.
     *
     * @param args none
     * @throws IOException if a document can't be read
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Evaluation later = evaluation("fictional-riverside-network-2027");
        Progress progress = Progress.between(evaluation("fictional-riverside-network"), later);
        out.println(progress.later().subject().name() + ", "
                + progress.earlier().subject().date() + " to "
                + progress.later().subject().date());
        out.println("Answered both times: " + progress.raters().bothTimes() + "; only then: "
                + progress.raters().earlierOnly() + "; only now: "
                + progress.raters().laterOnly());
        tell(out, "overall", progress.overall().change());
        progress.principles().forEach(each -> tell(out, each.principle().value(), each.change()));

        out.println("Gaps");
        progress.gaps().forEach(gap -> out.println("  " + gap));
        out.println("Plans that were to be in place by now");
        progress.plans()
                .forEach(plan -> out.println("  " + plan.criterion() + " at " + plan.level() + ": "
                        + plan.reached().code()));
        out.println("Pledges; that one was kept doesn't say that it moved anything");
        progress.pledges().forEach(pledge -> out.println("  " + pledge));
        PledgeCounts counts = progress.pledgeCounts();
        out.println("  Of " + counts.all() + " recorded pledges " + counts.newlyKept() + " newly kept, "
                + counts.keptBefore() + " kept before, " + counts.madeAndKeptSince() + " made and kept since, "
                + counts.notKept() + " not kept, " + counts.open() + " open, " + counts.notRecorded()
                + " no longer recorded");
        board(out, PledgeBoard.of(later));
    }

    private static void tell(PrintStream out, String what, ScoreChange change) {
        out.println("  " + what + ": " + change);
        change.low().ifPresent(low -> out.println("    low " + split(low)));
        change.high().ifPresent(high -> out.println("    high " + split(high)));
    }

    /** The difference and its parts, those of nothing left out. */
    private static String split(Shift shift) {
        return shift
                + shift.parts().stream()
                        .filter(part -> part.points() != 0)
                        .map(Part::toString)
                        .collect(Collectors.joining(", ", ": ", ""));
    }

    private static void board(PrintStream out, PledgeBoard board) {
        out.println("The board");
        board.statuses().forEach(each -> out.println("  " + each.status().code() + ": " + each.count()));
        for (PledgeBoard.Branch branch : board.branches()) {
            branch.cards()
                    .forEach(card -> out.println("  " + branch.name().orElse("Anything else") + ": " + card.what()));
        }
    }

    static Evaluation evaluation(String name) throws IOException {
        FrameworkCatalog catalog = FrameworkCatalog.standard();
        Assessment assessment = AssessmentJson.using(catalog).read(SampleAssessments.document(name));
        return Checklist.of(catalog.get(assessment.framework())).evaluate(assessment);
    }
}
