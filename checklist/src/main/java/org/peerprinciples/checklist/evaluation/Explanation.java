package org.peerprinciples.checklist.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.peerprinciples.checklist.scoring.Fraction;
import org.peerprinciples.checklist.scoring.Scorer;
import org.peerprinciples.checklist.scoring.Scores;
import org.peerprinciples.checklist.scoring.ScreenOutcome;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.Planned;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Level;
import org.peerprinciples.core.framework.NextStep;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.RoleId;

/** Turns the scores of an assessment into what an evaluation says about them. */
final class Explanation {

    private final Framework framework;
    private final List<Criterion> criteria;
    private final Sides sides;
    private final Scorer scorer;
    private final Provenance provenance;
    private final Tracing tracing;
    private final Assessment assessment;
    private final AnswerSheet sheet;
    private final Scores scores;
    private final List<List<AnswerSheet.Entry>> answers;
    private final Settlement settlement;

    Explanation(
            Framework framework,
            Scorer scorer,
            Provenance provenance,
            Tracing tracing,
            Assessment assessment,
            AnswerSheet sheet,
            Scores scores) {
        this.framework = framework;
        this.criteria = framework.criteria();
        this.sides = Sides.of(framework);
        this.scorer = scorer;
        this.provenance = provenance;
        this.tracing = tracing;
        this.assessment = assessment;
        this.sheet = sheet;
        this.scores = scores;
        Map<Integer, List<AnswerSheet.Entry>> byCriterion =
                sheet.entries().stream().collect(Collectors.groupingBy(AnswerSheet.Entry::criterion));
        this.answers = IntStream.range(0, scores.criteria())
                .mapToObj(c -> byCriterion.getOrDefault(c, List.of()))
                .toList();
        this.settlement = new Settlement(framework, sides, scores);
    }

    Results results() {
        Optional<Scores> withoutNotApplicable = sheet.has(AnswerSheet.Kind.NOT_APPLICABLE)
                ? Optional.of(scorer.score(sheet.tally(AnswerSheet.Reading.NOT_APPLICABLE_AS_UNKNOWN)))
                : Optional.empty();
        List<PrincipleResult> principles = IntStream.range(0, scores.principles())
                .mapToObj(p -> principle(p, withoutNotApplicable))
                .toList();
        return new Results(
                provenance,
                Subject.of(assessment),
                sidesHeard(),
                screen(),
                Score.of(scores.whole()),
                scores.whole()
                        .standing()
                        .map(standing -> new StandingResult(
                                standing,
                                groundsOfWhole(standing),
                                standing == Standing.NOT_KNOWN ? settlement.whole() : List.of())),
                principles,
                planned(),
                nextSteps(principles),
                enquiries(principles),
                tracing.outcome(),
                tracing.comparers().stream()
                        .map(comparer -> comparer.compare(assessment, scores))
                        .toList(),
                Optional.empty());
    }

    private List<SideHeard> sidesHeard() {
        List<SideHeard> heard = new ArrayList<>();
        for (int s = 0; s < scores.sides(); s++) {
            long side = 1L << s;
            int raters = 0;
            for (long roles : sheet.raterRoles()) {
                raters += (scorer.sidesOf(roles) & side) != 0 ? 1 : 0;
            }
            int expected = 0;
            int answered = 0;
            for (int c = 0; c < scores.criteria(); c++) {
                boolean setAside = (scores.setAsideSides(c) & side) != 0;
                expected += setAside || (scores.expectedSides(c) & side) != 0 ? 1 : 0;
                answered += setAside || (scores.answeredSides(c) & side) != 0 ? 1 : 0;
            }
            heard.add(new SideHeard(sides.id(s), framework.sides().get(s).required(), raters, expected, answered));
        }
        return heard;
    }

    private ScreenResult screen() {
        List<ScreenResult.Question> questions = IntStream.range(0, scores.questions())
                .mapToObj(q -> new ScreenResult.Question(
                        framework.screen().questions().get(q).id(),
                        reply(scores.screenLow(q)),
                        reply(scores.screenHigh(q)),
                        sides.ids(scores.screenExpected() & ~scores.screenAnswered(q))))
                .toList();
        return new ScreenResult(scores.screen(), questions);
    }

