package org.peerprinciples.checklist.report;

import java.util.List;
import java.util.stream.Collectors;

/** Reports without the layout of any format: a line for each heading, paragraph, point, detail and row. */
final class Lines {

    private Lines() {}

    static String of(Report report) {
        StringBuilder lines = new StringBuilder(report.title()).append('\n');
        report.sections().forEach(section -> section(lines, section, "## "));
        return lines.toString();
    }

    /** The lines from a heading to the next of its rank or a higher one. */
    static String part(String lines, String heading) {
        int from = lines.indexOf("## " + heading + "\n");
        if (from < 0) {
            throw new AssertionError("there is no " + heading + " in\n" + lines);
        }
        boolean nested = from > 0 && lines.charAt(from - 1) == '#';
        String rest = lines.substring(from + 3);
        int next = rest.indexOf("\n## ");
        int beside = nested ? rest.indexOf("\n### ") : -1;
        int end = next < 0 || (beside >= 0 && beside < next) ? beside : next;
        return end < 0 ? rest : rest.substring(0, end + 1);
    }

    private static void section(StringBuilder lines, Report.Section section, String mark) {
        lines.append(mark).append(section.heading()).append('\n');
        blocks(lines, section.blocks());
        section.sections().forEach(inner -> section(lines, inner, "#" + mark));
    }

    private static void blocks(StringBuilder lines, List<Block> blocks) {
        blocks.forEach(block -> block(lines, block));
    }

    private static void block(StringBuilder lines, Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            lines.append(paragraph.text()).append('\n');
        } else if (block instanceof Block.Callout callout) {
            lines.append("! ")
                    .append(callout.heading())
                    .append(": ")
                    .append(callout.text())
                    .append('\n');
        } else if (block instanceof Block.Quotation quotation) {
            lines.append("> ")
                    .append(quotation.text())
                    .append(" | ")
                    .append(quotation.by())
                    .append('\n');
        } else if (block instanceof Block.Panels panels) {
            panels.panels().forEach(panel -> {
                lines.append('[').append(panel.heading()).append("]\n");
                blocks(lines, panel.blocks());
            });
        } else if (block instanceof Block.Bullets bullets) {
            for (Block.Item item : bullets.items()) {
                lines.append("* ").append(item.text()).append('\n');
                item.details()
                        .forEach(detail -> lines.append("  - ").append(detail).append('\n'));
            }
        } else if (block instanceof Block.Sheet sheet) {
            lines.append("= ").append(sheet.name()).append('\n');
            table(lines, sheet.table());
        } else if (block instanceof Drawing drawing) {
            table(lines, drawing.table());
        } else if (block instanceof Block.Table table) {
            table(lines, table);
        }
    }

    private static void table(StringBuilder lines, Block.Table table) {
        lines.append(table.columns().stream()
                        .map(Block.Column::heading)
                        .collect(Collectors.joining(
                                " | ",
                                "",
                                table.detailHeading()
                                        .map(heading -> " | " + heading)
                                        .orElse(""))))
                .append('\n');
        table.rows()
                .forEach(row -> lines.append(String.join(" | ", row.cells()))
                        .append(row.detail().isEmpty() ? "" : " | " + row.detail())
                        .append('\n'));
    }
}
