package org.peerprinciples.checklist.batch;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peerprinciples.core.problem.Place;
import org.peerprinciples.core.problem.Problem;
import org.peerprinciples.core.problem.ProblemCode;

/** Makes rejects, whose rows are added when all is known that is to be written. */
final class Rejecting {

    private static final byte[] LATER = {};

    private Rejecting() {}

    /** A row with these problems, at least one. */
    static Reject of(long line, List<Problem> problems) {
        String message = problems.stream().map(Problem::message).collect(Collectors.joining("; "));
        return new Reject(line, problems.get(0).code(), message, LATER);
    }

    /** A row that is wrong as a whole, or in one cell of this heading. */
    static Reject of(long line, ProblemCode code, String heading, String found, String allowed) {
        Place place = Place.ofLine(heading, LineCount.shown(line), 0);
        return of(line, List.of(new Problem(code, place, found, allowed, Optional.empty())));
    }

    /** The same with the row. */
    static Reject withRow(Reject reject, byte[] row) {
        return new Reject(reject.line(), reject.code(), reject.message(), row);
    }
}
