package org.peerprinciples.checklist.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peerprinciples.core.evidence.Evidence;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Role;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.RoleId;

/** The evidence behind one criterion, taken together. */
final class Backing {

    /**
     * Somebody who says so.
     *
     * @param source where it is said; the same for what is told in one document
     * @param roles the roles of who says so; none if that isn't known
     */
    private record Saying(Object source, Set<RoleId> roles) {

        /** Whether this is somebody else, in another role, and heard elsewhere. */
        boolean isApartFrom(Saying other) {
            return !source.equals(other.source)
                    && !roles.isEmpty()
                    && !other.roles.isEmpty()
                    && roles.stream().noneMatch(other.roles::contains);
        }
    }

    private final Map<EvidenceId, Evidence> all;
    private final Set<EvidenceKind> kinds = new HashSet<>();
    private final Set<Object> sources = new HashSet<>();
    private final List<Saying> sayings = new ArrayList<>();

    /** Of all evidence by id, what is cited, and the roles of each rater whose rating counts as evidence. */
    Backing(Map<EvidenceId, Evidence> all, List<Evidence> cited, List<Set<RoleId>> tellers) {
        this.all = all;
        for (Evidence item : cited) {
            EvidenceKind kind = EvidenceKind.of(item);
            kinds.add(kind);
            if (kind != EvidenceKind.PLEDGE) {
                sources.add(source(item));
            }
            if (kind == EvidenceKind.VOICE || kind == EvidenceKind.OBSERVATION) {
                sayings.add(new Saying(
                        source(item), Gathering.role(item).map(Set::of).orElse(Set.of())));
            }
        }
        for (int i = 0; i < tellers.size(); i++) {
            // Any two raters are two sources, and a position is no piece of evidence.
            sources.add(i);
            sayings.add(new Saying(i, tellers.get(i)));
        }
    }

    /** The document in which it is told, or that is told in, and so on; itself if it isn't told anywhere. */
    private EvidenceId source(Evidence item) {
        Set<EvidenceId> passed = new HashSet<>();
        EvidenceId source = item.id();
        while (passed.add(source)) {
            Evidence at = all.get(source);
            source = at == null ? source : at.toldIn().orElse(source);
        }
        return source;
    }

    EvidenceStrength strength() {
        if (kinds.contains(EvidenceKind.SURVEY)) {
            return EvidenceStrength.MEASURED;
        } else if (kinds.contains(EvidenceKind.DOCUMENT) || kinds.contains(EvidenceKind.ACTIVITY)) {
            return EvidenceStrength.DOCUMENTED;
        } else if (sayings.isEmpty()) {
            return EvidenceStrength.NONE;
        }
        return sayings.stream().anyMatch(one -> sayings.stream().anyMatch(one::isApartFrom))
                ? EvidenceStrength.SAID_BY_SEVERAL_ROLES
                : EvidenceStrength.SAID_BY_ONE_ROLE;
    }

    int sources() {
        return sources.size();
    }

    /** The framework's roles in its order first, then those of other frameworks by id. */
    List<RoleId> saidBy(Framework framework) {
        List<RoleId> order = framework.roles().stream().map(Role::id).toList();
        return sayings.stream()
                .flatMap(saying -> saying.roles().stream())
                .distinct()
                .sorted(Comparator.comparingInt(
                                (RoleId role) -> order.contains(role) ? order.indexOf(role) : order.size())
                        .thenComparing(RoleId::toString))
                .toList();
    }
}
