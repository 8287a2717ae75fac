package org.peerprinciples.checklist.batch;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.document.DerivedJson;
import org.peerprinciples.checklist.evaluation.AppliedPolicy;
import org.peerprinciples.checklist.evaluation.LibraryVersion;
import org.peerprinciples.checklist.finding.FindingRule;
import org.peerprinciples.core.document.FrameworkDigests;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.problem.ProblemCode;

/**
 * What a batch ran with and what became of its rows: enough to run it again, and to write about it. It is written last, as
 * {@code run.json} beside the tables. It holds neither times nor the number of threads, so that the same input gives the
 * same bytes.
 *
 * @param library the version of this library
 * @param framework the framework's id, edition and digest
 * @param tailorings the frameworks that tailorings started from, each as its tailoring pins it, in the order in which they
 *     were applied; none if it wasn't tailored
 * @param policy the scoring policy and the names of the finding rules
 * @param input what was read
 * @param settings how it was read, and what was written
 * @param counts what became of the rows
 */
public record BatchRun(
        String library,
        FrameworkRef framework,
        List<FrameworkRef> tailorings,
        AppliedPolicy policy,
        Input input,
        Settings settings,
        Counts counts) {

    private static final DerivedJson<BatchRun> JSON =
            DerivedJson.of("batch-run", BatchRun.class, BatchRunFields::write);

    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param library the version of this library
     * @param framework the framework's id, edition and digest
     * @param tailorings the frameworks that tailorings started from
     * @param policy the scoring policy and the names of the finding rules
     * @param input what was read
     * @param settings how it was read, and what was written
     * @param counts what became of the rows
     */
    public BatchRun {
        tailorings = List.copyOf(tailorings);
    }

    /** The layouts of batches. */
    public enum Layout {
        /** A table with a row for each rater of an arrangement, and a column for each criterion. */
        WIDE,
        /** A table with a row for each answer. */
        LONG,
        /** Assessment documents in JSON, one to a line. */
        DOCUMENTS;

        /** {@return the layout as written in documents} */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What was read.
     *
     * @param name the name of the file, without the folders that it is in; empty where it was no file
     * @param layout how the answers are laid out
     * @param bytes the length in bytes, as it was read
     * @param missing the criteria, and questions of the screen behind {@code screen.}, that a wide table has no column for, or no
     *     row of a long one that was read names, so that they are known of nobody
     */
    public record Input(Optional<String> name, Layout layout, long bytes, List<String> missing) {

        /**
         * Copies what it is given, so that it can't change afterwards.
         *
         * @param name the name of the file
         * @param layout how the answers are laid out
         * @param bytes the length in bytes
         * @param missing the criteria and questions that a table has no column or row for
         */
        public Input {
            missing = List.copyOf(missing);
        }
    }

    /**
     * How a batch was read, and what was written beside {@code arrangements.csv} and {@code rejects.csv}.
     *
     * @param defaultRole the role of raters whose rows don't say one; empty if rows have to
     * @param carried the columns that were copied to the output, in their order
     * @param ignored the columns that were left out
     * @param grouped whether the rows of an arrangement were taken to stand together
     * @param tables the tables that were written on request
     * @param suppressedBelow the number of people below which no side or role is shown on its own; empty if nothing was
     *     suppressed
     */
    public record Settings(
            Optional<RoleId> defaultRole,
            List<String> carried,
            List<String> ignored,
            boolean grouped,
            List<BatchTable> tables,
            Optional<Integer> suppressedBelow) {

        /**
         * Copies what it is given, so that it can't change afterwards.
         *
         * @param defaultRole the role of raters whose rows don't say one
         * @param carried the columns that were copied to the output, in their order
         * @param ignored the columns that were left out
         * @param grouped whether the rows of an arrangement were taken to stand together
         * @param tables the tables that were written on request
         * @param suppressedBelow the number of people below which no side or role is shown on its own
         */
        public Settings {
            carried = List.copyOf(carried);
            ignored = List.copyOf(ignored);
            tables = List.copyOf(tables);
        }
    }

    /**
     * What became of the rows.
     *
     * @param rows how many there were, without the heading and blank lines; of documents how many
     * @param scored how many of them were scored
     * @param rejected how many of them were rejected; with those that were scored all of them
     * @param arrangements how many rows {@code arrangements.csv} has
     * @param raters how many raters these arrangements have together
     * @param rejects how many rows were rejected for each kind of problem, by the first problem of each row
     */
    public record Counts(
            long rows, long scored, long rejected, long arrangements, long raters, List<RejectCount> rejects) {

        /**
         * Checks the counts.
         *
         * @param rows how many rows there were
         * @param scored how many of them were scored
         * @param rejected how many of them were rejected
         * @param arrangements how many arrangements there are
         * @param raters how many raters they have together
         * @param rejects how many rows were rejected for each kind of problem
         * @throws IllegalArgumentException if rows are neither scored nor rejected, or rejected for no kind of problem
         */
        public Counts {
            rejects = List.copyOf(rejects);
            if (Math.min(scored, Math.min(rejected, Math.min(arrangements, raters))) < 0 || rows != scored + rejected) {
                throw new IllegalArgumentException(
                        "counts must be 0 or more and rows those scored and rejected, but were "
                                + rows + " rows, " + scored + " scored and " + rejected + " rejected, of "
                                + arrangements
                                + " arrangements and " + raters + " raters");
            }
            long told = rejects.stream().mapToLong(RejectCount::rows).sum();
            if (told != rejected) {
                throw new IllegalArgumentException(
                        "rejects must add up to the rows rejected, " + rejected + ", but were " + told);
            }
        }
    }

    /**
     * How many rows were rejected for one kind of problem.
     *
     * @param code the kind of problem
     * @param rows how many rows, 1 or more
     */
    public record RejectCount(ProblemCode code, long rows) {}

    /** {@return how runs are written as JSON and read back: format {@code peer-principles-batch-run}} */
    public static DerivedJson<BatchRun> json() {
        return JSON;
    }

    /**
     * States a run.
     *
     * @param checklist what was evaluated with
     * @param input what was read
     * @param settings how it was read
     * @param counts what became of the rows
     * @return the statement
     */
    static BatchRun of(Checklist checklist, Input input, Settings settings, Counts counts) {
        Framework framework = checklist.framework();
        return new BatchRun(
                LibraryVersion.VALUE,
                FrameworkRef.of(
                        framework.id(),
                        framework.edition(),
                        FrameworkDigests.of(framework).framework()),
                framework.tailorings().stream()
                        .map(tailoring -> tailoring.base())
                        .toList(),
                AppliedPolicy.of(
                        checklist.policy(),
                        checklist.rules().stream().map(FindingRule::name).toList()),
                input,
                settings,
                counts);
    }
}
