package org.peerprinciples.core.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.NotKnown;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.assessment.SetAside;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.document.FrameworkDigests;
import org.peerprinciples.core.document.FrameworkJson;
import org.peerprinciples.core.fixture.GoodNeighbours;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.Edition;
import org.peerprinciples.core.id.FrameworkId;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.problem.Problem;
import org.peerprinciples.core.problem.ProblemCode;

class DigestsTest {

    private static final CriterionId NIGHTS = CriterionId.of("quiet.nights");

    @Test
    void theDigestOfAFrameworkIsTheSha256OfItsDocument() {
        Framework framework = GoodNeighbours.framework();

        assertThat(FrameworkDigests.of(framework).framework().value())
                .isEqualTo("sha256:" + sha256(FrameworkJson.write(framework)));
    }

    @Test
    void theDigestOfAnAssessmentIsTheSha256OfItsDocument() {
        Assessment assessment = GoodNeighbours.assessment();

        assertThat(AssessmentJson.digest(assessment).value())
                .isEqualTo("sha256:" + sha256(AssessmentJson.write(assessment)));
    }

    @Test
    void theDigestOfACriterionIsTheSha256OfItsObjectAloneInTheSameForm() {
        String criterion = """
                {
                  "id": "quiet.nights",
                  "question": "Are the nights quiet?",
                  "good": "Windows may stay open.",
                  "descriptors": [
                    {
                      "level": "never",
                      "text": "It is loud."
                    },
                    {
                      "level": "at-times",
                      "text": "Weekdays are quiet."
                    },
                    {
                      "level": "always",
                      "text": "It is quiet."
                    }
                  ],
                  "roles": [
                    "newcomer",
                    "neighbour"
                  ],
                  "weight": 1
                }
                """;

        assertThat(FrameworkDigests.of(GoodNeighbours.framework())
                        .criterion(NIGHTS)
                        .value())
                .isEqualTo("sha256:" + sha256(criterion.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void oneOtherLetterInACriterionChangesItsDigestAndThatOfTheWholeAndNoOther() {
        FrameworkDigests before = FrameworkDigests.of(GoodNeighbours.framework());
        Framework changed = FrameworkJson.standard()
                .read(GoodNeighbours.frameworkJson().replace("Are the nights quiet?", "Are the nights calm?"));
        FrameworkDigests after = FrameworkDigests.of(changed);

        assertThat(after.framework()).isNotEqualTo(before.framework());
        assertThat(changed.criteria().stream()
                        .map(Criterion::id)
                        .filter(id -> !after.criterion(id).equals(before.criterion(id))))
                .containsExactly(NIGHTS);
    }

    @Test
    void aCriterionThatIsNotThereHasNoDigest() {
        FrameworkDigests digests = FrameworkDigests.of(GoodNeighbours.framework());

        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> digests.criterion(CriterionId.of("quiet.days")))
                .withMessage("framework good-neighbours 1.1.0 has no criterion 'quiet.days'");
    }

    @Test
    void pinningRecordsTheFrameworkAndTheCriteriaThatWereAnswered() {
        FrameworkDigests digests = FrameworkDigests.of(GoodNeighbours.framework());

        Assessment pinned = digests.pin(GoodNeighbours.assessment());

        assertThat(pinned.framework().digest()).contains(digests.framework());
        assertThat(pinned.criterionDigests().keySet())
                .extracting(CriterionId::value)
                .containsExactlyInAnyOrder("quiet.nights", "trust.tools", "welcome.first-week");
        assertThat(AssessmentJson.using(GoodNeighbours.catalog()).problems(pinned))
                .isEmpty();
    }

    @Test
    void pinningChangesNothingElse() {
        Assessment assessment = GoodNeighbours.assessment();

        Assessment pinned = FrameworkDigests.of(GoodNeighbours.framework()).pin(assessment);

        assertThat(Assessment.builder()
                        .from(pinned)
                        .framework(assessment.framework())
                        .criterionDigests(assessment.criterionDigests())
                        .build())
                .isEqualTo(assessment);
    }

    @Test
    void pinningLeavesWhatIsSetAsideAsItIs() {
        SetAside aside = SetAside.builder()
                .framework(FrameworkRef.of(FrameworkId.of("other"), new Edition(1, 0, 0)))
                .addRatings(Rating.of(RaterId.of("n1"), CriterionId.of("quiet.days"), NotKnown.of()))
                .build();
        Assessment assessment = Assessment.builder()
                .from(GoodNeighbours.assessment())
                .addSetAside(aside)
                .build();

        Assessment pinned = FrameworkDigests.of(GoodNeighbours.framework()).pin(assessment);

        assertThat(pinned.setAside()).containsExactly(aside);
        assertThat(pinned.criterionDigests()).doesNotContainKey(CriterionId.of("quiet.days"));
    }

    @Test
    void anAnswerToACriterionThatIsNotThereCannotBePinned() {
        Assessment stray = Assessment.builder()
                .from(GoodNeighbours.assessment())
                .addRatings(Rating.of(RaterId.of("n1"), CriterionId.of("quiet.days"), NotKnown.of()))
                .build();
        FrameworkDigests digests = FrameworkDigests.of(GoodNeighbours.framework());

        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> digests.pin(stray));
    }

    @Test
    void contentThatChangedUnderTheSameEditionIsFoundAndNamed() {
        Assessment pinned = FrameworkDigests.of(GoodNeighbours.framework()).pin(GoodNeighbours.assessment());
        Framework changed = FrameworkJson.standard()
                .read(GoodNeighbours.frameworkJson().replace("Are the nights quiet?", "Are the nights calm?"));

        assertThat(AssessmentJson.using(FrameworkCatalog.of(changed)).problems(pinned))
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.DIGEST_DIFFERS))
                .extracting(Problem::place)
                .extracting("pointer")
                .containsExactly("/framework/digest", "/criterionDigests/quiet.nights");
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
