package org.peerprinciples.core.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.peerprinciples.core.problem.Place;
import org.peerprinciples.core.problem.Problem;
import org.peerprinciples.core.problem.ProblemCode;

/**
 * Collects the problems of one document: each once, and of too many those that stand first, so that a small document can't
 * be made to fill the memory with problems.
 */
final class Problems {

    private static final int LONGEST_QUOTE = 80;

    /** How many names one document may have compared for hints, so that a hostile one can't keep a reader busy. */
    private static final int MOST_COMPARED = 100_000;

    static final int MOST_LISTED = 1_000;

    private record Listed(Problem problem, int number) {}

    private final NavigableSet<Listed> listed = new TreeSet<>(
            Comparator.comparing((Listed one) -> one.problem().place()).thenComparingInt(Listed::number));

    /** Each once: one heading of a spreadsheet can be wrong for every row below it. */
    private final Set<Problem> found = new HashSet<>();

    private int added;
    private int unlisted;

    private final Map<Spot, String> hints = new HashMap<>();
    private int compared;

    void add(ProblemCode code, Place place, String found, String allowed) {
        add(Problem.of(code, place, found, allowed));
    }

    private void add(Problem problem) {
        if (found.add(problem)) {
            listed.add(new Listed(problem, added++));
            if (listed.size() > MOST_LISTED) {
                Listed last = listed.last();
                listed.remove(last);
                found.remove(last.problem());
                unlisted++;
            }
        }
    }

    /** Adds the problems of a document that stands within one cell. */
    void addWithin(Place cell, Problems within) {
        within.listed.forEach(one -> add(
                one.problem().code(), cell, one.problem().found(), one.problem().allowed()));
        unlisted += within.unlisted;
    }

    /** Adds a problem about a name, with the nearest valid one as a hint. */
    void addName(ProblemCode code, Place place, String name, String allowed, Collection<String> valid) {
        addForm(code, place, name, allowed, nearest(name, valid));
    }

    /** The nearest valid name, as long as there is time to look for it. */
    Optional<String> nearest(String name, Collection<String> valid) {
        return within(valid, () -> NearestName.of(name, valid));
    }

    /** What a search among names finds, unless too many have been compared already. */
    Optional<String> within(Collection<String> names, Supplier<Optional<String>> search) {
        boolean few = names.size() <= MOST_COMPARED - compared;
        compared += few ? names.size() : 0;
        return few ? search.get() : Optional.empty();
    }

    /** Gives a problem that has been added without a hint one that only a later check can know. */
    void hint(ProblemCode code, Place place, String right) {
        hints.put(new Spot(code, place), plain(right));
    }

    private record Spot(ProblemCode code, Place place) {}

    private Problem hinted(Problem problem) {
        Optional<String> hint =
                problem.hint().or(() -> Optional.ofNullable(hints.get(new Spot(problem.code(), problem.place()))));
        return new Problem(problem.code(), problem.place(), problem.found(), problem.allowed(), hint);
    }

    /** Adds a problem about a value in a wrong form, with the right form as a hint where there is no doubt about it. */
    void addForm(ProblemCode code, Place place, String value, String allowed, Optional<String> right) {
        add(new Problem(code, place, quote(value), allowed, right.map(Problems::plain)));
    }

    /** Adds a problem about a field that isn't there: at the cell that it should stand in, if the object knows one. */
    void addMissing(Node.Obj object, String field) {
        Place place = object.placeOfName(field);
        if (!object.names().containsKey(field)) {
            add(
                    ProblemCode.MISSING_FIELD,
                    place,
                    "no field '" + field + "'",
                    "an object with the field '" + field + "'");
        } else if (place.column() > 0) {
            add(ProblemCode.MISSING_FIELD, place, "an empty cell", "a value");
        } else {
            String heading = place.heading().orElse(field);
            int within = heading.indexOf(": ");
            String what = within < 0 ? "section [" + heading + "]" : "'" + heading.substring(within + 2) + "'";
            String where = within < 0 ? "" : " with a value in the section [" + heading.substring(0, within) + "]";
            add(ProblemCode.MISSING_FIELD, place, "no " + what, (within < 0 ? "a " : "") + what + where);
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Problem> inOrder() {
        Stream<Problem> first = listed.stream().map(Listed::problem).map(this::hinted);
        return unlisted == 0
                ? first.toList()
                : Stream.concat(first, Stream.of(more())).toList();
    }

    /** One that comes again after the list is full counts again: to remember it would fill the memory. */
    private Problem more() {
        return Problem.of(
                ProblemCode.TOO_MANY_PROBLEMS,
                listed.last().problem().place(),
                "up to " + unlisted + " more problems that aren't listed",
                "none; those listed are the first to mend");
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
        return names.isEmpty() ? "there is none" : names.size() <= most ? list : list + ", ... (" + names.size() + ")";
    }
}
