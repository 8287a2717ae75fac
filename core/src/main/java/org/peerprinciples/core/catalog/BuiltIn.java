package org.peerprinciples.core.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.peerprinciples.core.document.DocumentReader;

/** The documents that come with the library, beside this class. */
final class BuiltIn {

    private BuiltIn() {}

    static <T> T read(String resource, DocumentReader<T> reader) {
        try (InputStream in = BuiltIn.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("built-in document must be in the jar: " + resource);
            }
            return reader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("built-in document must be readable: " + resource, e);
        }
    }
}
