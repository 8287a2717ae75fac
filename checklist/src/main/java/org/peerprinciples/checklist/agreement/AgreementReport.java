package org.peerprinciples.checklist.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.peerprinciples.checklist.document.DerivedJson;
import org.peerprinciples.checklist.sampling.Bootstrap;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Side;
import org.peerprinciples.core.id.SideId;

/**
 * How far raters agree, by several coefficients: each worked out, or refused with its reason. Coefficients that use the same units
 * see the same draws, so that all of them together take little longer than one; each is what it would be alone. Immutable and safe
 * for use by many threads.
 *
 * @param scale the scale of the ratings
 * @param groups the groups of raters that were asked about, each by itself
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AgreementReport(Scale scale, List<Group> groups) {

    private static final DerivedJson<AgreementReport> JSON = DerivedJson.of("agreement", AgreementReport.class);

    private static final String DEPENDENT =
            "The units are criteria of the same arrangements, rated by the same people. Drawing them one by one takes them for"
                    + " independent, so intervals are rather too narrow.";
    private static final String ACROSS =
            "Raters of all sides stand together. They see an arrangement from different places and may rightly differ: read this"
                    + " as a difference to talk about, not as an error of theirs.";

    /**
     * The agreement of one group of raters.
     *
     * @param side the side that they are on; empty if they aren't of one side
     * @param units how many units their ratings are about
     * @param raters how many people they are
     * @param ratings how many ratings they gave
     * @param setAside how many more people on the side gave about criteria that none of their roles there can tell about, which
     *     don't count here, as they don't when scoring
     * @param coefficients the coefficients that are defined for them
     * @param refused those that aren't
     * @param cautions what to bear in mind with all of them
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Group(
            Optional<SideId> side,
            int units,
            int raters,
            int ratings,
            int setAside,
            List<Agreement> coefficients,
            List<Refused> refused,
            List<String> cautions) {

        /**
         * Copies the lists.
         *
         * @param side the side that they are on
         * @param units how many units their ratings are about
         * @param raters how many people they are
         * @param ratings how many ratings they gave
         * @param setAside how many more they gave that don't count
         * @param coefficients the coefficients that are defined for them
         * @param refused those that aren't
         * @param cautions what to bear in mind with all of them
         */
        public Group {
            coefficients = List.copyOf(coefficients);
            refused = List.copyOf(refused);
            cautions = List.copyOf(cautions);
        }
    }

    /**
     * A coefficient that isn't defined for the ratings.
     *
     * @param statistic its id
     * @param title its name
     * @param reason why it isn't defined
     */
    public record Refused(String statistic, String title, String reason) {}

    /**
     * Copies the list.
     *
     * @param scale the scale of the ratings
     * @param groups the groups of raters
     */
    public AgreementReport {
        groups = List.copyOf(groups);
    }

    /** {@return how such reports are written as JSON and read back: format {@code peer-principles-agreement}} */
    public static DerivedJson<AgreementReport> json() {
        return JSON;
    }

    /**
     * Works out coefficients of a table.
     *
     * @param table the ratings
     * @param statistics the coefficients
     * @param bootstrap how to draw intervals; empty for none but those that come from a distribution
     * @return each of them, worked out or refused
     */
    public static AgreementReport of(
            RatingTable table, List<AgreementStatistic> statistics, Optional<Bootstrap> bootstrap) {
        Objects.requireNonNull(table, "table must not be null");
        return new AgreementReport(table.scale(), List.of(group(table, statistics, bootstrap, List.of())));
    }

    /**
     * Works out coefficients within each side of arrangements, where people should come to the same.
     *
     * @param framework the framework that the assessments answer
     * @param assessments the assessments, at least one
     * @param statistics the coefficients
     * @param bootstrap how to draw intervals; empty for none but those that come from a distribution
     * @return for each side that rated anything, in the framework's order, the coefficients
     * @throws IllegalArgumentException if the assessments don't answer the framework as it may be answered, or are none
     */
    public static AgreementReport withinSides(
            Framework framework,
            List<Assessment> assessments,
            List<AgreementStatistic> statistics,
            Optional<Bootstrap> bootstrap) {
        return withinSides(RatingCollector.of(framework, assessments), statistics, bootstrap);
    }

    /**
     * Works out coefficients within each side of arrangements whose assessments were collected one by one.
     *
     * @param ratings the ratings of the assessments, at least one
     * @param statistics the coefficients
     * @param bootstrap how to draw intervals; empty for none but those that come from a distribution
     * @return for each side that rated anything, in the framework's order, the coefficients
     * @throws IllegalStateException if no assessment was collected
     */
    public static AgreementReport withinSides(
            RatingCollector ratings, List<AgreementStatistic> statistics, Optional<Bootstrap> bootstrap) {
        List<Group> groups = ratings.framework().sides().stream()
                .map(Side::id)
                .flatMap(side -> ratings.table(side).stream())
                .map(table -> group(table, statistics, bootstrap, List.of(DEPENDENT)))
                .toList();
        return new AgreementReport(Scale.of(ratings.framework().scale()), groups);
    }

    /**
     * Works out coefficients of all sides of arrangements together, as a difference to talk about.
     *
     * @param framework the framework that the assessments answer
     * @param assessments the assessments, at least one
     * @param statistics the coefficients
     * @param bootstrap how to draw intervals; empty for none but those that come from a distribution
     * @return the coefficients of one group, or no group if nobody rated anything
     * @throws IllegalArgumentException if the assessments don't answer the framework as it may be answered, or are none
     */
    public static AgreementReport acrossSides(
            Framework framework,
            List<Assessment> assessments,
            List<AgreementStatistic> statistics,
            Optional<Bootstrap> bootstrap) {
        return acrossSides(RatingCollector.of(framework, assessments), statistics, bootstrap);
    }

    /**
     * Works out coefficients of all sides of arrangements together, whose assessments were collected one by one.
     *
     * @param ratings the ratings of the assessments, at least one
     * @param statistics the coefficients
     * @param bootstrap how to draw intervals; empty for none but those that come from a distribution
     * @return the coefficients of one group, or no group if nobody rated anything
     * @throws IllegalStateException if no assessment was collected
     */
    public static AgreementReport acrossSides(
            RatingCollector ratings, List<AgreementStatistic> statistics, Optional<Bootstrap> bootstrap) {
        List<Group> groups = ratings.acrossSides().stream()
                .map(table -> group(table, statistics, bootstrap, List.of(ACROSS, DEPENDENT)))
                .toList();
        return new AgreementReport(Scale.of(ratings.framework().scale()), groups);
    }

    private static Group group(
            RatingTable table,
            List<AgreementStatistic> statistics,
            Optional<Bootstrap> bootstrap,
            List<String> cautions) {
        Objects.requireNonNull(statistics, "statistics must not be null");
        Objects.requireNonNull(bootstrap, "bootstrap must not be null");
        TableAgreement agreement = new TableAgreement(table, bootstrap);
        List<AgreementStatistic> defined = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (AgreementStatistic statistic : statistics) {
            agreement
                    .refusal(statistic)
                    .ifPresentOrElse(
                            reason -> refused.add(new Refused(statistic.id(), statistic.title(), reason)),
                            () -> defined.add(statistic));
        }
        return new Group(
                table.side(),
                table.units(),
                table.raters(),
                table.ratings(),
                table.setAside(),
                agreement.of(defined),
                refused,
                cautions);
    }
}
