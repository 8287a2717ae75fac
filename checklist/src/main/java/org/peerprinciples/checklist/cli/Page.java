package org.peerprinciples.checklist.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.peerprinciples.checklist.report.Block;
import org.peerprinciples.checklist.report.Report;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.TranslationMark;

/** A page that grows section by section, and is printed as text or Markdown by the library's exporters. */
final class Page {

    private final String title;
    private final List<Report.Section> sections = new ArrayList<>();

    Page(String title) {
        this.title = title;
    }

    /** Adds a section; one without blocks is left out. */
    Page section(String heading, List<? extends Block> blocks) {
        if (!blocks.isEmpty()) {
            sections.add(new Report.Section(heading, List.copyOf(blocks)));
        }
        return this;
    }

    /** Adds a section; one without blocks is left out. */
    Page section(String heading, Block... blocks) {
        return section(heading, List.of(blocks));
    }

    /** Prints it in one of the formats of reports. */
    String print(Format format) {
        return format.exporter().export(new Report(title, "en", sections));
    }

    static Block paragraph(String text) {
        return new Block.Paragraph(text);
    }

    /** A list, if there is anything to list. */
    static List<Block> bullets(Stream<Block.Item> items) {
        List<Block.Item> all = items.toList();
        return all.isEmpty() ? List.of() : List.of(new Block.Bullets(all));
    }

    static Block.Item item(String text) {
        return new Block.Item(text, List.of());
    }

    static Block.Item item(String text, List<String> details) {
        return new Block.Item(text, details);
    }

    /** A table whose columns after the first few are of numbers. */
    static Block table(int texts, List<String> columns, Stream<List<String>> rows) {
        return new Block.Table(
                IntStream.range(0, columns.size())
                        .mapToObj(column -> new Block.Column(columns.get(column), column >= texts))
                        .toList(),
                rows.map(cells -> new Block.Row(cells, "")).toList(),
                Optional.empty());
    }

    /** Where the words are a translation, what it is worth: a draft that nobody has reviewed says so wherever it is shown. */
    static List<Block> translation(Framework words) {
        return words.translation()
                .map(mark -> paragraph(translated(mark) + "."))
                .map(List::of)
                .orElse(List.of());
    }

    /** The same, without a full stop. */
    static String translated(TranslationMark mark) {
        return switch (mark.status()) {
            case DRAFT -> "The words are a draft translation from " + mark.language() + " that nobody has reviewed";
            case REVIEWED -> "The words are a reviewed translation from " + mark.language();
        };
    }

    /** A number with its noun: {@code 1 answer}, {@code 2 answers}. */
    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
