package org.peerprinciples.checklist.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.scoring.Fraction;

class TableCellsTest {

    private static final Fraction TWO_THIRDS = Fraction.of(2, 3);

    private final StringBuilder csv = new StringBuilder();
    private final TableCells cells = new TableCells(csv);

    @Test
    void boundsAreRoundedOutwardsAndThePointToTheNearest() {
        cells.interval(Fraction.of(1, 3), Optional.of(TWO_THIRDS), Fraction.of(5, 6));
        assertThat(csv).hasToString("33.3333,66.6667,83.3334");
    }

    @Test
    void whatIsSettledIsOneNumberRoundedDown() {
        cells.interval(TWO_THIRDS, Optional.of(TWO_THIRDS), TWO_THIRDS);
        assertThat(csv).hasToString("66.6666,66.6666,66.6666");
    }

    @Test
    void wholeNumbersAndShortDecimalsHaveFourDecimalsToo() {
        cells.interval(Fraction.ZERO, Optional.of(Fraction.of(11, 16)), Fraction.ONE);
        assertThat(csv).hasToString("0.0000,68.7500,100.0000");
    }

    @Test
    void aSmallFractionKeepsItsZeros() {
        cells.interval(Fraction.of(1, 100_000), Optional.empty(), Fraction.of(1, 10_000_000));
        assertThat(csv).hasToString("0.0010,NA,0.0001");
    }

    @Test
    void whatCsvCannotHoldIsQuotedAndWhatProgramsMisreadIsGuarded() {
        cells.texts(List.of("a,b", "say \"so\"", "two\nlines", "and\rback", "=1+1", "plain"))
                .end();
        assertThat(csv).hasToString("\"a,b\",\"say \"\"so\"\"\",\"two\nlines\",\"and\rback\",'=1+1,plain\n");
    }

    @Test
    void idsAreJoinedAndWhatIsNotThereIsNotAvailable() {
        cells.ids(List.of("a", "b")).ids(List.of()).cell(Optional.empty()).day(RaterRow.NO_DAY);
        cells.day((int) LocalDate.of(2026, 3, 31).toEpochDay());
        assertThat(csv).hasToString("a+b,,NA,NA,2026-03-31");
    }
}
