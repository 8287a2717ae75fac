package org.peerprinciples.checklist.progress;

/**
 * How many people answered when. A pseudonym stands for the same person over time. Numbers only: who came and who left isn't
 * told, and where it is one, people may know; so it isn't for publication.
 *
 * @param bothTimes how many raters are in both assessments
 * @param inOtherRoles how many of those hold other roles now
 * @param earlierOnly how many are in the earlier assessment only
 * @param laterOnly how many are in the later assessment only
 */
public record Turnover(int bothTimes, int inOtherRoles, int earlierOnly, int laterOnly) {}
