package org.peerprinciples.checklist.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.law.Texts;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkBuilder;
import org.peerprinciples.core.framework.RatingScale;
import org.peerprinciples.core.framework.ScreenQuestion;

class RowScoresTest {

    private static final RatingScale SCALE = Texts.scale("0", "1", "2", "3");
    private static final long SUPPORTED = 1;
    private static final long SUPPORTER = 2;

    private static final Framework FRAMEWORK = sketch().addPrinciples(Texts.principle("safe")
                    .addCriteria(
                            Texts.criterion("safe.all", SCALE, "supported", "supporter")
                                    .build(),
                            Texts.criterion("safe.some", SCALE, "supported", "supporter")
                                    .notApplicable("At times.")
                                    .build())
                    .build())
            .build();

    private static FrameworkBuilder sketch() {
        return Texts.framework()
                .scale(SCALE)
                .addSides(Texts.side("receiving", true), Texts.side("giving", true))
                .addRoles(Texts.role("supported", "receiving"), Texts.role("supporter", "giving"))
                .screen(Texts.screen(
                        Texts.question("aim", ScreenQuestion.Kind.AIM),
                        Texts.question("not", ScreenQuestion.Kind.EXCLUSION)));
    }

    private final Scorer scorer = Scorer.of(FRAMEWORK, ScoringPolicy.standard());
    private final RowScores scores = scorer.rowScores();

    private static final long[] BOTH = {SUPPORTED, SUPPORTER};
    private static final int[] GOOD = {RowScores.YES, RowScores.NO, RowScores.YES, RowScores.NO};

    @Test
    void beginWithTheAnswersOfNobody() {
        assertThat(scores.low(0)).isZero();
        assertThat(scores.high(scores.whole())).isEqualTo(100);
        assertThat(scores.standing(0)).contains(Standing.NOT_KNOWN);
        assertThat(scores.hasPoint(0)).isFalse();
        assertThatIllegalStateException()
                .isThrownBy(() -> scores.point(0))
                .withMessage("a point must have an answer, but nothing that counts was answered");
    }

    @Test
    void areThoseOfTheLastRows() {
        scores.score(BOTH, new int[] {3, 3, 3, 3}, GOOD);
        assertThat(scores.low(0)).isEqualTo(100);
        assertThat(scores.standing(scores.whole())).contains(Standing.EFFECTIVE);
        assertThat(scores.screen()).isEqualTo(ScreenOutcome.PEER_SUPPORT);
        Scores kept = scores.exactly();
        scores.score(BOTH, new int[] {1, 2, 0, RowScores.NOT_KNOWN}, GOOD);
        assertThat(scores.low(0)).isEqualTo(25);
        assertThat(scores.high(0)).isEqualTo(50);
        assertThat(kept.whole().low()).isEqualTo(Fraction.ONE);
        assertThat(kept.sideValue(0, 1)).contains(Fraction.ONE);
    }

    @Test
    void areTheSameScoredOnce() {
        int[] answers = {3, 1, 2, RowScores.NOT_KNOWN};
        Scores copied = scorer.score(BOTH, answers, GOOD);
        Scores notCopied = scorer.scoreWithoutCopy(BOTH, answers.clone(), GOOD);
        answers[0] = 0;
        assertThat(copied.sideValue(0, 0)).contains(Fraction.ONE);
        assertThat(notCopied.sideValue(0, 0)).contains(Fraction.ONE);
        assertThat(notCopied.whole().low()).isEqualTo(copied.whole().low());
    }

    @Test
    void takeMissingAndNotKnownForTheSame() {
        scores.score(BOTH, new int[] {3, RowScores.MISSING, 3, 3}, GOOD);
        double low = scores.low(0);
        scores.score(BOTH, new int[] {3, RowScores.NOT_KNOWN, 3, 3}, GOOD);
        assertThat(scores.low(0)).isEqualTo(low).isEqualTo(75);
    }

