package org.peerprinciples.checklist.export;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.peerprinciples.checklist.html.ResourceText;
import org.peerprinciples.checklist.html.StandAlonePage;
import org.peerprinciples.checklist.report.Block;
import org.peerprinciples.checklist.report.Report;

/** One page that stands alone, without a script. */
final class HtmlExporter implements ReportExporter {

    private static final String SHEET = ResourceText.of(HtmlExporter.class, "report.css");

    /** Fewer sections are in sight without a list of them. */
    private static final int FEWEST_LISTED = 4;

    /** Beneath it, headings stay on its level: HTML has no deeper. */
    static final int DEEPEST = 6;

    @Override
    public String export(Report report) {
        requireNonNull(report, "report");
        PageParts parts = new PageParts(report.language());
        BlockMarkup blocks = new BlockMarkup(parts);
        List<String> sections = new ArrayList<>();
        for (int s = 0; s < report.sections().size(); s++) {
            sections.add(section(parts, blocks, report.sections().get(s), "s" + (s + 1), 2));
        }
        boolean listed = sections.size() >= FEWEST_LISTED;
        String body = parts.render(
                "report",
                Map.of(
                        "skip", parts.say("skip"),
                        "title", report.title(),
                        "first", listed ? sections.get(0) : "",
                        "contents", listed ? List.of(contents(parts, report)) : List.of(),
                        "sections", sections.stream().skip(listed ? 1 : 0).collect(Collectors.joining())));
        return StandAlonePage.builder()
                .title(report.title())
                .language(report.language())
                .passages(report.passages())
                .addSheets(SHEET)
                .body(body)
                .build()
                .html();
    }

    /** The first section is read before the contents are. */
    private static Map<String, Object> contents(PageParts parts, Report report) {
        return Map.of(
                "heading",
                parts.say("contents"),
                "items",
                IntStream.range(1, report.sections().size())
                        .mapToObj(s -> Map.of(
                                "id",
                                "s" + (s + 1),
                                "heading",
                                report.sections().get(s).heading()))
                        .toList());
    }

    private static String section(PageParts parts, BlockMarkup blocks, Report.Section section, String id, int level) {
        StringBuilder inner = new StringBuilder();
        for (int s = 0; s < section.sections().size(); s++) {
            inner.append(section(parts, blocks, section.sections().get(s), id + "-" + (s + 1), level + 1));
        }
        return parts.render(
                "section",
                Map.of(
                        "id",
                        id,
                        "level",
                        Math.min(level, DEEPEST),
                        "kind",
                        section.blocks().stream().anyMatch(Block.Sheet.class::isInstance) ? "with-sheet" : "",
                        "heading",
                        section.heading(),
                        "blocks",
                        blocks.of(section.blocks(), section.heading(), Math.min(level + 1, DEEPEST)),
                        "sections",
                        inner));
    }
}
