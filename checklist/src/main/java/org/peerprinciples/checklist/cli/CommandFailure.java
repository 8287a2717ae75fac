package org.peerprinciples.checklist.cli;

import java.util.List;

/** Something that the person at the command can mend: each line of its message is one problem. */
final class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    /**
     * Makes a failure.
     *
     * @param problems what is wrong and what to do, one line each, at least one
     */
    CommandFailure(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /**
     * Makes a failure.
     *
     * @param problem what is wrong and what to do, in one line
     */
    CommandFailure(String problem) {
        this(List.of(problem));
    }

    List<String> problems() {
        return problems;
    }
}
