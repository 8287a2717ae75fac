package org.peerprinciples.checklist.crosswalk;

import java.util.Optional;
import org.peerprinciples.core.document.CrosswalkJson;
import org.peerprinciples.core.framework.Crosswalk;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.id.CrosswalkId;
import org.peerprinciples.core.id.Digest;

/**
 * The crosswalk that a reading was made with.
 *
 * @param id its id
 * @param digest the digest of its content
 * @param name its name
 * @param madeBy who made it
 * @param caution what it must not be taken for
 * @param target the framework that it leads to; empty if it leads to a list of concepts
 */
public record AppliedCrosswalk(
        CrosswalkId id, Digest digest, String name, String madeBy, String caution, Optional<FrameworkRef> target) {

    static AppliedCrosswalk of(Crosswalk crosswalk) {
        return new AppliedCrosswalk(
                crosswalk.id(),
                CrosswalkJson.digest(crosswalk),
                crosswalk.name(),
                crosswalk.madeBy(),
                crosswalk.caution(),
                crosswalk.target());
    }
}
