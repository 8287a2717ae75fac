package org.peerprinciples.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peerprinciples.checklist.crosswalk.CrosswalkReading;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.progress.PledgeBoard;
import org.peerprinciples.checklist.progress.Progress;
import org.peerprinciples.core.catalog.Crosswalks;
import org.peerprinciples.core.document.DocumentSchemas;
import org.peerprinciples.core.framework.Crosswalk;

/** What is shown to people as an example is valid by the published schemas. */
@ExtendWith(Golden.class)
class SchemasTest {

    private static final Path SAMPLES =
            Path.of("src", "main", "resources", "org", "peerprinciples", "examples", "assessments");
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    static List<String> names() {
        return SampleAssessments.NAMES;
    }

    @ParameterizedTest
    @MethodSource("names")
    void aSampleIsAValidAssessment(String name) throws IOException {
        assertThat(complaints(DocumentSchemas.schema("assessment"), SAMPLES.resolve(name + ".json")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void itsEvaluationIsAValidEvaluationAndNoAssessment(String name) throws IOException {
        Path evaluation = GOLDEN.resolve(name + ".json");

        assertThat(complaints(Evaluation.json().schema(), evaluation)).isEmpty();
        assertThat(complaints(DocumentSchemas.schema("assessment"), evaluation)).isNotEmpty();
    }

    static List<Crosswalk> crosswalks() {
        return Crosswalks.all();
    }

    @ParameterizedTest
    @MethodSource("crosswalks")
    void itsReadingIsAValidReadingAndNoEvaluation(Crosswalk crosswalk) throws IOException {
        Path reading = GOLDEN.resolve("crosswalks").resolve(crosswalk.id() + ".json");

        assertThat(complaints(CrosswalkReading.json().schema(), reading)).isEmpty();
        assertThat(complaints(Evaluation.json().schema(), reading)).isNotEmpty();
    }

    @Test
    void progressAndABoardOfPledgesAreValidAndNoEvaluation() throws IOException {
        Path progress = GOLDEN.resolve("progress").resolve("fictional-riverside-network.json");
        Path board = GOLDEN.resolve("progress").resolve("fictional-riverside-network-pledges.json");

        assertThat(complaints(Progress.json().schema(), progress)).isEmpty();
        assertThat(complaints(PledgeBoard.json().schema(), board)).isEmpty();
        assertThat(complaints(Evaluation.json().schema(), progress)).isNotEmpty();
    }

    private static List<Error> complaints(byte[] schema, Path document) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new String(schema, StandardCharsets.UTF_8))
                .validate(
                        Files.readString(document),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
