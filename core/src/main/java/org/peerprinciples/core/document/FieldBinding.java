package org.peerprinciples.core.document;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.peerprinciples.core.problem.ProblemCode;

/** Writes field by field. */
record FieldBinding<T>(BiFunction<Node.Obj, Problems, Optional<T>> reading, BiConsumer<T, JsonFields> writing)
        implements Binding<T> {

    /** What shape and rules let pass fits the types; if it ever doesn't, the document is refused whole. */
    static <T> BiFunction<Node.Obj, Problems, Optional<T>> reading(Function<NodeFields, T> reading) {
        return (content, problems) -> {
            try {
                return Optional.of(reading.apply(new NodeFields(content)));
            } catch (IllegalArgumentException e) {
                problems.add(ProblemCode.WRONG_TYPE, content.place(), content.type(), Shape.rule(e));
                return Optional.empty();
            }
        };
    }

    @Override
    public Optional<T> read(Node.Obj content, Problems problems) {
        return reading.apply(content, problems);
    }

    @Override
    public byte[] write(DocumentFormat<T> format, T value) {
        return JsonFields.document(value, (written, fields) -> {
            fields.text("format", format.name()).number("version", DocumentFormat.VERSION);
            writing.accept(written, fields);
        });
    }
}
