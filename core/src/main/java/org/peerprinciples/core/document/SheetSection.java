package org.peerprinciples.core.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        for (SheetRow row : rows) {
            if (isStart(row)) {
                current = start(row, sections, problems);
            } else if (current == null) {
                problems.add(
                        ProblemCode.SYNTAX,
                        Place.ofCell("", row.number(), 0),
                        "a row before the first section",
                        "a first row that says [" + SheetLayout.FORM + "]");
                return Map.of();
            } else {
                current.rows().add(row);
            }
        }
        return sections;
    }

    /** Square brackets alone in a row; or around the name of a section, whatever else stands there. */
    private static boolean isStart(SheetRow row) {
        String first = row.cell(0).strip();
        return first.startsWith("[")
                && first.endsWith("]")
                && (row.cells().size() == 1 || SheetLayout.sections().contains(name(row)));
    }

    private static String name(SheetRow row) {
        String first = row.cell(0).strip();
        return first.substring(1, Math.max(1, first.length() - 1)).strip().toLowerCase(Locale.ROOT);
    }

    private static SheetSection start(SheetRow row, Map<String, SheetSection> sections, Problems problems) {
        String name = name(row);
        Place place = Place.ofCell("", row.number(), 1);
        if (!SheetLayout.sections().contains(name)) {
            problems.addName(
                    ProblemCode.UNKNOWN_FIELD,
                    place,
                    name,
                    "one of the sections " + Problems.oneOf(SheetLayout.sections()),
                    SheetLayout.sections());
        } else if (sections.containsKey(name)) {
            problems.add(ProblemCode.DUPLICATE_FIELD, place, "the section [" + name + "] again", "each section once");
        }
        if (row.cells().size() > 1) {
            problems.add(
                    ProblemCode.UNKNOWN_FIELD,
                    Place.ofCell("", row.number(), 2),
                    "something beside the name of a section",
                    "the name alone");
        }
        SheetSection section = new SheetSection(name, row, new ArrayList<>());
        sections.putIfAbsent(name, section);
        return section;
    }
}
