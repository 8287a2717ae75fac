package org.peerprinciples.core.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peerprinciples.core.problem.ProblemCode;

/** An object with fields of its own, and no others unless it is open. */
final class ObjectShape implements Shape {

    private final List<Field> fields;
    private final boolean open;
    private final Map<String, Shape> shapes = new LinkedHashMap<>();

    ObjectShape(List<Field> fields, boolean open) {
        this.fields = List.copyOf(fields);
        this.open = open;
        fields.forEach(field -> shapes.put(field.name(), field.shape()));
    }

    @Override
    public void check(Node node, Problems problems) {
        if (!(node instanceof Node.Obj object)) {
            Shape.wrongType(node, "an object", problems);
            return;
        }
        object.fields().forEach((name, value) -> check(object, name, value, problems));
        fields.stream()
                .filter(field -> field.required() && !object.fields().containsKey(field.name()))
                .forEach(field -> Shape.missing(object, field.name(), problems));
    }

    private void check(Node.Obj object, String name, Node value, Problems problems) {
        Shape shape = shapes.get(name);
        if (shape != null) {
            shape.check(value, problems);
        } else if (!open) {
            problems.addName(
                    ProblemCode.UNKNOWN_FIELD,
                    object.placeOfName(name),
                    name,
                    "one of " + Problems.oneOf(shapes.keySet()),
                    shapes.keySet());
        }
    }

    @Override
    public ObjectNode schema(SchemaDraft draft) {
        ObjectNode schema = draft.node().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        for (Field field : fields) {
            SchemaDraft within = draft.at(field.name());
            properties.set(field.name(), within.described(field.shape().schema(within)));
        }
        ArrayNode required = schema.putArray("required");
        fields.stream().filter(Field::required).map(Field::name).forEach(required::add);
        return schema.put("additionalProperties", open);
    }
}
