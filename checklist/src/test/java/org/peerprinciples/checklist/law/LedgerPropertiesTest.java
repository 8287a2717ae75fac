package org.peerprinciples.checklist.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.Ledger;
import org.peerprinciples.checklist.evaluation.LedgerEntry;
import org.peerprinciples.checklist.evaluation.PlannedProfile;
import org.peerprinciples.checklist.evaluation.PrincipleResult;
import org.peerprinciples.checklist.evaluation.Score;

/** Points add up, exactly as they are displayed, and bounds are in order. */
class LedgerPropertiesTest {

    private static final Offset<Double> CLOSE = within(1e-9);
    private static final BigDecimal HUNDRED = new BigDecimal("100.0");

    @Provide
    Arbitrary<Case> cases() {
        return Cases.any();
    }

    @Property(tries = 300)
    void theLedgerAddsUpAsDisplayedAndAsComputed(@ForAll("cases") Case c) {
        for (PrincipleResult result : c.evaluation().principles()) {
            assertThat(result.ledger().isPresent()).isEqualTo(result.score().isPresent());
            if (result.score().isPresent()) {
                addsUp(result, result.score().get(), result.ledger().orElseThrow());
            } else {
                assertThat(result.criteria())
                        .allSatisfy(criterion -> assertThat(criterion.ledger()).isEmpty());
            }
        }
    }

    private static void addsUp(PrincipleResult result, Score score, Ledger ledger) {
        List<LedgerEntry> entries = result.criteria().stream()
                .flatMap(criterion -> criterion.ledger().stream())
                .toList();
        assertThat(total(entries, e -> e.shown().gained()))
                .isEqualTo(ledger.gained())
                .isEqualTo(score.shown().low());
        assertThat(total(entries, e -> e.shown().lost()))
                .isEqualTo(ledger.lost())
                .isEqualTo(HUNDRED.subtract(score.shown().high()));
        assertThat(total(entries, e -> e.shown().unknown())).isEqualTo(ledger.unknown());
        assertThat(ledger.gained().add(ledger.lost()).add(ledger.unknown()).add(ledger.rounding()))
                .isEqualTo(HUNDRED);
        assertThat(ledger.rounding()).isIn(new BigDecimal("0.0"), new BigDecimal("0.1"));
        double gained = entries.stream().mapToDouble(LedgerEntry::gained).sum();
        double lost = entries.stream().mapToDouble(LedgerEntry::lost).sum();
        double unknown = entries.stream().mapToDouble(LedgerEntry::unknown).sum();
        assertThat(gained).isCloseTo(score.low(), CLOSE);
        assertThat(lost).isCloseTo(100 - score.high(), CLOSE);
        assertThat(gained + lost + unknown).isCloseTo(100, CLOSE);
        byLargestRemainder(entries, LedgerEntry::gained, e -> e.shown().gained());
        byLargestRemainder(entries, LedgerEntry::lost, e -> e.shown().lost());
        byLargestRemainder(entries, LedgerEntry::unknown, e -> e.shown().unknown());
        for (LedgerEntry entry : entries) {
            shows(entry.gained(), entry.shown().gained());
            shows(entry.lost(), entry.shown().lost());
            shows(entry.unknown(), entry.shown().unknown());
        }
    }

    /** What rounding leaves over goes to the largest remainders. */
    private static void byLargestRemainder(
            List<LedgerEntry> entries, Function<LedgerEntry, Double> exact, Function<LedgerEntry, BigDecimal> shown) {
        for (LedgerEntry one : entries) {
            for (LedgerEntry other : entries) {
                double tenths = exact.apply(one) * 10;
                double fewer = exact.apply(other) * 10;
                boolean larger = exact.apply(other) > 0 && rest(tenths) > rest(fewer) + 1e-6 && rest(tenths) < 1 - 1e-6;
                if (larger) {
                    double more = shown.apply(one).doubleValue() * 10 - Math.floor(tenths);
                    assertThat(more)
                            .isGreaterThan(shown.apply(other).doubleValue() * 10 - Math.floor(fewer + 1e-9) - 0.5);
                }
            }
        }
    }

    private static double rest(double tenths) {
        return tenths - Math.floor(tenths);
    }

    /** Nothing is shown as nothing, and everything else within two tenths and a bit. */
    private static void shows(double points, BigDecimal shown) {
        assertThat(shown.scale()).isEqualTo(1);
        assertThat(shown.doubleValue()).isCloseTo(points, within(points == 0 ? 0.0 : 0.3));
    }

    private static BigDecimal total(List<LedgerEntry> entries, Function<LedgerEntry, BigDecimal> column) {
        return entries.stream().map(column).reduce(new BigDecimal("0.0"), BigDecimal::add);
    }

    @Property(tries = 200)
    void boundsAreInOrderAsComputedAndAsShown(@ForAll("cases") Case c) {
        Evaluation evaluation = c.evaluation();
        inOrder(evaluation.overall());
        evaluation.principles().forEach(principle -> {
            inOrder(principle.score());
            principle.criteria().forEach(criterion -> inOrder(criterion.score()));
        });
        evaluation.planned().ifPresent(planned -> {
            inOrder(planned.overall());
            planned.principles().stream()
                    .map(PlannedProfile.PlannedPrinciple::score)
                    .forEach(LedgerPropertiesTest::inOrder);
        });
    }

    private static void inOrder(Optional<Score> maybe) {
        maybe.ifPresent(score -> {
            assertThat(score.low()).isBetween(0.0, 100.0).isLessThanOrEqualTo(score.high());
            assertThat(score.high()).isBetween(0.0, 100.0);
            assertThat(score.isSettled()).isEqualTo(score.low() == score.high());
            score.point().ifPresent(point -> assertThat(point).isBetween(score.low(), score.high()));
            Score.Shown shown = score.shown();
            assertThat(shown.low().doubleValue())
                    .isLessThanOrEqualTo(score.low())
                    .isGreaterThan(score.low() - 0.1001);
            assertThat(shown.high().doubleValue())
                    .isGreaterThanOrEqualTo(score.high())
                    .isLessThan(score.high() + 0.1001);
            assertThat(shown.point().isPresent()).isEqualTo(score.point().isPresent());
            shown.point().ifPresent(point -> {
                assertThat(point).isBetween(shown.low(), shown.high());
                assertThat(point.doubleValue()).isCloseTo(score.point().orElseThrow(), within(0.1001));
            });
        });
    }
}
