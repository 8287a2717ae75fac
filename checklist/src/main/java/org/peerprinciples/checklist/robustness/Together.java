package org.peerprinciples.checklist.robustness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.peerprinciples.checklist.evaluation.Ground;
import org.peerprinciples.checklist.scoring.Fraction;
import org.peerprinciples.checklist.scoring.Scores;
import org.peerprinciples.checklist.scoring.ScreenOutcome;
import org.peerprinciples.checklist.scoring.Standing;

/**
 * What the standing of an arrangement follows from. Its rules, from scoring: to improve where a principle with a basis is,
 * or the screen can't be met; otherwise not known where a principle isn't, or the screen isn't met yet; otherwise
 * effective. The weights of each principle's criteria move on their own, so each principle can be at whichever of its
 * standings they allow, whatever the others are.
 */
final class Together {

    /** The answer to a question of the screen that speaks fully for peer support. */
    private static final int FULLY = 2;

    /**
     * A change of all thresholds that gives another standing.
     *
     * @param principles those whose own standing changes
     */
    record Shift(Standing to, Fraction change, List<Conditions> principles) {}

    private final List<Conditions> principles;
    private final Standing standing;
    private final boolean screenCanBeMet;
    private final boolean screenIsMet;

    /** Of the principles with a basis, at least one. */
    Together(List<Conditions> principles, Scores scores) {
        this.principles = principles;
        this.standing = scores.whole().standing().orElseThrow();
        this.screenCanBeMet = IntStream.range(0, scores.questions()).allMatch(q -> scores.screenHigh(q) == FULLY);
        this.screenIsMet = scores.screen() == ScreenOutcome.PEER_SUPPORT;
    }

    Standing standing() {
        return standing;
    }

    /** What the screen holds it back by; empty where the screen is met. */
    Optional<Ground.Kind> screen() {
        if (screenIsMet) {
            return Optional.empty();
        }
        return Optional.of(screenCanBeMet ? Ground.Kind.SCREEN_NOT_KNOWN : Ground.Kind.SCREEN_NOT_PEER_SUPPORT);
    }

    private Standing of(List<Standing> standings) {
        if (!screenCanBeMet || standings.contains(Standing.TO_IMPROVE)) {
            return Standing.TO_IMPROVE;
        }
        return screenIsMet && !standings.contains(Standing.NOT_KNOWN) ? Standing.EFFECTIVE : Standing.NOT_KNOWN;
    }

    /** How far weights have to move before the standing could be this one; empty if no change below 100% is enough. */
    Optional<Reach> byWeights(Standing to) {
        if (to == standing) {
            return Optional.of(Reach.HERE);
        } else if (!screenCanBeMet) {
            return Optional.empty();
        }
        return switch (to) {
            case TO_IMPROVE -> nearest(to);
            case EFFECTIVE -> screenIsMet ? farthest(Set.of(to)) : Optional.empty();
            case NOT_KNOWN -> {
                Optional<Reach> allOut = farthest(Set.of(to, Standing.EFFECTIVE));
                // Where the screen is open nobody else has to be; where it is met, somebody has to.
                yield screenIsMet ? allOut.flatMap(all -> nearest(to).map(one -> later(all, one))) : allOut;
            }
        };
    }

    private static Reach later(Reach one, Reach other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** Until the first of the principles could be at a standing. */
    private Optional<Reach> nearest(Standing to) {
        return principles.stream()
                .flatMap(principle -> principle.byWeights(to).stream())
                .min(Comparator.naturalOrder());
    }

    /** Until the last of the principles could be at one of some standings. */
    private Optional<Reach> farthest(Set<Standing> standings) {
        Reach farthest = Reach.HERE;
        for (Conditions principle : principles) {
            Optional<Reach> nearest = standings.stream()
                    .flatMap(to -> principle.byWeights(to).stream())
                    .min(Comparator.naturalOrder());
            if (nearest.isEmpty()) {
                return nearest;
            }
            farthest = later(farthest, nearest.get());
        }
        return Optional.of(farthest);
    }

    /**
     * A principle that turns, and to what.
     */
    record Turn(Conditions principle, Standing to) {}

    /** The principles that turn where weights have moved just far enough for another standing, which they can lead to. */
    List<Turn> turning(Standing to) {
        return switch (to) {
            case TO_IMPROVE ->
                turns(principles.stream().filter(each -> each.byWeights(to).equals(nearest(to))), to);
            case EFFECTIVE -> turns(principles.stream().filter(each -> each.standing() != to), to);
            case NOT_KNOWN -> turningNotKnown();
        };
    }

    private static List<Turn> turns(Stream<Conditions> turning, Standing to) {
        return turning.map(principle -> new Turn(principle, to)).toList();
    }

    /** Those to improve have to be something else; and where the screen is met, at least one has to be not known. */
    private List<Turn> turningNotKnown() {
        List<Turn> turns = new ArrayList<>();
        for (Conditions principle : principles) {
            Standing own = principle.standing();
            turns.add(new Turn(principle, own == Standing.TO_IMPROVE ? nearestOut(principle) : own));
        }
        if (screenIsMet && turns.stream().noneMatch(turn -> turn.to() == Standing.NOT_KNOWN)) {
            turns.stream()
                    .filter(turn ->
                            turn.principle().byWeights(Standing.NOT_KNOWN).isPresent())
                    .min(Comparator.comparing(turn ->
                            turn.principle().byWeights(Standing.NOT_KNOWN).orElseThrow()))
                    .ifPresent(turn -> turns.set(turns.indexOf(turn), new Turn(turn.principle(), Standing.NOT_KNOWN)));
        }
        return turns.stream()
                .filter(turn -> turn.to() != turn.principle().standing())
                .toList();
    }

    private static Standing nearestOut(Conditions principle) {
        return Stream.of(Standing.NOT_KNOWN, Standing.EFFECTIVE)
                .filter(to -> principle.byWeights(to).isPresent())
                .min(Comparator.comparing(to -> principle.byWeights(to).orElseThrow()))
                .orElseThrow();
    }

    /** The changes of all thresholds together that give another standing, for each standing the smallest, smallest first. */
    List<Shift> byThreshold() {
        List<Shift> shifts = new ArrayList<>(shifts(changes()
                .filter(change -> change.compareTo(Fraction.ZERO) < 0)
                .sorted(Comparator.reverseOrder())
                .toList()));
        shifts.addAll(shifts(changes()
                .filter(change -> change.compareTo(Fraction.ZERO) >= 0)
                .sorted()
                .toList()));
        shifts.sort(Comparator.comparing(shift -> Conditions.distance(shift.change())));
        return shifts;
    }

    private Stream<Fraction> changes() {
        return principles.stream()
                .flatMap(principle -> principle.byThreshold().stream()
                        .map(to -> principle.byThreshold(to).orElseThrow()));
    }

    private List<Shift> shifts(List<Fraction> changes) {
        List<Shift> found = new ArrayList<>();
        for (Fraction change : changes) {
            Standing to = of(principles.stream()
                    .map(principle -> principle.underThreshold(change))
                    .toList());
            if (to != standing && found.stream().noneMatch(shift -> shift.to() == to)) {
                found.add(new Shift(
                        to,
                        change,
                        principles.stream()
                                .filter(principle -> principle.underThreshold(change) != principle.standing())
                                .toList()));
            }
        }
        return found;
    }
}
