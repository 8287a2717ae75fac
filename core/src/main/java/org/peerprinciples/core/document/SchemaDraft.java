package org.peerprinciples.core.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** A JSON Schema in the making: what is defined so far, and the part that is being written, for which there are words. */
final class SchemaDraft {

    private final Map<String, ObjectNode> definitions;
    private final Map<String, String> words;
    private final String path;
    /** Where else words for a field may stand: with those that all formats, or all kinds of a union, have in common. */
    private final String common;

    private SchemaDraft(Map<String, ObjectNode> definitions, Map<String, String> words, String path, String common) {
        this.definitions = definitions;
        this.words = words;
        this.path = path;
        this.common = common;
    }

    static SchemaDraft of(String format, Map<String, String> words) {
        return new SchemaDraft(new TreeMap<>(), words, format, "document");
    }

    ObjectNode node() {
        return Mapper.object();
    }

    /** The part of a field. */
    SchemaDraft at(String field) {
        return new SchemaDraft(definitions, words, path + "." + field, common + "." + field);
    }

    /** The part of one kind of a union. */
    SchemaDraft ofKind(String kind) {
        return new SchemaDraft(definitions, words, path + "." + kind, path);
    }

    /** Adds what there is to say about this part. */
    ObjectNode described(ObjectNode schema) {
        boolean isField = common.contains(".");
        Optional.ofNullable(words.getOrDefault(path, isField ? words.get(common) : null))
                .ifPresent(text -> schema.put("description", text));
        return schema;
    }

    /** Refers to a definition, which is made when its name is met first. */
    ObjectNode define(String name, Function<SchemaDraft, ObjectNode> content) {
        SchemaDraft own = new SchemaDraft(definitions, words, name, name);
        ObjectNode definition = own.described(content.apply(own));
        ObjectNode known = definitions.putIfAbsent(name, definition);
        if (known != null && !known.equals(definition)) {
            throw new IllegalStateException("definition must be one thing by each name, but was two by '" + name + "'");
        }
        return node().put("$ref", "#/$defs/" + name);
    }

    /** All that was defined, by name. */
    ObjectNode definitions() {
        ObjectNode all = node();
        definitions.forEach(all::set);
        return all;
    }
}
