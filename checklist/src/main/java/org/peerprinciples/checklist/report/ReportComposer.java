package org.peerprinciples.checklist.report;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.Provenance;
import org.peerprinciples.checklist.evaluation.Subject;
import org.peerprinciples.checklist.evaluation.Suppressed;
import org.peerprinciples.checklist.evaluation.Workings;
import org.peerprinciples.checklist.evidence.EvidenceReading;
import org.peerprinciples.checklist.plan.ImprovementPlan;
import org.peerprinciples.checklist.progress.PledgeBoard;
import org.peerprinciples.checklist.progress.Progress;
import org.peerprinciples.checklist.robustness.Robustness;
import org.peerprinciples.checklist.voices.GivingAndGaining;
import org.peerprinciples.checklist.voices.Voices;
import org.peerprinciples.checklist.voices.YouSaidWeDid;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkLookup;

/**
 * Composes a report on an evaluation with what else was made of it. Every part is optional, and has to be made of the same
 * evaluation: of the same answers, as the assessment's digest tells, under the same framework and policy, with small groups
 * suppressed below the same number. So what comes from a full evaluation, such as a plan, can't stand beside a suppressed one.
 *
 * <p>Where small groups are suppressed, neither the evaluation nor its parts hold that digest. Then parts of the same assessment's
 * id and day are told apart by what they leave out only: make them of the full evaluation that the reported one comes from, or
 * leave that to {@link #everything}, which checks it.
 *
 * <p>It is for one thread, and can build more than one report.
 */
public final class ReportComposer {

    private Words words;
    private final Evaluation evaluation;
    private @Nullable ImprovementPlan plan;
    private @Nullable Progress progress;
    private @Nullable Voices voices;
    private @Nullable PledgeBoard pledges;
    private @Nullable YouSaidWeDid youSaidWeDid;
    private @Nullable GivingAndGaining givingAndGaining;
    private @Nullable EvidenceReading evidence;
    private @Nullable Robustness robustness;
    private boolean withWords;
    private boolean brief;

    ReportComposer(Framework framework, Evaluation evaluation) {
        requireNonNull(framework, "framework");
        requireNonNull(evaluation, "evaluation");
        this.words = Words.of(framework, evaluation.provenance().framework(), "evaluation");
        evaluation.provenance().language().ifPresent(language -> words.requireLanguage(language, "findings"));
        this.evaluation = evaluation;
    }

    /**
     * Looks up elsewhere what the framework was tailored from, so that what a tailoring left out or worded anew is told in words.
     * Unless this is called, that is done among the built-in frameworks; what isn't found is told by ids.
     *
     * @param lookup where to look up the framework that its first tailoring starts from, such as a catalog
     * @return this
     */
    public ReportComposer bases(FrameworkLookup lookup) {
        words = words.with(requireNonNull(lookup, "lookup"));
        return this;
    }

    /**
     * Sets the plan: an action sheet with blank columns for an owner, a day and a status. It stands in the place of the next
     * steps that the framework offers.
     *
     * @param part the plan
     * @return this
     * @throws IllegalArgumentException if it was made of another evaluation or speaks another language than the report's framework,
     *     or small groups are suppressed in the evaluation
     */
    public ReportComposer plan(ImprovementPlan part) {
        requireNonNull(part, "plan");
        requireSame("plan", part.subject(), part.provenance());
        words.requireLanguage(part.wording().language(), "plan");
        plan = part;
        return this;
    }

    /**
     * Adds progress since an earlier evaluation: what changed, split by cause, and where each principle was before.
     *
     * @param part the progress, whose later evaluation is the one that is reported
     * @return this
     * @throws IllegalArgumentException if it leads to another evaluation, or small groups are suppressed in this one
     */
    public ReportComposer progress(Progress part) {
        requireNonNull(part, "progress");
        requireSame("progress", part.later().subject(), part.later().provenance());
        progress = part;
        return this;
    }

