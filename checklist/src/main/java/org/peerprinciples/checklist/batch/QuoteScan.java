package org.peerprinciples.checklist.batch;

/** Finds where whole records end. */
final class QuoteScan {

    private final byte separator;
    private int opened;

    /**
     * Makes a scan.
     *
     * @param separator what stands between cells; 0 where quotes mean nothing
     */
    QuoteScan(byte separator) {
        this.separator = separator;
    }

    /** Where the quoted cell begins that the last bytes were in, or -1. */
    int opened() {
        return opened;
    }

    /** Where the last record ends that is there as a whole, or 0; the bytes begin with a record. */
    int lastEnd(byte[] bytes, int length) {
        int plain = 0;
        int end = 0;
        opened = -1;
        if (separator != 0) {
            int quote = Words.indexOf((byte) '"', bytes, 0, length);
            while (quote < length) {
                if (!opens(bytes, quote)) {
                    quote = Words.indexOf((byte) '"', bytes, quote + 1, length);
                    continue;
                }
                end = Math.max(end, lineEnd(bytes, plain, quote, length));
                plain = closed(bytes, quote + 1, length);
                if (plain > length) {
                    opened = quote;
                    return end;
                }
                quote = Words.indexOf((byte) '"', bytes, plain, length);
            }
        }
        return Math.max(end, lineEnd(bytes, plain, length, length));
    }

    /** Where the record ends that begins here; one with a quoted cell that isn't closed ends with its first line. */
    int firstEnd(byte[] bytes, int from, int length) {
        int at = from;
        while (at < length) {
            byte each = bytes[at];
            boolean breaks = each == '\n' || (each == '\r' && separator != 0);
            if (breaks) {
                return at + 1 < length && each == '\r' && bytes[at + 1] == '\n' ? at + 2 : at + 1;
            }
            boolean opens = separator != 0 && each == '"' && (at == from || bytes[at - 1] == separator);
            int closed = opens ? closed(bytes, at + 1, length) : at + 1;
            if (closed > length) {
                int firstLine = Words.indexOf((byte) '\n', bytes, at, length);
                return Math.min(length, firstLine + 1);
            }
            at = closed;
        }
        return length;
    }

    private boolean opens(byte[] bytes, int quote) {
        byte before = quote == 0 ? separator : bytes[quote - 1];
        return before == separator || before == '\n' || before == '\r';
    }

    /** The place after the quote that closes a cell, or one after the end. */
    private static int closed(byte[] bytes, int from, int length) {
        int quote = Words.indexOf((byte) '"', bytes, from, length);
        while (quote + 1 < length && bytes[quote + 1] == '"') {
            quote = Words.indexOf((byte) '"', bytes, quote + 2, length);
        }
        return quote + 1;
    }

    /**
     * The place after the last line break in these bytes, or 0. A return at the very end may be half of a line break; among
     * documents a return alone is a blank.
     */
    private int lineEnd(byte[] bytes, int from, int to, int length) {
        for (int at = to - 1; at >= from; at--) {
            boolean alone = separator != 0 && bytes[at] == '\r' && at + 1 < length && bytes[at + 1] != '\n';
            if (bytes[at] == '\n' || alone) {
                return at + 1;
            }
        }
        return 0;
    }
}
