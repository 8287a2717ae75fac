package org.peerprinciples.checklist.reliability;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.peerprinciples.checklist.document.CsvTable;
import org.peerprinciples.checklist.document.TableProblems;
import org.peerprinciples.core.document.NearestName;
import org.peerprinciples.core.problem.Place;
import org.peerprinciples.core.problem.Problem;
import org.peerprinciples.core.problem.ProblemCode;

/** Reads the cells of a table as answers, and tells of all that can't be read. */
final class ItemCells {

    private static final Set<String> MISSING = Set.of("", "NA", "?", "not-known", "not-applicable");
    private static final int LONGEST_NUMBER = 30;

    private final CsvTable table;
    private final double lowest;
    private final double highest;
    private final TableProblems problems = new TableProblems();

    private ItemCells(CsvTable table, double lowest, double highest) {
        this.table = table;
        this.lowest = lowest;
        this.highest = highest;
    }

    static double[][] read(CsvTable table, List<String> columns, double lowest, double highest) {
        ItemCells cells = new ItemCells(table, lowest, highest);
        int[] places = columns.stream().mapToInt(cells::column).toArray();
        if (table.rows().isEmpty()) {
            cells.problems.add(Problem.of(
                    ProblemCode.EMPTY, Place.ofCell("", 0, 0), "no row below the header", "a row for each case"));
        }
        cells.problems.throwIfAny("table");
        double[][] answers =
                table.rows().stream().map(row -> cells.answers(row, places)).toArray(double[][]::new);
        cells.problems.throwIfAny("table");
        return answers;
    }

    private int column(String name) {
        return table.findColumn(name).orElseGet(() -> {
            // The header isn't repeated: in a table without one, it is what somebody answered.
            problems.add(new Problem(
                    ProblemCode.UNKNOWN_REFERENCE,
                    Place.ofCell(name, 1, 0),
                    "no column '" + name + "'",
                    "one of the " + table.columns().size() + " columns that the header names",
                    NearestName.of(name, table.columns())));
            return -1;
        });
    }

    private double[] answers(CsvTable.Row row, int[] places) {
        double[] answers = new double[places.length];
        for (int i = 0; i < places.length; i++) {
            answers[i] = answer(row, places[i]);
        }
        return answers;
    }

    private double answer(CsvTable.Row row, int column) {
        String cell = row.cell(column);
        if (MISSING.contains(cell)) {
            return Double.NaN;
        }
        String allowed = "a number from " + plain(lowest) + " to " + plain(highest) + ", or nothing, NA or ?";
        double value = number(cell);
        if (Double.isNaN(value)) {
            problems.add(Problem.of(
                    ProblemCode.WRONG_TYPE,
                    table.place(row, column),
                    "a text of " + cell.length() + " characters",
                    allowed));
        } else if (value < lowest || value > highest) {
            problems.add(Problem.of(ProblemCode.OUT_OF_RANGE, table.place(row, column), cell, allowed));
        }
        return value;
    }

    private static double number(String cell) {
        try {
            return cell.length() > LONGEST_NUMBER ? Double.NaN : new BigDecimal(cell).doubleValue();
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
