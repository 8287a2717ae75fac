package org.peerprinciples.checklist.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peerprinciples.checklist.scoring.Scorer;
import org.peerprinciples.checklist.scoring.Scores;
import org.peerprinciples.checklist.scoring.ScoringPolicy;
import org.peerprinciples.core.arrangement.Exchange;
import org.peerprinciples.core.arrangement.People;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.document.FrameworkDigests;
import org.peerprinciples.core.document.FrameworkJson;
import org.peerprinciples.core.edition.TailoredFramework;
import org.peerprinciples.core.edition.TailoringTrace;
import org.peerprinciples.core.evidence.Evidence;
import org.peerprinciples.core.evidence.Observation;
import org.peerprinciples.core.evidence.Pledge;
import org.peerprinciples.core.evidence.Voice;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.problem.InvalidDocumentException;
import org.peerprinciples.core.problem.Problem;

/**
 * Evaluates assessments under one framework and one policy. Immutable and safe for use by many threads. Most users meet
 * it behind {@code Checklist}.
 */
public final class Evaluator {

    private final Framework framework;
    private final ScoringPolicy policy;
    private final List<String> rules;
    private final String language;
    private final Scorer scorer;
    private final Tracing tracing;
    private final FindingSource findings;

    /** Made when first asked for: those who only want scores needn't wait for it. A second thread makes the same. */
    private volatile @Nullable Pinned pinned;

    /** What holds on to the framework's content by its digests. */
    private record Pinned(Pins pins, Provenance provenance) {}

    private Evaluator(
            Framework framework,
            ScoringPolicy policy,
            List<String> rules,
            String language,
            TailoringTrace trace,
            FindingSource findings) {
        this.framework = framework;
        this.policy = policy;
        this.rules = List.copyOf(rules);
        this.language = language;
        this.scorer = Scorer.of(framework, policy);
        this.tracing = Tracing.of(framework, trace, policy);
        this.findings = findings;
    }

    private Pinned pinned() {
        Pinned known = pinned;
        if (known == null) {
            FrameworkDigests digests = FrameworkDigests.of(framework);
            known = new Pinned(
                    new Pins(framework, digests),
                    new Provenance(
                            FrameworkRef.of(framework.id(), framework.edition(), digests.framework()),
                            AppliedPolicy.of(policy, rules),
                            LibraryVersion.VALUE,
                            Optional.of(language),
                            Optional.empty(),
                            Optional.empty()));
            pinned = known;
        }
        return known;
    }

    /** The library's own are checked when they are read. */
    private static List<Problem> problems(Framework framework) {
        boolean isBuiltIn = FrameworkCatalog.standard()
                .find(framework.ref())
                .filter(builtIn -> builtIn == framework)
                .isPresent();
        return isBuiltIn ? List.of() : FrameworkJson.problems(framework);
    }

    /** Where an evaluation's findings come from. */
    @FunctionalInterface
    public interface FindingSource {

        /**
         * Finds what is worth saying.
         *
         * @param assessment what was evaluated
         * @param evaluation the evaluation, all but its findings
         * @return the findings, in the order in which they are to be read
         */
        List<Finding> find(Assessment assessment, Evaluation evaluation);
    }

    /**
     * Makes an evaluator that compares nothing: a tailored framework counts as one whose base isn't at hand.
     *
     * @param framework the framework
     * @param policy the scoring policy
     * @param rules the names of the finding rules, for the record
     * @param findings where findings come from
     * @return the evaluator
     * @throws IllegalArgumentException if the framework is a translation of the one that assessments answer
     * @throws InvalidDocumentException if the framework isn't consistent; it carries all problems
     */
    public static Evaluator of(Framework framework, ScoringPolicy policy, List<String> rules, FindingSource findings) {
        return of(
                framework,
                policy,
                rules,
                framework.language(),
                TailoredFramework.trace(framework, FrameworkCatalog.empty()),
                findings);
    }

    /**
     * Makes an evaluator that compares what it evaluates with the frameworks that its own was tailored from.
     *
     * @param framework the framework
     * @param policy the scoring policy
     * @param rules the names of the finding rules, for the record
     * @param language the language of the framework's words in findings, for the record
     * @param trace what came of tracing the framework back to what it was tailored from
     * @param findings where findings come from
     * @return the evaluator
     * @throws IllegalArgumentException if another framework was traced
     * @throws InvalidDocumentException if the framework isn't consistent; it carries all problems
     */
    public static Evaluator of(
            Framework framework,
            ScoringPolicy policy,
            List<String> rules,
            String language,
            TailoringTrace trace,
            FindingSource findings) {
        framework.translation().ifPresent(mark -> {
            throw new IllegalArgumentException(
                    "framework must be the one that assessments answer, but was its translation into "
                            + framework.language() + ": evaluate under the original, and show in any language");
        });
        List<Problem> problems = problems(framework);
        if (!problems.isEmpty()) {
            throw new InvalidDocumentException("framework " + framework.ref(), problems);
        }
        return new Evaluator(framework, policy, rules, language, trace, findings);
    }

