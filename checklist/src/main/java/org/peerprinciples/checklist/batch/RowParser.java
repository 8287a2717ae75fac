package org.peerprinciples.checklist.batch;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peerprinciples.checklist.scoring.Scorer;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Role;
import org.peerprinciples.core.framework.ScreenQuestion;
import org.peerprinciples.core.id.RoleId;
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
    private final List<String> carriedNames;
    private final RowProblems problems;

    private RowBlock block = new RowBlock(0);
    private long lineOffset;
    private int column;
    private boolean empty;
    private int item;
    private @Nullable String answer;
    private @Nullable String[] carried = new String[0];
    private char[] lastRoles = {};
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
        carriedNames = settings.carried();
        problems = new RowProblems(columns, words, roleIds);
    }

    /** Fills this block from now on. */
    void fill(RowBlock into, long firstLine) {
        block = into;
        lineOffset = firstLine - 1;
        block.carriedColumns = carriedNames;
    }

    @Override
    protected RecordType getRecordType() {
        return empty ? RecordType.EMPTY : RecordType.DATA;
    }

    @Override
    protected int getFieldCount() {
        return column;
    }

    /** The codes of answers, and where those of this row begin; written by who finds answers faster. */
    byte[] codes() {
        return block.codes;
    }

    int codesFrom() {
        return block.rows * block.width;
    }

    /** Goes on with this column, because those before it were read by somebody else. */
    void skipTo(int next) {
        column = next;
    }

    @Override
    protected void beginRecord(long startingLineNumber) {
        block.begin(lineOffset + startingLineNumber);
        column = 0;
        empty = false;
        item = -1;
        answer = null;
        problems.begin(block.line[block.rows]);
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
            case NOTHING -> nothing(at, end - start);
        }
    }

    private void answer(int at, char[] buffer, int offset, int length) {
        byte code = words.answer(buffer, offset, length);
        int criterion = positions[at];
        if (code == AnswerWords.NONE) {
            problems.notAnAnswer(at, new String(buffer, offset, length));
        } else if (code == Codes.NOT_APPLICABLE && !scorer.mayNotApply(criterion)) {
            problems.mustApply(at);
        } else {
            block.codes[block.rows * block.width + criterion] = code;
        }
    }

    private void reply(int at, char[] buffer, int offset, int length) {
        byte code = words.reply(buffer, offset, length);
        if (code == AnswerWords.NONE) {
            problems.notAReply(at, new String(buffer, offset, length));
        } else {
            block.codes[block.rows * block.width + criteria + positions[at]] = code;
        }
    }

    private void arrangement(int at, char[] buffer, int offset, int length) {
        if (RecordIds.isId(buffer, offset, length) && !isMissing(buffer, offset, length)) {
            block.id[block.rows] = block.keep(buffer, offset, length);
            block.idLength[block.rows] = length;
            block.idHash[block.rows] = RecordIds.hash(buffer, offset, length);
        } else {
            problems.malformedId(at, new String(buffer, offset, length));
        }
    }

    /** Most cells that name something aren't as short as what says that nothing is known. */
    private static boolean isMissing(char[] buffer, int offset, int length) {
        return length <= 2 && AnswerWords.isMissing(new String(buffer, offset, length));
    }

    private void rater(int at, char[] buffer, int offset, int length) {
        if (isMissing(buffer, offset, length)) {
            return;
        }
        if (RecordIds.isId(buffer, offset, length)) {
            block.rater[block.rows] = block.keep(buffer, offset, length);
            block.raterLength[block.rows] = length;
        } else {
            problems.malformedId(at, new String(buffer, offset, length));
        }
    }

    private void roles(int at, char[] buffer, int offset, int length) {
        if (!isLast(buffer, offset, length)) {
            lastRoles = Arrays.copyOfRange(buffer, offset, offset + length);
            lastRoleSet = known(new String(lastRoles));
        }
        if (lastRoleSet == 0) {
            problems.badRoles(at, new String(lastRoles));
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
        return lastRoleSet != 0 && Arrays.equals(lastRoles, 0, lastRoles.length, buffer, offset, offset + length);
    }

    /** The roles in a cell, or none if any of them isn't the framework's. */
    private long roleSet(String cell) {
        if (AnswerWords.isMissing(cell)) {
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
        if (AnswerWords.isMissing(cell)) {
            return;
        }
        try {
            block.day[block.rows] = Math.toIntExact(LocalDate.parse(cell).toEpochDay());
        } catch (DateTimeParseException | ArithmeticException e) {
            problems.notADay(at, cell);
        }
    }

    private void nothing(int at, int length) {
        if (length > 0) {
            problems.notHeaded(at);
        }
    }

    private void item(int at, String cell) {
        Integer found = items.get(cell);
        if (found == null) {
            problems.notAnItem(at, cell, items.keySet());
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
            problems.wrongNumberOfCells(column);
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
            problems.notAnAnswer(at, cell);
        } else if (code == AnswerWords.NONE) {
            problems.notAReply(at, cell);
        } else if (code == Codes.NOT_APPLICABLE && !scorer.mayNotApply(item)) {
            problems.mustApply(at);
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
            block.rejects[row] = problems.reject();
        }
        block.rows++;
    }
}
