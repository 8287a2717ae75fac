package org.peerprinciples.checklist.cli;

import java.util.List;
import org.peerprinciples.core.problem.Problem;

/** Something that the person at the command can mend: each line is one problem. */
final class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String COMMAND = "peer-principles";

    private final transient List<String> lines;

    private CommandFailure(List<String> lines) {
        super(String.join("\n", lines));
        this.lines = List.copyOf(lines);
    }

    /**
     * Makes a failure that is about no document, such as options that don't go together.
     *
     * @param problem what is wrong and what to do, in one line
     */
    CommandFailure(String problem) {
        this(List.of(COMMAND + ": " + problem));
    }

    /**
     * Makes a failure about a document.
     *
     * @param document its name
     * @param problem what is wrong and what to do, in one line
     * @return the failure
     */
    static CommandFailure in(String document, String problem) {
        return new CommandFailure(List.of(document + ": " + problem));
    }

    /**
     * Makes a failure about a document.
     *
     * @param document its name
     * @param problems what is wrong with it, at least one
     * @return the failure
     */
    static CommandFailure in(String document, List<Problem> problems) {
        return new CommandFailure(problems.stream()
                .map(problem -> document + ": " + problem.message())
                .toList());
    }

    /**
     * Makes a failure of several lines.
     *
     * @param lines what is wrong, each line beginning with what it is about
     * @return the failure
     */
    static CommandFailure of(List<String> lines) {
        return new CommandFailure(lines);
    }

    /** {@return what is wrong, one problem each, for another failure that tells of this one too} */
    List<String> lines() {
        return lines;
    }

    /** {@return what to print, one problem a line} */
    List<String> printed() {
        return lines.stream().map(OneLine::of).toList();
    }
}
