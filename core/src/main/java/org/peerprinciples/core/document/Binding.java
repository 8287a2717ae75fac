package org.peerprinciples.core.document;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** How the content of a format's documents becomes a value, and how a value is written. */
interface Binding<T> {

    /** The value; where the type refuses what shape and rules let pass, that is a problem, and the value is empty. */
    Optional<T> read(Node.Obj content, Problems problems);

    /** The canonical document. */
    byte[] write(DocumentFormat<T> format, T value);

    /** Of a type whose fields are read and written by hand, because short commands wait for them. */
    static <T> Binding<T> of(Function<NodeFields, T> read, BiConsumer<T, JsonFields> write) {
        return new FieldBinding<>(FieldBinding.reading(read), write);
    }

    /** Of a type that Jackson binds. */
    static <T> Binding<T> mapped(Class<T> type) {
        return new MappedBinding<>(type);
    }
}
