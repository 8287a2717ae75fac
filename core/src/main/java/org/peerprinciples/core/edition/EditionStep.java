package org.peerprinciples.core.edition;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Objects;
import org.peerprinciples.core.id.Edition;

/** A part of an edition's number, by how much its growing says; the least first. */
public enum EditionStep {
    /** Grows with corrections that, as the makers declare, change no meaning. */
    PATCH,
    /** Grows when content is added or altered that no earlier answer depends on. */
    MINOR,
    /** Grows when what an answer means, or what a score or a standing is, may have changed. */
    MAJOR;

    /**
     * Gives the first edition after another in which this part has grown. A part that is at 999,999 can't grow, so the
     * next greater one does.
     *
     * @param edition the edition before
     * @return the edition after
     * @throws IllegalArgumentException if no part can grow any more
     */
    public Edition after(Edition edition) {
        Objects.requireNonNull(edition, "edition");
        int most = 999_999;
        if (this == PATCH && edition.patch() < most) {
            return new Edition(edition.major(), edition.minor(), edition.patch() + 1);
        } else if (this != MAJOR && edition.minor() < most) {
            return new Edition(edition.major(), edition.minor() + 1, 0);
        }
        return new Edition(edition.major() + 1, 0, 0);
    }

    /** {@return the part as written in words, such as {@code major}} */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
