/**
 * Findings: what is worth saying about practice, and the rules that find it.
 *
 * <p>A {@link org.peerprinciples.checklist.finding.FindingRule} looks at an evaluation and the assessment behind it, and
 * answers with findings and their grounds. It never changes a score. The standard rules are in
 * {@link org.peerprinciples.checklist.finding.FindingRules}; rules of your own stand beside them as equals.
 *
 * <p>Findings are worded in the language of the framework that is examined, with the phrases of {@code findings.properties}
 * and {@code findings_cy.properties}; the Welsh ones are a draft that nobody has reviewed. Remarks on frameworks are in English.
 *
 * <p>A finding is about practice. Faults in a document are problems, and belong to {@code core.problem}. What could be
 * better about a valid framework is a {@link org.peerprinciples.checklist.finding.Remark} of
 * {@link org.peerprinciples.checklist.finding.FrameworkLint}.
 *
 * <p>Enter at {@link org.peerprinciples.checklist.finding.FindingRules}, or as an author of frameworks at
 * {@link org.peerprinciples.checklist.finding.FrameworkLint}.
 */
@NullMarked
package org.peerprinciples.checklist.finding;

import org.jspecify.annotations.NullMarked;
