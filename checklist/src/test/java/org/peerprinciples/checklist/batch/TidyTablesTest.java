package org.peerprinciples.checklist.batch;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.law.Case;
import org.peerprinciples.checklist.law.Cases;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.checklist.wording.Spoken;
import org.peerprinciples.core.arrangement.ArrangementBuilder;
import org.peerprinciples.core.assessment.NotApplicable;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.evidence.Observation;
import org.peerprinciples.core.evidence.Tension;
import org.peerprinciples.core.evidence.Voice;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.ThemeId;

class TidyTablesTest {

    private static final List<String> COLUMNS = List.of("region", "=size");
    private static final List<String> CARRIED = List.of("North, and South", "=2");
    private static final int DAY = 20_543;

    @Provide
    Arbitrary<Case> cases() {
        return Cases.any();
    }

    private static String table(BatchTable table, Evaluation evaluation) {
        return table(table, evaluation, evaluation.workings().framework());
    }

    private static String table(BatchTable table, Evaluation evaluation, Framework words) {
        TidyTable tidy = TidyTables.of(table, words);
        StringBuilder csv = new StringBuilder(tidy.heading(COLUMNS)).append('\n');
        tidy.append(evaluation.workings().assessment(), evaluation, CARRIED, DAY, csv);
        return csv.toString();
    }

    private static List<CsvRecord> records(BatchTable table, Evaluation evaluation) {
        return CsvReader.builder().ofCsvRecord(table(table, evaluation)).stream()
                .toList();
    }

    private static String cell(List<CsvRecord> records, int row, String column) {
        return records.get(row).getField(records.get(0).getFields().indexOf(column));
    }

    private static Evaluation evaluation(Case c) {
        return Checklist.of(c.framework()).withPolicy(c.policy()).evaluate(c.assessment());
    }

    @Property(tries = 100)
    void everyRowHasACellForEveryColumnAndBeginsWithTheArrangement(@ForAll("cases") Case c) {
        Evaluation evaluation = evaluation(c);
        for (BatchTable table : BatchTable.values()) {
            List<CsvRecord> records = records(table, evaluation);
            int columns = records.get(0).getFieldCount();
            assertThat(records.get(0).getFields()).startsWith("arrangement", "region", "'=size", "date");
            assertThat(records.subList(1, records.size()))
                    .allSatisfy(row -> assertThat(row.getFieldCount()).isEqualTo(columns))
                    .allSatisfy(row ->
                            assertThat(row.getFields()).startsWith("made-up", "North, and South", "'=2", "2026-03-31"));
        }
    }

    @Property(tries = 100)
    void principlesHaveTheCellsOfTheArrangementsRow(@ForAll("cases") Case c) {
        Evaluation evaluation = evaluation(c);
        StringBuilder line = new StringBuilder();
        EvaluationLine.append(evaluation, "made-up", CARRIED, DAY, 1, 0, 1, line);
        List<String> arrangement = CsvReader.builder().ofCsvRecord(line.toString()).stream()
                .toList()
                .get(0)
                .getFields();
        List<CsvRecord> records = records(BatchTable.PRINCIPLES, evaluation);
        int before = CARRIED.size() + 2;
        for (int p = 1; p < records.size(); p++) {
            int first = before + 4 + 6 * p;
            assertThat(records.get(p).getFields().subList(before + 1, before + 7))
                    .isEqualTo(arrangement.subList(first, first + 6));
        }
        assertThat(arrangement).hasSize(before + 4 + 6 * records.size());
    }

    @Property(tries = 100)
    void boundsEncloseThePointAndTheLedgerAddsUpToAHundred(@ForAll("cases") Case c) {
        Evaluation evaluation = evaluation(c);
        List<CsvRecord> records = records(BatchTable.CRITERIA, evaluation);
        for (int row = 1; row < records.size(); row++) {
            if (cell(records, row, "counting").equals("counted")) {
                BigDecimal low = new BigDecimal(cell(records, row, "low"));
                BigDecimal high = new BigDecimal(cell(records, row, "high"));
                assertThat(low).isBetween(BigDecimal.ZERO, high);
                assertThat(high).isLessThanOrEqualTo(BigDecimal.valueOf(100));
                assertThat(cell(records, row, "answered").isEmpty())
                        .isEqualTo(cell(records, row, "point").equals("NA"));
            } else {
                assertThat(cell(records, row, "expected")).isEmpty();
                assertThat(cell(records, row, "low")).isEqualTo("NA");
            }
        }
        evaluation.principles().stream()
                .filter(each -> each.ledger().isPresent())
                .forEach(principle -> {
                    BigDecimal sum = BigDecimal.ZERO;
                    for (int row = 1; row < records.size(); row++) {
                        boolean own = cell(records, row, "principle")
                                .equals(principle.principle().value());
                        for (String column : own ? List.of("gained", "lost", "unknown") : List.<String>of()) {
                            String cell = cell(records, row, column);
                            sum = sum.add(cell.equals("NA") ? BigDecimal.ZERO : new BigDecimal(cell));
                        }
                    }
                    // A tenth is left where nothing is missing and the score has more decimals: nobody has lost or
                    // gained it.
                    assertThat(sum).isBetween(new BigDecimal("99.9"), new BigDecimal("100"));
                });
    }