    /**
     * Evaluates an assessment.
     *
     * @param assessment an assessment that answers this framework
     * @return the evaluation
     * @throws IllegalArgumentException if the assessment answers another framework, or another edition of it
     * @throws InvalidDocumentException if the assessment isn't consistent with the framework; it carries all problems
     */
    public Evaluation evaluate(Assessment assessment) {
        Provenance provenance = pinned().provenance();
        if (!assessment.framework().namesSameEdition(provenance.framework())) {
            throw new IllegalArgumentException("assessment " + assessment.id() + " must answer " + framework.ref()
                    + ", but answers " + assessment.framework());
        }
        AnswerSheet sheet = AnswerSheet.of(scorer, assessment).orElseThrow(() -> refusal(assessment));
        if (!pinned().pins().hold(assessment.framework(), assessment.criterionDigests())
                || !namesOnlyWhatIsThere(assessment)
                || (sheet.citesEvidence() && !citesOnlyWhatIsThere(assessment))) {
            throw refusal(assessment);
        }
        Scores scores = sheet.scores();
        return new Evaluation(
                () -> provenance.of(AssessmentJson.digest(assessment)),
                () -> new Explanation(framework, scorer, provenance.policy(), tracing, assessment, sheet, scores)
                        .results(),
                evaluation -> findings.find(assessment, evaluation),
                new Workings(
                        framework, policy, assessment, scorer, scores, sheet, below -> suppressed(assessment, below)));
    }

    private Evaluation suppressed(Assessment assessment, int below) {
        SmallGroups groups = SmallGroups.of(framework, scorer, assessment, below);
        Discretion discretion = new Discretion(assessment, groups);
        Assessment counted = discretion.counted();
        AnswerSheet sheet = AnswerSheet.of(scorer, counted).orElseThrow();
        Scores scores = scorer.score(sheet.tally(AnswerSheet.Reading.TODAY));
        Provenance provenance = pinned().provenance().withSuppressedBelow(below);
        Explanation explanation =
                new Explanation(framework, scorer, provenance.policy(), tracing, counted, sheet, scores);
        return new Evaluation(
                () -> provenance,
                () -> new Masking(framework, scorer, scores, groups, discretion.named()).results(explanation.results()),
                evaluation -> findings.find(discretion.spokenOf(), evaluation),
                null);
    }

    /** Whether what is written beside the answers names only what the framework has. */
    private boolean namesOnlyWhatIsThere(Assessment assessment) {
        boolean there = true;
        for (People people : assessment.arrangement().people()) {
            there &= hasRole(people.role());
        }
        for (Exchange exchange : assessment.arrangement().exchanges()) {
            there &= hasRole(exchange.role());
        }
        return there && (assessment.evidence().isEmpty() || evidenceNamesOnlyWhatIsThere(assessment.evidence()));
    }

    private boolean evidenceNamesOnlyWhatIsThere(List<Evidence> evidence) {
        boolean there = true;
        Set<EvidenceId> ids = new HashSet<>();
        for (Evidence item : evidence) {
            there &= ids.add(item.id());
            there &= item.tensions().stream().allMatch(tension -> hasCriterion(tension.criterion()));
            if (item instanceof Voice voice) {
                there &= hasRole(voice.role());
            } else if (item instanceof Observation observation) {
                there &= observation.role().map(this::hasRole).orElse(true);
            } else if (item instanceof Pledge pledge) {
                there &= hasRole(pledge.role())
                        && pledge.principle().map(framework::hasPrinciple).orElse(true)
                        && pledge.criterion().map(this::hasCriterion).orElse(true)
                        && pledge.level()
                                .map(level -> scorer.indexOf(level) >= 0)
                                .orElse(true);
            }
        }
        return there;
    }

    private static boolean citesOnlyWhatIsThere(Assessment assessment) {
        Set<EvidenceId> evidence = new HashSet<>();
        assessment.evidence().forEach(item -> evidence.add(item.id()));
        // What is set aside answers nothing here, but its evidence can still be cited.
        assessment.setAside().stream()
                .flatMap(entry -> entry.evidence().stream())
                .map(Evidence::id)
                .forEach(evidence::add);
        return assessment.ratings().stream().allMatch(rating -> evidence.containsAll(rating.evidence()))
                && assessment.screen().stream().allMatch(answer -> evidence.containsAll(answer.evidence()));
    }

    private boolean hasCriterion(CriterionId criterion) {
        return scorer.indexOf(criterion) >= 0;
    }

    private boolean hasRole(RoleId role) {
        return scorer.roleBit(role) != 0;
    }

    /** The slow way, taken only when something is wrong: every problem of the assessment, with its place. */
    private InvalidDocumentException refusal(Assessment assessment) {
        List<Problem> problems =
                AssessmentJson.using(FrameworkCatalog.of(framework)).problems(assessment);
        return new InvalidDocumentException("assessment " + assessment.id(), problems);
    }
}
