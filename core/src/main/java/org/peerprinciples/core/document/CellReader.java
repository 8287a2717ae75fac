package org.peerprinciples.core.document;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.peerprinciples.core.problem.Place;
import org.peerprinciples.core.problem.ProblemCode;

/**
 * Reads single cells. What a spreadsheet program is known to have made of a value is a problem that says how it should
 * be written; nothing is put right in silence. Reading goes on with the right form, so that one slip is one problem.
 */
final class CellReader {

    private static final String ONE = "[a-z0-9]+(?:-[a-z0-9]+)*";
    private static final Pattern ID = Pattern.compile(ONE);
    private static final Pattern PART = Pattern.compile(ONE + "\\." + ONE);

    /** What people write between names in a sentence. */
    private static final Pattern AND = Pattern.compile("\\s+and\\s+|\\s*[&+/]\\s*");

    /** Longer than any id may be: there is no telling what was meant. */
    private static final int LONGEST_ID = 400;

    private static final Pattern ID_SEPARATOR = Pattern.compile("[,;|\\r\\n]");
    private static final Pattern NUMBER =
            Pattern.compile("-?[0-9]{1,1000}(?:\\.[0-9]{1,1000})?(?:[eE][+-]?[0-9]{1,9})?");
    private static final Map<String, Boolean> TRUTH = Map.of("yes", true, "true", true, "no", false, "false", false);

    private final InputLimits limits;
    private final Set<String> known;
    private final Problems problems;

    /** Reads the cells of a spreadsheet in which things have these ids. */
    CellReader(InputLimits limits, Set<String> known, Problems problems) {
        this.limits = limits;
        this.known = known;
        this.problems = problems;
    }

    /** What the cell says, or empty where it is blank. */
    Optional<Node> read(CellKind kind, String cell, Place place) {
        if (cell.isBlank()) {
            return Optional.empty();
        }
        String exact = CellGuard.restored(cell);
        String text = CellGuard.restored(cell.strip()).strip();
        if (kind == CellKind.TEXT && CellGuard.isError(cell)) {
            problems.add(
                    ProblemCode.WRONG_TYPE,
                    place,
                    Problems.quote(cell.strip())
                            + ", which a program writes where it took a text for a formula and couldn't work it out",
                    "a text; an apostrophe in front of it keeps it one");
            return Optional.of(new Node.Text(place, exact));
        }
        // Ids and what is within JSON are each looked at by themselves.
        if (kind != CellKind.JSON && kind != CellKind.IDS && kind != CellKind.NAMES) {
            checkLength(exact, place);
        }
        return Optional.of(
                switch (kind) {
                    case TEXT -> new Node.Text(place, exact);
                    case WORD -> new Node.Text(place, text);
                    case ID -> id(text, ID, place);
                    case PART -> id(text, PART, place);
                    case NAME -> names(text, place).get(0);
                    case NAMES, IDS -> ids(kind, text, place);
                    case NUMBER -> number(text, place);
                    case TRUTH -> truth(text, place);
                    case DATE -> date(text, place);
                    case JSON -> json(text, place);
                });
    }

    private void checkLength(String text, Place place) {
        if (text.length() > limits.longestText()) {
            problems.add(
                    ProblemCode.TEXT_TOO_LONG,
                    place,
                    "a text of " + text.length() + " characters",
                    "at most " + limits.longestText());
        }
    }

    private Node id(String text, Pattern form, Place place) {
        String right = rightId(text);
        if (right.equals(text) || !form.matcher(right).matches()) {
            return new Node.Text(place, text);
        }
        malformed(text, right, place);
        return new Node.Text(place, right);
    }

    private void malformed(String text, String right, Place place) {
        problems.addForm(
                ProblemCode.MALFORMED_ID,
                place,
                text,
                "lower-case letters and digits joined by single hyphens",
                Optional.of(right));
    }

    /** An id without capitals and dashes: programs set capitals at the start of a cell, and join hyphens. */
    static String rightId(String cell) {
        String text = CellGuard.restored(cell.strip()).strip();
        return text.length() > LONGEST_ID
                ? text
                : text.toLowerCase(Locale.ROOT).replaceAll("[\\s_\u2010-\u2015\u2212]+", "-");
    }

