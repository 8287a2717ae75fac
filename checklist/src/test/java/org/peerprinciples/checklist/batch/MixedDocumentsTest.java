package org.peerprinciples.checklist.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.core.arrangement.Arrangement;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.assessment.ScreenAnswer;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.catalog.Frameworks;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.framework.Framework;

/**
 * Documents of all kinds, one to a line: a rich one, a plain one, one of nobody, one with an answer to nothing, and one that breaks
 * off. What comes of them stands in files; {@code -Dgolden.update=true} writes them anew.
 */
class MixedDocumentsTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "batch");
    private static final Path EXAMPLES =
            Path.of("..", "examples", "src", "main", "resources", "org", "peerprinciples", "examples", "assessments");
    private static final Framework FRAMEWORK = Frameworks.sevenPrinciples();
    private static final AssessmentJson READER = AssessmentJson.using(FrameworkCatalog.of(FRAMEWORK));

    private static Assessment example(String name) throws IOException {
        return READER.read(EXAMPLES.resolve(name + ".json"));
    }

    /** The same answers with nothing around them. */
    private static Assessment plain(Assessment rich) {
        return Assessment.builder()
                .from(rich)
                .themes(List.of())
                .evidence(List.of())
                .arrangement(Arrangement.builder()
                        .id(rich.arrangement().id())
                        .name(rich.arrangement().name())
                        .kind("service")
                        .purpose("To support each other.")
                        .stage(rich.arrangement().stage())
                        .build())
                .screen(rich.screen().stream()
                        .map(answer -> ScreenAnswer.of(answer.rater(), answer.question(), answer.reply()))
                        .toList())
                .ratings(rich.ratings().stream()
                        .map(rating -> Rating.of(rating.rater(), rating.criterion(), rating.answer()))
                        .toList())
                .build();
    }

    private static List<byte[]> lines() throws IOException {
        byte[] rich = Documents.line(example("fictional-riverside-network"));
        byte[] plain = Documents.line(plain(example("s4-peer-support-worker")));
        byte[] nobody = Documents.line(Assessment.builder()
                .from(plain(example("s2-staff-support-network")))
                .raters(List.of())
                .screen(List.of())
                .ratings(List.of())
                .build());
        byte[] astray = new String(plain, StandardCharsets.UTF_8)
                .replaceFirst("\"criterion\":\"[a-z]+\\.", "\"criterion\":\"sage.")
                .getBytes(StandardCharsets.UTF_8);
        return List.of(rich, plain, nobody, astray, Arrays.copyOf(plain, 300));
    }

    private static Map<String, String> tables() throws IOException {
        DocumentLines documents = new DocumentLines(Checklist.of(FRAMEWORK));
        StringBuilder arrangements = new StringBuilder();
        StringBuilder rejects = new StringBuilder();
        List<Evaluation> evaluations = new ArrayList<>();
        List<byte[]> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            byte[] line = lines.get(i);
            DocumentLines.Outcome outcome = documents.read(line, 0, line.length, i + 1);
            if (outcome instanceof DocumentLines.Read read) {
                evaluations.add(Checklist.of(FRAMEWORK).evaluate(read.assessment()));
            } else if (outcome instanceof DocumentLines.Rejected rejected) {
                new TableCells(rejects)
                        .cell(rejected.reject().line())
                        .cell(rejected.reject().code())
                        .cell(rejected.reject().message())
                        .end();
            }
        }
        Map<String, String> tables = new LinkedHashMap<>();
        for (BatchTable table : BatchTable.values()) {
            TidyTable tidy = TidyTables.of(table, FRAMEWORK);
            StringBuilder csv = new StringBuilder(tidy.heading(List.of())).append('\n');
            evaluations.forEach(evaluation ->
                    tidy.append(evaluation.workings().assessment(), evaluation, List.of(), day(evaluation), csv));
            tables.put("documents-" + table.fileName(), csv.toString());
        }
        for (Evaluation evaluation : evaluations) {
            String arrangement = evaluation.subject().arrangement().value();
            int raters = evaluation.workings().assessment().raters().size();
            EvaluationLine.append(evaluation, arrangement, List.of(), day(evaluation), 1, 0, raters, arrangements);
        }
        tables.put("documents-arrangements.csv", arrangements.toString());
        tables.put("documents-rejects.csv", rejects.toString());
        return tables;
    }

    private static int day(Evaluation evaluation) {
        return (int) evaluation.subject().date().toEpochDay();
    }

    @Test
    void whatComesOfThemIsWhatStandsInTheFiles() throws IOException {
        for (Map.Entry<String, String> table : tables().entrySet()) {
            Path file = GOLDEN.resolve(table.getKey());
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(GOLDEN);
                Files.writeString(file, table.getValue());
            }
            assertThat(file).as("-Dgolden.update=true writes it anew").hasContent(table.getValue());
        }
    }

    @Test
    void thePlainOnesAreTakenTheQuickWay() throws IOException {
        PlainAssessment quick = new PlainAssessment(FRAMEWORK);
        Sheet sheet = new Sheet(
                FRAMEWORK.criteria().size(), FRAMEWORK.screen().questions().size());
        List<Boolean> plain = new ArrayList<>();
        for (byte[] line : lines()) {
            plain.add(quick.read(line, 0, line.length, sheet));
        }
        assertThat(plain).containsExactly(false, true, true, false, false);
    }
}
