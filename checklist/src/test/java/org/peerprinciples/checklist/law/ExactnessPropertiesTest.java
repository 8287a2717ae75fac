package org.peerprinciples.checklist.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.peerprinciples.checklist.scoring.Fraction;
import org.peerprinciples.checklist.scoring.RatingCombiners;
import org.peerprinciples.checklist.scoring.Scorer;
import org.peerprinciples.checklist.scoring.Scores;
import org.peerprinciples.checklist.scoring.ScoringPolicy;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.checklist.scoring.Tally;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkBuilder;
import org.peerprinciples.core.framework.PrincipleBuilder;
import org.peerprinciples.core.framework.RatingScale;
import org.peerprinciples.core.framework.ScreenQuestion;
import org.peerprinciples.core.id.RoleId;

/** A score that equals its threshold reaches it, in whatever order and from whatever numbers it was summed. */
class ExactnessPropertiesTest {

    private static final RatingScale YES_OR_NO = Texts.scale("0", "1");
    private static final List<Integer> PRIMES =
            List.of(101, 103, 107, 109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167, 173, 179);

    /** Criteria of one principle, all at the top or at the bottom, with weights that sum to 100. */
    @Property(tries = 100)
    void weightsInAnyOrderSumToExactlyTheThreshold(
            @ForAll @IntRange(min = 1, max = 99_999) int thousandths, @ForAll Random random) {
        List<Integer> top = split(thousandths, random);
        List<Integer> bottom = split(100_000 - thousandths, random);
        List<Integer> order = new ArrayList<>(
                IntStream.range(0, top.size() + bottom.size()).boxed().toList());
        Collections.shuffle(order, random);
        PrincipleBuilder principle = Texts.principle("p");
        order.forEach(i -> principle.addCriteria(Texts.criterion("p.c" + i, YES_OR_NO, "role-0")
                .weight(BigDecimal.valueOf(i < top.size() ? top.get(i) : bottom.get(i - top.size()), 3))
                .build()));
        for (int above : new int[] {0, 1}) {
            Framework framework = framework(1, YES_OR_NO)
                    .addPrinciples(principle
                            .effectiveFrom(BigDecimal.valueOf(thousandths + above, 3))
                            .build())
                    .build();
            Scorer scorer = Scorer.of(framework, ScoringPolicy.standard());
            Tally tally = scorer.tally();
            tally.addRater(1);
            for (int c = 0; c < order.size(); c++) {
                tally.addRating(1, c, order.get(c) < top.size() ? 1 : 0);
            }
            Scores.Result result = scorer.score(tally).principle(0);
            assertThat(result.standing()).contains(above == 0 ? Standing.EFFECTIVE : Standing.TO_IMPROVE);
            assertThat(result.low()).isEqualTo(result.high()).isEqualTo(points(thousandths));
        }
    }

    private static Fraction points(int thousandths) {
        return Fraction.of(thousandths, 100_000);
    }

    /** Up to six numbers with this sum, the first ones as in 0.1, 0.2, 0.3. */
    private static List<Integer> split(int sum, Random random) {
        List<Integer> parts = new ArrayList<>();
        int left = sum;
        for (int tenth = 100; tenth <= 300 && left > tenth; tenth += 100) {
            parts.add(tenth);
            left -= tenth;
        }
        while (parts.size() < 5 && left > 1) {
            int part = 1 + random.nextInt(left);
            parts.add(part);
            left -= part;
        }
        if (left > 0) {
            parts.add(left);
        }
        return parts;
    }

