package org.peerprinciples.core.framework;

import java.util.Optional;
import org.peerprinciples.core.id.Digest;
import org.peerprinciples.core.id.Edition;
import org.peerprinciples.core.id.FrameworkId;

/**
 * A reference to one edition of a framework, with the digest of its content where that was recorded.
 *
 * @param id the framework's id
 * @param edition its edition
 * @param digest the digest of its content, if recorded
 */
public record FrameworkRef(FrameworkId id, Edition edition, Optional<Digest> digest) {

    /**
     * Refers to an edition without pinning its content.
     *
     * @param id the framework's id
     * @param edition its edition
     * @return the reference
     */
    public static FrameworkRef of(FrameworkId id, Edition edition) {
        return new FrameworkRef(id, edition, Optional.empty());
    }

    /**
     * Refers to an edition with exactly this content.
     *
     * @param id the framework's id
     * @param edition its edition
     * @param digest the digest of its content
     * @return the reference
     */
    public static FrameworkRef of(FrameworkId id, Edition edition, Digest digest) {
        return new FrameworkRef(id, edition, Optional.of(digest));
    }

    /**
     * Asks whether both name the same edition, whatever digests they carry.
     *
     * @param other another reference
     * @return whether id and edition are equal
     */
    public boolean namesSameEdition(FrameworkRef other) {
        return id.equals(other.id) && edition.equals(other.edition);
    }

    /** {@return id and edition, such as {@code seven-principles 1.0.0}} */
    @Override
    public String toString() {
        return id + " " + edition;
    }
}
