package org.peerprinciples.checklist.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.peerprinciples.core.document.NearestName;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.problem.Place;
import org.peerprinciples.core.problem.Problem;
import org.peerprinciples.core.problem.ProblemCode;

/**
 * Columns that aren't known, and what they come from: where many have the same cause it is told once, with the cure. Headings are
 * shown only where they could be ids, because a file without a header begins with what people said.
 */
final class UnknownColumns {

    /** From so many on that aren't known, it is looked at whether the table belongs to the framework at all. */
    private static final int MANY = 5;

    private final Framework framework;
    private final List<String> items;
    private final List<String> names;
    private final boolean isLong;
    private final int line;
    private final List<Integer> columns = new ArrayList<>();

    UnknownColumns(Framework framework, List<String> names, boolean isLong, int line) {
        this.framework = framework;
        this.items = CsvHeader.items(framework);
        this.names = names;
        this.isLong = isLong;
        this.line = line;
    }

    void add(int column) {
        columns.add(column);
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        List<Integer> rest = new ArrayList<>(columns);
        if (!rest.isEmpty() && rest.get(0) == 0 && names.get(0).isEmpty()) {
            rest.remove(0);
            problems.add(problem(
                    0,
                    "a column without a heading",
                    "a heading for each column; if these are the row names"
                            + " that R writes, leave them out: write.csv(…, row.names = FALSE)"));
        }
        Map<Integer, String> dotted = dotted(rest);
        if (!dotted.isEmpty()) {
            rest.removeAll(dotted.keySet());
            problems.add(withDots(dotted));
        }
        long known = names.stream().filter(items::contains).count();
        if (!isLong && dotted.isEmpty() && rest.size() >= MANY && known < rest.size()) {
            problems.add(ofAnotherFramework(rest.get(0), known));
        } else {
            rest.forEach(column -> problems.add(unknown(column)));
        }
        return problems;
    }

    /** By column the id that its heading was made from by writing dots for hyphens, as R does. */
    private Map<Integer, String> dotted(List<Integer> rest) {
        Map<String, String> byDots = new LinkedHashMap<>();
        items.forEach(item -> byDots.putIfAbsent(item.replace('-', '.'), item));
        Map<Integer, String> dotted = new LinkedHashMap<>();
        for (int column : rest) {
            String item = byDots.get(names.get(column));
            if (!isLong && item != null) {
                dotted.put(column, item);
            }
        }
        return dotted;
    }

    private Problem withDots(Map<Integer, String> dotted) {
        int first = dotted.keySet().iterator().next();
        return problem(
                first,
                (dotted.size() == 1 ? "a column that has" : dotted.size() + " columns that have")
                        + " dots for the hyphens of ids, such as " + Shown.heading(names.get(first)),
                "'" + dotted.get(first) + "'; R does this when it reads a table, but not with"
                        + " read.csv(…, check.names = FALSE)");
    }

    private Problem ofAnotherFramework(int first, long known) {
        return problem(
                first,
                (known == 0 ? "none" : "only " + known) + " of " + names.size() + " columns that is a criterion of "
                        + framework.id() + " or a question of its screen",
                "columns named by criteria, such as '" + items.get(0)
                        + "'; is it the right framework (--framework)? Columns beside them are carried over (--carry) or"
                        + " ignored (--ignore)");
    }

    private Problem unknown(int column) {
        String name = names.get(column);
        List<String> known = new ArrayList<>(CsvHeader.FIXED);
        known.addAll(isLong ? List.of(CsvHeader.CRITERION, CsvHeader.ANSWER) : items);
        return new Problem(
                ProblemCode.UNKNOWN_FIELD,
                place(column),
                "the column " + Shown.heading(name),
                String.join(", ", CsvHeader.FIXED)
                        + (isLong
                                ? ", criterion, answer"
                                : ", the framework's criteria, and screen. with its questions")
                        + "; to leave this column out, ignore it (--ignore); to copy it to the output of a batch, carry it (--carry)",
                name.isEmpty() ? Optional.empty() : NearestName.of(name.toLowerCase(Locale.ROOT), known));
    }

    private Problem problem(int column, String found, String allowed) {
        return Problem.of(ProblemCode.UNKNOWN_FIELD, place(column), found, allowed);
    }

    private Place place(int column) {
        return Place.ofLine(Shown.headingOrNothing(names.get(column)), line, column + 1);
    }
}
