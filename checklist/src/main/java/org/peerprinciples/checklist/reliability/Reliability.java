package org.peerprinciples.checklist.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.peerprinciples.checklist.document.CsvTable;
import org.peerprinciples.checklist.document.DerivedJson;
import org.peerprinciples.checklist.evaluation.LibraryVersion;
import org.peerprinciples.checklist.sampling.Bootstrap;

/**
 * How far the items of tables hang together, such as the criteria of each principle. Immutable; two are equal when all they say
 * is equal.
 *
 * @param library the version of this library
 * @param tables what each table says, in the order given
 */
public record Reliability(String library, List<TableReliability> tables) {

    private static final DerivedJson<Reliability> JSON = DerivedJson.of("reliability", Reliability.class);

    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param library the version of this library
     * @param tables what each table says
     */
    public Reliability {
        tables = List.copyOf(tables);
    }

    /** {@return how it is written as JSON and read back: format {@code peer-principles-reliability}} */
    public static DerivedJson<Reliability> json() {
        return JSON;
    }

    /**
     * Works out every {@linkplain ReliabilityStatistics#standard() standard coefficient} that is defined, and how each item
     * behaves.
     *
     * @param tables the tables
     * @param bootstrap how to draw intervals; empty for none
     * @return what the tables say
     */
    public static Reliability of(List<ItemTable> tables, Optional<Bootstrap> bootstrap) {
        Objects.requireNonNull(tables, "tables must not be null");
        Objects.requireNonNull(bootstrap, "bootstrap must not be null");
        return new Reliability(
                LibraryVersion.VALUE,
                tables.stream().map(table -> of(table, bootstrap)).toList());
    }

    /**
     * {@return how the items behave as a tidy table: a row for each item; figures that aren't defined are {@code NA}, and coefficients
     * of whole tables aren't in it}
     */
    public CsvTable items() {
        return ItemFiguresTable.of(this);
    }

    private static TableReliability of(ItemTable table, Optional<Bootstrap> bootstrap) {
        List<ReliabilityResult> results = new ArrayList<>();
        List<TableReliability.Refused> refused = new ArrayList<>();
        for (ReliabilityStatistic statistic : ReliabilityStatistics.standard()) {
            statistic
                    .refusal(table)
                    .ifPresentOrElse(
                            reason -> refused.add(
                                    new TableReliability.Refused(statistic.id(), statistic.title(), reason)),
                            () -> results.add(statistic.compute(table, bootstrap)));
        }
        return new TableReliability(
                table.name(),
                table.cases(),
                table.arrangements(),
                table.lowest(),
                table.highest(),
                results,
                refused,
                new ItemAnalysis(table).figures());
    }
}
