package org.peerprinciples.core.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form that a value should have had, where a spreadsheet program or its user gave it another; if there is no doubt. */
final class RightForm {

    private static final Pattern DECIMAL_COMMA = Pattern.compile("-?[0-9]+,[0-9]+");
    /** A thousand or one, according to where it was written. */
    private static final Pattern GROUP_OF_THREE = Pattern.compile("-?[1-9][0-9]{0,2},[0-9]{3}");

    private static final Pattern DAY_LAST = Pattern.compile("([0-9]{4})[./-]([0-9]{1,2})[./-]([0-9]{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("([0-9]{1,2})([./-])([0-9]{1,2})\\2([0-9]{4})");
    private static final int MONTHS = 12;

    private RightForm() {}

    /** Of a number with a decimal comma, a percent sign, a plus sign or another kind of minus. */
    static Optional<String> ofNumber(String text) {
        String plain = text.replaceAll("[\\s\u00a0\u202f]", "")
                .replaceFirst("^[\u2010-\u2015\u2212]", "-")
                .replaceFirst("^\\+", "")
                .replaceFirst("%$", "")
                .replaceFirst("^(-?)[.]", "$10.")
                .replaceFirst("^(-?),", "$10,");
        if (GROUP_OF_THREE.matcher(plain).matches()) {
            return Optional.empty();
        }
        return Optional.of(DECIMAL_COMMA.matcher(plain).matches() ? plain.replace(',', '.') : plain);
    }

    /** Of a day of the calendar: with the year last, only where day and month can't be taken for each other. */
    static Optional<String> ofDate(String text) {
        Matcher dayLast = DAY_LAST.matcher(text);
        if (dayLast.matches()) {
            return day(dayLast.group(1), dayLast.group(2), dayLast.group(3));
        }
        Matcher yearLast = YEAR_LAST.matcher(text);
        if (!yearLast.matches()) {
            return Optional.empty();
        }
        String first = yearLast.group(1);
        String second = yearLast.group(3);
        // With points the day always comes first; with other signs, it depends on the country.
        boolean dayFirst = yearLast.group(2).equals(".") || Integer.parseInt(first) > MONTHS || first.equals(second);
        boolean monthFirst = !dayFirst && Integer.parseInt(second) > MONTHS;
        return dayFirst
                ? day(yearLast.group(4), second, first)
                : monthFirst ? day(yearLast.group(4), first, second) : Optional.empty();
    }

    private static Optional<String> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
