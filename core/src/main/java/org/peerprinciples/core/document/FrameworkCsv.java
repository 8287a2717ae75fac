package org.peerprinciples.core.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.peerprinciples.core.file.FileReplacement;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.problem.Problem;

/**
 * Reads and writes frameworks as spreadsheets: CSV files, which people open and save with a spreadsheet program. A
 * framework written and read is the same framework; everything that its JSON document can say has a place.
 *
 * <h2>Layout</h2>
 *
 * <p>One file in sections. A section begins with a row that holds its name in square brackets. In the first one,
 * {@code [framework]}, each row holds a name and, beside it, what it is. Every other section is a table: a row of
 * headings, then a row for each thing. Sections, rows of the first section, and columns may stand in any order; the
 * order of the rows of a table is the order of what they say. Blank rows don't count. Capitals in names and headings
 * don't either.
 *
 * <table>
 * <caption>Sections; what is optional is in brackets</caption>
 * <tr><th scope="col">Section</th><th scope="col">Names or headings</th></tr>
 * <tr><th scope="row">{@code [framework]}</th><td>format (always {@code peer-principles-framework}), format version
 * (always 1), id, edition, language, name, purpose, made by, made with, caution, scale question, screen introduction;
 * (replaces id, replaces edition, replaces digest, corrections; translated from digest, translated from language,
 * translation status, translation made by, translation reviewed by, translation note, not translated)</td></tr>
 * <tr><th scope="row">({@code [judgements]})</th><td>about, reason</td></tr>
 * <tr><th scope="row">{@code [sources]}</th><td>id, title, publisher, (date), (note)</td></tr>
 * <tr><th scope="row">{@code [sides]}</th><td>id, name, meaning, required</td></tr>
 * <tr><th scope="row">{@code [roles]}</th><td>id, name, meaning, sides</td></tr>
 * <tr><th scope="row">{@code [levels]}</th><td>id, value, name, meaning; lowest level first</td></tr>
 * <tr><th scope="row">{@code [screen]}</th><td>id, kind, question, explanation, (sources)</td></tr>
 * <tr><th scope="row">{@code [principles]}</th><td>id, name, meaning, (weight), (effective from)</td></tr>
 * <tr><th scope="row">({@code [ideas]})</th><td>id, text</td></tr>
 * <tr><th scope="row">{@code [criteria]}</th><td>id, question, good, {@code level: X} for each level X, (could show),
 * roles, (weight), (floor and floor reason), (not applicable), ({@code step from X}, {@code effort from X} and
 * {@code owner from X}), (examples), (covers), (sources), (replaces)</td></tr>
 * <tr><th scope="row">({@code [examples]})</th><td>id, name, description, principles, (sources)</td></tr>
 * <tr><th scope="row">({@code [tailorings]})</th><td>id, edition, base id, base edition, (base digest), name, made by,
 * made with, change</td></tr>
 * </table>
 *
 * <p>An idea or criterion belongs to the principle that its id begins with. Where several ids stand in one cell, commas
 * part them; semicolons, upright bars and line breaks will do. The columns <em>could show</em> and <em>change</em> may
 * come several times: one text, or one change in JSON, a cell. Numbers have a point before their decimals. Truth values
 * are {@code yes} or {@code no}; {@code true} and {@code false} will do. Dates are year-month-day. A cell without
 * anything in it is as a field that isn't there; nothing is filled in that the JSON format wouldn't fill in.
 *
 * <h2>Reading</h2>
 *
 * <p>UTF-8 with or without a byte order mark; commas, semicolons or tabs between cells, found out from the file; any
 * line ends; blank rows; blank columns at the end and inside tables, but not before the first. It is strict, and reports
 * all problems at once, each with its row and column. What spreadsheet programs are known to make of values, such as {@code 1,5} of 1.5,
 * {@code 01.06.2025} of a day or {@code Welcome} of an id, is a problem with the right form as a hint. So is what they
 * write where they took a text for a formula, such as {@code #NAME?}; a text that is meant so has an apostrophe in front.
 * Beside the limits that every reader has, a row may have 16,384 cells, and a file two million that aren't blank or stand
 * before one that isn't, and 20,000 rows that aren't blank.
 *
 * <h2>Writing</h2>
 *
 * <p>UTF-8 with a byte order mark, without which Excel doesn't take a file for UTF-8; commas; lines that end in CR LF;
 * cells in quotation marks where RFC 4180 wants them. The same framework gives the same bytes. A cell that a program
 * could take for a formula (it begins with an equals, plus, minus or at sign, also full-width ones, also behind blanks)
 * or for a date, a time or a number that it would write in another way, such as {@code 2025-06-01}, {@code 1.0.0} or
 * {@code 2.5}, or for a truth value or an error, is written with an apostrophe in front, which reading takes off again.
 * Months and truth values are known in English, German, French, Spanish, Italian, Dutch and Welsh; ordinal numbers
 * ({@code 1st May}), days of the week and other languages aren't guarded. A program has to be told that the
 * file has commas where it doesn't expect them: otherwise it breaks the texts at other places, and the guard doesn't hold
 * there. Excel cuts cells off at 32,767 characters; only a tailoring's change that adds a large principle comes near it.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class FrameworkCsv extends DocumentReader<Framework> {

    private static final FrameworkCsv STANDARD = new FrameworkCsv(InputLimits.standard());
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private FrameworkCsv(InputLimits limits) {
        super(FrameworkJson.FORMAT, limits);
    }

    /** {@return the reader with the {@linkplain InputLimits#standard() standard limits}} */
    public static FrameworkCsv standard() {
        return STANDARD;
    }

    @Override
    public FrameworkCsv withLimits(InputLimits other) {
        return new FrameworkCsv(other);
    }

    /**
     * Writes a framework as a spreadsheet.
     *
     * @param framework a framework without problems
     * @return the CSV document in UTF-8, beginning with a byte order mark
     * @throws IllegalArgumentException if the framework has {@linkplain FrameworkJson#problems(Framework) problems}: what
     *     doesn't fit together has no place in a table
     */
    public static byte[] write(Framework framework) {
        List<Problem> problems = FrameworkJson.problems(framework);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("framework must be without problems, but has " + problems.size()
                    + ", first " + problems.get(0).message());
        }
        ObjectNode document = FrameworkJson.FORMAT.document(framework);
        return (BYTE_ORDER_MARK + SheetWriter.write(document)).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes a framework as a spreadsheet to a file, which is replaced as a whole if it exists.
     *
     * @param framework a framework without problems
     * @param file the file
     * @throws IOException if the file can't be written; nothing is changed then
     * @throws IllegalArgumentException if the framework has {@linkplain FrameworkJson#problems(Framework) problems}
     */
    public static void write(Framework framework, Path file) throws IOException {
        FileReplacement.write(file, write(framework));
    }

    @Override
    DocumentFormat.Parser parser(InputLimits within) {
        return (document, problems) -> SheetTree.parse(document, within, problems);
    }

    @Override
    void check(Node root, Problems problems) {
        FrameworkRules.check(root, problems);
    }
}
