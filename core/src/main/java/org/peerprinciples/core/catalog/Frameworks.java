package org.peerprinciples.core.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.peerprinciples.core.document.FrameworkJson;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.id.Edition;
import org.peerprinciples.core.id.FrameworkId;

/** The built-in frameworks. Editions stay here for good, so that no stored assessment is stranded. */
public final class Frameworks {

    /** By their refs, so that one can be found without reading the others. */
    static final Map<FrameworkRef, Supplier<Framework>> BUILT_IN = builtIn();

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

    private static Map<FrameworkRef, Supplier<Framework>> builtIn() {
        Map<FrameworkRef, Supplier<Framework>> frameworks = new LinkedHashMap<>();
        frameworks.put(ref("seven-principles", "1.0.0"), Frameworks::sevenPrinciples);
        frameworks.put(ref("compassionate-staff-support", "1.0.0"), Frameworks::compassionateStaffSupport);
        frameworks.put(ref("peer-worker-readiness", "1.0.0"), Frameworks::peerWorkerReadiness);
        return Collections.unmodifiableMap(frameworks);
    }

    private static FrameworkRef ref(String id, String edition) {
        return FrameworkRef.of(FrameworkId.of(id), Edition.parse(edition));
    }

    /** Read when first asked for. */
    private static final class SevenPrinciples {
        static final Framework FRAMEWORK = BuiltIn.read("seven-principles-1.0.0.json", FrameworkJson.standard());
    }

    /** Read when first asked for. */
    private static final class CompassionateStaffSupport {
        static final Framework FRAMEWORK =
                BuiltIn.read("compassionate-staff-support-1.0.0.json", FrameworkJson.standard());
    }

    /** Read when first asked for. */
    private static final class PeerWorkerReadiness {
        static final Framework FRAMEWORK = BuiltIn.read("peer-worker-readiness-1.0.0.json", FrameworkJson.standard());
    }
}
