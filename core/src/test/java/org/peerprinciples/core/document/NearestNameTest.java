package org.peerprinciples.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

    private static final List<String> NAMES = List.of("safe", "strengths", "mutuality", "recovery");

    @ParameterizedTest
    @CsvSource({
        "saf, safe",
        "safes, safe",
        "save, safe",
        "asfe, safe",
        "SAFE, safe",
        "strenghts, strengths",
        "mutalty, mutuality",
        "recoverie, recovery"
    })
    void offersTheNameThatIsAThirdOrLessAway(String written, String meant) {
        assertThat(NearestName.of(written, NAMES)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"life", "sane-ish", "xyz", "mut", "''"})
    void offersNothingThatIsFartherAway(String written) {
        assertThat(NearestName.of(written, NAMES)).isEmpty();
    }

    @Nested
    class ShortNames {

        @Test
        void oneLetterForAnotherIsNotNear() {
            assertThat(NearestName.of("z", List.of("s"))).isEmpty();
            assertThat(NearestName.of("e9", List.of("e1"))).isEmpty();
        }

        @Test
        void otherCaseIsNear() {
            assertThat(NearestName.of("S", List.of("s"))).contains("s");
        }
    }

    @Test
    void prefersFewerEditsAndThenTheAlphabet() {
        assertThat(NearestName.of("level-a", List.of("level-c", "level-b", "revel-b")))
                .contains("level-b");
    }

    @Test
    void swappedNeighboursAreOneEdit() {
        // Two replacements would be half of the letters, too far.
        assertThat(NearestName.of("fixe", List.of("fxie"))).contains("fxie");
        assertThat(NearestName.of("fixe", List.of("faze"))).isEmpty();
    }

    @Test
    void aVeryLongNameIsNotCompared() {
        String name = "n".repeat(101);

        assertThat(NearestName.of(name, List.of(name))).isEmpty();
        assertThat(NearestName.of("n".repeat(100), List.of(name))).contains(name);
    }

    @Test
    void nothingIsNearWhereThereIsNothing() {
        assertThat(NearestName.of("safe", List.of())).isEmpty();
    }
}
