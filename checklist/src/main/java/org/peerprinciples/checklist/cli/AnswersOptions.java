package org.peerprinciples.checklist.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.batch.Batch;
import org.peerprinciples.core.id.RoleId;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How tables of answers are read, as {@code batch} reads them. */
final class AnswersOptions {

    @Option(
            names = "--role",
            paramLabel = "ID",
            description = "Of tables of answers, the role of raters whose row names none.")
    private @Nullable String role;

    @Option(
            names = "--ignore",
            paramLabel = "COLUMN",
            split = ",",
            description = "Of tables of answers, columns to leave out.")
    private List<String> ignored = new ArrayList<>();

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    /** {@return whether something was said about how to read tables of answers} */
    boolean isGiven() {
        return role != null || !ignored.isEmpty();
    }

    /**
     * Makes the batch that reads a table, or documents of which each is a line.
     *
     * @param checklist what it evaluates with
     * @param terminal how many processors there are
     * @param carried columns to hand on with each arrangement
     * @return the batch
     * @throws CommandFailure if the framework has no such role, or a column can't be carried
     */
    Batch batch(Checklist checklist, Terminal terminal, List<String> carried) {
        try {
            Batch batch = Batch.of(checklist)
                    .withCarried(carried.toArray(String[]::new))
                    .withIgnored(ignored.toArray(String[]::new))
                    .withThreads(threads.threads(terminal));
            return role == null ? batch : batch.withDefaultRole(RoleId.of(role));
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()));
        }
    }
}
