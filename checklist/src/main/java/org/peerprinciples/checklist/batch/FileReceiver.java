package org.peerprinciples.checklist.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.peerprinciples.core.framework.Framework;

/** Writes what is done to the files of a run. */
final class FileReceiver implements Pipeline.Receiver {

    static final String ARRANGEMENTS = "arrangements.csv";
    static final String REJECTS = "rejects.csv";
    private static final List<String> FIGURES = List.of("low", "point", "high", "standing", "answered", "applicable");

    private final OutputStream arrangements;
    private final OutputStream rejects;
    private final Map<BatchTable, OutputStream> tables = new EnumMap<>(BatchTable.class);
    private final Tallying tallying = new Tallying();
    private final Progress progress;
    private final Bytes csv = new Bytes();

    FileReceiver(OutputFolder folder, GroupScorer.Maker scorers, BatchSettings settings, Progress progress)
            throws IOException {
        this.progress = progress;
        arrangements = folder.open(ARRANGEMENTS);
        arrangements.write(utf8(heading(scorers.framework(), settings.carried()) + "\n"));
        rejects = folder.open(REJECTS);
        rejects.write(utf8("line,code,message,row\n"));
        for (Map.Entry<BatchTable, TidyTable> table : scorers.tables().entrySet()) {
            OutputStream stream = folder.open(table.getKey().fileName());
            stream.write(utf8(table.getValue().heading(settings.carried()) + "\n"));
            tables.put(table.getKey(), stream);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The headings of the scores. */
    static String heading(Framework framework, List<String> carried) {
        Stream<String> results = Stream.concat(
                Stream.of("overall"),
                framework.principles().stream().map(principle -> principle.id().toString()));
        List<String> figures = results.flatMap(result -> FIGURES.stream().map(figure -> result + "." + figure))
                .toList();
        return TableCells.heading(carried, "date,rows,rejected,raters,screen," + String.join(",", figures));
    }

    @Override
    public void take(Work work) throws IOException {
        Output output = work.output;
        arrangements.write(output.arrangements.array(), 0, output.arrangements.length());
        for (Map.Entry<BatchTable, OutputStream> table : tables.entrySet()) {
            table.getValue().write(utf8(output.table(table.getKey()).toString()));
        }
        write(tallying.count(work), work);
        progress.tell(tallying.rows());
    }

    private void write(List<Reject> rejected, Work work) throws IOException {
        csv.clear();
        RejectedRows rows = new RejectedRows(work);
        for (Reject reject : rejected) {
            csv.put(reject.line()).put(',').put(reject.code().code()).put(',');
            csv.put(CsvCell.of(reject.message())).put(',');
            CsvCell.putRow(rows.of(reject), csv);
            csv.put('\n');
        }
        rejects.write(csv.array(), 0, csv.length());
    }

    BatchRun.Counts counts() {
        return tallying.counts();
    }
}
