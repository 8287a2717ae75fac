package org.peerprinciples.checklist.batch;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.style.ModelStyle;

/** How a batch is to be run. */
@Value.Immutable
@ModelStyle
interface BatchSettings {

    /** Small enough that what is made of one stays in a processor's cache. */
    int CHUNK_SIZE = 1 << 17;

    /** The settings of a batch that nothing was said about. */
    static BatchSettings standard() {
        return new BatchSettingsBuilder().build();
    }

    /** The role of raters whose row names none. */
    Optional<RoleId> defaultRole();

    /** The columns that are copied to the output. */
    List<String> carried();

    /** The columns that are left out. */
    List<String> ignored();

    /** Whether rows of one arrangement stand together. */
    @Value.Default
    default boolean grouped() {
        return false;
    }

    /** How many threads read and score. */
    @Value.Default
    default int threads() {
        return 1;
    }

    /** The most bytes that may be held of arrangements that aren't scored yet. */
    @Value.Default
    default long memoryLimit() {
        return Long.MAX_VALUE;
    }

    /** The tables that are written beside the scores. */
    Set<BatchTable> tables();

    /** The number of people below which a group isn't shown on its own; at 1 or less every group is. */
    @Value.Default
    default int suppressedBelow() {
        return 0;
    }

    /** Who is told how far it has come. */
    @Value.Default
    default BatchListener listener() {
        return (rows, bytesRead, bytesInAll) -> {};
    }

    /** How many bytes are worked on at once, roughly; makes no difference to what is written. */
    @Value.Default
    default int chunkSize() {
        return CHUNK_SIZE;
    }

    /** Whether anything is kept back. */
    default boolean suppresses() {
        return suppressedBelow() > 1;
    }

    /** What of it makes a difference to what is written. */
    default BatchRun.Settings stated() {
        return new BatchRun.Settings(
                defaultRole(),
                carried(),
                ignored(),
                grouped(),
                List.copyOf(tables()),
                suppresses() ? Optional.of(suppressedBelow()) : Optional.empty());
    }
}
