package org.peerprinciples.checklist.batch;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * A tidy table that a batch writes on request, beside {@code arrangements.csv}: one thing a row, one figure a column.
 *
 * <p>Every table begins with the columns {@code arrangement}, the carried columns in their order, and {@code date} (the day that
 * the answers speak of, as in {@code arrangements.csv}, whose rows they share these columns with). Scores are points from 0 to
 * 100 with four decimals, the low bound rounded down, the high bound up and the point to the nearest; where nothing is missing
 * all three are rounded down and the same. What isn't there is {@code NA}. Several ids in a cell are joined by plus signs.
 *
 * <p>Tables hold ids, figures and the words of the framework and the library. What people wrote in a document (comments, words
 * of a voice, reasons, notes, names) is in none of them. They are to work with, not to publish: where few people answered, figures
 * tell what these said. Only {@linkplain Batch#suppressedBelow(int) where it is asked for} small groups are suppressed: then what
 * may not be shown is {@code NA} as well.
 */
public enum BatchTable {
    /**
     * A row for each principle of each arrangement, in {@code principles.csv}:
     *
     * <ul>
     *   <li>{@code principle}: the principle's id;
     *   <li>{@code low}, {@code point}, {@code high}: its score in points; {@code NA} without a basis, the point also where
     *       nobody answered;
     *   <li>{@code standing}: effective, to-improve or not-known; {@code NA} without a basis;
     *   <li>{@code answered}: how many of its criteria that count have an answer that counts;
     *   <li>{@code applicable}: how many of its criteria count;
     *   <li>{@code threshold}: the points from which it counts as effective;
     *   <li>{@code weight}: its weight in the overall score, as the framework has it.
     * </ul>
     */
    PRINCIPLES,

    /**
     * A row for each criterion of each arrangement, with what it gained and lost, in {@code criteria.csv}:
     *
     * <ul>
     *   <li>{@code principle}, {@code criterion}: their ids;
     *   <li>{@code counting}: counted, or why it doesn't count: not-applicable or nobody-can-tell;
     *   <li>{@code low}, {@code point}, {@code high}: its score in points, {@code NA} where it doesn't count;
     *   <li>{@code gained}, {@code lost}, {@code unknown}: what it adds to its principle's hundred points, with the one decimal
     *       of the evaluation's ledger, so that the columns add up to the principle's score as it is shown; {@code NA} where it
     *       doesn't count;
     *   <li>{@code expected}: the sides that are expected to answer it; none where it doesn't count;
     *   <li>{@code answered}: those of them that rated it;
     *   <li>{@code lowest}: the lowest level that a counted rater stands for today, {@code NA} if nobody rated;
     *   <li>{@code floor}: of a critical criterion, whether its floor is met, a side is below it, or it is open; {@code NA} of
     *       others;
     *   <li>{@code weight}: its weight in its principle, as the framework has it.
     * </ul>
     */
    CRITERIA,

    /**
     * A row for each finding about an arrangement, in the order in which findings are read, in {@code findings.csv}:
     *
     * <ul>
     *   <li>{@code rule}: the name of the rule that found it;
     *   <li>{@code principle}: the principle that it is about, or {@code NA};
     *   <li>{@code criteria}, {@code sides}, {@code roles}, {@code evidence}: the ids of those that it is about;
     *   <li>{@code finding}: the finding in a sentence;
     *   <li>{@code grounds}: what it rests on, each ground a sentence, with a vertical bar between them. Where a sentence repeats
     *       what somebody wrote, it says {@code [left out]} instead.
     * </ul>
     */
    FINDINGS;

    /** {@return the table's name as it is written, such as {@code principles}} */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the file that it is written to, such as {@code principles.csv}} */
    public String fileName() {
        return code() + ".csv";
    }
}
