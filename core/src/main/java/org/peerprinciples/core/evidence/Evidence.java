package org.peerprinciples.core.evidence;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.peerprinciples.core.id.EvidenceId;

/** A piece of evidence: something that shows how an arrangement is, recorded so that ratings can cite it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(Document.class),
    @JsonSubTypes.Type(Observation.class),
    @JsonSubTypes.Type(Survey.class),
    @JsonSubTypes.Type(Voice.class),
    @JsonSubTypes.Type(ActivityRecord.class),
    @JsonSubTypes.Type(Pledge.class)
})
public sealed interface Evidence permits Document, Observation, Survey, Voice, ActivityRecord, Pledge {

    /** {@return the evidence's id within its assessment} */
    EvidenceId id();

    /** {@return the day on which it was published, seen, said, counted or made, where known} */
    Optional<LocalDate> date();

    /** {@return the document, itself a piece of evidence of the same assessment, in which it is told} */
    Optional<EvidenceId> toldIn();

    /** {@return criteria with which it stands in tension, without settling how they should be rated} */
    List<Tension> tensions();

    /**
     * Asks whether it is known to be older than so many months on a day.
     *
     * @param months the age in months, 0 or more
     * @param day the day
     * @return whether it has a date, and that is before the day so many months ago; what has no date isn't known to be old
     */
    default boolean isOlderThan(int months, LocalDate day) {
        return date().filter(date -> date.isBefore(day.minusMonths(months))).isPresent();
    }

    /**
     * Gives what the function for this kind of evidence gives.
     *
     * @param document for a document
     * @param observation for an observation
     * @param survey for a survey
     * @param voice for a voice
     * @param activity for an activity record
     * @param pledge for a pledge
     * @param <T> what the functions give
     * @return the result of the one that fits
     */
    default <T> T match(
            Function<? super Document, ? extends T> document,
            Function<? super Observation, ? extends T> observation,
            Function<? super Survey, ? extends T> survey,
            Function<? super Voice, ? extends T> voice,
            Function<? super ActivityRecord, ? extends T> activity,
            Function<? super Pledge, ? extends T> pledge) {
        if (this instanceof Document it) {
            return document.apply(it);
        } else if (this instanceof Observation it) {
            return observation.apply(it);
        } else if (this instanceof Survey it) {
            return survey.apply(it);
        } else if (this instanceof Voice it) {
            return voice.apply(it);
        } else if (this instanceof ActivityRecord it) {
            return activity.apply(it);
        }
        return pledge.apply((Pledge) this);
    }
}
