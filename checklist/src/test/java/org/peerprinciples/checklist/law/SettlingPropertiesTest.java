package org.peerprinciples.checklist.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.Settling;
import org.peerprinciples.checklist.evaluation.StandingResult;
import org.peerprinciples.checklist.evaluation.Unanswered;
import org.peerprinciples.checklist.law.NaiveEvaluation.Missing;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.AssessmentBuilder;
import org.peerprinciples.core.assessment.Rated;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.assessment.RaterBuilder;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.assessment.ScreenAnswer;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.framework.Role;
import org.peerprinciples.core.framework.ScreenQuestion;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.QuestionId;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.SideId;

/** The sets of missing answers that are said to settle a standing do so, and no smaller ones can: tried one by one. */
class SettlingPropertiesTest {

    private static final int MOST_MISSING = 7;

    @Provide
    Arbitrary<Case> cases() {
        return Cases.small();
    }

    @Property(tries = 300, maxDiscardRatio = 50)
    void theNamedSetsAreTheSmallestThatSettleAPrinciple(@ForAll("cases") Case c) {
        NaiveEvaluation naive = NaiveEvaluation.of(c);
        Evaluation evaluation = c.evaluation();
        for (Principle principle : c.framework().principles()) {
            Optional<StandingResult> standing =
                    evaluation.principle(principle.id()).standing();
            List<Missing> missing = naive.missing(principle);
            if (isOpen(standing) && missing.size() <= MOST_MISSING) {
                for (Standing as : List.of(Standing.EFFECTIVE, Standing.TO_IMPROVE)) {
                    agrees(
                            smallest(
                                    missing,
                                    as,
                                    supposed -> naive.supposing(supposed).standing(principle)),
                            settling(standing, as),
                            3);
                }
            } else if (!isOpen(standing)) {
                assertThat(standing.map(StandingResult::settledBy).orElse(List.of()))
                        .isEmpty();
            }
        }
    }

    @Property(tries = 120, maxDiscardRatio = 50)
    void theNamedSetsAreTheSmallestThatSettleTheWhole(@ForAll("cases") Case c) {
        NaiveEvaluation naive = NaiveEvaluation.of(c);
        Optional<StandingResult> standing = c.evaluation().standing();
        List<Missing> missing = naive.missing();
        Assume.that(isOpen(standing) && missing.size() <= MOST_MISSING);
        Set<Set<Missing>> effective = smallest(
                missing,
                Standing.EFFECTIVE,
                supposed -> naive.supposing(supposed).standing());
        agrees(effective, settling(standing, Standing.EFFECTIVE), 1);
        // Where an answer to the screen is partly, none is needed to make it to improve; it is named as unknown anyway.
        if (!effective.isEmpty()) {
            agrees(
                    smallest(
                            missing,
                            Standing.TO_IMPROVE,
                            supposed -> naive.supposing(supposed).standing()),
                    settling(standing, Standing.TO_IMPROVE),
                    3);
        }
    }

    @Property(tries = 120, maxDiscardRatio = 50)
    void answeringANamedSetSettlesTheStanding(@ForAll("cases") Case c) {
        Evaluation evaluation = c.evaluation();
        evaluation.standing().ifPresent(standing -> settles(c, standing, e -> e.standing()));
        evaluation
                .principles()
                .forEach(principle -> principle
                        .standing()
                        .ifPresent(standing -> settles(
                                c,
                                standing,
                                e -> e.principle(principle.principle()).standing())));
    }

    private static void settles(Case c, StandingResult standing, Function<Evaluation, Optional<StandingResult>> where) {
        for (Settling settling : standing.settledBy()) {
            boolean top = settling.as() == Standing.EFFECTIVE;
            for (List<Unanswered> set : settling.smallest()) {
                Optional<Case> answered = answered(c, set, top);
                answered.ifPresent(
                        now -> assertThat(where.apply(now.evaluation()).map(StandingResult::standing))
                                .as(set.toString())
                                .contains(settling.as()));
            }
        }
    }

    /**
     * Lets somebody of each side answer: one of its raters who can tell, or where it has none somebody with all of its
     * roles. Empty where that somebody would bring in a side that wasn't expected everywhere before: one that isn't
     * required, or a second one that they are on.
     */
    private static Optional<Case> answered(Case c, List<Unanswered> set, boolean top) {
        Case now = c;
        for (Unanswered unanswered : set) {
            Optional<Case> next = joined(now, unanswered.side());
            if (next.isEmpty()) {
                return Optional.empty();
            }
            now = next.get();
        }
        for (Unanswered unanswered : set) {
            if (unanswered.question().isPresent()) {
                now = replied(now, unanswered.question().get(), unanswered.side(), top);
            } else {
                Optional<Case> next = rated(now, unanswered.criterion().orElseThrow(), unanswered.side(), top);
                if (next.isEmpty()) {
                    return Optional.empty();
                }
                now = next.get();
            }
        }
        return Optional.of(now);
    }

