package org.peerprinciples.checklist.export;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.peerprinciples.checklist.report.Block;
import org.peerprinciples.checklist.report.Drawing;
import org.peerprinciples.checklist.report.Report;

/** Markdown with tables. All texts are escaped: what people wrote is shown as they wrote it, and leads nowhere. */
final class MarkdownExporter implements ReportExporter {

    private static final String ALWAYS = "\\`*_[]<>|~&$";
    private static final int DEEPEST = 6;
    private static final String AT_THE_START = "#+-=";

    @Override
    public String export(Report report) {
        requireNonNull(report, "report");
        StringBuilder out =
                new StringBuilder("# ").append(escaped(report.title())).append('\n');
        report.sections().forEach(section -> section(out, section, 2));
        return out.toString();
    }

    private static void section(StringBuilder out, Report.Section section, int depth) {
        heading(out.append('\n'), section.heading(), depth);
        section.blocks().forEach(block -> block(out.append('\n'), block, depth));
        section.sections().forEach(inner -> section(out, inner, depth + 1));
    }

    private static void heading(StringBuilder out, String text, int depth) {
        out.append("#".repeat(Math.min(depth, DEEPEST)))
                .append(' ')
                .append(escaped(text))
                .append('\n');
    }

    private static void block(StringBuilder out, Block block, int depth) {
        if (block instanceof Block.Paragraph paragraph) {
            out.append(escaped(paragraph.text())).append('\n');
        } else if (block instanceof Block.Callout callout) {
            out.append("> **")
                    .append(escaped(callout.heading()))
                    .append(":** ")
                    .append(escaped(callout.text()))
                    .append('\n');
        } else if (block instanceof Block.Quotation quotation) {
            quotation
                    .paragraphs()
                    .forEach(each -> out.append("> ").append(escaped(each)).append("\n>\n"));
            out.append("> ").append(escaped(quotation.by())).append('\n');
        } else if (block instanceof Block.Panels panels) {
            panels(out, panels, depth);
        } else if (block instanceof Block.Sheet sheet) {
            table(out, sheet.table());
        } else if (block instanceof Block.Space space) {
            out.append(escaped(space.label()))
                    .append('\n')
                    .append("\n\\_\\_\\_\\_\\_\\_\\_\\_\n".repeat(space.lines()));
        } else if (block instanceof Drawing drawing) {
            out.append("**").append(escaped(drawing.title())).append("**\n\n");
            table(out, drawing.table());
        } else if (block instanceof Block.Bullets bullets) {
            for (Block.Item item : bullets.items()) {
                out.append("- ").append(escaped(item.text())).append('\n');
                item.details()
                        .forEach(detail ->
                                out.append("  - ").append(escaped(detail)).append('\n'));
            }
        } else if (block instanceof Block.Table table) {
            table(out, table);
        }
    }

    private static void panels(StringBuilder out, Block.Panels panels, int depth) {
        String between = "";
        for (Block.Panel panel : panels.panels()) {
            heading(out.append(between), panel.heading(), depth + 1);
            panel.blocks().forEach(block -> block(out.append('\n'), block, depth + 1));
            between = "\n";
        }
    }

    private static void table(StringBuilder out, Block.Table table) {
        List<String> headings = new ArrayList<>(
                table.columns().stream().map(Block.Column::heading).toList());
        List<String> rules = new ArrayList<>(
                table.columns().stream().map(c -> c.numeric() ? "---:" : "---").toList());
        table.detailHeading().ifPresent(heading -> {
            headings.add(heading);
            rules.add("---");
        });
        row(out, headings.stream().map(MarkdownExporter::escaped).toList());
        row(out, rules);
        for (Block.Row row : table.rows()) {
            List<String> cells = new ArrayList<>(row.cells());
            table.detailHeading().ifPresent(heading -> cells.add(row.detail()));
            row(out, cells.stream().map(MarkdownExporter::escaped).toList());
        }
    }

    private static void row(StringBuilder out, List<String> cells) {
        out.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |")))
                .append('\n');
    }

    private static String escaped(String text) {
        String line = Plain.line(text);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean steers = ALWAYS.indexOf(c) >= 0
                    || (i == 0 && AT_THE_START.indexOf(c) >= 0)
                    || numbersAnItem(line, i)
                    || beginsAnAddress(line, i);
            out.append(steers ? "\\" : "").append(c);
        }
        return out.toString();
    }

    /** Whether this is the sign by which programs take a bare address, as people wrote it, for a link. */
    private static boolean beginsAnAddress(String line, int i) {
        return line.charAt(i) == '@'
                || line.startsWith("://", i)
                || (line.charAt(i) == '.' && line.regionMatches(true, i - 3, "www", 0, 3));
    }

    /** Whether this is the dot or bracket of a line that begins like an item of a numbered list. */
    private static boolean numbersAnItem(String line, int i) {
        char c = line.charAt(i);
        boolean ends = i == line.length() - 1 || line.charAt(i + 1) == ' ';
        return (c == '.' || c == ')')
                && i > 0
                && ends
                && line.substring(0, i).chars().allMatch(Character::isDigit);
    }
}
