package org.peerprinciples.checklist.batch;

import java.util.Arrays;

/** Some whole records of the input, one after the other. */
final class Chunk {

    /** The bytes; what stands behind the length isn't part of it. */
    byte[] bytes;

    int length;

    /** The line on which it begins, from 1. */
    long firstLine;

    Chunk(int size) {
        bytes = new byte[size];
    }

    /** A reader of lines in this chunk, which only goes forward. */
    Lines lines() {
        return new Lines();
    }

    /** Finds lines by their number, each after the last one. */
    final class Lines {

        private long line = firstLine;
        private int at;

        /** The bytes from the beginning of one line to the beginning of another, without the last line break. */
        byte[] between(long from, long to) {
            if (from < line) {
                line = firstLine;
                at = 0;
            }
            forward(from);
            int start = at;
            forward(to);
            int end = at;
            while (end > start && (bytes[end - 1] == '\n' || bytes[end - 1] == '\r')) {
                end--;
            }
            return Arrays.copyOfRange(bytes, start, end);
        }

        private void forward(long to) {
            while (line < to && at < length) {
                byte each = bytes[at++];
                boolean pair = each == '\r' && at < length && bytes[at] == '\n';
                line += !pair && (each == '\n' || each == '\r') ? 1 : 0;
            }
        }
    }
}
