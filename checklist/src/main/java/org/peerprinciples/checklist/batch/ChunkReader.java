package org.peerprinciples.checklist.batch;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.peerprinciples.core.problem.InvalidDocumentException;
import org.peerprinciples.core.problem.Place;
import org.peerprinciples.core.problem.Problem;
import org.peerprinciples.core.problem.ProblemCode;

/**
 * Cuts the input into chunks of whole records. A record ends with its line; in CSV a quoted cell may go on over several lines. A
 * quote opens a cell where a cell begins, and is a character like any other elsewhere.
 *
 * <p>A quote that nobody closes would swallow all that follows: where a quoted cell isn't closed within
 * {@value #LONGEST_QUOTED} bytes, or by the end, its first line is cut off alone, so that only this line can't be read.
 */
final class ChunkReader {

    /** The longest record with quoted cells over several lines. */
    static final int LONGEST_QUOTED = 1 << 20;

    /** More than that is no table of answers. */
    private static final int LONGEST_RECORD = 1 << 26;

    private final InputBytes input;
    private final QuoteScan scan;
    private final int size;
    private byte[] rest;
    private final boolean documents;
    private long line;
    private boolean ended;

    /**
     * Makes a reader.
     *
     * @param input where the rest of the input comes from
     * @param first what was read of the records already
     * @param line the line on which the records begin
     * @param size how many bytes a chunk is to have, roughly
     * @param separator what stands between cells; 0 where quotes mean nothing, as in JSON
     */
    ChunkReader(InputBytes input, byte[] first, long line, char separator, int size) {
        this.input = input;
        this.rest = first;
        this.line = line;
        this.documents = separator == 0;
        this.scan = new QuoteScan((byte) separator);
        this.size = Math.max(1, size);
    }

    /** Fills a chunk; says no at the end of the input. */
    boolean read(Chunk chunk) throws IOException {
        int length = takeRest(chunk);
        int end = 0;
        int wanted = size;
        while (end == 0) {
            length = fill(chunk, length, wanted);
            if (length == 0) {
                return false;
            }
            end = end(chunk.bytes, length);
            wanted = longer(Math.max(wanted, length));
        }
        rest = Arrays.copyOfRange(chunk.bytes, end, length);
        chunk.length = end;
        chunk.firstLine = line;
        line += documents ? LineCount.ofDocuments(chunk.bytes, end) : LineCount.of(chunk.bytes, end);
        return true;
    }

    private int longer(int length) {
        if (length > LONGEST_RECORD) {
            throw new InvalidDocumentException(
                    "input",
                    List.of(Problem.of(
                            ProblemCode.TEXT_TOO_LONG,
                            Place.ofLine("", LineCount.shown(line), 0),
                            "more than " + LONGEST_RECORD + " bytes without a line's end",
                            "lines of answers")));
        }
        return 2 * length;
    }

    private int takeRest(Chunk chunk) {
        if (chunk.bytes.length < rest.length) {
            chunk.bytes = new byte[rest.length];
        }
        System.arraycopy(rest, 0, chunk.bytes, 0, rest.length);
        return rest.length;
    }

    private int fill(Chunk chunk, int length, int wanted) throws IOException {
        if (chunk.bytes.length < wanted) {
            chunk.bytes = Arrays.copyOf(chunk.bytes, wanted);
        }
        if (ended || length >= wanted) {
            return length;
        }
        int found = input.read(chunk.bytes, length, wanted - length);
        ended = found < wanted - length;
        return length + found;
    }

    /** Where the chunk ends, or 0 if more has to be read. */
    private int end(byte[] bytes, int length) {
        int end = scan.lastEnd(bytes, length);
        boolean open = scan.opened() >= 0;
        if (ended && !open) {
            return length;
        }
        if (end > 0) {
            return end;
        }
        return open && (ended || length > LONGEST_QUOTED) ? firstLine(bytes, length) : 0;
    }

    private int firstLine(byte[] bytes, int length) {
        int at = Words.indexOf((byte) '\n', bytes, 0, length);
        return at < length ? at + 1 : ended ? length : 0;
    }
}
