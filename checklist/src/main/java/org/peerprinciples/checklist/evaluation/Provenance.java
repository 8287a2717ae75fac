package org.peerprinciples.checklist.evaluation;

import java.util.Optional;
import org.peerprinciples.core.framework.FrameworkRef;

/**
 * What an evaluation was made with: enough to make it again.
 *
 * @param framework the framework's id, edition and digest
 * @param policy the scoring policy
 * @param library the version of this library
 * @param suppressedBelow the number of people below which a group isn't shown on its own; empty if nothing is suppressed
 */
public record Provenance(
        FrameworkRef framework, AppliedPolicy policy, String library, Optional<Integer> suppressedBelow) {

    Provenance withSuppressedBelow(int people) {
        return new Provenance(framework, policy, library, Optional.of(people));
    }
}
