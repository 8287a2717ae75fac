package org.peerprinciples.checklist.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.PrincipleResult;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.checklist.evaluation.StandingResult;
import org.peerprinciples.checklist.law.Case;
import org.peerprinciples.checklist.law.Cases;

class RowPropertiesTest {

    @Provide
    Arbitrary<Case> cases() {
        return Cases.any();
    }

    @Property(tries = 300)
    void rowsScoreToTheBitWhatTheEvaluationSays(@ForAll("cases") Case c) {
        Evaluation evaluation = c.evaluation();
        RowScores scores = Scorer.of(c.framework(), c.policy()).rowScores();
        score(scores, CaseRows.of(c));
        for (int p = 0; p < scores.whole(); p++) {
            PrincipleResult result = evaluation.principles().get(p);
            same(scores, p, result.score(), result.standing());
        }
        same(scores, scores.whole(), evaluation.overall(), evaluation.standing());
        assertThat(scores.screen()).isEqualTo(evaluation.screen().outcome());
    }

    private static void same(RowScores scores, int i, Optional<Score> score, Optional<StandingResult> standing) {
        assertThat(scores.standing(i)).isEqualTo(standing.map(StandingResult::standing));
        assertThat(scores.hasBasis(i)).isEqualTo(score.isPresent());
        if (score.isPresent()) {
            assertThat(scores.low(i)).isEqualTo(score.get().low());
            assertThat(scores.high(i)).isEqualTo(score.get().high());
            assertThat(scores.hasPoint(i)).isEqualTo(score.get().point().isPresent());
        }
        if (scores.hasPoint(i)) {
            assertThat(score.flatMap(Score::point)).contains(scores.point(i));
        }
    }

    @Property(tries = 300)
    void unitsAndFractionsRowsAndTalliesComeToTheSame(
            @ForAll("cases") Case c, @ForAll @IntRange(min = 1, max = 60) int times, @ForAll long seed) {
        CaseRows rows =
                CaseRows.of(c).repeated(times, c.framework().scale().levels().size(), new Random(seed));
        Scorer inUnits = Scorer.of(c.framework(), c.policy());
        Scorer inFractions = Scorer.inFractions(c.framework(), c.policy());
        List<Object> expected = said(inFractions.score(rows.tally(inFractions)));
        assertThat(said(inUnits.score(rows.tally(inUnits)))).isEqualTo(expected);
        assertThat(said(inUnits.score(rows.roles, rows.answers, rows.replies))).isEqualTo(expected);
        assertThat(said(inFractions.score(rows.roles, rows.answers, rows.replies)))
                .isEqualTo(expected);
        RowScores fast = inUnits.rowScores();
        RowScores slow = inFractions.rowScores();
        score(fast, rows);
        score(slow, rows);
        assertThat(points(fast)).isEqualTo(points(slow));
    }

    @Property(tries = 150)
    void whatWasScoredBeforeLeavesNothingBehind(@ForAll("cases") Case c, @ForAll long seed) {
        Scorer scorer = Scorer.of(c.framework(), c.policy());
        CaseRows few = CaseRows.of(c);
        CaseRows many = few.repeated(12, c.framework().scale().levels().size(), new Random(seed));
        RowScores reused = scorer.rowScores();
        List<Object> ofNobody = points(reused);
        for (CaseRows rows : List.of(few, many, few)) {
            score(reused, rows);
            RowScores fresh = scorer.rowScores();
            score(fresh, rows);
            assertThat(points(reused)).isEqualTo(points(fresh));
            assertThat(said(reused.exactly())).isEqualTo(said(scorer.score(rows.tally(scorer))));
        }
        reused.score(new long[0], new int[0], new int[0]);
        assertThat(points(reused)).isEqualTo(ofNobody);
    }

    @Property(tries = 150)
    void aClearedTallyIsAsGoodAsANewOne(@ForAll("cases") Case c, @ForAll long seed) {
        Scorer scorer = Scorer.of(c.framework(), c.policy());
        CaseRows rows = CaseRows.of(c);
        Tally used = rows.repeated(3, c.framework().scale().levels().size(), new Random(seed))
                .tally(scorer);
        used.clear();
        assertThat(said(scorer.score(used))).isEqualTo(said(scorer.score(scorer.tally())));
    }

    private static void score(RowScores scores, CaseRows rows) {
        scores.score(rows.roles, rows.answers, rows.replies);
    }

    private static List<Object> points(RowScores scores) {
        List<Object> all = new ArrayList<>();
        for (int i = 0; i <= scores.whole(); i++) {
            all.add(scores.standing(i));
            if (scores.hasBasis(i)) {
                all.add(scores.low(i));
                all.add(scores.high(i));
            }
            all.add(scores.hasPoint(i) ? scores.point(i) : "no point");
        }
        all.add(scores.screen());
        return all;
    }

    private static List<Object> said(Scores scores) {
        List<Object> all = new ArrayList<>();
        for (int p = 0; p <= scores.principles(); p++) {
            Scores.Result result = p == scores.principles() ? scores.whole() : scores.principle(p);
            all.add(result.standing());
            if (result.hasBasis()) {
                all.add(result.low());
                all.add(result.high());
            }
            all.add(result.point());
        }
        for (int c = 0; c < scores.criteria(); c++) {
            all.add(List.of(scores.expectedSides(c), scores.answeredSides(c), scores.setAsideSides(c)));
            all.add(List.of(scores.belowFloor(c), scores.openFloor(c), scores.part(c)));
            for (int s = 0; s < scores.sides(); s++) {
                all.add(scores.sideValue(c, s));
            }
        }
        for (int q = 0; q < scores.questions(); q++) {
            all.add(List.of(scores.screenAnswered(q), scores.screenHeard(q)));
            all.add(List.of(scores.screenLow(q), scores.screenHigh(q)));
        }
        all.add(scores.screen());
        all.add(scores.screenExpected());
        return all;
    }
}
