package org.peerprinciples.checklist.evaluation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.peerprinciples.checklist.scoring.Fraction;
import org.peerprinciples.checklist.scoring.Scores;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.id.QuestionId;
import org.peerprinciples.core.id.SideId;

/**
 * Finds the smallest sets of missing answers that could settle a standing.
 *
 * <p>To be effective, every open floor must be met, every side that is always expected must have been heard, and the
 * low bound must reach the threshold; each missing answer can
 * lift the low bound by at most its part. To be to improve, one open floor missed is enough, or the high bound must fall
 * below the threshold; each missing answer can lower it by at most its part.
 */
final class Settlement {

    private static final int MOST_SETS = 3;

    /** Among more missing answers than that, one smallest set is named and the others aren't searched for. */
    private static final int MOST_SEARCHED = 40;

    /** The answer to a question of the screen that speaks fully for peer support. */
    private static final int FULLY = 2;

    private final Framework framework;
    private final List<Criterion> criteria;
    private final Sides sides;
    private final Scores scores;

    Settlement(Framework framework, Sides sides, Scores scores) {
        this.framework = framework;
        this.criteria = framework.criteria();
        this.sides = sides;
        this.scores = scores;
    }

    /** A missing answer, what it can move its principle's score by, and whether a floor hangs on it. */
    private record Missing(Unanswered answer, Fraction part, boolean critical) {}

    /** What would settle a principle that isn't known. */
    List<Settling> principle(int p) {
        List<Settling> ways = new ArrayList<>();
        effective(p).ifPresent(ways::add);
        toImprove(p).ifPresent(ways::add);
        return ways;
    }

    /** What would settle the whole, which isn't known. */
    List<Settling> whole() {
        List<Settling> ways = new ArrayList<>();
        List<Unanswered> all = new ArrayList<>();
        boolean more = false;
        List<Settling> low = new ArrayList<>();
        for (int p = 0; p < scores.principles(); p++) {
            if (scores.principle(p).standing().equals(Optional.of(Standing.NOT_KNOWN))) {
                Optional<Settling> effective = effective(p);
                effective.ifPresent(way -> all.addAll(way.smallest().get(0)));
                more |= effective
                        .filter(way -> way.more() || way.smallest().size() > 1)
                        .isPresent();
                toImprove(p).ifPresent(low::add);
            }
        }
        List<Unanswered> screen = missingInScreen();
        all.addAll(screen);
        if (screenCanBeMet()) {
            ways.add(new Settling(Standing.EFFECTIVE, List.of(List.copyOf(all)), more));
        }
        if (!screen.isEmpty()) {
            low.add(limited(Standing.TO_IMPROVE, screen.stream().map(List::of).toList()));
        }
        low.stream().mapToInt(way -> way.smallest().get(0).size()).min().ifPresent(size -> {
            List<Settling> smallest = low.stream()
                    .filter(way -> way.smallest().get(0).size() == size)
                    .toList();
            Settling together = limited(
                    Standing.TO_IMPROVE,
                    smallest.stream().flatMap(way -> way.smallest().stream()).toList());
            boolean cut = smallest.stream().anyMatch(Settling::more);
            ways.add(new Settling(Standing.TO_IMPROVE, together.smallest(), together.more() || cut));
        });
        return ways;
    }

    private Optional<Settling> effective(int p) {
        List<Missing> missing = missing(p);
        List<Missing> needed = missing.stream().filter(Missing::critical).toList();
        Fraction reached =
                needed.stream().map(Missing::part).reduce(scores.principle(p).low(), Fraction::plus);
        Set<SideId> unheard = new HashSet<>(sides.ids(scores.unheardSides(p)));
        needed.forEach(m -> unheard.remove(m.answer().side()));
        List<Missing> choices = missing.stream().filter(m -> !m.critical()).toList();
        return new Choice(choices, scores.threshold(p).minus(reached), false, unheard)
                .settling(Standing.EFFECTIVE, needed);
    }

    private Optional<Settling> toImprove(int p) {
        List<Missing> missing = missing(p);
        Fraction surplus = scores.principle(p).high().minus(scores.threshold(p));
        if (missing.stream().anyMatch(Missing::critical)) {
            return Optional.of(limited(
                    Standing.TO_IMPROVE,
                    missing.stream()
                            .filter(m -> m.critical() || m.part().compareTo(surplus) > 0)
                            .map(m -> List.of(m.answer()))
                            .toList()));
        }
        return new Choice(missing, surplus, true, Set.of()).settling(Standing.TO_IMPROVE, List.of());
    }

    /**
     * A choice of missing answers: the smallest sets whose parts sum to a gap, or beyond it where they must exceed it, with
     * at least one answer of each side that must be in them.
     */
    private record Choice(List<Missing> choices, Fraction gap, boolean exceed, Set<SideId> sides) {

