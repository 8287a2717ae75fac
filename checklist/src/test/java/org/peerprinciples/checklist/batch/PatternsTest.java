package org.peerprinciples.checklist.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PatternsTest {

    private static final byte[] DIGITS = {0, 1, 2, 3, 4, 5};

    /** Against a map of the answers that count; with room for places, with too little, and with none. */
    @Property(tries = 100)
    void answersAreKnownByThoseThatCount(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 9) int most, @ForAll @IntRange(max = 2) int room) {
        int[] first = {0, 2, 2, 2 + most};
        boolean[] counted = new boolean[first[3]];
        for (int c = 0; c < counted.length; c++) {
            counted[c] = random.nextInt(4) > 0;
        }
        Patterns patterns = new Patterns(first, DIGITS.length, c -> counted[c], new int[] {0, 40, 1 << 20}[room]);
        assertThat(patterns.possible()).isTrue();
        assertThat(patterns.places()).isLessThanOrEqualTo(1 << 20);
        Map<List<Object>, Integer> known = new HashMap<>();
        byte[] codes = new byte[counted.length];
        for (int i = 0; i < 3000; i++) {
            for (int c = 0; c < codes.length; c++) {
                codes[c] = (byte) random.nextInt(DIGITS.length);
            }
            int p = random.nextInt(3);
            byte[] that = Arrays.copyOfRange(codes, first[p], first[p + 1]);
            for (int c = 0; c < that.length; c++) {
                that[c] = counted[first[p] + c] ? that[c] : -1;
            }
            List<Object> key = List.of(p, Arrays.toString(that));
            long pattern = patterns.pattern(p, DIGITS, codes);
            assertThat(patterns.find(p, pattern)).isEqualTo(known.getOrDefault(key, Patterns.NONE));
            if (!known.containsKey(key) && random.nextBoolean()) {
                patterns.put(p, pattern, known.size());
                known.put(key, known.size());
            }
        }
    }

    @Example
    void soManyCriteriaThatNoNumberHoldsTheirAnswersAreNotPossible() {
        assertThat(new Patterns(new int[] {0, 40}, 12, c -> true, 1 << 20).possible())
                .isFalse();
        assertThat(new Patterns(new int[] {0, 40}, 12, c -> c < 9, 1 << 20).possible())
                .isTrue();
    }
}
