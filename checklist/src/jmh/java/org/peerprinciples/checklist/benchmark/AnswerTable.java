package org.peerprinciples.checklist.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.peerprinciples.core.catalog.Frameworks;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.id.RoleId;

/** A wide table of made-up answers, the same each time: one row an arrangement, one answer in twenty not known. */
public final class AnswerTable {

    static final RoleId ROLE = RoleId.of("peer-supporter");
    private static final int NOT_KNOWN = 20;

    private AnswerTable() {}

    /**
     * Writes a table.
     *
     * @param args the number of rows, and the file
     * @throws IOException if it can't be written
     */
    public static void main(String[] args) throws IOException {
        write(Frameworks.sevenPrinciples(), Integer.parseInt(args[0]), Path.of(args[1]));
    }

    static void write(Framework framework, int rows, Path file) throws IOException {
        Random random = new Random(35);
        int levels = framework.scale().levels().size();
        try (BufferedWriter csv = Files.newBufferedWriter(file)) {
            csv.write("arrangement");
            framework.criteria().forEach(criterion -> write(csv, "," + criterion.id()));
            for (int row = 0; row < rows; row++) {
                csv.write("\na" + row);
                for (int i = 0; i < framework.criteria().size(); i++) {
                    csv.write(',');
                    csv.write(random.nextInt(NOT_KNOWN) == 0 ? "NA" : Integer.toString(random.nextInt(levels)));
                }
            }
            csv.write('\n');
        }
    }

    private static void write(BufferedWriter csv, String text) {
        try {
            csv.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