    private static Optional<Case> joined(Case c, SideId side) {
        if (!NaiveEvaluation.of(c).ratersOn(side).isEmpty()) {
            return Optional.of(c);
        }
        List<Role> roles = c.framework().roles().stream()
                .filter(role -> role.sides().contains(side))
                .toList();
        if (roles.isEmpty()
                || !c.framework().side(side).required()
                || roles.stream().anyMatch(role -> role.sides().size() > 1)) {
            return Optional.empty();
        }
        List<Rater> raters = new ArrayList<>(c.assessment().raters());
        raters.add(new RaterBuilder()
                .id(RaterId.of("new-" + side))
                .roles(roles.stream().map(Role::id).toList())
                .build());
        return Optional.of(c.withRaters(raters));
    }

    private static Optional<Case> rated(Case c, CriterionId id, SideId side, boolean top) {
        NaiveEvaluation naive = NaiveEvaluation.of(c);
        Criterion criterion = c.framework().criterion(id);
        LevelId level =
                (top ? c.framework().scale().highest() : c.framework().scale().lowest()).id();
        return naive.ratersOn(side).stream()
                .filter(rater -> naive.canTell(rater, criterion, side))
                .map(Rater::id)
                .findFirst()
                .map(rater -> {
                    List<Rating> ratings = new ArrayList<>(c.assessment().ratings());
                    ratings.removeIf(
                            r -> r.rater().equals(rater) && r.criterion().equals(id));
                    ratings.add(Rating.of(rater, id, Rated.of(level)));
                    return c.withRatings(ratings);
                });
    }

    private static Case replied(Case c, QuestionId id, SideId side, boolean top) {
        RaterId rater = NaiveEvaluation.of(c).ratersOn(side).get(0).id();
        boolean aim = c.framework().screen().findQuestion(id).orElseThrow().kind() == ScreenQuestion.Kind.AIM;
        List<ScreenAnswer> screen = new ArrayList<>(c.assessment().screen());
        screen.removeIf(a -> a.rater().equals(rater) && a.question().equals(id));
        screen.add(ScreenAnswer.of(rater, id, aim == top ? ScreenReply.YES : ScreenReply.NO));
        Assessment assessment =
                new AssessmentBuilder().from(c.assessment()).screen(screen).build();
        return c.with(assessment);
    }

    // What is right, and what is said

    private static boolean isOpen(Optional<StandingResult> standing) {
        return standing.map(StandingResult::standing).equals(Optional.of(Standing.NOT_KNOWN));
    }

    /** All sets of the smallest size that settle it, with everything else at the other end. */
    private static Set<Set<Missing>> smallest(
            List<Missing> missing, Standing as, Function<Map<Missing, Ratio>, Optional<Standing>> standing) {
        Ratio inside = as == Standing.EFFECTIVE ? Ratio.ONE : Ratio.ZERO;
        Ratio outside = Ratio.ONE.minus(inside);
        for (int size = 0; size <= missing.size(); size++) {
            Set<Set<Missing>> found = new HashSet<>();
            for (int bits = 0; bits < 1 << missing.size(); bits++) {
                if (Integer.bitCount(bits) == size) {
                    Set<Missing> set = new TreeSet<>();
                    Map<Missing, Ratio> supposed = new HashMap<>();
                    for (int i = 0; i < missing.size(); i++) {
                        boolean in = (bits >> i & 1) == 1;
                        supposed.put(missing.get(i), in ? inside : outside);
                        if (in) {
                            set.add(missing.get(i));
                        }
                    }
                    if (standing.apply(supposed).equals(Optional.of(as))) {
                        found.add(set);
                    }
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Set.of();
    }

    private static Optional<Settling> settling(Optional<StandingResult> standing, Standing as) {
        return standing.orElseThrow().settledBy().stream()
                .filter(settling -> settling.as() == as)
                .findFirst();
    }

    private static void agrees(Set<Set<Missing>> right, Optional<Settling> said, int atLeastNamed) {
        assertThat(said.isPresent()).as("is there a way at all").isEqualTo(!right.isEmpty());
        if (said.isPresent()) {
            List<Set<Missing>> named = said.get().smallest().stream()
                    .map(SettlingPropertiesTest::set)
                    .toList();
            assertThat(right).containsAll(named);
            assertThat(named).doesNotHaveDuplicates().hasSizeBetween(Math.min(right.size(), atLeastNamed), 3);
            assertThat(said.get().more()).as("more").isEqualTo(right.size() > named.size());
        }
    }

    private static Set<Missing> set(List<Unanswered> unanswered) {
        Set<Missing> set = new TreeSet<>();
        for (Unanswered one : unanswered) {
            set.add(new Missing(
                    one.criterion()
                            .map(Object::toString)
                            .orElseGet(() -> "screen." + one.question().orElseThrow()),
                    one.side()));
        }
        assertThat(set).hasSameSizeAs(unanswered);
        return set;
    }
}
