package org.peerprinciples.checklist.law;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.peerprinciples.checklist.scoring.RatingCombiners;
import org.peerprinciples.checklist.scoring.ScoringPolicy;
import org.peerprinciples.core.assessment.Answer;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.AssessmentBuilder;
import org.peerprinciples.core.assessment.NotApplicable;
import org.peerprinciples.core.assessment.NotKnown;
import org.peerprinciples.core.assessment.Planned;
import org.peerprinciples.core.assessment.Rated;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.assessment.ScreenAnswer;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.framework.CriterionBuilder;
import org.peerprinciples.core.framework.CriticalFloor;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkBuilder;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.framework.PrincipleBuilder;
import org.peerprinciples.core.framework.RatingScale;
import org.peerprinciples.core.framework.Role;
import org.peerprinciples.core.framework.ScreenBuilder;
import org.peerprinciples.core.framework.ScreenQuestion;
import org.peerprinciples.core.framework.Side;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.RoleId;

/** Random frameworks with assessments of them, odd on purpose, and small so that a failure can be read. */
public final class Cases {

    private static final List<String> WEIGHTS =
            List.of("1", "1", "1", "1", "2", "3", "0", "0.1", "0.2", "0.3", "0.5", "0.001", "0.333", "7.25", "1000");
    private static final List<String> THRESHOLDS =
            List.of("75", "75", "50", "66.667", "66.666", "33.333", "0", "100", "80", "62.5", "0.001");

    private final Random random;
    private final int mostPrinciples;
    private final int mostCriteria;
    private final int mostRaters;

    Cases(Random random, int mostPrinciples, int mostCriteria, int mostRaters) {
        this.random = random;
        this.mostPrinciples = mostPrinciples;
        this.mostCriteria = mostCriteria;
        this.mostRaters = mostRaters;
    }

    /** {@return cases of up to four principles of up to five criteria, with up to eight raters} */
    public static Arbitrary<Case> any() {
        return Arbitraries.randomValue(random -> new Cases(random, 4, 5, 8).make());
    }

    /** {@return cases of up to two principles of up to three criteria, with up to four raters} */
    static Arbitrary<Case> small() {
        return Arbitraries.randomValue(random -> new Cases(random, 2, 3, 4).make());
    }

    /** {@return cases of up to two principles of up to three criteria, with up to ten raters} */
    static Arbitrary<Case> crowded() {
        return Arbitraries.randomValue(random -> new Cases(random, 2, 3, 10).make());
    }

    Case make() {
        Framework framework = framework();
        ScoringPolicy policy = ScoringPolicy.builder()
                .effectiveFrom(new BigDecimal(pick(THRESHOLDS)))
                .combiner(chance(0.7) ? RatingCombiners.mean() : RatingCombiners.median())
                .build();
        Case made = new Case(framework, policy, assessment(framework));
        return chance(0.4) ? onTheThreshold(made) : made;
    }

    /** Moves a principle's threshold to where one of its bounds is, or as near as three decimals get. */
    private Case onTheThreshold(Case made) {
        NaiveEvaluation naive = NaiveEvaluation.of(made);
        List<Principle> principles = new ArrayList<>(made.framework().principles());
        int at = random.nextInt(principles.size());
        Optional<NaiveEvaluation.Interval> score = naive.score(principles.get(at));
        if (score.isEmpty()) {
            return made;
        }
        Ratio bound = (chance(0.5) ? score.get().low() : score.get().high()).times(Ratio.HUNDRED);
        BigDecimal threshold = new BigDecimal(bound.numerator())
                .divide(
                        new BigDecimal(bound.denominator()),
                        3,
                        chance(0.5) ? RoundingMode.FLOOR : RoundingMode.CEILING);
        principles.set(
                at,
                new PrincipleBuilder()
                        .from(principles.get(at))
                        .effectiveFrom(threshold)
                        .build());
        return made.with(new FrameworkBuilder()
                .from(made.framework())
                .principles(principles)
                .build());
    }

    // Frameworks

