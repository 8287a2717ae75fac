package org.peerprinciples.checklist.batch;

/** Counts lines, which end with a line feed, a carriage return, or one after the other. */
final class LineCount {

    private LineCount() {}

    static long of(byte[] bytes, int length) {
        return of(bytes, 0, length);
    }

    /** Counts lines of documents, in which a carriage return alone is a blank. */
    static long ofDocuments(byte[] bytes, int length) {
        long count = 0;
        for (int at = 0; at < length; at++) {
            count += bytes[at] == '\n' ? 1 : 0;
        }
        return count;
    }

    /** A line as problems can name it; beyond two billion they name the last that they can. */
    static int shown(long line) {
        return (int) Math.min(line, Integer.MAX_VALUE);
    }

    static long of(byte[] bytes, int from, int to) {
        long count = 0;
        boolean afterReturn = false;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            long word = Words.at(bytes, at);
            long feeds = Words.hits((byte) '\n', word);
            long returns = Words.hits((byte) '\r', word);
            if ((feeds | returns) != 0) {
                long pairs = feeds & ((returns << Byte.SIZE) | (afterReturn ? 0x80 : 0));
                count += Long.bitCount((feeds & ~pairs) | returns);
            }
            afterReturn = returns < 0;
        }
        for (; at < to; at++) {
            boolean feed = bytes[at] == '\n';
            count += bytes[at] == '\r' || (feed && !afterReturn) ? 1 : 0;
            afterReturn = bytes[at] == '\r';
        }
        return count;
    }
}
