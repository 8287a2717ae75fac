package org.peerprinciples.checklist.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Stylesheets, scripts and templates, which lie as files beside the classes that use them. */
public final class ResourceText {

    private ResourceText() {}

    /**
     * Reads a file beside a class.
     *
     * @param home the class
     * @param file the file's name, such as {@code page.css}
     * @return its text, lines ended by a line feed
     * @throws IllegalArgumentException if there is no such file
     */
    public static String of(Class<?> home, String file) {
        try (InputStream in = home.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException(
                        "file must be a resource beside " + home.getName() + ", but was " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
