package org.peerprinciples.checklist.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import org.peerprinciples.core.arrangement.Stage;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.AttributedNote;
import org.peerprinciples.core.assessment.Origin;
import org.peerprinciples.core.id.ArrangementId;
import org.peerprinciples.core.id.AssessmentId;

/**
 * What was evaluated.
 *
 * @param assessment the assessment's id
 * @param date the day that the assessment speaks of
 * @param origin where the assessment comes from
 * @param note what an outside reader noted on how the reading was made, without whose it is; empty where small groups are
 *     suppressed, and of other origins, whose notes are people's own words
 * @param arrangement the arrangement's id
 * @param name the arrangement's name
 * @param organisation the organisation that it belongs to
 * @param stage how far along it is
 * @param safeguardingContact whom to tell about a safeguarding concern there
 */
public record Subject(
        AssessmentId assessment,
        LocalDate date,
        Origin origin,
        Optional<String> note,
        ArrangementId arrangement,
        String name,
        Optional<String> organisation,
        Stage stage,
        Optional<String> safeguardingContact) {

    /**
     * Gives the same for something in which small groups aren't shown on their own.
     *
     * @param people the number of people below which they aren't; 0 and 1 suppress nothing
     * @return a copy without the note, which can tell who wrote it, if anything is suppressed
     */
    public Subject withSuppressedBelow(int people) {
        return people < Suppressed.LEAST
                ? this
                : new Subject(
                        assessment,
                        date,
                        origin,
                        Optional.empty(),
                        arrangement,
                        name,
                        organisation,
                        stage,
                        safeguardingContact);
    }

    private static Optional<String> note(Assessment assessment) {
        return assessment.origin() != Origin.OUTSIDE_READING
                ? Optional.empty()
                : AttributedNote.of(assessment).stream()
                        .map(AttributedNote::text)
                        .reduce((note, next) -> note + "\n\n" + next);
    }

    static Subject of(Assessment assessment) {
        return new Subject(
                assessment.id(),
                assessment.date(),
                assessment.origin(),
                note(assessment),
                assessment.arrangement().id(),
                assessment.arrangement().name(),
                assessment.arrangement().organisation(),
                assessment.arrangement().stage(),
                assessment.arrangement().safeguardingContact());
    }
}