    /** One of everything that people can write, each with the same word in it. */
    private static Sketch wordy() {
        Sketch sketch = Sketch.withLevels(4)
                .critical("care.listening", 2)
                .criterion("care.time")
                .mayNotApply("care.place")
                .theme(Sketch.theme("t1", "Zebras at the gate"))
                .exchange("friend", List.of("zebra rides", "zebra rides daily"), List.of())
                .arrangement((ArrangementBuilder built) -> built.name("Zebra House")
                        .kind("zebra")
                        .purpose("Zebras.")
                        .governance("Zebras decide."))
                .evidence(
                        Voice.builder()
                                .id(EvidenceId.of("v1"))
                                .role(RoleId.of("member"))
                                .words("Zebras!")
                                .addThemes(ThemeId.of("t1"))
                                .build(),
                        Observation.builder()
                                .id(EvidenceId.of("o1"))
                                .what("A zebra.")
                                .date(LocalDate.of(2019, 1, 1))
                                .addTensions(Tension.of(CriterionId.of("care.time"), "The zebra was late."))
                                .build());
        sketch.rater("r1", "member")
                .comments("care.listening", 0, "c1", "Zebras never listen.")
                .answers("care.place", NotApplicable.of("No zebra here."))
                .answers("care.time", Sketch.planned(3, Sketch.DAY, "the zebra keeper"))
                .screens("together", ScreenReply.PARTLY);
        sketch.rater("r2", "friend").rates("care.listening", 3, "o1").rates("care.place", 2);
        return sketch;
    }

    @Example
    void noTableHoldsWhatPeopleWrote() {
        Sketch sketch = wordy();
        Evaluation evaluation = Checklist.of(sketch.framework()).evaluate(sketch.assessment());
        for (BatchTable table : BatchTable.values()) {
            assertThat(table(table, evaluation)).doesNotContainIgnoringCase("zebra");
        }
        Set<String> rules = new TreeSet<>();
        List<CsvRecord> findings = records(BatchTable.FINDINGS, evaluation);
        for (int row = 1; row < findings.size(); row++) {
            if (String.join(" ", findings.get(row).getFields()).contains("[left out]")) {
                rules.add(cell(findings, row, "rule"));
            }
        }
        assertThat(rules).hasSizeGreaterThanOrEqualTo(3);
    }

    @Example
    void ofWhatTheLibrarySaysNothingIsLeftOut() {
        Sketch sketch = Sketch.withLevels(4)
                .criterion("care.time")
                .theme(Sketch.theme("t1", "people"))
                .exchange("friend", List.of("gain", "give"), List.of());
        sketch.rater("r1", "member").rates("care.time", 3);
        Evaluation evaluation = Checklist.of(sketch.framework()).evaluate(sketch.assessment());

        assertThat(table(BatchTable.FINDINGS, evaluation))
                .contains("No response is recorded to what people raised: [left out].")
                .contains("gives, and isn't said to gain anything.")
                .contains("Gives: [left out]");
    }

    @Example
    void norDoTheyInAnotherLanguage() {
        Sketch sketch = wordy();
        Checklist welsh = Checklist.of(sketch.framework()).withWords(Spoken.inWelsh(sketch.framework()));
        Evaluation evaluation = welsh.evaluate(sketch.assessment());

        assertThat(evaluation.findings().toString()).contains("cytunwyd gan the zebra keeper");
        assertThat(table(BatchTable.FINDINGS, evaluation, welsh.words()))
                .contains("erbyn 31 Mawrth 2026, [left out]")
                .doesNotContainIgnoringCase("zebra");
    }

    @Example
    void criteriaSayWhoIsExpectedWhoAnsweredAndHowTheyStandToTheirFloor() {
        Evaluation evaluation = wordy().evaluate(List.of());
        List<CsvRecord> records = records(BatchTable.CRITERIA, evaluation);
        assertThat(Arrays.asList(
                        cell(records, 1, "criterion"),
                        cell(records, 1, "expected"),
                        cell(records, 1, "answered"),
                        cell(records, 1, "lowest"),
                        cell(records, 1, "floor")))
                .containsExactly("care.listening", "receiving+giving", "receiving+giving", "l0", "below");
        assertThat(cell(records, 2, "answered")).isEqualTo("receiving");
        assertThat(cell(records, 2, "floor")).isEqualTo("NA");
    }
}
