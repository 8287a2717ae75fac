package org.peerprinciples.checklist.finding;

import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.scoring.ScoringPolicy;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.framework.Framework;

/**
 * What a finding rule looks at.
 *
 * @param framework the framework, in the language in which findings are to be worded; the standard rules know English and
 *     Welsh, and speak English to any other
 * @param policy the scoring policy, which holds the marks that rules go by
 * @param assessment what was evaluated
 * @param evaluation what was worked out, all but its findings
 */
public record Examination(Framework framework, ScoringPolicy policy, Assessment assessment, Evaluation evaluation) {}
