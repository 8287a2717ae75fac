package org.peerprinciples.checklist.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.export.ReportExporters;
import org.peerprinciples.checklist.plan.Goal;
import org.peerprinciples.checklist.plan.ImprovementPlan;
import org.peerprinciples.checklist.report.Report;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.id.PrincipleId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plans what could be done. */
@Command(
        name = "plan",
        header = "Plan what could be done.",
        description = {
            "Plan what could be done about an assessed arrangement, with the least effort,",
            "or the most for an effort. Up to three ways to choose from.",
            "",
            "The goal is that every principle is effective, unless --principle, --score or",
            "--budget say otherwise. A plan shows what single people answered: it is for",
            "those who run the arrangement, and not for the wall."
        },
        footer = {
            "  peer-principles plan assessment.json",
            "  peer-principles plan --principle safe assessment.json",
            "  peer-principles plan --score 80 assessment.json",
            "  peer-principles plan --budget 6 --format csv assessment.json"
        })
final class PlanCommand extends Subcommand {

    @Parameters(paramLabel = "FILE", description = "An assessment; - is standard input.")
    private String file = "";

    @Option(names = "--principle", paramLabel = "ID", description = "The goal is about this principle alone.")
    private @Nullable String principle;

    @Option(
            names = "--score",
            paramLabel = "POINTS",
            description = "The goal is a score of 0 to 100 points, overall or of the principle.")
    private @Nullable BigDecimal score;

    @Option(
            names = "--budget",
            paramLabel = "EFFORT",
            description = "The goal is the greatest gain for this much effort, overall or of the principle.")
    private @Nullable Integer budget;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (the default), markdown or html: a report; json: the plan; csv: the action sheet, "
                    + "to fill in.")
    private @Nullable String format;

    @Mixin
    private FrameworkOptions frameworks = new FrameworkOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        Format chosen = output.format(format, Format.TEXT, Format.MARKDOWN, Format.HTML, Format.JSON, Format.CSV);
        Evaluations evaluations = new Evaluations(terminal(), frameworks, language);
        Assessment assessment = evaluations.assessment(file);
        Checklist checklist = evaluations.checklist(assessment);
        ImprovementPlan plan = checklist.plan(assessment, goal(checklist.framework()));
        Framework words = language.words(checklist.framework());
        switch (chosen) {
            case JSON -> output.write(terminal(), ImprovementPlan.json().write(plan));
            case CSV -> output.write(terminal(), sheet(plan, words));
            default -> output.write(terminal(), chosen.exporter().export(Report.of(words, plan)));
        }
        return ExitCode.DONE;
    }

    private static String sheet(ImprovementPlan plan, Framework words) {
        if (plan.alternatives().stream().allMatch(way -> way.actions().isEmpty())) {
            throw new CommandFailure("there are no actions to write; 'plan' with --format text says why");
        }
        return ReportExporters.csv().export(Report.of(words, plan));
    }

    private Goal goal(Framework framework) {
        Optional<PrincipleId> about = Optional.ofNullable(principle).map(id -> principle(framework, id));
        try {
            if (score != null && budget != null) {
                throw new CommandFailure("--score and --budget are two goals; give one of them");
            } else if (score != null) {
                BigDecimal points = score;
                return about.map(id -> Goal.score(id, points)).orElseGet(() -> Goal.overallScore(points));
            } else if (budget != null) {
                int effort = budget;
                return about.map(id -> Goal.greatestGain(id, effort)).orElseGet(() -> Goal.greatestGain(effort));
            }
            return about.map(Goal::effective).orElseGet(Goal::everyPrincipleEffective);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure((score != null ? "--score: " : "--budget: ") + e.getMessage());
        }
    }

    private static PrincipleId principle(Framework framework, String id) {
        List<String> there =
                framework.principles().stream().map(each -> each.id().value()).toList();
        return framework.principles().stream()
                .map(Principle::id)
                .filter(each -> each.value().equals(id))
                .findFirst()
                .orElseThrow(() -> new CommandFailure("--principle must be one of " + String.join(", ", there)
                        + ", but was '" + id + "'" + Refusal.meant(id, there)));
    }
}
