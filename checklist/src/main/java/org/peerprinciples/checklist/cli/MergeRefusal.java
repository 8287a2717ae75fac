package org.peerprinciples.checklist.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.peerprinciples.core.assessment.LabelledAssessment;
import org.peerprinciples.core.assessment.MergeConflict;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.problem.ProblemCode;

/** Why files can't be merged, and what to add to the command line so that nobody is taken for somebody else. */
final class MergeRefusal {

    private static final int MOST_SHOWN = 100;
    private static final int MOST_ASKED = 3;
    private static final int LONGEST_QUESTION = 90;
    private static final String ARRANGEMENT = "/arrangement/id";

    private final List<MergeConflict> conflicts;
    private final List<MergeConflict> shown;
    private final boolean isOfSeveralDays;
    private final Map<String, String> questions = new HashMap<>();

    /**
     * Prepares to tell of conflicts.
     *
     * @param conflicts the conflicts, at least one
     * @param inputs what can't be merged
     * @param framework what the files answer, for what its questions ask
     */
    MergeRefusal(List<MergeConflict> conflicts, List<LabelledAssessment> inputs, Framework framework) {
        this.conflicts = conflicts;
        this.shown = conflicts.subList(0, Math.min(MOST_SHOWN, conflicts.size()));
        this.isOfSeveralDays = inputs.stream()
                        .map(input -> input.assessment().date())
                        .distinct()
                        .count()
                > 1;
        framework.screen().questions().forEach(each -> questions.put(each.id().value(), each.question()));
        framework.criteria().forEach(each -> questions.put(each.id().value(), each.question()));
    }

    /** {@return the conflicts, the first {@value #MOST_SHOWN} of them, and what to do about those} */
    CommandFailure failure() {
        List<String> lines = lines();
        String options = options();
        if (!options.isEmpty()) {
            lines.add("peer-principles: leave out the file that isn't meant, if one person filled in both; if they are "
                    + "different people or things, " + keptApart(options));
        }
        return CommandFailure.of(lines);
    }

    /** Options that can't be shown to the letter can't be copied. */
    private static String keptApart(String options) {
        return OneLine.of(options).equals(options)
                ? "add " + options
                : "give files names without line breaks and characters that can't be seen, and run it again";
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (MergeConflict conflict : shown) {
            lines.add(conflict.message());
            asked(conflict).forEach(asked -> lines.add(conflict.input() + ": " + asked));
        }
        int more = conflicts.size() - shown.size();
        if (more > 0) {
            lines.add(
                    "peer-principles: ... and " + more + " more; if files are versions of one, merge only one of them; "
                            + "otherwise mend these and run it again");
        }
        if (conflicts.stream().anyMatch(MergeRefusal::isAboutTheDescription)
                && conflicts.stream().noneMatch(MergeRefusal::isAboutAnotherArrangement)) {
            lines.add(
                    "peer-principles: to take one file's description of the arrangement for all, add --arrangement-from "
                            + "FILE; 'form' with the same --arrangement, --name, --kind, --purpose, --setting-up and "
                            + "--safeguarding settles it for everybody beforehand");
        }
        if (isOfSeveralDays && conflicts.stream().anyMatch(MergeRefusal::isAboutSomebody)) {
            lines.add(
                    "peer-principles: the files are of several days; 'compare OLD NEW' tells what changed from one to "
                            + "another");
        }
        return lines;
    }

    /** The questions that somebody answers otherwise, the first few. */
    private List<String> asked(MergeConflict conflict) {
        List<String> all = conflict.questions();
        List<String> asked = new ArrayList<>();
        for (String id : all.subList(0, Math.min(MOST_ASKED, all.size()))) {
            asked.add("differs in the answer to "
                    + (questions.containsKey(id) ? "'" + shortened(questions.get(id)) + "' (" + id + ")" : id));
        }
        int more = all.size() - asked.size();
        if (more > 0) {
            asked.add("... and in those to " + more + (more == 1 ? " more question" : " more questions"));
        }
        return asked;
    }

    private static String shortened(String question) {
        if (question.length() <= LONGEST_QUESTION) {
            return question;
        }
        int end = question.lastIndexOf(' ', LONGEST_QUESTION - 4);
        return question.substring(0, end < 0 ? LONGEST_QUESTION - 4 : end) + " ...";
    }

    private static boolean isAboutSomebody(MergeConflict conflict) {
        return conflict.problem().code() == ProblemCode.RATER_DIFFERS;
    }

    private static boolean isAboutTheDescription(MergeConflict conflict) {
        String pointer = conflict.problem().place().pointer();
        return pointer.startsWith("/arrangement/") && !pointer.equals(ARRANGEMENT);
    }

    /** Whose description is no one's to take for the others. */
    private static boolean isAboutAnotherArrangement(MergeConflict conflict) {
        return conflict.problem().place().pointer().equals(ARRANGEMENT);
    }

    /** The options that keep apart what is shown, ready to copy. */
    private String options() {
        return shown.stream()
                .flatMap(conflict -> conflict.renaming().entrySet().stream()
                        .map(ids -> "--rename " + Renamings.written(conflict.input(), ids.getKey(), ids.getValue())))
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
