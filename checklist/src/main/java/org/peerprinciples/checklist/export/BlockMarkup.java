package org.peerprinciples.checklist.export;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.peerprinciples.checklist.report.Block;
import org.peerprinciples.checklist.report.Drawing;

/** Blocks of a page. */
final class BlockMarkup {

    private final PageParts parts;
    private final TableMarkup tables;

    BlockMarkup(PageParts parts) {
        this.parts = parts;
        this.tables = new TableMarkup(parts);
    }

    /**
     * Marks up blocks.
     *
     * @param blocks the blocks
     * @param heading what they stand under
     * @param level the level of headings beneath that one
     * @return the markup
     */
    String of(List<Block> blocks, String heading, int level) {
        return blocks.stream().map(block -> of(block, heading, level)).collect(Collectors.joining());
    }

    private String of(Block block, String heading, int level) {
        if (block instanceof Block.Paragraph paragraph) {
            return parts.render("paragraph", Map.of("text", paragraph.text()));
        } else if (block instanceof Block.Callout callout) {
            return parts.render("callout", Map.of("heading", callout.heading(), "text", callout.text()));
        } else if (block instanceof Block.Quotation quotation) {
            return parts.render("quotation", Map.of("text", quotation.text(), "by", quotation.by()));
        } else if (block instanceof Block.Bullets bullets) {
            return bullets(bullets);
        } else if (block instanceof Block.Panels panels) {
            return panels(panels, level);
        } else if (block instanceof Block.Table table) {
            return tables.of(table, heading);
        } else if (block instanceof Block.Sheet sheet) {
            return tables.of(sheet);
        } else if (block instanceof Block.Space space) {
            return parts.render(
                    "space", Map.of("label", space.label(), "lines", Collections.nCopies(space.lines(), "")));
        }
        return new DrawingMarkup(parts, tables).of((Drawing) block);
    }

    private String bullets(Block.Bullets bullets) {
        List<Map<String, ?>> items = bullets.items().stream()
                .<Map<String, ?>>map(item -> Map.of(
                        "text",
                        item.text(),
                        "details",
                        item.details().isEmpty() ? List.of() : List.of(Map.of("texts", item.details()))))
                .toList();
        return parts.render("bullets", Map.of("items", items));
    }

    private String panels(Block.Panels panels, int level) {
        return parts.render(
                "panels",
                Map.of(
                        "panels",
                        panels.panels().stream()
                                .map(panel -> Map.of(
                                        "level", level,
                                        "heading", panel.heading(),
                                        "blocks",
                                                of(
                                                        panel.blocks(),
                                                        panel.heading(),
                                                        Math.min(level + 1, HtmlExporter.DEEPEST))))
                                .toList()));
    }
}
