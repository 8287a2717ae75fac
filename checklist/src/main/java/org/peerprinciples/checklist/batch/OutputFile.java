package org.peerprinciples.checklist.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** A file of the output, whose failures say that they are its own and not the input's. */
final class OutputFile extends OutputStream {

    private final Path path;
    private final OutputStream file;

    OutputFile(Path path, OutputStream file) {
        this.path = path;
        this.file = file;
    }

    @Override
    public void write(int single) {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        try {
            file.write(bytes, offset, length);
        } catch (IOException e) {
            throw OutputException.of(path, e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw OutputException.of(path, e);
        }
    }
}
