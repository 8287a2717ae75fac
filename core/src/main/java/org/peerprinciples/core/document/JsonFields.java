package org.peerprinciples.core.document;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * The fields of a JSON object that is being written, in the canonical form: in the order in which they are given, two spaces
 * of indent for each level, line feeds, and nothing where a text, a list or an optional value is empty.
 *
 * <p>The form is the one in which all documents are written. A type that says its own fields is written without being looked
 * into by reflection, which would take a short command longer than all else that it does.
 *
 * <p>For use while an object is written, in one thread.
 */
public final class JsonFields {

    private static final JsonStringEncoder ENCODER = JsonStringEncoder.getInstance();
    private static final String INDENT = "  ";

    private final StringBuilder json;
    private final int depth;
    private boolean isEmpty = true;

    private JsonFields(StringBuilder json, int depth) {
        this.json = json;
        this.depth = depth;
    }

    /** A whole document: an object in UTF-8, ended by a line break. */
    static <T> byte[] document(T value, BiConsumer<T, JsonFields> fields) {
        StringBuilder json = new StringBuilder();
        write(value, fields, json, 1);
        return json.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private static <T> void write(T value, BiConsumer<T, JsonFields> fields, StringBuilder json, int depth) {
        JsonFields object = new JsonFields(json.append('{'), depth);
        fields.accept(value, object);
        if (object.isEmpty) {
            json.append(' ');
        } else {
            object.newLine(depth - 1);
        }
        json.append('}');
    }

    /**
     * Writes a text; an empty one is left out.
     *
     * @param name the name of the field
     * @param value the text
     * @return these fields
     */
    public JsonFields text(String name, String value) {
        if (!value.isEmpty()) {
            name(name);
            quoted(value);
        }
        return this;
    }

    /**
     * Writes what a value is called, such as an id, if there is one.
     *
     * @param name the name of the field
     * @param value the value, which {@link Object#toString()} gives the text of
     * @return these fields
     */
    public JsonFields text(String name, Optional<?> value) {
        if (value.isPresent()) {
            name(name);
            quoted(value.get().toString());
        }
        return this;
    }

    /**
     * Writes a list of texts; an empty one is left out.
     *
     * @param name the name of the field
     * @param values the texts, or what {@link Object#toString()} gives the texts of, such as ids
     * @return these fields
     */
    public JsonFields texts(String name, Collection<?> values) {
        return list(name, values, value -> quoted(value.toString()));
    }

    /**
     * Writes a number with its decimals.
     *
     * @param name the name of the field
     * @param value the number
     * @return these fields
     */
    public JsonFields number(String name, BigDecimal value) {
        name(name);
        json.append(value.toPlainString());
        return this;
    }

    /**
     * Writes a whole number.
     *
     * @param name the name of the field
     * @param value the number
     * @return these fields
     */
    public JsonFields number(String name, long value) {
        name(name);
        json.append(value);
        return this;
    }

    /**
     * Writes a whole number, if there is one.
     *
     * @param name the name of the field
     * @param value the number
     * @return these fields
     */
    public JsonFields number(String name, Optional<Integer> value) {
        return value.isPresent() ? number(name, value.get().longValue()) : this;
    }

    /**
     * Writes whether something holds.
     *
     * @param name the name of the field
     * @param value whether it holds
     * @return these fields
     */
    public JsonFields truth(String name, boolean value) {
        name(name);
        json.append(value);
        return this;
    }

    /**
     * Writes an object.
     *
     * @param name the name of the field
     * @param value what the object tells
     * @param fields writes the object's fields
     * @param <T> the type of what it tells
     * @return these fields
     */
    public <T> JsonFields object(String name, T value, BiConsumer<T, JsonFields> fields) {
        name(name);
        write(value, fields, json, depth + 1);
        return this;
    }

    /**
     * Writes an object, if there is what it tells.
     *
     * @param name the name of the field
     * @param value what the object tells
     * @param fields writes the object's fields
     * @param <T> the type of what it tells
     * @return these fields
     */
    public <T> JsonFields object(String name, Optional<T> value, BiConsumer<T, JsonFields> fields) {
        return value.isPresent() ? object(name, value.get(), fields) : this;
    }

    /**
     * Writes a list of objects; an empty one is left out.
     *
     * @param name the name of the field
     * @param values what the objects tell
     * @param fields writes the fields of each
     * @param <T> the type of what each tells
     * @return these fields
     */
    public <T> JsonFields objects(String name, Collection<T> values, BiConsumer<T, JsonFields> fields) {
        return list(name, values, value -> write(value, fields, json, depth + 2));
    }

    private <T> JsonFields list(String name, Collection<T> values, Consumer<T> item) {
        if (values.isEmpty()) {
            return this;
        }
        name(name);
        char before = '[';
        for (T value : values) {
            json.append(before);
            newLine(depth + 1);
            item.accept(value);
            before = ',';
        }
        newLine(depth);
        json.append(']');
        return this;
    }

    private void name(String name) {
        if (!isEmpty) {
            json.append(',');
        }
        isEmpty = false;
        newLine(depth);
        quoted(name);
        json.append(": ");
    }

    private void quoted(String text) {
        json.append('"');
        ENCODER.quoteAsString(text, json);
        json.append('"');
    }

    private void newLine(int indents) {
        json.append('\n');
        for (int i = 0; i < indents; i++) {
            json.append(INDENT);
        }
    }
}
