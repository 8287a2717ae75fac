package org.peerprinciples.core.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The fields of an object of a document without problems, to bind. What is asked for by shape is there, of its type. */
record NodeFields(Node.Obj object) {

    String text(String name) {
        return ((Node.Text) node(name)).value();
    }

    Optional<String> findText(String name) {
        return has(name) ? Optional.of(text(name)) : Optional.empty();
    }

    <T> Optional<T> findText(String name, Function<String, T> parser) {
        return has(name) ? Optional.of(parser.apply(text(name))) : Optional.empty();
    }

    List<String> texts(String name) {
        return texts(name, Function.identity());
    }

    <T> List<T> texts(String name, Function<String, T> parser) {
        return list(name, item -> parser.apply(((Node.Text) item).value()));
    }

    BigDecimal number(String name) {
        return ((Node.Num) node(name)).value();
    }

    Optional<BigDecimal> findNumber(String name) {
        return has(name) ? Optional.of(number(name)) : Optional.empty();
    }

    boolean truth(String name) {
        return ((Node.Word) node(name)).isTrue();
    }

    <T> T object(String name, Function<NodeFields, T> binding) {
        return bound(node(name), binding);
    }

    <T> Optional<T> findObject(String name, Function<NodeFields, T> binding) {
        return has(name) ? Optional.of(object(name, binding)) : Optional.empty();
    }

    <T> List<T> objects(String name, Function<NodeFields, T> binding) {
        return list(name, item -> bound(item, binding));
    }

    private <T> List<T> list(String name, Function<Node, T> binding) {
        List<T> bound = new ArrayList<>();
        if (has(name)) {
            ((Node.Arr) node(name)).values().forEach(item -> bound.add(binding.apply(item)));
        }
        return bound;
    }

    private static <T> T bound(Node node, Function<NodeFields, T> binding) {
        return binding.apply(new NodeFields((Node.Obj) node));
    }

    private boolean has(String name) {
        return object.fields().containsKey(name);
    }

    private Node node(String name) {
        Node node = object.fields().get(name);
        if (node == null) {
            throw new IllegalStateException("a document without problems must have the field '" + name + "'");
        }
        return node;
    }
}