    private static ScreenReply reply(int speaksFor) {
        return switch (speaksFor) {
            case 0 -> ScreenReply.NO;
            case 1 -> ScreenReply.PARTLY;
            default -> ScreenReply.YES;
        };
    }

    private PrincipleResult principle(int p, Optional<Scores> withoutNotApplicable) {
        Principle principle = framework.principles().get(p);
        Scores.Result result = scores.principle(p);
        Map<Integer, LedgerEntry> ledger = Ledger.entries(scores, p);
        List<CriterionResult> criteria = IntStream.range(scores.firstCriterion(p), scores.firstCriterion(p + 1))
                .mapToObj(c -> criterion(c, Optional.ofNullable(ledger.get(c))))
                .toList();
        return new PrincipleResult(
                principle.id(),
                effectiveFrom(p),
                Score.of(result),
                result.standing()
                        .map(standing -> new StandingResult(
                                standing,
                                grounds(p, standing),
                                standing == Standing.NOT_KNOWN ? settlement.principle(p) : List.of())),
                result.hasBasis() ? Optional.of(Ledger.sums(result)) : Optional.empty(),
                criteria,
                notApplicable(p, withoutNotApplicable));
    }

    private BigDecimal effectiveFrom(int p) {
        return framework
                .principles()
                .get(p)
                .effectiveFrom()
                .orElse(provenance.policy().effectiveFrom());
    }

    private CriterionResult criterion(int c, Optional<LedgerEntry> entry) {
        Criterion criterion = criteria.get(c);
        boolean counted = scores.expectedSides(c) != 0;
        return new CriterionResult(
                criterion.id(),
                counted
                        ? Counting.COUNTED
                        : scores.setAsideSides(c) != 0 ? Counting.NOT_APPLICABLE : Counting.NOBODY_CAN_TELL,
                Score.ofCriterion(scores, c),
                entry,
                sideResults(c),
                roleResults(criterion, c),
                criterion
                        .critical()
                        .filter(critical -> counted)
                        .map(critical -> new FloorCheck(
                                critical.floor(), sides.ids(scores.belowFloor(c)), sides.ids(scores.openFloor(c)))),
                extreme(counted(c), Comparator.reverseOrder()),
                cited(c));
    }

    private List<SideResult> sideResults(int c) {
        List<SideResult> results = new ArrayList<>();
        for (int s = 0; s < scores.sides(); s++) {
            long side = 1L << s;
            boolean expected = (scores.expectedSides(c) & side) != 0;
            List<AnswerSheet.Entry> own = answers.get(c).stream()
                    .filter(entry -> (scorer.sidesThatTell(entry.roles(), c) & side) != 0)
                    .toList();
            if (expected || !own.isEmpty()) {
                Optional<Fraction> value = scores.sideValue(c, s);
                List<AnswerSheet.Entry> rated =
                        own.stream().filter(entry -> entry.level() >= 0).toList();
                results.add(new SideResult(
                        sides.id(s),
                        expected,
                        rated.size(),
                        Optional.of(count(own, AnswerSheet.Kind.NOT_APPLICABLE)),
                        Optional.of(count(own, AnswerSheet.Kind.NOT_KNOWN)),
                        value.map(Score::points),
                        value.map(v -> Score.shown(v, RoundingMode.HALF_UP)),
                        extreme(rated, Comparator.reverseOrder()),
                        extreme(rated, Comparator.naturalOrder())));
            }
        }
        return results;
    }

    private static int count(List<AnswerSheet.Entry> entries, AnswerSheet.Kind kind) {
        return (int) entries.stream().filter(entry -> entry.kind() == kind).count();
    }

    private List<RoleResult> roleResults(Criterion criterion, int c) {
        List<RoleResult> results = new ArrayList<>();
        for (RoleId role : criterion.roles()) {
            int[] counts = new int[framework.scale().levels().size()];
            int rated = 0;
            for (AnswerSheet.Entry entry : counted(c)) {
                if ((entry.roles() & scorer.roleBit(role)) != 0) {
                    counts[entry.levelToday()]++;
                    rated++;
                }
            }
            if (rated > 0) {
                Fraction value = scorer.combine(counts);
                results.add(new RoleResult(role, rated, Score.points(value), Score.shown(value, RoundingMode.HALF_UP)));
            }
        }
        return results;
    }

