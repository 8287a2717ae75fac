package org.peerprinciples.checklist.evaluation;

import java.util.Optional;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.id.Digest;

/**
 * What an evaluation was made with: enough to make it again, and to tell it from one of other answers.
 *
 * @param framework the framework's id, edition and digest
 * @param policy the scoring policy
 * @param library the version of this library
 * @param language the language of the framework's words in findings, a language tag (BCP 47) such as {@code cy}; empty in documents that
 *     don't say
 * @param assessment the {@linkplain AssessmentJson#digest digest} of the assessment that was evaluated; empty if small groups
 *     aren't shown on their own, because trying answers until they give it would tell what few people said, and in documents
 *     that don't say
 * @param suppressedBelow the number of people below which a group isn't shown on its own; empty if nothing is suppressed,
 *     otherwise 2 or more
 */
public record Provenance(
        FrameworkRef framework,
        AppliedPolicy policy,
        String library,
        Optional<String> language,
        Optional<Digest> assessment,
        Optional<Integer> suppressedBelow) {

    /**
     * Makes it.
     *
     * @param framework the framework's id, edition and digest
     * @param policy the scoring policy
     * @param library the version of this library
     * @param language the language of the framework's words in findings
     * @param assessment the digest of the assessment that was evaluated
     * @param suppressedBelow the number of people below which a group isn't shown on its own
     * @throws IllegalArgumentException if that number is below 2, or there is one and a digest of the assessment, too
     */
    public Provenance {
        suppressedBelow.ifPresent(Suppressed::requireGroup);
        if (suppressedBelow.isPresent() && assessment.isPresent()) {
            throw new IllegalArgumentException(
                    "assessment must be empty where small groups are suppressed, but was " + assessment.get());
        }
    }

    /**
     * Gives the same for something in which small groups aren't shown on their own.
     *
     * @param people the number of people below which they aren't; 0 and 1 suppress nothing
     * @return a copy that says so, without the digest of the assessment if anything is suppressed
     */
    public Provenance withSuppressedBelow(int people) {
        return people < Suppressed.LEAST
                ? new Provenance(framework, policy, library, language, assessment, Optional.empty())
                : new Provenance(framework, policy, library, language, Optional.empty(), Optional.of(people));
    }

    /**
     * Asks whether something else was made of the same answers in the same way. The language may differ, since it changes no
     * figure; and of two of which one doesn't say what answers it was made of, that is taken to be the same.
     *
     * @param other what something else was made with
     * @return whether all else is equal
     */
    public boolean matches(Provenance other) {
        return framework.equals(other.framework)
                && policy.equals(other.policy)
                && library.equals(other.library)
                && suppressedBelow.equals(other.suppressedBelow)
                && (assessment.isEmpty() || other.assessment.isEmpty() || assessment.equals(other.assessment));
    }

    Provenance of(Digest answers) {
        return new Provenance(framework, policy, library, language, Optional.of(answers), suppressedBelow);
    }
}
