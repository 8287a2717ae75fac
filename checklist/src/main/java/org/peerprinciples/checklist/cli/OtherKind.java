package org.peerprinciples.checklist.cli;

import java.util.Map;
import java.util.Optional;

/** A document of another kind than a command takes: where it is of use. */
final class OtherKind {

    private static final Map<String, String> PLACES = Map.of(
            "assessment", "is evaluated with 'evaluate'",
            "framework", "is given with --framework, or to 'framework show'",
            "tailoring", "is given with --tailoring, or to 'framework tailor' after its framework",
            "translation", "is checked with 'framework check'; --lang shows those that are built in",
            "crosswalk", "is checked with 'framework check'");

    private OtherKind() {}

    /**
     * Refuses a document that says it is of another kind.
     *
     * @param input the document
     * @param wanted the kind that is wanted, such as {@code assessment}
     * @throws CommandFailure if it is of another kind that people write
     */
    static void refuse(Input input, String wanted) {
        Optional<String> kind = input.kind().filter(found -> !found.equals(wanted));
        if (kind.isPresent() && PLACES.containsKey(kind.get())) {
            throw CommandFailure.in(
                    input.name(),
                    "is a document of kind '" + kind.get() + "', not '" + wanted + "'; it " + PLACES.get(kind.get()));
        }
    }
}