    /** The ratings with a level from roles that can tell. */
    private List<AnswerSheet.Entry> counted(int c) {
        return answers.get(c).stream()
                .filter(entry -> entry.level() >= 0 && scorer.sidesThatTell(entry.roles(), c) != 0)
                .toList();
    }

    /** The level of the last entry in this order of levels. */
    private Optional<LevelId> extreme(List<AnswerSheet.Entry> rated, Comparator<Integer> order) {
        return rated.stream()
                .map(AnswerSheet.Entry::levelToday)
                .max(order)
                .map(level -> framework.scale().levels().get(level).id());
    }

    private List<EvidenceId> cited(int c) {
        Set<EvidenceId> cited = new LinkedHashSet<>();
        assessment.evidence().stream()
                .filter(item -> answers.get(c).stream()
                        .anyMatch(entry -> entry.rating().evidence().contains(item.id())))
                .forEach(item -> cited.add(item.id()));
        return List.copyOf(cited);
    }

    private List<Ground> grounds(int p, Standing standing) {
        Scores.Result result = scores.principle(p);
        Fraction threshold = scores.threshold(p);
        List<Ground> grounds = new ArrayList<>();
        if (result.low().compareTo(threshold) >= 0) {
            grounds.add(Ground.of(Ground.Kind.SCORE_REACHES_THRESHOLD));
        } else if (result.high().compareTo(threshold) < 0) {
            grounds.add(Ground.of(Ground.Kind.SCORE_CANNOT_REACH_THRESHOLD));
        } else {
            grounds.add(Ground.of(Ground.Kind.SCORE_MAY_REACH_THRESHOLD));
        }
        if (standing == Standing.NOT_KNOWN) {
            sides.ids(scores.unheardSides(p)).forEach(side -> grounds.add(Ground.of(Ground.Kind.SIDE_NOT_HEARD, side)));
        }
        for (int c = scores.firstCriterion(p); c < scores.firstCriterion(p + 1); c++) {
            CriterionId criterion = criteria.get(c).id();
            sides.ids(scores.belowFloor(c))
                    .forEach(side -> grounds.add(Ground.of(Ground.Kind.SIDE_BELOW_FLOOR, criterion, side)));
            if (standing != Standing.TO_IMPROVE) {
                sides.ids(scores.openFloor(c))
                        .forEach(side -> grounds.add(Ground.of(Ground.Kind.SIDE_MAY_BE_BELOW_FLOOR, criterion, side)));
            }
        }
        return grounds;
    }

    private List<Ground> groundsOfWhole(Standing standing) {
        List<Ground> grounds = new ArrayList<>();
        if (scores.screen() != ScreenOutcome.PEER_SUPPORT) {
            grounds.add(
                    Ground.of(canBePeerSupport() ? Ground.Kind.SCREEN_NOT_KNOWN : Ground.Kind.SCREEN_NOT_PEER_SUPPORT));
        }
        for (int p = 0; p < scores.principles(); p++) {
            Optional<Standing> own = scores.principle(p).standing();
            Optional<Ground.Kind> kind = own.isEmpty()
                    ? Optional.of(Ground.Kind.PRINCIPLE_WITHOUT_BASIS)
                    : switch (own.get()) {
                        case TO_IMPROVE -> Optional.of(Ground.Kind.PRINCIPLE_TO_IMPROVE);
                        case NOT_KNOWN -> Optional.of(Ground.Kind.PRINCIPLE_NOT_KNOWN);
                        case EFFECTIVE -> Optional.empty();
                    };
            int position = p;
            kind.ifPresent(k -> grounds.add(
                    Ground.of(k, framework.principles().get(position).id())));
        }
        if (standing == Standing.EFFECTIVE) {
            grounds.add(0, Ground.of(Ground.Kind.ALL_PRINCIPLES_EFFECTIVE));
        }
        return grounds;
    }

    private boolean canBePeerSupport() {
        return IntStream.range(0, scores.questions()).allMatch(q -> reply(scores.screenHigh(q)) == ScreenReply.YES);
    }

