package org.peerprinciples.checklist.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.peerprinciples.checklist.scoring.Fraction;
import org.peerprinciples.checklist.scoring.Scorer;
import org.peerprinciples.checklist.scoring.Scores;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Level;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.SideId;

/** Takes out of the results what would show small groups on their own. */
final class Masking {

    private final Framework framework;
    private final Sides sides;
    private final Scorer scorer;
    private final Scores scores;
    private final SmallGroups groups;
    private final Set<EvidenceId> named;
    private final Set<SideId> nobodyOn = new HashSet<>();
    private final Set<SideId> shown = new HashSet<>();

    /**
     * Masks by what may be shown.
     *
     * @param scores the scores without the answers that are withheld
     * @param named the evidence that may be named
     */
    Masking(Framework framework, Scorer scorer, Scores scores, SmallGroups groups, Set<EvidenceId> named) {
        this.framework = framework;
        this.sides = Sides.of(framework);
        this.scorer = scorer;
        this.scores = scores;
        this.groups = groups;
        this.named = named;
    }

    Results results(Results all) {
        all.sides().stream()
                .filter(side -> side.raters() == 0)
                .map(SideHeard::side)
                .forEach(nobodyOn::add);
        List<SideHeard> heard = IntStream.range(0, all.sides().size())
                .filter(s -> isShown(all.sides().get(s), s))
                .mapToObj(all.sides()::get)
                .toList();
        heard.stream().map(SideHeard::side).forEach(shown::add);
        List<PrincipleResult> principles =
                all.principles().stream().map(this::principle).toList();
        return new Results(
                all.subject().withSuppressedBelow(groups.below()),
                // Beside the sides that are shown, it would tell how many are on the others.
                Optional.empty(),
                heard,
                groups.showsScreen()
                        ? all.screen()
                        : new ScreenResult(all.screen().outcome(), List.of()),
                all.overall(),
                all.standing().map(this::standing),
                principles,
                // Plans are single people's, in their words.
                Optional.empty(),
                nextSteps(principles),
                enquiries(all.enquiries()),
                all.tailoring(),
                all.comparisons(),
                Optional.of(groups.suppressed()));
    }

    /** Whether it may be said how far a side was heard: of nobody always, and otherwise of many on all that they were asked. */
    private boolean isShown(SideHeard heard, int side) {
        return heard.raters() == 0
                || (heard.raters() >= groups.below()
                        && IntStream.range(0, scores.criteria())
                                .filter(c -> ((scores.expectedSides(c) | scores.setAsideSides(c)) & 1L << side) != 0)
                                .allMatch(groups::showsSides));
    }

    private boolean isShown(CriterionId criterion) {
        return groups.showsSides(scorer.indexOf(criterion));
    }

    private StandingResult standing(StandingResult result) {
        return new StandingResult(
                result.standing(),
                result.grounds().stream().map(this::ground).distinct().toList(),
                result.settledBy().stream().filter(this::mayBeShown).toList());
    }

    private Ground ground(Ground ground) {
        boolean isShown = ground.side()
                .map(side -> shown.contains(side)
                        || nobodyOn.contains(side)
                        || ground.criterion().filter(this::isShown).isPresent())
                .orElse(true);
        if (isShown) {
            return ground;
        }
        // Safety comes first: that some side is below a floor is said.
        return ground.kind() == Ground.Kind.SIDE_BELOW_FLOOR
                ? new Ground(ground.kind(), ground.principle(), ground.criterion(), Optional.empty())
                : Ground.of(Ground.Kind.ANSWERS_KEPT_BACK);
    }

    private boolean mayBeShown(Settling way) {
        return way.smallest().stream().flatMap(List::stream).allMatch(this::mayBeShown);
    }

    private boolean mayBeShown(Unanswered missing) {
        return nobodyOn.contains(missing.side())
                || missing.criterion().filter(this::isShown).isPresent()
                || (missing.question().isPresent() && groups.showsScreen());
    }

    private PrincipleResult principle(PrincipleResult result) {
        boolean isWhole = result.criteria().stream().allMatch(each -> mayHaveScore(each.criterion()));
        return new PrincipleResult(
                result.principle(),
                result.effectiveFrom(),
                result.score(),
                result.standing().map(this::standing),
                result.ledger(),
                result.criteria().stream().map(each -> criterion(each, isWhole)).toList(),
                result.notApplicable()
                        .filter(effect -> effect.setAside().stream().allMatch(aside -> isShown(aside.criterion()))));
    }

    /** Whether a criterion has a score that says nothing about few people; withheld answers have none. */
    private boolean mayHaveScore(CriterionId criterion) {
        int position = scorer.indexOf(criterion);
        return groups.showsScore(position) || groups.withholds(position);
    }

