package org.peerprinciples.checklist.batch;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.problem.InvalidDocumentException;
import org.peerprinciples.core.problem.Place;
import org.peerprinciples.core.problem.Problem;

/**
 * Evaluates whole assessment documents, one to a line: the thorough way, taken where a document isn't plain or where more than
 * scores is asked for. Immutable and safe for use by many threads.
 */
final class DocumentLines {

    private final AssessmentJson reader;

    DocumentLines(Checklist checklist) {
        this.reader = AssessmentJson.using(FrameworkCatalog.of(checklist.framework()));
    }

    /** What became of a line: read, or rejected. */
    sealed interface Outcome {}

    /**
     * A document without problems.
     *
     * @param assessment what it says
     */
    record Read(Assessment assessment) implements Outcome {}

    /**
     * A document with problems.
     *
     * @param reject the line, with all problems
     */
    record Rejected(Reject reject) implements Outcome {}

    /**
     * Reads the document on a line.
     *
     * @param bytes where it stands
     * @param from where it begins
     * @param length how long it is
     * @param line the number of the line, from 1
     */
    Outcome read(byte[] bytes, int from, int length, long line) {
        byte[] document = Arrays.copyOfRange(bytes, from, from + length);
        try {
            return new Read(reader.read(document));
        } catch (InvalidDocumentException e) {
            return new Rejected(reject(e.problems(), line, document));
        }
    }

    private static Reject reject(List<Problem> problems, long line, byte[] document) {
        String message = problems.stream()
                .map(problem -> placed(problem, line).message())
                .collect(Collectors.joining("; "));
        return new Reject(line, problems.get(0).code(), message, document);
    }

    /** To the document every place is on its first line. */
    private static Problem placed(Problem problem, long line) {
        Place within = problem.place();
        int here = (int) Math.min(line, Integer.MAX_VALUE);
        Place place = new Place(within.pointer(), here, within.column(), within.heading(), within.byRow());
        return new Problem(problem.code(), place, problem.found(), problem.allowed(), problem.hint());
    }
}
