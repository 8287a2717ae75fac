package org.peerprinciples.core.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.peerprinciples.core.document.FrameworkJson;
import org.peerprinciples.core.framework.Framework;

/** The built-in frameworks. Editions stay here for good, so that no stored assessment is stranded. */
public final class Frameworks {

    private Frameworks() {}

    /**
     * The seven principles of peer support as a checklist, after the description by Skills for Care; edition 1.0.0.
     *
     * <p>Criteria, descriptors, steps, weights and floors are this project's own judgement, not a validated instrument.
     *
     * @return the framework {@code seven-principles}
     */
    public static Framework sevenPrinciples() {
        return SevenPrinciples.FRAMEWORK;
    }

    /**
     * Compassionate support among staff as a checklist, after the four themes of a staff peer support network that Aneurin
     * Bevan University Health Board describes; edition 1.0.0. For colleagues who care for others and support each other.
     *
     * <p>Criteria, descriptors, steps, weights and floors are this project's own judgement, not a validated instrument.
     *
     * @return the framework {@code compassionate-staff-support}
     */
    public static Framework compassionateStaffSupport() {
        return CompassionateStaffSupport.FRAMEWORK;
    }

    /**
     * How ready an organisation is for peer support workers: eight themes taken from two published accounts, with levels
     * that fit setting up (not started, planned, under way, in place); edition 1.0.0.
     *
     * <p>Themes, criteria, descriptors, steps, weights and floors are this project's own judgement, not a validated
     * instrument.
     *
     * @return the framework {@code peer-worker-readiness}
     */
    public static Framework peerWorkerReadiness() {
        return PeerWorkerReadiness.FRAMEWORK;
    }

    static List<Framework> all() {
        return List.of(sevenPrinciples(), compassionateStaffSupport(), peerWorkerReadiness());
    }

    /** Read when first asked for. */
    private static final class SevenPrinciples {
        static final Framework FRAMEWORK = builtIn("seven-principles-1.0.0.json");
    }

    /** Read when first asked for. */
    private static final class CompassionateStaffSupport {
        static final Framework FRAMEWORK = builtIn("compassionate-staff-support-1.0.0.json");
    }

    /** Read when first asked for. */
    private static final class PeerWorkerReadiness {
        static final Framework FRAMEWORK = builtIn("peer-worker-readiness-1.0.0.json");
    }

    private static Framework builtIn(String resource) {
        try (InputStream in = Frameworks.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("built-in framework must be in the jar: " + resource);
            }
            return FrameworkJson.standard().read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("built-in framework must be readable: " + resource, e);
        }
    }
}
