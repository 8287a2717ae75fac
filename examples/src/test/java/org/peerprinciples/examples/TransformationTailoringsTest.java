package org.peerprinciples.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.catalog.Frameworks;
import org.peerprinciples.core.document.FrameworkDigests;
import org.peerprinciples.core.document.TailoringJson;
import org.peerprinciples.core.edition.TailoredFramework;
import org.peerprinciples.core.framework.Change;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkTexts;
import org.peerprinciples.core.framework.Tailoring;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.PrincipleId;

/**
 * A shared core of peer worker readiness, and a team's own part on top of it. Each is pinned to its base;
 * {@code -Dgolden.update=true} pins them anew.
 */
class TransformationTailoringsTest {

    private static final Path FOLDER =
            Path.of("src", "main", "resources", "org", "peerprinciples", "examples", "tailorings");
    private static final Framework READINESS = Frameworks.peerWorkerReadiness();

    private final Tailoring core = pinned("transformation-shared-core", READINESS);
    private final Framework shared = TailoredFramework.of(READINESS, core).framework();
    private final Tailoring part = pinned("transformation-harbour-team", shared);
    private final Framework team = TailoredFramework.of(READINESS, core, part).framework();

    TransformationTailoringsTest() throws IOException {}

    /** A tailoring as it should stand: canonical, and pinned to its base. */
    private static Tailoring pinned(String name, Framework base) throws IOException {
        Path file = FOLDER.resolve(name + ".json");
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode tree = (ObjectNode) mapper.readTree(file.toFile());
        ((ObjectNode) tree.get("base"))
                .put("digest", FrameworkDigests.of(base).framework().toString());
        Tailoring tailoring = TailoringJson.using(FrameworkCatalog.of(base)).read(mapper.writeValueAsBytes(tree));
        if (Golden.isUpdate()) {
            Files.write(file, TailoringJson.write(tailoring));
        }
        assertThat(file)
                .as("%s; -Dgolden.update=true writes it anew", file)
                .content(StandardCharsets.UTF_8)
                .isEqualTo(new String(TailoringJson.write(tailoring), StandardCharsets.UTF_8));
        return tailoring;
    }

    private static <T extends Change> Stream<T> of(Tailoring tailoring, Class<T> kind) {
        return tailoring.changes().stream().filter(kind::isInstance).map(kind::cast);
    }

    @Test
    void theyStackOnTheBuiltInFrameworkAndTheResultSaysSo() {
        assertThat(core.base().id()).isEqualTo(READINESS.id());
        assertThat(part.base().id()).isEqualTo(core.id());
        assertThat(team.ref()).hasToString("transformation-harbour-team 1.0.0");
        assertThat(team.tailorings()).containsExactly(core, part);
    }

    @Test
    void whatResultsHoldsTheDifferencesOfBothAndOtherwiseTheBase() {
        List<CriterionId> ids = team.criteria().stream().map(Criterion::id).toList();

        assertThat(ids)
                .doesNotContain(CriterionId.of("recruitment.encouraged"))
                .contains(CriterionId.of("workplans.home-visits"))
                .hasSize(READINESS.criteria().size());
        assertThat(team.principle(PrincipleId.of("team-readiness")).weight()).isEqualByComparingTo("2");
        assertThat(team.principle(PrincipleId.of("team-readiness")).effectiveFrom())
                .hasValueSatisfying(mark -> assertThat(mark).isEqualByComparingTo("80"));
        assertThat(team.criterion(CriterionId.of("workplans.own-plan")).weight())
                .isEqualByComparingTo("2");
        assertThat(team.criterion(CriterionId.of("supervision.regular"))
                        .critical()
                        .orElseThrow()
                        .floor())
                .hasToString("in-place");
        assertThat(team.principle(PrincipleId.of("voice"))).isEqualTo(READINESS.principle(PrincipleId.of("voice")));
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
