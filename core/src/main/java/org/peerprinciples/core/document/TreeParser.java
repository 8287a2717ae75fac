package org.peerprinciples.core.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerprinciples.core.problem.Place;
import org.peerprinciples.core.problem.ProblemCode;

/** Parses JSON to a tree that knows where everything stands. Only broken JSON ends it early. */
final class TreeParser {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final InputLimits limits;
    private final Problems problems;

    TreeParser(InputLimits limits, Problems problems) {
        this.limits = limits;
        this.problems = problems;
    }

    /** The tree, or empty when there is no telling what the rest of the text would be. */
    Optional<Node> parse(byte[] json) {
        Place start = Place.of("", 1, 1);
        if (json.length > limits.longestDocument()) {
            problems.add(
                    ProblemCode.DOCUMENT_TOO_LONG,
                    start,
                    "more than " + limits.longestDocument() + " bytes",
                    "at most " + limits.longestDocument() + " bytes");
            return Optional.empty();
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(json))
                    .toString();
        } catch (CharacterCodingException e) {
            problems.add(ProblemCode.SYNTAX, start, "bytes that are not UTF-8", "JSON in UTF-8");
            return Optional.empty();
        }
        return parse(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text, start);
    }

    private Optional<Node> parse(String text, Place start) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return parse(parser, start);
        } catch (IOException e) {
            throw new IllegalStateException("text in memory must be readable", e);
        }
    }

    private Optional<Node> parse(JsonParser parser, Place start) throws IOException {
        try {
            if (parser.nextToken() == null) {
                problems.add(ProblemCode.SYNTAX, start, "nothing", "a JSON object");
                return Optional.empty();
            }
            Node root = node(parser, "", 1);
            if (parser.nextToken() != null) {
                problems.add(ProblemCode.SYNTAX, place(parser, ""), "more after the end", "one JSON object");
            }
            return Optional.of(root);
        } catch (StreamConstraintsException e) {
            // Nesting far too deep also ends here, and was told where it passed the reader's own limit.
            if (!isNestedTooDeeply(e)) {
                problems.add(
                        ProblemCode.TEXT_TOO_LONG,
                        place(parser.currentLocation()),
                        "a name or number that is far too long",
                        "numbers of at most 1000 digits and names of at most 50000 characters");
            }
            return Optional.empty();
        } catch (JsonProcessingException e) {
            problems.add(
                    ProblemCode.SYNTAX,
                    place(e.getLocation()),
                    "text that breaks the rules of JSON here",
                    "well-formed JSON");
            return Optional.empty();
        }
    }

    private Node node(JsonParser parser, String pointer, int depth) throws IOException {
        Place place = place(parser, pointer);
        JsonToken token = parser.currentToken();
        if (token.isStructStart() && depth > limits.deepestNesting()) {
            problems.add(
                    ProblemCode.NESTED_TOO_DEEPLY,
                    place,
                    "nesting " + depth + " deep",
                    "at most " + limits.deepestNesting());
            parser.skipChildren();
            return new Node.Arr(place, List.of());
        }
        return switch (token) {
            case START_OBJECT -> object(parser, place, depth);
            case START_ARRAY -> list(parser, place, depth);
            case VALUE_STRING -> text(parser, place);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser, place);
            default -> new Node.Word(place, parser.getText());
        };
    }

    private Node object(JsonParser parser, Place place, int depth) throws IOException {
        Map<String, Node> fields = new LinkedHashMap<>();
        Map<String, Place> names = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String pointer = place.pointer() + "/" + name.replace("~", "~0").replace("/", "~1");
            Place namePlace = place(parser, pointer);
            parser.nextToken();
            Node value = node(parser, pointer, depth + 1);
            if (fields.putIfAbsent(name, value) == null) {
                names.put(name, namePlace);
            } else {
                problems.add(
                        ProblemCode.DUPLICATE_FIELD, namePlace, Problems.quote(name) + " again", "each field once");
            }
        }
        return new Node.Obj(place, fields, names);
    }

    private Node list(JsonParser parser, Place place, int depth) throws IOException {
        List<Node> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(node(parser, place.pointer() + "/" + values.size(), depth + 1));
        }
        return new Node.Arr(place, values);
    }

    private Node number(JsonParser parser, Place place) throws IOException {
        try {
            return new Node.Num(place, parser.getDecimalValue());
        } catch (NumberFormatException e) {
            problems.add(
                    ProblemCode.OUT_OF_RANGE,
                    place,
                    "a number beyond all measure",
                    "a number with an exponent of at most nine digits");
            return new Node.Num(place, BigDecimal.ONE);
        }
    }

    private Node text(JsonParser parser, Place place) throws IOException {
        String value = parser.getText();
        if (value.length() > limits.longestText()) {
            problems.add(
                    ProblemCode.TEXT_TOO_LONG,
                    place,
                    "a text of " + value.length() + " characters",
                    "at most " + limits.longestText());
        }
        return new Node.Text(place, value);
    }

    /** Whether the parser gave up on nesting, which is long after the reader's own limit. */
    private static boolean isNestedTooDeeply(StreamConstraintsException refusal) {
        return String.valueOf(refusal.getOriginalMessage()).contains("nesting depth");
    }

    private static Place place(JsonLocation at) {
        return Place.of("", at.getLineNr(), at.getColumnNr());
    }

    private static Place place(JsonParser parser, String pointer) {
        JsonLocation at = parser.currentTokenLocation();
        return Place.of(pointer, at.getLineNr(), at.getColumnNr());
    }
}
