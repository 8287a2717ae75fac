package org.peerprinciples.checklist.batch;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peerprinciples.checklist.scoring.Scorer;
import org.peerprinciples.core.document.NearestName;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Role;
import org.peerprinciples.core.framework.ScreenQuestion;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.problem.Place;
import org.peerprinciples.core.problem.Problem;
import org.peerprinciples.core.problem.ProblemCode;

/**
 * Takes the cells of records from the CSV reader and fills a block of rows with them. A usual cell is one character, and nothing
 * is made of it but a code. Not for use by several threads at once.
 */
final class RowParser extends CsvCallbackHandler<RowParser> {

    private static final int MOST_REMEMBERED = 1024;

    private final Columns columns;
    private final Columns.Kind[] kinds;
    private final int[] positions;
    private final AnswerWords words;
    private final Scorer scorer;
    private final int criteria;
    private final Map<String, Integer> items = new HashMap<>();
    private final Map<String, Long> roleSets = new HashMap<>();
    private final List<String> roleIds;
    private final long defaultRole;
    private final int carriedColumns;

    private RowBlock block = new RowBlock(0);
    private long lineOffset;
    private int column;
    private boolean empty;
    private int item;
    private @Nullable String answer;
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable String[] carried = new String[0];
    private String lastRoles = "";
    private long lastRoleSet;

