package org.peerprinciples.checklist.batch;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** CSV on its way: rows of one arrangement are brought together as they come, or held until the input ends. */
final class CsvFlow implements Flow {

    /** How many arrangements are scored at once when the input has ended. */
    private static final int PORTION = 1024;

    private final Columns columns;
    private final BatchSettings settings;
    private final GroupScorer.Maker scorers;
    private final AnswerWords words;
    private final int width;
    private final @Nullable Store store;
    private final Recent recent = new Recent();
    private final List<String> items;

    /** Which of the criteria and questions rows of a long table have named. */
    private final BitSet named = new BitSet();

    private @Nullable Group open;

    CsvFlow(Columns columns, BatchSettings settings, GroupScorer.Maker scorers) {
        this.columns = columns;
        this.settings = settings;
        this.scorers = scorers;
        this.words = new AnswerWords(scorers.framework());
        this.items = CsvHeader.items(scorers.framework());
        this.width = scorers.scorer().criteria() + scorers.scorer().questions();
        this.store = settings.grouped() ? null : new Store(width, columns.isLong);
    }

    @Override
    public int width() {
        return columns.isLong ? 1 : width;
    }

    // In order

    @Override
    public void gather(Work work) {
        if (columns.isLong) {
            noteNamed(work.block);
        }
        if (store == null) {
            gatherTogether(work);
        } else {
            gatherInStore(work, store);
        }
    }

    private void noteNamed(RowBlock block) {
        for (int row = 0; row < block.rows; row++) {
            if (block.rejects[row] == null) {
                named.set(block.item[row]);
            }
        }
    }

    @Override
    public List<String> missing() {
        return columns.isLong
                ? IntStream.range(0, items.size())
                        .filter(item -> !named.get(item))
                        .mapToObj(items::get)
                        .toList()
                : columns.without(items);
    }

    private void gatherInStore(Work work, Store held) {
        for (int row = 0; row < work.block.rows; row++) {
            if (work.block.idLength[row] > 0) {
                note(held.add(work.block, row), work);
            }
        }
        MemoryLimitException.check(settings, held.held(), held.count());
    }

    private void gatherTogether(Work work) {
        RowBlock block = work.block;
        for (int row = withId(block, 0); row < block.rows; ) {
            int end = endOfGroup(block, row);
            if (open != null && open.isAbout(block, row)) {
                addAll(open, work, row, end);
            } else {
                close(work);
                if (recent.note(block.idHash[row])) {
                    refuseAll(work, row, end);
                } else if (end < block.rows) {
                    work.addGroup(row, end);
                } else {
                    open = new Group(width, columns.isLong);
                    open.begin(block, row);
                    addAll(open, work, row, end);
                }
            }
            row = end;
        }
        MemoryLimitException.check(settings, open == null ? 0 : open.held(), 1);
    }

    /** The group that is open ends before the rows of this chunk that follow; its rows were gathered. */
    private void close(Work work) {
        if (open != null) {
            work.ended = open;
            open = null;
        }
    }

    private static int withId(RowBlock block, int from) {
        int row = from;
        while (row < block.rows && block.idLength[row] == 0) {
            row++;
        }
        return row;
    }

    /** Where the rows about another arrangement begin; rows that name none don't end a group. */
    private static int endOfGroup(RowBlock block, int first) {
        int row = withId(block, first + 1);
        while (row < block.rows && block.isSame(first, row)) {
            row = withId(block, row + 1);
        }
        return row;
    }

    private static void addAll(Group group, Work work, int first, int end) {
        for (int row = first; row < end; row++) {
            if (work.block.idLength[row] > 0) {
                note(group.add(work.block, row), work);
            }
        }
    }

    private static void refuseAll(Work work, int first, int end) {
        for (int row = first; row < end; row++) {
            if (work.block.rejects[row] == null) {
                work.rejects.add(Contradiction.ofReturn(work.block.line[row]));
            }
        }
    }

    private static void note(@Nullable Reject reject, Work work) {
        if (reject != null) {
            work.rejects.add(reject);
        }
    }

    @Override
    public Stream<Rest> rest() {
        if (store == null) {
            return Stream.of(this::close);
        }
        int count = store.count();
        return IntStream.iterate(0, first -> first < count, first -> first + PORTION)
                .mapToObj(first -> work -> {
                    work.firstOrdinal = first;
                    work.endOrdinal = Math.min(count, first + PORTION);
                });
    }

    // At the same time

    @Override
    public Worker worker() {
        return new CsvWorker();
    }

    private final class CsvWorker implements Worker {

        private final RowParser parser = new RowParser(columns, scorers.framework(), scorers.scorer(), words, settings);
        private final PlainRows plain = new PlainRows(parser, columns, words);
        private final Group group = new Group(width, columns.isLong);
        private final GroupScorer scorer = scorers.make();

        @Override
        public void parse(Work work) {
            parser.fill(work.block, work.chunk.firstLine);
            if (plain.read(work.chunk.bytes, work.chunk.length)) {
                return;
            }
            work.block.clear();
            String text = new String(work.chunk.bytes, 0, work.chunk.length, StandardCharsets.UTF_8);
            boolean whole = text.indexOf('\uFFFD') < 0 || isUtf8(work.chunk.bytes, 0, work.chunk.length);
            if (!whole || !parseAll(text)) {
                work.block.clear();
                parseOneByOne(work);
            }
        }

        private boolean parseAll(String text) {
            try (CsvReader<RowParser> reader = CsvReader.builder()
                    .fieldSeparator(columns.separator)
                    .allowUnclosedQuote(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .build(parser, text)) {
                // The parser keeps what it is given and hands nothing on, so that one step goes through all.
                return !reader.iterator().hasNext();
            } catch (CsvParseException e) {
                return false;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The slow way, where something in the chunk can't be read: it can't be told otherwise in which record. */
        private void parseOneByOne(Work work) {
            Chunk chunk = work.chunk;
            QuoteScan scan = new QuoteScan((byte) columns.separator);
            long line = chunk.firstLine;
            for (int from = 0; from < chunk.length; ) {
                int end = scan.firstEnd(chunk.bytes, from, chunk.length);
                parseOne(work, from, end, line);
                line += LineCount.of(chunk.bytes, from, end);
                from = end;
            }
        }

        private void parseOne(Work work, int from, int end, long line) {
            byte[] bytes = work.chunk.bytes;
            if (!isUtf8(bytes, from, end)) {
                parser.refuse(line, "bytes that aren't UTF-8", "text in UTF-8");
                return;
            }
            int before = work.block.rows;
            parser.fill(work.block, line);
            if (!parseAll(new String(bytes, from, end - from, StandardCharsets.UTF_8))) {
                work.block.rows = before;
                parser.refuse(
                        line,
                        "a quoted cell that isn't closed, or goes on after the quote that closes it",
                        "cells with quotes at both ends, and quotes within them doubled");
            }
        }

        private static boolean isUtf8(byte[] bytes, int from, int end) {
            try {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, end - from));
                return true;
            } catch (CharacterCodingException e) {
                return false;
            }
        }

        @Override
        public void score(Work work) {
            if (work.ended != null) {
                scorer.score(work.ended, work.output);
            }
            for (int i = 0; i < work.groups; i++) {
                group.begin(work.block, work.from[i]);
                addAll(group, work, work.from[i], work.to[i]);
                scorer.score(group, work.output);
            }
            for (int ordinal = work.firstOrdinal; store != null && ordinal < work.endOrdinal; ordinal++) {
                store.load(ordinal, group);
                scorer.score(group, work.output);
            }
        }
    }
}
