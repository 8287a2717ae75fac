package org.peerprinciples.checklist.wording;

import java.time.LocalDate;

/** Days in words, by language. Immutable and safe for use by many threads. */
public final class Days {

    private final Phrases phrases;

    private Days(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * Gives the words for days in a language.
     *
     * @param language a language tag (BCP 47)
     * @return the words; English if there are none in the language
     */
    public static Days of(String language) {
        return new Days(Phrases.of(Days.class, "days", language));
    }

    /**
     * Says a day.
     *
     * @param day the day
     * @return such as {@code 3 May 2026}
     */
    public String say(LocalDate day) {
        return phrases.say(
                "day", day.getDayOfMonth(), phrases.say("month." + day.getMonthValue()), String.valueOf(day.getYear()));
    }
}
