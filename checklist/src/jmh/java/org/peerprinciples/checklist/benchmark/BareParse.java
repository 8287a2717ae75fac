package org.peerprinciples.checklist.benchmark;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;

/** Reads a table with fastcsv into records and does nothing with them: what a batch is measured by. */
public final class BareParse {

    private BareParse() {}

    /**
     * Reads a table, as a process of its own.
     *
     * @param args the table
     * @throws IOException if it can't be read
     */
    public static void main(String[] args) throws IOException {
        if (cells(Path.of(args[0])) == 0) {
            throw new IllegalStateException("a table must have cells, but " + args[0] + " had none");
        }
    }

    static long cells(Path table) throws IOException {
        long cells = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(table)) {
            for (CsvRecord row : reader) {
                cells += row.getFieldCount();
            }
        }
        return cells;
    }
}
