package org.peerprinciples.checklist.evaluation;

/**
 * How many people answered in all. Who is on several sides is counted on each of them, so what sides say doesn't add up to it.
 *
 * @param all how many raters there are, 0 or more
 * @param onSeveralSides how many of them are on more than one side, 0 or more
 */
public record PeopleHeard(int all, int onSeveralSides) {}
