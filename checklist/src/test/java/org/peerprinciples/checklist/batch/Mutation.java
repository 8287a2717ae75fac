package org.peerprinciples.checklist.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Changes documents in ways in which people, programs and lines break them, and in ways that change nothing. */
final class Mutation {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> VALUES = List.of(
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"Caf\u00e9 \u2615\"",
            "\"\\ud800\"",
            "\"\\u0007\"",
            "\"\\n\"",
            "\"2026-02-30\"",
            "\"2026-02-28\"",
            "\"2027-01-01\"",
            "\"not-known\"",
            "\"planned\"",
            "\"-a\"",
            "\"a--b\"",
            "\"a.b_c-D\"",
            "1",
            "1.0",
            "2",
            "null",
            "true",
            "[]",
            "{}",
            "[\"x\"]");
    private static final List<String> NAMES =
            List.of("note", "date", "evidence", "comment", "by", "level", "reason", "nothing");

    private final Random random;

    Mutation(Random random) {
        this.random = random;
    }

    /** A changed copy of a document, as bytes that may not even be JSON. */
    byte[] of(byte[] document) {
        return switch (random.nextInt(4)) {
            case 0 -> bytes(document);
            case 1 -> repeatedField(document);
            default -> tree(document);
        };
    }

    private byte[] bytes(byte[] document) {
        byte[] changed = document.clone();
        int at = random.nextInt(changed.length);
        return switch (random.nextInt(4)) {
            case 0 -> Arrays.copyOf(changed, at);
            case 1 -> {
                changed[at] = (byte) random.nextInt(256);
                yield changed;
            }
            case 2 ->
                joined(
                        Arrays.copyOf(changed, at),
                        Arrays.copyOfRange(
                                changed, Math.min(at + 1 + random.nextInt(9), changed.length), changed.length));
            default -> joined(changed, random.nextBoolean() ? " \r".getBytes(StandardCharsets.UTF_8) : changed);
        };
    }

    private static byte[] joined(byte[] start, byte[] end) {
        byte[] all = Arrays.copyOf(start, start.length + end.length);
        System.arraycopy(end, 0, all, start.length, end.length);
        return all;
    }

    /** A field with its value twice in one object. */
    private byte[] repeatedField(byte[] document) {
        ObjectNode root = read(document);
        ObjectNode object = pick(objects(root));
        if (object.isEmpty()) {
            return document;
        }
        String field = pick(names(object));
        String text = object.toString();
        String entry = "\"" + field + "\":" + object.get(field);
        String all = root.toString();
        int at = all.indexOf(text);
        return (all.substring(0, at + 1) + entry + "," + all.substring(at + 1)).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] tree(byte[] document) {
        ObjectNode root = read(document);
        ObjectNode object = pick(objects(root));
        String field = object.isEmpty() || random.nextInt(8) == 0 ? pick(NAMES) : pick(names(object));
        switch (random.nextInt(5)) {
            case 0 -> object.remove(field);
            case 1 -> object.set(field, value());
            case 2 -> object.set(field, ofTheSameName(root, field));
            case 3 -> repeatItem(object.get(field));
            default -> object.set(field, object.remove(field));
        }
        return root.toString().getBytes(StandardCharsets.UTF_8);
    }

    private JsonNode value() {
        return read(pick(VALUES));
    }

    private JsonNode ofTheSameName(ObjectNode root, String field) {
        List<JsonNode> values = root.findValues(field);
        return values.isEmpty() ? value() : pick(values).deepCopy();
    }

    private void repeatItem(JsonNode list) {
        if (list instanceof ArrayNode items && !items.isEmpty()) {
            items.add(items.get(random.nextInt(items.size())).deepCopy());
        } else if (list instanceof ArrayNode items) {
            items.add(value());
        }
    }

    private static ObjectNode read(byte[] document) {
        return (ObjectNode) read(new String(document, StandardCharsets.UTF_8));
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the document to change must be JSON", e);
        }
    }

    private static List<ObjectNode> objects(JsonNode node) {
        List<ObjectNode> found = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            found.add(object);
        }
        node.forEach(child -> found.addAll(objects(child)));
        return found;
    }

    private static List<String> names(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private <T> T pick(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
