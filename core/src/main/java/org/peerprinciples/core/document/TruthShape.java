package org.peerprinciples.core.document;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** One of the words {@code true} and {@code false}. */
record TruthShape() implements Shape {

    @Override
    public void check(Node node, Problems problems) {
        if (!(node instanceof Node.Word word) || word.value().equals("null")) {
            Shape.wrongType(node, "true or false", problems);
        }
    }

    @Override
    public ObjectNode schema(SchemaDraft draft) {
        return draft.node().put("type", "boolean");
    }
}
