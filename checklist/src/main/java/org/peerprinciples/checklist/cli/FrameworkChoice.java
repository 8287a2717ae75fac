package org.peerprinciples.checklist.cli;

import java.util.List;
import java.util.Optional;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.document.TailoringJson;
import org.peerprinciples.core.edition.TailoredFramework;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.problem.InvalidDocumentException;

/**
 * A framework that was asked for, among those at hand.
 *
 * @param framework the framework, tailored if tailorings were given
 * @param catalog the built-in frameworks, this one, and those between it and what it was tailored from
 */
record FrameworkChoice(Framework framework, FrameworkCatalog catalog) {

    /** What is meant where nothing is said. */
    static final String USUAL = "seven-principles";

    /**
     * Finds a framework and applies tailorings.
     *
     * @param terminal whose standard input to read
     * @param named the id of a built-in framework, with {@code @} and an edition or without, or a file
     * @param tailorings files of tailorings, in order
     * @return the choice
     * @throws CommandFailure if there is no such framework, or a file has problems
     */
    static FrameworkChoice of(Terminal terminal, String named, List<String> tailorings) {
        return of(terminal, named, tailorings, "the framework that it tailors is given with --framework");
    }

    /**
     * Finds a framework and applies tailorings.
     *
     * @param terminal whose standard input to read
     * @param named the id of a built-in framework, with {@code @} and an edition or without, or a file
     * @param tailorings files of tailorings, in order
     * @param cure what to do where a tailoring is of another framework
     * @return the choice
     * @throws CommandFailure if there is no such framework, or a file has problems
     */
    static FrameworkChoice of(Terminal terminal, String named, List<String> tailorings, String cure) {
        FrameworkSource source = FrameworkSource.of(terminal, named);
        FrameworkChoice choice = with(FrameworkCatalog.standard(), named, source.framework());
        for (String tailoring : tailorings) {
            choice = choice.tailored(Input.read(terminal, tailoring), cure);
        }
        return choice;
    }

    /** How a person names an edition: {@code seven-principles@1.0.0}. */
    static String name(FrameworkRef ref) {
        return ref.id() + "@" + ref.edition();
    }

    /** An edition in a file may be a built-in one: the same then, or its content was changed under its name. */
    private static FrameworkChoice with(FrameworkCatalog catalog, String document, Framework framework) {
        Optional<Framework> there = catalog.find(framework.ref());
        if (there.isPresent() && !there.get().equals(framework)) {
            throw CommandFailure.in(
                    document,
                    "has other content than the built-in " + name(framework.ref())
                            + "; give it an id or an edition of its own");
        }
        try {
            return new FrameworkChoice(framework, there.isPresent() ? catalog : catalog.with(framework));
        } catch (InvalidDocumentException e) {
            throw CommandFailure.in(document, e.problems());
        }
    }

    private FrameworkChoice tailored(Input tailoring, String cure) {
        OtherKind.refuse(tailoring, "tailoring");
        FrameworkCatalog here = framework.translation().isPresent() ? FrameworkCatalog.empty() : catalog;
        try {
            TailoredFramework tailored = TailoredFramework.of(framework, tailoring.as(TailoringJson.using(here), cure));
            return with(catalog, tailoring.name(), tailored.framework());
        } catch (InvalidDocumentException e) {
            throw CommandFailure.in(tailoring.name(), e.problems());
        } catch (IllegalArgumentException e) {
            throw CommandFailure.in(tailoring.name(), String.valueOf(e.getMessage()));
        }
    }
}
