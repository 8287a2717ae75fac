package org.peerprinciples.checklist.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.peerprinciples.checklist.scoring.Fraction;
import org.peerprinciples.checklist.scoring.Scorer;
import org.peerprinciples.checklist.scoring.Scores;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Level;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.SideId;

/** Takes out of the results what would show small groups on their own. */
final class Masking {

    private final Framework framework;
    private final Scorer scorer;
    private final Scores scores;
    private final SmallGroups groups;
    private final Set<SideId> nobodyOn = new HashSet<>();
    private final Set<SideId> shown = new HashSet<>();

    /**
     * Masks by what may be shown.
     *
     * @param scores the scores without the answers that are withheld
     */
    Masking(Framework framework, Scorer scorer, Scores scores, SmallGroups groups) {
        this.framework = framework;
        this.scorer = scorer;
        this.scores = scores;
        this.groups = groups;
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
        return new Results(
                all.provenance(),
                all.subject(),
                heard,
                screen(all.screen()),
                all.overall(),
                all.standing().map(this::standing),
                all.principles().stream().map(this::principle).toList(),
                all.planned().filter(planned -> groups.showsPlanned()),
                nextSteps(all.nextSteps()),
                all.enquiries().stream()
                        .map(enquiry -> new Enquiry(
                                enquiry.criterion(),
                                enquiry.sides().stream()
                                        .filter(side -> mayBeNamed(enquiry.criterion(), side))
                                        .toList(),
                                enquiry.unknown()))
                        .toList(),
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

    private boolean mayBeNamed(CriterionId criterion, SideId side) {
        return isShown(criterion) || nobodyOn.contains(side);
    }

    private ScreenResult screen(ScreenResult screen) {
        return new ScreenResult(
                screen.outcome(),
                IntStream.range(0, screen.questions().size())
                        .mapToObj(q -> question(screen.questions().get(q), groups.showsScreenBySide(q)))
                        .toList());
    }

    private ScreenResult.Question question(ScreenResult.Question question, boolean isShown) {
        return new ScreenResult.Question(
                question.question(),
                question.least(),
                question.most(),
                question.missing().stream()
                        .filter(side -> isShown || nobodyOn.contains(side))
                        .toList());
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
                        || ground.criterion().filter(this::isShown).isPresent())
                .orElse(true);
        return isShown ? ground : new Ground(ground.kind(), ground.principle(), ground.criterion(), Optional.empty());
    }

    private boolean mayBeShown(Settling way) {
        return way.smallest().stream().flatMap(List::stream).allMatch(this::mayBeShown);
    }

    private boolean mayBeShown(Unanswered missing) {
        return nobodyOn.contains(missing.side())
                || missing.criterion().filter(this::isShown).isPresent()
                || missing.question()
                        .filter(question -> groups.showsScreenBySide(scorer.indexOf(question)))
                        .isPresent();
    }

    private PrincipleResult principle(PrincipleResult result) {
        return new PrincipleResult(
                result.principle(),
                result.effectiveFrom(),
                result.score(),
                result.standing().map(this::standing),
                result.ledger(),
                result.criteria().stream().map(this::criterion).toList(),
                result.notApplicable()
                        .filter(effect -> effect.setAside().stream().allMatch(aside -> isShown(aside.criterion()))));
    }

    private CriterionResult criterion(CriterionResult result) {
        boolean isShown = isShown(result.criterion());
        return new CriterionResult(
                result.criterion(),
                result.counting(),
                result.score(),
                result.ledger(),
                isShown ? result.sides() : List.of(),
                groups.showsRoles(result.criterion()) ? result.roles() : List.of(),
                result.floor().filter(floor -> isShown),
                result.lowest().filter(lowest -> isShown),
                isShown ? result.evidence() : List.of());
    }

    /** The steps of what is split by side as they are; of the others from where all stand together. */
    private List<StepAhead> nextSteps(List<StepAhead> all) {
        List<StepAhead> steps = new ArrayList<>();
        for (int p = 0; p < scores.principles(); p++) {
            Map<Integer, LedgerEntry> entries = Ledger.entries(scores, p);
            for (int c = scores.firstCriterion(p); c < scores.firstCriterion(p + 1); c++) {
                Criterion criterion = framework.criteria().get(c);
                int position = c;
                Stream<StepAhead> own = groups.showsSides(c)
                        ? all.stream().filter(step -> step.criterion().equals(criterion.id()))
                        : Optional.ofNullable(entries.get(c)).stream()
                                .flatMap(entry -> stepFromTogether(criterion, position, entry).stream());
                own.forEach(steps::add);
            }
        }
        steps.sort(StepAhead.ORDER);
        return steps;
    }

    private Optional<StepAhead> stepFromTogether(Criterion criterion, int c, LedgerEntry entry) {
        return scores.criterionPoint(c)
                .filter(point -> entry.lost() > 0)
                .map(this::levelAtOrBelow)
                .flatMap(level -> criterion
                        .findStep(level.id())
                        .flatMap(step -> framework
                                .scale()
                                .findAbove(level.id())
                                .map(above -> new StepAhead(
                                        criterion.id(),
                                        level.id(),
                                        above.id(),
                                        step.effort(),
                                        scores.belowFloor(c) != 0,
                                        entry.lost()))));
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
