package org.peerprinciples.core.assessment;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.Optional;
import org.peerprinciples.core.id.LevelId;

/**
 * Not in place today, but planned: it counts as the lowest level now, and as its level in the profile as planned.
 *
 * @param level the level that is planned
 * @param by the day by which it is to be in place, where that was said
 * @param agreedBy who agreed to it, by role and without names, where that was said
 * @param reviewOn the day on which it is to be looked at again, where that was said
 */
@JsonTypeName("planned")
@JsonPropertyOrder({"kind", "level", "by", "agreedBy", "reviewOn"})
public record Planned(LevelId level, Optional<LocalDate> by, Optional<String> agreedBy, Optional<LocalDate> reviewOn)
        implements Answer {

    /**
     * Makes an answer for a plan without a date of review.
     *
     * @param level the level that is planned
     * @param by the day by which it is to be in place
     * @param agreedBy who agreed to it, by role and without names
     * @return the answer
     */
    public static Planned of(LevelId level, LocalDate by, String agreedBy) {
        return new Planned(level, Optional.of(by), Optional.of(agreedBy), Optional.empty());
    }

    /**
     * Makes an answer for a plan of which neither date nor agreement is known.
     *
     * @param level the level that is planned
     * @return the answer
     */
    public static Planned of(LevelId level) {
        return new Planned(level, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
