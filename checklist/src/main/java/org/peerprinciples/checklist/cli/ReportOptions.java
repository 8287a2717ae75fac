package org.peerprinciples.checklist.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.plan.Goal;
import org.peerprinciples.checklist.plan.Planner;
import org.peerprinciples.checklist.report.Report;
import org.peerprinciples.checklist.report.ReportComposer;
import org.peerprinciples.core.framework.Framework;
import picocli.CommandLine.Option;

/** What is to be in a report on an evaluation. */
final class ReportOptions {

    @Option(names = "--brief", description = "The short report, also as Markdown.")
    private boolean brief;

    @Option(
            names = "--whole",
            description = "The whole report, also as text: with what sides and roles see differently, pledges, "
                    + "what was done, who gives and gains, evidence and how it was made.")
    private boolean whole;

    @Option(names = "--plan", description = "Add what could be done, with the least effort, as an action sheet.")
    private boolean plan;

    @Option(names = "--earlier", paramLabel = "OLD", description = "Add what changed since this earlier assessment.")
    private @Nullable String earlier;

    @Option(
            names = "--words",
            description = "Add what people said in their own words. They are personal data, and can tell who spoke.")
    private boolean words;

    /**
     * Checks that what was asked for goes together.
     *
     * @param format the format that was asked for
     * @param files the files that were named
     * @param people the number of people below which groups aren't shown on their own
     * @throws CommandFailure if it doesn't
     */
    void check(Format format, List<String> files, int people) {
        if (brief && whole) {
            throw new CommandFailure("--brief and --whole are two reports; give one of them");
        }
        List<String> given = given();
        if (!given.isEmpty() && (format == Format.JSON || format == Format.CSV)) {
            throw new CommandFailure(
                    given.get(0) + " is about reports; --format " + format + " always has the same content");
        }
        if (format == Format.HTML && files.size() > 1) {
            throw new CommandFailure("--format html makes the page of one FILE, but there are " + files.size());
        }
        if (earlier != null && files.size() > 1) {
            throw new CommandFailure("--earlier goes with one FILE, but there are " + files.size());
        }
        boolean isSuppressed = people > 1;
        if (isSuppressed && (plan || earlier != null || words)) {
            throw new CommandFailure((plan ? "--plan" : earlier != null ? "--earlier" : "--words")
                    + " shows what single people answered or said, and --suppress-below leaves that out");
        }
    }

    private List<String> given() {
        List<String> given = new ArrayList<>();
        if (brief) {
            given.add("--brief");
        }
        if (whole) {
            given.add("--whole");
        }
        if (plan) {
            given.add("--plan");
        }
        if (earlier != null) {
            given.add("--earlier");
        }
        if (words) {
            given.add("--words");
        }
        return given;
    }

    /**
     * Makes the report on an evaluation.
     *
     * @param evaluations what evaluates the earlier assessment, and knows in which words to tell
     * @param file the file of the evaluation
     * @param full the evaluation with nothing left out
     * @param suppression what is to be left out
     * @param format the format that it is for: as text it is short unless the whole was asked for
     * @return the report
     * @throws CommandFailure if the earlier assessment can't be read, or compared with this one
     */
    Report report(Evaluations evaluations, String file, Evaluation full, SuppressionOption suppression, Format format) {
        Framework framework = evaluations.words(full);
        Evaluation shown = suppression.apply(full);
        ReportComposer report = Report.builder(framework, shown).bases(evaluations.catalog());
        if (brief || (format == Format.TEXT && !whole)) {
            report.brief();
        } else {
            report.everything(full);
        }
        if (plan) {
            report.plan(Planner.standard().withWords(framework).plan(full, Goal.everyPrincipleEffective()));
        }
        if (earlier != null) {
            report.progress(evaluations.progress(earlier, evaluations.read(earlier), file, full));
        }
        if (words) {
            report.withWords();
        }
        return report.build();
    }
}
