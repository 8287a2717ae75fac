package org.peerprinciples.checklist.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.id.ArrangementId;

/** Places under a small framework: two criteria of care, one of home that may not apply. */
final class Places {

    /** What a rater doesn't say. */
    static final int NOTHING = -1;

    /** What a rater says doesn't apply. */
    static final int NOT_APPLICABLE = -2;

    private static final Checklist CHECKLIST =
            Checklist.of(sketch().framework()).withRules(List.of());
    private static final List<String> CRITERIA = List.of("care.listening", "care.time", "home.place");

    /** Each place is another arrangement. */
    private static final AtomicInteger NEXT = new AtomicInteger();

    private Places() {}

    private static Sketch sketch() {
        return Sketch.withLevels(4)
                .criterion("care.listening")
                .criterion("care.time")
                .mayNotApply("home.place");
    }

    static Framework framework() {
        return CHECKLIST.framework();
    }

    /** A place where a member and a friend say the same. */
    static Evaluation agreed(int listening, int time, int place) {
        int[] levels = {listening, time, place};
        return of(levels, levels);
    }

    /** A place where a member and a friend answer with these levels. */
    static Evaluation of(int[] member, int[] friend) {
        Sketch sketch = sketch().arrangement(built -> built.id(ArrangementId.of("place-" + NEXT.incrementAndGet())));
        answer(sketch.rater("m", "member").seesPeerSupport(), member);
        answer(sketch.rater("f", "friend").seesPeerSupport(), friend);
        return CHECKLIST.evaluate(sketch.assessment());
    }

    private static void answer(Sketch.Voice voice, int[] levels) {
        for (int i = 0; i < levels.length; i++) {
            if (levels[i] == NOT_APPLICABLE) {
                voice.saysNotApplicable(CRITERIA.get(i));
            } else if (levels[i] != NOTHING) {
                voice.rates(CRITERIA.get(i), levels[i]);
            }
        }
    }

    /** Some places by chance, many answers missing. */
    static List<Evaluation> some(Random random, int number) {
        double silent = random.nextDouble() * 0.8;
        List<Evaluation> places = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            places.add(of(levels(random, silent), levels(random, silent)));
        }
        return places;
    }

    private static int[] levels(Random random, double silent) {
        int[] levels = new int[CRITERIA.size()];
        for (int i = 0; i < levels.length; i++) {
            boolean applies = i < 2 || random.nextDouble() > 0.1;
            levels[i] = random.nextDouble() < silent ? NOTHING : applies ? random.nextInt(4) : NOT_APPLICABLE;
        }
        return levels;
    }
}
