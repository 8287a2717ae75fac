package org.peerprinciples.checklist.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Optional;
import org.peerprinciples.core.document.InputLimits;

/**
 * A file of answers, or standard input, of any length: a document, documents of which each is a line, or a table. It is told by
 * its beginning, whatever its name says.
 */
final class AnswersFile implements AutoCloseable {

    /** What a file of answers can be. */
    enum Kind {
        /** One assessment in JSON. */
        DOCUMENT,
        /** Assessments in JSON, one a line. */
        LINES,
        /** A table in CSV. */
        TABLE
    }

    private static final int LOOK = 1 << 16;
    private static final int LONGEST = InputLimits.standard().longestDocument() + 1;
    private static final int[] MARK = {0xef, 0xbb, 0xbf};

    private final String name;
    private final InputStream stream;
    private byte[] start = new byte[0];
    private boolean isAll;

    private AnswersFile(String name, InputStream stream) {
        this.name = name;
        this.stream = stream;
    }

    /**
     * Opens a file.
     *
     * @param terminal whose standard input to read
     * @param file the file's path, or {@code -}
     * @return the file, to be closed
     * @throws CommandFailure if it can't be read
     */
    static AnswersFile open(Terminal terminal, String file) {
        String name = Input.name(file);
        AnswersFile opened = new AnswersFile(name, Input.open(terminal, file));
        opened.look(LOOK);
        return opened;
    }

    /** {@return how problems call it} */
    String name() {
        return name;
    }

    /** {@return what it is; what is empty counts as a document} */
    Kind kind() {
        int first = content(0);
        if (first < start.length && start[first] != '{') {
            return Kind.TABLE;
        }
        return endOfFirst().isPresent() ? Kind.LINES : Kind.DOCUMENT;
    }

    /** {@return whether nothing is in it} */
    boolean isEmpty() {
        return content(0) >= start.length;
    }

    /** {@return the first of several documents} */
    Input first() {
        int end = endOfFirst().orElseThrow();
        return Input.of(name, Arrays.copyOfRange(start, content(0), end));
    }

    /** {@return the one document} */
    Input document() {
        look(LONGEST);
        return Input.of(name, start.length > LONGEST ? Arrays.copyOf(start, LONGEST) : start);
    }

    /** {@return all of it, from the beginning} */
    InputStream stream() {
        return new SequenceInputStream(new ByteArrayInputStream(start), stream);
    }

    /** Only between two documents a line that ends with a brace is followed by a brace. */
    private Optional<Integer> endOfFirst() {
        while (true) {
            int end = content(0);
            while (end < start.length && start[end] != '\n') {
                end++;
            }
            int next = content(end);
            if (next < start.length) {
                return start[lastBefore(end)] == '}' && start[next] == '{' ? Optional.of(end) : Optional.empty();
            }
            if (isAll || start.length >= LONGEST) {
                return Optional.empty();
            }
            look(Math.min(LONGEST, 2 * start.length));
        }
    }

    /** The next place that isn't blank, nor the mark of UTF-8. */
    private int content(int from) {
        int at = from == 0 && isMarked() ? MARK.length : from;
        while (at < start.length && isBlank(start[at])) {
            at++;
        }
        return at;
    }

    private int lastBefore(int end) {
        int at = end - 1;
        while (at > 0 && isBlank(start[at])) {
            at--;
        }
        return at;
    }

    private boolean isMarked() {
        return start.length >= MARK.length
                && (start[0] & 0xff) == MARK[0]
                && (start[1] & 0xff) == MARK[1]
                && (start[2] & 0xff) == MARK[2];
    }

    private static boolean isBlank(byte character) {
        return character >= 0 && character <= ' ';
    }

    /** Reads on until so much of the beginning is there. */
    private void look(int length) {
        if (start.length >= length || isAll) {
            return;
        }
        try {
            byte[] more = stream.readNBytes(length - start.length);
            isAll = more.length < length - start.length;
            int before = start.length;
            start = Arrays.copyOf(start, before + more.length);
            System.arraycopy(more, 0, start, before, more.length);
        } catch (IOException e) {
            throw Input.unreadable(name, e);
        }
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException e) {
            throw Input.unreadable(name, e);
        }
    }
}
