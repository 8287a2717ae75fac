package org.peerprinciples.core.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.document.CrosswalkJson;
import org.peerprinciples.core.document.FrameworkDigests;
import org.peerprinciples.core.document.FrameworkJson;
import org.peerprinciples.core.document.TailoringJson;
import org.peerprinciples.core.document.TranslationJson;
import org.peerprinciples.core.fixture.AssessmentArbitraries;
import org.peerprinciples.core.fixture.AssessmentArbitraries.Answered;
import org.peerprinciples.core.fixture.CrosswalkArbitraries;
import org.peerprinciples.core.fixture.CrosswalkArbitraries.Linked;
import org.peerprinciples.core.fixture.FrameworkArbitraries;
import org.peerprinciples.core.fixture.TailoringArbitraries;
import org.peerprinciples.core.fixture.TailoringArbitraries.Tailored;
import org.peerprinciples.core.fixture.TranslationArbitraries;
import org.peerprinciples.core.fixture.TranslationArbitraries.Translated;
import org.peerprinciples.core.framework.Change;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Tailoring;
import org.peerprinciples.core.problem.Problem;
import org.peerprinciples.core.problem.ProblemCode;

/** What is written can be read, and is the same. */
class RoundTripPropertiesTest {

    @Property(tries = 300)
    void aFrameworkWrittenAndReadIsTheSame(@ForAll("frameworks") Framework framework) {
        assertThat(FrameworkJson.problems(framework)).isEmpty();
        assertThat(FrameworkJson.standard().read(FrameworkJson.write(framework)))
                .isEqualTo(framework);
    }

    @Property(tries = 200)
    void equalFrameworksHaveTheSameBytesAndDigests(@ForAll("frameworks") Framework framework) {
        byte[] written = FrameworkJson.write(framework);
        Framework again = FrameworkJson.standard().read(written);

        assertThat(FrameworkJson.write(again)).isEqualTo(written);
        assertThat(FrameworkDigests.of(again).framework())
                .isEqualTo(FrameworkDigests.of(framework).framework());
    }

    @Property(tries = 300)
    void anAssessmentWrittenAndReadIsTheSame(@ForAll("answered") Answered answered) {
        AssessmentJson json = AssessmentJson.using(FrameworkCatalog.of(answered.framework()));
        Assessment assessment = answered.assessment();

        assertThat(json.problems(assessment)).isEmpty();
        assertThat(json.read(AssessmentJson.write(assessment))).isEqualTo(assessment);
    }

    @Property(tries = 200)
    void equalAssessmentsHaveTheSameBytes(@ForAll("answered") Answered answered) {
        byte[] written = AssessmentJson.write(answered.assessment());
        Assessment again =
                AssessmentJson.using(FrameworkCatalog.of(answered.framework())).read(written);

        assertThat(AssessmentJson.write(again)).isEqualTo(written);
        assertThat(again).hasSameHashCodeAs(answered.assessment());
    }

    @Property(tries = 200)
    void whatIsWrittenIsUtf8WithUnixLineEndsAndOneAtTheEnd(@ForAll("answered") Answered answered) {
        String written = new String(AssessmentJson.write(answered.assessment()), StandardCharsets.UTF_8);

        assertThat(written).endsWith("}\n").doesNotContain("\r").doesNotContain("\uFEFF");
    }

    @Property(tries = 200)
    void pinningTwiceIsPinningOnce(@ForAll("answered") Answered answered) {
        FrameworkDigests digests = FrameworkDigests.of(answered.framework());
        Assessment pinned = digests.pin(answered.assessment());

        assertThat(digests.pin(pinned)).isEqualTo(pinned);
        assertThat(AssessmentJson.using(FrameworkCatalog.of(answered.framework()))
                        .problems(pinned))
                .isEmpty();
    }

    @Property(tries = 300)
    void aTailoringWrittenAndReadIsTheSame(@ForAll("tailored") Tailored tailored) {
        byte[] written = TailoringJson.write(tailored.tailoring());
        TailoringJson json = TailoringJson.using(FrameworkCatalog.of(tailored.base()));

        assertThat(json.problems(written)).isEmpty();
        assertThat(json.read(written)).isEqualTo(tailored.tailoring()).hasSameHashCodeAs(tailored.tailoring());
        assertThat(TailoringJson.write(json.read(written))).isEqualTo(written);
        isCanonical(written);
    }

    @Property(tries = 20)
    void aTailoringThatMakesAnyOfItsChangesTwiceIsRefused(@ForAll("tailored") Tailored tailored) {
        TailoringJson json = TailoringJson.using(FrameworkCatalog.of(tailored.base()));

        assertThat(tailored.tailoring().changes()).allSatisfy(change -> {
            Tailoring twice = Tailoring.builder()
                    .from(tailored.tailoring())
                    .addChanges(change)
                    .build();

            assertThat(json.problems(TailoringJson.write(twice)))
                    .isNotEmpty()
                    .extracting(Problem::code)
                    .containsOnly(
                            change instanceof Change.AddPrinciple || change instanceof Change.AddCriterion
                                    ? ProblemCode.DUPLICATE_ID
                                    : ProblemCode.DUPLICATE_ENTRY);
        });
    }

    @Property(tries = 300)
    void aTranslationWrittenAndReadIsTheSame(@ForAll("translated") Translated translated) {
        byte[] written = TranslationJson.write(translated.translation());
        TranslationJson json = TranslationJson.using(FrameworkCatalog.of(translated.framework()));

        assertThat(json.problems(written)).isEmpty();
        assertThat(json.read(written)).isEqualTo(translated.translation()).hasSameHashCodeAs(translated.translation());
        assertThat(TranslationJson.write(json.read(written))).isEqualTo(written);
        isCanonical(written);
    }

    @Property(tries = 300)
    void aCrosswalkWrittenAndReadIsTheSame(@ForAll("linked") Linked linked) {
        byte[] written = CrosswalkJson.write(linked.crosswalk());
        CrosswalkJson json = CrosswalkJson.using(FrameworkCatalog.of(linked.framework(), linked.other()));

        assertThat(json.problems(written)).isEmpty();
        assertThat(json.read(written)).isEqualTo(linked.crosswalk()).hasSameHashCodeAs(linked.crosswalk());
        assertThat(CrosswalkJson.write(json.read(written))).isEqualTo(written);
        isCanonical(written);
    }

    private static void isCanonical(byte[] written) {
        assertThat(new String(written, StandardCharsets.UTF_8))
                .startsWith("{\n  \"format\": \"peer-principles-")
                .endsWith("}\n")
                .doesNotContain("\r", "\uFEFF", "[]", "{}");
    }

    @Provide
    Arbitrary<Tailored> tailored() {
        return TailoringArbitraries.tailored();
    }

    @Provide
    Arbitrary<Translated> translated() {
        return TranslationArbitraries.translated();
    }

    @Provide
    Arbitrary<Linked> linked() {
        return CrosswalkArbitraries.linked();
    }

    @Provide
    Arbitrary<Framework> frameworks() {
        return FrameworkArbitraries.frameworks();
    }

    @Provide
    Arbitrary<Answered> answered() {
        return AssessmentArbitraries.answered();
    }
}
