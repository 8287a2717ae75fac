package org.peerprinciples.checklist.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.plan.Goal;
import org.peerprinciples.checklist.plan.Planner;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.framework.Framework;

/** Every text of an assessment in which a person speaks is marked; no report may hold a mark unless words were asked for. */
class OwnWordsTest {

    private static final Path SAMPLES =
            Path.of("..", "examples", "src", "main", "resources", "org", "peerprinciples", "examples", "assessments");
    private static final String MARK = "zzq";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.sorted().toList();
        }
    }

    /** Marks comments, voices, observations, reasons for not applicable and notes on tensions, each by its place. */
    private static void mark(JsonNode node, String within, Set<String> marked) {
        if (node instanceof ObjectNode object) {
            boolean seen = object.path("kind").asText().equals("observation");
            for (String field : List.of("text", "words", "note", "reason", "what")) {
                boolean said = switch (field) {
                    case "text" -> within.equals("comment");
                    case "note" -> within.equals("tensions");
                    case "reason" -> within.equals("answer") || object.has("kind");
                    case "what" -> seen;
                    default -> true;
                };
                if (said && object.path(field).isTextual()) {
                    String mark = MARK + (seen && field.equals("what") ? "observation" : field);
                    object.put(field, mark + " " + object.get(field).asText());
                    marked.add(mark);
                }
            }
            object.properties().forEach(field -> mark(field.getValue(), field.getKey(), marked));
        } else if (node.isArray()) {
            node.forEach(each -> mark(each, within, marked));
        }
    }

    private static Assessment marked(Path sample, Set<String> marked) throws IOException {
        JsonNode document = MAPPER.readTree(sample.toFile());
        mark(document, "", marked);
        return AssessmentJson.using(FrameworkCatalog.standard())
                .read(MAPPER.writeValueAsString(document).getBytes(StandardCharsets.UTF_8));
    }

    private static ReportComposer report(Framework framework, Evaluation evaluation) {
        return Report.builder(framework, evaluation)
                .plan(Planner.standard().plan(evaluation, Goal.everyPrincipleEffective()))
                .everything(evaluation);
    }

    private static String written(ReportComposer report) {
        return new String(Report.json().write(report.build()), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noReportRepeatsThemUnlessAskedFor(Path sample) throws IOException {
        Assessment assessment = marked(sample, new TreeSet<>());
        Framework framework =
                FrameworkCatalog.standard().find(assessment.framework()).orElseThrow();
        Evaluation evaluation = Checklist.of(framework).evaluate(assessment);
        Evaluation shown = evaluation.suppressedBelow(5);

        assertThat(written(report(framework, evaluation))).doesNotContain(MARK);
        assertThat(written(report(framework, evaluation).brief())).doesNotContain(MARK);
        assertThat(written(Report.builder(framework, shown).everything(evaluation)))
                .doesNotContain(MARK);
    }

    @Test
    void aReportWithWordsHasEveryKindOfThem() throws IOException {
        Set<String> marked = new TreeSet<>();
        Assessment assessment = marked(SAMPLES.resolve("fictional-riverside-network.json"), marked);
        Framework framework =
                FrameworkCatalog.standard().find(assessment.framework()).orElseThrow();
        Evaluation evaluation = Checklist.of(framework).evaluate(assessment);

        assertThat(marked)
                .containsExactly(MARK + "note", MARK + "observation", MARK + "reason", MARK + "text", MARK + "words");
        assertThat(written(report(framework, evaluation).withWords())).contains(marked);
    }
}
