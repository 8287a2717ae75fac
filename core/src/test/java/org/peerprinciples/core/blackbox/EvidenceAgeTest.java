package org.peerprinciples.core.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peerprinciples.core.evidence.Document;
import org.peerprinciples.core.evidence.Evidence;
import org.peerprinciples.core.id.EvidenceId;

class EvidenceAgeTest {

    private static Evidence dated(Optional<LocalDate> date) {
        return Document.builder()
                .id(EvidenceId.of("leaflet"))
                .title("A leaflet")
                .shows("Something.")
                .date(date)
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-31, 24, false",
        "2024-03-30, 24, true",
        "2026-03-31, 0, false",
        "2026-03-30, 0, true",
        "2026-04-01, 0, false",
        // The end of February, a month before the end of March.
        "2026-02-28, 1, false",
        "2026-02-27, 1, true"
    })
    void isOlderWhenItsDayIsBeforeTheDaySoManyMonthsAgo(LocalDate date, int months, boolean older) {
        assertThat(dated(Optional.of(date)).isOlderThan(months, LocalDate.of(2026, 3, 31)))
                .isEqualTo(older);
    }

    @Test
    void withoutADateNothingIsKnown() {
        assertThat(dated(Optional.empty()).isOlderThan(0, LocalDate.MAX)).isFalse();
    }
}
