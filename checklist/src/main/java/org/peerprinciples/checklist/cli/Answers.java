package org.peerprinciples.checklist.cli;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.batch.Batch;
import org.peerprinciples.checklist.batch.BatchRun;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.problem.InvalidDocumentException;

/**
 * Reads what many people answered about many arrangements, whatever holds it: documents, carried over where another framework was
 * asked for; documents of which each is a line; and tables as {@code batch} reads them. One arrangement after the other is
 * handed on; none is kept.
 */
final class Answers {

    /** How what a file holds is handed on. */
    private interface Way {

        void document(AnswersFile file);

        BatchRun rows(AnswersFile file, Checklist checklist, Batch batch);
    }

    private final Terminal terminal;
    private final Evaluations evaluations;
    private final AnswersOptions options;
    private final List<String> columns;
    private final String hint;
    private final List<String> problems = new ArrayList<>();
    private @Nullable FrameworkRef framework;
    private long rejected;
    private long arrangements;

    /**
     * Prepares to read.
     *
     * @param terminal whose standard input to read, and whom to tell what was rejected
     * @param evaluations what to evaluate with
     * @param options how tables are read
     * @param columns the columns of tables to hand on
     * @param hint what else could be meant by a table whose header isn't one of answers; nothing if it is blank
     */
    Answers(Terminal terminal, Evaluations evaluations, AnswersOptions options, List<String> columns, String hint) {
        this.terminal = terminal;
        this.evaluations = evaluations;
        this.options = options;
        this.columns = columns;
        this.hint = hint;
    }

    /**
     * Prepares to read for a command that takes plain tables too, told by {@code --scale}.
     *
     * @param terminal whose standard input to read, and whom to tell what was rejected
     * @param frameworks which framework was asked for
     * @param options how tables are read
     * @param plain what plain tables are of, such as ratings
     * @return the reader
     * @throws CommandFailure if there is no such framework, or a file has problems
     */
    static Answers besidePlainTables(
            Terminal terminal, FrameworkOptions frameworks, AnswersOptions options, String plain) {
        return new Answers(
                terminal,
                new Evaluations(terminal, frameworks),
                options,
                List.of(),
                "if it is a plain table of " + plain + ", it needs --scale, such as 0..3");
    }

    /**
     * Evaluates the arrangements of files.
     *
     * @param files the files, or {@code -}
     * @param receiver who takes the evaluations in the order of the files, each with what its table says in the columns that were
     *     asked for; of documents with nothing
     * @return how many rows were rejected, which have been told
     * @throws CommandFailure if files can't be read, with the problems of all of them, or nothing was in them that could be used
     */
    long evaluate(List<String> files, BiConsumer<Evaluation, Map<String, String>> receiver) {
        return read(files, new Way() {
            @Override
            public void document(AnswersFile file) {
                Evaluation evaluation = evaluations.evaluate(file.document());
                check(file, evaluation.provenance().framework());
                receiver.accept(evaluation, Map.of());
            }

            @Override
            public BatchRun rows(AnswersFile file, Checklist checklist, Batch batch) {
                check(file, checklist.framework().ref());
                return batch.evaluate(file.stream(), receiver);
            }
        });
    }

    /**
     * Reads the assessments of files, and evaluates none.
     *
     * @param files the files, or {@code -}
     * @param receiver who takes the assessments in the order of the files, each with the framework that it answers
     * @return how many rows were rejected, which have been told
     * @throws CommandFailure if files can't be read, with the problems of all of them, or nothing was in them that could be used
     */
    long assess(List<String> files, BiConsumer<Framework, Assessment> receiver) {
        return read(files, new Way() {
            @Override
            public void document(AnswersFile file) {
                Assessment assessment = evaluations.assessment(file.document());
                check(file, assessment.framework());
                receiver.accept(evaluations.checklist(assessment).framework(), assessment);
            }

            @Override
            public BatchRun rows(AnswersFile file, Checklist checklist, Batch batch) {
                check(file, checklist.framework().ref());
                return batch.assessments(
                        file.stream(), (assessment, cells) -> receiver.accept(checklist.framework(), assessment));
            }
        });
    }

    private long read(List<String> files, Way way) {
        for (String file : files) {
            try (AnswersFile opened = AnswersFile.open(terminal, file)) {
                read(opened, way);
            } catch (CommandFailure e) {
                problems.addAll(e.lines());
            }
        }
        if (problems.isEmpty() && arrangements == 0) {
            problems.add(Input.name(files.get(0)) + ": there is no arrangement in it that could be read");
        }
        if (!problems.isEmpty()) {
            throw CommandFailure.of(problems);
        }
        return rejected;
    }

    private void read(AnswersFile file, Way way) {
        if (file.isEmpty()) {
            throw CommandFailure.in(file.name(), "is empty");
        }
        switch (file.kind()) {
            case DOCUMENT -> {
                way.document(file);
                arrangements++;
            }
            case LINES -> rows(file, evaluations.checklist(file.first()), List.of(), way);
            case TABLE -> rows(file, evaluations.checklist(), columns, way);
        }
    }

    private void rows(AnswersFile file, Checklist checklist, List<String> carried, Way way) {
        try {
            tell(
                    file,
                    way.rows(file, checklist, options.batch(checklist, terminal, carried))
                            .counts());
        } catch (InvalidDocumentException e) {
            List<String> lines =
                    new ArrayList<>(CommandFailure.in(file.name(), e.problems()).lines());
            if (!hint.isBlank()) {
                lines.add(file.name() + ": " + hint);
            }
            throw CommandFailure.of(lines);
        } catch (UncheckedIOException e) {
            throw Input.unreadable(file.name(), Objects.requireNonNull(e.getCause()));
        }
    }

    /** All files answer the same framework. */
    private void check(AnswersFile file, FrameworkRef answered) {
        if (framework == null) {
            framework = answered;
        }
        if (!answered.namesSameEdition(framework)) {
            throw CommandFailure.in(
                    file.name(),
                    "answers " + FrameworkChoice.name(answered) + ", not " + FrameworkChoice.name(framework)
                            + " as the first one; --framework carries all over to one");
        }
    }

    private void tell(AnswersFile file, BatchRun.Counts counts) {
        rejected += counts.rejected();
        arrangements += counts.arrangements();
        if (counts.rejected() > 0) {
            String kinds = counts.rejects().stream()
                    .map(each -> each.rows() + " " + each.code().code())
                    .collect(Collectors.joining(", "));
            terminal.tell(file.name() + ": " + counts.rejected() + " of " + Page.count(counts.rows(), "row")
                    + " rejected (" + kinds + "); 'peer-principles batch' writes each down with its reason");
        }
    }
}