    @Test
    void haveNoBasisWhereNothingApplies() {
        Framework weightless = sketch().addPrinciples(Texts.principle("safe")
                        .addCriteria(Texts.criterion("safe.all", SCALE, "supported")
                                .weight(BigDecimal.ZERO)
                                .build())
                        .build())
                .build();
        RowScores none = Scorer.of(weightless, ScoringPolicy.standard()).rowScores();
        none.score(new long[] {SUPPORTED}, new int[] {3}, new int[] {2, 0});
        assertThat(none.hasBasis(0)).isFalse();
        assertThat(none.standing(none.whole())).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> none.low(0))
                .withMessage("a score must have a basis, but nothing applicable has weight");
        assertThatIllegalStateException().isThrownBy(() -> none.high(0));
    }

    @Test
    void refuseRowsThatDoNotFitEachOther() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scores.score(BOTH, new int[3], new int[4]))
                .withMessage("answers must be as many as raters times what they are asked, 4, but was 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scores.score(BOTH, new int[4], new int[5]))
                .withMessage("replies must be as many as raters times what they are asked, 4, but was 5");
    }

    @Test
    void refuseNumbersThatSayNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scores.score(BOTH, new int[] {3, 3, 3, -5}, GOOD))
                .withMessage(
                        "the answer of rater 1 to criterion 1 must be a level from 0 to 3, or a code for none that the"
                                + " criterion allows, but was -5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scores.score(BOTH, new int[] {3, 3, 4, 3}, GOOD))
                .withMessageStartingWith("the answer of rater 1 to criterion 0 must be a level from 0 to 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scores.score(BOTH, new int[4], new int[] {2, 0, 2, -4}))
                .withMessage("the reply of rater 1 to question 1 must be from 0 to 2, or a code for none, but was -4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scores.score(BOTH, new int[4], new int[] {2, 0, 2, 3}))
                .withMessageStartingWith("the reply of rater 1 to question 1 must be from 0 to 2");
    }

    @Test
    void whatAnUnknownIdGivesIsNoAnswer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scores.score(BOTH, new int[] {3, -1, 3, 3}, GOOD))
                .withMessageStartingWith("the answer of rater 0 to criterion 1 must be a level from 0 to 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scores.score(BOTH, new int[4], new int[] {2, -1, 2, 2}))
                .withMessageStartingWith("the reply of rater 0 to question 1 must be from 0 to 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scores.score(new long[] {1L << 40}, new int[2], new int[2]))
                .withMessageStartingWith("roles must be the framework's");
    }

    @Test
    void thereAreNoScoresOfRowsThatWereRefused() {
        scores.score(BOTH, new int[] {3, 3, 3, 3}, GOOD);
        assertThatIllegalArgumentException().isThrownBy(() -> scores.score(BOTH, new int[] {0, 0, 0, 9}, GOOD));

        assertThatIllegalStateException()
                .isThrownBy(() -> scores.low(0))
                .withMessage("scores must be of rows that were scored, but the last rows were refused");
        assertThatIllegalStateException().isThrownBy(() -> scores.standing(0));
        assertThatIllegalStateException().isThrownBy(() -> scores.hasBasis(0));
        assertThatIllegalStateException().isThrownBy(scores::screen);
        assertThatIllegalStateException().isThrownBy(scores::exactly);

        scores.score(BOTH, new int[] {3, 3, 3, 3}, GOOD);
        assertThat(scores.low(scores.whole())).isEqualTo(100);
    }

    @Test
    void refuseNotApplicableWhereTheFrameworkDoesNotAllowIt() {
        scores.score(BOTH, new int[] {3, RowScores.NOT_APPLICABLE, 3, RowScores.NOT_APPLICABLE}, GOOD);
        assertThat(scores.low(0)).isEqualTo(100);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scores.score(BOTH, new int[] {RowScores.NOT_APPLICABLE, 3, 3, 3}, GOOD))
                .withMessageStartingWith("the answer of rater 0 to criterion 0 must be a level from 0 to 3");
    }

    @Test
    void areExactForMoreRatersThanThereAreUnitsFor() {
        int raters = 97;
        long[] roles = new long[raters];
        int[] answers = new int[raters * 2];
        for (int i = 0; i < raters; i++) {
            roles[i] = i % 2 == 0 ? SUPPORTED : SUPPORTER;
            answers[i * 2] = i % 4;
            answers[i * 2 + 1] = i % 5 == 0 ? RowScores.NOT_KNOWN : i % 3;
        }
        Scores many = scorer.score(roles, answers, new int[raters * 2]);
        Fraction first = mean(answers, 0, 0).plus(mean(answers, 1, 0));
        Fraction second = mean(answers, 0, 1).plus(mean(answers, 1, 1));
        assertThat(many.principle(0).low()).isEqualTo(first.plus(second).dividedBy(Fraction.of(4, 1)));
    }

    private static Fraction mean(int[] answers, int side, int criterion) {
        List<Integer> rated = new ArrayList<>();
        for (int rater = side; rater < answers.length / 2; rater += 2) {
            if (answers[rater * 2 + criterion] >= 0) {
                rated.add(answers[rater * 2 + criterion]);
            }
        }
        return Fraction.of(rated.stream().mapToInt(i -> i).sum(), 3L * rated.size());
    }

    @Test
    void areRightWithMoreRolesAndSidesThanATableHolds() {
        int sides = 20;
        FrameworkBuilder wide = Texts.framework().scale(SCALE);
        String[] roles = new String[sides];
        for (int i = 0; i < sides; i++) {
            roles[i] = "role-" + i;
            wide.addSides(Texts.side("side-" + i, i < 3)).addRoles(Texts.role(roles[i], "side-" + i));
        }
        Criterion all = Texts.criterion("safe.all", SCALE, roles).build();
        Framework framework = wide.screen(Texts.screen(Texts.question("aim", ScreenQuestion.Kind.AIM)))
                .addPrinciples(Texts.principle("safe").addCriteria(all).build())
                .build();
        RowScores many = Scorer.of(framework, ScoringPolicy.standard()).rowScores();
        many.score(new long[] {(1L << 19) | (1L << 9), 1L << 19}, new int[] {3, 0}, new int[] {2, 2});
        // Sides 0, 1 and 2 are missing, 9 is at the top, 19 halfway.
        assertThat(many.low(0)).isEqualTo(30);
        assertThat(many.high(0)).isEqualTo(90);
        assertThat(many.point(0)).isEqualTo(75);
    }
}
