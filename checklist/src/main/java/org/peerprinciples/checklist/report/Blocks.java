package org.peerprinciples.checklist.report;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes blocks that there is something to put into. */
final class Blocks {

    /** The end of a line can be two characters, which are one end. */
    private static final Pattern BLANK_LINE = Pattern.compile("(?>\\R)\\s*(?>\\R)");

    private Blocks() {}

    static Block.Paragraph paragraph(String text) {
        return new Block.Paragraph(text);
    }

    /** A list, if there is anything to list. */
    static List<Block> bullets(Stream<Block.Item> items) {
        return bullets(items.toList());
    }

    /** A list, if there is anything to list. */
    static List<Block> bullets(List<Block.Item> items) {
        return items.isEmpty() ? List.of() : List.of(new Block.Bullets(items));
    }

    /** A section, if there is anything in it. */
    static Optional<Report.Section> section(String heading, List<Block> blocks) {
        return blocks.isEmpty() ? Optional.empty() : Optional.of(new Report.Section(heading, blocks));
    }

    /** A table without details. */
    static Block.Table table(List<Block.Column> columns, Stream<Block.Row> rows) {
        return new Block.Table(columns, rows.toList(), Optional.empty());
    }

    /** What stands between blank lines, in order; all of it where nothing else does. */
    static List<String> paragraphs(String text) {
        List<String> paragraphs =
                BLANK_LINE.splitAsStream(text).filter(each -> !each.isBlank()).toList();
        return paragraphs.isEmpty() ? List.of(text) : paragraphs;
    }
}
