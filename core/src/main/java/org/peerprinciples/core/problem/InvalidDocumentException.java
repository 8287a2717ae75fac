package org.peerprinciples.core.problem;

import java.util.List;

/**
 * Thrown when a document can't be read because of faults in it. Carries all of them, in the order in which they stand
 * in the document; of more than a thousand the first thousand, and a last one that says how many more there are
 * ({@link ProblemCode#TOO_MANY_PROBLEMS}). Its message shows the first hundred.
 */
public final class InvalidDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int MOST_SHOWN = 100;

    private final transient List<Problem> problems;

    /**
     * Makes an exception from the problems of one document.
     *
     * @param document what the document is, such as {@code assessment} or a file's name
     * @param problems the problems, at least one
     * @throws IllegalArgumentException if there is no problem
     */
    public InvalidDocumentException(String document, List<Problem> problems) {
        super(message(document, problems));
        this.problems = List.copyOf(problems);
    }

    /**
     * {@return all problems, in the order in which they stand in the document; at least one, and at most a thousand and one
     * that says how many more there are}
     */
    public List<Problem> problems() {
        return problems;
    }

    private static String message(String document, List<Problem> problems) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("problems must be at least one, but were none");
        }
        StringBuilder text = new StringBuilder(document).append(" has ").append(count(problems));
        for (Problem problem : problems.subList(0, Math.min(MOST_SHOWN, problems.size()))) {
            text.append("\n  ").append(problem.message());
        }
        int more = problems.size() - MOST_SHOWN;
        return more > 0
                ? text.append("\n  ... and ").append(more).append(" more").toString()
                : text.toString();
    }

    /** The last one may stand for others, and isn't itself one of the document's. */
    private static String count(List<Problem> problems) {
        int last = problems.size() - 1;
        if (last > 0 && problems.get(last).code() == ProblemCode.TOO_MANY_PROBLEMS) {
            return "more than " + last + " problems";
        }
        return problems.size() == 1 ? "1 problem" : problems.size() + " problems";
    }
}
