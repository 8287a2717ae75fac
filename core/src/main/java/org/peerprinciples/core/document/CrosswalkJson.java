package org.peerprinciples.core.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.peerprinciples.core.file.FileReplacement;
import org.peerprinciples.core.framework.Crosswalk;
import org.peerprinciples.core.framework.FrameworkLookup;
import org.peerprinciples.core.id.Digest;
import org.peerprinciples.core.problem.Problem;

/**
 * Reads and writes crosswalks as JSON: the format {@code peer-principles-crosswalk}, version 1, in UTF-8.
 *
 * <p>Reading is strict, checks the crosswalk against the frameworks that it links, and reports all problems at once. Writing is canonical.
 */
public final class CrosswalkJson extends DocumentReader<Crosswalk> {

    static final DocumentFormat<Crosswalk> FORMAT =
            DocumentFormat.of("crosswalk", Binding.mapped(Crosswalk.class), CrosswalkRules.fields());

    private final FrameworkLookup frameworks;

    private CrosswalkJson(FrameworkLookup frameworks, InputLimits limits) {
        super(FORMAT, limits);
        this.frameworks = frameworks;
    }

    /**
     * Gives a reader with the {@linkplain InputLimits#standard() standard limits}.
     *
     * @param frameworks where to look up the frameworks that it links, such as a catalog
     * @return the reader
     */
    public static CrosswalkJson using(FrameworkLookup frameworks) {
        return new CrosswalkJson(frameworks, InputLimits.standard());
    }

    @Override
    public CrosswalkJson withLimits(InputLimits other) {
        return new CrosswalkJson(frameworks, other);
    }

    /**
     * Finds the problems of a crosswalk that was built in code.
     *
     * @param crosswalk the crosswalk
     * @return all problems, by their places in the document that it would be written as; none if it is consistent, and
     *     fits the frameworks that it links
     */
    public List<Problem> problems(Crosswalk crosswalk) {
        return problems(write(crosswalk));
    }

    /**
     * Writes a crosswalk in its canonical form.
     *
     * @param crosswalk the crosswalk
     * @return the document in UTF-8, ending with a line break
     */
    public static byte[] write(Crosswalk crosswalk) {
        return FORMAT.write(crosswalk);
    }

    /**
     * Writes a crosswalk in its canonical form to a file, which is replaced as a whole if it exists.
     *
     * @param crosswalk the crosswalk
     * @param file the file
     * @throws IOException if the file can't be written; nothing is changed then
     */
    public static void write(Crosswalk crosswalk, Path file) throws IOException {
        FileReplacement.write(file, write(crosswalk));
    }

    /**
     * Computes the digest of a crosswalk, by which a reading says what it was made with.
     *
     * @param crosswalk the crosswalk
     * @return the SHA-256 of what {@link #write(Crosswalk)} gives
     */
    public static Digest digest(Crosswalk crosswalk) {
        return FrameworkDigests.digest(write(crosswalk));
    }

    @Override
    void check(Node root, Problems problems) {
        CrosswalkRules.check(root, frameworks, problems);
    }
}
