package org.peerprinciples.checklist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.data.Offset;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.agreement.AgreementReport;
import org.peerprinciples.checklist.agreement.AgreementStatistics;
import org.peerprinciples.checklist.batch.Batch;
import org.peerprinciples.checklist.cohort.Cohort;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.reliability.ItemTable;
import org.peerprinciples.checklist.reliability.Reliability;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.catalog.Frameworks;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.framework.Framework;

/** What agreement, cohort and reliability read: the same answers, however they are written down, come to the same figures. */
class AnswersTest {

    private static final Framework FRAMEWORK = Frameworks.sevenPrinciples();

    @TempDir
    private Path folder = Path.of("");

    private static List<Assessment> assessments() throws IOException {
        List<Assessment> assessments = new ArrayList<>();
        Batch.of(Checklist.of(FRAMEWORK))
                .withIgnored("region")
                .assessments(
                        Files.newInputStream(Path.of(Ran.NETWORKS)),
                        (assessment, cells) -> assessments.add(assessment));
        return assessments;
    }

    private static byte[] lines(List<Assessment> assessments) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (Assessment assessment : assessments) {
            String document = new String(AssessmentJson.write(assessment), StandardCharsets.UTF_8);
            lines.write(document.replaceAll("\\R\\s*", "").getBytes(StandardCharsets.UTF_8));
            lines.write('\n');
        }
        return lines.toByteArray();
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private List<String> documents(List<Assessment> assessments) throws IOException {
        List<String> files = new ArrayList<>();
        for (Assessment assessment : assessments) {
            Path file = folder.resolve(assessment.id() + ".json");
            Files.write(file, AssessmentJson.write(assessment));
            files.add(file.toString());
        }
        return files;
    }

    private static Ran run(byte[] input, List<String> files, String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(files);
        return Ran.of(input, all.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"agreement", "cohort", "reliability"})
    void tableLinesAndDocumentsComeToTheSame(String command) throws IOException {
        String[] args = {command, "--draws", "0", "--format", "json"};
        List<Assessment> assessments = assessments();
        byte[] lines = lines(assessments);
        Ran table = run(new byte[0], List.of("--ignore", "region", Ran.NETWORKS), args);

        assertThat(table.code()).as(table.err()).isEqualTo(ExitCode.DONE);
        assertThat(run(lines, List.of("-"), args)).isEqualTo(table);
        assertThat(run(packed(lines), List.of("-"), args)).isEqualTo(table);
        assertThat(run(new byte[0], documents(assessments), args)).isEqualTo(table);
        assertThat(run(packed(Files.readAllBytes(Path.of(Ran.NETWORKS))), List.of("--ignore", "region", "-"), args))
                .isEqualTo(table);
    }

