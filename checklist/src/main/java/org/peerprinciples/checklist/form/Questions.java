package org.peerprinciples.checklist.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.framework.Role;
import org.peerprinciples.core.id.RoleId;

/** What is asked of a role, or of all of them: the screen, and what they can tell about. */
record Questions(Framework framework, Optional<Role> role) {

    static Questions of(Framework framework, Optional<RoleId> role) {
        return new Questions(framework, role.map(id -> known(framework, id)));
    }

    private static Role known(Framework framework, RoleId id) {
        return framework
                .findRole(id)
                .orElseThrow(() -> new IllegalArgumentException("role must be one of "
                        + framework.roles().stream()
                                .map(each -> each.id().value())
                                .collect(Collectors.joining(", "))
                        + ", but was " + id));
    }

    /** {@return the principles about which there is something to ask} */
    List<Principle> principles() {
        return framework.principles().stream()
                .filter(principle -> !of(principle).isEmpty())
                .toList();
    }

    /** {@return what is asked about a principle} */
    List<Criterion> of(Principle principle) {
        return principle.criteria().stream()
                .filter(criterion ->
                        role.isEmpty() || criterion.roles().contains(role.get().id()))
                .toList();
    }

    /** {@return what is asked about all principles} */
    List<Criterion> all() {
        return framework.principles().stream()
                .flatMap(principle -> of(principle).stream())
                .toList();
    }

    /** {@return the names of the roles that can tell} */
    List<String> asked(Criterion criterion) {
        return criterion.roles().stream()
                .map(id -> framework.findRole(id).map(Role::name).orElseGet(id::value))
                .toList();
    }

    /** {@return the replies to a question of the screen, in their order} */
    static List<ScreenReply> replies() {
        return Arrays.asList(ScreenReply.values());
    }
}
