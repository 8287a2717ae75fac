package org.peerprinciples.checklist.batch;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peerprinciples.checklist.law.Case;
import org.peerprinciples.checklist.law.Cases;
import org.peerprinciples.core.document.CellGuard;
import org.peerprinciples.core.problem.InvalidDocumentException;

class BatchPropertiesTest {

    private static final String MISCHIEF = "\"\"\"\",;\t\n\n\r x-2?'=\u0000";

    @Provide
    Arbitrary<Case> cases() {
        return Cases.any();
    }

    /** In ways that make no difference to what is written; in chunks so small that everything goes on over several of them, too. */
    private static Stream<Batch> everyWay(Batch batch) {
        return Stream.of(
                batch,
                batch.withChunkSize(1).withThreads(2),
                batch.withChunkSize(60).withThreads(1),
                batch.withChunkSize(300).withThreads(3));
    }

    @Property(tries = 100)
    void rowsComeToWhatDocumentsComeTo(@ForAll("cases") Case source, @ForAll Random random) {
        CaseTable table = CaseTable.wide(source, false, random);
        byte[] csv = table.csv(',', "\n").getBytes(StandardCharsets.UTF_8);
        everyWay(Batch.of(table.checklist())).forEach(batch -> {
            Outcome outcome = Outcome.of(batch, csv);
            assertThat(outcome.arrangements()).isEqualTo(table.expected());
            assertThat(outcome.run().counts().scored()).isEqualTo(table.rows());
        });
    }

    @Property(tries = 100)
    void theyDoSoWhereTheyStandTogether(@ForAll("cases") Case source, @ForAll Random random) {
        CaseTable table = CaseTable.wide(source, true, random);
        byte[] csv = table.csv(',', "\n").getBytes(StandardCharsets.UTF_8);
        everyWay(Batch.of(table.checklist()).grouped())
                .forEach(batch ->
                        assertThat(Outcome.of(batch, csv).arrangements()).isEqualTo(table.expected()));
    }

    @Property(tries = 100)
    void rowsOfAnswersComeToTheSame(@ForAll("cases") Case source, @ForAll boolean together, @ForAll Random random) {
        CaseTable table = CaseTable.ofAnswers(source, together, random);
        byte[] csv = table.csv(';', "\r\n").getBytes(StandardCharsets.UTF_8);
        Batch batch = Batch.of(table.checklist());
        everyWay(together ? batch.grouped() : batch).forEach(way -> {
            Outcome outcome = Outcome.of(way, csv);
            assertThat(outcome.arrangements()).isEqualTo(table.expected());
            assertThat(outcome.run().counts().rejected()).isZero();
        });
    }

    @Property(tries = 25)
    void theFormOfTheFileMakesNoDifference(@ForAll("cases") Case source, @ForAll Random random) {
        CaseTable table = CaseTable.wide(source, true, random);
        Batch batch = Batch.of(table.checklist());
        for (char separator : List.of(',', ';', '\t')) {
            for (String lineEnd : List.of("\n", "\r\n", "\r", "\n\n")) {
                String csv = table.csv(separator, lineEnd);
                byte[] plain = csv.getBytes(StandardCharsets.UTF_8);
                byte[] marked = ("\uFEFF" + csv).getBytes(StandardCharsets.UTF_8);
                assertThat(Outcome.of(batch, plain).arrangements()).isEqualTo(table.expected());
                assertThat(Outcome.of(batch.withChunkSize(3), packed(marked)).arrangements())
                        .isEqualTo(table.expected());
            }
        }
    }

    private static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    @Property(tries = 200)
    void everyRowIsScoredOrRejected(
            @ForAll("cases") Case source, @ForAll boolean isLong, @ForAll boolean together, @ForAll Random random) {
        CaseTable table =
                isLong ? CaseTable.ofAnswers(source, together, random) : CaseTable.wide(source, together, random);
        byte[] csv = spoilt(table.csv(',', "\n").getBytes(StandardCharsets.UTF_8), random);
        Batch any = Batch.of(table.checklist());
        Batch batch = together ? any.grouped() : any;
        Outcome first = Outcome.of(batch, csv);
        BatchRun.Counts counts = first.run().counts();
        assertThat(counts.rows()).isEqualTo(counts.scored() + counts.rejected());
        assertThat(sum(first, "rows")).isEqualTo(counts.scored());
        List<String[]> rejects = cells(first.rejects());
        assertThat(rejects).hasSize((int) counts.rejected());
        String text = new String(csv, StandardCharsets.ISO_8859_1);
        assertThat(rejects).allSatisfy(reject -> assertThat(text).contains(asItCame(reject[3])));
        assertThat(rejects.stream().map(reject -> Long.parseLong(reject[0])).toList())
                .isSorted()
                .doesNotHaveDuplicates();
        everyWay(batch).forEach(way -> assertThat(Outcome.of(way, csv).files()).isEqualTo(first.files()));
    }

    /** The bytes of a row in a cell, as characters of the same numbers. */
    private static String asItCame(String cell) {
        String text = new String(cell.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        byte[] bytes = CellGuard.withFormula(text).getBytes(StandardCharsets.UTF_8);
        return Pattern.compile("\\\\x([0-9A-F]{2})")
                .matcher(new String(bytes, StandardCharsets.ISO_8859_1))
                .replaceAll(escaped ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(escaped.group(1), 16))));
    }

    /** The rows with some bytes that are others, and not those of the header. */
    private static byte[] spoilt(byte[] csv, Random random) {
        byte[] spoilt = csv.clone();
        int header = new String(csv, StandardCharsets.ISO_8859_1).indexOf('\n') + 1;
        for (int i = random.nextInt(12); i > 0 && header < csv.length; i--) {
            byte other = random.nextInt(4) == 0
                    ? (byte) random.nextInt(256)
                    : (byte) MISCHIEF.charAt(random.nextInt(MISCHIEF.length()));
            spoilt[header + random.nextInt(csv.length - header)] = other;
        }
        return spoilt;
    }

    private static long sum(Outcome outcome, String column) {
        List<String> headings = Arrays.asList(
                outcome.arrangements().lines().findFirst().orElseThrow().split(",", -1));
        return cells(outcome.arrangements()).stream()
                .mapToLong(row -> Long.parseLong(row[headings.indexOf(column)]))
                .sum();
    }

    private static List<String[]> cells(String csv) {
        return CsvReader.builder().ofCsvRecord(csv).stream()
                .skip(1)
                .map(row -> row.getFields().toArray(String[]::new))
                .toList();
    }

    @Property(tries = 200)
    void whateverComesIsReadOrRefused(@ForAll byte[] input, @ForAll("cases") Case source) {
        Batch batch = Batch.of(CaseTable.wide(source, false, new Random(1)).checklist());
        try {
            BatchRun.Counts counts = Outcome.of(batch, input).run().counts();
            assertThat(counts.rows()).isEqualTo(counts.scored() + counts.rejected());
        } catch (InvalidDocumentException e) {
            assertThat(e.problems()).isNotEmpty();
        }
    }
}
