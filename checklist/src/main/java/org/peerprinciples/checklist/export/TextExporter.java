package org.peerprinciples.checklist.export;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.peerprinciples.checklist.report.Block;
import org.peerprinciples.checklist.report.Drawing;
import org.peerprinciples.checklist.report.Report;

/** Plain text in 80 columns. */
final class TextExporter implements ReportExporter {

    private static final String DETAIL = "    ";

    /** What headings are underlined with, from the title down. */
    private static final String LINES = "=-~.";

    private static final String BLANK = "_";

    @Override
    public String export(Report report) {
        requireNonNull(report, "report");
        StringBuilder out = new StringBuilder();
        heading(out, report.title(), LINES.charAt(0));
        report.sections().forEach(section -> section(out, section, 1));
        return out.toString();
    }

    private static void section(StringBuilder out, Report.Section section, int depth) {
        out.append('\n');
        heading(out, section.heading(), LINES.charAt(Math.min(depth, LINES.length() - 1)));
        blocks(out, section.blocks());
        section.sections().forEach(inner -> section(out, inner, depth + 1));
    }

    private static void heading(StringBuilder out, String text, char line) {
        List<String> lines = TextLines.wrapped(text, TextLines.WIDTH);
        lines.forEach(part -> out.append(part).append('\n'));
        int widest = lines.stream().mapToInt(TextWidth::of).max().orElse(0);
        out.append(String.valueOf(line).repeat(Math.min(widest, TextLines.WIDTH)))
                .append('\n');
    }

    private static void blocks(StringBuilder out, List<Block> blocks) {
        for (int b = 0; b < blocks.size(); b++) {
            boolean apart = b > 0 && (standsApart(blocks.get(b)) || standsApart(blocks.get(b - 1)));
            out.append(apart ? "\n" : "");
            block(out, blocks.get(b));
        }
    }

    private static boolean standsApart(Block block) {
        return !(block instanceof Block.Paragraph || block instanceof Block.Bullets);
    }

    private static void block(StringBuilder out, Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            TextLines.indented(out, "", "", paragraph.text());
        } else if (block instanceof Block.Callout callout) {
            TextLines.indented(out, "! ", "  ", callout.heading() + ": " + callout.text());
        } else if (block instanceof Block.Quotation quotation) {
            List<String> paragraphs = quotation.paragraphs();
            for (int p = 0; p < paragraphs.size(); p++) {
                out.append(p == 0 ? "" : ">\n");
                TextLines.indented(out, "> ", "> ", paragraphs.get(p));
            }
            TextLines.indented(out, DETAIL, DETAIL, quotation.by());
        } else if (block instanceof Block.Panels panels) {
            panels(out, panels);
        } else if (block instanceof Block.Sheet sheet) {
            TextTable.sheet(out, sheet.table());
        } else if (block instanceof Block.Space space) {
            TextLines.indented(out, "", "", space.label());
            out.append(("\n" + BLANK.repeat(TextLines.WIDTH) + "\n").repeat(space.lines()));
        } else if (block instanceof Drawing drawing) {
            TextLines.indented(out, "", "", drawing.title());
            out.append('\n');
            TextTable.write(out, drawing.table());
        } else if (block instanceof Block.Bullets bullets) {
            for (Block.Item item : bullets.items()) {
                TextLines.indented(out, "* ", "  ", item.text());
                item.details().forEach(detail -> TextLines.indented(out, DETAIL + "- ", DETAIL + "  ", detail));
            }
        } else if (block instanceof Block.Table table) {
            TextTable.write(out, table);
        }
    }

    private static void panels(StringBuilder out, Block.Panels panels) {
        String between = "";
        for (Block.Panel panel : panels.panels()) {
            out.append(between);
            TextLines.indented(out, "", "", panel.heading() + ":");
            blocks(out, panel.blocks());
            between = "\n";
        }
    }
}
