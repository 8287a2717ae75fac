package org.peerprinciples.core.document;

import java.util.List;

/**
 * A row of a spreadsheet that isn't blank.
 *
 * @param number its number in the spreadsheet, from 1; blank rows count too
 * @param cells what is written in its cells, from column A; blank ones at the end may be missing
 */
record SheetRow(int number, List<String> cells) {

    /** What is written in a cell, by its column from 0. */
    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** The column of the first cell that isn't blank, from 0. */
    int firstFilled() {
        int at = 0;
        while (at < cells.size() - 1 && !isFilled(at)) {
            at++;
        }
        return at;
    }

    boolean isFilled(int column) {
        return !cell(column).isBlank();
    }
}
