package org.peerprinciples.checklist.evaluation;

import java.util.Map;
import java.util.Optional;
import org.peerprinciples.core.id.PrincipleId;

/**
 * What a tailoring did to a score, in points and in this order: leaving out, adding, weighing anew.
 *
 * <p>There are four scores on the way: (1) the base's, with all its criteria and its weights; (2) the same on the shared
 * criteria alone, the <em>like-for-like</em> score; (3) the same with what was added, at the weight that the tailored
 * framework gives it; (4) the tailored framework's. What is shared, and a principle that both have, keeps the base's weight
 * up to (3). Leaving out is (2) less (1), adding (3) less (2), weighing anew (4) less (3), and the three add up to (4) less
 * (1). A criterion that was worded anew counts as left out in its old wording and added in its new one.
 *
 * <p>Each is exact: an interval where something that it rests on isn't known, whatever it is, and one number where
 * everything is. An interval is what all answers that are missing could do together, so intervals don't add up as
 * numbers do. What lies between two scores of which one has no basis is no number, and left empty.
 *
 * @param base the score under the base, as far as answers to it are at hand; empty if it has no basis
 * @param likeForLike the like-for-like score; empty if it has no basis
 * @param leavingOut what leaving out did, -100 to 100 points
 * @param adding what adding did, -100 to 100 points
 * @param weighing what weighing anew did, -100 to 100 points
 * @param together what all three did, -100 to 100 points
 */
public record TailoringEffect(
        Optional<Score> base,
        Optional<Score> likeForLike,
        Optional<Difference> leavingOut,
        Optional<Difference> adding,
        Optional<Difference> weighing,
        Optional<Difference> together) {

    /** The four steps, and the values of the criteria in them. */
    record Steps(
            Weighting whole,
            Weighting likeForLike,
            Weighting grown,
            Weighting tailored,
            Map<Term, LinearForm.Range> values) {

        TailoringEffect ofWhole(Optional<Score> base, Optional<Score> shared) {
            return effect(base, shared, whole.whole(), likeForLike.whole(), grown.whole(), tailored.whole());
        }

        TailoringEffect ofPrinciple(PrincipleId id, Optional<Score> base, Optional<Score> shared) {
            return effect(
                    base,
                    shared,
                    whole.principle(id),
                    likeForLike.principle(id),
                    grown.principle(id),
                    tailored.principle(id));
        }

        private TailoringEffect effect(
                Optional<Score> base,
                Optional<Score> shared,
                Optional<LinearForm> first,
                Optional<LinearForm> second,
                Optional<LinearForm> third,
                Optional<LinearForm> fourth) {
            return new TailoringEffect(
                    base,
                    shared,
                    between(first, second),
                    between(second, third),
                    between(third, fourth),
                    between(first, fourth));
        }

        private Optional<Difference> between(Optional<LinearForm> from, Optional<LinearForm> to) {
            return from.flatMap(before -> to.map(after -> Difference.of(before, after, values)));
        }
    }
}