    /**
     * Pairs of criteria whose sides average exactly one half between them, and as much weight again at the top: exactly
     * three quarters, out of sevenths, ninths and elevenths.
     */
    @Property(tries = 60)
    void seventhsNinthsAndEleventhsSumToExactlyThreeQuarters(@ForAll Random random) {
        List<String> weights = List.of("0.1", "0.2", "0.3", "0.333", "0.7", "1");
        int[] raters = {7, 9, 11};
        int pairs = 1 + random.nextInt(3);
        List<int[]> plan = new ArrayList<>();
        for (int pair = 0; pair < pairs; pair++) {
            int weight = random.nextInt(weights.size());
            int[] yes = IntStream.of(raters).map(n -> random.nextInt(n + 1)).toArray();
            plan.add(new int[] {weight, yes[0], yes[1], yes[2]});
            plan.add(new int[] {weight, 7 - yes[0], 9 - yes[1], 11 - yes[2]});
            plan.add(new int[] {weight, 7, 9, 11});
            plan.add(new int[] {weight, 7, 9, 11});
        }
        Collections.shuffle(plan, random);
        PrincipleBuilder principle = Texts.principle("p");
        for (int c = 0; c < plan.size(); c++) {
            principle.addCriteria(Texts.criterion("p.c" + c, YES_OR_NO, "role-0", "role-1", "role-2")
                    .weight(new BigDecimal(weights.get(plan.get(c)[0])))
                    .build());
        }
        Framework framework =
                framework(3, YES_OR_NO).addPrinciples(principle.build()).build();
        assertThat(standing(framework, plan, raters, "75")).isEqualTo(Standing.EFFECTIVE);
        assertThat(standing(framework, plan, raters, "75.001")).isEqualTo(Standing.TO_IMPROVE);
    }

    private static Standing standing(Framework framework, List<int[]> plan, int[] raters, String effectiveFrom) {
        ScoringPolicy policy = ScoringPolicy.builder()
                .effectiveFrom(new BigDecimal(effectiveFrom))
                .build();
        Scorer scorer = Scorer.of(framework, policy);
        Tally tally = scorer.tally();
        for (int s = 0; s < raters.length; s++) {
            tally.addRater(1L << s);
            for (int c = 0; c < plan.size(); c++) {
                for (int r = 0; r < raters[s]; r++) {
                    tally.addRating(1L << s, c, r < plan.get(c)[s + 1] ? 1 : 0);
                }
            }
        }
        return scorer.score(tally).principle(0).standing().orElseThrow();
    }

    /** Sixteen sides with a prime number of raters each: the common denominator has far more than 64 bits. */
    @Property(tries = 15)
    void sumsTooLargeForLongsAreStillExact(@ForAll Random random) {
        RatingScale scale = Texts.scale("-1000", "-999.999", "0.001", "999.998", "1000");
        List<String> weights = List.of("0.001", "1000", "999.999", "0.333");
        FrameworkBuilder building = framework(16, scale);
        String[] roles = roles(16);
        for (int p = 0; p < 2; p++) {
            PrincipleBuilder principle = Texts.principle("p" + p).weight(new BigDecimal(weights.get(p)));
            for (int c = 0; c < 4; c++) {
                principle.addCriteria(Texts.criterion("p" + p + ".c" + c, scale, roles)
                        .weight(new BigDecimal(weights.get((c + p) % 4)))
                        .build());
            }
            building.addPrinciples(principle.build());
        }
        Framework framework = building.build();
        Scorer scorer = Scorer.of(framework, ScoringPolicy.standard());
        Tally tally = scorer.tally();
        List<Ratio> values = scale.levels().stream()
                .map(level ->
                        Ratio.of(level.value().add(BigDecimal.valueOf(1000))).over(Ratio.of(2000, 1)))
                .toList();
        List<Ratio> criteria = new ArrayList<>();
        for (int c = 0; c < 8; c++) {
            List<Ratio> sides = new ArrayList<>();
            for (int s = 0; s < 16; s++) {
                tally.addRater(1L << s);
                List<Ratio> ratings = new ArrayList<>();
                for (int r = 0; r < PRIMES.get(s); r++) {
                    int level = random.nextInt(values.size());
                    tally.addRating(1L << s, c, level);
                    ratings.add(values.get(level));
                }
                sides.add(Ratio.mean(ratings));
            }
            criteria.add(Ratio.mean(sides));
        }
        Scores scores = scorer.score(tally);
        Ratio overall = Ratio.ZERO;
        Ratio overallWeight = Ratio.ZERO;
        for (int p = 0; p < 2; p++) {
            Ratio sum = Ratio.ZERO;
            Ratio weight = Ratio.ZERO;
            for (int c = 0; c < 4; c++) {
                Ratio w = Ratio.of(new BigDecimal(weights.get((c + p) % 4)));
                sum = sum.plus(w.times(criteria.get(4 * p + c)));
                weight = weight.plus(w);
            }
            Ratio score = sum.over(weight);
            assertThat(score.denominator().bitLength()).isGreaterThan(Long.SIZE);
            equal(scores.principle(p), score);
            assertThat(scores.principle(p).standing())
                    .contains(score.atLeast(Ratio.of(3, 4)) ? Standing.EFFECTIVE : Standing.TO_IMPROVE);
            Ratio w = Ratio.of(new BigDecimal(weights.get(p)));
            overall = overall.plus(w.times(score));
            overallWeight = overallWeight.plus(w);
        }
        equal(scores.whole(), overall.over(overallWeight));
    }

