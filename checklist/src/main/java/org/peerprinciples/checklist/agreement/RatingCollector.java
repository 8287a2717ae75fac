package org.peerprinciples.checklist.agreement;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.id.SideId;

/**
 * Takes in assessments one by one, however many, and makes tables of their ratings. Of each rater it keeps the levels, one byte
 * for each criterion, and the roles; no other answer, no comment and no date.
 *
 * <pre>{@code
 * RatingCollector ratings = RatingCollector.of(framework);
 * assessments.forEach(ratings::add);
 * AgreementReport report = AgreementReport.withinSides(ratings, AgreementStatistics.standard(), Optional.empty());
 * }</pre>
 *
 * <p>Not for use by several threads at once.
 */
public final class RatingCollector {

    private final CollectedRatings kept;

    private RatingCollector(Framework framework) {
        this.kept = new CollectedRatings(framework);
    }

    /**
     * Makes a collector with nothing in it.
     *
     * @param framework the framework that the assessments answer
     * @return the collector
     */
    public static RatingCollector of(Framework framework) {
        Objects.requireNonNull(framework, "framework must not be null");
        return new RatingCollector(framework);
    }

    /** Collects all of a list, which has one at least. */
    static RatingCollector of(Framework framework, List<Assessment> assessments) {
        if (assessments.isEmpty()) {
            throw new IllegalArgumentException("assessments must be one or more, but were none");
        }
        RatingCollector ratings = of(framework);
        assessments.forEach(ratings::add);
        return ratings;
    }

    /**
     * Adds an assessment.
     *
     * @param assessment an assessment that answers this edition of the framework
     * @throws IllegalArgumentException if it answers another framework, has an answer that the framework doesn't have, or was
     *     added before (the same arrangement, id and date); nothing of it is kept then
     */
    public void add(Assessment assessment) {
        kept.add(assessment);
    }

    /** {@return the framework that the assessments answer} */
    public Framework framework() {
        return kept.framework();
    }

    /** {@return how many assessments were added} */
    public int assessments() {
        return kept.size();
    }

    /**
     * Makes the table of what one side rated, as {@link RatingTable#of(Framework, SideId, List)} describes it.
     *
     * @param side the side
     * @return the ratings; empty if nobody on this side gave any
     * @throws IllegalArgumentException if the framework has no such side
     * @throws IllegalStateException if no assessment was added
     */
    public Optional<RatingTable> table(SideId side) {
        if (framework().findSide(side).isEmpty()) {
            throw new IllegalArgumentException(
                    "side must be one of " + framework().ref() + ", but was " + side);
        }
        return new AssessedUnits(required()).of(side);
    }

    /**
     * Makes the table of what all sides rated together, as {@link RatingTable#acrossSides(Framework, List)} describes it.
     *
     * @return the ratings; empty if nobody gave any
     * @throws IllegalStateException if no assessment was added
     */
    public Optional<RatingTable> acrossSides() {
        return new AssessedUnits(required()).acrossSides();
    }

    private CollectedRatings required() {
        if (kept.size() == 0) {
            throw new IllegalStateException("assessments must be one or more, but none was added");
        }
        return kept;
    }
}
