package org.peerprinciples.checklist.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.batch.Batch;
import org.peerprinciples.checklist.batch.BatchRun;
import org.peerprinciples.checklist.batch.BatchTable;
import org.peerprinciples.checklist.batch.MemoryLimitException;
import org.peerprinciples.checklist.batch.OutputException;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.problem.InvalidDocumentException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores many arrangements at once. */
@Command(
        name = "batch",
        header = "Score many arrangements at once.",
        description = {
            "Score many arrangements: tables of answers in, tidy tables of scores out.",
            "",
            "Reads CSV with a row for each rater (columns arrangement, rater, role, date,",
            "and one for each criterion) or for each answer (arrangement, rater, role,",
            "criterion, answer), or assessments in JSON, one a line. Writes",
            "arrangements.csv, rejects.csv with the rows that can't be scored, and run.json.",
            "",
            "With --suppress-below all tables show of each arrangement what evaluate would;",
            "but rejects.csv holds rows as they came, so keep that to yourself."
        },
        footer = {
            "  peer-principles batch answers.csv --output scores --role peer-supporter",
            "  peer-principles batch answers.csv.gz -o scores --carry region,year --grouped",
            "  peer-principles batch - -o scores --table principles,criteria < answers.csv"
        })
final class BatchCommand extends Subcommand {

    private static final long KILO = 1024;

    /** Smaller files are done before anybody could read a progress bar. */
    private static final long WORTH_WAITING_FOR = 4 * KILO * KILO;

    private static final int MOST_LISTED = 10;

