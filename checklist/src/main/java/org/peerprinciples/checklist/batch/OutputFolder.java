package org.peerprinciples.checklist.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.peerprinciples.core.file.FileReplacement;
import org.peerprinciples.core.problem.InvalidDocumentException;

/**
 * A folder that output goes to: under other names first, which begin with a dot and end with a number and {@code .part}, and under
 * its own names only when all of it is there. What stands for the whole comes last. Closed before that, nothing of it is left.
 * No two runs write to the same file, so that each file is one run's as a whole.
 */
final class OutputFolder implements AutoCloseable {

    static final String RUN = "run.json";

    private final Path folder;
    private final UnaryOperator<OutputStream> disk;
    private final Map<String, FileReplacement> parts = new LinkedHashMap<>();
    private final List<OutputStream> streams = new ArrayList<>();

    OutputFolder(Path folder) {
        this(folder, UnaryOperator.identity());
    }

    /** With something between the output and the disk, which may fail. */
    OutputFolder(Path folder, UnaryOperator<OutputStream> disk) {
        this.folder = folder;
        this.disk = disk;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw OutputException.of(folder, e);
        }
        refuseFolder(RUN);
    }

    /** Refuses a folder in which the output would replace the input. */
    static void refuseInput(Path input, Path folder) throws IOException {
        List<String> names = Stream.concat(
                        Stream.of(FileReceiver.ARRANGEMENTS, FileReceiver.REJECTS, RUN),
                        Stream.of(BatchTable.values()).map(BatchTable::fileName))
                .toList();
        for (String name : names) {
            Path own = folder.resolve(name);
            if (Files.exists(own) && Files.isSameFile(own, input)) {
                throw OutputException.inTheWay(
                        own, "is the input, and the output would replace it; choose another folder");
            }
        }
    }

    private void refuseFolder(String name) {
        Path own = folder.resolve(name);
        if (Files.isDirectory(own)) {
            throw OutputException.inTheWay(own, "is a folder, and in the way of the output's file of that name");
        }
    }

    /** Opens a file to write. */
    OutputStream open(String name) {
        refuseFolder(name);
        try {
            FileReplacement part = FileReplacement.of(folder.resolve(name));
            parts.put(name, part);
            OutputStream stream = new OutputFile(folder.resolve(name), disk.apply(part.stream()));
            streams.add(stream);
            return stream;
        } catch (AccessDeniedException e) {
            throw OutputException.of(Files.exists(folder.resolve(name)) ? folder.resolve(name) : folder, e);
        } catch (IOException e) {
            throw OutputException.of(folder, e);
        }
    }

    /**
     * Gives all files their names, and last of all the run, of which an earlier one goes first; and with it its tables that aren't
     * written again, so that what is there belongs together.
     */
    void commit(byte[] run) throws IOException {
        try (OutputStream last = open(RUN)) {
            last.write(run);
        }
        for (OutputStream stream : streams) {
            stream.close();
        }
        try {
            List<Path> tables = tablesOfEarlierRun();
            Files.deleteIfExists(FileReplacement.followed(folder.resolve(RUN)));
            for (Path table : tables) {
                Files.deleteIfExists(table);
            }
            for (FileReplacement part : parts.values()) {
                part.commit();
            }
        } catch (IOException e) {
            throw OutputException.of(folder, e);
        }
    }

    private List<Path> tablesOfEarlierRun() throws IOException {
        Path earlier = folder.resolve(RUN);
        if (!Files.isRegularFile(earlier)) {
            return List.of();
        }
        try {
            return BatchRun.json().read(Files.readAllBytes(earlier)).settings().tables().stream()
                    .map(BatchTable::fileName)
                    .filter(name -> !parts.containsKey(name))
                    .map(folder::resolve)
                    .filter(Files::isRegularFile)
                    .toList();
        } catch (InvalidDocumentException e) {
            // Somebody else's, or another version's: it can't be told what belongs to it.
            return List.of();
        }
    }

    /** Whatever fails to close, all others are closed and removed. */
    @Override
    public void close() throws IOException {
        close(parts.values().iterator());
    }

    private static void close(Iterator<FileReplacement> parts) throws IOException {
        if (parts.hasNext()) {
            FileReplacement next = parts.next();
            try {
                close(parts);
            } finally {
                next.close();
            }
        }
    }
}
