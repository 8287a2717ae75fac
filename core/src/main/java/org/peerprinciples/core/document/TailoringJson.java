package org.peerprinciples.core.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.peerprinciples.core.file.FileReplacement;
import org.peerprinciples.core.framework.FrameworkLookup;
import org.peerprinciples.core.framework.Tailoring;
import org.peerprinciples.core.problem.Problem;

/**
 * Reads and writes tailorings as JSON: the format {@code peer-principles-tailoring}, version 1, in UTF-8.
 *
 * <p>Reading is strict, checks the tailoring against the framework that it starts from, and reports all problems at once. Writing is canonical.
 */
public final class TailoringJson extends DocumentReader<Tailoring> {

    static final DocumentFormat<Tailoring> FORMAT = DocumentFormat.of(
            "tailoring", Binding.of(TailoringReading::tailoring, TailoringWriting::tailoring), TailoringRules.fields());

    private final FrameworkLookup frameworks;

    private TailoringJson(FrameworkLookup frameworks, InputLimits limits) {
        super(FORMAT, limits);
        this.frameworks = frameworks;
    }

    /**
     * Gives a reader with the {@linkplain InputLimits#standard() standard limits}.
     *
     * @param frameworks where to look up the framework that it starts from, such as a catalog
     * @return the reader
     */
    public static TailoringJson using(FrameworkLookup frameworks) {
        return new TailoringJson(frameworks, InputLimits.standard());
    }

    @Override
    public TailoringJson withLimits(InputLimits other) {
        return new TailoringJson(frameworks, other);
    }

    /**
     * Finds the problems of a tailoring that was built in code.
     *
     * @param tailoring the tailoring
     * @return all problems, by their places in the document that it would be written as; none if it can be applied to the
     *     framework that it starts from
     */
    public List<Problem> problems(Tailoring tailoring) {
        return problems(write(tailoring));
    }

    /**
     * Writes a tailoring in its canonical form.
     *
     * @param tailoring the tailoring
     * @return the document in UTF-8, ending with a line break
     */
    public static byte[] write(Tailoring tailoring) {
        return FORMAT.write(tailoring);
    }

    /**
     * Writes a tailoring in its canonical form to a file, which is replaced as a whole if it exists.
     *
     * @param tailoring the tailoring
     * @param file the file
     * @throws IOException if the file can't be written; nothing is changed then
     */
    public static void write(Tailoring tailoring, Path file) throws IOException {
        FileReplacement.write(file, write(tailoring));
    }

    @Override
    void check(Node root, Problems problems) {
        TailoringRules.check(root, frameworks, problems);
    }
}