    private Node ids(CellKind kind, String text, Place place) {
        List<Node> ids = new ArrayList<>();
        for (String part : ID_SEPARATOR.split(text, -1)) {
            if (!part.isBlank()) {
                checkLength(part, place);
                ids.addAll(
                        kind == CellKind.NAMES
                                ? names(part.strip(), place)
                                : List.of(new Node.Text(place, part.strip())));
            }
        }
        return new Node.Arr(place, ids, Optional.of("an id"));
    }

    /** What is named: put right only where the spreadsheet has it, since nothing else can have been meant for sure. */
    private List<Node> names(String text, Place place) {
        String right = rightId(text);
        List<String> parts = text.length() > LONGEST_ID
                ? List.of()
                : AND.splitAsStream(text).map(CellReader::rightId).toList();
        if (known.contains(text) || (!known.contains(right) && !known.containsAll(parts)) || parts.isEmpty()) {
            return List.of(new Node.Text(place, text));
        }
        List<String> meant = known.contains(right) ? List.of(right) : parts;
        malformed(text, String.join(", ", meant), place);
        return meant.stream().<Node>map(id -> new Node.Text(place, id)).toList();
    }

    private Node number(String text, Place place) {
        if (NUMBER.matcher(text).matches()) {
            return new Node.Num(place, new BigDecimal(text));
        }
        Optional<String> right =
                RightForm.ofNumber(text).filter(form -> NUMBER.matcher(form).matches());
        problems.addForm(
                ProblemCode.WRONG_TYPE, place, text, "a number with a point before its decimals, such as 2.5", right);
        return new Node.Num(place, new BigDecimal(right.orElse("1")));
    }

    private Node truth(String text, Place place) {
        String word = text.toLowerCase(Locale.ROOT);
        if (!TRUTH.containsKey(word)) {
            problems.addForm(ProblemCode.WRONG_TYPE, place, text, "yes or no", ForeignWords.truth(word));
        }
        return new Node.Word(place, String.valueOf(TRUTH.getOrDefault(word, true)));
    }

    private Node date(String text, Place place) {
        Optional<String> right = RightForm.ofDate(text);
        if (right.isEmpty() || right.get().equals(text)) {
            return new Node.Text(place, text);
        }
        problems.addForm(
                ProblemCode.MALFORMED_DATE, place, text, "a day written as year-month-day, in a cell for text", right);
        return new Node.Text(place, right.get());
    }

    private Node json(String text, Place place) {
        Problems within = new Problems();
        Optional<Node> value = new TreeParser(limits, within).parse(text.getBytes(StandardCharsets.UTF_8));
        problems.addWithin(place, within);
        return value.map(node -> placed(node, place, "")).orElseGet(() -> new Node.Obj(place, Map.of(), Map.of()));
    }

    /** The same value, in the cell that it stands in. */
    private static Node placed(Node node, Place cell, String path) {
        Place place = Place.ofCell(
                cell.heading().orElse("") + (path.isEmpty() ? "" : " " + path), cell.line(), cell.column());
        if (node instanceof Node.Obj object) {
            Map<String, Node> fields = new LinkedHashMap<>();
            Map<String, Place> names = new LinkedHashMap<>();
            object.fields().forEach((name, value) -> {
                Node field = placed(value, cell, path + "/" + name);
                fields.put(name, field);
                names.put(name, field.place());
            });
            return new Node.Obj(place, fields, names);
        } else if (node instanceof Node.Arr list) {
            List<Node> values = new ArrayList<>();
            for (Node value : list.values()) {
                values.add(placed(value, cell, path + "/" + values.size()));
            }
            return new Node.Arr(place, values);
        } else if (node instanceof Node.Num number) {
            return new Node.Num(place, number.value());
        } else if (node instanceof Node.Word word) {
            return new Node.Word(place, word.value());
        }
        return new Node.Text(place, ((Node.Text) node).value());
    }
}
