package org.peerprinciples.core.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.peerprinciples.core.problem.Place;
import org.peerprinciples.core.problem.ProblemCode;

/**
 * Makes the sections of a spreadsheet into the tree that the same framework has as JSON, with cells for places. Tells
 * what is wrong with the layout; the rest is for the format's shape and rules.
 */
final class SheetTree {

    private static final Place WHOLE = Place.ofCell("", 0, 0);

    private final Map<String, SheetSection> sections;
    private final CellReader reader;
    private final Problems problems;
    private final CellTree root = new CellTree(WHOLE);

    private SheetTree(Map<String, SheetSection> sections, InputLimits limits, Problems problems) {
        this.sections = sections;
        this.reader = new CellReader(limits, ids(sections), problems);
        this.problems = problems;
    }

    /** The tree of a CSV document, or empty when it can't be told what it is. */
    static Optional<Node> parse(byte[] csv, InputLimits limits, Problems problems) {
        Optional<List<SheetRow>> rows = new SheetParser(limits, problems).parse(csv);
        if (rows.isPresent() && rows.get().isEmpty()) {
            problems.add(ProblemCode.SYNTAX, WHOLE, "nothing", "the sections of a framework");
        }
        Map<String, SheetSection> sections =
                rows.map(found -> SheetSection.in(found, problems)).orElse(Map.of());
        return sections.isEmpty() ? Optional.empty() : Optional.of(new SheetTree(sections, limits, problems).tree());
    }

    /** The ids of all things in the spreadsheet, in the form that they should have. */
    private static Set<String> ids(Map<String, SheetSection> sections) {
        Set<String> ids = new HashSet<>();
        for (SheetSection section : sections.values()) {
            int at = SheetTable.headings(section).indexOf("id");
            section.rows().stream()
                    .skip(1)
                    .filter(row -> at >= 0 && row.isFilled(at))
                    .forEach(row -> ids.add(CellReader.rightId(row.cell(at))));
        }
        return ids;
    }

    private Node tree() {
        root.keep("scale", WHOLE);
        root.keep("screen", Place.ofCell("screen", rowOf("screen"), 0));
        form();
        SheetLayout.LISTS.forEach((section, path) -> {
            root.expect(path, Place.ofCell(section, 0, 0));
            find(section).ifPresent(found -> {
                if (!section.equals(SheetLayout.PRINCIPLES)) {
                    SheetTable table = table(found, List.of());
                    root.put(
                            path,
                            list(
                                    found,
                                    table.things().stream().map(table::thing).toList()));
                }
            });
        });
        principles();
        return root.node();
    }

    private Optional<SheetSection> find(String section) {
        return Optional.ofNullable(sections.get(section));
    }

    private int rowOf(String section) {
        return find(section).map(found -> found.start().number()).orElse(0);
    }

    private SheetTable table(SheetSection section, List<String> levels) {
        return new SheetTable(section, SheetLayout.columns(section.name(), levels), reader, problems);
    }

    private static Node.Arr list(SheetSection section, List<? extends Node> things) {
        return new Node.Arr(
                Place.ofCell(section.name(), section.start().number(), 1),
                List.copyOf(things),
                Optional.of("rows below the headings"));
    }

    /** The rows of the first section: a name each, and beside it what it is. */
    private void form() {
        Map<String, SheetColumn> byName = new LinkedHashMap<>();
        SheetLayout.FORM_ROWS.forEach(row -> byName.put(row.heading(), row));
        Map<String, SheetRow> given = new HashMap<>();
        Optional<SheetSection> form = find(SheetLayout.FORM);
        form.ifPresent(section -> section.rows().forEach(row -> formRow(section, row, byName.keySet(), given)));
        byName.forEach((name, column) -> {
            SheetRow row = given.get(name);
            if (row == null) {
                root.expect(column.path(), Place.ofCell(SheetLayout.FORM + ": " + name, rowOf(SheetLayout.FORM), 0));
            } else {
                Place place = form.orElseThrow().place(name, row, 1);
                root.expect(column.path(), place);
                root.put(column.path(), reader.read(column.kind(), row.cell(1), place));
            }
        });
    }

    private void formRow(SheetSection section, SheetRow row, Set<String> names, Map<String, SheetRow> given) {
        String name = SheetTable.heading(row.cell(0));
        Place place = Place.ofCell(section.name(), row.number(), 1);
        if (!names.contains(name)) {
            problems.addName(
                    ProblemCode.UNKNOWN_FIELD,
                    place,
                    SheetTable.asWritten(row.cell(0)),
                    "one of " + Problems.oneOf(names),
                    names);
        } else if (given.putIfAbsent(name, row) != null) {
            problems.add(
                    ProblemCode.DUPLICATE_FIELD,
                    place,
                    Problems.quote(SheetTable.asWritten(row.cell(0))) + " again",
                    "each row once");
        }
        if (row.cells().size() > 2) {
            problems.add(
                    ProblemCode.UNKNOWN_FIELD,
                    Place.ofCell(section.name(), row.number(), row.cells().size()),
                    "a filled cell to the right of the second",
                    "what it is called, and what it is");
        }
    }

