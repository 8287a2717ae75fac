package org.peerprinciples.core.document;

import static org.peerprinciples.core.document.CellKind.DATE;
import static org.peerprinciples.core.document.CellKind.ID;
import static org.peerprinciples.core.document.CellKind.IDS;
import static org.peerprinciples.core.document.CellKind.JSON;
import static org.peerprinciples.core.document.CellKind.NAME;
import static org.peerprinciples.core.document.CellKind.NAMES;
import static org.peerprinciples.core.document.CellKind.NUMBER;
import static org.peerprinciples.core.document.CellKind.PART;
import static org.peerprinciples.core.document.CellKind.TEXT;
import static org.peerprinciples.core.document.CellKind.TRUTH;
import static org.peerprinciples.core.document.CellKind.WORD;
import static org.peerprinciples.core.document.SheetColumn.many;
import static org.peerprinciples.core.document.SheetColumn.one;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where everything of a framework stands in a spreadsheet. Reading and writing both go by it. */
final class SheetLayout {

    /** The section with one row for each thing to say about the framework as a whole. */
    static final String FORM = "framework";

    static final String LEVELS = "levels";
    static final String PRINCIPLES = "principles";
    static final String IDEAS = "ideas";
    static final String CRITERIA = "criteria";

    static final String DESCRIPTOR = "level: ";
    static final String STEP = "step from ";
    static final String EFFORT = "effort from ";
    static final String OWNER = "owner from ";

    static final List<SheetColumn> FORM_ROWS = List.of(
            one("format", "format", WORD),
            one("format version", "version", NUMBER),
            one("id", "id", ID),
            one("edition", "edition", WORD),
            one("replaces id", "replaces/id", ID),
            one("replaces edition", "replaces/edition", WORD),
            one("replaces digest", "replaces/digest", WORD),
            one("corrections", "corrections", IDS),
            one("language", "language", WORD),
            one("translated from digest", "translation/of", WORD),
            one("translated from language", "translation/language", WORD),
            one("translation status", "translation/status", WORD),
            one("translation made by", "translation/madeBy", TEXT),
            one("translation reviewed by", "translation/reviewedBy", TEXT),
            one("translation note", "translation/note", TEXT),
            one("not translated", "translation/untranslated", IDS),
            one("name", "name", TEXT),
            one("purpose", "purpose", TEXT),
            one("made by", "madeBy", TEXT),
            one("made with", "madeWith", TEXT),
            one("caution", "caution", TEXT),
            one("scale question", "scale/question", TEXT),
            one("screen introduction", "screen/introduction", TEXT));

    /** The lists of a framework by the sections that hold them; those of principles stand in sections of their own. */
    static final Map<String, String> LISTS = lists();

    private static final Map<String, List<SheetColumn>> COLUMNS = columns();

    private SheetLayout() {}

    /** The sections in the order in which they are written. */
    static List<String> sections() {
        return Stream.concat(Stream.of(FORM), COLUMNS.keySet().stream()).toList();
    }

    /** The columns of a section, of which those of the criteria depend on the levels of the scale. */
    static List<SheetColumn> columns(String section, List<String> levels) {
        return section.equals(CRITERIA) ? criteria(levels) : COLUMNS.getOrDefault(section, List.of());
    }

    private static Map<String, String> lists() {
        Map<String, String> lists = new LinkedHashMap<>();
        Stream.of("judgements", "sources", "sides", "roles").forEach(name -> lists.put(name, name));
        lists.put(LEVELS, "scale/levels");
        lists.put("screen", "screen/questions");
        Stream.of(PRINCIPLES, "examples", "tailorings").forEach(name -> lists.put(name, name));
        return lists;
    }

    private static Map<String, List<SheetColumn>> columns() {
        Map<String, List<SheetColumn>> columns = new LinkedHashMap<>();
        columns.put("judgements", List.of(one("about", "about", ID), one("reason", "reason", TEXT)));
        columns.put(
                "sources",
                List.of(
                        one("id", "id", ID),
                        one("title", "title", TEXT),
                        one("publisher", "publisher", TEXT),
                        one("date", "date", DATE),
                        one("note", "note", TEXT)));
        columns.put(
                "sides",
                List.of(
                        one("id", "id", ID),
                        one("name", "name", TEXT),
                        one("meaning", "meaning", TEXT),
                        one("required", "required", TRUTH)));
        columns.put(
                "roles",
                List.of(
                        one("id", "id", ID),
                        one("name", "name", TEXT),
                        one("meaning", "meaning", TEXT),
                        one("sides", "sides", NAMES)));
        columns.put(
                LEVELS,
                List.of(
                        one("id", "id", ID),
                        one("value", "value", NUMBER),
                        one("name", "name", TEXT),
                        one("meaning", "meaning", TEXT)));
        columns.put(
                "screen",
                List.of(
                        one("id", "id", ID),
                        one("kind", "kind", WORD),
                        one("question", "question", TEXT),
                        one("explanation", "explanation", TEXT),
                        one("sources", "sources", NAMES)));
        columns.put(
                PRINCIPLES,
                List.of(
                        one("id", "id", ID),
                        one("name", "name", TEXT),
                        one("meaning", "meaning", TEXT),
                        one("weight", "weight", NUMBER),
                        one("effective from", "effectiveFrom", NUMBER)));
        columns.put(IDEAS, List.of(one("id", "id", PART), one("text", "text", TEXT)));
        columns.put(CRITERIA, List.of());
        columns.put(
                "examples",
                List.of(
                        one("id", "id", ID),
                        one("name", "name", TEXT),
                        one("description", "description", TEXT),
                        one("principles", "principles", NAMES),
                        one("sources", "sources", NAMES)));
        columns.put(
                "tailorings",
                List.of(
                        one("id", "id", ID),
                        one("edition", "edition", WORD),
                        one("base id", "base/id", ID),
                        one("base edition", "base/edition", WORD),
                        one("base digest", "base/digest", WORD),
                        one("name", "name", TEXT),
                        one("made by", "madeBy", TEXT),
                        one("made with", "madeWith", TEXT),
                        many("change", "changes", JSON)));
        return columns;
    }

    private static List<SheetColumn> criteria(List<String> levels) {
        List<SheetColumn> columns = new ArrayList<>();
        columns.add(one("id", "id", PART));
        columns.add(one("question", "question", TEXT));
        columns.add(one("good", "good", TEXT));
        levels.forEach(level -> columns.add(SheetColumn.forLevel(DESCRIPTOR, level, "descriptors", "text", TEXT)));
        columns.add(many("could show", "couldShow", TEXT));
        columns.add(one("roles", "roles", NAMES));
        columns.add(one("weight", "weight", NUMBER));
        columns.add(one("floor", "critical/floor", NAME));
        columns.add(one("floor reason", "critical/reason", TEXT));
        columns.add(one("not applicable", "notApplicable", TEXT));
        for (String level : levels) {
            columns.add(SheetColumn.forLevel(STEP, level, "steps", "text", TEXT));
            columns.add(SheetColumn.forLevel(EFFORT, level, "steps", "effort", NUMBER));
            columns.add(SheetColumn.forLevel(OWNER, level, "steps", "owner", NAME));
        }
        columns.add(one("examples", "examples", NAMES));
        columns.add(one("covers", "covers", NAMES));
        columns.add(one("sources", "sources", NAMES));
        columns.add(one("replaces", "replaces", IDS));
        return columns;
    }
}
