package org.peerprinciples.checklist.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.peerprinciples.checklist.reliability.ItemFigures;
import org.peerprinciples.checklist.reliability.Reliability;
import org.peerprinciples.checklist.reliability.ReliabilityResult;
import org.peerprinciples.checklist.reliability.TableReliability;
import org.peerprinciples.checklist.report.Block;

/** Coefficients of reliability to read. What is to be borne in mind with all of them is said once. */
final class ReliabilityPage {

    private static final String COLUMNS =
            "Floor and ceiling: how many of those who answered chose the lowest and the highest"
                    + " level. Total and rest: the correlation with the sum of all items, and of the others. Alpha: Cronbach's alpha"
                    + " of the others. Loading: on the one factor of McDonald's omega.";

    private final List<String> shared;

    private ReliabilityPage(List<String> shared) {
        this.shared = shared;
    }

    static Page of(Reliability reliability) {
        List<String> shared = shared(reliability.tables());
        ReliabilityPage made = new ReliabilityPage(shared);
        Page page = new Page("How far items hang together")
                .section(
                        "How to read it",
                        Stream.concat(shared.stream(), Stream.of(COLUMNS))
                                .map(Page::paragraph)
                                .toList());
        reliability.tables().forEach(table -> page.section(table.name(), made.blocks(table)));
        return page;
    }

    /** What holds of every result; where only one of several tables has results, that stays with it. */
    private static List<String> shared(List<TableReliability> tables) {
        List<TableReliability> defined =
                tables.stream().filter(table -> !table.results().isEmpty()).toList();
        List<ReliabilityResult> results =
                defined.stream().flatMap(table -> table.results().stream()).toList();
        return defined.size() == 1 && tables.size() > 1
                ? List.of()
                : results.stream()
                        .flatMap(result -> result.cautions().stream())
                        .distinct()
                        .filter(caution -> results.stream()
                                .allMatch(result -> result.cautions().contains(caution)))
                        .toList();
    }

    private List<Block> blocks(TableReliability table) {
        List<Block> blocks = new ArrayList<>(Page.bullets(Stream.concat(
                table.results().stream().map(this::item),
                table.refused().stream()
                        .map(refused -> Page.item(refused.title() + " isn't defined: " + refused.reason())))));
        blocks.add(Page.table(
                1,
                List.of("", "n", "mean", "floor", "ceiling", "total", "rest", "alpha", "loading"),
                table.items().stream().map(item -> row(table.name(), item))));
        blocks.add(Page.paragraph("n answered the item; total, rest, alpha and loading are over the "
                + Page.count(table.items().get(0).complete(), "case") + " that answered every item."));
        return blocks;
    }

    private Block.Item item(ReliabilityResult result) {
        String interval = result.interval()
                .map(limits -> " (" + Decimal.coefficient(limits.low()) + " to " + Decimal.coefficient(limits.high())
                        + ", " + Decimal.percent(limits.confidence()) + " confidence, drawing "
                        + result.drawn().code() + ")")
                .orElse("");
        return Page.item(
                result.title() + " " + Decimal.coefficient(result.coefficient()) + interval + ", "
                        + Page.count(result.cases(), "case") + ", " + Page.count(result.items(), "item"),
                result.cautions().stream()
                        .filter(caution -> !shared.contains(caution))
                        .toList());
    }

    /** A criterion's id begins with its principle's, which is the heading. */
    private static List<String> row(String table, ItemFigures item) {
        return List.of(
                item.item().startsWith(table + ".") ? item.item().substring(table.length() + 1) : item.item(),
                Integer.toString(item.answered()),
                Decimal.brief(item.mean()),
                item.floorShare().map(Decimal::percent).orElse("-"),
                item.ceilingShare().map(Decimal::percent).orElse("-"),
                Decimal.brief(item.withTotal()),
                Decimal.brief(item.withRest()),
                Decimal.brief(item.alphaWithout()),
                Decimal.brief(item.loading()));
    }
}
