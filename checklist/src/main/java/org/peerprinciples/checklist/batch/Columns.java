package org.peerprinciples.checklist.batch;

import java.util.List;

/** What stands in which column of the input. Immutable. */
final class Columns {

    /** What a column holds. */
    enum Kind {
        ARRANGEMENT,
        RATER,
        ROLE,
        DATE,
        CRITERION,
        QUESTION,
        ITEM,
        ANSWER,
        CARRIED,
        IGNORED,
        /** Nothing, as its heading says. */
        NOTHING
    }

    /** What stands between cells. */
    final char separator;

    /** Whether each row is about one criterion, rather than all of them. */
    final boolean isLong;

    /** The line after the header's. */
    final long nextLine;

    private final List<String> names;
    private final Kind[] kinds;
    private final int[] positions;

    /**
     * Makes columns.
     *
     * @param names the headings
     * @param kinds what each column holds
     * @param positions of which criterion, question or carried column; 0 for other kinds
     */
    Columns(char separator, boolean isLong, long nextLine, List<String> names, Kind[] kinds, int[] positions) {
        this.separator = separator;
        this.isLong = isLong;
        this.nextLine = nextLine;
        this.names = List.copyOf(names);
        this.kinds = kinds;
        this.positions = positions;
    }

    int count() {
        return kinds.length;
    }

    Kind kind(int column) {
        return kinds[column];
    }

    int position(int column) {
        return positions[column];
    }

    String name(int column) {
        return names.get(column);
    }

    /** Which of these criteria and questions have no column, by their names. */
    List<String> without(List<String> items) {
        return items.stream().filter(item -> !isRead(item)).toList();
    }

    private boolean isRead(String item) {
        int column = names.indexOf(item);
        return column >= 0 && (kinds[column] == Kind.CRITERION || kinds[column] == Kind.QUESTION);
    }

    /** Where the column of this kind is, or -1. */
    int indexOf(Kind kind) {
        return List.of(kinds).indexOf(kind);
    }
}
