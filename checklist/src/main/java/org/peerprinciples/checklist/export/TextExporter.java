package org.peerprinciples.checklist.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.peerprinciples.checklist.report.Block;
import org.peerprinciples.checklist.report.Drawing;
import org.peerprinciples.checklist.report.Report;

/** Plain text in 80 columns. */
final class TextExporter implements ReportExporter {

    private static final int WIDTH = 80;
    private static final int NARROWEST = 20;
    private static final String GAP = "  ";
    private static final String DETAIL = "    ";

    /** What headings are underlined with, from the title down. */
    private static final String LINES = "=-~.";

    private static final String BLANK = "_";

    @Override
    public String export(Report report) {
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
        List<String> lines = wrapped(text, WIDTH);
        lines.forEach(part -> out.append(part).append('\n'));
        int widest = lines.stream().mapToInt(TextExporter::width).max().orElse(0);
        out.append(String.valueOf(line).repeat(Math.min(widest, WIDTH))).append('\n');
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
            indented(out, "", "", paragraph.text());
        } else if (block instanceof Block.Callout callout) {
            indented(out, "! ", "  ", callout.heading() + ": " + callout.text());
        } else if (block instanceof Block.Quotation quotation) {
            indented(out, "> ", "> ", quotation.text());
            indented(out, DETAIL, DETAIL, quotation.by());
        } else if (block instanceof Block.Panels panels) {
            panels(out, panels);
        } else if (block instanceof Block.Sheet sheet) {
            table(out, sheet.table());
        } else if (block instanceof Block.Space space) {
            indented(out, "", "", space.label());
            out.append(("\n" + BLANK.repeat(WIDTH) + "\n").repeat(space.lines()));
        } else if (block instanceof Drawing drawing) {
            indented(out, "", "", drawing.title());
            out.append('\n');
            table(out, drawing.table());
        } else if (block instanceof Block.Bullets bullets) {
            for (Block.Item item : bullets.items()) {
                indented(out, "* ", "  ", item.text());
                item.details().forEach(detail -> indented(out, DETAIL + "- ", DETAIL + "  ", detail));
            }
        } else if (block instanceof Block.Table table) {
            table(out, table);
        }
    }

    private static void panels(StringBuilder out, Block.Panels panels) {
        String between = "";
        for (Block.Panel panel : panels.panels()) {
            out.append(between);
            indented(out, "", "", panel.heading() + ":");
            blocks(out, panel.blocks());
            between = "\n";
        }
    }

    private static void table(StringBuilder out, Block.Table table) {
        int columns = table.columns().size();
        int[] widths = new int[columns];
        for (int c = 0; c < columns; c++) {
            int column = c;
            widths[c] = Math.max(
                    width(Plain.line(table.columns().get(c).heading())),
                    table.rows().stream()
                            .mapToInt(row -> width(Plain.line(row.cells().get(column))))
                            .max()
                            .orElse(0));
        }
        // Only the first column holds texts of any length: it takes what the others leave.
        int others = IntStream.of(widths).skip(1).map(w -> w + GAP.length()).sum();
        widths[0] = Math.min(widths[0], Math.max(NARROWEST, WIDTH - others));
        row(
                out,
                table,
                widths,
                table.columns().stream().map(Block.Column::heading).toList());
        row(out, table, widths, IntStream.of(widths).mapToObj("-"::repeat).toList());
        for (Block.Row row : table.rows()) {
            row(out, table, widths, row.cells());
            if (!row.detail().isEmpty()) {
                indented(out, DETAIL, DETAIL, row.detail());
            }
        }
    }

    private static void row(StringBuilder out, Block.Table table, int[] widths, List<String> cells) {
        List<String> first = wrapped(cells.get(0), widths[0]);
        for (int l = 0; l < first.size(); l++) {
            StringBuilder line = new StringBuilder(first.get(l));
            // Numbers stand beside the last line of a text, as sums do.
            if (l == first.size() - 1) {
                line.append(" ".repeat(Math.max(0, widths[0] - width(line))));
                for (int c = 1; c < cells.size(); c++) {
                    String cell = Plain.line(cells.get(c));
                    String space = " ".repeat(widths[c] - width(cell));
                    line.append(GAP).append(table.columns().get(c).numeric() ? space + cell : cell + space);
                }
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
    }

    private static void indented(StringBuilder out, String first, String next, String text) {
        String prefix = first;
        for (String line : wrapped(text, WIDTH - first.length())) {
            out.append(prefix).append(line).append('\n');
            prefix = next;
        }
    }

    private static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : Plain.line(text).split(" +", -1)) {
            if (line.length() > 0 && width(line) + 1 + width(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static int width(CharSequence text) {
        return (int) text.codePoints().count();
    }
}
