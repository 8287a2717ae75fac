package org.peerprinciples.core.document;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** An object whose field names are of one shape and whose values are of another. */
record MapShape(Shape key, Shape value) implements Shape {

    @Override
    public void check(Node node, Problems problems) {
        if (!(node instanceof Node.Obj object)) {
            Shape.wrongType(node, "an object", problems);
            return;
        }
        object.fields().forEach((name, field) -> {
            key.check(new Node.Text(object.placeOfName(name), name), problems);
            value.check(field, problems);
        });
    }

    @Override
    public ObjectNode schema(SchemaDraft draft) {
        ObjectNode schema = draft.node().put("type", "object");
        schema.set("propertyNames", key.schema(draft));
        schema.set("additionalProperties", value.schema(draft));
        return schema;
    }
}