    /** The principles, each with the ideas and criteria whose ids begin with its own. */
    private void principles() {
        Map<String, List<Node>> ideas = new LinkedHashMap<>();
        find(SheetLayout.IDEAS).ifPresent(section -> {
            SheetTable table = table(section, List.of());
            table.things().forEach(row -> byPrinciple(table.thing(row), ideas));
        });
        Map<String, List<Node>> criteria = new LinkedHashMap<>();
        find(SheetLayout.CRITERIA).ifPresent(section -> {
            SheetTable table = table(section, levels(section));
            List<String> scale = scale();
            table.things().forEach(row -> byPrinciple(criterion(table, row, scale), criteria));
        });
        find(SheetLayout.PRINCIPLES).ifPresent(section -> {
            SheetTable table = table(section, List.of());
            List<Node> principles = new ArrayList<>();
            table.things().forEach(row -> {
                Node.Obj principle = table.thing(row);
                principles.add(withParts(principle, row, ideas, criteria));
            });
            root.put(SheetLayout.PRINCIPLES, list(section, principles));
        });
        Optional<List<String>> known = find(SheetLayout.PRINCIPLES).map(this::idsOf);
        withoutPrinciple(ideas, known, FrameworkShape.idea());
        withoutPrinciple(criteria, known, FrameworkShape.criterion());
    }

    private static void byPrinciple(Node part, Map<String, List<Node>> parts) {
        String id = part.findText("id").map(Node.Text::value).orElse("");
        parts.computeIfAbsent(id.substring(0, Math.max(0, id.indexOf('.'))), any -> new ArrayList<>())
                .add(part);
    }

    /** The principle with its parts, which are then taken: a second one of the same id has none. */
    private static Node withParts(
            Node.Obj principle, SheetRow row, Map<String, List<Node>> ideas, Map<String, List<Node>> criteria) {
        String id = principle.findText("id").map(Node.Text::value).orElse("");
        Map<String, Node> fields = new LinkedHashMap<>(principle.fields());
        List<Node> own = id.isEmpty() ? null : ideas.remove(id);
        if (own != null) {
            fields.put("ideas", new Node.Arr(own.get(0).place(), own));
        }
        List<Node> asked = id.isEmpty() ? null : criteria.remove(id);
        Place none = Place.ofCell("principles: its criteria", row.number(), 1);
        fields.put(
                "criteria",
                asked == null
                        ? new Node.Arr(
                                none,
                                List.of(),
                                Optional.of("a row under [criteria] whose id begins with " + Problems.quote(id + ".")))
                        : new Node.Arr(asked.get(0).place(), asked));
        return new Node.Obj(principle.place(), fields, principle.names());
    }

    /** Ideas and criteria that begin with no principle's id can be looked at by themselves only. */
    private void withoutPrinciple(Map<String, List<Node>> parts, Optional<List<String>> known, Shape shape) {
        parts.forEach((principle, found) -> {
            for (Node part : found) {
                shape.check(part, problems);
                Optional<Node.Text> id = part.findText("id").filter(any -> !principle.isEmpty());
                if (id.isPresent() && known.isPresent()) {
                    String own = id.get().value().substring(principle.length());
                    problems.addForm(
                            ProblemCode.UNKNOWN_REFERENCE,
                            id.get().place(),
                            principle + own,
                            "an id that begins with that of a principle: " + Problems.oneOf(known.get()),
                            problems.nearest(principle, known.get()).map(near -> near + own));
                }
            }
        });
    }

    private List<String> idsOf(SheetSection section) {
        return root.node().items(section.name()).stream()
                .flatMap(thing -> thing.findText("id").stream())
                .map(Node.Text::value)
                .toList();
    }

    private List<String> scale() {
        return root.node().find("scale").map(scale -> scale.items("levels")).orElse(List.of()).stream()
                .flatMap(level -> level.findText("id").stream())
                .map(Node.Text::value)
                .distinct()
                .toList();
    }

    /** The levels of the scale, and after them those that only headings name. */
    private List<String> levels(SheetSection criteria) {
        Set<String> levels = new LinkedHashSet<>(scale());
        for (String heading : SheetTable.headings(criteria)) {
            Stream.of(SheetLayout.DESCRIPTOR, SheetLayout.STEP, SheetLayout.EFFORT, SheetLayout.OWNER)
                    .filter(prefix -> heading.startsWith(prefix) && heading.length() > prefix.length())
                    .forEach(prefix -> levels.add(heading.substring(prefix.length())));
        }
        return List.copyOf(levels);
    }

    private Node criterion(SheetTable table, SheetRow row, List<String> scale) {
        Node.Obj criterion = table.thing(row);
        Map<String, Node> fields = new LinkedHashMap<>(criterion.fields());
        Map<String, CellTree> descriptors = table.entries("descriptors", row);
        scale.forEach(level -> described(level, descriptors));
        Place gap = descriptors.values().stream()
                .filter(CellTree::isEmpty)
                .findFirst()
                .map(CellTree::place)
                .orElse(criterion.place());
        fields.put(
                "descriptors",
                new Node.Arr(gap, nodes(descriptors), Optional.of("a filled cell under 'level: ...' for each level")));
        List<Node> steps = nodes(table.entries("steps", row));
        if (!steps.isEmpty()) {
            fields.put("steps", new Node.Arr(steps.get(0).place(), steps));
        }
        return new Node.Obj(criterion.place(), fields, criterion.names());
    }

    /** An empty cell is one problem, told where it is; something stands in for it, so that it isn't told again. */
    private void described(String level, Map<String, CellTree> descriptors) {
        CellTree entry = descriptors.get(level);
        if (entry != null && entry.isEmpty() && entry.place().column() > 0) {
            problems.add(ProblemCode.MISSING_FIELD, entry.place(), "an empty cell", "what this level looks like here");
            entry.put("level", new Node.Text(entry.place(), level));
            entry.put("text", new Node.Text(entry.place(), level));
        }
    }

    private static List<Node> nodes(Map<String, CellTree> entries) {
        return entries.values().stream()
                .filter(entry -> !entry.isEmpty())
                .<Node>map(CellTree::node)
                .toList();
    }
}
