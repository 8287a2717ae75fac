package org.peerprinciples.checklist.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.framework.Framework;
import picocli.CommandLine.Option;

/** Which framework, and tailored how. */
final class FrameworkOptions {

    @Option(
            names = "--framework",
            paramLabel = "ID|FILE",
            description = "The framework: the id of a built-in one, as 'framework list' shows them, or a file "
                    + "(JSON, or CSV from a spreadsheet).")
    private @Nullable String framework;

    @Option(
            names = "--tailoring",
            paramLabel = "FILE",
            description = "A tailoring to apply to the framework. May be given several times; applied in order.")
    private List<String> tailorings = new ArrayList<>();

    /** {@return whether one was asked for} */
    boolean isGiven() {
        return framework != null || !tailorings.isEmpty();
    }

    /**
     * Gives the framework that was asked for, tailored; the seven principles, if none was.
     *
     * @param terminal whose standard input to read
     * @return the framework
     * @throws CommandFailure if there is no such framework, or a file has problems
     */
    Framework framework(Terminal terminal) {
        return choice(terminal).framework();
    }

    /**
     * Gives the framework that was asked for, tailored, if one was.
     *
     * @param terminal whose standard input to read
     * @return the framework
     * @throws CommandFailure if there is no such framework, or a file has problems
     */
    Optional<Framework> findFramework(Terminal terminal) {
        return findChoice(terminal).map(FrameworkChoice::framework);
    }

    /**
     * Gives the frameworks at hand: the built-in ones, and the one that was asked for with those that it was tailored
     * from.
     *
     * @param terminal whose standard input to read
     * @return the catalog, in which to look up what assessments answer
     * @throws CommandFailure if there is no such framework, or a file has problems
     */
    FrameworkCatalog catalog(Terminal terminal) {
        return findChoice(terminal).map(FrameworkChoice::catalog).orElseGet(FrameworkCatalog::standard);
    }

    /**
     * Gives the framework that was asked for, if one was, with the catalog that it is in.
     *
     * @param terminal whose standard input to read
     * @return both
     * @throws CommandFailure if there is no such framework, or a file has problems
     */
    Optional<FrameworkChoice> findChoice(Terminal terminal) {
        return isGiven() ? Optional.of(choice(terminal)) : Optional.empty();
    }

    /**
     * Gives the framework that was asked for and the catalog with it, reading files once.
     *
     * @param terminal whose standard input to read
     * @return both
     * @throws CommandFailure if there is no such framework, or a file has problems
     */
    FrameworkChoice choice(Terminal terminal) {
        return FrameworkChoice.of(terminal, framework == null ? FrameworkChoice.USUAL : framework, tailorings);
    }
}
