package org.peerprinciples.checklist.batch;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.peerprinciples.core.document.SheetSeparator;

/**
 * Where the header of a table stands: after blank lines, and a line such as {@code sep=;}, in which spreadsheet programs name
 * the separator.
 *
 * @param from where it begins
 * @param end where what follows it begins; -1 if it isn't there as a whole
 * @param separator the separator, if it is named
 */
record HeaderStart(int from, int end, Optional<Character> separator) {

    private static final int LONGEST_NAME = 10;

    /** Finds the header in the first bytes of the input. */
    static HeaderStart of(byte[] first, boolean isAll) {
        int from = breaksEnd(first, 0);
        Optional<Character> separator = Optional.empty();
        int lineEnd = lineEnd(first, from);
        if (lineEnd - from <= LONGEST_NAME) {
            String line = new String(first, from, lineEnd - from, StandardCharsets.ISO_8859_1).replace("\"", "");
            if (SheetSeparator.isNamedBy(line)) {
                separator = Optional.of(SheetSeparator.ofTable(line));
                from = breaksEnd(first, lineEnd);
            }
        }
        return new HeaderStart(from, end(first, from, isAll), separator);
    }

    private static int breaksEnd(byte[] first, int from) {
        int at = from;
        while (at < first.length && isBreak(first[at])) {
            at++;
        }
        return at;
    }

    private static int lineEnd(byte[] first, int from) {
        int at = from;
        while (at < first.length && !isBreak(first[at])) {
            at++;
        }
        return at;
    }

    private static int end(byte[] first, int from, boolean isAll) {
        boolean quoted = false;
        int end = from;
        for (; end < first.length && (quoted || !isBreak(first[end])); end++) {
            quoted ^= first[end] == '"';
        }
        if (end + 1 < first.length && first[end] == '\r' && first[end + 1] == '\n') {
            end++;
        }
        return end < first.length ? end + 1 : isAll ? first.length : -1;
    }

    private static boolean isBreak(byte each) {
        return each == '\n' || each == '\r';
    }
}
