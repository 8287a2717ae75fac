package org.peerprinciples.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.Suppressed;
import org.peerprinciples.checklist.voices.Disagreement;
import org.peerprinciples.checklist.voices.GivingAndGaining;
import org.peerprinciples.checklist.voices.RaisedTheme;
import org.peerprinciples.checklist.voices.RoleExchange;
import org.peerprinciples.checklist.voices.SideVoice;
import org.peerprinciples.checklist.voices.Voices;
import org.peerprinciples.checklist.voices.YouSaidWeDid;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.catalog.Frameworks;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.framework.Framework;

/**
 * Listens to those who answered about a fictional network: who sees what, what to talk about, what came of what people said,
 * who gives and who gains. Last, what may be shown on the wall, where few people stand behind an answer.
 */
public final class HearVoices {

    private static final int FIRST = 5;

    private HearVoices() {}

    /**
     * Prints what was heard.
     *
     * @param args not used
     * @throws IOException if the sample can't be read
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Framework framework = Frameworks.sevenPrinciples();
        Assessment assessment = AssessmentJson.using(FrameworkCatalog.standard())
                .read(SampleAssessments.document("fictional-riverside-network"));
        Evaluation evaluation = Checklist.of(framework).evaluate(assessment);

        print(out, framework, Voices.of(evaluation));
        print(out, YouSaidWeDid.of(evaluation));
        print(out, framework, GivingAndGaining.of(evaluation));
        print(out, evaluation.suppressedBelow(Suppressed.RECOMMENDED));
    }

    private static void print(PrintStream out, Framework framework, Voices voices) {
        out.println("Who sees what:");
        for (SideVoice voice : voices.sides()) {
            out.println("- " + framework.side(voice.side()).name() + ": "
                    + voice.overall().map(score -> score + " points").orElse("nothing counts"));
            voice.principles()
                    .forEach(said -> out.println("  " + said.principle() + " "
                            + said.score().map(Object::toString).orElse("without weight") + " (answered "
                            + said.answered() + " of " + said.expected() + ")"));
        }
        out.println("To talk about, furthest apart first:");
        for (Disagreement item : voices.agenda().subList(0, FIRST)) {
            out.println("- " + framework.criterion(item.criterion()).question());
            out.println("  " + item.between().code()
                    + item.side().map(side -> " (" + side + ")").orElse("") + ": from " + item.from() + " to "
                    + item.to() + ", " + item.apart().shown() + " points apart; comments " + item.comments());
        }
    }

    private static void print(PrintStream out, YouSaidWeDid answers) {
        out.println("You said, we did:");
        for (RaisedTheme theme : answers.themes()) {
            out.println("- " + theme.name() + ": " + theme.state().code() + ", voices "
                    + theme.voices().map(Object::toString).orElse("too few to be counted")
                    + theme.response().map(response -> ". " + response.done()).orElse(""));
        }
    }

    private static void print(PrintStream out, Framework framework, GivingAndGaining matrix) {
        out.println("Who gives, who gains:");
        for (RoleExchange row : matrix.roles()) {
            out.println("- " + framework.role(row.role()).name() + " ("
                    + row.flow().code() + ") gives " + row.gives() + ", gains " + row.gains());
        }
        out.println("Not recorded: " + matrix.notRecorded());
    }

    private static void print(PrintStream out, Evaluation shown) {
        Suppressed left = shown.suppressed().orElseThrow();
        out.println("On the wall, with nobody of fewer than " + left.below() + " shown on their own: "
                + shown.overall().map(score -> score + " points").orElse("no score") + ", "
                + left.keptBack().size() + " questions kept back, "
                + left.withheld().size() + " with too few answers, "
                + left.together().size() + " for all together only, "
                + left.withoutRoles().size() + " by side and not by role.");
    }
}
