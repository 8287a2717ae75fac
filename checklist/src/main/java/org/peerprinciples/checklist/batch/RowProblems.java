package org.peerprinciples.checklist.batch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.peerprinciples.core.document.NearestName;
import org.peerprinciples.core.problem.Place;
import org.peerprinciples.core.problem.Problem;
import org.peerprinciples.core.problem.ProblemCode;

/** What is wrong with the cells of one row after the other. Of what people wrote only single words are shown. */
final class RowProblems {

    private final Columns columns;
    private final AnswerWords words;
    private final List<String> roleIds;
    private final List<Problem> problems = new ArrayList<>();
    private long line;

    RowProblems(Columns columns, AnswerWords words, List<String> roleIds) {
        this.columns = columns;
        this.words = words;
        this.roleIds = roleIds;
    }

    /** Begins a row in which nothing is wrong yet. */
    void begin(long onLine) {
        line = onLine;
        if (!problems.isEmpty()) {
            problems.clear();
        }
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    /** The row with all that is wrong with it. */
    Reject reject() {
        return Rejecting.of(line, problems);
    }

    private void problem(ProblemCode code, int at, String found, String allowed, Optional<String> hint) {
        Place place = Place.ofLine(columns.name(at), LineCount.shown(line), at + 1);
        problems.add(new Problem(code, place, found, allowed, hint));
    }

    void wrongNumberOfCells(int cells) {
        problems.add(
                0,
                Problem.of(
                        cells < columns.count() ? ProblemCode.MISSING_FIELD : ProblemCode.UNKNOWN_FIELD,
                        Place.ofLine("", LineCount.shown(line), 0),
                        cells + (cells == 1 ? " cell" : " cells"),
                        "as many as the header has, " + columns.count()));
    }

    void notAnAnswer(int at, String cell) {
        problem(
                cell.matches("-?[0-9]{1,9}") ? ProblemCode.LEVEL_NOT_ON_SCALE : ProblemCode.UNKNOWN_WORD,
                at,
                cell.matches("-?[0-9]{1,9}") ? "the number " + cell : Shown.cell(cell),
                words.allowedAnswers(),
                words.nearestAnswer(cell));
    }

    void notAReply(int at, String cell) {
        problem(ProblemCode.UNKNOWN_WORD, at, Shown.cell(cell), words.allowedReplies(), words.nearestReply(cell));
    }

    void mustApply(int at) {
        problem(
                ProblemCode.NOT_APPLICABLE_NOT_ALLOWED,
                at,
                "'" + AnswerWords.NOT_APPLICABLE + "'",
                "another answer: the framework doesn't say when this criterion may not apply",
                Optional.empty());
    }

    void malformedId(int at, String cell) {
        problem(
                AnswerWords.isMissing(cell) ? ProblemCode.EMPTY : ProblemCode.MALFORMED_ID,
                at,
                Shown.cell(cell),
                "letters and digits joined by single hyphens, underscores or dots, at most 80 characters",
                Optional.empty());
    }

    void badRoles(int at, String cell) {
        boolean none = AnswerWords.isMissing(cell);
        problem(
                none ? ProblemCode.EMPTY : ProblemCode.UNKNOWN_REFERENCE,
                at,
                Shown.cell(cell),
                "roles of the framework joined by +: " + String.join(", ", roleIds),
                none ? Optional.empty() : NearestName.of(cell, roleIds));
    }

    void notADay(int at, String cell) {
        problem(
                ProblemCode.MALFORMED_DATE,
                at,
                Shown.cell(cell),
                "a day as year-month-day, such as 2026-07-15, or nothing",
                Optional.empty());
    }

    void notHeaded(int at) {
        problem(
                ProblemCode.UNKNOWN_FIELD,
                at,
                "something in a column without a heading",
                "a heading for it, or nothing",
                Optional.empty());
    }

    void notAnItem(int at, String cell, Collection<String> items) {
        problem(
                ProblemCode.UNKNOWN_REFERENCE,
                at,
                Shown.cell(cell),
                "a criterion of the framework, or screen. with a question of its screen",
                NearestName.of(cell, items));
    }
}