    @Parameters(paramLabel = "FILE", description = "The answers; - is standard input.")
    private String file = "";

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FOLDER",
            description = "The folder to write to; files in it are replaced when all is done.")
    private String output = "";

    @Mixin
    private FrameworkOptions frameworks = new FrameworkOptions();

    @Option(names = "--role", paramLabel = "ID", description = "The role of raters whose row names none.")
    private @Nullable String role;

    @Option(
            names = "--carry",
            paramLabel = "COLUMN",
            split = ",",
            description = "Columns to copy to the output, such as to compare groups by; may be given "
                    + "several times. A name with a comma stands in double quotes.")
    private List<String> carried = new ArrayList<>();

    @Option(
            names = "--ignore",
            paramLabel = "COLUMN",
            split = ",",
            description = "Columns to leave out, given in the same way.")
    private List<String> ignored = new ArrayList<>();

    @Option(
            names = "--grouped",
            description = "Rows of one arrangement stand together: then memory doesn't grow with the file.")
    private boolean grouped;

    @Option(
            names = "--max-memory",
            paramLabel = "SIZE",
            description = "The most to hold of arrangements that aren't scored yet, such as 200m or 2g; bytes "
                    + "without a letter.")
    private @Nullable String memory;

    @Option(
            names = "--table",
            paramLabel = "TABLE",
            split = ",",
            description = "More tables to write: principles, criteria, findings.")
    private List<BatchTable> tables = new ArrayList<>();

    @Mixin
    private SuppressionOption suppression = new SuppressionOption();

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Override
    public Integer call() {
        BatchRun run = run(batch());
        BatchRun.Counts counts = run.counts();
        remark(run);
        terminal()
                .tell(Page.count(counts.rows(), "row") + ": " + counts.scored() + " scored, " + counts.rejected()
                        + " rejected; " + Page.count(counts.arrangements(), "arrangement") + ", "
                        + Page.count(counts.raters(), "rater"));
        return counts.rejected() == 0 ? ExitCode.DONE : ExitCode.NOT_ALL_WELL;
    }

    /** What is easily overlooked: nothing is wrong with it, but it may not be what was meant. */
    private void remark(BatchRun run) {
        List<String> without = run.input().missing();
        if (!without.isEmpty()) {
            String listed = String.join(", ", without.subList(0, Math.min(MOST_LISTED, without.size())));
            String more = without.size() > MOST_LISTED ? " and " + (without.size() - MOST_LISTED) + " more" : "";
            terminal()
                    .tell(file + ": not known, because there is no "
                            + (run.input().layout() == BatchRun.Layout.LONG ? "row" : "column") + ": " + listed + more);
        }
        if (run.counts().rows() == 0) {
            terminal().tell(file + ": has no rows, only a header");
        }
        if (run.settings().suppressedBelow().isPresent() && run.counts().rejected() > 0) {
            terminal().tell("rejects.csv holds rows as they came, not suppressed: keep it to yourself");
        }
    }

    /** Column names as they are, where quotes kept their commas together. */
    private static String[] columns(List<String> names) {
        return names.stream()
                .map(name -> name.length() > 1 && name.startsWith("\"") && name.endsWith("\"")
                        ? name.substring(1, name.length() - 1)
                        : name)
                .toArray(String[]::new);
    }

    private Batch batch() {
        Framework framework = frameworks.framework(terminal());
        try {
            Batch batch = Batch.of(Checklist.of(framework))
                    .withCarried(columns(carried))
                    .withIgnored(columns(ignored))
                    .withTables(tables.toArray(BatchTable[]::new))
                    .suppressedBelow(suppression.people())
                    .withThreads(threads.threads(terminal()));
            batch = role == null ? batch : batch.withDefaultRole(role(framework, role));
            batch = memory == null ? batch : batch.withMemoryLimit(bytes(memory));
            return grouped ? batch.grouped() : batch;
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()));
        }
    }

    private static RoleId role(Framework framework, String id) {
        List<String> there =
                framework.roles().stream().map(each -> each.id().value()).toList();
        if (!there.contains(id)) {
            throw new CommandFailure("--role must be one of " + String.join(", ", there) + ", but was '" + id + "'"
                    + Refusal.meant(id, there));
        }
        return RoleId.of(id);
    }

    /** A number of bytes, or of kibibytes, mebibytes or gibibytes with the letter behind it. */
    private static long bytes(String size) {
        if (!size.matches("[1-9][0-9]{0,9}[kKmMgG]?")) {
            throw new CommandFailure(
                    "--max-memory must be a number of bytes, or one with k, m or g such as 200m, but was '" + size
                            + "'");
        }
        String digits = size.replaceAll("[^0-9]", "");
        long unit = switch (size.substring(digits.length()).toLowerCase(Locale.ROOT)) {
            case "k" -> KILO;
            case "m" -> KILO * KILO;
            case "g" -> KILO * KILO * KILO;
            default -> 1;
        };
        long number = Long.parseLong(digits);
        return number > Long.MAX_VALUE / unit ? Long.MAX_VALUE : number * unit;
    }

    private BatchRun run(Batch batch) {
        try {
            return isWorthABar() ? withProgress(batch) : runOn(batch);
        } catch (InvalidDocumentException e) {
            throw CommandFailure.in(file, e.problems());
        } catch (MemoryLimitException e) {
            throw CommandFailure.in(file, String.valueOf(e.getMessage()));
        } catch (OutputException e) {
            throw CommandFailure.in(e.path(), e.problem());
        } catch (UncheckedIOException e) {
            throw CommandFailure.in(file, reason(e.getCause()));
        }
    }

    private static String reason(@Nullable Throwable e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "may not be read";
        }
        if (e instanceof FileSystemException failure) {
            return "can't be read" + (failure.getReason() == null ? "" : ": " + failure.getReason());
        }
        return "can't be read" + (e == null || e.getMessage() == null ? "" : ": " + e.getMessage());
    }

    private boolean isWorthABar() {
        if (!terminal().interactive()) {
            return false;
        }
        try {
            return file.equals("-") || Files.size(Input.path(file)) >= WORTH_WAITING_FOR;
        } catch (IOException e) {
            // Whoever reads it says what is wrong.
            return false;
        }
    }

    private BatchRun runOn(Batch batch) {
        if (output.equals("-")) {
            throw new CommandFailure("--output can't be standard output here: there are several tables, for a folder");
        }
        Path folder = Input.path(output);
        if (file.equals("-")) {
            return batch.run(terminal().in(), folder);
        }
        Path input = Input.path(file);
        if (Files.isDirectory(input)) {
            throw CommandFailure.in(file, "is a folder, not a file");
        }
        return batch.run(input, folder);
    }

    /** For somebody who waits: how much of the file was read. */
    private BatchRun withProgress(Batch batch) {
        try (ProgressBar bar = new ProgressBarBuilder()
                .setTaskName("batch")
                .setUnit(" MiB", KILO * KILO)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(terminal().err(), 79))
                .build()) {
            return runOn(batch.withListener((rows, read, all) -> {
                bar.maxHint(all);
                bar.stepTo(read);
            }));
        }
    }
}
