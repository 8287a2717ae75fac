package org.peerprinciples.checklist.cli;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.peerprinciples.core.document.DocumentReader;
import org.peerprinciples.core.document.InputLimits;
import org.peerprinciples.core.problem.InvalidDocumentException;
import org.peerprinciples.core.problem.Problem;
import org.peerprinciples.core.problem.ProblemCode;

/**
 * A document that a person named: a file, or {@code -} for standard input; unpacked, if it is packed with gzip.
 */
final class Input {

    private static final int LONGEST = InputLimits.standard().longestDocument() + 1;
    private static final int LAST_OF_ASCII = 0x7f;
    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;
    /** Where documents name the framework that they go with. */
    private static final List<String> FRAMEWORKS = List.of("/framework/", "/base/", "/target/");

    private static final String CURE = "a framework or edition that isn't built in is given with --framework FILE, a "
            + "tailored one also with --framework BASE --tailoring FILE";

    private static final Pattern FORMAT = Pattern.compile("\"format\"\\s*:\\s*\"peer-principles-([a-z-]+)\"");

    private final String name;
    private final byte[] bytes;

    private Input(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /**
     * Reads a file, or standard input.
     *
     * @param terminal whose standard input to read
     * @param name the file's path, or {@code -}
     * @return what it holds
     * @throws CommandFailure if it can't be read
     */
    static Input read(Terminal terminal, String name) {
        try (InputStream in = open(terminal, name)) {
            byte[] bytes = in.readNBytes(LONGEST);
            if (bytes.length == 0) {
                throw CommandFailure.in(name(name), "is empty" + (name.equals("-") ? ", or was read already" : ""));
            }
            return new Input(name(name), bytes);
        } catch (IOException e) {
            throw unreadable(name(name), e);
        }
    }

    /**
     * Takes what was read.
     *
     * @param name how problems are to call it
     * @param bytes what it holds, which nobody changes
     * @return the document
     */
    static Input of(String name, byte[] bytes) {
        return new Input(name, bytes);
    }

    /** {@return how problems call a file that a person named, or standard input} */
    static String name(String file) {
        return file.equals("-") ? "standard input" : file;
    }

    /**
     * Opens a file, or standard input, unpacked. To be closed, which leaves standard input open.
     *
     * @param terminal whose standard input to read
     * @param file the file's path, or {@code -}
     * @return what it holds
     * @throws CommandFailure if it can't be opened
     */
    static InputStream open(Terminal terminal, String file) {
        try {
            return unpacked(file.equals("-") ? staysOpen(terminal.in()) : Files.newInputStream(existing(file)));
        } catch (IOException e) {
            throw unreadable(name(file), e);
        }
    }

    private static Path existing(String file) {
        if (file.isEmpty()) {
            throw new CommandFailure("a file's name is empty");
        }
        Path path = path(file);
        if (Files.isDirectory(path)) {
            throw CommandFailure.in(file, "is a folder, not a file");
        }
        return path;
    }

    private static InputStream staysOpen(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                return in.read(into, offset, length);
            }

            @Override
            public void close() {
                // It isn't ours.
            }
        };
    }

    /** Gives the path that a person wrote. */
    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            boolean isUnmappable = name.chars().anyMatch(each -> each > LAST_OF_ASCII);
            throw CommandFailure.in(
                    name,
                    isUnmappable
                            ? "can't be named under the machine's settings; set LC_ALL=C.UTF-8 and try again"
                            : "isn't a path");
        }
    }

    private static InputStream unpacked(InputStream in) throws IOException {
        PushbackInputStream peeked = new PushbackInputStream(in, 2);
        byte[] start = peeked.readNBytes(2);
        peeked.unread(start);
        boolean packed = start.length == 2 && (start[0] & 0xff) == GZIP_FIRST && (start[1] & 0xff) == GZIP_SECOND;
        return packed ? new GZIPInputStream(peeked) : peeked;
    }

    /**
     * Says why something couldn't be read.
     *
     * @param name how problems call it
     * @param why what went wrong
     * @return the failure
     */
    static CommandFailure unreadable(String name, IOException why) {
        if (why instanceof NoSuchFileException) {
            return CommandFailure.in(name, "there is no such file");
        }
        if (why instanceof AccessDeniedException) {
            return CommandFailure.in(name, "may not be read");
        }
        return why instanceof ZipException || why instanceof EOFException
                ? CommandFailure.in(name, "is packed with gzip, and damaged")
                : CommandFailure.in(name, "can't be read: " + why.getMessage());
    }

    /** {@return how problems call it} */
    String name() {
        return name;
    }

    /** {@return what it holds; at most one byte more than readers accept} */
    byte[] bytes() {
        return bytes.clone();
    }

    /**
     * Reads the document.
     *
     * @param reader the reader of its format
     * @param <T> what it is read into
     * @return what it says
     * @throws CommandFailure if it has problems; it carries all of them, each with the name of this document
     */
    <T> T as(DocumentReader<T> reader) {
        return as(reader, CURE);
    }

    /**
     * Reads the document.
     *
     * @param reader the reader of its format
     * @param cure what to do where a framework isn't known here
     * @param <T> what it is read into
     * @return what it says
     * @throws CommandFailure if it has problems; it carries all of them, each with the name of this document
     */
    <T> T as(DocumentReader<T> reader, String cure) {
        try {
            return reader.read(bytes);
        } catch (InvalidDocumentException e) {
            throw CommandFailure.of(lines(e.problems(), cure));
        }
    }

    /** {@return what kind of document it says it is, such as {@code assessment}; empty if it doesn't say so in JSON} */
    Optional<String> kind() {
        Matcher format = FORMAT.matcher(new String(bytes, StandardCharsets.UTF_8));
        return format.find() ? Optional.of(format.group(1)) : Optional.empty();
    }

    /** {@return whether it begins as JSON documents do, rather than as a table; what is empty counts as JSON} */
    boolean isJson() {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String content = text.replaceFirst("^\\uFEFF", "").stripLeading();
        return content.isEmpty() || content.startsWith("{");
    }

    /** {@return whether it begins with a row of several cells, or is called a table} */
    boolean isTable() {
        String first =
                new String(bytes, StandardCharsets.UTF_8).lines().findFirst().orElse("");
        boolean hasCells = first.contains(",") || first.contains(";") || first.contains("\t");
        return !isJson() && (hasCells || name.toLowerCase(Locale.ROOT).endsWith(".csv"));
    }

    /**
     * Gives problems as lines, and after them what to do where a framework isn't known here.
     *
     * @param problems the problems
     * @return the lines, each beginning with the name of this document
     */
    List<String> lines(List<Problem> problems) {
        return lines(problems, CURE);
    }

    private List<String> lines(List<Problem> problems, String cure) {
        List<String> lines = new ArrayList<>();
        problems.forEach(problem -> lines.add(name + ": " + told(problem).message()));
        if (problems.stream().anyMatch(Input::isUnknownFramework)) {
            lines.add(name + ": " + cure);
        }
        return lines;
    }

    /** Without the nearest edition: who wrote it in would pass answers to one edition off as answers to another. */
    private static Problem told(Problem problem) {
        return isUnknownFramework(problem) && problem.place().pointer().endsWith("/edition")
                ? Problem.of(problem.code(), problem.place(), problem.found(), problem.allowed())
                : problem;
    }

    private static boolean isUnknownFramework(Problem problem) {
        return problem.code() == ProblemCode.UNKNOWN_REFERENCE
                && FRAMEWORKS.stream().anyMatch(problem.place().pointer()::startsWith);
    }
}
