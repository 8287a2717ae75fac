/**
 * The strength of evidence: what stands behind the answers to each criterion, how old it is, and how far a survey's share can
 * be trusted.
 *
 * <p>An {@link org.peerprinciples.checklist.evidence.EvidenceReading} qualifies scores and never moves one. What is recorded
 * as evidence is in {@code core.evidence}; this package only reads it.
 *
 * <p>Readings come from an evaluation with its workings, and go to reports.
 *
 * <p>Enter at {@link org.peerprinciples.checklist.evidence.EvidenceReading}.
 */
@NullMarked
package org.peerprinciples.checklist.evidence;

import org.jspecify.annotations.NullMarked;
