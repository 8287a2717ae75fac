package org.peerprinciples.checklist.evidence;

/**
 * How many criteria have evidence of a strength.
 *
 * @param strength the strength
 * @param criteria how many criteria of the principle have it
 */
public record StrengthCount(EvidenceStrength strength, int criteria) {}
