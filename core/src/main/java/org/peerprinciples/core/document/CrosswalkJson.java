package org.peerprinciples.core.document;

import org.peerprinciples.core.framework.Crosswalk;
import org.peerprinciples.core.framework.FrameworkLookup;

/**
 * Reads and writes crosswalks as JSON: the format {@code peer-principles-crosswalk}, version 1, in UTF-8.
 *
 * <p>Reading is strict, checks the crosswalk against the frameworks that it links, and reports all problems at once. Writing is canonical.
 */
public final class CrosswalkJson extends DocumentReader<Crosswalk> {

    private static final DocumentFormat<Crosswalk> FORMAT =
            DocumentFormat.of("crosswalk", Crosswalk.class, CrosswalkRules.fields());

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
     * Writes a crosswalk in its canonical form.
     *
     * @param crosswalk the crosswalk
     * @return the document in UTF-8, ending with a line break
     */
    public static byte[] write(Crosswalk crosswalk) {
        return FORMAT.write(crosswalk);
    }

    @Override
    void check(Node root, Problems problems) {
        CrosswalkRules.check(root, frameworks, problems);
    }
}
