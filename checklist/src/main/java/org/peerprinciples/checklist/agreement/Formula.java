package org.peerprinciples.checklist.agreement;

/** A coefficient made ready for the units of one table: what doesn't change from draw to draw is worked out once. */
@FunctionalInterface
interface Formula {

    /** Works it out from so many units of each class. */
    Terms of(int[] times);
}
