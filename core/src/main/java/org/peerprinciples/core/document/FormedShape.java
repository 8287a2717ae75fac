package org.peerprinciples.core.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.function.Consumer;
import org.peerprinciples.core.id.MalformedIdException;
import org.peerprinciples.core.problem.ProblemCode;

/**
 * A text of a form that a parser knows.
 *
 * @param code the problem of a text that isn't of the form
 * @param parser refuses a text that isn't of the form, with an exception that says what the form is
 * @param quoted whether a problem may repeat the text
 */
record FormedShape(ProblemCode code, Consumer<String> parser, boolean quoted) implements Shape {

    @Override
    public void check(Node node, Problems problems) {
        if (!(node instanceof Node.Text text)) {
            Shape.wrongType(node, "a text", problems);
            return;
        }
        try {
            parser.accept(text.value());
        } catch (IllegalArgumentException e) {
            String found = quoted ? Problems.quote(text.value()) : text.type();
            problems.add(code, text.place(), found, Shape.rule(e));
        }
    }

    @Override
    public ObjectNode schema(SchemaDraft draft) {
        MalformedIdException form = form();
        String rule = Shape.rule(form);
        return draft.define(
                nameIn(rule),
                definition -> definition
                        .node()
                        .put("type", "string")
                        .put("description", rule.substring(0, 1).toUpperCase(Locale.ROOT) + rule.substring(1))
                        .put("pattern", "^(?:" + form.pattern() + ")$")
                        .put("maxLength", form.longest()));
    }

    /** What the parser says about a text that is of no form. */
    private MalformedIdException form() {
        try {
            parser.accept(" ");
        } catch (MalformedIdException e) {
            return e;
        }
        throw new IllegalStateException("a parser must refuse a blank text and say what the form is, but didn't");
    }

    /** From "screen question id: so and so" the name {@code screenQuestionId}. */
    private static String nameIn(String rule) {
        StringBuilder name = new StringBuilder();
        for (String word : rule.substring(0, rule.indexOf(':')).split(" ", -1)) {
            name.append(name.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }
}
