package org.peerprinciples.checklist.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A stream to print to that remembers why it failed. A print stream itself only tells that it did. */
final class StandardOutput extends PrintStream {

    private final Kept kept;

    /**
     * Prints to a stream.
     *
     * @param out the stream
     */
    StandardOutput(OutputStream out) {
        this(new Kept(out));
    }

    private StandardOutput(Kept kept) {
        super(new BufferedOutputStream(kept), false, StandardCharsets.UTF_8);
        this.kept = kept;
    }

    /**
     * Prints what waits to be, and tells whether all of it arrived.
     *
     * @param out any stream to print to
     * @return why not, if it didn't; empty also where the reader has heard enough and closed the pipe, as {@code head} does
     */
    static Optional<String> failure(PrintStream out) {
        boolean failed = out.checkError();
        if (out instanceof StandardOutput known && known.kept.failure != null) {
            String why = String.valueOf(known.kept.failure.getMessage());
            // Every system has words of its own for it, and all of them name the pipe.
            return why.toLowerCase(Locale.ROOT).contains("pipe") ? Optional.empty() : Optional.of(why);
        }
        return failed ? Optional.of("the stream failed") : Optional.empty();
    }

    /** Keeps the first failure. */
    private static final class Kept extends FilterOutputStream {

        private @Nullable IOException failure;

        Kept(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int octet) throws IOException {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                failure = failure == null ? e : failure;
                throw e;
            }
        }
    }
}
