package org.peerprinciples.checklist.document;

import java.util.ArrayList;
import java.util.List;
import org.peerprinciples.core.problem.InvalidDocumentException;
import org.peerprinciples.core.problem.Problem;
import org.peerprinciples.core.problem.ProblemCode;

/**
 * The problems of one table, in the order in which they are found: the first thousand, and how many more there are, so that a
 * table can't fill the memory with problems. Not for use by several threads at once.
 */
public final class TableProblems {

    private static final int MOST_LISTED = 1_000;

    private final List<Problem> problems = new ArrayList<>();
    private int unlisted;

    /** Makes a list without problems. */
    public TableProblems() {}

    /**
     * Adds a problem.
     *
     * @param problem the problem
     */
    public void add(Problem problem) {
        if (problems.size() < MOST_LISTED) {
            problems.add(problem);
        } else {
            unlisted++;
        }
    }

    /** {@return whether there is none} */
    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /**
     * Ends with the problems.
     *
     * @param document what the table is
     * @throws InvalidDocumentException if there are any; it carries them
     */
    public void throwIfAny(String document) {
        if (isEmpty()) {
            return;
        }
        if (unlisted > 0) {
            problems.add(Problem.of(
                    ProblemCode.TOO_MANY_PROBLEMS,
                    problems.get(problems.size() - 1).place(),
                    "up to " + unlisted + " more problems that aren't listed",
                    "none; those listed are the first to mend"));
        }
        throw new InvalidDocumentException(document, problems);
    }
}
