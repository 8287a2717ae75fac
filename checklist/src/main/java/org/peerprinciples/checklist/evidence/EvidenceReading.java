package org.peerprinciples.checklist.evidence;

import java.math.BigDecimal;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.peerprinciples.checklist.document.DerivedJson;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.Provenance;
import org.peerprinciples.checklist.evaluation.Subject;
import org.peerprinciples.checklist.evaluation.Workings;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.PrincipleId;

/**
 * What stands behind the answers of an evaluation. It qualifies scores and never moves one: with other evidence, or with
 * none, every score is the same. Immutable; two readings are equal when all they say is equal.
 *
 * <p>It is made from a full evaluation, for those who run it, and is not for the wall: it says which roles said something on
 * which criterion, and a role can be one person.
 *
 * @param provenance what the evaluation was made with
 * @param subject what was evaluated
 * @param olderThanMonths the age in months, at the assessment's date, beyond which evidence counts as old
 * @param confidence the confidence of the surveys' intervals in per cent, 50 to 99.9
 * @param principles what stands behind each principle, in the framework's order
 * @param surveys the surveys' shares with their intervals, in the assessment's order, cited or not
 * @param older the evidence cited on criteria or on the screen that is older than that, in the assessment's order
 */
public record EvidenceReading(
        Provenance provenance,
        Subject subject,
        int olderThanMonths,
        BigDecimal confidence,
        List<PrincipleEvidence> principles,
        List<SurveyShare> surveys,
        List<EvidenceId> older) {
    /**
     * Copies what it is given, so that it can't change afterwards.
     *
     * @param provenance what the evaluation was made with
     * @param subject what was evaluated
     * @param olderThanMonths the age in months, at the assessment's date, beyond which evidence counts as old
     * @param confidence the confidence of the surveys' intervals in per cent, 50 to 99.9
     * @param principles what stands behind each principle, in the framework's order
     * @param surveys the surveys' shares with their intervals, in the assessment's order, cited or not
     * @param older the evidence cited on criteria or on the screen that is older than that, in the assessment's order
     */
    public EvidenceReading {
        principles = List.copyOf(principles);
        surveys = List.copyOf(surveys);
        older = List.copyOf(older);
    }

    private static final BigDecimal USUAL_CONFIDENCE = BigDecimal.valueOf(95);
    private static final BigDecimal LEAST_CONFIDENCE = BigDecimal.valueOf(50);
    private static final BigDecimal MOST_CONFIDENCE = new BigDecimal("99.9");
    private static final DerivedJson<EvidenceReading> JSON = DerivedJson.of("evidence-reading", EvidenceReading.class);

    /** {@return how readings are written as JSON and read back: format {@code peer-principles-evidence-reading}} */
    public static DerivedJson<EvidenceReading> json() {
        return JSON;
    }

    /**
     * Reads the evidence behind an evaluation, with the age from which its policy calls evidence stale, and intervals with a
     * confidence of 95%.
     *
     * @param evaluation the evaluation, with its workings
     * @return the reading
     * @throws IllegalArgumentException if the evaluation was read from a document, which holds results only, or leaves out
     *     small groups
     */
    public static EvidenceReading of(Evaluation evaluation) {
        Objects.requireNonNull(evaluation, "evaluation");
        return of(evaluation, Workings.of(evaluation).policy().staleAfterMonths(), USUAL_CONFIDENCE);
    }

    /**
     * Reads the evidence behind an evaluation.
     *
     * @param evaluation the evaluation, with its workings
     * @param olderThanMonths the age in months, at the assessment's date, beyond which evidence counts as old, 1 or more
     * @param confidence the confidence of the surveys' intervals in per cent, 50 to 99.9
     * @return the reading
     * @throws IllegalArgumentException if a number is outside its range, or the evaluation was read from a document, which holds
     *     results only, or leaves out small groups
     */
    public static EvidenceReading of(Evaluation evaluation, int olderThanMonths, BigDecimal confidence) {
        Objects.requireNonNull(evaluation, "evaluation");
        Objects.requireNonNull(confidence, "confidence");
        if (olderThanMonths < 1) {
            throw new IllegalArgumentException("olderThanMonths must be 1 or more, but was " + olderThanMonths);
        }
        if (confidence.compareTo(LEAST_CONFIDENCE) < 0 || confidence.compareTo(MOST_CONFIDENCE) > 0) {
            throw new IllegalArgumentException("confidence must be 50 to 99.9 per cent, but was " + confidence);
        }
        return new Gathering(evaluation, olderThanMonths, confidence).reading();
    }

    /**
     * Gives what stands behind a principle.
     *
     * @param id the principle's id
     * @return what stands behind it
     * @throws NoSuchElementException if the framework has no such principle
     */
    public PrincipleEvidence principle(PrincipleId id) {
        return principles.stream()
                .filter(each -> each.principle().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("the reading has no principle '" + id + "'"));
    }

    /**
     * Gives what stands behind a criterion.
     *
     * @param id the criterion's id
     * @return what stands behind it
     * @throws NoSuchElementException if the framework has no such criterion
     */
    public CriterionEvidence criterion(CriterionId id) {
        return principle(id.principle()).criterion(id);
    }

    /** {@return assessment, framework and how many criteria have any evidence, in one line} */
    @Override
    public String toString() {
        List<CriterionEvidence> all =
                principles.stream().flatMap(each -> each.criteria().stream()).toList();
        long shown = all.stream()
                .filter(each -> each.strength() != EvidenceStrength.NONE)
                .count();
        return "EvidenceReading[" + subject.assessment() + " under " + provenance.framework() + ": evidence on " + shown
                + " of " + all.size() + " criteria]";
    }
}
