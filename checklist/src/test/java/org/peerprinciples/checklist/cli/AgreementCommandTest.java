package org.peerprinciples.checklist.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peerprinciples.checklist.agreement.AgreementReport;
import org.peerprinciples.checklist.document.CsvTable;

class AgreementCommandTest {

    private static final Path EXAMPLES =
            Path.of("..", "examples", "src", "main", "resources", "org", "peerprinciples", "examples");
    private static final String PUBLISHED =
            EXAMPLES.resolve("agreement").resolve("hayes-krippendorff-2007.csv").toString();
    private static final String RIVERSIDE = EXAMPLES.resolve("assessments")
            .resolve("fictional-riverside-network.json")
            .toString();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String in, String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "agreement";
        System.arraycopy(args, 0, all, 1, args.length);
        return PeerPrinciples.run(
                new Terminal(
                        new ByteArrayInputStream(in.getBytes(UTF_8)),
                        new PrintStream(out, true, UTF_8),
                        new PrintStream(err, true, UTF_8),
                        false,
                        false),
                all);
    }

    private String inOneLine() {
        return out.toString(UTF_8).replaceAll("\\s+", " ");
    }

    @Test
    void oneCommandGivesThePublishedFigure() {
        assertThat(run("", PUBLISHED, "--scale", "0..3", "--metric", "ordinal")).isZero();
        assertThat(out.toString(UTF_8)).isEqualToNormalizingNewlines("""
                        40 units, 5 raters, 159 ratings; scale 0, 1, 2, 3

                        Krippendorff's alpha, ordinal      0.7598   0.6282 to 0.8397

                        Intervals of 95 %: percentiles of 1000 draws of units with the seed 1.

                        Krippendorff's alpha, ordinal
                          Observed term 926.5288, chance term 3857.7911
                          From 40 of 40 units, 159 of 159 ratings
                          Method: 1 - observed / chance disagreement, ordinal metric, from pairs of
                            ratings within units
                          Source: Hayes and Krippendorff 2007, doi 10.1080/19312450709336664
                        """);
    }

    @Test
    void aCoefficientFarBelowZeroHasRoomEnough() {
        // Nearly all means are 1.5, so next to nothing lies between units: 1 - F is far below -1.
        String opposed = "a,b\n0,3\n3,0\n0,3\n3,0\n0,3\n3,0\n0,3\n3,0\n1,3\n";

        assertThat(run(opposed, "-", "--scale", "0..3")).isZero();
        assertThat(out.toString(UTF_8)).containsPattern("ICC\\(1,k\\) +-[1-9][0-9]+\\.[0-9]{4}\\s");
    }

    @Test
    void aNumberThatWouldFillTheMemoryIsNoLevelOfTheScale() {
        assertThat(run("a,b\n0,1e999999999\n3,0\n", "-", "--scale", "0..3")).isEqualTo(ExitCode.NOT_DONE);
        assertThat(err.toString(UTF_8)).contains("1e999999999").contains("a value of the scale");
    }

    @Test
    void withoutAStatisticAllAreThereAndThoseNotDefinedSayWhy() {
        assertThat(run("", PUBLISHED, "--scale", "0..3", "--draws", "0")).isZero();
        assertThat(out.toString(UTF_8))
                .contains(
                        "Percent agreement",
                        "Gwet's AC1",
                        "Not defined for these ratings",
                        "  Fleiss' kappa, ICC(1,1), ICC(1,k), ICC(2,1), ICC(2,k), ICC(3,1), ICC(3,k),")
                .doesNotContain("Intervals", "Source:");
        assertThat(out.toString(UTF_8).replaceAll("\\s+", " "))
                .containsOnlyOnce("Kendall's W: not defined with missing ratings; 38 of 40 units lack some.");
        assertThat(out.toString(UTF_8).lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void whatWasAskedForAndIsNotDefinedIsToldByTheExitCode() {
        assertThat(run("", PUBLISHED, "--scale", "0..3", "--statistic", "fleiss-kappa", "--draws", "0"))
                .isEqualTo(1);
        assertThat(inOneLine())
                .contains(
                        "Not defined for these ratings Fleiss' kappa isn't defined with missing ratings; 38 of 40 units");
    }

    @Test
    void jsonIsTheReport() {
        run(
                "",
                PUBLISHED,
                "--scale",
                "0..3",
                "--metric",
                "nominal",
                "--format",
                "json",
                "--method",
                "bca",
                "--seed",
                "9");
        AgreementReport report = AgreementReport.json().read(out.toByteArray());

        assertThat(report.groups().get(0).coefficients()).singleElement().satisfies(alpha -> {
            assertThat(alpha.coefficient()).isEqualTo(0.476509567419);
            assertThat(alpha.interval().orElseThrow().seed()).contains(9L);
            assertThat(alpha.interval().orElseThrow().method().code()).isEqualTo("bca-bootstrap");
        });
    }

    @Test
    void csvHasARowForEachCoefficientAndEachRefusal(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("agreement.csv");
        run("", PUBLISHED, "--scale", "0..3", "--format", "csv", "-o", file.toString());
        CsvTable table = CsvTable.read(file);

        assertThat(table.rows()).hasSize(20);
        int refused = table.findColumn("refused").orElseThrow();
        int coefficient = table.findColumn("coefficient").orElseThrow();
        assertThat(table.rows())
                .allMatch(row ->
                        row.cell(refused).equals("NA") != row.cell(coefficient).equals("NA"));
    }

    @Test
    void standardInputIsReadWithItsColumnOfUnits() {
        String table = "case;anna;ben\r\nA;1;1\r\nB;2;3\r\nC;3;3\r\nD;?;2\r\n";

        assertThat(run(
                        table,
                        "-",
                        "--scale",
                        "1,2,3",
                        "--unit",
                        "case",
                        "--statistic",
                        "cohen-kappa",
                        "--metric",
                        "ratio",
                        "--confidence",
                        "0.9"))
                .isZero();
        assertThat(out.toString(UTF_8))
                .startsWith("4 units, 2 raters, 7 ratings; scale 1, 2, 3\n")
                .contains("Intervals of 90 %", "Bear in mind", "1 of 4 units weren't rated by both");
    }

    @Test
    void assessmentsAreAskedAboutSideBySide() {
        assertThat(run("", RIVERSIDE, "--draws", "100")).isZero();
        assertThat(out.toString(UTF_8)).contains("Side: receiving\n", "\n\nSide: giving\n");
        assertThat(inOneLine()).contains("Intervals of 95 %", "intervals are rather too narrow");
    }

    @Test
    void acrossSidesIsADifferenceToTalkAbout() {
        assertThat(run(
                        "",
                        RIVERSIDE,
                        "--across",
                        "--statistic",
                        "gwet-ac2-linear",
                        "--draws",
                        "100",
                        "--format",
                        "csv"))
                .isZero();
        assertThat(CsvTable.read(out.toByteArray()).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.cell(0)).isEqualTo("NA"));
    }

    @Test
    void anAssessmentWithoutRatingsSaysSo() throws IOException {
        String without = Files.readString(Path.of(RIVERSIDE))
                .replaceAll(
                        "\"kind\": \"(?:rated|planned)\",\\s*\"level\": \"[a-z]+\"[^}]*", "\"kind\": \"not-known\"");

        assertThat(run(without, "-")).isZero();
        assertThat(out.toString(UTF_8)).isEqualTo("Nobody gave a rating.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TABLE --unit case|peer-principles: --scale must say which values could be chosen, such as 0..3",
                "TABLE --scale x|peer-principles: --scale: a scale must be written as 0..3, or value by value as 1,2.5,4, but"
                        + " was 'x'",
                "TABLE TABLE --scale 0..3|peer-principles: of plain tables there can be one at a time, but 2 were given",
                "TABLE --scale 0..3 --across|peer-principles: --across, --role, --ignore, --framework and --tailoring"
                        + " are for answers about arrangements, and don't go with a plain table and its --scale",
                "TABLE --scale 0..3 --draws 7|peer-principles: --draws must be 100 to 1000000, or 0 for none, but was 7",
                "TABLE --scale 0..3 --confidence 95|peer-principles: --confidence must be between 0 and 1, but was 95.0",
                "TABLE --scale 0..3 --method bayes|peer-principles: --method must be percentile or bca, but was 'bayes'",
                "TABLE --scale 0..3 --format markdown|peer-principles: --format must be one of text, json, csv, but was 'markdown'",
                "ASSESSMENT --scale 0..3|peer-principles: --scale and --unit are for plain tables; assessments have the scale of"
                        + " their framework",
                "ASSESSMENT --unit case|peer-principles: --scale and --unit are for plain tables; assessments have the scale of"
                        + " their framework"
            })
    void badUsageSaysWhatToDo(String args, String message) {
        assertThat(run(
                        "",
                        args.replace("TABLE", PUBLISHED)
                                .replace("ASSESSMENT", RIVERSIDE)
                                .split(" ", -1)))
                .isEqualTo(2);
        assertThat(err.toString(UTF_8)).isEqualToNormalizingNewlines(message + "\n");
        assertThat(out.toString(UTF_8)).isEmpty();
    }

    @Test
    void anUnknownStatisticIsAnsweredWithTheKnownOnes() {
        assertThat(run("", PUBLISHED, "--scale", "0..3", "--statistic", "pi")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("--statistic must be one of percent-agreement, ", "but was 'pi'");
    }

    @Test
    void whatIsNotOnTheScaleIsToldWithItsPlaceAndFile() {
        assertThat(run("anna,ben\n1,9\n", "-", "--scale", "0..3")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).startsWith("standard input: row 2, column B (ben): level-not-on");
    }

    @Test
    void aTableThatIsTooLongIsNotTakenForAShorterOne() {
        assertThat(run("a,b\n" + "1,2\n".repeat(4 * 1024 * 1024), "-", "--scale", "0..3"))
                .isEqualTo(2);
        assertThat(err.toString(UTF_8))
                .isEqualToNormalizingNewlines("standard input: has more than 16777216 bytes, the most that is read\n");
    }

    @Test
    void assessmentsOfSeveralFrameworksAreRefused() {
        String other = EXAMPLES.resolve("assessments")
                .resolve("s4-peer-worker-readiness.json")
                .toString();

        assertThat(run("", RIVERSIDE, other)).isEqualTo(2);
        assertThat(err.toString(UTF_8))
                .contains("s4-peer-worker-readiness.json: answers ", " as the first one; --framework");
    }
}
