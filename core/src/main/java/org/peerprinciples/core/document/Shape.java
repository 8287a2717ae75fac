package org.peerprinciples.core.document;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.peerprinciples.core.id.Digest;
import org.peerprinciples.core.id.Edition;
import org.peerprinciples.core.problem.ProblemCode;

/**
 * What a value of a document may look like, by itself: types, fields, forms and ranges. A format is one shape; what must
 * hold between values that stand apart is for the format's rules.
 */
interface Shape {

    /** Adds a problem for everything about the node that isn't of this shape. */
    void check(Node node, Problems problems);

    /** Whether the node is of this shape. */
    default boolean fits(Node node) {
        Problems found = new Problems();
        check(node, found);
        return found.isEmpty();
    }

    /** A field of an object. */
    record Field(String name, Shape shape, boolean required) {}

    static Field required(String name, Shape shape) {
        return new Field(name, shape, true);
    }

    static Field optional(String name, Shape shape) {
        return new Field(name, shape, false);
    }

    /** A text that says something, in any characters that can be shown and written back. */
    static Shape text() {
        return (node, problems) -> {
            if (!(node instanceof Node.Text text)) {
                wrongType(node, "a text", problems);
            } else if (text.value().isBlank()) {
                problems.add(ProblemCode.EMPTY, text.place(), "a blank text", "a text that says something");
            } else if (text.value().codePoints().anyMatch(Shape::isUnwritable)) {
                problems.add(
                        ProblemCode.MALFORMED_TEXT,
                        text.place(),
                        "a control character or half a character",
                        "a text without control characters other than tab and line break");
            }
        };
    }

    /** A text of a form that a parser knows; the parser's refusal says what the form is. */
    static Shape formed(ProblemCode code, Consumer<String> parser) {
        return (node, problems) -> {
            if (!(node instanceof Node.Text text)) {
                wrongType(node, "a text", problems);
                return;
            }
            try {
                parser.accept(text.value());
            } catch (IllegalArgumentException e) {
                problems.add(code, text.place(), Problems.quote(text.value()), rule(e));
            }
        };
    }

    static Shape id(Consumer<String> parser) {
        return formed(ProblemCode.MALFORMED_ID, parser);
    }

    /** An id of a person or their words: where it is malformed it may be a name or the words, so it isn't repeated. */
    static Shape privateId(Consumer<String> parser) {
        return (node, problems) -> {
            if (!(node instanceof Node.Text text)) {
                wrongType(node, "a text", problems);
                return;
            }
            try {
                parser.accept(text.value());
            } catch (IllegalArgumentException e) {
                problems.add(ProblemCode.MALFORMED_ID, text.place(), text.type(), rule(e));
            }
        };
    }

    static Shape edition() {
        return formed(ProblemCode.MALFORMED_TEXT, Edition::parse);
    }

    static Shape digest() {
        return formed(ProblemCode.MALFORMED_TEXT, Digest::of);
    }

    /** A day of the calendar. */
    static Shape date() {
        Pattern form = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
        return formed(ProblemCode.MALFORMED_DATE, text -> {
            if (!form.matcher(text).matches() || !isDay(text)) {
                throw new IllegalArgumentException("date must be a day written as year-month-day, such as 2026-03-31");
            }
        });
    }

    static Shape whole(int least, int greatest) {
        return (node, problems) -> {
            if (!(node instanceof Node.Num number)) {
                wrongType(node, "a whole number", problems);
            } else if (!within(number.value(), least, greatest)
                    || number.value().stripTrailingZeros().scale() > 0) {
                outOfRange(number, "a whole number from " + least + " to " + greatest, problems);
            }
        };
    }

    static Shape decimal(int least, int greatest, int decimals) {
        return (node, problems) -> {
            if (!(node instanceof Node.Num number)) {
                wrongType(node, "a number", problems);
            } else if (!within(number.value(), least, greatest)
                    || number.value().stripTrailingZeros().scale() > decimals) {
                outOfRange(number, least + " to " + greatest + " with at most " + decimals + " decimals", problems);
            }
        };
    }

    /** A number of which every written decimal counts, zeros too. */
    static Shape asWritten(int least, int greatest, int decimals) {
        Shape decimal = decimal(least, greatest, decimals);
        return (node, problems) -> {
            if (node instanceof Node.Num number && number.value().scale() > decimals) {
                outOfRange(number, least + " to " + greatest + " with at most " + decimals + " decimals", problems);
            } else {
                decimal.check(node, problems);
            }
        };
    }

    static Shape truth() {
        return (node, problems) -> {
            if (!(node instanceof Node.Word word) || word.value().equals("null")) {
                wrongType(node, "true or false", problems);
            }
        };
    }

    /** One of the words of an enum. */
    static <E extends Enum<E>> Shape choice(Class<E> type, Function<E, String> code) {
        return word(Arrays.stream(type.getEnumConstants()).map(code).toList());
    }

    static Shape word(List<String> words) {
        return (node, problems) -> {
            if (!(node instanceof Node.Text text)) {
                wrongType(node, "one of " + Problems.oneOf(words), problems);
            } else if (!words.contains(text.value())) {
                problems.addName(
                        ProblemCode.UNKNOWN_WORD, text.place(), text.value(), "one of " + Problems.oneOf(words), words);
            }
        };
    }

