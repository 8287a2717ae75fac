package org.peerprinciples.checklist.cohort;

/**
 * How many arrangements stand where.
 *
 * @param effective how many are effective, whatever the missing answers may be
 * @param toImprove how many hold elements to improve, whatever the missing answers may be
 * @param notKnown how many could still be either
 */
public record StandingCounts(int effective, int toImprove, int notKnown) {}
