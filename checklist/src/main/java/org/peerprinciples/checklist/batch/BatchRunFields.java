package org.peerprinciples.checklist.batch;

import org.peerprinciples.checklist.evaluation.AppliedPolicy;
import org.peerprinciples.core.document.JsonFields;
import org.peerprinciples.core.framework.FrameworkRef;

/** The fields of {@code run.json}. Said one by one, so that a short run needn't wait for Jackson's mapper to be set up. */
final class BatchRunFields {

    private BatchRunFields() {}

    static void write(BatchRun run, JsonFields fields) {
        fields.text("library", run.library())
                .object("framework", run.framework(), BatchRunFields::ref)
                .objects("tailorings", run.tailorings(), BatchRunFields::ref)
                .object("policy", run.policy(), BatchRunFields::policy)
                .object("input", run.input(), BatchRunFields::input)
                .object("settings", run.settings(), BatchRunFields::settings)
                .object("counts", run.counts(), BatchRunFields::counts);
    }

    private static void ref(FrameworkRef ref, JsonFields fields) {
        fields.text("id", ref.id().value())
                .text("edition", ref.edition().toString())
                .text("digest", ref.digest());
    }

    private static void policy(AppliedPolicy policy, JsonFields fields) {
        fields.text("combiner", policy.combiner())
                .number("effectiveFrom", policy.effectiveFrom())
                .number("gapLevels", policy.gapLevels())
                .number("strengthLevels", policy.strengthLevels())
                .number("strengthFrom", policy.strengthFrom())
                .number("levelsApart", policy.levelsApart())
                .number("ratersApart", policy.ratersApart())
                .number("staleAfterMonths", policy.staleAfterMonths())
                .texts("rules", policy.rules());
    }

    private static void input(BatchRun.Input input, JsonFields fields) {
        fields.text("name", input.name())
                .text("layout", input.layout().code())
                .number("bytes", input.bytes())
                .texts("missing", input.missing());
    }

    private static void settings(BatchRun.Settings settings, JsonFields fields) {
        fields.text("defaultRole", settings.defaultRole())
                .texts("carried", settings.carried())
                .texts("ignored", settings.ignored())
                .truth("grouped", settings.grouped())
                .texts(
                        "tables",
                        settings.tables().stream().map(BatchTable::code).toList())
                .number("suppressedBelow", settings.suppressedBelow());
    }

    private static void counts(BatchRun.Counts counts, JsonFields fields) {
        fields.number("rows", counts.rows())
                .number("scored", counts.scored())
                .number("rejected", counts.rejected())
                .number("arrangements", counts.arrangements())
                .number("raters", counts.raters())
                .objects("rejects", counts.rejects(), BatchRunFields::reject);
    }

    private static void reject(BatchRun.RejectCount reject, JsonFields fields) {
        fields.text("code", reject.code().code()).number("rows", reject.rows());
    }
}
