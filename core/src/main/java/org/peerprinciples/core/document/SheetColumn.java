package org.peerprinciples.core.document;

import java.util.Optional;

/**
 * A column of a section, or a row of the form that a spreadsheet begins with: the bridge between a cell and a field.
 *
 * @param heading what people read above it, in small letters
 * @param path the field that its cells hold, by names joined with slashes
 * @param kind what the cells hold
 * @param many whether there may be several columns of this heading, each with one item of a list
 * @param entry in which entry of a list the field stands, where a column is for one level of the scale
 */
record SheetColumn(String heading, String path, CellKind kind, boolean many, Optional<Entry> entry) {

    /**
     * An entry for one level.
     *
     * @param list the field that holds the list
     * @param level the level's id
     */
    record Entry(String list, String level) {}

    static SheetColumn one(String heading, String path, CellKind kind) {
        return new SheetColumn(heading, path, kind, false, Optional.empty());
    }

    static SheetColumn many(String heading, String path, CellKind kind) {
        return new SheetColumn(heading, path, kind, true, Optional.empty());
    }

    static SheetColumn forLevel(String prefix, String level, String list, String path, CellKind kind) {
        return new SheetColumn(prefix + level, path, kind, false, Optional.of(new Entry(list, level)));
    }
}
