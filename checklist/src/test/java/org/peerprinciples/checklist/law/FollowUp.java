package org.peerprinciples.checklist.law;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerprinciples.checklist.progress.Progress;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.id.CriterionId;

/**
 * A case and a later one of the same arrangement, under the same framework or a later edition of it.
 *
 * @param earlier the earlier case
 * @param later the later case
 * @param renamed the new ids of criteria that got one, by the old ones
 * @param reworded the criteria, by their later ids, that ask something else
 */
record FollowUp(Case earlier, Case later, Map<CriterionId, CriterionId> renamed, Set<CriterionId> reworded) {

    Progress progress() {
        return Progress.between(earlier.evaluation(), later.evaluation(), FrameworkCatalog.empty());
    }

    /** The criterion of the later framework that asks the same. */
    Optional<CriterionId> findSame(CriterionId before) {
        CriterionId after = renamed.getOrDefault(before, before);
        return Optional.of(after).filter(id -> later.framework().hasCriterion(id) && !reworded.contains(id));
    }

    /** The criterion of the earlier framework that asks the same. */
    Optional<CriterionId> findEarlier(CriterionId after) {
        return earlier.framework().criteria().stream()
                .map(criterion -> criterion.id())
                .filter(before -> findSame(before).equals(Optional.of(after)))
                .findFirst();
    }

    FollowUp with(Case otherEarlier, Case otherLater) {
        return new FollowUp(otherEarlier, otherLater, renamed, reworded);
    }
}
