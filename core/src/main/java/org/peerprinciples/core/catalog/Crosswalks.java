package org.peerprinciples.core.catalog;

import java.util.List;
import org.peerprinciples.core.document.CrosswalkJson;
import org.peerprinciples.core.framework.Crosswalk;

/**
 * The built-in crosswalks. Each starts from one edition of a built-in framework and pins its content.
 *
 * <p>Their links, relations and strengths are this project's own judgement. What they lead to is named, never reproduced,
 * and no link shows that an outcome is achieved.
 */
public final class Crosswalks {

    private Crosswalks() {}

    /**
     * The seven principles beside the eight principles of ImROC's Briefing 5, from which they descend.
     *
     * @return the crosswalk {@code seven-principles-to-imroc-principles}
     */
    public static Crosswalk sevenPrinciplesToImroc() {
        return ToImroc.CROSSWALK;
    }

    /**
     * The seven principles beside the four domains of the fidelity index by Gillard and others (2021, doi
     * 10.1007/s00127-021-02038-4).
     *
     * @return the crosswalk {@code seven-principles-to-gillard-domains}
     */
    public static Crosswalk sevenPrinciplesToGillard() {
        return ToGillard.CROSSWALK;
    }

    /**
     * The seven principles beside the ABC of core work needs (autonomy, belonging, contribution), after
     * The King's Fund (2020).
     *
     * @return the crosswalk {@code seven-principles-to-abc-needs}
     */
    public static Crosswalk sevenPrinciplesToAbcNeeds() {
        return ToAbcNeeds.CROSSWALK;
    }

    /**
     * The seven principles beside Scotland's nine national health and wellbeing outcomes.
     *
     * @return the crosswalk {@code seven-principles-to-scottish-outcomes}
     */
    public static Crosswalk sevenPrinciplesToScottishOutcomes() {
        return ToScottishOutcomes.CROSSWALK;
    }

    /** {@return all built-in crosswalks} */
    public static List<Crosswalk> all() {
        return List.of(
                sevenPrinciplesToImroc(),
                sevenPrinciplesToGillard(),
                sevenPrinciplesToAbcNeeds(),
                sevenPrinciplesToScottishOutcomes());
    }

    // Each is read when first asked for.

    private static final class ToImroc {
        static final Crosswalk CROSSWALK = sevenPrinciplesTo("imroc-principles");
    }

    private static final class ToGillard {
        static final Crosswalk CROSSWALK = sevenPrinciplesTo("gillard-domains");
    }

    private static final class ToAbcNeeds {
        static final Crosswalk CROSSWALK = sevenPrinciplesTo("abc-needs");
    }

    private static final class ToScottishOutcomes {
        static final Crosswalk CROSSWALK = sevenPrinciplesTo("scottish-outcomes");
    }

    private static Crosswalk sevenPrinciplesTo(String target) {
        return BuiltIn.read(
                "seven-principles-1.0.0-to-" + target + ".json",
                CrosswalkJson.using(FrameworkCatalog.of(Frameworks.sevenPrinciples())));
    }
}
