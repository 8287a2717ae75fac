package org.peerprinciples.checklist.batch;

import java.util.Arrays;
import java.util.List;
import org.peerprinciples.core.framework.Framework;

/** Which columns can be carried over: those that hold nothing that is scored, and whose name the output doesn't have already. */
final class CarriedColumns {

    private CarriedColumns() {}

    /**
     * Checks the columns that are carried over.
     *
     * @throws IllegalArgumentException if one can't be
     */
    static void check(Framework framework, BatchSettings settings) {
        List<String> carried = settings.carried();
        List<String> scored = CsvHeader.items(framework);
        for (String column : carried) {
            if (CsvHeader.FIXED.contains(column) || carried.indexOf(column) != carried.lastIndexOf(column)) {
                throw new IllegalArgumentException(
                        "carried columns must differ and be none of " + CsvHeader.FIXED + ", but were " + carried);
            }
            refuse(scored.contains(column), "not be a criterion or question of the framework, which is scored", column);
            refuse(settings.ignored().contains(column), "not be ignored as well", column);
            refuse(
                    isOf(FileReceiver.heading(framework, List.of()), column),
                    "not be named like a column of arrangements.csv; rename it in the input",
                    column);
            for (BatchTable table : settings.tables()) {
                refuse(
                        isOf(TidyTables.of(table, framework).heading(List.of()), column),
                        "not be named like a column of " + table.fileName() + "; rename it in the input",
                        column);
            }
        }
    }

    private static boolean isOf(String heading, String column) {
        return Arrays.asList(heading.split(",", -1)).contains(column);
    }

    private static void refuse(boolean wrong, String rule, String column) {
        if (wrong) {
            throw new IllegalArgumentException("carried column must " + rule + ", but was '" + column + "'");
        }
    }
}
