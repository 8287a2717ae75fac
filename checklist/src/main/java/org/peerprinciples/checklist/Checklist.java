package org.peerprinciples.checklist;

import java.util.List;
import java.util.Objects;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.Evaluator;
import org.peerprinciples.checklist.evaluation.Finding;
import org.peerprinciples.checklist.finding.Examination;
import org.peerprinciples.checklist.finding.FindingRule;
import org.peerprinciples.checklist.finding.FindingRules;
import org.peerprinciples.checklist.plan.Efforts;
import org.peerprinciples.checklist.plan.Goal;
import org.peerprinciples.checklist.plan.ImprovementPlan;
import org.peerprinciples.checklist.plan.Planner;
import org.peerprinciples.checklist.plan.WhatIf;
import org.peerprinciples.checklist.scoring.ScoringPolicy;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.edition.TailoredFramework;
import org.peerprinciples.core.edition.TailoringTrace;
import org.peerprinciples.core.edition.TranslatedFramework;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkLookup;
import org.peerprinciples.core.problem.InvalidDocumentException;

/**
 * A framework used as a checklist: evaluates assessments that answer it.
 *
 * <p>Making one compiles the framework, so make it once and keep it. Immutable and safe for use by many threads; it reads
 * no clock, locale or other surroundings, so the same assessment always gives the same evaluation.
 */
public final class Checklist {

    private final Framework framework;
    private final ScoringPolicy policy;
    private final List<FindingRule> rules;
    private final TailoringTrace trace;
    private final Framework words;
    private final Evaluator evaluator;

    private Checklist(
            Framework framework, ScoringPolicy policy, List<FindingRule> rules, TailoringTrace trace, Framework words) {
        this.framework = framework;
        this.words = words;
        this.policy = policy;
        this.rules = List.copyOf(rules);
        this.trace = trace;
        this.evaluator = Evaluator.of(
                framework, policy, rules.stream().map(FindingRule::name).toList(), words.language(), trace, this::find);
    }

    /**
     * Makes a checklist with the {@linkplain ScoringPolicy#standard() standard policy} and the
     * {@linkplain FindingRules#standard() standard finding rules}. A tailored framework is compared with what it was
     * tailored from, if that is a built-in framework.
     *
     * @param framework the framework
     * @return the checklist
     * @throws IllegalArgumentException if the framework is a translation, which is for showing only: make the checklist of
     *     the original, and report in the translation
     * @throws InvalidDocumentException if the framework isn't consistent; it carries all problems
     */
    public static Checklist of(Framework framework) {
        Objects.requireNonNull(framework, "framework");
        // An untailored framework needn't wait for the built-in ones to be read.
        return of(framework, framework.tailorings().isEmpty() ? FrameworkCatalog.empty() : FrameworkCatalog.standard());
    }

    /**
     * Makes a checklist as {@link #of(Framework)} does, and looks up what a tailored framework was tailored from elsewhere.
     * Where that isn't at hand, or isn't what it was, there is nothing to compare with; evaluations say so.
     *
     * @param framework the framework
     * @param bases where to look up the framework that its first tailoring starts from, such as a catalog
     * @return the checklist
     * @throws InvalidDocumentException if the framework isn't consistent; it carries all problems
     */
    public static Checklist of(Framework framework, FrameworkLookup bases) {
        return new Checklist(
                framework,
                ScoringPolicy.standard(),
                FindingRules.standard(),
                TailoredFramework.trace(Objects.requireNonNull(framework, "framework"), bases),
                framework);
    }

    /**
     * Copies this checklist with another policy.
     *
     * @param other the policy
     * @return the checklist
     */
    public Checklist withPolicy(ScoringPolicy other) {
        return new Checklist(framework, other, rules, trace, words);
    }

    /**
     * Copies this checklist with other finding rules.
     *
     * @param others the rules, in the order in which their findings are to be read
     * @return the checklist
     */
    public Checklist withRules(List<FindingRule> others) {
        return new Checklist(framework, policy, others, trace, words);
    }

