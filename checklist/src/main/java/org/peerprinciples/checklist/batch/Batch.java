package org.peerprinciples.checklist.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.problem.InvalidDocumentException;

/**
 * Scores many arrangements at once: answers are streamed in, tidy tables come out.
 *
 * <p>Input is CSV in UTF-8, or whole assessments as JSON, one document a line; either may be packed with gzip. Commas, semicolons
 * and tabs are told apart by the header. A <em>wide</em> table has a row for each arrangement and rater: columns
 * {@code arrangement}, then as wanted {@code rater}, {@code role}, {@code date}, one for each criterion, named by its id, and one
 * for each question of the screen, named {@code screen.} and its id. A <em>long</em> table has a row for each answer:
 * {@code arrangement}, {@code rater}, {@code role}, {@code criterion} (or {@code screen.} and a question) and {@code answer}; the
 * columns {@code question} and {@code choices} of a form that was filled in are left out. The order of columns is free, and
 * criteria without a column are not known.
 *
 * <p>A level is its value on the scale where all values are whole numbers, otherwise its position, 0 for the lowest; or its id.
 * Not known is nothing, {@code NA} or {@code ?}; further answers are {@code not-applicable}, which may go on with a colon and
 * the reason, and {@code planned:} with a level, which counts as the lowest level today. Replies are {@code yes},
 * {@code partly}, {@code no} and {@code cannot-tell}. Several roles are joined by {@code +}. A wide row that names no rater is a
 * rater of its own; long rows of an arrangement that name none are of the same one.
 *
 * <p>A row that can't be read, or contradicts an earlier one, is rejected and stops nothing: {@code rejects.csv} holds its line,
 * what is wrong and the row as it came, with bytes that aren't UTF-8 written like {@code \xE9}, and an apostrophe in front where a
 * spreadsheet program could run it as a formula. Every row is scored or rejected. An unknown column is refused, because a misspelt
 * criterion would otherwise be not known in silence.
 *
 * <p>Unless rows of one arrangement are said to stand together ({@link #grouped()}), all rows are held, packed, until the input
 * ends: about 45 bytes and its id for an arrangement, and for each of its raters 17 bytes, their id, and half a byte for each
 * criterion and question; hash tables come on top, 8 to 20 bytes for an arrangement. With 35 criteria and one rater that is some
 * 102 to 108 bytes.
 *
 * <p>Immutable and safe for use by many threads. The same input gives the same bytes, however many threads work on it.
 */
public final class Batch {

    /** The most threads. */
    private static final int MOST_THREADS = 256;

    private final Checklist checklist;
    private final BatchSettings settings;

    private Batch(Checklist checklist, BatchSettings settings) {
        this.checklist = checklist;
        this.settings = settings;
    }

    /**
     * Makes a batch that works in one thread, with rows in any order, and writes no tables but the scores.
     *
     * @param checklist what is evaluated with
     * @return the batch
     */
    public static Batch of(Checklist checklist) {
        return new Batch(Objects.requireNonNull(checklist, "checklist"), BatchSettings.standard());
    }

    /**
     * Copies this batch with a role for raters whose row names none.
     *
     * @param role a role of the framework
     * @return the batch
     * @throws IllegalArgumentException if the framework has no such role
     */
    public Batch withDefaultRole(RoleId role) {
        if (checklist.framework().findRole(role).isEmpty()) {
            throw new IllegalArgumentException("role must be one of the framework's, "
                    + checklist.framework().roles().stream()
                            .map(each -> each.id().toString())
                            .toList()
                    + ", but was " + role);
        }
        return with(changed().defaultRole(role));
    }

    /**
     * Copies this batch with columns of CSV that are copied to the output, so that groups can be compared. They must say the same
     * in all rows of an arrangement.
     *
     * @param columns their headings, in the order in which they are to stand
     * @return the batch
     * @throws IllegalArgumentException if one is named twice, or ignored as well; is {@code arrangement}, {@code rater}, {@code
     *     role} or {@code date}, a criterion or a question; or has the name of a column of the output
     */
    public Batch withCarried(String... columns) {
        return with(changed().carried(List.of(columns)));
    }

    /**
     * Copies this batch with columns of CSV that are left out.
     *
     * @param columns their headings, each of a column that is there
     * @return the batch
     * @throws IllegalArgumentException if one is carried over
     */
    public Batch withIgnored(String... columns) {
        return with(changed().ignored(List.of(columns)));
    }

    /**
     * Copies this batch for input in which the rows of each arrangement stand together: then an arrangement is scored when the next
     * one begins, and memory doesn't grow with the input. Rows of an arrangement that comes back later are rejected, if it is
     * among the last 131,072 arrangements; whoever isn't sure that the input is sorted shouldn't say that it is.
     *
     * @return the batch
     */
    public Batch grouped() {
        return with(changed().grouped(true));
    }

