package org.peerprinciples.checklist.progress;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * A reason why two evaluations can't be compared.
 *
 * @param reason the reason
 * @param earlier what the earlier evaluation has to do with it, such as its framework
 * @param later what the later evaluation has to do with it
 * @param cure what could be done about it
 */
public record Refusal(Reason reason, String earlier, String later, String cure) {

    /** The reasons. */
    public enum Reason {
        /** An evaluation was read from a document, which holds results only, or small groups are suppressed in it. */
        WITHOUT_WORKINGS("an evaluation is without its workings"),
        /** An evaluation was made to be shown without small groups; what is compared tells about them. */
        SUPPRESSED("an evaluation leaves out small groups, and what changed would tell about them"),
        /** They are of different arrangements. */
        OTHER_ARRANGEMENT("they are of different arrangements"),
        /** The later assessment doesn't speak of a later day. */
        NOT_LATER("the later one doesn't speak of a later day"),
        /** The frameworks are neither editions of one another, nor was one tailored from the other. */
        NOT_RELATED("neither framework is an edition of the other, or was tailored from it"),
        /** An edition between the two, or what one of them was tailored from, isn't at hand. */
        EDITION_NOT_AT_HAND("a framework that would lead from one to the other isn't at hand"),
        /** A framework isn't what its id and edition say: another content stands under the same name. */
        CONTENT_DIFFERS("a framework isn't what its name says"),
        /** The levels or their words aren't the same, so that answers can't be compared. */
        SCALE_CHANGED("the rating scale isn't the same");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** {@return the reason in words that can follow "because"} */
        public String words() {
            return words;
        }

        /** {@return the reason as a code, such as {@code not-later}} */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** {@return the reason with what it is about and the cure, as one sentence} */
    @Override
    public String toString() {
        return reason.words() + " (earlier: " + earlier + "; later: " + later + "); " + cure;
    }
}
