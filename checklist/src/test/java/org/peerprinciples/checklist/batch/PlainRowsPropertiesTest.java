package org.peerprinciples.checklist.batch;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.scoring.Scorer;
import org.peerprinciples.core.catalog.Frameworks;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;

/** Rows that are read straight from bytes, against the same rows read by the CSV reader. */
class PlainRowsPropertiesTest {

    private static final Framework FRAMEWORK = Frameworks.sevenPrinciples();
    private static final Scorer SCORER =
            Scorer.of(FRAMEWORK, Checklist.of(FRAMEWORK).policy());
    private static final List<String> SOME_CRITERIA = FRAMEWORK.criteria().stream()
            .map(Criterion::id)
            .map(Object::toString)
            .limit(5)
            .toList();
    private static final String WIDE = "arrangement,rater,role,date," + String.join(",", SOME_CRITERIA);
    private static final String LONG = "arrangement,rater,role,criterion,answer";

    private final AnswerWords words = new AnswerWords(FRAMEWORK);

    /** Cells and line breaks in any order, good and bad. */
    @Provide
    Arbitrary<String> anyRows() {
        List<String> cells = new ArrayList<>(List.of(
                "0", "1", "2", "3", "?", "NA", "", " 2 ", " ", "4", "x", "-1", "2.0", "not-applicable", "planned:1"));
        cells.addAll(List.of("a-1", "b_2", "network-member", "network-member+facilitator", "2026-01-31", "\u0000"));
        cells.add(SOME_CRITERIA.get(0));
        return Arbitraries.of(cells)
                .flatMap(cell -> Arbitraries.frequencyOf(
                                Tuple.of(8, Arbitraries.of(",")),
                                Tuple.of(2, Arbitraries.of("\n", "\r\n", "\r", "\n\n", "")))
                        .map(end -> cell + end))
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    private final class Reading {

        private final Columns columns;
        private final RowParser parser;
        private final RowBlock block;

        Reading(String header, char separator) {
            byte[] text = (header.replace(',', separator) + "\n").getBytes(StandardCharsets.UTF_8);
            BatchSettings settings = BatchSettings.standard();
            columns = new CsvHeader(FRAMEWORK, settings).read(text, HeaderStart.of(text, true));
            parser = new RowParser(columns, FRAMEWORK, SCORER, words, settings);
            block = new RowBlock(columns.isLong ? 1 : SCORER.criteria() + SCORER.questions());
            parser.fill(block, 7);
        }

        boolean plainly(String rows) {
            byte[] bytes = rows.getBytes(StandardCharsets.UTF_8);
            return new PlainRows(parser, columns, words).read(bytes, bytes.length);
        }

        void asCsv(String rows) throws IOException {
            try (CsvReader<RowParser> reader = CsvReader.builder()
                    .fieldSeparator(columns.separator)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .build(parser, rows)) {
                assertThat(reader.iterator().hasNext()).isFalse();
            }
        }

        /** All that was read, as one text. */
        String read() {
            StringBuilder all = new StringBuilder();
            for (int row = 0; row < block.rows; row++) {
                Reject reject = block.rejects[row];
                all.append(block.line[row]).append(' ');
                all.append(Group.text(block.text, block.id[row], block.id[row] + block.idLength[row]));
                all.append(' ').append(block.idLength[row] == 0 ? 0 : block.idHash[row]);
                all.append(' ').append(block.raterLength[row]);
                all.append(' ').append(block.roles[row]).append(' ').append(block.day[row]);
                all.append(' ').append(reject == null ? "" : reject.message());
                byte[] codes = Arrays.copyOfRange(block.codes, row * block.width, (row + 1) * block.width);
                all.append(' ').append(Arrays.toString(codes)).append('\n');
            }
            return all.toString();
        }
    }

    @Property(tries = 200)
    void rowsAreReadAsTheCsvReaderReadsThem(@ForAll("anyRows") String rows, @ForAll boolean isLong) throws IOException {
        for (char separator : new char[] {',', ';', '\t'}) {
            String csv = rows.replace(',', separator);
            Reading plain = new Reading(isLong ? LONG : WIDE, separator);
            Reading reader = new Reading(isLong ? LONG : WIDE, separator);
            assertThat(plain.plainly(csv)).isTrue();
            reader.asCsv(csv);
            assertThat(plain.read()).isEqualTo(reader.read());
        }
    }

    @Example
    void whatIsNotPlainIsLeftToTheCsvReader() {
        String row = "a,b,network-member,,1,2,3,0,1\n";
        for (String odd : List.of("\"a\"", "\u00e9", "a".repeat(5000), "\uD83D\uDE00")) {
            for (int before = 0; before < 9; before++) {
                String rows = "a".repeat(before) + row + row.replace("b", odd) + row;
                assertThat(new Reading(WIDE, ',').plainly(rows)).as(odd).isFalse();
            }
        }
        String all = row.lines().collect(Collectors.joining("\n"));
        assertThat(new Reading(WIDE, ',').plainly(all)).isTrue();
    }
}
