package org.peerprinciples.checklist.reliability;

import java.util.List;
import java.util.Optional;

/**
 * How the items of one table behave, and how far they hang together.
 *
 * @param name what the items make up together, such as a principle's id
 * @param cases how many cases there are
 * @param arrangements how many arrangements they are about; as many as cases where the table doesn't say
 * @param lowest the value of the lowest level of the scale
 * @param highest the value of the highest level of the scale
 * @param results the coefficients that are defined
 * @param refused those that aren't
 * @param items how each item behaves, in the table's order
 */
public record TableReliability(
        String name,
        int cases,
        int arrangements,
        double lowest,
        double highest,
        List<ReliabilityResult> results,
        List<Refused> refused,
        List<ItemFigures> items) {

    /**
     * A coefficient that isn't defined for the table.
     *
     * @param statistic its id
     * @param title its name
     * @param reason why it isn't defined
     */
    public record Refused(String statistic, String title, String reason) {}

    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param name what the items make up together
     * @param cases how many cases there are
     * @param arrangements how many arrangements they are about
     * @param lowest the value of the lowest level of the scale
     * @param highest the value of the highest level of the scale
     * @param results the coefficients that are defined
     * @param refused those that aren't
     * @param items how each item behaves
     */
    public TableReliability {
        results = List.copyOf(results);
        refused = List.copyOf(refused);
        items = List.copyOf(items);
    }

    /**
     * Finds a coefficient.
     *
     * @param statistic the id of the coefficient
     * @return the result, or empty if it isn't defined or wasn't asked for
     */
    public Optional<ReliabilityResult> findResult(String statistic) {
        return results.stream()
                .filter(result -> result.statistic().equals(statistic))
                .findFirst();
    }
}