    /**
     * Copies this batch with a number of threads.
     *
     * @param threads how many threads read and score, 1 to 256
     * @return the batch
     * @throws IllegalArgumentException if it is another number
     */
    public Batch withThreads(int threads) {
        if (threads < 1 || threads > MOST_THREADS) {
            throw new IllegalArgumentException("threads must be 1 to " + MOST_THREADS + ", but was " + threads);
        }
        return with(changed().threads(threads));
    }

    /**
     * Copies this batch with a limit to what is held of arrangements that aren't scored yet.
     *
     * @param bytes the most bytes, at least 1
     * @return the batch
     * @throws IllegalArgumentException if it is less
     */
    public Batch withMemoryLimit(long bytes) {
        if (bytes < 1) {
            throw new IllegalArgumentException("memory limit must be at least 1 byte, but was " + bytes);
        }
        return with(changed().memoryLimit(bytes));
    }

    /**
     * Copies this batch with tables that are written beside the scores. For these each arrangement is evaluated as a document is,
     * which takes longer.
     *
     * @param tables the tables
     * @return the batch
     * @throws IllegalArgumentException if one has a column of the name of a carried one
     */
    public Batch withTables(BatchTable... tables) {
        return with(changed().tables(List.of(tables)));
    }

    /**
     * Copies this batch so that what it makes of each arrangement is fit to be shown where people could be recognised: every
     * evaluation is the one {@linkplain Evaluation#suppressedBelow(int) with small groups suppressed}, and tables say no more
     * than that. Rows, rejected rows and raters of an arrangement are {@code NA} then, and so is how many criteria were answered
     * where one is kept back. Each arrangement is evaluated as a document is, which takes longer.
     *
     * <p>What this can't do: {@code rejects.csv} holds rows as they came, so keep it. {@code run.json} counts the rows and raters
     * of all arrangements together. Carried columns are copied as they are, whatever they tell. A row that names no rater counts
     * as a person of its own in a wide table. Of several documents about one arrangement, show one.
     *
     * @param people the number of people below which a side or role isn't shown on its own; 0 and 1 suppress nothing
     * @return the batch
     * @throws IllegalArgumentException if the number is negative
     */
    public Batch suppressedBelow(int people) {
        if (people < 0) {
            throw new IllegalArgumentException("people must be 0 or more, but was " + people);
        }
        return with(changed().suppressedBelow(people));
    }

    /**
     * Copies this batch with somebody who is told how far it has come.
     *
     * @param listener who is told
     * @return the batch
     */
    public Batch withListener(BatchListener listener) {
        return with(changed().listener(listener));
    }

    /** The same in chunks of another size, which makes no difference to what is written. */
    Batch withChunkSize(int bytes) {
        return with(changed().chunkSize(bytes));
    }

    private BatchSettingsBuilder changed() {
        return new BatchSettingsBuilder().from(settings);
    }

    private Batch with(BatchSettingsBuilder changed) {
        BatchSettings others = changed.build();
        CarriedColumns.check(checklist.framework(), others);
        return new Batch(checklist, others);
    }

