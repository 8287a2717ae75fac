package org.peerprinciples.checklist.batch;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peerprinciples.checklist.scoring.Fraction;
import org.peerprinciples.core.document.CellGuard;

/**
 * Writes the cells of tables: commas between them, line feeds after rows, quotation marks where RFC 4180 wants them. What isn't
 * there is {@code NA}, as R reads and writes it.
 */
final class TableCells {

    /** Ten-thousandths of a point in a whole. */
    private static final Fraction STEPS = Fraction.of(1_000_000, 1);

    private static final int STEPS_PER_POINT = 10_000;

    private final StringBuilder csv;
    private boolean first = true;

    TableCells(StringBuilder csv) {
        this.csv = csv;
    }

    /** The headings of a table, without the line's end. */
    static String heading(List<String> carried, String own) {
        StringBuilder heading = new StringBuilder();
        new TableCells(heading).cell("arrangement").texts(carried);
        return heading + "," + own;
    }

    /** Adds a cell that is as it is: an id, a word or a number. */
    TableCells cell(Object value) {
        if (!first) {
            csv.append(',');
        }
        first = false;
        csv.append(CsvCell.quoted(value.toString()));
        return this;
    }

    /** Adds a cell that is as it is, or not there. */
    TableCells cell(Optional<?> value) {
        return cell(value.isPresent() ? value.get() : CsvCell.NONE);
    }

    /** Adds a cell that isn't there. */
    TableCells none() {
        return cell(CsvCell.NONE);
    }

    /** Adds a cell of text, guarded where a spreadsheet program could take it for something else. */
    TableCells text(String text) {
        return cell(CellGuard.withoutFormula(text));
    }

    /** Adds cells of text. */
    TableCells texts(List<String> texts) {
        texts.forEach(this::text);
        return this;
    }

    /** Adds a cell of several ids, joined by plus signs; nothing in it if there are none. */
    TableCells ids(Collection<?> ids) {
        return cell(ids.stream().map(Object::toString).collect(Collectors.joining("+")));
    }

    /** Adds a date, given in days since 1970-01-01. */
    TableCells day(int day) {
        return cell(day == RaterRow.NO_DAY ? CsvCell.NONE : LocalDate.ofEpochDay(day));
    }

    /**
     * Adds an interval's low bound rounded down, its point to the nearest and its high bound up, each in points with four
     * decimals; all three rounded down where nothing is missing.
     */
    TableCells interval(Fraction low, Optional<Fraction> point, Fraction high) {
        RoundingMode nearest = low.equals(high) ? RoundingMode.FLOOR : RoundingMode.HALF_UP;
        cell(points(low, RoundingMode.FLOOR));
        cell(point.map(share -> points(share, nearest)));
        return cell(points(high, low.equals(high) ? RoundingMode.FLOOR : RoundingMode.CEILING));
    }

    /** Adds an interval that isn't there. */
    TableCells noInterval() {
        return none().none().none();
    }

    private static String points(Fraction share, RoundingMode rounding) {
        long steps = share.times(STEPS).rounded(rounding).longValueExact();
        String decimals =
                Long.toString(STEPS_PER_POINT + steps % STEPS_PER_POINT).substring(1);
        return steps / STEPS_PER_POINT + "." + decimals;
    }

    /** Ends the row. */
    void end() {
        csv.append('\n');
    }
}