    RowParser(Columns columns, Framework framework, Scorer scorer, AnswerWords words, BatchSettings settings) {
        this.columns = columns;
        this.scorer = scorer;
        this.words = words;
        this.criteria = scorer.criteria();
        kinds = new Columns.Kind[columns.count()];
        positions = new int[columns.count()];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = columns.kind(i);
            positions[i] = columns.position(i);
        }
        int position = 0;
        for (Criterion criterion : framework.criteria()) {
            items.put(criterion.id().value(), position++);
        }
        for (ScreenQuestion question : framework.screen().questions()) {
            items.put(CsvHeader.SCREEN + question.id(), position++);
        }
        roleIds = framework.roles().stream().map(Role::id).map(Object::toString).toList();
        defaultRole = settings.defaultRole().map(scorer::roleBit).orElse(0L);
        carriedColumns = settings.carried().size();
    }

    /** Fills this block from now on. */
    void fill(RowBlock into, long firstLine) {
        block = into;
        lineOffset = firstLine - 1;
    }

    @Override
    protected RecordType getRecordType() {
        return empty ? RecordType.EMPTY : RecordType.DATA;
    }

    @Override
    protected int getFieldCount() {
        return column;
    }

    @Override
    protected void beginRecord(long startingLineNumber) {
        block.begin(lineOffset + startingLineNumber);
        column = 0;
        empty = false;
        item = -1;
        answer = null;
        if (!problems.isEmpty()) {
            problems.clear();
        }
        if (carriedColumns > 0) {
            carried = new String[carriedColumns];
        }
    }

    /** Adds a row that can't be read at all. */
    void refuse(long line, String found, String allowed) {
        block.begin(line);
        block.rejects[block.rows++] = Rejecting.of(line, ProblemCode.SYNTAX, "", found, allowed);
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        throw new IllegalStateException("comments must be off, but were on");
    }

    @Override
    protected void setEmpty() {
        empty = true;
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        int at = column++;
        if (at >= kinds.length) {
            return;
        }
        int start = offset;
        int end = offset + length;
        while (start < end && buffer[start] == ' ') {
            start++;
        }
        while (end > start && buffer[end - 1] == ' ') {
            end--;
        }
        switch (kinds[at]) {
            case CRITERION -> answer(at, buffer, start, end - start);
            case QUESTION -> reply(at, buffer, start, end - start);
            case ARRANGEMENT -> arrangement(at, buffer, start, end - start);
            case RATER -> rater(at, buffer, start, end - start);
            case ROLE -> roles(at, buffer, start, end - start);
            case DATE -> date(at, new String(buffer, start, end - start));
            case ITEM -> item(at, new String(buffer, start, end - start));
            case ANSWER -> answer = new String(buffer, start, end - start);
            case CARRIED -> carried[positions[at]] = new String(buffer, offset, length);
            case IGNORED -> {}
        }
    }

    private void answer(int at, char[] buffer, int offset, int length) {
        byte code = words.answer(buffer, offset, length);
        int criterion = positions[at];
        if (code == AnswerWords.NONE) {
            notAnAnswer(at, new String(buffer, offset, length));
        } else if (code == Codes.NOT_APPLICABLE && !scorer.mayNotApply(criterion)) {
            mustApply(at);
        } else {
            block.codes[block.rows * block.width + criterion] = code;
        }
    }

    private void reply(int at, char[] buffer, int offset, int length) {
        byte code = words.reply(buffer, offset, length);
        if (code == AnswerWords.NONE) {
            notAReply(at, new String(buffer, offset, length));
        } else {
            block.codes[block.rows * block.width + criteria + positions[at]] = code;
        }
    }

    private void arrangement(int at, char[] buffer, int offset, int length) {
        if (RecordIds.isId(buffer, offset, length)) {
            block.id[block.rows] = block.keep(buffer, offset, length);
            block.idLength[block.rows] = length;
            block.idHash[block.rows] = RecordIds.hash(buffer, offset, length);
        } else {
            malformedId(at, length);
        }
    }

    private void rater(int at, char[] buffer, int offset, int length) {
        if (length == 0 || (length == 2 && buffer[offset] == 'N' && buffer[offset + 1] == 'A')) {
            return;
        }
        if (RecordIds.isId(buffer, offset, length)) {
            block.rater[block.rows] = block.keep(buffer, offset, length);
            block.raterLength[block.rows] = length;
        } else {
            malformedId(at, length);
        }
    }

    private void roles(int at, char[] buffer, int offset, int length) {
        if (!isLast(buffer, offset, length)) {
            lastRoles = new String(buffer, offset, length);
            lastRoleSet = known(lastRoles);
        }
        if (lastRoleSet == 0) {
            badRoles(at, lastRoles);
        }
        block.roles[block.rows] = lastRoleSet;
    }

    /** Sets of roles are remembered, but not the many things that aren't. */
    private long known(String cell) {
        Long remembered = roleSets.get(cell);
        if (remembered != null) {
            return remembered;
        }
        long set = roleSet(cell);
        if (set != 0 && roleSets.size() < MOST_REMEMBERED) {
            roleSets.put(cell, set);
        }
        return set;
    }

    private boolean isLast(char[] buffer, int offset, int length) {
        boolean same = length == lastRoles.length() && lastRoleSet != 0;
        for (int i = 0; same && i < length; i++) {
            same = buffer[offset + i] == lastRoles.charAt(i);
        }
        return same;
    }

    /** The roles in a cell, or none if any of them isn't the framework's. */
    private long roleSet(String cell) {
        if (cell.isEmpty() || cell.equals(CsvCell.NONE)) {
            return defaultRole;
        }
        long set = 0;
        for (String each : cell.split("\\+", -1)) {
            String id = each.strip();
            if (!roleIds.contains(id)) {
                return 0;
            }
            set |= scorer.roleBit(RoleId.of(id));
        }
        return set;
    }

    private void date(int at, String cell) {
        if (cell.isEmpty() || cell.equals(CsvCell.NONE)) {
            return;
        }
        try {
            block.day[block.rows] = Math.toIntExact(LocalDate.parse(cell).toEpochDay());
        } catch (DateTimeParseException | ArithmeticException e) {
            problem(
                    ProblemCode.MALFORMED_DATE,
                    at,
                    "a text of " + cell.length() + " characters",
                    "a day as year-month-day, or nothing",
                    Optional.empty());
        }
    }

    private void item(int at, String cell) {
        Integer found = items.get(cell);
        if (found == null) {
            problem(
                    ProblemCode.UNKNOWN_REFERENCE,
                    at,
                    "a text of " + cell.length() + " characters",
                    "a criterion of the framework, or screen. with a question of its screen",
                    NearestName.of(cell, items.keySet()));
        } else {
            item = found;
        }
    }

    @Override
    protected @Nullable RowParser buildRecord() {
        if (empty) {
            return null;
        }
        if (column != kinds.length) {
            problems.add(0, wrongNumberOfCells());
        }
        if (columns.isLong && answer != null && item >= 0) {
            longAnswer(answer);
        }
        finish();
        return null;
    }

    private void longAnswer(String cell) {
        char[] text = cell.toCharArray();
        int at = columns.indexOf(Columns.Kind.ANSWER);
        byte code = item < criteria ? words.answer(text, 0, text.length) : words.reply(text, 0, text.length);
        if (code == AnswerWords.NONE && item < criteria) {
            notAnAnswer(at, cell);
        } else if (code == AnswerWords.NONE) {
            notAReply(at, cell);
        } else if (code == Codes.NOT_APPLICABLE && !scorer.mayNotApply(item)) {
            mustApply(at);
        }
        block.codes[block.rows * block.width] = code;
        block.item[block.rows] = item;
    }

    private void finish() {
        int row = block.rows;
        if (block.roles[row] == 0 && problems.isEmpty()) {
            block.roles[row] = defaultRole;
        }
        if (carriedColumns > 0 && column == kinds.length) {
            block.carried[row] = List.of(carried);
        }
        if (!problems.isEmpty()) {
            block.rejects[row] = Rejecting.of(block.line[row], problems);
        }
        block.rows++;
    }

    private void problem(ProblemCode code, int at, String found, String allowed, Optional<String> hint) {
        Place place = Place.ofCell(columns.name(at), Math.toIntExact(block.line[block.rows]), at + 1);
        problems.add(new Problem(code, place, found, allowed, hint));
    }

    private Problem wrongNumberOfCells() {
        return Problem.of(
                column < kinds.length ? ProblemCode.MISSING_FIELD : ProblemCode.UNKNOWN_FIELD,
                Place.ofCell("", Math.toIntExact(block.line[block.rows]), 0),
                column + (column == 1 ? " cell" : " cells"),
                "as many as the header has, " + kinds.length);
    }

    private void notAnAnswer(int at, String cell) {
        problem(
                cell.matches("-?[0-9]{1,9}") ? ProblemCode.LEVEL_NOT_ON_SCALE : ProblemCode.UNKNOWN_WORD,
                at,
                cell.matches("-?[0-9]{1,9}") ? "the number " + cell : "a text of " + cell.length() + " characters",
                words.allowedAnswers(),
                words.nearestAnswer(cell));
    }

    private void notAReply(int at, String cell) {
        problem(
                ProblemCode.UNKNOWN_WORD,
                at,
                "a text of " + cell.length() + " characters",
                words.allowedReplies(),
                words.nearestReply(cell));
    }

    private void mustApply(int at) {
        problem(
                ProblemCode.NOT_APPLICABLE_NOT_ALLOWED,
                at,
                "'" + AnswerWords.NOT_APPLICABLE + "'",
                "another answer: the framework doesn't say when this criterion may not apply",
                Optional.empty());
    }

    private void malformedId(int at, int length) {
        problem(
                length == 0 ? ProblemCode.EMPTY : ProblemCode.MALFORMED_ID,
                at,
                length == 0 ? "nothing" : "a text of " + length + " characters",
                "letters and digits joined by single hyphens, underscores or dots, at most 80 characters",
                Optional.empty());
    }

    private void badRoles(int at, String cell) {
        boolean none = cell.isEmpty() || cell.equals(CsvCell.NONE);
        problem(
                none ? ProblemCode.EMPTY : ProblemCode.UNKNOWN_REFERENCE,
                at,
                none ? "nothing" : "a text of " + cell.length() + " characters",
                "roles of the framework joined by +: " + String.join(", ", roleIds),
                none ? Optional.empty() : NearestName.of(cell, roleIds));
    }
}
