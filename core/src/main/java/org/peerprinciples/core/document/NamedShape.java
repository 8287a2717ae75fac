package org.peerprinciples.core.document;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A shape that a schema defines once and refers to by name. */
record NamedShape(String name, Shape shape) implements Shape {

    @Override
    public void check(Node node, Problems problems) {
        shape.check(node, problems);
    }

    @Override
    public ObjectNode schema(SchemaDraft draft) {
        return draft.define(name, shape::schema);
    }
}
