package org.peerprinciples.core.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.peerprinciples.core.problem.Place;
import org.peerprinciples.core.problem.ProblemCode;

/** A section that is a table: a row of headings, and below it one row for each thing. */
final class SheetTable {

    private final SheetSection section;
    private final List<SheetColumn> layout;
    private final CellReader reader;
    private final Problems problems;
    /** Where the columns stand, from 0; several only where the layout has many of them. */
    private final Map<SheetColumn, List<Integer>> positions = new LinkedHashMap<>();

    SheetTable(SheetSection section, List<SheetColumn> layout, CellReader reader, Problems problems) {
        this.section = section;
        this.layout = layout;
        this.reader = reader;
        this.problems = problems;
        findColumns();
    }

    /** The headings of a section in small letters, from its first row; spreadsheet programs set capitals by themselves. */
    static List<String> headings(SheetSection section) {
        return section.rows().stream()
                .limit(1)
                .flatMap(row -> row.cells().stream())
                .map(SheetTable::heading)
                .toList();
    }

    static String heading(String cell) {
        return asWritten(cell).toLowerCase(Locale.ROOT);
    }

    /** A heading for people, in the capitals that it has. */
    static String asWritten(String cell) {
        return CellGuard.restored(cell).strip().replaceAll("\\s+", " ");
    }

    private void findColumns() {
        Map<String, SheetColumn> byHeading = new LinkedHashMap<>();
        layout.forEach(column -> byHeading.put(column.heading(), column));
        List<String> headings = headings(section);
        for (int at = 0; at < headings.size(); at++) {
            String heading = headings.get(at);
            SheetColumn column = byHeading.get(heading);
            if (column == null) {
                unknown(heading, at, byHeading.keySet());
            } else if (positions.containsKey(column) && !column.many()) {
                problems.add(
                        ProblemCode.DUPLICATE_FIELD,
                        section.place(heading, section.rows().get(0), at),
                        Problems.quote(asWritten(section.rows().get(0).cell(at))) + " again",
                        "each heading once");
            } else {
                positions.computeIfAbsent(column, any -> new ArrayList<>()).add(at);
            }
        }
        things().forEach(row -> nothingBeside(row, headings));
    }

    private void unknown(String heading, int at, Set<String> known) {
        if (!heading.isEmpty()) {
            problems.addName(
                    ProblemCode.UNKNOWN_FIELD,
                    Place.ofCell(section.name(), section.rows().get(0).number(), at + 1),
                    asWritten(section.rows().get(0).cell(at)),
                    "one of the headings " + Problems.oneOf(known),
                    known);
        }
    }

    /** Every filled cell stands under a heading. */
    private void nothingBeside(SheetRow row, List<String> headings) {
        for (int at = 0; at < row.cells().size(); at++) {
            if (row.isFilled(at) && (at >= headings.size() || headings.get(at).isEmpty())) {
                problems.add(
                        ProblemCode.UNKNOWN_FIELD,
                        Place.ofCell(section.name(), row.number(), at + 1),
                        "a filled cell without a heading above it",
                        "cells under the headings of the section");
            }
        }
    }

    /** The rows below the headings. */
    List<SheetRow> things() {
        return section.rows()
                .subList(Math.min(1, section.rows().size()), section.rows().size());
    }

    /** What one row says. */
    Node.Obj thing(SheetRow row) {
        CellTree tree = new CellTree(Place.ofCell(section.name(), row.number(), 1));
        for (SheetColumn column : layout) {
            if (column.entry().isEmpty()) {
                tree.expect(column.path(), place(column, row));
                if (column.many()) {
                    items(column, row, tree);
                } else {
                    at(column)
                            .forEach(at -> tree.put(
                                    column.path(), reader.read(column.kind(), row.cell(at), place(column, row))));
                }
            }
        }
        return tree.node();
    }

    private void items(SheetColumn column, SheetRow row, CellTree tree) {
        List<Node> items = new ArrayList<>();
        for (int at : at(column)) {
            reader.read(column.kind(), row.cell(at), section.place(column.heading(), row, at))
                    .ifPresent(items::add);
        }
        if (!items.isEmpty()) {
            tree.put(column.path(), new Node.Arr(items.get(0).place(), items));
        }
    }

    /** What one row says about each level, in the order of the layout. */
    Map<String, CellTree> entries(String list, SheetRow row) {
        Map<String, CellTree> entries = new LinkedHashMap<>();
        for (SheetColumn column : layout) {
            column.entry().filter(entry -> entry.list().equals(list)).ifPresent(entry -> {
                Place place = place(column, row);
                CellTree tree = entries.computeIfAbsent(entry.level(), level -> new CellTree(place));
                tree.expect(column.path(), place);
                at(column)
                        .forEach(at -> reader.read(column.kind(), row.cell(at), place)
                                .ifPresent(value -> {
                                    tree.put("level", new Node.Text(headingPlace(column), entry.level()));
                                    tree.put(column.path(), value);
                                }));
            });
        }
        return entries;
    }

    /** Where a column's cell in a row stands; where there is no such column, the row of headings. */
    Place place(SheetColumn column, SheetRow row) {
        return at(column).isEmpty()
                ? headingPlace(column)
                : section.place(column.heading(), row, at(column).get(0));
    }

    private Place headingPlace(SheetColumn column) {
        SheetRow headings = section.rows().get(0);
        return at(column).isEmpty()
                ? Place.ofCell(section.name() + ": " + column.heading(), headings.number(), 0)
                : section.place(column.heading(), headings, at(column).get(0));
    }

    private List<Integer> at(SheetColumn column) {
        return positions.getOrDefault(column, List.of());
    }
}