    /**
     * Adds voices: what sides and roles see differently, furthest apart first.
     *
     * @param part the voices
     * @return this
     * @throws IllegalArgumentException if they are of another evaluation, or suppressed below another number
     */
    public ReportComposer voices(Voices part) {
        requireNonNull(part, "voices");
        requireSame("voices", part.subject(), part.provenance());
        if (!part.suppressed().equals(evaluation.suppressed())) {
            throw new IllegalArgumentException("voices must leave out what the evaluation of "
                    + evaluation.subject().assessment() + " leaves out, but left out something else");
        }
        voices = part;
        return this;
    }

    /**
     * Adds the pledge board. It shows what was pledged, and never who did or who kept theirs.
     *
     * @param part the board
     * @return this
     * @throws IllegalArgumentException if it is of another assessment, or other pledges, or small groups are suppressed in the evaluation: a board
     *     leaves none out
     */
    public ReportComposer pledges(PledgeBoard part) {
        requireNonNull(part, "pledges");
        Subject subject = evaluation.subject();
        PledgeBoard.Heading heading = part.heading();
        if (!heading.assessment().equals(subject.assessment())
                || !heading.date().equals(subject.date())
                || !heading.arrangement().equals(subject.arrangement())) {
            throw new IllegalArgumentException("pledges must be of assessment " + subject.assessment() + " on "
                    + subject.date() + ", which is reported, but was of " + heading.assessment() + " on "
                    + heading.date());
        }
        if (evaluation.suppressed().isPresent()) {
            throw new IllegalArgumentException(
                    "pledges must not be beside an evaluation that leaves out small groups, because a board leaves out none");
        }
        if (evaluation.hasWorkings() && !PledgeBoard.of(evaluation).equals(part)) {
            throw new IllegalArgumentException("pledges must be those of the assessment that was evaluated, "
                    + subject.assessment() + ", but were others");
        }
        pledges = part;
        return this;
    }

    /**
     * Adds what people raised and what came of it.
     *
     * @param part what they said and what was done
     * @return this
     * @throws IllegalArgumentException if it is of another evaluation, or suppressed below another number
     */
    public ReportComposer youSaidWeDid(YouSaidWeDid part) {
        requireNonNull(part, "youSaidWeDid");
        requireSame("youSaidWeDid", part.subject(), part.provenance());
        youSaidWeDid = part;
        return this;
    }

    /**
     * Adds who gives and who gains.
     *
     * @param part what each role gives and gains
     * @return this
     * @throws IllegalArgumentException if it is of another evaluation, or small groups are suppressed in this one
     */
    public ReportComposer givingAndGaining(GivingAndGaining part) {
        requireNonNull(part, "givingAndGaining");
        requireSame("givingAndGaining", part.subject(), part.provenance());
        givingAndGaining = part;
        return this;
    }

    /**
     * Adds what stands behind the answers: a list of the evidence, and how strong it is for each question.
     *
     * @param part the reading of the evidence
     * @return this
     * @throws IllegalArgumentException if it is of another evaluation, or small groups are suppressed in this one
     */
    public ReportComposer evidence(EvidenceReading part) {
        requireNonNull(part, "evidence");
        requireSame("evidence", part.subject(), part.provenance());
        evidence = part;
        return this;
    }

    /**
     * Adds how firmly the standings stand. Single answers that would turn one aren't told.
     *
     * @param part the robustness
     * @return this
     * @throws IllegalArgumentException if it is of another evaluation, or small groups are suppressed in this one
     */
    public ReportComposer robustness(Robustness part) {
        requireNonNull(part, "robustness");
        requireSame("robustness", part.subject(), part.provenance());
        robustness = part;
        return this;
    }

