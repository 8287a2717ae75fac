package org.peerprinciples.core.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An object of one of several kinds, told apart by a field named kind. */
final class UnionShape implements Shape {

    private static final String KIND = "kind";

    private final Shape kind;
    private final Map<String, Shape> shapes = new LinkedHashMap<>();

    UnionShape(Map<String, List<Field>> kinds) {
        this.kind = Shape.word(List.copyOf(kinds.keySet()));
        kinds.forEach((name, fields) -> {
            List<Field> all = new ArrayList<>(List.of(Shape.required(KIND, Shape.word(List.of(name)))));
            all.addAll(fields);
            shapes.put(name, Shape.object(all));
        });
    }

    @Override
    public void check(Node node, Problems problems) {
        node.findText(KIND)
                .map(text -> shapes.get(text.value()))
                .ifPresentOrElse(shape -> shape.check(node, problems), () -> checkKind(node, problems));
    }

    /** Without a kind there is no telling which fields belong, so only the kind is asked for. */
    private void checkKind(Node node, Problems problems) {
        if (!(node instanceof Node.Obj object)) {
            Shape.wrongType(node, "an object", problems);
        } else if (object.fields().containsKey(KIND)) {
            kind.check(object.fields().get(KIND), problems);
        } else {
            Shape.missing(object, KIND, problems);
        }
    }

    /** Conditions rather than alternatives: a validator then tells what is wrong with the kind that was meant. */
    @Override
    public ObjectNode schema(SchemaDraft draft) {
        ObjectNode schema = draft.node().put("type", "object");
        schema.putObject("properties").set(KIND, draft.at(KIND).described(kind.schema(draft)));
        schema.putArray("required").add(KIND);
        ArrayNode kinds = schema.putArray("allOf");
        shapes.forEach((name, shape) -> {
            ObjectNode condition = kinds.addObject();
            ObjectNode isIt = condition.putObject("if");
            isIt.putObject("properties").putObject(KIND).put("const", name);
            isIt.putArray("required").add(KIND);
            SchemaDraft own = draft.ofKind(name);
            condition.set("then", own.described(shape.schema(own)));
        });
        return schema;
    }
}
