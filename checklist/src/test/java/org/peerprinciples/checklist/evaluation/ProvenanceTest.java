package org.peerprinciples.checklist.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.core.document.AssessmentJson;

/** What an evaluation says about what it was made with. */
class ProvenanceTest {

    private static final String LISTENING = "care.listening";

    private static Sketch sketch(int level) {
        Sketch sketch = Sketch.withLevels(4).criterion(LISTENING);
        sketch.rater("r-1", "member").rates(LISTENING, level);
        return sketch;
    }

    private final Sketch sketch = sketch(2);
    private final Evaluation evaluation = sketch.evaluate(List.of());

    @Test
    void namesTheAnswersByTheDigestOfTheirDocument() {
        assertThat(evaluation.provenance().assessment()).contains(AssessmentJson.digest(sketch.assessment()));
        assertThat(evaluation.provenance().matches(sketch(2).evaluate(List.of()).provenance()))
                .isTrue();
        assertThat(evaluation.provenance().matches(sketch(3).evaluate(List.of()).provenance()))
                .isFalse();
    }

    /** With all else known, a few tries would tell what a few people answered. */
    @Test
    void doesNotNameThemWhereSmallGroupsAreSuppressed() {
        Evaluation shown = evaluation.suppressedBelow(5);

        assertThat(shown.provenance().assessment()).isEmpty();
        assertThat(evaluation.provenance().withSuppressedBelow(5)).isEqualTo(shown.provenance());
        assertThat(evaluation.provenance().withSuppressedBelow(1)).isEqualTo(evaluation.provenance());
        assertThat(new String(Evaluation.json().write(shown), UTF_8))
                .doesNotContain(
                        evaluation.provenance().assessment().orElseThrow().value());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Provenance(
                        shown.provenance().framework(),
                        shown.provenance().policy(),
                        shown.provenance().library(),
                        Optional.empty(),
                        evaluation.provenance().assessment(),
                        Optional.of(5)))
                .withMessageStartingWith("assessment must be empty where small groups are suppressed, but was sha256:");
    }

    @Test
    void ofADocumentThatDoesNotSayWhatWasAnsweredIsTakenAsTheSame() throws IOException {
        JsonMapper json = new JsonMapper();
        ObjectNode document = (ObjectNode) json.readTree(Evaluation.json().write(evaluation));
        ((ObjectNode) document.get("provenance")).remove(List.of("assessment", "language"));
        Evaluation old = Evaluation.json().read(json.writeValueAsBytes(document));

        assertThat(old.provenance().assessment()).isEmpty();
        assertThat(old.provenance().language()).isEmpty();
        assertThat(old.provenance().matches(evaluation.provenance())).isTrue();
        assertThat(evaluation.provenance().matches(old.provenance())).isTrue();
        assertThat(old.principles()).isEqualTo(evaluation.principles());
    }
}
