package org.peerprinciples.core.document;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.Optional;
import org.peerprinciples.core.problem.ProblemCode;

/** Binds by Jackson's mapper. */
record MappedBinding<T>(Class<T> type) implements Binding<T> {

    @Override
    public Optional<T> read(Node.Obj content, Problems problems) {
        try {
            return Optional.of(Mapper.bind(Mapper.json(content), type));
        } catch (JsonMappingException e) {
            unbindable(e, content, problems);
            return Optional.empty();
        }
    }

    @Override
    public byte[] write(DocumentFormat<T> format, T value) {
        return Mapper.canonical(format.document(value));
    }

    /** What the type refuses although shape and rules let it pass. */
    private static void unbindable(JsonMappingException refusal, Node root, Problems problems) {
        Node at = root;
        for (JsonMappingException.Reference step : refusal.getPath()) {
            Optional<Node> next = step.getFieldName() != null
                    ? at.find(step.getFieldName())
                    : at.items().stream().skip(step.getIndex()).findFirst();
            if (next.isEmpty() && step.getFieldName() != null && at instanceof Node.Obj object) {
                Shape.missing(object, step.getFieldName(), problems);
                return;
            }
            at = next.orElse(at);
        }
        if (refusal instanceof UnrecognizedPropertyException unknown) {
            List<String> known = unknown.getKnownPropertyIds().stream()
                    .map(String::valueOf)
                    .sorted()
                    .toList();
            problems.addName(
                    ProblemCode.UNKNOWN_FIELD,
                    at.place(),
                    unknown.getPropertyName(),
                    "one of " + Problems.oneOf(known),
                    known);
        } else if (refusal instanceof InvalidFormatException word
                && word.getTargetType().isEnum()) {
            new WordShape(Mapper.words(word.getTargetType())).check(at, problems);
        } else {
            Throwable cause = refusal.getCause();
            String allowed = cause instanceof IllegalArgumentException invalid
                    ? Shape.rule(invalid)
                    : "a value of the type that belongs here, with all its fields";
            problems.add(ProblemCode.WRONG_TYPE, at.place(), at.type(), allowed);
        }
    }
}
