package org.peerprinciples.checklist.batch;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerprinciples.checklist.scoring.PrinciplePart;
import org.peerprinciples.checklist.scoring.RowScores;
import org.peerprinciples.checklist.scoring.Scorer;
import org.peerprinciples.checklist.scoring.ScreenOutcome;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Principle;

/**
 * Writes the rows of {@code arrangements.csv}. Where one rater answered, which is the usual, how each principle came out is
 * remembered for the answers given to it, so that the next row with the same ones has less to compute; the computing path is the
 * same. Not for use by several threads at once.
 */
final class ScoreLine {

    /** Into so many steps scores are rounded: ten-thousandths of a point. */
    static final int STEPS = 1_000_000;

    private static final byte[] NONE = ascii(CsvCell.NONE);
    private static final byte[] NO_INTERVAL = ascii(",NA,NA,NA");
    private static final int MOST_CELLS_REMEMBERED = 4096;
    private static final int MOST_DAYS_REMEMBERED = 4096;

    private final RowScores scores;
    private final Sheet sheet;
    private final Remembered remembered;
    private final PrinciplePart[] parts;
    private final Remembered.Entry[] entries;
    private final Map<Standing, byte[]> standings = new EnumMap<>(Standing.class);
    private final Map<ScreenOutcome, byte[]> screens = new EnumMap<>(ScreenOutcome.class);
    private final Map<String, byte[]> cells = new HashMap<>();
    private final Map<Integer, byte[]> days = new HashMap<>();
    private final Bytes cellsOfPrinciple = new Bytes();

    ScoreLine(Framework framework, Scorer scorer) {
        scores = scorer.rowScores();
        sheet = new Sheet(scorer.criteria(), scorer.questions());
        remembered = new Remembered(
                framework.principles().stream()
                        .map(Principle::criteria)
                        .mapToInt(List::size)
                        .toArray(),
                scorer);
        parts = new PrinciplePart[framework.principles().size()];
        entries = new Remembered.Entry[parts.length];
        for (Standing standing : Standing.values()) {
            standings.put(standing, ascii(standing.code()));
        }
        for (ScreenOutcome outcome : ScreenOutcome.values()) {
            screens.put(outcome, ascii(outcome.code()));
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Appends the row of a group with at least one rater. */
    void append(Group group, Bytes csv) {
        if (group.raters == 1 && remembered.fits()) {
            appendOne(group, csv);
        } else {
            group.write(sheet);
            scores.score(sheet.raters, sheet.roles, sheet.answers, sheet.replies);
            start(group, csv);
            for (int p = 0; p < parts.length; p++) {
                result(p, csv);
            }
            csv.put('\n');
        }
    }

    /** Appends the row of a filled sheet. */
    void append(Sheet filled, Group heading, Bytes csv) {
        scores.score(filled.raters, filled.roles, filled.answers, filled.replies);
        heading.raters = filled.raters;
        heading.day = filled.day;
        start(heading, csv);
        for (int p = 0; p < parts.length; p++) {
            result(p, csv);
        }
        csv.put('\n');
    }

    private void appendOne(Group group, Bytes csv) {
        boolean all = true;
        for (int p = 0; p < parts.length; p++) {
            Remembered.Entry found = remembered.find(p, group);
            all &= found != null;
            if (found != null) {
                entries[p] = found;
                parts[p] = found.part();
            }
        }
        if (all) {
            sheet.raters = 0;
            sheet.addRater(group.roles[0]);
            for (int q = 0; q < sheet.questions; q++) {
                sheet.replies[q] = Codes.reply(group.codes[sheet.criteria + q]);
            }
            scores.recall(1, sheet.roles, sheet.replies, parts);
            start(group, csv);
            for (int p = 0; p < parts.length; p++) {
                csv.put(entries[p].cells());
            }
            csv.put('\n');
            return;
        }
        group.write(sheet);
        scores.score(sheet.raters, sheet.roles, sheet.answers, sheet.replies);
        start(group, csv);
        for (int p = 0; p < parts.length; p++) {
            cellsOfPrinciple.clear();
            result(p, cellsOfPrinciple);
            csv.put(cellsOfPrinciple.array(), 0, cellsOfPrinciple.length());
            remember(p, group);
        }
        csv.put('\n');
    }

    private void remember(int principle, Group group) {
        Optional<PrinciplePart> part = scores.remember(principle);
        if (part.isPresent()) {
            byte[] written = Arrays.copyOf(cellsOfPrinciple.array(), cellsOfPrinciple.length());
            remembered.put(principle, group, part.get(), written);
        }
    }

    /** All up to the first principle. */
    private void start(Group group, Bytes csv) {
        csv.put(group.id, 0, group.idLength);
        for (String cell : group.carried) {
            csv.put(',').put(written(cell));
        }
        csv.put(',').put(day(group.day));
        csv.put(',').put((long) group.rows);
        csv.put(',').put((long) group.rejected);
        csv.put(',').put((long) group.raters);
        csv.put(',').put(scores.screen().code());
        result(scores.whole(), csv);
    }

    private byte[] written(String cell) {
        byte[] known = cells.get(cell);
        if (known == null) {
            known = CsvCell.of(cell).getBytes(StandardCharsets.UTF_8);
            if (cells.size() < MOST_CELLS_REMEMBERED) {
                cells.put(cell, known);
            }
        }
        return known;
    }

    private byte[] day(int day) {
        byte[] known = days.get(day);
        if (known == null) {
            known = ascii(
                    day == RaterRow.NO_DAY
                            ? CsvCell.NONE
                            : LocalDate.ofEpochDay(day).toString());
            if (days.size() < MOST_DAYS_REMEMBERED) {
                days.put(day, known);
            }
        }
        return known;
    }

    /** The cells of a principle, or of the whole, with a comma before each. */
    private void result(int result, Bytes csv) {
        if (scores.hasBasis(result)) {
            csv.put(',').putTenThousandths(scores.lowSteps(result, STEPS));
            csv.put(',');
            if (scores.hasPoint(result)) {
                csv.putTenThousandths(scores.pointSteps(result, STEPS));
            } else {
                csv.put(NONE);
            }
            csv.put(',').putTenThousandths(scores.highSteps(result, STEPS));
        } else {
            csv.put(NO_INTERVAL);
        }
        csv.put(',').put(standing(scores.standing(result)));
        csv.put(',').put((long) scores.answered(result));
        csv.put(',').put((long) scores.applicable(result));
    }

    private byte[] standing(Optional<Standing> standing) {
        return standing.isPresent() ? standings.getOrDefault(standing.get(), NONE) : NONE;
    }
}
