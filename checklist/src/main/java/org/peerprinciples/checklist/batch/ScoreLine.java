package org.peerprinciples.checklist.batch;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
    private final int principles;
    private final int[] parts;
    private final int[] replies;
    private final Map<Standing, byte[]> standings = new EnumMap<>(Standing.class);
    private final Map<String, byte[]> cells = new HashMap<>();
    private final Map<Integer, byte[]> days = new HashMap<>();
    private final Bytes cellsOfPrinciple = new Bytes();
    private final Bytes lastCounts = new Bytes();
    private int lastRows;
    private int lastRejected;
    private int lastRaters;
    private int lastDay;
    private @Nullable ScreenOutcome lastScreen;

    ScoreLine(Framework framework, Scorer scorer) {
        scores = scorer.rowScores();
        sheet = new Sheet(scorer.criteria(), scorer.questions());
        remembered = new Remembered(
                framework.principles().stream()
                        .map(Principle::criteria)
                        .mapToInt(List::size)
                        .toArray(),
                framework.scale().levels().size(),
                scorer);
        principles = framework.principles().size();
        parts = new int[principles];
        replies = new int[scorer.questions()];
        for (Standing standing : Standing.values()) {
            standings.put(standing, ascii(standing.code()));
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Appends the row of a group with at least one rater. */
    void append(Group group, Bytes csv) {
        if (group.raters == 1 && recall(group.roles[0], group.codes)) {
            start(group, csv);
            for (int p = 0; p < principles; p++) {
                remembered.write(parts[p], csv);
            }
            csv.put('\n');
        } else {
            group.write(sheet);
            append(sheet, group, csv);
        }
    }

    /** Appends the row of a filled sheet. */
    void append(Sheet filled, Group heading, Bytes csv) {
        scores.score(filled.raters, filled.roles, filled.answers, filled.replies);
        heading.raters = filled.raters;
        heading.day = filled.day;
        start(heading, csv);
        for (int p = 0; p < principles; p++) {
            result(p, csv);
        }
        csv.put('\n');
    }

    /** Scores one rater by what is remembered, and learns what isn't; says no where it can't be remembered. */
    private boolean recall(long roles, byte[] codes) {
        Patterns patterns = remembered.of(roles);
        if (patterns == null) {
            return false;
        }
        for (int p = 0; p < principles; p++) {
            long pattern = patterns.pattern(p, remembered.digits(), codes);
            int part = patterns.find(p, pattern);
            if (part == Patterns.NONE) {
                part = learn(p, roles, codes);
                if (part == Patterns.NONE) {
                    return false;
                }
                patterns.put(p, pattern, part);
            }
            parts[p] = part;
        }
        for (int q = 0; q < replies.length; q++) {
            replies[q] = Codes.reply(codes[sheet.criteria + q]);
        }
        scores.recall(roles, replies, parts);
        return true;
    }

    private int learn(int principle, long roles, byte[] codes) {
        if (!remembered.hasRoom()) {
            return Patterns.NONE;
        }
        for (int c = 0; c < sheet.criteria; c++) {
            sheet.answers[c] = Codes.answer(codes[c]);
        }
        int part = scores.remember(principle, roles, sheet.answers);
        if (part != Patterns.NONE) {
            cellsOfPrinciple.clear();
            result(principle, cellsOfPrinciple);
            remembered.keep(part, cellsOfPrinciple);
        }
        return part;
    }

    /** All up to the first principle. */
    private void start(Group group, Bytes csv) {
        csv.put(group.id, 0, group.idLength);
        for (String cell : group.carried) {
            csv.put(',').put(written(cell));
        }
        counts(group, csv);
        result(scores.whole(), csv);
    }

    /** The cells between what is carried and the scores, which are mostly those of the row before. */
    private void counts(Group group, Bytes csv) {
        ScreenOutcome screen = scores.screen();
        boolean same = group.rows == lastRows
                && group.rejected == lastRejected
                && group.raters == lastRaters
                && group.day == lastDay
                && screen == lastScreen;
        if (!same) {
            lastRows = group.rows;
            lastRejected = group.rejected;
            lastRaters = group.raters;
            lastDay = group.day;
            lastScreen = screen;
            lastCounts.clear();
            lastCounts.put(',').put(day(group.day));
            lastCounts.put(',').put((long) group.rows);
            lastCounts.put(',').put((long) group.rejected);
            lastCounts.put(',').put((long) group.raters);
            lastCounts.put(',').put(screen.code());
        }
        csv.put(lastCounts.array(), 0, lastCounts.length());
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
