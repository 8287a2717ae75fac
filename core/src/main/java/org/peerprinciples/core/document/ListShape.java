package org.peerprinciples.core.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;
import org.peerprinciples.core.problem.ProblemCode;

/**
 * A list.
 *
 * @param item what each of its values looks like
 * @param fewest the fewest values
 * @param most the most values
 * @param distinct whether the values are texts that may each stand there once
 */
record ListShape(Shape item, int fewest, int most, boolean distinct) implements Shape {

    @Override
    public void check(Node node, Problems problems) {
        if (!(node instanceof Node.Arr list)) {
            Shape.wrongType(node, "a list", problems);
            return;
        }
        checkSize(list, problems);
        // What stands beyond the greatest length is one problem, however much of it there is.
        list.values().stream().limit(most).forEach(value -> item.check(value, problems));
        if (distinct) {
            checkDistinct(list, problems);
        }
    }

    private void checkSize(Node.Arr nodes, Problems problems) {
        int size = nodes.values().size();
        if (size < fewest && size == 0) {
            boolean inSheet = nodes.wanted().isPresent();
            problems.add(
                    ProblemCode.EMPTY,
                    nodes.place(),
                    inSheet ? "nothing" : "an empty list",
                    nodes.wanted().orElse("a list of " + fewest + " or more"));
        } else if (size < fewest || size > most) {
            // In a spreadsheet there are rows and cells, and nobody sees a list.
            String list = nodes.wanted().isPresent() ? "" : "a list of ";
            problems.add(ProblemCode.OUT_OF_RANGE, nodes.place(), list + size, list + fewest + " to " + most);
        }
    }

    private void checkDistinct(Node.Arr list, Problems problems) {
        Set<String> seen = new HashSet<>();
        for (Node value : list.values().subList(0, Math.min(most, list.values().size()))) {
            if (value instanceof Node.Text text && !seen.add(text.value())) {
                problems.add(
                        ProblemCode.DUPLICATE_ENTRY,
                        text.place(),
                        Problems.quote(text.value()) + " again",
                        "each once");
            }
        }
    }

    @Override
    public ObjectNode schema(SchemaDraft draft) {
        ObjectNode schema = draft.node().put("type", "array");
        schema.set("items", item.schema(draft));
        if (fewest > 0) {
            schema.put("minItems", fewest);
        }
        if (most < Integer.MAX_VALUE) {
            schema.put("maxItems", most);
        }
        return distinct ? schema.put("uniqueItems", true) : schema;
    }
}
