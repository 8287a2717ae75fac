package org.peerprinciples.checklist.report;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Optional;

/** A block of a section of a report. All words in it are ready to be shown, in the report's language. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = Block.Callout.class, name = "callout"),
    @JsonSubTypes.Type(value = Block.Quotation.class, name = "quotation"),
    @JsonSubTypes.Type(value = Block.Bullets.class, name = "bullets"),
    @JsonSubTypes.Type(value = Block.Panels.class, name = "panels"),
    @JsonSubTypes.Type(value = Block.Table.class, name = "table"),
    @JsonSubTypes.Type(value = Block.Sheet.class, name = "sheet"),
    @JsonSubTypes.Type(value = Block.Space.class, name = "space"),
    @JsonSubTypes.Type(value = Drawing.Profile.class, name = "profile"),
    @JsonSubTypes.Type(value = Drawing.Dots.class, name = "dots"),
    @JsonSubTypes.Type(value = Drawing.Leaves.class, name = "leaves")
})
public sealed interface Block
        permits Block.Paragraph,
                Block.Callout,
                Block.Quotation,
                Block.Bullets,
                Block.Panels,
                Block.Table,
                Block.Sheet,
                Block.Space,
                Drawing {

    /**
     * A paragraph.
     *
     * @param text its text
     */
    record Paragraph(String text) implements Block {
        /**
         * Checks that nothing is missing.
         *
         * @param text its text
         */
        public Paragraph {
            requireNonNull(text, "text");
        }
    }

    /**
     * Something to be seen before the rest of its section: whom to turn to, or what a translation is worth.
     *
     * @param heading what it is
     * @param text its text
     */
    record Callout(String heading, String text) implements Block {
        /**
         * Checks that nothing is missing.
         *
         * @param heading what it is
         * @param text its text
         */
        public Callout {
            requireNonNull(heading, "heading");
            requireNonNull(text, "text");
        }
    }

    /**
     * What somebody said, in their own words.
     *
     * @param text the words
     * @param by who said it, as far as may be said, such as a role; never a name
     */
    record Quotation(String text, String by) implements Block {
        /**
         * Checks that nothing is missing.
         *
         * @param text the words
         * @param by who said it, as far as may be said, such as a role; never a name
         */
        public Quotation {
            requireNonNull(text, "text");
            requireNonNull(by, "by");
        }

        /**
         * Gives the words in their paragraphs, for formats that join lines.
         *
         * @return what stands between blank lines, in order
         */
        public List<String> paragraphs() {
            return Blocks.paragraphs(text);
        }
    }

    /**
     * Room to write by hand.
     *
     * @param label what to write
     * @param lines how many lines; at least 1
     */
    record Space(String label, int lines) implements Block {
        /**
         * Checks that nothing is missing.
         *
         * @param label what to write
         * @param lines how many lines; at least 1
         */
        public Space {
            requireNonNull(label, "label");
        }
    }

    /**
     * A few short parts that stand beside each other where there is room, such as what one should see first.
     *
     * @param panels the parts; at least one
     */
    record Panels(List<Panel> panels) implements Block {
        /**
         * Copies what it is given, so that it can't change afterwards.
         *
         * @param panels the parts; at least one
         */
        public Panels {
            requireNonNull(panels, "panels");
            panels = List.copyOf(panels);
        }
    }

    /**
     * One of a few short parts.
     *
     * @param heading its heading
     * @param blocks its blocks
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Panel(String heading, List<Block> blocks) {
        /**
         * Copies what it is given, so that it can't change afterwards.
         *
         * @param heading its heading
         * @param blocks its blocks
         */
        public Panel {
            requireNonNull(heading, "heading");
            requireNonNull(blocks, "blocks");
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A table to work on: an action sheet with cells left blank for an owner, a day and a status. It can be exported by itself
     * for a spreadsheet.
     *
     * @param name what it is called
     * @param table the table; blank cells are for people to fill in
     */
    record Sheet(String name, Table table) implements Block {
        /**
         * Checks that nothing is missing.
         *
         * @param name what it is called
         * @param table the table; blank cells are for people to fill in
         */
        public Sheet {
            requireNonNull(name, "name");
            requireNonNull(table, "table");
        }
    }

    /**
     * A list of points.
     *
     * @param items the points; at least one
     */
    record Bullets(List<Item> items) implements Block {
        /**
         * Copies what it is given, so that it can't change afterwards.
         *
         * @param items the points; at least one
         */
        public Bullets {
            requireNonNull(items, "items");
            items = List.copyOf(items);
        }
    }

    /**
     * A point of a list.
     *
     * @param text its text
     * @param details what belongs beneath it
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Item(String text, List<String> details) {
        /**
         * Copies what it is given, so that it can't change afterwards.
         *
         * @param text its text
         * @param details what belongs beneath it
         */
        public Item {
            requireNonNull(text, "text");
            requireNonNull(details, "details");
            details = List.copyOf(details);
        }

        /**
         * Makes a point without anything beneath it.
         *
         * @param text its text
         * @return the point
         */
        public static Item of(String text) {
            return new Item(text, List.of());
        }
    }

    /**
     * A table.
     *
     * @param columns the headings
     * @param rows the rows
     * @param detailHeading the heading for the details of rows, if they have any
     */
    record Table(List<Column> columns, List<Row> rows, Optional<String> detailHeading) implements Block {
        /**
         * Copies what it is given, so that it can't change afterwards.
         *
         * @param columns the headings
         * @param rows the rows
         * @param detailHeading the heading for the details of rows, if they have any
         */
        public Table {
            requireNonNull(columns, "columns");
            requireNonNull(rows, "rows");
            requireNonNull(detailHeading, "detailHeading");
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A column of a table.
     *
     * @param heading its heading
     * @param numeric whether it holds numbers, to be set flush right
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Column(String heading, boolean numeric) {
        /**
         * Checks that nothing is missing.
         *
         * @param heading its heading
         * @param numeric whether it holds numbers, to be set flush right
         */
        public Column {
            requireNonNull(heading, "heading");
        }

        /**
         * Makes a column of texts.
         *
         * @param heading its heading
         * @return the column
         */
        public static Column text(String heading) {
            return new Column(heading, false);
        }

        /**
         * Makes a column of numbers.
         *
         * @param heading its heading
         * @return the column
         */
        public static Column number(String heading) {
            return new Column(heading, true);
        }
    }

    /**
     * A row of a table.
     *
     * @param cells one text for each column
     * @param detail a sentence about the row, or empty
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Row(List<String> cells, String detail) {
        /**
         * Copies what it is given, so that it can't change afterwards.
         *
         * @param cells one text for each column
         * @param detail a sentence about the row, or empty
         */
        public Row {
            requireNonNull(cells, "cells");
            requireNonNull(detail, "detail");
            cells = List.copyOf(cells);
        }

        /**
         * Makes a row without a sentence about it.
         *
         * @param cells one text for each column
         * @return the row
         */
        public static Row of(String... cells) {
            return new Row(List.of(cells), "");
        }
    }
}
