package org.peerprinciples.checklist.evaluation;

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
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.RoleId;

/** The answers to each criterion, and what they come to: by side and by role, with the evidence that they cite. */
final class CriterionAnswers {

    private final Framework framework;
    private final List<Criterion> criteria;
    private final Sides sides;
    private final Scorer scorer;
    private final Assessment assessment;
    private final Scores scores;
    private final List<List<AnswerSheet.Entry>> answers;

    CriterionAnswers(Framework framework, Scorer scorer, Assessment assessment, AnswerSheet sheet, Scores scores) {
        this.framework = framework;
        this.criteria = framework.criteria();
        this.sides = Sides.of(framework);
        this.scorer = scorer;
        this.assessment = assessment;
        this.scores = scores;
        Map<Integer, List<AnswerSheet.Entry>> byCriterion =
                sheet.entries().stream().collect(Collectors.groupingBy(AnswerSheet.Entry::criterion));
        this.answers = IntStream.range(0, scores.criteria())
                .mapToObj(c -> byCriterion.getOrDefault(c, List.of()))
                .toList();
    }

    /**
     * Says what a criterion's answers come to.
     *
     * @param c the criterion's position
     * @param entry its entry in the ledger, if it has one
     */
    CriterionResult result(int c, Optional<LedgerEntry> entry) {
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
                        Optional.of(count(rated, AnswerSheet.Kind.PLANNED)),
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
            List<AnswerSheet.Entry> rated = counted(c).stream()
                    .filter(entry -> (entry.roles() & scorer.roleBit(role)) != 0)
                    .toList();
            if (!rated.isEmpty()) {
                int[] counts = new int[framework.scale().levels().size()];
                rated.forEach(entry -> counts[entry.levelToday()]++);
                Fraction value = scorer.combine(counts);
                results.add(new RoleResult(
                        role,
                        rated.size(),
                        Optional.of(count(rated, AnswerSheet.Kind.PLANNED)),
                        Score.points(value),
                        Score.shown(value, RoundingMode.HALF_UP)));
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
}
