package org.peerprinciples.checklist.voices;

/**
 * How far a side or role has been heard.
 *
 * @param raters how many raters are in it, 0 or more
 * @param expected on how many criteria it is asked, 0 or more
 * @param answered on how many of these it gave a rating, or said that they don't apply
 */
public record Heard(int raters, int expected, int answered) {}
