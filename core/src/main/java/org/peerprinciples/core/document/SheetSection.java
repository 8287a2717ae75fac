package org.peerprinciples.core.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.peerprinciples.core.problem.Place;
import org.peerprinciples.core.problem.ProblemCode;

/**
 * A section of a spreadsheet: what stands between its name in square brackets and the next one.
 *
 * @param name its name
 * @param start the row that names it
 * @param rows the rows below that aren't blank
 */
record SheetSection(String name, SheetRow start, List<SheetRow> rows) {

    /** The place of a cell, by its column from 0. */
    Place place(String heading, SheetRow row, int column) {
        return Place.ofCell(name + ": " + heading, row.number(), column + 1);
    }

    /** The place of what no cell is there for. */
    Place nowhere(String heading) {
        return Place.ofCell(name + ": " + heading, start.number(), 0);
    }

    /** Finds the sections of a spreadsheet, each once; what stands in none is a problem. */
    static Map<String, SheetSection> in(List<SheetRow> rows, Problems problems) {
        Map<String, SheetSection> sections = new LinkedHashMap<>();
        SheetSection current = null;
        if (!rows.isEmpty() && rows.stream().noneMatch(row -> row.isFilled(0))) {
            problems.add(
                    ProblemCode.SYNTAX,
                    Place.ofCell("", 0, 0),
                    "a blank first column",
                    "sections that begin in the first column");
            return Map.of();
        }
        for (SheetRow row : rows) {
            if (isStart(row) || isMeantAsStart(row)) {
                current = start(row, sections, problems);
            } else if (current == null) {
                notASection(row, problems);
                return Map.of();
            } else {
                current.rows().add(row);
            }
        }
        return sections;
    }

    private static void notASection(SheetRow row, Problems problems) {
        int at = row.firstFilled();
        problems.add(
                ProblemCode.SYNTAX,
                Place.ofCell("", row.number(), at + 1),
                Problems.quote(row.cell(at).strip()) + " before the first section",
                "a first row that says [" + SheetLayout.FORM + "]");
    }

    /** Square brackets alone in a row; or around the name of a section, whatever else stands there. */
    private static boolean isStart(SheetRow row) {
        String first = row.cell(0).strip();
        return isBracketed(first)
                && (row.cells().size() == 1 || SheetLayout.sections().contains(name(first)));
    }

    private static boolean isBracketed(String cell) {
        return cell.startsWith("[") && cell.endsWith("]");
    }

    /**
     * The name of a section alone in a row, or something with a bracket, but not as it should be. No table has a row of one
     * cell, so nothing is taken for a section that could have been anything else.
     */
    private static boolean isMeantAsStart(SheetRow row) {
        int at = row.firstFilled();
        String cell = row.cell(at).strip();
        boolean isAlone = row.cells().size() == at + 1;
        return isAlone && (SheetLayout.sections().contains(name(cell)) || cell.startsWith("[") || cell.endsWith("]"));
    }

    /** What stands between the signs around it. */
    private static String name(String cell) {
        int start = 0;
        int end = cell.length();
        while (start < end && !Character.isLetterOrDigit(cell.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(cell.charAt(end - 1))) {
            end--;
        }
        return cell.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static SheetSection start(SheetRow row, Map<String, SheetSection> sections, Problems problems) {
        int at = row.firstFilled();
        String cell = row.cell(at).strip();
        String name = name(cell);
        Place place = Place.ofCell("", row.number(), at + 1);
        if (!SheetLayout.sections().contains(name)) {
            problems.addForm(
                    ProblemCode.UNKNOWN_FIELD,
                    place,
                    cell,
                    "one of the sections " + Problems.oneOf(SheetLayout.sections()),
                    problems.nearest(name, SheetLayout.sections()).map(SheetSection::bracketed));
        } else if (sections.containsKey(name)) {
            problems.add(ProblemCode.DUPLICATE_FIELD, place, "the section [" + name + "] again", "each section once");
        } else if (at > 0 || !isBracketed(cell)) {
            problems.addForm(
                    ProblemCode.UNKNOWN_FIELD,
                    place,
                    cell,
                    "the name of a section in square brackets, in the first column",
                    Optional.of(bracketed(name)));
        }
        if (row.cells().size() > at + 1) {
            problems.add(
                    ProblemCode.UNKNOWN_FIELD,
                    Place.ofCell("", row.number(), at + 2),
                    "something beside the name of a section",
                    "the name alone");
        }
        SheetSection section = new SheetSection(name, row, new ArrayList<>());
        sections.putIfAbsent(name, section);
        return section;
    }

    private static String bracketed(String name) {
        return "[" + name + "]";
    }
}