    private Optional<NotApplicableEffect> notApplicable(int p, Optional<Scores> withoutNotApplicable) {
        List<NotApplicableEffect.SetAside> setAside = IntStream.range(
                        scores.firstCriterion(p), scores.firstCriterion(p + 1))
                .filter(c -> scores.setAsideSides(c) != 0)
                .mapToObj(c -> new NotApplicableEffect.SetAside(
                        criteria.get(c).id(), sides.ids(scores.setAsideSides(c)), scores.expectedSides(c) == 0))
                .toList();
        return setAside.isEmpty()
                ? Optional.empty()
                : withoutNotApplicable
                        .flatMap(without -> Score.of(without.principle(p)))
                        .map(without -> new NotApplicableEffect(without, setAside));
    }

    private Optional<PlannedProfile> planned() {
        if (!sheet.has(AnswerSheet.Kind.PLANNED)) {
            return Optional.empty();
        }
        Scores asPlanned = scorer.score(sheet.tally(AnswerSheet.Reading.AS_PLANNED));
        List<PlannedProfile.PlannedPrinciple> principles = IntStream.range(0, asPlanned.principles())
                .mapToObj(p -> new PlannedProfile.PlannedPrinciple(
                        framework.principles().get(p).id(),
                        Score.of(asPlanned.principle(p)),
                        asPlanned.principle(p).standing()))
                .toList();
        List<PlannedProfile.Plan> plans = sheet.entries().stream()
                .filter(entry -> entry.kind() == AnswerSheet.Kind.PLANNED)
                .sorted(Comparator.comparingInt(AnswerSheet.Entry::criterion)
                        .thenComparingInt(AnswerSheet.Entry::level)
                        .thenComparing(Explanation::details))
                .map(entry -> plan(
                        entry.rating().criterion(), (Planned) entry.rating().answer()))
                .distinct()
                .toList();
        return Optional.of(new PlannedProfile(
                Score.of(asPlanned.whole()), asPlanned.whole().standing(), principles, plans));
    }

    /** Puts plans for the same level in an order that doesn't depend on the order of ratings. */
    private static String details(AnswerSheet.Entry entry) {
        Planned planned = (Planned) entry.rating().answer();
        return List.of(planned.by(), planned.reviewOn(), planned.agreedBy()).toString();
    }

    private static PlannedProfile.Plan plan(CriterionId criterion, Planned planned) {
        return new PlannedProfile.Plan(
                criterion, planned.level(), planned.by(), planned.agreedBy(), planned.reviewOn());
    }

    private List<StepAhead> nextSteps(List<PrincipleResult> principles) {
        List<StepAhead> steps = new ArrayList<>();
        for (PrincipleResult principle : principles) {
            for (CriterionResult result : principle.criteria()) {
                Criterion criterion = framework.criterion(result.criterion());
                Optional<NextStep> step = result.lowest().flatMap(criterion::findStep);
                Optional<Level> above =
                        result.lowest().flatMap(level -> framework.scale().findAbove(level));
                Optional<LedgerEntry> entry = result.ledger().filter(ledger -> ledger.lost() > 0);
                if (step.isPresent() && above.isPresent() && entry.isPresent()) {
                    steps.add(new StepAhead(
                            criterion.id(),
                            step.get().level(),
                            above.get().id(),
                            step.get().effort(),
                            result.floor()
                                    .filter(floor -> !floor.below().isEmpty())
                                    .isPresent(),
                            entry.get().lost()));
                }
            }
        }
        steps.sort(StepAhead.ORDER);
        return steps;
    }

    private List<Enquiry> enquiries(List<PrincipleResult> principles) {
        List<CriterionResult> open = principles.stream()
                .flatMap(principle -> principle.criteria().stream())
                .filter(result -> result.ledger().filter(l -> l.unknown() > 0).isPresent())
                .sorted(Comparator.comparing((CriterionResult r) -> r.floor()
                                .filter(floor -> !floor.open().isEmpty())
                                .isPresent())
                        .thenComparing(r -> r.ledger().map(LedgerEntry::unknown).orElse(0.0))
                        .reversed())
                .toList();
        return open.stream()
                .map(result -> new Enquiry(
                        result.criterion(),
                        result.sides().stream()
                                .filter(side -> side.expected() && side.points().isEmpty())
                                .map(SideResult::side)
                                .toList(),
                        result.ledger().map(LedgerEntry::unknown).orElse(0.0)))
                .toList();
    }
}