    /**
     * Adds all that can be made of the evaluation alone: voices and what came of what people said; and, where small groups
     * aren't suppressed, pledges, who gives and gains, evidence and robustness. Plans and progress take a choice, and words have
     * to be asked for.
     *
     * @param full the evaluation with nothing left out: the one that is reported, or the one that it was suppressed from
     * @return this
     * @throws IllegalArgumentException if it isn't, or has no {@linkplain Evaluation#hasWorkings() workings}, because it was read
     *     from a document or is suppressed itself
     */
    public ReportComposer everything(Evaluation full) {
        requireNonNull(full, "full");
        int people = evaluation.suppressed().map(Suppressed::below).orElse(0);
        requireSource(full, people);
        voices(Voices.of(full, people)).youSaidWeDid(YouSaidWeDid.of(full, people));
        return people > 0
                ? this
                : pledges(PledgeBoard.of(full))
                        .givingAndGaining(GivingAndGaining.of(full))
                        .evidence(EvidenceReading.of(full))
                        .robustness(Robustness.of(full));
    }

    /**
     * Asks for what people said in their own words: comments, voices, observations, why a question doesn't apply, what is
     * noted as evidence that may point the other way, and the assessment's note, unless it is an outside reader's, which is
     * there anyway. Without it none is repeated. Words are personal data and may disclose
     * harm; they can tell who spoke, even without a name.
     *
     * <p>Pledges, responses, plans and what each role gives and gains are written to be shown, and need no asking.
     *
     * @return this
     * @throws IllegalStateException if small groups are suppressed in the evaluation, or it was read from a document, which
     *     doesn't hold them
     */
    public ReportComposer withWords() {
        if (!evaluation.hasWorkings()) {
            throw new IllegalStateException("people's words must come from a full evaluation, but this one of "
                    + evaluation.subject().assessment()
                    + (evaluation.suppressed().isPresent() ? " leaves out small groups" : " was read from a document"));
        }
        withWords = true;
        return this;
    }

    /**
     * Asks for the short report: the first look, the profile, findings, what isn't known and what could come next, with the
     * parts that were given in short.
     *
     * @return this
     */
    public ReportComposer brief() {
        brief = true;
        return this;
    }

    /** {@return the report} */
    public Report build() {
        Material material = new Material(
                evaluation,
                Optional.ofNullable(plan),
                Optional.ofNullable(progress),
                Optional.ofNullable(voices),
                Optional.ofNullable(pledges),
                Optional.ofNullable(youSaidWeDid),
                Optional.ofNullable(givingAndGaining),
                Optional.ofNullable(evidence),
                Optional.ofNullable(robustness),
                withWords,
                brief);
        return new EvaluationReport(words, material).report();
    }

    /** Nothing but the whole of what is shown tells that it was suppressed from this. */
    private void requireSource(Evaluation full, int people) {
        Workings.of(full);
        requireSame(
                "full",
                full.subject().withSuppressedBelow(people),
                full.provenance().withSuppressedBelow(people));
        if (people > 0 && !full.suppressedBelow(people).equals(evaluation)) {
            throw new IllegalArgumentException("full must be what the evaluation of "
                    + evaluation.subject().assessment() + " was suppressed from, but shows something else below "
                    + people);
        }
    }

    private void requireSame(String part, Subject subject, Provenance provenance) {
        Optional<Integer> below = evaluation.provenance().suppressedBelow();
        if (!provenance.suppressedBelow().equals(below)) {
            throw new IllegalArgumentException(part + " must be "
                    + below.map(people -> "suppressed below " + people).orElse("unsuppressed")
                    + ", as the evaluation is, but was "
                    + provenance
                            .suppressedBelow()
                            .map(people -> "suppressed below " + people)
                            .orElse("unsuppressed"));
        }
        if (!subject.equals(evaluation.subject()) || !provenance.matches(evaluation.provenance())) {
            throw new IllegalArgumentException(part + " must be made of the evaluation that is reported, of "
                    + evaluation.subject().assessment() + " on "
                    + evaluation.subject().date() + " under "
                    + evaluation.provenance().framework() + ", but was of "
                    + subject.assessment() + " on " + subject.date() + " under " + provenance.framework()
                    + (subject.equals(evaluation.subject()) ? difference(provenance) : ""));
        }
    }

    private String difference(Provenance provenance) {
        return provenance.assessment().equals(evaluation.provenance().assessment())
                ? " with another policy, content or version"
                : ", with other answers or content";
    }
}
