package org.peerprinciples.checklist.agreement;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.peerprinciples.checklist.document.CsvTable;
import org.peerprinciples.checklist.document.TableProblems;
import org.peerprinciples.core.problem.Place;
import org.peerprinciples.core.problem.Problem;
import org.peerprinciples.core.problem.ProblemCode;

/** Reads ratings from the cells of a plain table. */
final class PlainTable {

    private static final Set<String> MISSING = Set.of("", "NA", "?");
    private static final int LONGEST_QUOTE = 20;

    private final Scale scale;
    private final CsvTable table;
    private final Optional<String> unitColumn;
    private final TableProblems problems = new TableProblems();

    /** Values are written in few ways, so each is looked up once. */
    private final Map<String, Integer> levels = new HashMap<>();

    PlainTable(Scale scale, CsvTable table, Optional<String> unitColumn) {
        this.scale = scale;
        this.table = table;
        this.unitColumn = unitColumn;
    }

    RatingTable ratings() {
        int units = unitColumn.map(this::unitColumn).orElse(-1);
        int[] raters = IntStream.range(0, table.columns().size())
                .filter(column -> column != units)
                .toArray();
        if (table.rows().isEmpty()) {
            problems.add(Problem.of(
                    ProblemCode.EMPTY, Place.ofCell("", 0, 0), "no row below the header", "a row for each unit"));
        }
        if (raters.length == 0) {
            problems.add(Problem.of(
                    ProblemCode.EMPTY, Place.ofCell("", 0, 0), "no column of a rater", "a column for each rater"));
        }
        byte[][] columns = new byte[raters.length][table.rows().size()];
        for (int unit = 0; unit < table.rows().size(); unit++) {
            for (int rater = 0; rater < raters.length; rater++) {
                columns[rater][unit] = (byte) level(table.rows().get(unit), raters[rater]);
            }
        }
        problems.throwIfAny("table");
        return new RatingTable(
                scale, Optional.empty(), true, raters.length, table.rows().size(), columns);
    }

    private int unitColumn(String name) {
        return table.findColumn(name).orElseGet(() -> {
            problems.add(Problem.of(
                    ProblemCode.MISSING_FIELD,
                    Place.ofCell("header", 1, 0),
                    "no column '" + quote(name) + "'",
                    "the column that names the units, among those that the header names"));
            return -1;
        });
    }

    private int level(CsvTable.Row row, int column) {
        String cell = row.cell(column);
        if (MISSING.contains(cell)) {
            return RatingTable.MISSING;
        }
        Integer level =
                levels.computeIfAbsent(cell, any -> number(any).map(this::known).orElse(RatingTable.MISSING));
        if (level == RatingTable.MISSING) {
            // What isn't a number may be somebody's words.
            String found = number(cell).isPresent() ? quote(cell) : "a text that isn't a number";
            problems.add(Problem.of(
                    ProblemCode.LEVEL_NOT_ON_SCALE,
                    table.place(row, column),
                    found,
                    "a value of the scale (" + scale + "), or nothing, NA or ? for a missing rating"));
        }
        return level;
    }

    private int known(BigDecimal value) {
        return scale.findLevel(value).orElse(RatingTable.MISSING);
    }

    private static Optional<BigDecimal> number(String cell) {
        try {
            return cell.length() > LONGEST_QUOTE ? Optional.empty() : Optional.of(new BigDecimal(cell));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String quote(String text) {
        String shown = text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "...";
        return shown.replaceAll("[\\p{C}\\u2028\\u2029]", "?");
    }
}
