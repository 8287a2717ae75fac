package org.peerprinciples.checklist.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Numbers and days as they are typed at the command line: what isn't one is told without words of Java. */
final class Typed {

    /** Longer ones are no figure of ours, and those with an exponent could be written out to fill the memory. */
    private static final String NUMBER = "[+-]?[0-9]{1,18}(\\.[0-9]{1,18})?";

    private Typed() {}

    /** Lets a command read them. */
    static void register(CommandLine line) {
        line.registerConverter(LocalDate.class, Typed::day)
                .registerConverter(BigDecimal.class, Typed::number)
                .registerConverter(Double.class, Typed::real)
                .registerConverter(double.class, Typed::real)
                .registerConverter(Integer.class, Typed::count)
                .registerConverter(int.class, Typed::count)
                .registerConverter(Long.class, Typed::whole)
                .registerConverter(long.class, Typed::whole);
    }

    /**
     * Gives a text as it was typed, if it was.
     *
     * @param option the option that it was typed for
     * @param text the text, or null
     * @return the text
     * @throws CommandFailure if it says nothing, or has characters that no text may have
     */
    static Optional<String> text(String option, @Nullable String text) {
        if (text != null && (text.isBlank() || text.codePoints().anyMatch(Character::isISOControl))) {
            throw new CommandFailure(option + " must be a text on one line that says something");
        }
        return Optional.ofNullable(text);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("must be a day such as 2026-10-15, but was '" + text + "'");
        }
    }

    private static BigDecimal number(String text) {
        if (!text.matches(NUMBER)) {
            throw new TypeConversionException(
                    "must be a number such as 75 or 0.5, with a point, but was '" + text + "'");
        }
        return new BigDecimal(text);
    }

    private static Double real(String text) {
        return number(text).doubleValue();
    }

    private static Integer count(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw notWhole(text, Integer.MAX_VALUE);
        }
    }

    private static Long whole(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            throw notWhole(text, Long.MAX_VALUE);
        }
    }

    private static TypeConversionException notWhole(String text, long greatest) {
        return new TypeConversionException("must be a whole number, at most " + greatest + ", but was '" + text + "'");
    }
}
