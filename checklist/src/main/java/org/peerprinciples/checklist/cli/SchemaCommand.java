package org.peerprinciples.checklist.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.peerprinciples.checklist.agreement.AgreementReport;
import org.peerprinciples.checklist.batch.BatchRun;
import org.peerprinciples.checklist.cohort.Cohort;
import org.peerprinciples.checklist.crosswalk.CrosswalkReading;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evidence.EvidenceReading;
import org.peerprinciples.checklist.plan.ImprovementPlan;
import org.peerprinciples.checklist.plan.WhatIfResult;
import org.peerprinciples.checklist.progress.PledgeBoard;
import org.peerprinciples.checklist.progress.Progress;
import org.peerprinciples.checklist.progress.ProgressOverTime;
import org.peerprinciples.checklist.reliability.Reliability;
import org.peerprinciples.checklist.report.Report;
import org.peerprinciples.checklist.robustness.Robustness;
import org.peerprinciples.checklist.voices.GivingAndGaining;
import org.peerprinciples.checklist.voices.Voices;
import org.peerprinciples.checklist.voices.YouSaidWeDid;
import org.peerprinciples.core.document.DocumentSchemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints the schema of a kind of document. */
@Command(
        name = "schema",
        header = "Print the JSON Schema of a kind of document.",
        description = "Print the JSON Schema of a kind of document; without a kind, list the kinds.",
        footer = {
            "  peer-principles schema",
            "  peer-principles schema assessment",
            "  peer-principles schema evaluation --output evaluation.schema.json"
        })
final class SchemaCommand extends Subcommand {

    /** What is worked out. What is recorded, core lists itself. */
    private static final Map<String, Supplier<byte[]>> DERIVED = derived();

    @Parameters(arity = "0..1", paramLabel = "KIND", description = "The kind, such as assessment or framework.")
    private @Nullable String kind;

    @Mixin
    private OutputOptions output = new OutputOptions();

    private static Map<String, Supplier<byte[]>> derived() {
        Map<String, Supplier<byte[]>> schemas = new LinkedHashMap<>();
        schemas.put("evaluation", () -> Evaluation.json().schema());
        schemas.put("plan", () -> ImprovementPlan.json().schema());
        schemas.put("what-if", () -> WhatIfResult.json().schema());
        schemas.put("progress", () -> Progress.json().schema());
        schemas.put("progress-over-time", () -> ProgressOverTime.json().schema());
        schemas.put("pledge-board", () -> PledgeBoard.json().schema());
        schemas.put("voices", () -> Voices.json().schema());
        schemas.put("you-said-we-did", () -> YouSaidWeDid.json().schema());
        schemas.put("giving-and-gaining", () -> GivingAndGaining.json().schema());
        schemas.put("robustness", () -> Robustness.json().schema());
        schemas.put("evidence-reading", () -> EvidenceReading.json().schema());
        schemas.put("batch-run", () -> BatchRun.json().schema());
        schemas.put("agreement", () -> AgreementReport.json().schema());
        schemas.put("cohort", () -> Cohort.json().schema());
        schemas.put("reliability", () -> Reliability.json().schema());
        schemas.put("crosswalk-reading", () -> CrosswalkReading.json().schema());
        schemas.put("report", () -> Report.json().schema());
        return schemas;
    }

    @Override
    public Integer call() {
        output.format(null, kind == null ? Format.TEXT : Format.JSON);
        if (kind == null) {
            output.write(terminal(), String.join("\n", kinds()) + "\n");
        } else {
            output.write(terminal(), schema(kind));
        }
        return ExitCode.DONE;
    }

    private static List<String> kinds() {
        List<String> kinds = new ArrayList<>(DocumentSchemas.names());
        kinds.addAll(DERIVED.keySet());
        return kinds;
    }

    private static byte[] schema(String kind) {
        if (!kinds().contains(kind)) {
            throw new CommandFailure("KIND must be one of " + String.join(", ", kinds()) + ", but was '" + kind + "'"
                    + Refusal.meant(kind, kinds()));
        }
        Supplier<byte[]> derived = DERIVED.get(kind);
        return derived == null ? DocumentSchemas.schema(kind) : derived.get();
    }
}
