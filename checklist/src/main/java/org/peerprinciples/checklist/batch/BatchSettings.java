package org.peerprinciples.checklist.batch;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerprinciples.core.id.RoleId;

/**
 * How a batch is to be run.
 *
 * @param defaultRole the role of raters whose row names none
 * @param carried the columns that are copied to the output
 * @param ignored the columns that are left out
 * @param grouped whether rows of one arrangement stand together
 * @param threads how many threads read and score
 * @param memoryLimit the most bytes that may be held of arrangements that aren't scored yet
 * @param tables the tables that are written beside the scores
 * @param suppressedBelow the number of people below which a group isn't shown on its own; at 1 or less every group is
 * @param listener who is told how far it has come
 * @param chunkSize how many bytes are worked on at once, roughly; makes no difference to what is written
 */
record BatchSettings(
        Optional<RoleId> defaultRole,
        List<String> carried,
        List<String> ignored,
        boolean grouped,
        int threads,
        long memoryLimit,
        Set<BatchTable> tables,
        int suppressedBelow,
        BatchListener listener,
        int chunkSize) {

    /** Small enough that what is made of one stays in a processor's cache. */
    static final int CHUNK_SIZE = 1 << 17;

    static BatchSettings standard() {
        return new BatchSettings(
                Optional.empty(),
                List.of(),
                List.of(),
                false,
                1,
                Long.MAX_VALUE,
                EnumSet.noneOf(BatchTable.class),
                0,
                (rows, bytesRead, bytesInAll) -> {},
                CHUNK_SIZE);
    }

    BatchSettings withDefaultRole(RoleId role) {
        return new BatchSettings(
                Optional.of(role),
                carried,
                ignored,
                grouped,
                threads,
                memoryLimit,
                tables,
                suppressedBelow,
                listener,
                chunkSize);
    }

    BatchSettings withCarried(List<String> columns) {
        return new BatchSettings(
                defaultRole,
                columns,
                ignored,
                grouped,
                threads,
                memoryLimit,
                tables,
                suppressedBelow,
                listener,
                chunkSize);
    }

    BatchSettings withIgnored(List<String> columns) {
        return new BatchSettings(
                defaultRole,
                carried,
                columns,
                grouped,
                threads,
                memoryLimit,
                tables,
                suppressedBelow,
                listener,
                chunkSize);
    }

    BatchSettings withGrouped() {
        return new BatchSettings(
                defaultRole,
                carried,
                ignored,
                true,
                threads,
                memoryLimit,
                tables,
                suppressedBelow,
                listener,
                chunkSize);
    }

    BatchSettings withThreads(int number) {
        return new BatchSettings(
                defaultRole,
                carried,
                ignored,
                grouped,
                number,
                memoryLimit,
                tables,
                suppressedBelow,
                listener,
                chunkSize);
    }

    BatchSettings withMemoryLimit(long bytes) {
        return new BatchSettings(
                defaultRole, carried, ignored, grouped, threads, bytes, tables, suppressedBelow, listener, chunkSize);
    }

    BatchSettings withTables(Set<BatchTable> others) {
        return new BatchSettings(
                defaultRole,
                carried,
                ignored,
                grouped,
                threads,
                memoryLimit,
                others,
                suppressedBelow,
                listener,
                chunkSize);
    }

    BatchSettings withSuppressedBelow(int people) {
        return new BatchSettings(
                defaultRole, carried, ignored, grouped, threads, memoryLimit, tables, people, listener, chunkSize);
    }

    BatchSettings withListener(BatchListener other) {
        return new BatchSettings(
                defaultRole,
                carried,
                ignored,
                grouped,
                threads,
                memoryLimit,
                tables,
                suppressedBelow,
                other,
                chunkSize);
    }

    BatchSettings withChunkSize(int bytes) {
        return new BatchSettings(
                defaultRole, carried, ignored, grouped, threads, memoryLimit, tables, suppressedBelow, listener, bytes);
    }

    /** Whether anything is kept back. */
    boolean suppresses() {
        return suppressedBelow > 1;
    }

    /** What of it makes a difference to what is written. */
    BatchRun.Settings stated() {
        return new BatchRun.Settings(
                defaultRole,
                carried,
                ignored,
                grouped,
                List.copyOf(tables),
                suppresses() ? Optional.of(suppressedBelow) : Optional.empty());
    }
}