    private static void equal(Scores.Result result, Ratio score) {
        for (var bound : List.of(result.low(), result.high(), result.point().orElseThrow())) {
            assertThat(bound.numerator()).isEqualTo(score.numerator());
            assertThat(bound.denominator()).isEqualTo(score.denominator());
        }
    }

    @Property(tries = 15)
    void sumsTooLargeForLongsReachTheirThresholdExactly(@ForAll Random random) {
        PrincipleBuilder principle = Texts.principle("p");
        for (int c = 0; c < 2; c++) {
            principle.addCriteria(Texts.criterion("p.c" + c, YES_OR_NO, roles(16))
                    .weight(new BigDecimal("0.777"))
                    .build());
        }
        int[] yes = PRIMES.stream().mapToInt(n -> 1 + random.nextInt(n - 1)).toArray();
        int[] raters = PRIMES.stream().mapToInt(n -> n).toArray();
        List<int[]> plan = List.of(new int[17], new int[17]);
        for (int s = 0; s < 16; s++) {
            plan.get(0)[s + 1] = yes[s];
            plan.get(1)[s + 1] = raters[s] - yes[s];
        }
        Framework framework =
                framework(16, YES_OR_NO).addPrinciples(principle.build()).build();
        assertThat(standing(framework, plan, raters, "50")).isEqualTo(Standing.EFFECTIVE);
        assertThat(standing(framework, plan, raters, "50.001")).isEqualTo(Standing.TO_IMPROVE);
        plan.get(1)[1]--;
        assertThat(standing(framework, plan, raters, "50")).isEqualTo(Standing.TO_IMPROVE);
    }

    @Property(tries = 20)
    void theMedianOfManyIsTheirMiddle(@ForAll @IntRange(min = 1, max = 40) int raters, @ForAll Random random) {
        RatingScale scale = Texts.scale("-3", "0", "0.5", "7");
        Framework framework = framework(1, scale)
                .addPrinciples(Texts.principle("p")
                        .addCriteria(Texts.criterion("p.c", scale, "role-0").build())
                        .build())
                .build();
        Scorer scorer = Scorer.of(
                framework,
                ScoringPolicy.builder().combiner(RatingCombiners.median()).build());
        Tally tally = scorer.tally();
        tally.addRater(scorer.roleBit(RoleId.of("role-0")));
        List<Ratio> ratings = new ArrayList<>();
        for (int r = 0; r < raters; r++) {
            int level = random.nextInt(4);
            tally.addRating(1, 0, level);
            ratings.add(List.of(Ratio.ZERO, Ratio.of(3, 10), Ratio.of(35, 100), Ratio.ONE)
                    .get(level));
        }
        equal(scorer.score(tally).principle(0), Ratio.median(ratings));
    }

    /** One role on each side, all sides required. */
    private static FrameworkBuilder framework(int sides, RatingScale scale) {
        FrameworkBuilder framework =
                Texts.framework().scale(scale).screen(Texts.screen(Texts.question("q", ScreenQuestion.Kind.AIM)));
        for (int s = 0; s < sides; s++) {
            framework.addSides(Texts.side("side-" + s, true)).addRoles(Texts.role("role-" + s, "side-" + s));
        }
        return framework;
    }

    private static String[] roles(int number) {
        return IntStream.range(0, number).mapToObj(s -> "role-" + s).toArray(String[]::new);
    }
}
