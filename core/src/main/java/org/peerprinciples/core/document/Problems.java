package org.peerprinciples.core.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.peerprinciples.core.problem.Place;
import org.peerprinciples.core.problem.Problem;
import org.peerprinciples.core.problem.ProblemCode;

/** Collects the problems of one document. */
final class Problems {

    private static final int LONGEST_QUOTE = 80;

    /** How many names one document may have compared for hints, so that a hostile one can't keep a reader busy. */
    private static final int MOST_COMPARED = 100_000;

    private final List<Problem> found = new ArrayList<>();
    private int compared;

    void add(ProblemCode code, Place place, String found, String allowed) {
        this.found.add(Problem.of(code, place, found, allowed));
    }

    /** Adds a problem about a name, with the nearest valid one as a hint. */
    void addName(ProblemCode code, Place place, String name, String allowed, Collection<String> valid) {
        boolean few = valid.size() <= MOST_COMPARED - compared;
        compared += few ? valid.size() : 0;
        Optional<String> hint = few ? NearestName.of(name, valid).map(Problems::plain) : Optional.empty();
        found.add(new Problem(code, place, quote(name), allowed, hint));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Problem> inOrder() {
        return found.stream().sorted(Comparator.comparing(Problem::place)).toList();
    }

    /** Quotes a name, id or word. Not for what people said. */
    static String quote(String name) {
        String shown = name.length() <= LONGEST_QUOTE ? name : name.substring(0, LONGEST_QUOTE) + "...";
        return "'" + plain(shown) + "'";
    }

    /** Control, format and half characters could break the line, or turn it round. */
    private static String plain(String name) {
        return name.replaceAll("[\\p{C}\\u2028\\u2029]", "?");
    }

    /** Lists valid names, cut where they are many. */
    static String oneOf(Collection<String> names) {
        int most = 12;
        String list = String.join(
                ", ", names.stream().limit(most).map(Problems::plain).toList());
        return names.isEmpty() ? "nothing" : names.size() <= most ? list : list + ", ... (" + names.size() + ")";
    }
}