    private CriterionResult criterion(CriterionResult result, boolean isWholeShown) {
        int criterion = scorer.indexOf(result.criterion());
        boolean isShown = groups.showsSides(criterion);
        boolean hasScore = mayHaveScore(result.criterion());
        return new CriterionResult(
                result.criterion(),
                result.counting(),
                result.score().filter(score -> hasScore),
                result.ledger()
                        .filter(entry -> hasScore)
                        .map(entry -> isWholeShown ? entry : Ledger.alone(scores, criterion)),
                isShown
                        ? result.sides().stream()
                                .map(side -> side(side, groups.countsOthers(criterion)))
                                .toList()
                        : List.of(),
                groups.showsRoles(criterion)
                        ? result.roles().stream().map(Masking::role).toList()
                        : List.of(),
                result.floor().filter(floor -> isShown),
                Optional.empty(),
                groups.showsRoles(criterion)
                        ? result.evidence().stream().filter(named::contains).toList()
                        : List.of());
    }

    /** A side without its extremes, which are single people's answers, without what is planned and counts of a few. */
    private static SideResult side(SideResult side, boolean countsOthers) {
        return new SideResult(
                side.side(),
                side.expected(),
                side.rated(),
                Optional.empty(),
                side.notApplicable().filter(count -> countsOthers),
                side.notKnown().filter(count -> countsOthers),
                side.points(),
                side.shown(),
                Optional.empty(),
                Optional.empty());
    }

    private static RoleResult role(RoleResult role) {
        return new RoleResult(role.role(), role.rated(), Optional.empty(), role.points(), role.shown());
    }

    /** What is worth asking of those who may be named, and what hangs on them alone. */
    private List<Enquiry> enquiries(List<Enquiry> all) {
        return all.stream()
                .flatMap(enquiry -> {
                    List<SideId> toAsk = enquiry.sides().stream()
                            .filter(side -> isShown(enquiry.criterion()) || nobodyOn.contains(side))
                            .toList();
                    return toAsk.isEmpty()
                            ? Optional.<Enquiry>empty().stream()
                            : Optional.of(new Enquiry(enquiry.criterion(), toAsk, hangsOn(enquiry, toAsk.size())))
                                    .stream();
                })
                .sorted(Comparator.comparing((Enquiry enquiry) -> !mayBeBelowFloor(enquiry))
                        .thenComparing(Comparator.comparing(Enquiry::unknown).reversed())
                        .thenComparing(enquiry -> scorer.indexOf(enquiry.criterion())))
                .toList();
    }

    /** Whether a side that is named may be below the floor of a critical criterion. */
    private boolean mayBeBelowFloor(Enquiry enquiry) {
        long open = scores.openFloor(scorer.indexOf(enquiry.criterion()));
        return sides.ids(open).stream().anyMatch(enquiry.sides()::contains);
    }

    private double hangsOn(Enquiry enquiry, int asked) {
        int criterion = scorer.indexOf(enquiry.criterion());
        if (groups.showsSides(criterion)) {
            return enquiry.unknown();
        }
        int expected = Long.bitCount(scores.expectedSides(criterion));
        return Score.points(scores.part(criterion).times(Fraction.of(asked, expected)));
    }

    /** The steps from where all stand together, by what is shown. */
    private List<StepAhead> nextSteps(List<PrincipleResult> principles) {
        List<StepAhead> steps = new ArrayList<>();
        for (PrincipleResult principle : principles) {
            for (CriterionResult result : principle.criteria()) {
                int criterion = scorer.indexOf(result.criterion());
                Optional<Fraction> point = result.score().flatMap(score -> scores.criterionPoint(criterion));
                result.ledger()
                        .filter(entry -> entry.lost() > 0)
                        .flatMap(entry -> point.flatMap(at -> step(criterion, levelAtOrBelow(at), entry.lost())))
                        .ifPresent(steps::add);
            }
        }
        steps.sort(StepAhead.ORDER);
        return steps;
    }

    private Optional<StepAhead> step(int position, Level level, double lost) {
        Criterion criterion = framework.criteria().get(position);
        return criterion
                .findStep(level.id())
                .flatMap(step -> framework
                        .scale()
                        .findAbove(level.id())
                        .filter(above -> !isForOthers(position, level))
                        .map(above -> new StepAhead(
                                criterion.id(),
                                level.id(),
                                above.id(),
                                step.effort(),
                                scores.belowFloor(position) != 0,
                                lost)));
    }

    /** Whether a side is below a floor that a step starts from or above, so that the step isn't for those who are there. */
    private boolean isForOthers(int position, Level from) {
        return scores.belowFloor(position) != 0
                && framework
                        .criteria()
                        .get(position)
                        .critical()
                        .map(critical -> framework.scale().level(critical.floor()))
                        .filter(floor -> from.value().compareTo(floor.value()) >= 0)
                        .isPresent();
    }

    private Level levelAtOrBelow(Fraction value) {
        List<Level> levels = framework.scale().levels();
        return IntStream.range(0, levels.size())
                .filter(level -> scorer.levelValue(level).compareTo(value) <= 0)
                .mapToObj(levels::get)
                .reduce((lower, higher) -> higher)
                .orElseThrow();
    }
}
