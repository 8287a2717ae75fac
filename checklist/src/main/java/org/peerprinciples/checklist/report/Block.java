package org.peerprinciples.checklist.report;

import java.util.List;
import java.util.Optional;

/** A block of a section of a report. */
public sealed interface Block {

    /**
     * A paragraph.
     *
     * @param text its text
     */
    record Paragraph(String text) implements Block {}

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
            items = List.copyOf(items);
        }
    }

    /**
     * A point of a list.
     *
     * @param text its text
     * @param details what belongs beneath it
     */
    record Item(String text, List<String> details) {
        /**
         * Copies what it is given, so that it can't change afterwards.
         *
         * @param text its text
         * @param details what belongs beneath it
         */
        public Item {
            details = List.copyOf(details);
        }

        static Item of(String text) {
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
    record Column(String heading, boolean numeric) {

        static Column text(String heading) {
            return new Column(heading, false);
        }

        static Column number(String heading) {
            return new Column(heading, true);
        }
    }

    /**
     * A row of a table.
     *
     * @param cells one text for each column
     * @param detail a sentence about the row, or empty
     */
    record Row(List<String> cells, String detail) {
        /**
         * Copies what it is given, so that it can't change afterwards.
         *
         * @param cells one text for each column
         * @param detail a sentence about the row, or empty
         */
        public Row {
            cells = List.copyOf(cells);
        }

        static Row of(String... cells) {
            return new Row(List.of(cells), "");
        }
    }
}
