package org.peerprinciples.checklist.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerprinciples.checklist.document.CsvTable;

/** A table that says which group each arrangement is in, and notices where it and the answers don't fit together. */
final class GroupsFile {

    private static final String ID = "arrangement";
    private static final Set<String> NONE = Set.of("", "NA");

    private final String name;
    private final Map<String, String> groupOf;
    private final Set<String> asked = new HashSet<>();
    private int without;

    private GroupsFile(String name, Map<String, String> groupOf) {
        this.name = name;
        this.groupOf = groupOf;
    }

    /**
     * Takes the groups from a table.
     *
     * @param name how problems call the table
     * @param table the table
     * @param column the column that holds the groups; an empty cell or {@code NA} is none
     * @return the groups
     * @throws CommandFailure if there is no such column, none of ids, or an arrangement is in two groups
     */
    static GroupsFile of(String name, CsvTable table, String column) {
        int id = column(table, name, ID);
        int value = column(table, name, column);
        Map<String, String> groupOf = new HashMap<>();
        List<String> problems = new ArrayList<>();
        for (CsvTable.Row row : table.rows()) {
            String group = NONE.contains(row.cell(value)) ? "" : row.cell(value);
            String before = groupOf.putIfAbsent(row.cell(id), group);
            if (before != null && !before.equals(group)) {
                problems.add(name + ": " + table.place(row, id) + ": '" + row.cell(id)
                        + "' is in another group than in a row above");
            }
        }
        if (!problems.isEmpty()) {
            throw CommandFailure.of(problems);
        }
        return new GroupsFile(name, groupOf);
    }

    private static int column(CsvTable table, String name, String column) {
        return table.findColumn(column)
                .orElseThrow(
                        () -> CommandFailure.in(name, "there is no column '" + column + "', only " + table.columns()));
    }

    /** {@return the group of an arrangement, or an empty text for none} */
    String group(String arrangement) {
        asked.add(arrangement);
        String group = groupOf.get(arrangement);
        without += group == null ? 1 : 0;
        return group == null ? "" : group;
    }

    /** {@return how many arrangements of the table weren't asked for, and how many others were; empty if they are the same} */
    Optional<String> unmatched() {
        long unused =
                groupOf.keySet().stream().filter(id -> !asked.contains(id)).count();
        return unused == 0 && without == 0
                ? Optional.empty()
                : Optional.of(name + ": " + unused + " of its " + Page.count(groupOf.size(), "arrangement")
                        + " have no answers, and " + without + " of " + asked.size() + " with answers aren't in it");
    }
}