    static Shape list(Shape item) {
        return list(item, 0, Integer.MAX_VALUE);
    }

    static Shape list(Shape item, int fewest, int most) {
        return (node, problems) -> {
            if (!(node instanceof Node.Arr list)) {
                wrongType(node, "a list", problems);
                return;
            }
            int size = list.values().size();
            if (size < fewest && size == 0) {
                problems.add(ProblemCode.EMPTY, node.place(), "an empty list", "a list of " + fewest + " or more");
            } else if (size < fewest || size > most) {
                problems.add(
                        ProblemCode.OUT_OF_RANGE,
                        node.place(),
                        "a list of " + size,
                        "a list of " + fewest + " to " + most);
            }
            list.values().forEach(value -> item.check(value, problems));
        };
    }

    /** Ids that name each thing once. */
    static Shape ids(Shape id, int fewest, int most) {
        Shape list = list(id, fewest, most);
        return (node, problems) -> {
            list.check(node, problems);
            Set<String> seen = new LinkedHashSet<>();
            for (Node item : node.items()) {
                if (item instanceof Node.Text text && !seen.add(text.value())) {
                    problems.add(
                            ProblemCode.DUPLICATE_ENTRY,
                            text.place(),
                            Problems.quote(text.value()) + " again",
                            "each once");
                }
            }
        };
    }

    /** An object whose field names are ids. */
    static Shape map(Consumer<String> key, Shape value) {
        return (node, problems) -> {
            if (!(node instanceof Node.Obj object)) {
                wrongType(node, "an object", problems);
                return;
            }
            object.fields().forEach((name, field) -> {
                id(key).check(new Node.Text(object.placeOfName(name), name), problems);
                value.check(field, problems);
            });
        };
    }

    static Shape object(Field... fields) {
        return object(List.of(fields));
    }

    /** An object of one of several kinds, told apart by a field named kind. */
    static Shape union(Map<String, List<Field>> kinds) {
        Field kind = required("kind", word(List.copyOf(kinds.keySet())));
        Map<String, Shape> shapes = new LinkedHashMap<>();
        kinds.forEach((name, fields) -> {
            List<Field> all = new ArrayList<>(List.of(kind));
            all.addAll(fields);
            shapes.put(name, object(all));
        });
        // Without a kind there is no telling which fields belong, so only the kind is asked for.
        Shape unknown = (node, problems) -> {
            if (!(node instanceof Node.Obj object)) {
                wrongType(node, "an object", problems);
            } else if (object.fields().containsKey("kind")) {
                kind.shape().check(object.fields().get("kind"), problems);
            } else {
                missing(object, "kind", problems);
            }
        };
        return (node, problems) -> node.findText("kind")
                .map(text -> shapes.get(text.value()))
                .orElse(unknown)
                .check(node, problems);
    }

    static Shape object(List<Field> fields) {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        fields.forEach(field -> shapes.put(field.name(), field.shape()));
        return (node, problems) -> {
            if (!(node instanceof Node.Obj object)) {
                wrongType(node, "an object", problems);
                return;
            }
            object.fields().forEach((name, value) -> {
                Shape shape = shapes.get(name);
                if (shape == null) {
                    problems.addName(
                            ProblemCode.UNKNOWN_FIELD,
                            object.placeOfName(name),
                            name,
                            "one of " + Problems.oneOf(shapes.keySet()),
                            shapes.keySet());
                } else {
                    shape.check(value, problems);
                }
            });
            fields.stream()
                    .filter(field -> field.required() && !object.fields().containsKey(field.name()))
                    .forEach(field -> missing(object, field.name(), problems));
        };
    }

    private static boolean isDay(String date) {
        try {
            return LocalDate.parse(date) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static void missing(Node.Obj object, String field, Problems problems) {
        problems.add(
                ProblemCode.MISSING_FIELD,
                object.place(),
                "no field '" + field + "'",
                "an object with the field '" + field + "'");
    }

    private static void wrongType(Node node, String allowed, Problems problems) {
        problems.add(ProblemCode.WRONG_TYPE, node.place(), node.type(), allowed);
    }

    private static void outOfRange(Node.Num number, String allowed, Problems problems) {
        // As written in scientific notation: a hostile exponent must not be expanded.
        problems.add(
                ProblemCode.OUT_OF_RANGE,
                number.place(),
                Problems.quote(number.value().toString()),
                allowed);
    }

    private static boolean within(BigDecimal value, int least, int greatest) {
        return value.compareTo(BigDecimal.valueOf(least)) >= 0 && value.compareTo(BigDecimal.valueOf(greatest)) <= 0;
    }

    private static boolean isUnwritable(int codePoint) {
        boolean control =
                Character.isISOControl(codePoint) && codePoint != '\n' && codePoint != '\t' && codePoint != '\r';
        return control || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
    }

    /** From "id must be so and so, but was 'x'" the part that says what is allowed. */
    static String rule(IllegalArgumentException refusal) {
        String message = String.valueOf(refusal.getMessage());
        int must = message.indexOf(" must ");
        // The first one: what was found can hold the same word.
        int but = message.indexOf(", but ");
        String rule = message.substring(must < 0 ? 0 : must + " must ".length(), but < 0 ? message.length() : but);
        String plain = rule.startsWith("be ") ? rule.substring("be ".length()) : rule;
        return must < 0 ? plain : message.substring(0, must) + ": " + plain;
    }
}
