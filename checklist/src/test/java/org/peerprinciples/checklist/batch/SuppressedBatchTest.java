package org.peerprinciples.checklist.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.evaluation.CriterionResult;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.checklist.evaluation.Suppressed;
import org.peerprinciples.checklist.law.Case;
import org.peerprinciples.checklist.law.Cases;
import org.peerprinciples.core.catalog.Frameworks;

/** Tables of which small groups are left out: nothing may stand in them that the evaluation to show doesn't say. */
class SuppressedBatchTest {

    private static final Path NETWORKS =
            Path.of("../examples/src/main/resources/org/peerprinciples/examples/batch/fictional-networks.csv");
    private static final String NOTHING = "NA";
    private static final BigDecimal STEP = new BigDecimal("0.0001");

    @Provide
    Arbitrary<Case> cases() {
        return Cases.any();
    }

    private static List<Evaluation> shown(Batch batch, byte[] input, int below) {
        List<Evaluation> shown = new ArrayList<>();
        batch.evaluate(
                new ByteArrayInputStream(input), (evaluation, carried) -> shown.add(evaluation.suppressedBelow(below)));
        return shown;
    }

    private static Outcome suppressed(Batch batch, byte[] input, int below) {
        return Outcome.of(batch.withTables(BatchTable.values()).suppressedBelow(below), input);
    }

    private static List<NamedCsvRecord> records(Outcome outcome, String file) {
        return CsvReader.builder().ofNamedCsvRecord(outcome.files().get(file)).stream()
                .toList();
    }

    @Property(tries = 60)
    void rowsShowWhatTheirEvaluationShows(
            @ForAll("cases") Case source, @ForAll Random random, @ForAll @IntRange(min = 2, max = 4) int below) {
        CaseTable table = CaseTable.wide(source, random.nextBoolean(), random);
        byte[] csv = table.csv(',', "\n").getBytes(StandardCharsets.UTF_8);
        Batch batch = Batch.of(table.checklist());

        check(suppressed(batch.withThreads(2), csv, below), shown(batch, csv, below));
    }

    @Property(tries = 60)
    void documentsShowWhatTheirEvaluationShows(
            @ForAll("cases") Case source, @ForAll @IntRange(min = 2, max = 4) int below) {
        byte[] document = Documents.line(source.assessment());
        Checklist checklist = Checklist.of(source.framework()).withPolicy(source.policy());

        check(
                suppressed(Batch.of(checklist), document, below),
                List.of(checklist.evaluate(source.assessment()).suppressedBelow(below)));
    }

    @Example
    void networksShowWhatTheirEvaluationShows() throws IOException {
        byte[] csv = Files.readAllBytes(NETWORKS);
        Batch batch = Batch.of(Checklist.of(Frameworks.sevenPrinciples())).withCarried("region");
        List<Evaluation> shown = shown(batch, csv, 5);

        check(suppressed(batch, csv, 5), shown);
        assertThat(shown)
                .anySatisfy(evaluation -> assertThat(evaluation
                                .suppressed()
                                .map(Suppressed::keptBack)
                                .orElse(List.of()))
                        .isNotEmpty());
    }

    private static void check(Outcome outcome, List<Evaluation> shown) {
        List<NamedCsvRecord> arrangements = records(outcome, "arrangements.csv");
        List<NamedCsvRecord> principles = records(outcome, "principles.csv");
        List<NamedCsvRecord> criteria = records(outcome, "criteria.csv");
        List<NamedCsvRecord> findings = records(outcome, "findings.csv");
        assertThat(arrangements).hasSameSizeAs(shown);
        int principle = 0;
        int criterion = 0;
        int finding = 0;
        for (int i = 0; i < shown.size(); i++) {
            Evaluation evaluation = shown.get(i);
            NamedCsvRecord row = arrangements.get(i);
            for (String count : List.of("rows", "rejected", "raters")) {
                assertThat(row.getField(count)).isEqualTo(NOTHING);
            }
            assertThat(row.getField("screen"))
                    .isEqualTo(evaluation.screen().outcome().code());
            assertThat(row.getField("overall.standing"))
                    .isEqualTo(evaluation
                            .standing()
                            .map(each -> each.standing().code())
                            .orElse(NOTHING));
            interval(row, "overall.", evaluation.overall());
            for (var result : evaluation.principles()) {
                interval(row, result.principle() + ".", result.score());
                NamedCsvRecord tidy = principles.get(principle++);
                interval(tidy, "", result.score());
                assertThat(tidy.getField("answered"))
                        .isEqualTo(row.getField(result.principle() + ".answered"))
                        .isEqualTo(answered(evaluation, result.criteria()));
                for (CriterionResult each : result.criteria()) {
                    criterion(criteria.get(criterion++), each);
                }
            }
            for (var each : evaluation.findings()) {
                assertThat(findings.get(finding++).getField("rule")).isEqualTo(each.code());
            }
        }
        assertThat(List.of(principle, criterion, finding))
                .containsExactly(principles.size(), criteria.size(), findings.size());
    }

    /** How many points stand there to be counted, unless some answers count that aren't shown. */
    private static String answered(Evaluation evaluation, List<CriterionResult> criteria) {
        boolean isWhole = criteria.stream()
                .filter(CriterionResult::isCounted)
                .noneMatch(
                        each -> evaluation.suppressed().orElseThrow().keptBack().contains(each.criterion()));
        long points = criteria.stream()
                .filter(each ->
                        each.isCounted() && each.score().flatMap(Score::point).isPresent())
                .count();
        return isWhole ? Long.toString(points) : NOTHING;
    }

