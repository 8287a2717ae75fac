package org.peerprinciples.core.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.peerprinciples.core.id.Digest;
import org.peerprinciples.core.id.Edition;
import org.peerprinciples.core.problem.ProblemCode;

/**
 * What a value of a document may look like, by itself: types, fields, forms and ranges. A format is one shape; what must
 * hold between values that stand apart is for the format's rules. Said once, used twice: readers check with it, and the
 * format's JSON Schema is made from it.
 */
interface Shape {

    /** Adds a problem for everything about the node that isn't of this shape. */
    void check(Node node, Problems problems);

    /** The same as a JSON Schema, as far as a schema can say it. */
    ObjectNode schema(SchemaDraft draft);

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

    /** A shape that the schema says once, under its name, however often it is used. */
    static Shape named(String name, Shape shape) {
        return new NamedShape(name, shape);
    }

    /** A text that says something, in any characters that can be shown and written back. */
    static Shape text() {
        return new TextShape();
    }

    /** A text of a form that a parser knows; the parser's refusal says what the form is. */
    static Shape formed(ProblemCode code, Consumer<String> parser) {
        return new FormedShape(code, parser, true);
    }

    static Shape id(Consumer<String> parser) {
        return formed(ProblemCode.MALFORMED_ID, parser);
    }

    /** An id of a person or their words: where it is malformed it may be a name or the words, so it isn't repeated. */
    static Shape privateId(Consumer<String> parser) {
        return new FormedShape(ProblemCode.MALFORMED_ID, parser, false);
    }

    static Shape edition() {
        return formed(ProblemCode.MALFORMED_TEXT, Edition::parse);
    }

    static Shape digest() {
        return formed(ProblemCode.MALFORMED_TEXT, Digest::of);
    }

    /** A day of the calendar. */
    static Shape date() {
        return new DateShape();
    }

    static Shape whole(int least, int greatest) {
        return new NumberShape(least, greatest, 0, false);
    }

    static Shape decimal(int least, int greatest, int decimals) {
        return new NumberShape(least, greatest, decimals, false);
    }

    /** A number of which every written decimal counts, zeros too. */
    static Shape asWritten(int least, int greatest, int decimals) {
        return new NumberShape(least, greatest, decimals, true);
    }

    static Shape truth() {
        return new TruthShape();
    }

    /** One of the words of an enum. */
    static <E extends Enum<E>> Shape choice(Class<E> type, Function<E, String> code) {
        return word(Arrays.stream(type.getEnumConstants()).map(code).toList());
    }

    static Shape word(List<String> words) {
        return new WordShape(words);
    }

    static Shape list(Shape item) {
        return list(item, 0, Integer.MAX_VALUE);
    }

    static Shape list(Shape item, int fewest, int most) {
        return new ListShape(item, fewest, most, false);
    }

    /** Ids that name each thing once. */
    static Shape ids(Shape id, int fewest, int most) {
        return new ListShape(id, fewest, most, true);
    }

    /** An object whose field names are ids. */
    static Shape map(Consumer<String> key, Shape value) {
        return new MapShape(id(key), value);
    }

    static Shape object(Field... fields) {
        return object(List.of(fields));
    }

    /** An object that the schema says once, under its name. */
    static Shape object(String name, Field... fields) {
        return named(name, object(fields));
    }

    static Shape object(List<Field> fields) {
        return new ObjectShape(fields, false);
    }

    /** An object with these fields and any others. */
    static Shape openObject(List<Field> fields) {
        return new ObjectShape(fields, true);
    }

    /** An object of one of several kinds, told apart by a field named kind. */
    static Shape union(Map<String, List<Field>> kinds) {
        return new UnionShape(kinds);
    }

    static void wrongType(Node node, String allowed, Problems problems) {
        problems.add(ProblemCode.WRONG_TYPE, node.place(), node.type(), allowed);
    }

    static void missing(Node.Obj object, String field, Problems problems) {
        problems.addMissing(object, field);
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
