package org.peerprinciples.checklist.progress;

import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.Provenance;
import org.peerprinciples.checklist.evaluation.Subject;

/**
 * One of the two evaluations that are compared.
 *
 * @param subject what was evaluated, and when
 * @param provenance what it was evaluated with
 */
public record Moment(Subject subject, Provenance provenance) {

    static Moment of(Evaluation evaluation) {
        return new Moment(evaluation.subject(), evaluation.provenance());
    }
}
