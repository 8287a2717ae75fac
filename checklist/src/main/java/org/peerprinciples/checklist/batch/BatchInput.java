package org.peerprinciples.checklist.batch;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.peerprinciples.core.problem.InvalidDocumentException;
import org.peerprinciples.core.problem.Place;
import org.peerprinciples.core.problem.Problem;
import org.peerprinciples.core.problem.ProblemCode;

/** An input whose beginning was looked at: what kind it is, and where its rows begin. */
final class BatchInput {

    /** The longest header, with blank lines before it. */
    private static final int LONGEST_HEADER = 1 << 18;

    private static final char NO_SEPARATOR = 0;

    private final InputBytes bytes;
    private final ChunkReader reader;
    private final Flow flow;
    private final BatchRun.Layout layout;

    private BatchInput(InputBytes bytes, ChunkReader reader, Flow flow, BatchRun.Layout layout) {
        this.bytes = bytes;
        this.reader = reader;
        this.flow = flow;
        this.layout = layout;
    }

    static BatchInput of(InputBytes bytes, GroupScorer.Maker scorers, BatchSettings settings) throws IOException {
        byte[] start = new byte[LONGEST_HEADER];
        int length = bytes.read(start, 0, start.length);
        byte[] first = Arrays.copyOf(start, length);
        InputKind.check(first);
        if (InputKind.isDocuments(first)) {
            InputKind.checkDocuments(settings);
            ChunkReader reader = new ChunkReader(bytes, first, 1, NO_SEPARATOR, settings.chunkSize());
            DocumentFlow flow = new DocumentFlow(scorers, settings.carried());
            return new BatchInput(bytes, reader, flow, BatchRun.Layout.DOCUMENTS);
        }
        HeaderStart header = HeaderStart.of(first, length < start.length);
        if (header.end() < 0) {
            throw tooLong();
        }
        Columns columns = new CsvHeader(scorers.framework(), settings).read(first, header);
        ChunkReader reader = new ChunkReader(
                bytes,
                Arrays.copyOfRange(first, header.end(), length),
                columns.nextLine,
                columns.separator,
                settings.chunkSize());
        return new BatchInput(
                bytes,
                reader,
                new CsvFlow(columns, settings, scorers),
                columns.isLong ? BatchRun.Layout.LONG : BatchRun.Layout.WIDE);
    }

    private static InvalidDocumentException tooLong() {
        return new InvalidDocumentException(
                "header",
                List.of(Problem.of(
                        ProblemCode.TEXT_TOO_LONG,
                        Place.ofLine("", 1, 0),
                        "a first line of more than " + LONGEST_HEADER + " bytes",
                        "a header in CSV, or assessments in JSON, one a line")));
    }

    BatchRun.Layout layout() {
        return layout;
    }

    /** Which criteria and questions the input doesn't name, and so are known of nobody; known when it has run. */
    List<String> missing() {
        return flow.missing();
    }

    long bytesRead() {
        return bytes.bytesRead();
    }

    void run(Pipeline.Receiver receiver, BatchSettings settings) throws IOException {
        try (Pipeline pipeline = new Pipeline(flow, receiver, settings)) {
            pipeline.run(reader);
        } catch (OutOfMemoryError e) {
            throw MemoryLimitException.ofMachine();
        }
    }
}