    private static void criterion(NamedCsvRecord row, CriterionResult result) {
        assertThat(row.getField("criterion")).isEqualTo(result.criterion().value());
        interval(row, "", result.score().filter(score -> result.isCounted()));
        assertThat(row.getField("gained"))
                .isEqualTo(result.ledger()
                        .map(entry -> entry.shown().gained().toPlainString())
                        .orElse(NOTHING));
        assertThat(row.getField("lowest")).isEqualTo(NOTHING);
        if (result.isCounted() && result.sides().isEmpty()) {
            assertThat(List.of(row.getField("expected"), row.getField("answered"), row.getField("floor")))
                    .containsOnly(NOTHING);
        }
    }

    private static void interval(NamedCsvRecord row, String prefix, Optional<Score> score) {
        assertThat(row.getField(prefix + "low").equals(NOTHING)).isEqualTo(score.isEmpty());
        score.ifPresent(each -> {
            BigDecimal low = BigDecimal.valueOf(each.low()).setScale(4, RoundingMode.FLOOR);
            assertThat(new BigDecimal(row.getField(prefix + "low"))).isEqualTo(low);
            assertThat(new BigDecimal(row.getField(prefix + "high"))
                            .subtract(BigDecimal.valueOf(each.high()))
                            .abs())
                    .isLessThanOrEqualTo(STEP);
            assertThat(row.getField(prefix + "point").equals(NOTHING))
                    .isEqualTo(each.point().isEmpty());
        });
    }

    /** The document of an evaluation holds all that it shows: tables made of it, read back, are those of the batch. */
    @Example
    void nothingStandsInTheTablesThatTheEvaluationsDocumentDoesntHold() throws IOException {
        byte[] csv = Files.readAllBytes(NETWORKS);
        Batch batch = Batch.of(Checklist.of(Frameworks.sevenPrinciples())).withIgnored("region");
        Outcome outcome = suppressed(batch, csv, 5);
        StringBuilder lines = new StringBuilder();
        StringBuilder criteria = new StringBuilder();
        List<CsvRecord> rows =
                CsvReader.builder().ofCsvRecord(outcome.arrangements()).stream().toList();
        List<Evaluation> shown = shown(batch, csv, 5);
        for (int i = 0; i < shown.size(); i++) {
            Evaluation read = Evaluation.json().read(Evaluation.json().write(shown.get(i)));
            String arrangement = rows.get(i + 1).getField(0);
            int day = rows.get(i + 1).getField(1).equals(NOTHING)
                    ? RaterRow.NO_DAY
                    : (int) read.subject().date().toEpochDay();
            EvaluationLine.append(read, arrangement, List.of(), day, 1, 2, 3, lines);
            TidyTables.of(BatchTable.CRITERIA, Frameworks.sevenPrinciples())
                    .append(Cases.any().sample().assessment(), read, List.of(), day, criteria);
        }
        assertThat(outcome.arrangements()).endsWith("\n" + lines);
        assertThat(outcome.files().get("criteria.csv")).endsWith("\n" + criteria);
    }

    @Example
    void theRunSaysSoAndCountsAllRows() throws IOException {
        byte[] csv = Files.readAllBytes(NETWORKS);
        Batch batch = Batch.of(Checklist.of(Frameworks.sevenPrinciples())).withIgnored("region");
        Outcome outcome = Outcome.of(batch.suppressedBelow(5), csv);

        assertThat(outcome.run().settings().suppressedBelow()).contains(5);
        assertThat(outcome.files().get("run.json")).contains("\"suppressedBelow\": 5");
        assertThat(outcome.run().counts())
                .isEqualTo(Outcome.of(batch, csv).run().counts());
    }

    @Example
    void oneSuppressesNothing() throws IOException {
        byte[] csv = Files.readAllBytes(NETWORKS);
        Batch batch = Batch.of(Checklist.of(Frameworks.sevenPrinciples()))
                .withIgnored("region")
                .withTables(BatchTable.values());
        assertThat(Outcome.of(batch.suppressedBelow(1), csv)).isEqualTo(Outcome.of(batch, csv));
        assertThat(Outcome.of(batch.suppressedBelow(5).suppressedBelow(0), csv)).isEqualTo(Outcome.of(batch, csv));
    }

    @Example
    void evaluationsAreHandedOnSuppressedAndAssessmentsNotAtAll() throws IOException {
        byte[] csv = Files.readAllBytes(NETWORKS);
        Batch batch = Batch.of(Checklist.of(Frameworks.sevenPrinciples())).withIgnored("region");
        List<Evaluation> handedOn = shown(batch.suppressedBelow(5), csv, 5);

        assertThat(handedOn).isEqualTo(shown(batch, csv, 5));
        assertThat(handedOn)
                .allSatisfy(evaluation -> assertThat(evaluation.hasWorkings()).isFalse());
        Batch suppressing = batch.suppressedBelow(5);
        assertThatThrownBy(() -> suppressing.assessments(new ByteArrayInputStream(csv), (each, carried) -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("groups of fewer than 5 people must not be shown, but assessments hold what each person"
                        + " answered: take evaluations");
        assertThatThrownBy(() -> batch.suppressedBelow(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("people must be 0 or more, but was -1");
    }
}