    @Test
    void agreementIsThatOfTheAssessments() throws IOException {
        Ran ran = run(
                new byte[0],
                List.of(Ran.NETWORKS),
                "agreement",
                "--ignore",
                "region",
                "--draws",
                "0",
                "--format",
                "json");

        assertThat(AgreementReport.json().read(ran.out().getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(AgreementReport.withinSides(
                        FRAMEWORK, assessments(), AgreementStatistics.standard(), Optional.empty()));
    }

    @Test
    void reliabilityIsThatOfTheAssessments() throws IOException {
        List<Assessment> assessments = assessments();
        Ran ran = run(
                new byte[0],
                List.of(Ran.NETWORKS),
                "reliability",
                "--ignore",
                "region",
                "--draws",
                "0",
                "--format",
                "json");

        assertThat(Reliability.json().read(ran.out().getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reliability.of(
                        FRAMEWORK.principles().stream()
                                .map(principle -> ItemTable.of(FRAMEWORK, principle.id(), assessments))
                                .toList(),
                        Optional.empty()));
    }

    @Test
    void groupsAreAColumnOfTheTable() {
        Ran ran = Ran.of("cohort", "--by", "region", "--draws", "0", "--format", "json", Ran.NETWORKS);
        Cohort cohort = Cohort.json().read(ran.out().getBytes(StandardCharsets.UTF_8));

        assertThat(cohort.grouping().orElseThrow().groups())
                .extracting(group -> group.group().orElseThrow(), group -> group.arrangements())
                .containsExactly(Tuple.tuple("north", 12), Tuple.tuple("south", 12));
        assertThat(cohort.grouping().orElseThrow().differences())
                .isNotEmpty()
                .allSatisfy(difference -> assertThat(difference.interval()).isEmpty());
    }

    @Test
    void rejectedRowsAreToldByNumber() throws IOException {
        Path file = folder.resolve("answers.csv");
        Files.writeString(file, "arrangement,safe.confidentiality\na,3\nb,9\nc c,2\nd,1\n");
        Ran ran = Ran.of("agreement", "--role", "peer-supporter", "--draws", "0", file.toString());

        assertThat(ran.code()).isEqualTo(ExitCode.NOT_ALL_WELL);
        assertThat(ran.err())
                .isEqualTo(
                        file + ": 2 of 4 rows rejected (1 malformed-id, 1 level-not-on-scale); 'peer-principles batch'"
                                + " writes each down with its reason\n");
        assertThat(ran.out()).startsWith("Side: giving\n2 units, 2 raters, 2 ratings;");
    }

    @Test
    void whatCannotBeReadIsToldWithTheCure() throws IOException {
        Path bad = folder.resolve("bad.csv");
        Files.writeString(bad, "arrangement\nb b\n");

        assertThat(Ran.of("agreement", Ran.NETWORKS).err())
                .contains("column B (region): unknown-field", "--ignore", "it needs --scale, such as 0..3");
        assertThat(Ran.of("cohort", "--role", "manager", bad.toString()))
                .satisfies(ran -> assertThat(ran.code()).isEqualTo(ExitCode.NOT_DONE))
                .satisfies(ran -> assertThat(ran.err()).contains("1 of 1 row rejected", "no arrangement in it"));
        assertThat(Ran.of("cohort", "--role", "boss", bad.toString()).err()).contains("role must be one of");
        assertThat(Ran.of("agreement", folder.resolve("none.csv").toString()).err())
                .contains("there is no such file");
        assertThat(Ran.of("agreement", folder.toString()).err()).contains("is a folder");
        Files.write(bad, Arrays.copyOf(packed("arrangement,role\n".getBytes(StandardCharsets.UTF_8)), 20));
        assertThat(Ran.of("agreement", bad.toString()).err()).contains("packed with gzip, and damaged");
        assertThat(Ran.of(new byte[0], "agreement", "-").code()).isEqualTo(ExitCode.NOT_DONE);
    }

    @Test
    void anAssessmentOfAnotherEditionIsCarriedOver() {
        Ran ran = Ran.of("agreement", "--draws", "0", "--tailoring", Ran.TAILORING, Ran.EARLIER);

        assertThat(ran.code()).as(ran.err()).isEqualTo(ExitCode.DONE);
        assertThat(ran.err()).contains("carried over from seven-principles@1.0.0");
        assertThat(Ran.of("reliability", "--draws", "0", "--tailoring", Ran.TAILORING, Ran.EARLIER)
                        .err())
                .isEqualTo(ran.err());
    }

    @Test
    void linesAreOfTheFrameworkThatTheFirstOneAnswers() throws IOException {
        String own = Files.readString(Path.of(Ran.OTHER)).replaceAll("\\R\\s*", "") + "\n";
        String later = own.replace("2026-11-02", "2026-11-03");
        byte[] twice = (own + later).getBytes(StandardCharsets.UTF_8);

        assertThat(Ran.of(twice, "agreement", "--draws", "0", "-").err()).isEmpty();
        assertThat(Ran.of(twice, "agreement", "--draws", "0", "--framework", "peer-worker-readiness", "-")
                        .code())
                .isNotEqualTo(ExitCode.DONE);
    }

    @Test
    void nothingIsToldAsSuch() {
        for (String command : List.of("agreement", "reliability", "cohort")) {
            assertThat(Ran.of(new byte[0], command, "-").err()).contains("standard input: is empty");
        }
        assertThat(Ran.of(new byte[0], "agreement", "--scale", "0..3", "-").err())
                .contains("standard input: is empty");
    }

    @Test
    void aFormThatWasFilledInIsReadAsTheDocument() throws IOException {
        Path form = folder.resolve("form.csv");
        Ran printed =
                Ran.of("form", "--role", "peer-supporter", "--format", "csv", "--arrangement", "a1", "--rater", "p1");
        String filled = printed.out()
                .replaceAll("(?m)^(a1,p1,peer-supporter,screen[^,]*),,", "$1,yes,")
                .replaceAll("(?m)^(a1,p1,peer-supporter,[a-z]+\\.[^,]*),,", "$1,2,");
        Files.writeString(form, filled);
        String output = folder.resolve("scores").toString();

        Ran batch = Ran.of("batch", form.toString(), "-o", output, "--table", "principles");
        assertThat(batch.code()).as(batch.err()).isEqualTo(ExitCode.DONE);
        List<Assessment> read = new ArrayList<>();
        Batch.of(Checklist.of(FRAMEWORK))
                .assessments(Files.newInputStream(form), (assessment, cells) -> read.add(assessment));
        String document = Ran.of(AssessmentJson.write(read.get(0)), "evaluate", "--format", "json", "-")
                .out();
        assertThat(read)
                .singleElement()
                .satisfies(assessment -> assertThat(assessment.ratings()).hasSize((int) FRAMEWORK.criteria().stream()
                        .filter(criterion -> criterion.roles().stream()
                                .anyMatch(role -> role.value().equals("peer-supporter")))
                        .count()));
        double overall = Evaluation.json()
                .read(document.getBytes(StandardCharsets.UTF_8))
                .overall()
                .orElseThrow()
                .point()
                .orElseThrow();
        String row = Files.readAllLines(folder.resolve("scores").resolve("arrangements.csv"))
                .get(1);
        assertThat(Double.parseDouble(row.split(",", -1)[7])).isCloseTo(overall, Offset.offset(1e-4));
        assertThat(overall).isBetween(66.6, 66.7);
    }
}
