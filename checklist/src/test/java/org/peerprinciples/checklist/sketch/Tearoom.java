package org.peerprinciples.checklist.sketch;

import java.math.BigDecimal;
import org.peerprinciples.core.framework.Change;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.PrincipleId;

/**
 * A sketch of five levels, worth 0, 25, 50, 75 and 100 points, tailored. Two people, one on each side that is always
 * expected, agree on everything: 100 for {@code care.listening}, 0 for {@code care.time}, 50 for {@code care.warmth}, 75 for
 * {@code trust.keys}; and 50 for {@code care.tea}, which is added. So care has 50 points under the base and trust 75,
 * together 62.5. The tailoring leaves {@code care.time} out, adds {@code care.tea}, and gives trust three times the weight.
 */
public final class Tearoom {

    private Tearoom() {}

    /** {@return the sketch, under the framework that isn't tailored} */
    public static Sketch sketch() {
        Sketch sketch = Sketch.withLevels(5)
                .criterion("care.listening")
                .critical("care.time", 3)
                .criterion("care.warmth")
                .criterion("trust.keys");
        for (String[] rater : new String[][] {{"r-1", "member"}, {"g-1", "friend"}}) {
            sketch.rater(rater[0], rater[1])
                    .rates("care.listening", 4)
                    .rates("care.time", 0)
                    .rates("care.warmth", 2)
                    .rates("care.tea", 2)
                    .rates("trust.keys", 3)
                    .seesPeerSupport();
        }
        return sketch;
    }

    /** {@return a change that leaves a criterion out} */
    public static Change leaveOut(String criterion) {
        return new Change.LeaveOutCriterion(CriterionId.of(criterion), Tailor.WHY);
    }

    /** {@return a criterion of the same scale} */
    public static Criterion criterion(String id) {
        return Sketch.withLevels(5).criterion(id).framework().criterion(CriterionId.of(id));
    }

    /** {@return the sketch, tailored} */
    public static Tailor tailored() {
        return Tailor.of(
                sketch(),
                leaveOut("care.time"),
                new Change.AddCriterion(criterion("care.tea"), Tailor.WHY),
                new Change.WeighPrinciple(PrincipleId.of("trust"), BigDecimal.valueOf(3), Tailor.WHY),
                new Change.SetThreshold(PrincipleId.of("care"), BigDecimal.valueOf(60), Tailor.WHY));
    }
}
