package org.peerprinciples.checklist.wording;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * How hard English texts are to read, by the automated readability index (Smith and Senter, Automated Readability Index,
 * AMRL-TR-66-220, 1967): 4.71 x characters / words + 0.5 x words / sentences - 21.43, a school grade of the United States;
 * five more is about the age at which people read such texts.
 */
public final class Readability {

    /** Fewer words than this say little about how hard they are. */
    public static final int FEWEST_WORDS = 30;

    private static final double YEARS_BEFORE_SCHOOL = 5;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['\u2019-][\\p{L}\\p{N}]+)*");
    private static final Pattern END = Pattern.compile("[.!?\u2026]+(?=\\s|$)");

    private Readability() {}

    /**
     * Counts the words of a text.
     *
     * @param text the text
     * @return how many there are
     */
    public static int words(String text) {
        return (int) WORD.matcher(text).results().count();
    }

    /**
     * Tells how hard texts are to read, taken together.
     *
     * @param texts the texts
     * @param language their language (BCP 47)
     * @return the age in years; empty where there are fewer words than {@value #FEWEST_WORDS}, or they aren't in English
     */
    public static OptionalDouble age(List<String> texts, String language) {
        int words = texts.stream().mapToInt(Readability::words).sum();
        if (words < FEWEST_WORDS
                || !Locale.forLanguageTag(language).getLanguage().equals("en")) {
            return OptionalDouble.empty();
        }
        long characters = texts.stream()
                .flatMap(text -> WORD.matcher(text).results())
                .flatMapToInt(word -> word.group().codePoints())
                .filter(Character::isLetterOrDigit)
                .count();
        long sentences = texts.stream()
                .mapToLong(text -> Math.max(1, END.matcher(text).results().count()))
                .sum();
        double grade = 4.71 * characters / words + 0.5 * words / sentences - 21.43;
        return OptionalDouble.of(grade + YEARS_BEFORE_SCHOOL);
    }
}
