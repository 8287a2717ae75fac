package org.peerprinciples.core.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerprinciples.core.id.AssessmentId;

/**
 * Makes one assessment of several people's: of one arrangement, answering one edition of a framework.
 *
 * <p>Nothing is lost, and what is recorded twice in the same way counts once:
 *
 * <ul>
 *   <li>Raters, answers, evidence, themes and what is set aside come together. The same pseudonym is the same person, and
 *       has the same roles and, to the same question, the same answer on the same day; the same id is the same piece of
 *       evidence, theme or comment.
 *   <li>The framework and its edition and the arrangement's id are the same in all. So are the arrangement's
 *       description, the response to a theme and the digests wherever more than one says something; what only some
 *       say, stays. The description of one assessment can be {@linkplain #withArrangementFrom taken} for all.
 *   <li>Own practice and outside readings together are own practice, with people who look at it from outside as well. What is
 *       fictional goes only with what is fictional too.
 *   <li>The date is the latest, and the id is that of the assessment of this day, of several the one first in order; others
 *       can be given. A rating from an assessment of another day says that day; answers to the screen have no day of their own.
 *   <li>Notes stay, to the letter. Where not all have the same, each begins with the pseudonyms of the raters in whose assessments
 *       it stood, or a hyphen if there were none, and a blank line stands between them; a line in a note that would look like the
 *       beginning of another is moved in by a space. Together they are at most {@value #LONGEST_NOTE} characters long, so that
 *       readers take them.
 * </ul>
 *
 * <p>What doesn't go together is a conflict, and then nothing is merged. Different people may have the same pseudonym by
 * chance; {@link Renaming} keeps them apart, with the comments and the evidence whose ids are made of the pseudonym.
 *
 * <p>Everything stands in the order of its ids, so the order of the inputs doesn't matter, nor whether some were merged before:
 * the assessment is the same. Inputs are assumed to be consistent, as a reader makes sure; then the result is, too. Immutable and
 * safe for use by many threads.
 */
public final class AssessmentMerger {

    /** The most characters of a merged note: those that readers take of a text by their standard limits. */
    public static final int LONGEST_NOTE = 20_000;

    private static final AssessmentMerger STANDARD =
            new AssessmentMerger(Optional.empty(), Optional.empty(), Optional.empty());

    private final Optional<AssessmentId> id;
    private final Optional<LocalDate> date;
    private final Optional<String> described;

    private AssessmentMerger(Optional<AssessmentId> id, Optional<LocalDate> date, Optional<String> described) {
        this.id = id;
        this.date = date;
        this.described = described;
    }

    /** {@return a merger that takes id and date from the latest assessment} */
    public static AssessmentMerger standard() {
        return STANDARD;
    }

    /**
     * Copies this merger with the id that merged assessments are to have.
     *
     * @param id the id
     * @return the merger
     */
    public AssessmentMerger withId(AssessmentId id) {
        return new AssessmentMerger(Optional.of(Objects.requireNonNull(id, "id")), date, described);
    }

    /**
     * Copies this merger with the assessment whose description of the arrangement is to be taken as it is, whatever the others
     * say of it.
     *
     * @param label the assessment's label
     * @return the merger
     */
    public AssessmentMerger withArrangementFrom(String label) {
        return new AssessmentMerger(id, date, Optional.of(Objects.requireNonNull(label, "label")));
    }

    /**
     * Copies this merger with the day that merged assessments are to speak of.
     *
     * @param date the day, not before any assessment's that is merged
     * @return the merger
     */
    public AssessmentMerger withDate(LocalDate date) {
        return new AssessmentMerger(id, Optional.of(Objects.requireNonNull(date, "date")), described);
    }

    /**
     * Merges assessments.
     *
     * @param inputs the assessments, at least one, each with a label of its own
     * @return the merged assessment, and what each brought
     * @throws MergeConflictException if they don't go together; it carries all conflicts
     * @throws IllegalArgumentException if there is none, two have the same label, one speaks of a day after the one that was given,
     *     or none has the label whose description of the arrangement was asked for
     */
    public MergedAssessment merge(List<LabelledAssessment> inputs) {
        Objects.requireNonNull(inputs, "inputs");
        inputs.forEach(input -> Objects.requireNonNull(input, "input"));
        long labels = inputs.stream().map(LabelledAssessment::label).distinct().count();
        if (inputs.isEmpty() || labels < inputs.size()) {
            throw new IllegalArgumentException("inputs must be one or more, each with a label of its own, but were "
                    + inputs.stream().map(LabelledAssessment::label).toList());
        }
        described
                .filter(label ->
                        inputs.stream().noneMatch(input -> input.label().equals(label)))
                .ifPresent(label -> {
                    throw new IllegalArgumentException(
                            "arrangement must be from one of the inputs, but was from '" + label + "'");
                });
        LocalDate latest = inputs.stream()
                .map(input -> input.assessment().date())
                .max(LocalDate::compareTo)
                .orElseThrow();
        date.filter(day -> day.isBefore(latest)).ifPresent(day -> {
            throw new IllegalArgumentException(
                    "date must not be before the latest assessment's, " + latest + ", but was " + day);
        });
        AssessmentId first = inputs.stream()
                .map(LabelledAssessment::assessment)
                .filter(assessment -> assessment.date().equals(latest))
                .map(Assessment::id)
                .min(AssessmentId::compareTo)
                .orElseThrow();
        return new Merging(List.copyOf(inputs), id.orElse(first), date.orElse(latest), described).merged();
    }

    /**
     * Merges assessments.
     *
     * @param inputs the assessments, at least one, each with a label of its own
     * @return the merged assessment, and what each brought
     * @throws MergeConflictException if they don't go together; it carries all conflicts
     * @throws IllegalArgumentException if there is none, two have the same label, one speaks of a day after the one that was given,
     *     or none has the label whose description of the arrangement was asked for
     */
    public MergedAssessment merge(LabelledAssessment... inputs) {
        return merge(Stream.of(Objects.requireNonNull(inputs, "inputs")).toList());
    }
}