    /**
     * Copies this checklist with findings and plans that take the framework's words from a translation. The library's own
     * words in them are in the same language where the library has it: English, and Welsh as a draft that nobody has
     * reviewed. Elsewhere they are English. Nothing else changes: neither ids nor scores.
     *
     * @param translated a translation of this checklist's framework
     * @return the checklist
     * @throws IllegalArgumentException if another framework was translated
     */
    public Checklist withWords(TranslatedFramework translated) {
        if (!translated.original().equals(framework)) {
            throw new IllegalArgumentException("translated must be this checklist's framework, " + framework.ref()
                    + ", but was " + translated.original().ref()
                    + (translated.original().ref().equals(framework.ref()) ? " with other content" : ""));
        }
        return new Checklist(framework, policy, rules, trace, translated.framework());
    }

    /** {@return the framework} */
    public Framework framework() {
        return framework;
    }

    /** {@return the framework in the words of findings and plans: a translation of it, or the framework itself} */
    public Framework words() {
        return words;
    }

    /** {@return the scoring policy} */
    public ScoringPolicy policy() {
        return policy;
    }

    /** {@return the finding rules, in the order in which their findings are read} */
    public List<FindingRule> rules() {
        return rules;
    }

    /**
     * Evaluates an assessment. That it fits the framework is checked; the form of its texts isn't, as readers have done that: of one
     * that was built in code, {@link org.peerprinciples.core.document.AssessmentJson#problems AssessmentJson.problems} tells
     * whether a reader would take it.
     *
     * @param assessment an assessment that answers this framework
     * @return the evaluation
     * @throws IllegalArgumentException if the assessment answers another framework, or another edition of it
     * @throws InvalidDocumentException if the assessment isn't consistent with the framework; it carries all problems
     */
    public Evaluation evaluate(Assessment assessment) {
        return evaluator.evaluate(Objects.requireNonNull(assessment, "assessment"));
    }

    /**
     * Plans what could be done about an assessed arrangement, with the framework's efforts and in this checklist's words.
     *
     * @param assessment an assessment that answers this framework
     * @param goal what to reach, or how much effort there is
     * @return the plan, with up to three ways to choose from
     * @throws IllegalArgumentException if the assessment answers another framework, or another edition of it, or the goal
     *     names a principle that isn't there
     * @throws InvalidDocumentException if the assessment isn't consistent with the framework; it carries all problems
     */
    public ImprovementPlan plan(Assessment assessment, Goal goal) {
        return plan(assessment, goal, Efforts.standard());
    }

    /**
     * Plans as {@link #plan(Assessment, Goal)} does, with people's own efforts.
     *
     * @param assessment an assessment that answers this framework
     * @param goal what to reach, or how much effort there is
     * @param efforts how much effort things take here
     * @return the plan, with up to three ways to choose from
     * @throws IllegalArgumentException if the assessment answers another framework, or another edition of it, or the goal
     *     names a principle, or an effort a step, that isn't there
     * @throws InvalidDocumentException if the assessment isn't consistent with the framework; it carries all problems
     */
    public ImprovementPlan plan(Assessment assessment, Goal goal, Efforts efforts) {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(goal, "goal");
        Objects.requireNonNull(efforts, "efforts");
        return Planner.standard().withEfforts(efforts).withWords(words).plan(evaluate(assessment), goal);
    }

    /**
     * Looks at other answers without touching the assessment.
     *
     * @param assessment an assessment that answers this framework
     * @return the start, with nothing supposed
     * @throws IllegalArgumentException if the assessment answers another framework, or another edition of it
     * @throws InvalidDocumentException if the assessment isn't consistent with the framework; it carries all problems
     */
    public WhatIf whatIf(Assessment assessment) {
        return WhatIf.of(evaluate(Objects.requireNonNull(assessment, "assessment")));
    }

    private List<Finding> find(Assessment assessment, Evaluation evaluation) {
        Examination examination = new Examination(words, policy, assessment, evaluation);
        return rules.stream()
                .flatMap(rule -> rule.examine(examination).stream())
                .toList();
    }
}
