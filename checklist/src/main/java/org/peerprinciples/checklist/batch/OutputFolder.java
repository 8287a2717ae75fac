package org.peerprinciples.checklist.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A folder that output goes to: under other names first, which begin with a dot and end with {@code .part}, and under its own names
 * only when all of it is there. What stands for the whole comes last. Closed before that, nothing of it is left.
 */
final class OutputFolder implements AutoCloseable {

    static final String RUN = "run.json";

    private final Path folder;
    private final List<String> names = new ArrayList<>();
    private final List<OutputStream> streams = new ArrayList<>();

    OutputFolder(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** Opens a file to write. */
    OutputStream open(String name) throws IOException {
        names.add(name);
        OutputStream stream = Files.newOutputStream(part(name));
        streams.add(stream);
        return stream;
    }

    /** Gives all files their names, and last of all the run, of which an earlier one goes first. */
    void commit(byte[] run) throws IOException {
        for (OutputStream stream : streams) {
            stream.close();
        }
        names.add(RUN);
        Files.write(part(RUN), run);
        Files.deleteIfExists(folder.resolve(RUN));
        for (String name : names) {
            Files.move(part(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        names.clear();
    }

    private Path part(String name) {
        return folder.resolve("." + name + ".part");
    }

    @Override
    public void close() throws IOException {
        for (OutputStream stream : streams) {
            stream.close();
        }
        for (String name : names) {
            Files.deleteIfExists(part(name));
        }
    }
}
