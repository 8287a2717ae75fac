package org.peerprinciples.core.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerprinciples.core.problem.Place;

/** A value of a document, and where it stands. Lenient to ask: what isn't there, or is of another type, is empty. */
sealed interface Node {

    Place place();

    /** The type, for a person; never the content. */
    String type();

    default Optional<Node> find(String field) {
        return this instanceof Obj object ? Optional.ofNullable(object.fields().get(field)) : Optional.empty();
    }

    default Optional<Text> findText(String field) {
        return find(field).filter(Text.class::isInstance).map(Text.class::cast);
    }

    /** The items of a list field; none where there is no such list. */
    default List<Node> items(String field) {
        return find(field).map(Node::items).orElse(List.of());
    }

    default List<Node> items() {
        return this instanceof Arr list ? list.values() : List.of();
    }

    /** The items of a list field that are texts. */
    default List<Text> texts(String field) {
        return items(field).stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .toList();
    }

    /** An object: its fields, and the places of their names, in the order of the document. */
    record Obj(Place place, Map<String, Node> fields, Map<String, Place> names) implements Node {
        Place placeOfName(String field) {
            return names.getOrDefault(field, place);
        }

        @Override
        public String type() {
            return "an object";
        }
    }

    /**
     * A list.
     *
     * @param place where it stands
     * @param values its items
     * @param wanted in a spreadsheet, what is allowed where it is empty, for people who see cells and no lists
     */
    record Arr(Place place, List<Node> values, Optional<String> wanted) implements Node {
        Arr(Place place, List<Node> values) {
            this(place, values, Optional.empty());
        }

        @Override
        public String type() {
            return "a list";
        }
    }

    /** A text. */
    record Text(Place place, String value) implements Node {
        @Override
        public String type() {
            return "a text of " + value.length() + (value.length() == 1 ? " character" : " characters");
        }
    }

    /** A number. */
    record Num(Place place, BigDecimal value) implements Node {
        @Override
        public String type() {
            return "a number";
        }
    }

    /** One of the words {@code true}, {@code false} and {@code null}. */
    record Word(Place place, String value) implements Node {
        boolean isTrue() {
            return value.equals("true");
        }

        @Override
        public String type() {
            return value;
        }
    }
}