    private Framework framework() {
        List<Side> sides = upTo(2, 4).stream()
                .map(i -> Texts.side("side-" + i, chance(0.4)))
                .toList();
        List<Role> roles =
                upTo(2, 6).stream().map(i -> role("role-" + i, sides)).toList();
        RatingScale scale = Texts.scale(values());
        FrameworkBuilder framework = Texts.framework().sides(sides).roles(roles).scale(scale);
        ScreenBuilder screen = new ScreenBuilder().introduction("So.");
        for (int i : upTo(1, 4)) {
            screen.addQuestions(Texts.question(
                    "q-" + i, i == 0 || chance(0.6) ? ScreenQuestion.Kind.AIM : ScreenQuestion.Kind.EXCLUSION));
        }
        framework.screen(screen.build());
        for (int p : upTo(1, mostPrinciples)) {
            PrincipleBuilder principle = Texts.principle("p-" + p).weight(weight());
            if (chance(0.3)) {
                principle.effectiveFrom(new BigDecimal(pick(THRESHOLDS)));
            }
            for (int c : upTo(1, mostCriteria)) {
                String[] tellers =
                        some(roles).stream().map(r -> r.id().toString()).toArray(String[]::new);
                CriterionBuilder criterion =
                        Texts.criterion("p-" + p + ".c-" + c, scale, tellers).weight(weight());
                if (chance(0.25)) {
                    criterion.critical(CriticalFloor.of(pick(scale.levels()).id(), "It matters."));
                }
                if (chance(0.5)) {
                    criterion.notApplicable("Where it doesn't apply.");
                }
                principle.addCriteria(criterion.build());
            }
            framework.addPrinciples(principle.build());
        }
        return framework.build();
    }

    private Role role(String id, List<Side> sides) {
        List<String> on = new ArrayList<>(List.of(pick(sides).id().toString()));
        if (chance(0.2)) {
            on.add(pick(sides).id().toString());
        }
        return Texts.role(id, on.stream().distinct().toArray(String[]::new));
    }

    private String[] values() {
        int levels = 2 + random.nextInt(5);
        if (chance(0.5)) {
            return IntStream.range(0, levels).mapToObj(Integer::toString).toArray(String[]::new);
        }
        TreeSet<BigDecimal> values = new TreeSet<>();
        int range = chance(0.3) ? 1_000_000 : 5_000;
        while (values.size() < levels) {
            values.add(BigDecimal.valueOf(random.nextInt(2 * range + 1) - range, 3));
        }
        return values.stream().map(BigDecimal::toPlainString).toArray(String[]::new);
    }

    private BigDecimal weight() {
        return new BigDecimal(pick(WEIGHTS));
    }

    // Assessments

    Assessment assessment(Framework framework) {
        AssessmentBuilder assessment = Texts.assessment(framework);
        double answering = pick(List.of(0.2, 0.6, 0.9, 1.0, 1.0));
        double atTheTop = pick(List.of(0.0, 0.3, 0.8, 1.0));
        double notApplicable = pick(List.of(0.0, 0.1, 0.7));
        int raters = random.nextInt(mostRaters + 1);
        for (int i = 0; i < raters; i++) {
            RaterId rater = RaterId.of("r" + i);
            assessment.addRaters(Rater.of(rater, rolesOfOne(framework)));
            for (ScreenQuestion question : framework.screen().questions()) {
                if (chance(answering)) {
                    boolean aim = question.kind() == ScreenQuestion.Kind.AIM;
                    assessment.addScreen(ScreenAnswer.of(
                            rater,
                            question.id(),
                            chance(atTheTop)
                                    ? aim ? ScreenReply.YES : ScreenReply.NO
                                    : pick(List.of(ScreenReply.values()))));
                }
            }
            framework.criteria().forEach(criterion -> {
                if (chance(answering)) {
                    assessment.addRatings(Rating.of(
                            rater,
                            criterion.id(),
                            criterion.notApplicable().isPresent() && chance(notApplicable)
                                    ? NotApplicable.of("Not here.")
                                    : answer(framework, atTheTop)));
                }
            });
        }
        return assessment.build();
    }

    private RoleId[] rolesOfOne(Framework framework) {
        List<RoleId> roles = new ArrayList<>();
        do {
            roles.add(pick(framework.roles()).id());
        } while (chance(0.3));
        return roles.stream().distinct().toArray(RoleId[]::new);
    }

    private Answer answer(Framework framework, double atTheTop) {
        LevelId level = pick(framework.scale().levels()).id();
        if (chance(0.08)) {
            return chance(0.5)
                    ? Planned.of(level)
                    : Planned.of(
                            level, Texts.DATE.plusDays(random.nextInt(3)), pick(List.of("The group", "A manager")));
        }
        if (chance(0.08)) {
            return NotKnown.of();
        }
        return Rated.of(chance(atTheTop) ? framework.scale().highest().id() : level);
    }

    // Chances

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private <T> T pick(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    private <T> List<T> some(List<T> things) {
        List<T> shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, 1 + random.nextInt(things.size()));
    }

    private List<Integer> upTo(int fewest, int most) {
        return IntStream.range(0, fewest + random.nextInt(most - fewest + 1))
                .boxed()
                .toList();
    }
}
