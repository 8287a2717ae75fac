package org.peerprinciples.checklist.finding;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;

/**
 * Something about the quality of a framework that its makers may want to look at again. The framework is valid all the
 * same, and the makers may have good reasons.
 *
 * @param code the kind of remark, stable over versions of the library
 * @param about what it is about, in the manner of text ids: {@code framework}, {@code principle/safe},
 *     {@code criterion/safe.kindness}, {@code idea/safe.d1}, {@code role/manager}, {@code side/giving} or {@code screen}
 * @param text the remark in a sentence
 * @param grounds the facts and figures that it rests on, each by itself
 * @param hint what could be done about it
 */
public record Remark(Code code, String about, String text, List<String> grounds, String hint) {

    /** The kinds of remark. A code never changes its meaning; new ones may be added. */
    public enum Code {
        /** A question that asks about two things, so that one answer can't be true of both. */
        TWO_QUESTIONS_IN_ONE,
        /** A question with more words than people take in at once. */
        LONG_QUESTION,
        /** Texts that ask for a higher reading age than many of those who answer have. */
        HARD_TO_READ,
        /** A level without a descriptor, so that raters guess what it means here. */
        LEVEL_WITHOUT_DESCRIPTOR,
        /** Two levels of a criterion described in the same words. */
        LEVELS_ALIKE,
        /** A level below the highest from which no next step leads on. */
        LEVEL_WITHOUT_STEP,
        /** A principle with one criterion, which then is the principle. */
        LONE_CRITERION,
        /** No criterion is critical, so that anything can be made up for by something else. */
        NO_CRITICAL_CRITERION,
        /** A role that no criterion lists, so that whoever holds it is asked nothing. */
        ROLE_WITHOUT_QUESTIONS,
        /** A side that is always expected, and of which no role is asked anything. */
        SIDE_WITHOUT_QUESTIONS,
        /** A defining idea that no criterion covers. */
        UNCOVERED_IDEA,
        /** A principle in which no criterion has weight, or a framework in which no principle has: nothing is scored there. */
        WITHOUT_WEIGHT,
        /** A floor at the lowest level, below which nobody can be. */
        IDLE_FLOOR,
        /** A criterion that outweighs all the others of its principle together. */
        DECIDING_WEIGHT;

        /** {@return the code as written, such as {@code long-question}} */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** {@return the {@linkplain #code() code}} */
        @Override
        public String toString() {
            return code();
        }
    }

    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param code the kind of remark
     * @param about what it is about
     * @param text the remark in a sentence
     * @param grounds the facts and figures that it rests on
     * @param hint what could be done about it
     */
    public Remark {
        grounds = List.copyOf(grounds);
    }

    /** {@return the remark in one line, such as {@code criterion/safe.kindness: long-question: ...}} */
    @Override
    public String toString() {
        return about + ": " + code + ": " + text + " (" + String.join("; ", grounds) + ") " + hint;
    }
}
