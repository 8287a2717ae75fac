package org.peerprinciples.checklist.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peerprinciples.core.assessment.AssessmentMerger;
import org.peerprinciples.core.assessment.LabelledAssessment;
import org.peerprinciples.core.assessment.MergeConflictException;
import org.peerprinciples.core.assessment.MergedAssessment;
import org.peerprinciples.core.assessment.MergedAssessment.Brought;
import org.peerprinciples.core.assessment.MergedAssessment.SharedRater;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.id.AssessmentId;
import org.peerprinciples.core.id.MalformedIdException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes one assessment of several people's. */
@Command(
        name = "merge",
        header = "Make one assessment of several people's.",
        description = {
            "Make one assessment of several people's about the same arrangement, such as",
            "the files that they filled in: with everybody's answers and evidence. What",
            "two files have in the same way counts once; what doesn't go together is told,",
            "and then nothing is written.",
            "",
            "The same pseudonym is taken to be the same person. Different people who have",
            "the same one by chance are kept apart with --rename, and with a pseudonym go the",
            "ids that forms make of it."
        },
        footer = {
            "  peer-principles merge ann.json ben.json cai.json -o everybody.json",
            "  peer-principles merge --id autumn-2026 --date 2026-10-31 answers/*.json",
            "  peer-principles merge ann.json ben.json --rename ben.json:rater-1=rater-2"
        })
final class MergeCommand extends Subcommand {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Assessments; - is standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = "The id of the merged assessment; without it, that of the latest.")
    private @Nullable String id;

    @Option(
            names = "--date",
            paramLabel = "DAY",
            description = "The day that it speaks of, such as 2026-10-31; without it, that of the latest.")
    private @Nullable LocalDate date;

    @Option(
            names = "--rename",
            paramLabel = "FILE:OLD=NEW",
            description = "Another pseudonym for a person in a file, or another id for a theme, a piece of evidence or "
                    + "a comment. May be given several times.")
    private List<String> renamings = new ArrayList<>();

    @Option(
            names = "--arrangement-from",
            paramLabel = "FILE",
            description = "Take the description of the arrangement from this file, where the files differ in it.")
    private @Nullable String described;

    @Mixin
    private FrameworkOptions frameworks = new FrameworkOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
        output.format(null, Format.JSON);
        AssessmentMerger merger = merger();
        Renamings renamed = Renamings.of(renamings, files);
        Evaluations evaluations = new Evaluations(terminal(), frameworks);
        List<LabelledAssessment> inputs = inputs(renamed, evaluations);
        checkDate(inputs);
        MergedAssessment merged = merged(merger, inputs, evaluations);
        byte[] json = AssessmentJson.write(merged.assessment());
        evaluations.check(Input.of("the merged assessment", json));
        output.write(terminal(), json);
        told(merged).forEach(terminal()::tell);
        return ExitCode.DONE;
    }

    private AssessmentMerger merger() {
        try {
            AssessmentMerger named = id == null
                    ? AssessmentMerger.standard()
                    : AssessmentMerger.standard().withId(AssessmentId.of(id));
            AssessmentMerger dated = date == null ? named : named.withDate(date);
            return described == null ? dated : dated.withArrangementFrom(Input.name(file(described)));
        } catch (MalformedIdException e) {
            throw new CommandFailure("--id: " + e.getMessage());
        }
    }

    private String file(String typed) {
        if (!files.contains(typed)) {
            throw new CommandFailure("--arrangement-from must be one of the files that are merged, but was '" + typed
                    + "'" + Refusal.meant(typed, files));
        }
        return typed;
    }

    private void checkDate(List<LabelledAssessment> inputs) {
        for (LabelledAssessment input : inputs) {
            LocalDate latest = input.assessment().date();
            if (date != null && date.isBefore(latest)) {
                throw new CommandFailure("--date must not be before that of any file, but " + date + " is before "
                        + latest + " in " + input.label());
            }
        }
    }

    private List<LabelledAssessment> inputs(Renamings renamed, Evaluations evaluations) {
        List<LabelledAssessment> inputs = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String file : files) {
            try {
                if (!seen.add(file)) {
                    throw CommandFailure.in(Input.name(file), "is named twice");
                }
                inputs.add(LabelledAssessment.of(Input.name(file), renamed.apply(file, evaluations.assessment(file))));
            } catch (CommandFailure e) {
                problems.addAll(e.lines());
            }
        }
        if (!problems.isEmpty()) {
            throw CommandFailure.of(problems);
        }
        return inputs;
    }

    private static MergedAssessment merged(
            AssessmentMerger merger, List<LabelledAssessment> inputs, Evaluations evaluations) {
        try {
            return merger.merge(inputs);
        } catch (MergeConflictException e) {
            Framework framework =
                    evaluations.checklist(inputs.get(0).assessment()).framework();
            throw new MergeRefusal(e.conflicts(), inputs, framework).failure();
        }
    }

    private static List<String> told(MergedAssessment merged) {
        List<String> lines = new ArrayList<>();
        for (Brought brought : merged.inputs()) {
            String again =
                    brought.repeated() == 0 ? "" : ", " + brought.repeated() + " of them in a file before it too";
            lines.add(brought.input() + ": " + counted(brought.raters(), "rater") + ", "
                    + counted(brought.answers(), "answer") + again);
        }
        for (SharedRater shared : merged.shared()) {
            lines.add("peer-principles: '" + shared.rater() + "' counts as one person in "
                    + String.join(", ", shared.inputs()) + "; if they are several, give each a pseudonym of their own "
                    + "with --rename");
        }
        return lines;
    }

    private static String counted(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
