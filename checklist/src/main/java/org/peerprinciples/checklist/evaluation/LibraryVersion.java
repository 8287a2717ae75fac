package org.peerprinciples.checklist.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of this library, as the build wrote it down. */
public final class LibraryVersion {

    /** The version, such as {@code 0.1.0}. */
    public static final String VALUE = read();

    private LibraryVersion() {}

    private static String read() {
        try (InputStream in = LibraryVersion.class.getResourceAsStream("library-version.txt")) {
            if (in == null) {
                throw new IllegalStateException("library-version.txt must be in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("library-version.txt must be readable", e);
        }
    }
}
