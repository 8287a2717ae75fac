package org.peerprinciples.checklist.robustness;

import java.math.BigDecimal;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.core.assessment.ScreenReply;

/** Sketches whose standings hang on little. Levels are worth 0, 25, 50, 75 and 100 points; the threshold is 75. */
final class Sketches {

    private Sketches() {}

    /** Two criteria of one principle, the second with another weight, each rated alike by both sides. */
    static Sketch of(int first, int second, String weight) {
        Sketch sketch = Sketch.withLevels(5)
                .criterion("care.listening")
                .criterion("care.time", built -> built.weight(new BigDecimal(weight)));
        sketch.rater("m", "member")
                .rates("care.listening", first)
                .rates("care.time", second)
                .seesPeerSupport();
        sketch.rater("f", "friend")
                .rates("care.listening", first)
                .rates("care.time", second)
                .seesPeerSupport();
        return sketch;
    }

    /** A principle with a gap that could turn either way, one with an open floor, and one side silent on the screen. */
    static Sketch inDoubt() {
        Sketch sketch = Sketch.withLevels(5)
                .criterion("care.listening")
                .criterion("care.time")
                .criterion("care.warmth")
                .critical("safe.privacy", 3)
                .criterion("safe.rules");
        sketch.rater("m", "member")
                .rates("care.listening", 4)
                .rates("care.time", 2)
                .rates("safe.privacy", 3)
                .rates("safe.rules", 3)
                .seesPeerSupport();
        sketch.rater("f", "friend")
                .rates("care.listening", 4)
                .rates("care.time", 3)
                .rates("care.warmth", 3)
                .rates("safe.rules", 4)
                .screens("together", ScreenReply.YES);
        return sketch;
    }
}
