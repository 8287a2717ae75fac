package org.peerprinciples.checklist.form;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerprinciples.checklist.document.CsvTable;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.ScreenQuestion;

/** A form as a table to fill in, a row for each question, with the columns of a batch in rows of answers. */
final class FormTable {

    private static final List<String> COLUMNS =
            List.of("arrangement", "rater", "role", "criterion", "answer", "question", "choices");
    private static final String SEPARATOR = " | ";

    private final Questions questions;
    private final List<String> whose;

    private FormTable(Questions questions, FormSettings settings, String role) {
        this.questions = questions;
        this.whose = List.of(
                settings.settledArrangementId()
                        .orElse(BlankAssessment.USUAL_ARRANGEMENT)
                        .value(),
                settings.rater().orElse(BlankAssessment.USUAL_RATER).value(),
                role);
    }

    static CsvTable of(Questions questions, FormSettings settings, String role) {
        return new FormTable(questions, settings, role).table();
    }

    private CsvTable table() {
        return CsvTable.of(
                COLUMNS,
                Stream.concat(
                                questions.framework().screen().questions().stream()
                                        .map(this::row),
                                questions.all().stream().map(this::row))
                        .toList());
    }

    private List<String> row(ScreenQuestion question) {
        return row(
                "screen." + question.id(),
                question.question(),
                Questions.replies().stream().map(ScreenReply::code).collect(Collectors.joining(SEPARATOR)));
    }

    private List<String> row(Criterion criterion) {
        String choices = Stream.concat(
                        criterion.descriptors().stream().map(each -> each.level() + ": " + each.text()),
                        criterion.notApplicable().stream().map(when -> "not-applicable: " + when))
                .collect(Collectors.joining(SEPARATOR));
        return row(criterion.id().toString(), criterion.question(), choices);
    }

    private List<String> row(String id, String question, String choices) {
        return Stream.concat(whose.stream(), Stream.of(id, "", question, choices))
                .toList();
    }
}
