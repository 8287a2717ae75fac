package org.peerprinciples.checklist.plan;

import java.util.Collection;
import org.peerprinciples.core.document.NearestName;

/** What somebody probably meant who named what isn't there. */
final class Meant {

    private Meant() {}

    /** The nearest that there is, as the end of a message; nothing if none is near. */
    static String instead(Object found, Collection<?> allowed) {
        return NearestName.of(
                        found.toString(), allowed.stream().map(Object::toString).toList())
                .map(near -> " (did you mean '" + near + "'?)")
                .orElse("");
    }
}
