package org.peerprinciples.checklist.batch;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.peerprinciples.core.id.ArrangementId;
import org.peerprinciples.core.id.MalformedIdException;

class ChunkReaderPropertiesTest {

    @Provide
    Arbitrary<String> tables() {
        Arbitrary<String> cell =
                Arbitraries.of("a", "", "\"\"", "\"x,y\"", "\"x\ny\"", "\"\r\n\"", "\"a\"\"b\"", "5\" b", "\u00e9");
        Arbitrary<String> end = Arbitraries.of("\n", "\r\n", "\r", "\n\n");
        Arbitrary<String> row = cell.list().ofMinSize(1).ofMaxSize(4).map(cells -> String.join(",", cells));
        return net.jqwik.api.Combinators.combine(row, end)
                .as((cells, ending) -> cells + ending)
                .list()
                .ofMaxSize(12)
                .map(rows -> String.join("", rows));
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.strings().withChars('"', ',', '\n', '\r', 'x').ofMaxLength(60);
    }

    private static List<String> records(String csv) {
        return CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(csv)
                .stream()
                .map(row -> row.getFields().toString())
                .toList();
    }

    private static ChunkReader reader(byte[] bytes, int size) throws IOException {
        return new ChunkReader(InputBytes.of(new ByteArrayInputStream(bytes)), new byte[0], 1, ',', size);
    }

    /** What the parser reads of chunks is what it reads of the whole. */
    @Property
    void chunksHaveWholeRecords(@ForAll("tables") String csv, @ForAll @IntRange(min = 1, max = 40) int size)
            throws IOException {
        ChunkReader reader = reader(csv.getBytes(StandardCharsets.UTF_8), size);
        List<String> found = new ArrayList<>();
        Chunk chunk = new Chunk(size);
        long line = 1;
        while (reader.read(chunk)) {
            assertThat(chunk.firstLine).isEqualTo(line);
            String text = new String(chunk.bytes, 0, chunk.length, StandardCharsets.UTF_8);
            line += LineCount.of(chunk.bytes, chunk.length);
            found.addAll(records(text));
        }
        assertThat(found).isEqualTo(records(csv));
    }

    @Property
    void nothingIsLostOrTwice(@ForAll("anything") String csv, @ForAll @IntRange(min = 1, max = 40) int size)
            throws IOException {
        ChunkReader reader = reader(csv.getBytes(StandardCharsets.UTF_8), size);
        ByteArrayOutputStream found = new ByteArrayOutputStream();
        Chunk chunk = new Chunk(size);
        while (reader.read(chunk)) {
            assertThat(chunk.length).isPositive();
            found.write(chunk.bytes, 0, chunk.length);
        }
        assertThat(found.toString(StandardCharsets.UTF_8)).isEqualTo(csv);
    }

    @Property
    void linesAreCountedAsTheyEnd(@ForAll("anything") String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        long ends = text.replace("\r\n", "\n")
                .chars()
                .filter(c -> c == '\n' || c == '\r')
                .count();
        assertThat(LineCount.of(bytes, bytes.length)).isEqualTo(ends);
    }

    @Property
    void idsAreThoseOfRecords(@ForAll("ids") String text) {
        boolean isId;
        try {
            ArrangementId.of(text);
            isId = true;
        } catch (MalformedIdException e) {
            isId = false;
        }
        assertThat(RecordIds.isId(text.toCharArray(), 0, text.length())).isEqualTo(isId);
    }

    @Provide
    Arbitrary<String> ids() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("aZ9-_. \u00e9@").ofMaxLength(12),
                Arbitraries.strings().withChars("a-").ofMinLength(78).ofMaxLength(82));
    }
}
