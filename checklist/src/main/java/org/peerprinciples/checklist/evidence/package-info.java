/**
 * The strength of evidence: what stands behind the answers to each criterion, how old it is, and how far a survey's share can
 * be trusted.
 *
 * <p>An {@link org.peerprinciples.checklist.evidence.EvidenceReading} qualifies scores and never moves one. What is recorded
 * as evidence is in {@code core.evidence}; this package only reads it.
 *
 * <p>Readings come from a full evaluation with its workings, and go to reports. They are for those who run the evaluation, not
 * for the wall: they say which roles said something, and a role can be one person.
 *
 * <p>Enter at {@link org.peerprinciples.checklist.evidence.EvidenceReading}.
 */
@NullMarked
package org.peerprinciples.checklist.evidence;

import org.jspecify.annotations.NullMarked;
