package org.peerprinciples.checklist.evaluation;

import java.util.Optional;
import org.peerprinciples.core.framework.FrameworkRef;

/**
 * What an evaluation was made with: enough to make it again.
 *
 * @param framework the framework's id, edition and digest
 * @param policy the scoring policy
 * @param library the version of this library
 * @param suppressedBelow the number of people below which a group isn't shown on its own; empty if nothing is suppressed,
 *     otherwise 2 or more
 */
public record Provenance(
        FrameworkRef framework, AppliedPolicy policy, String library, Optional<Integer> suppressedBelow) {

    /**
     * Makes it.
     *
     * @param framework the framework's id, edition and digest
     * @param policy the scoring policy
     * @param library the version of this library
     * @param suppressedBelow the number of people below which a group isn't shown on its own
     * @throws IllegalArgumentException if that number is below 2
     */
    public Provenance {
        suppressedBelow.ifPresent(Suppressed::requireGroup);
    }

    /**
     * Gives the same for something in which small groups aren't shown on their own.
     *
     * @param people the number of people below which they aren't; 0 and 1 suppress nothing
     * @return a copy that says so
     */
    public Provenance withSuppressedBelow(int people) {
        if (people < Suppressed.LEAST) {
            return new Provenance(framework, policy, library, Optional.empty());
        }
        return new Provenance(framework, policy, library, Optional.of(people));
    }
}
