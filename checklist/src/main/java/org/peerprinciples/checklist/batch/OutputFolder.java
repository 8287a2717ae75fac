package org.peerprinciples.checklist.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.peerprinciples.core.problem.InvalidDocumentException;

/**
 * A folder that output goes to: under other names first, which begin with a dot and end with a number and {@code .part}, and under
 * its own names only when all of it is there. What stands for the whole comes last. Closed before that, nothing of it is left.
 * No two runs write to the same file, so that each file is one run's as a whole.
 */
final class OutputFolder implements AutoCloseable {

    static final String RUN = "run.json";

    /** More than that are left over from runs that were killed. */
    private static final int MOST_PARTS = 10_000;

    private final Path folder;
    private final Map<String, Path> parts = new LinkedHashMap<>();
    private final List<OutputStream> streams = new ArrayList<>();

    OutputFolder(Path folder) {
        this.folder = folder;
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
        OutputStream stream = new OutputFile(folder.resolve(name), create(name));
        streams.add(stream);
        return stream;
    }

    private OutputStream create(String name) {
        for (int number = 1; number <= MOST_PARTS; number++) {
            Path part = folder.resolve("." + name + "." + number + ".part");
            try {
                OutputStream stream =
                        Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                parts.put(name, part);
                return stream;
            } catch (FileAlreadyExistsException e) {
                // Another run's, which may still be at work.
            } catch (IOException e) {
                throw OutputException.of(folder, e);
            }
        }
        throw OutputException.inTheWay(folder, "holds too many '.part' files of runs that were killed; remove them");
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
            Files.deleteIfExists(folder.resolve(RUN));
            for (Path table : tables) {
                Files.deleteIfExists(table);
            }
            for (Map.Entry<String, Path> part : parts.entrySet()) {
                Files.move(part.getValue(), folder.resolve(part.getKey()), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw OutputException.of(folder, e);
        }
        parts.clear();
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

    @Override
    public void close() throws IOException {
        try {
            for (OutputStream stream : streams) {
                stream.close();
            }
        } finally {
            for (Path part : parts.values()) {
                Files.deleteIfExists(part);
            }
        }
    }
}
