package org.peerprinciples.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.catalog.Frameworks;
import org.peerprinciples.core.document.FrameworkJson;
import org.peerprinciples.core.document.TailoringJson;
import org.peerprinciples.core.framework.Change;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkTexts;
import org.peerprinciples.core.framework.Tailoring;
import org.peerprinciples.core.id.LevelId;

/** A shared core of peer worker readiness, and a team's own part on top of it. */
class TransformationTailoringsTest {

    private static final Framework READINESS = Frameworks.peerWorkerReadiness();

    private final byte[] coreDocument = document("transformation-shared-core");
    private final byte[] partDocument = document("transformation-harbour-team");
    private final Tailoring core =
            TailoringJson.using(FrameworkCatalog.of(READINESS)).read(coreDocument);
    private final Tailoring part =
            TailoringJson.using(FrameworkCatalog.of(withoutWhatIsLeftOut())).read(partDocument);

    TransformationTailoringsTest() throws IOException {}

    private static byte[] document(String name) throws IOException {
        try (InputStream in = TransformationTailoringsTest.class.getResourceAsStream("tailorings/" + name + ".json")) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    /** A stand-in for the core applied: its id and edition, and none of the criteria that it leaves out. */
    private Framework withoutWhatIsLeftOut() throws IOException {
        Set<String> leftOut = of(core, Change.LeaveOutCriterion.class)
                .map(change -> change.criterion().value())
                .collect(Collectors.toSet());
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode tree = (ObjectNode) mapper.readTree(FrameworkJson.write(READINESS));
        tree.put("id", core.id().value()).put("edition", core.edition().toString());
        for (JsonNode principle : tree.get("principles")) {
            for (Iterator<JsonNode> criteria = principle.get("criteria").elements(); criteria.hasNext(); ) {
                if (leftOut.contains(criteria.next().get("id").textValue())) {
                    criteria.remove();
                }
            }
        }
        return FrameworkJson.standard().read(mapper.writeValueAsBytes(tree));
    }

    private static <T extends Change> Stream<T> of(Tailoring tailoring, Class<T> kind) {
        return tailoring.changes().stream().filter(kind::isInstance).map(kind::cast);
    }

    @Test
    void bothAreCanonical() {
        assertThat(new String(TailoringJson.write(core), StandardCharsets.UTF_8))
                .isEqualTo(new String(coreDocument, StandardCharsets.UTF_8));
        assertThat(new String(TailoringJson.write(part), StandardCharsets.UTF_8))
                .isEqualTo(new String(partDocument, StandardCharsets.UTF_8));
    }

    @Test
    void theyStackOnTheBuiltInFramework() {
        assertThat(core.base()).isEqualTo(READINESS.ref());
        assertThat(part.base().id()).isEqualTo(core.id());
        assertThat(part.base().edition()).isEqualTo(core.edition());
        assertThat(part.id()).isNotEqualTo(core.id());
    }

    @Test
    void theCoreLeavesOutWeighsRewordsAndRaisesWhatIsNeeded() {
        assertThat(core.changes())
                .extracting(change -> change.getClass().getSimpleName())
                .contains(
                        "LeaveOutCriterion", "WeighPrinciple", "WeighCriterion", "Reword", "SetFloor", "SetThreshold");
        assertThat(of(core, Change.SetFloor.class)).singleElement().satisfies(change -> {
            LevelId before = READINESS
                    .criterion(change.criterion())
                    .critical()
                    .orElseThrow()
                    .floor();
            assertThat(before).hasToString("under-way");
            assertThat(change.floor())
                    .hasValueSatisfying(floor -> assertThat(floor).hasToString("in-place"));
        });
    }

    @Test
    void everyRewordingSaysSomethingNew() {
        assertThat(of(core, Change.Reword.class))
                .hasSize(2)
                .allSatisfy(change -> assertThat(FrameworkTexts.of(READINESS).find(change.text()))
                        .isPresent()
                        .get()
                        .isNotEqualTo(change.wording()));
    }

    @Test
    void theTeamAsksAboutItsOwnWorkPlan() {
        assertThat(of(part, Change.AddCriterion.class))
                .singleElement()
                .satisfies(change ->
                        assertThat(change.criterion().id().principle()).hasToString("workplans"));
        assertThat(of(part, Change.WeighCriterion.class)).hasSize(2);
    }

    @Test
    void bothSayThatTheyAreFictionalInEveryReason() {
        assertThat(List.of(core, part)).allSatisfy(tailoring -> {
            assertThat(tailoring.name()).contains("(fictional)");
            assertThat(tailoring.madeBy()).contains("(fictional)");
            assertThat(tailoring.madeWith()).startsWith("Fictional.");
            assertThat(tailoring.changes())
                    .extracting(Change::reason)
                    .allMatch(reason -> reason.startsWith("Fictional."));
        });
    }
}
