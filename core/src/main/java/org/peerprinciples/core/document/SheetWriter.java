package org.peerprinciples.core.document;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Lays a framework's JSON document out as a spreadsheet: the sections that have anything in them, each with every column. */
final class SheetWriter {

    /** Also where a program would part a cell that has no comma. */
    private static final QuoteStrategy QUOTES = new QuoteStrategy() {
        @Override
        public boolean quoteValue(int line, int cell, String value) {
            return CellGuard.isPartedElsewhere(value);
        }
    };

    private final JsonNode document;
    private final List<List<String>> rows = new ArrayList<>();

    private SheetWriter(JsonNode document) {
        this.document = document;
    }

    /** The spreadsheet as CSV, in the manner of RFC 4180. */
    static String write(JsonNode document) {
        SheetWriter sheet = new SheetWriter(document);
        sheet.lay();
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder()
                .quoteStrategy(QUOTES)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            sheet.rows.forEach(row ->
                    writer.writeRecord(row.stream().map(CellGuard::guarded).toList()));
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory must be writable", e);
        }
        return text.toString();
    }

    private void lay() {
        start(SheetLayout.FORM);
        for (SheetColumn row : SheetLayout.FORM_ROWS) {
            find(document, row.path()).ifPresent(value -> rows.add(List.of(row.heading(), cell(row.kind(), value))));
        }
        Map<String, List<JsonNode>> things = things();
        List<String> levels = things.getOrDefault(SheetLayout.LEVELS, List.of()).stream()
                .map(level -> level.path("id").asText())
                .toList();
        things.forEach((section, found) -> table(section, found, SheetLayout.columns(section, levels)));
    }

    private void start(String section) {
        if (!rows.isEmpty()) {
            rows.add(List.of(""));
        }
        rows.add(List.of("[" + section + "]"));
    }

    private Map<String, List<JsonNode>> things() {
        List<JsonNode> principles = items(document, SheetLayout.PRINCIPLES);
        Map<String, List<JsonNode>> things = new LinkedHashMap<>();
        for (String section : SheetLayout.sections()) {
            boolean ofPrinciples = section.equals(SheetLayout.IDEAS) || section.equals(SheetLayout.CRITERIA);
            List<JsonNode> found = ofPrinciples
                    ? principles.stream()
                            .flatMap(principle -> items(principle, section).stream())
                            .toList()
                    : Optional.ofNullable(SheetLayout.LISTS.get(section))
                            .map(path -> items(document, path))
                            .orElse(List.of());
            if (!found.isEmpty()) {
                things.put(section, found);
            }
        }
        return things;
    }

    private void table(String section, List<JsonNode> things, List<SheetColumn> layout) {
        start(section);
        Map<SheetColumn, Integer> widths = new LinkedHashMap<>();
        layout.stream()
                .filter(column -> !isStepFromTheHighest(column, layout))
                .forEach(column -> widths.put(column, width(column, things)));
        rows.add(spread(widths, column -> List.of(), SheetColumn::heading));
        things.forEach(thing -> rows.add(spread(widths, column -> cells(column, thing), column -> "")));
    }

    private interface Cells {
        List<String> of(SheetColumn column);
    }

    private interface Filler {
        String of(SheetColumn column);
    }

    /** A row: the cells of each column, filled up to its width. */
    private static List<String> spread(Map<SheetColumn, Integer> widths, Cells cells, Filler filler) {
        List<String> row = new ArrayList<>();
        widths.forEach((column, width) -> {
            List<String> filled = cells.of(column);
            row.addAll(filled);
            for (int i = filled.size(); i < width; i++) {
                row.add(filler.of(column));
            }
        });
        return row;
    }

    private static int width(SheetColumn column, List<JsonNode> things) {
        return column.many()
                ? Math.max(
                        1,
                        things.stream()
                                .mapToInt(thing -> cells(column, thing).size())
                                .max()
                                .orElse(1))
                : 1;
    }

    /** There is nothing above the highest level to step to. */
    private static boolean isStepFromTheHighest(SheetColumn column, List<SheetColumn> layout) {
        String highest = layout.stream()
                .flatMap(any -> any.entry().stream())
                .reduce((first, second) -> second)
                .map(SheetColumn.Entry::level)
                .orElse("");
        return column.entry()
                .filter(entry -> entry.list().equals("steps") && entry.level().equals(highest))
                .isPresent();
    }

    private static List<String> cells(SheetColumn column, JsonNode thing) {
        Optional<JsonNode> holder = column.entry().isEmpty()
                ? Optional.of(thing)
                : items(thing, column.entry().get().list()).stream()
                        .filter(entry -> entry.path("level")
                                .asText()
                                .equals(column.entry().get().level()))
                        .findFirst();
        Optional<JsonNode> value = holder.flatMap(any -> find(any, column.path()));
        if (column.many()) {
            return value.map(SheetWriter::items).orElse(List.of()).stream()
                    .map(item -> cell(column.kind(), item))
                    .toList();
        }
        return value.map(any -> List.of(cell(column.kind(), any))).orElse(List.of());
    }

    private static String cell(CellKind kind, JsonNode value) {
        return switch (kind) {
            case IDS, NAMES -> items(value).stream().map(JsonNode::asText).collect(Collectors.joining(", "));
            case NUMBER -> value.decimalValue().toPlainString();
            case TRUTH -> value.asBoolean() ? "yes" : "no";
            case JSON -> Mapper.inOneLine(value);
            default -> value.asText();
        };
    }

    private static Optional<JsonNode> find(JsonNode thing, String path) {
        JsonNode found = thing.at("/" + path);
        return found.isMissingNode() ? Optional.empty() : Optional.of(found);
    }

    private static List<JsonNode> items(JsonNode thing, String path) {
        return find(thing, path).map(SheetWriter::items).orElse(List.of());
    }

    private static List<JsonNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }
}
