package org.peerprinciples.checklist.cli;

import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.document.FrameworkCsv;
import org.peerprinciples.core.document.FrameworkJson;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkRef;

/**
 * A framework that a person named: a built-in one or a file.
 *
 * @param framework the framework
 * @param isSpreadsheet whether it was read from a spreadsheet
 */
record FrameworkSource(Framework framework, boolean isSpreadsheet) {

    private static final List<String> BUILT_IN = FrameworkCatalog.standard().refs().stream()
            .map(FrameworkChoice::name)
            .toList();
    private static final List<String> NAMES = Stream.concat(
                    BUILT_IN.stream(),
                    FrameworkCatalog.standard().refs().stream()
                            .map(ref -> ref.id().value()))
            .toList();

    /**
     * Finds a framework.
     *
     * @param terminal whose standard input to read
     * @param named the id of a built-in framework, with {@code @} and an edition or without, or a file
     * @return the framework
     * @throws CommandFailure if there is neither, or the file has problems
     */
    static FrameworkSource of(Terminal terminal, String named) {
        return builtIn(named)
                .map(framework -> new FrameworkSource(framework, false))
                .orElseGet(() -> file(terminal, named));
    }

    /**
     * Finds a built-in framework: the newest edition, or the one that is named after an {@code @}.
     *
     * @param named its id, with {@code @} and an edition or without
     * @return the framework, if there is one
     */
    static Optional<Framework> builtIn(String named) {
        return FrameworkCatalog.standard().refs().stream()
                .filter(ref -> named.equals(ref.id().value()) || named.equals(FrameworkChoice.name(ref)))
                .max(Comparator.comparing(FrameworkRef::edition))
                .flatMap(FrameworkCatalog.standard()::find);
    }

    private static FrameworkSource file(Terminal terminal, String named) {
        if (!named.equals("-") && !Files.exists(Input.path(named))) {
            throw new CommandFailure("there is neither a built-in framework nor a file '" + named + "'; built in are "
                    + String.join(", ", BUILT_IN) + Refusal.meant(named, NAMES));
        }
        Input input = Input.read(terminal, named);
        if (input.isJson()) {
            OtherKind.refuse(input, "framework");
        }
        return input.isJson()
                ? new FrameworkSource(input.as(FrameworkJson.standard()), false)
                : new FrameworkSource(input.as(FrameworkCsv.standard()), true);
    }
}
