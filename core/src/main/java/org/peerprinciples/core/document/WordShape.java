package org.peerprinciples.core.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.peerprinciples.core.problem.ProblemCode;

/** One of a few words. */
record WordShape(List<String> words) implements Shape {

    @Override
    public void check(Node node, Problems problems) {
        if (!(node instanceof Node.Text text)) {
            Shape.wrongType(node, "one of " + Problems.oneOf(words), problems);
        } else if (!words.contains(text.value())) {
            problems.addName(
                    ProblemCode.UNKNOWN_WORD, text.place(), text.value(), "one of " + Problems.oneOf(words), words);
        }
    }

    @Override
    public ObjectNode schema(SchemaDraft draft) {
        ObjectNode schema = draft.node();
        if (words.size() == 1) {
            return schema.put("const", words.get(0));
        }
        ArrayNode choice = schema.putArray("enum");
        words.forEach(choice::add);
        return schema;
    }
}