        Optional<Settling> settling(Standing as, List<Missing> needed) {
            List<Missing> largest = smallestWithLargestParts();
            if (!suffices(sum(largest)) || !covers(largest)) {
                return Optional.empty();
            }
            List<List<Missing>> found = new ArrayList<>();
            if (choices.size() > MOST_SEARCHED) {
                found.add(choices.stream().filter(largest::contains).toList());
            } else {
                search(0, largest.size(), new ArrayDeque<>(), Fraction.ZERO, found);
            }
            List<List<Unanswered>> sets = found.stream()
                    .map(chosen -> Stream.concat(needed.stream(), chosen.stream())
                            .map(Missing::answer)
                            .toList())
                    .toList();
            Settling limited = limited(as, sets);
            return Optional.of(new Settling(as, limited.smallest(), limited.more() || choices.size() > MOST_SEARCHED));
        }

        /** The largest part of each side that must be in it, then the largest of all until they suffice. */
        private List<Missing> smallestWithLargestParts() {
            List<Missing> left = new ArrayList<>(choices);
            left.sort(Comparator.comparing(Missing::part).reversed());
            List<Missing> taken = new ArrayList<>();
            for (SideId side : sides) {
                left.stream()
                        .filter(m -> m.answer().side().equals(side))
                        .findFirst()
                        .ifPresent(taken::add);
            }
            left.removeAll(taken);
            Fraction sum = sum(taken);
            for (int i = 0; i < left.size() && !suffices(sum); i++) {
                taken.add(left.get(i));
                sum = sum.plus(left.get(i).part());
            }
            return taken;
        }

        /** Goes through the sets of a size in order, leaves branches that can't suffice, and stops past the limit. */
        private void search(int from, int left, Deque<Missing> chosen, Fraction sum, List<List<Missing>> found) {
            if (left == 0) {
                if (suffices(sum) && covers(chosen)) {
                    found.add(List.copyOf(chosen));
                }
                return;
            }
            List<Missing> rest = choices.subList(from, choices.size());
            List<Missing> reachable = new ArrayList<>(chosen);
            reachable.addAll(rest);
            Fraction most = rest.stream()
                    .map(Missing::part)
                    .sorted(Comparator.reverseOrder())
                    .limit(left)
                    .reduce(sum, Fraction::plus);
            if (rest.size() < left || !suffices(most) || !covers(reachable)) {
                return;
            }
            for (int i = from; i < choices.size() && found.size() <= MOST_SETS; i++) {
                chosen.addLast(choices.get(i));
                search(i + 1, left - 1, chosen, sum.plus(choices.get(i).part()), found);
                chosen.removeLast();
            }
        }

        private boolean suffices(Fraction sum) {
            int compared = sum.compareTo(gap);
            return exceed ? compared > 0 : compared >= 0;
        }

        private boolean covers(Collection<Missing> chosen) {
            return sides.stream()
                    .allMatch(side ->
                            chosen.stream().anyMatch(m -> m.answer().side().equals(side)));
        }

        private static Fraction sum(List<Missing> missing) {
            return missing.stream().map(Missing::part).reduce(Fraction.ZERO, Fraction::plus);
        }
    }

    private static Settling limited(Standing as, List<List<Unanswered>> sets) {
        return new Settling(as, sets.stream().limit(MOST_SETS).toList(), sets.size() > MOST_SETS);
    }

    private List<Missing> missing(int p) {
        List<Missing> missing = new ArrayList<>();
        for (int c = scores.firstCriterion(p); c < scores.firstCriterion(p + 1); c++) {
            long expected = scores.expectedSides(c);
            Fraction part = scores.part(c);
            for (int s : Sides.positions(expected & ~scores.answeredSides(c))) {
                missing.add(new Missing(
                        Unanswered.of(criteria.get(c).id(), sides.id(s)),
                        part.dividedBy(Fraction.of(Long.bitCount(expected), 1)),
                        (scores.openFloor(c) & 1L << s) != 0));
            }
        }
        return missing;
    }

    /** Whether no side that answered the screen has said less than yes, which no other side's answer can make up for. */
    private boolean screenCanBeMet() {
        return IntStream.range(0, scores.questions()).allMatch(q -> scores.screenHeard(q) == FULLY);
    }

    private List<Unanswered> missingInScreen() {
        List<Unanswered> missing = new ArrayList<>();
        for (int q = 0; q < scores.questions(); q++) {
            QuestionId question = framework.screen().questions().get(q).id();
            for (int s : Sides.positions(scores.screenExpected() & ~scores.screenAnswered(q))) {
                missing.add(Unanswered.of(question, sides.id(s)));
            }
        }
        return missing;
    }
}
