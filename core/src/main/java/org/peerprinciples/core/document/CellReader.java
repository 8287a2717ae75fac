package org.peerprinciples.core.document;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.peerprinciples.core.problem.Place;
import org.peerprinciples.core.problem.Problem;
import org.peerprinciples.core.problem.ProblemCode;

/**
 * Reads single cells. What a spreadsheet program is known to have made of a value is a problem that says how it should
 * be written; nothing is put right in silence. Reading goes on with the right form, so that one slip is one problem.
 */
final class CellReader {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:[-./][a-z0-9]+)*");
    /** Longer than any id may be: there is no telling what was meant. */
    private static final int LONGEST_ID = 400;

    private static final Pattern ID_SEPARATOR = Pattern.compile("[,;|\\r\\n]");
    private static final Pattern NUMBER =
            Pattern.compile("-?[0-9]{1,1000}(?:\\.[0-9]{1,1000})?(?:[eE][+-]?[0-9]{1,9})?");
    private static final Map<String, Boolean> TRUTH = Map.of("yes", true, "true", true, "no", false, "false", false);

    /** Truth values as programs in other languages write them. */
    private static final Map<String, String> FOREIGN_TRUTH = Map.of(
            "wahr", "yes", "vrai", "yes", "ja", "yes", "oui", "yes", "falsch", "no", "faux", "no", "nein", "no", "non",
            "no");

    private final InputLimits limits;
    private final Problems problems;

    CellReader(InputLimits limits, Problems problems) {
        this.limits = limits;
        this.problems = problems;
    }

    /** What the cell says, or empty where it is blank. */
    Optional<Node> read(CellKind kind, String cell, Place place) {
        if (cell.isBlank()) {
            return Optional.empty();
        }
        String exact = CellGuard.restored(cell);
        String text = CellGuard.restored(cell.strip()).strip();
        // Ids and what is within JSON are each looked at by themselves.
        if (kind != CellKind.JSON && kind != CellKind.IDS) {
            checkLength(exact, place);
        }
        return Optional.of(
                switch (kind) {
                    case TEXT -> new Node.Text(place, exact);
                    case WORD -> new Node.Text(place, text);
                    case ID -> id(text, place);
                    case IDS -> ids(text, place);
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

    private Node id(String text, Place place) {
        if (text.length() > LONGEST_ID) {
            return new Node.Text(place, text);
        }
        // Programs set capitals at the start of a cell, and join hyphens into dashes.
        String right = text.toLowerCase(Locale.ROOT).replaceAll("[\\s_\u2010-\u2015\u2212]+", "-");
        if (ID.matcher(text).matches() || !ID.matcher(right).matches()) {
            return new Node.Text(place, text);
        }
        problems.addForm(
                ProblemCode.MALFORMED_ID,
                place,
                text,
                "lower-case letters and digits joined by single hyphens",
                Optional.of(right));
        return new Node.Text(place, right);
    }

    private Node ids(String text, Place place) {
        List<Node> ids = new ArrayList<>();
        for (String part : ID_SEPARATOR.split(text, -1)) {
            if (!part.isBlank()) {
                checkLength(part, place);
                ids.add(id(part.strip(), place));
            }
        }
        return new Node.Arr(place, ids);
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
            problems.addForm(
                    ProblemCode.WRONG_TYPE, place, text, "yes or no", Optional.ofNullable(FOREIGN_TRUTH.get(word)));
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
        for (Problem problem : within.inOrder()) {
            problems.add(problem.code(), place, problem.found(), problem.allowed());
        }
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
