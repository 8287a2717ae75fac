package org.peerprinciples.core.document;

import static org.peerprinciples.core.document.FrameworkRules.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.peerprinciples.core.problem.ProblemCode;

/**
 * What must hold between the days of an assessment document.
 *
 * @param today the assessment's date, if it is one
 * @param problems where to tell what doesn't hold
 */
record DayRules(Optional<LocalDate> today, Problems problems) {

    void period(Node node) {
        inOrder(node, "since", "until");
        notAfterTheAssessment(node, "since");
        notAfterTheAssessment(node, "until");
    }

    void notAfterTheAssessment(Node node, String field) {
        Optional<LocalDate> day = date(node, field);
        if (day.isPresent() && today.isPresent() && day.get().isAfter(today.get())) {
            impossibleOrder(node, field, "a day not after the assessment's date, " + today.get());
        }
    }

    void inOrder(Node node, String earlier, String later) {
        date(node, earlier).ifPresent(day -> notBefore(node, later, day, "'" + earlier + "'"));
    }

    void notBefore(Node node, String field, LocalDate day, String what) {
        if (date(node, field).filter(d -> d.isBefore(day)).isPresent()) {
            impossibleOrder(node, field, "a day not before " + what + ", " + day);
        }
    }

    private void impossibleOrder(Node node, String field, String allowed) {
        node.findText(field)
                .ifPresent(text -> problems.add(
                        ProblemCode.IMPOSSIBLE_DATE_ORDER, text.place(), Problems.quote(text.value()), allowed));
    }

    static Optional<LocalDate> date(Node node, String field) {
        return value(node, field).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }
}
