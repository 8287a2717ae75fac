package org.peerprinciples.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/**
 * What begins a formula is from OWASP's page on CSV injection. What is taken for another value was tried with
 * LibreOffice 7.4 in English and German: opened as CSV, with special numbers recognised, and saved again.
 */
class CellGuardPropertiesTest {

    /** Independent of the guard: the characters and their full-width and small forms, behind anything that isn't seen. */
    private static final String BEGINS_FORMULA =
            "(?s)[\\t\\r\\n].*|[\\s\\p{Z}\\p{Cc}\\p{Cf}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B].*";

    @Property(tries = 5_000)
    void everyTextComesBack(@ForAll("texts") String text) {
        assertThat(CellGuard.restored(CellGuard.guarded(text))).isEqualTo(text);
        Statistics.collect(CellGuard.guarded(text).equals(text) ? "as it is" : "guarded");
        Statistics.coverage(both -> {
            both.check("as it is").percentage(share -> share > 10);
            both.check("guarded").percentage(share -> share > 10);
        });
    }

    @Property(tries = 5_000)
    void nothingThatIsWrittenBeginsAFormula(@ForAll("texts") String text) {
        assertThat(CellGuard.guarded(text)).doesNotMatch(BEGINS_FORMULA);
    }

    @Property
    void whatIsGuardedTwiceComesBackInTwoSteps(@ForAll("texts") String text) {
        String twice = CellGuard.guarded(CellGuard.guarded(text));

        assertThat(CellGuard.restored(CellGuard.restored(twice))).isEqualTo(text);
    }

    @Example
    void formulasAreGuarded() {
        assertThat(List.of(
                        "=1+1",
                        "+44 20",
                        "-2+3",
                        "@SUM(A1)",
                        " =1",
                        "\u00a0=1",
                        "\u200b=1",
                        "\uFEFF=1",
                        "\t=1",
                        "\rtext",
                        "\ntext",
                        "\uFF1D1",
                        "\uFF0B1",
                        "\uFF0D1",
                        "\uFF201",
                        "\uFE661",
                        "- a list",
                        "'=1",
                        "'''=1",
                        "=cmd|' /C calc'!A0"))
                .allSatisfy(text -> assertThat(CellGuard.guarded(text)).isEqualTo("'" + text));
    }

    @Example
    void valuesThatAProgramWritesInAnotherWayAreGuarded() {
        assertThat(List.of(
                        "1.0.0",
                        "2025-06-01",
                        "01/06/2025",
                        "2.5",
                        "0.5",
                        ".5",
                        "1,5",
                        "007",
                        "1234567890123456",
                        "1 000",
                        "1/2",
                        "1 2/3",
                        "1-2",
                        "10:30",
                        "5%",
                        "1e5",
                        "(5)",
                        "$5",
                        "5\u20ac",
                        "5 pm",
                        "mar-1",
                        "sept2",
                        "May 5",
                        "12 March",
                        "1 June 2025",
                        "June 1, 2025",
                        "TRUE",
                        "WAHR",
                        "Faux",
                        "verdadero",
                        "FALSO",
                        "onwaar",
                        "gwir",
                        "5. Mai",
                        "Mai 5",
                        "M\u00e4rz 2025",
                        "Ma\u0308rz 2025",
                        "12 juin",
                        "1 ao\u00fbt 2025",
                        "5 de mayo de 2025",
                        "3 gennaio",
                        "7 Chwefror",
                        "dec. 2025",
                        "#NAME?",
                        "#DIV/0!",
                        "#N/A",
                        "#BEZUG!",
                        "#\u00a1REF!",
                        "Err:509",
                        "'#REF!",
                        "false",
                        "'007"))
                .allSatisfy(text -> assertThat(CellGuard.guarded(text)).isEqualTo("'" + text));
    }

    @Example
    void textsAndWholeNumbersStandAsTheyAre() {
        assertThat(List.of(
                        "",
                        "0",
                        "80",
                        "123456789012345",
                        "People listen.",
                        "'tis so",
                        "''",
                        "it's = that",
                        "2nd",
                        "may",
                        "Ja",
                        "mai",
                        "#peer",
                        "#1!",
                        "Err: 509 people",
                        "maybe 5",
                        "3 people",
                        "1 to 5",
                        "yes",
                        "...",
                        "[levels]",
                        "{\"a\": 1}",
                        "sha256:00",
                        "May we? 5 times?"))
                .allSatisfy(text -> {
                    assertThat(CellGuard.guarded(text)).isEqualTo(text);
                    assertThat(CellGuard.restored(text)).isEqualTo(text);
                });
    }

    @Example
    void anApostropheThatGuardsNothingIsPartOfTheText() {
        assertThat(CellGuard.restored("'tis")).isEqualTo("'tis");
        assertThat(CellGuard.restored("''=1")).isEqualTo("'=1");
    }

    @Example
    void longTextsAreLookedAtInNoTime() {
        String apostrophes = "'".repeat(1_000_000);
        String blanks = "\u00a0".repeat(1_000_000);

        assertThat(CellGuard.guarded(apostrophes)).isEqualTo(apostrophes);
        assertThat(CellGuard.guarded(blanks + "=")).isEqualTo("'" + blanks + "=");
        assertThat(CellGuard.guarded("1".repeat(1_000_000))).hasSize(1_000_000);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> nasty = Arbitraries.strings()
                .withChars("='+-@ \t\r\n,;\"|1.e5/:%()\u00a0\u200b\uFF1D\uFF20\uFE62a")
                .ofMaxLength(8);
        return Arbitraries.oneOf(
                nasty,
                Arbitraries.strings().ofMaxLength(20),
                Arbitraries.strings().withChars("'=a1").ofMaxLength(6));
    }
}
