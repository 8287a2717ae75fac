package org.peerprinciples.checklist.batch;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The bytes of an input, unpacked where they are gzip and without a byte order mark; it counts what it read before unpacking. */
final class InputBytes implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final int MARK_LENGTH = 3;
    private static final int MOST_PACKED = 2;
    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;

    private final Counting counting;
    private final InputStream unpacked;

    private InputBytes(Counting counting, InputStream unpacked) {
        this.counting = counting;
        this.unpacked = unpacked;
    }

    static InputBytes of(InputStream input) throws IOException {
        Counting counting = new Counting(input);
        try {
            return new InputBytes(counting, withoutMark(unpacked(counting, MOST_PACKED)));
        } catch (EOFException | ZipException e) {
            throw damaged(e);
        }
    }

    /** Some files are packed by a program and once more on their way. */
    private static InputStream unpacked(InputStream input, int most) throws IOException {
        PushbackInputStream raw = new PushbackInputStream(input, 2);
        byte[] start = raw.readNBytes(2);
        raw.unread(start);
        boolean packed = start.length == 2 && (start[0] & 0xff) == GZIP_FIRST && (start[1] & 0xff) == GZIP_SECOND;
        return packed && most > 0 ? unpacked(new GZIPInputStream(raw, BUFFER), most - 1) : raw;
    }

    private static IOException damaged(IOException cause) {
        return new IOException(
                cause instanceof EOFException
                        ? "the gzip file is cut short; copy or pack it again"
                        : "the gzip file is damaged; copy or pack it again",
                cause);
    }

    private static InputStream withoutMark(InputStream text) throws IOException {
        PushbackInputStream peeked = new PushbackInputStream(text, MARK_LENGTH);
        byte[] start = peeked.readNBytes(MARK_LENGTH);
        boolean marked = start.length == MARK_LENGTH
                && (start[0] & 0xff) == 0xef
                && (start[1] & 0xff) == 0xbb
                && (start[2] & 0xff) == 0xbf;
        if (!marked) {
            peeked.unread(start);
        }
        return peeked;
    }

    /** Fills this part of an array as far as the input goes, and gives how many bytes there were; 0 at the end. */
    int read(byte[] into, int offset, int length) throws IOException {
        try {
            return unpacked.readNBytes(into, offset, length);
        } catch (EOFException | ZipException e) {
            throw damaged(e);
        }
    }

    /** How many bytes of the input were read, before unpacking. */
    long bytesRead() {
        return counting.read;
    }

    /** Gives back what unpacking holds; the input itself stays open, for it is somebody else's. */
    @Override
    public void close() throws IOException {
        unpacked.close();
    }

    private static final class Counting extends FilterInputStream {

        private long read;

        Counting(InputStream input) {
            super(input);
        }

        @Override
        public int read() throws IOException {
            int found = super.read();
            read += found >= 0 ? 1 : 0;
            return found;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int found = super.read(into, offset, length);
            read += Math.max(0, found);
            return found;
        }

        @Override
        public void close() {
            // Whoever opened it closes it.
        }
    }
}
