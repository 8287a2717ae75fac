package org.peerprinciples.checklist.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peerprinciples.core.document.FrameworkDigests;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.Digest;

/** The digests of a framework's content, to compare with those that assessments pin. */
final class Pins {

    private final Digest framework;

    /** In the order of the criteria's names, as documents hold them: the next one asked for is mostly the next one here. */
    private final CriterionId[] ids;

    private final Digest[] digests;
    private final Map<CriterionId, Digest> byId = new HashMap<>();

    Pins(Framework pinned, FrameworkDigests all) {
        framework = all.framework();
        List<CriterionId> sorted =
                pinned.criteria().stream().map(Criterion::id).sorted().toList();
        ids = sorted.toArray(CriterionId[]::new);
        digests = sorted.stream().map(all::criterion).toArray(Digest[]::new);
        sorted.forEach(id -> byId.put(id, all.criterion(id)));
    }

    /** Whether this is the content that was answered, as far as that was recorded. */
    boolean hold(FrameworkRef answered, Map<CriterionId, Digest> criteria) {
        boolean same = answered.digest().isEmpty() || answered.digest().get().equals(framework);
        int next = 0;
        for (Map.Entry<CriterionId, Digest> pin : criteria.entrySet()) {
            boolean asExpected = next < ids.length && isSame(ids[next], pin.getKey());
            Digest digest = asExpected ? digests[next] : byId.get(pin.getKey());
            same &= pin.getValue().equals(digest);
            next++;
        }
        return same;
    }

    /** Asks first whether it is the same object, as it is in what was read from a document. */
    private static boolean isSame(Object known, CriterionId id) {
        return known == id || known.equals(id);
    }
}
