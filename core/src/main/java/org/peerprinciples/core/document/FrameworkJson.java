package org.peerprinciples.core.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.peerprinciples.core.file.FileReplacement;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.problem.Problem;

/**
 * Reads and writes frameworks as JSON: the format {@code peer-principles-framework}, version 1, in UTF-8.
 *
 * <p>Reading is strict and reports all problems at once. Writing is canonical: the same framework gives the same bytes.
 * Immutable and safe for use by many threads.
 */
public final class FrameworkJson extends DocumentReader<Framework> {

    static final DocumentFormat<Framework> FORMAT = DocumentFormat.of(
            "framework", Binding.of(FrameworkReading::framework, FrameworkWriting::framework), FrameworkShape.fields());
    private static final FrameworkJson STANDARD = new FrameworkJson(InputLimits.standard());

    private FrameworkJson(InputLimits limits) {
        super(FORMAT, limits);
    }

    /** {@return the reader with the {@linkplain InputLimits#standard() standard limits}} */
    public static FrameworkJson standard() {
        return STANDARD;
    }

    @Override
    public FrameworkJson withLimits(InputLimits other) {
        return new FrameworkJson(other);
    }

    /**
     * Finds the problems of a framework that was built in code.
     *
     * @param framework the framework
     * @return all problems, by their places in the document that it would be written as; none if it is consistent
     */
    public static List<Problem> problems(Framework framework) {
        return STANDARD.problems(write(framework));
    }

    /**
     * Writes a framework in its canonical form.
     *
     * @param framework the framework
     * @return the document in UTF-8, ending with a line break
     */
    public static byte[] write(Framework framework) {
        return FORMAT.write(framework);
    }

    /**
     * Writes a framework in its canonical form to a file, which is replaced as a whole if it exists.
     *
     * @param framework the framework
     * @param file the file
     * @throws IOException if the file can't be written; nothing is changed then
     */
    public static void write(Framework framework, Path file) throws IOException {
        FileReplacement.write(file, write(framework));
    }

    @Override
    void check(Node root, Problems problems) {
        FrameworkRules.check(root, problems);
    }
}