    /**
     * Scores a file. Writes {@code arrangements.csv} and {@code rejects.csv}, tables that were asked for, and last
     * {@code run.json}. All have other names until all is written, so that half a file never looks whole; files of an earlier run
     * are replaced then, tables that its {@code run.json} lists and this run doesn't write are removed, and if the batch fails,
     * nothing is changed. Of two runs into one folder at once each file is one run's as a whole, that of whichever ends last. A run
     * that is killed can leave files whose names begin with a dot and end with {@code .part}, which may be removed.
     *
     * @param input the file
     * @param folder the folder for the output, which is made if it isn't there
     * @return what ran, and what became of the rows
     * @throws InvalidDocumentException if the header isn't one; it carries all problems
     * @throws MemoryLimitException if more would have to be held than {@linkplain #withMemoryLimit the limit}
     * @throws OutputException if writing fails, or a file of the output would replace the input
     * @throws UncheckedIOException if reading fails
     */
    public BatchRun run(Path input, Path folder) {
        try (InputStream stream = Files.newInputStream(input)) {
            OutputFolder.refuseInput(input, folder);
            Optional<String> name = Optional.ofNullable(input.getFileName()).map(Path::toString);
            return run(stream, Files.size(input), name, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Scores what a stream gives, as {@link #run(Path, Path)} does.
     *
     * @param input the stream, which stays open
     * @param folder the folder for the output, which is made if it isn't there
     * @return what ran, and what became of the rows
     * @throws InvalidDocumentException if the header isn't one; it carries all problems
     * @throws MemoryLimitException if more would have to be held than {@linkplain #withMemoryLimit the limit}
     * @throws OutputException if writing fails, or a file of the output would replace the input
     * @throws UncheckedIOException if reading fails
     */
    public BatchRun run(InputStream input, Path folder) {
        try {
            return run(input, -1, Optional.empty(), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BatchRun run(InputStream input, long length, Optional<String> name, Path folder) throws IOException {
        return run(input, length, name, () -> new OutputFolder(folder));
    }

    /** The folder is made, or found not to be one, when the input has a header. */
    BatchRun run(InputStream input, long length, Optional<String> name, Supplier<OutputFolder> folder)
            throws IOException {
        GroupScorer.Maker scorers = new GroupScorer.Maker(checklist, GroupScorer.Wanted.ROWS, settings);
        try (InputBytes bytes = InputBytes.of(input)) {
            BatchInput source = BatchInput.of(bytes, scorers, settings);
            return run(source, length, name, scorers, folder);
        }
    }

    private BatchRun run(
            BatchInput source,
            long length,
            Optional<String> name,
            GroupScorer.Maker scorers,
            Supplier<OutputFolder> folder)
            throws IOException {
        try (OutputFolder output = folder.get()) {
            FileReceiver receiver = new FileReceiver(output, scorers, settings, new Progress(settings, source, length));
            source.run(receiver, settings);
            BatchRun run = run(source, name, receiver.counts());
            output.commit(BatchRun.json().write(run));
            return run;
        }
    }

    /**
     * Evaluates the arrangements of a file one by one, in the order of the output, and writes nothing: rows become assessments.
     * Rows that are rejected are counted.
     *
     * @param input the file
     * @param receiver is given each evaluation with its carried cells by their columns, in the thread that calls
     * @return what ran, and what became of the rows
     * @throws InvalidDocumentException if the header isn't one; it carries all problems
     * @throws MemoryLimitException if more would have to be held than {@linkplain #withMemoryLimit the limit}
     * @throws UncheckedIOException if reading fails
     */
    public BatchRun evaluate(Path input, BiConsumer<Evaluation, Map<String, String>> receiver) {
        try (InputStream stream = Files.newInputStream(input)) {
            Optional<String> name = Optional.ofNullable(input.getFileName()).map(Path::toString);
            return evaluate(stream, Files.size(input), name, receiver);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Evaluates the arrangements that a stream gives, as {@link #evaluate(Path, BiConsumer)} does those of a file.
     *
     * @param input the stream, which stays open
     * @param receiver is given each evaluation with its carried cells by their columns, in the thread that calls
     * @return what ran, and what became of the rows
     * @throws InvalidDocumentException if the header isn't one; it carries all problems
     * @throws MemoryLimitException if more would have to be held than {@linkplain #withMemoryLimit the limit}
     * @throws UncheckedIOException if reading fails
     */
    public BatchRun evaluate(InputStream input, BiConsumer<Evaluation, Map<String, String>> receiver) {
        try {
            return evaluate(input, -1, Optional.empty(), receiver);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BatchRun evaluate(
            InputStream input, long length, Optional<String> name, BiConsumer<Evaluation, Map<String, String>> receiver)
            throws IOException {
        GroupScorer.Maker scorers = new GroupScorer.Maker(checklist, GroupScorer.Wanted.EVALUATIONS, settings);
        try (InputBytes bytes = InputBytes.of(input)) {
            BatchInput source = BatchInput.of(bytes, scorers, settings);
            MadeReceiver<Evaluation> evaluations = new MadeReceiver<>(
                    settings.carried(), output -> output.evaluated, receiver, new Progress(settings, source, length));
            source.run(evaluations, settings);
            return run(source, name, evaluations.counts());
        }
    }

    /**
     * Reads the arrangements that a stream gives as {@link #evaluate(InputStream, BiConsumer)} does, and evaluates none: for whoever
     * needs what was answered only, this takes a small part of the time.
     *
     * @param input the stream, which stays open
     * @param receiver is given the assessment of each arrangement with its carried cells by their columns, in the thread that calls
     * @return what ran, and what became of the rows
     * @throws InvalidDocumentException if the header isn't one; it carries all problems
     * @throws IllegalStateException if {@linkplain #suppressedBelow small groups are to be suppressed}: an assessment is what each
     *     person answered
     * @throws MemoryLimitException if more would have to be held than {@linkplain #withMemoryLimit the limit}
     * @throws UncheckedIOException if reading fails
     */
    public BatchRun assessments(InputStream input, BiConsumer<Assessment, Map<String, String>> receiver) {
        if (settings.suppresses()) {
            throw new IllegalStateException("groups of fewer than " + settings.suppressedBelow()
                    + " people must not be shown, but assessments hold what each person answered: take evaluations");
        }
        GroupScorer.Maker scorers = new GroupScorer.Maker(checklist, GroupScorer.Wanted.ASSESSMENTS, settings);
        try (InputBytes bytes = InputBytes.of(input)) {
            BatchInput source = BatchInput.of(bytes, scorers, settings);
            MadeReceiver<Assessment> assessments = new MadeReceiver<>(
                    settings.carried(), output -> output.assessed, receiver, new Progress(settings, source, -1));
            source.run(assessments, settings);
            return run(source, Optional.empty(), assessments.counts());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BatchRun run(BatchInput source, Optional<String> name, BatchRun.Counts counts) {
        BatchRun.Input input = new BatchRun.Input(name, source.layout(), source.bytesRead(), source.missing());
        return BatchRun.of(checklist, input, settings.stated(), counts);
    }
}
