package org.peerprinciples.checklist.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Markdown with tables. All texts are escaped: what people wrote is shown as they wrote it. */
final class MarkdownExporter implements ReportExporter {

    private static final String ALWAYS = "\\`*_[]<>|~&$";
    private static final String AT_THE_START = "#+-=";

    @Override
    public String export(Report report) {
        StringBuilder out =
                new StringBuilder("# ").append(escaped(report.title())).append('\n');
        for (Report.Section section : report.sections()) {
            out.append("\n## ").append(escaped(section.heading())).append('\n');
            section.blocks().forEach(block -> block(out.append('\n'), block));
        }
        return out.toString();
    }

    private static void block(StringBuilder out, Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            out.append(escaped(paragraph.text())).append('\n');
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
            boolean steers =
                    ALWAYS.indexOf(c) >= 0 || (i == 0 && AT_THE_START.indexOf(c) >= 0) || numbersAnItem(line, i);
            out.append(steers ? "\\" : "").append(c);
        }
        return out.toString();
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
