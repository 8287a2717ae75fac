package org.peerprinciples.checklist.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.sampling.Bootstrap;
import org.peerprinciples.checklist.schema.SchemaContract;
import org.peerprinciples.checklist.schema.TypeSchema;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.id.SideId;

/** Reports of agreement, and their published schema. */
class AgreementReportTest implements SchemaContract {

    private static final AgreementReport WHOLE = AgreementReport.of(
            Published.table("hayes_krippendorff_2007", Scale.range(0, 3)),
            AgreementStatistics.standard(),
            Optional.of(Bootstrap.bca(1).withDraws(200)));

    private final Sketch sketch = sketch();
    private final Framework framework = sketch.framework();
    private final Assessment assessment = sketch.assessment();

    private static Sketch sketch() {
        Sketch sketch = Sketch.withLevels(4).criterion("care.listening").criterion("care.time");
        sketch.rater("anna", "member").rates("care.listening", 1).rates("care.time", 2);
        sketch.rater("ben", "guest").rates("care.listening", 1).rates("care.time", 3);
        sketch.rater("cleo", "friend").rates("care.listening", 3).rates("care.time", 3);
        return sketch;
    }

    @Test
    void everyCoefficientIsThereOrRefused() {
        AgreementReport.Group group = WHOLE.groups().get(0);

        assertThat(WHOLE.groups()).hasSize(1);
        assertThat(group.coefficients()).extracting(Agreement::statistic).contains("gwet-ac1", "percent-agreement");
        assertThat(group.refused())
                .extracting(AgreementReport.Refused::statistic)
                .contains("fleiss-kappa", "kendall-w");
        assertThat(group.coefficients().size() + group.refused().size()).isEqualTo(20);
        assertThat(List.of(group.units(), group.raters(), group.ratings())).containsExactly(40, 5, 159);
    }

    @Test
    void withinSidesEachSideIsAGroupOfItsOwn() {
        AgreementReport report = AgreementReport.withinSides(
                framework,
                List.of(assessment),
                List.of(AgreementStatistics.percentAgreement(), AgreementStatistics.cohenKappa()),
                Optional.empty());

        assertThat(report.groups())
                .extracting(group -> group.side().orElseThrow())
                .containsExactly(SideId.of("receiving"), SideId.of("giving"));
        assertThat(report.groups().get(0).coefficients())
                .extracting(Agreement::coefficient)
                .containsExactly(0.5, 0.333333333333);
        assertThat(report.groups().get(1).refused()).hasSize(2);
        assertThat(report.groups().get(0).cautions()).singleElement().asString().contains("rather too narrow");
    }

    @Test
    void acrossSidesTheDifferenceIsOneToTalkAbout() {
        AgreementReport report = AgreementReport.acrossSides(
                framework, List.of(assessment), List.of(AgreementStatistics.percentAgreement()), Optional.empty());

        assertThat(report.groups()).singleElement().satisfies(group -> {
            assertThat(group.side()).isEmpty();
            assertThat(group.coefficients().get(0).coefficient()).isEqualTo(0.333333333333);
            assertThat(group.cautions()).hasSize(2).first().asString().contains("may rightly differ");
        });
    }

    @Test
    void whatIsWrittenComesBack() {
        byte[] json = AgreementReport.json().write(WHOLE);

        assertThat(AgreementReport.json().read(json)).isEqualTo(WHOLE);
        assertThat(AgreementReport.json().write(AgreementReport.json().read(json)))
                .isEqualTo(json);
    }

    @Override
    public String resource() {
        return "org/peerprinciples/checklist/agreement/schema/agreement-1.schema.json";
    }

    @Override
    public byte[] made() {
        return TypeSchema.of("agreement", AgreementReport.class, AgreementReport.class);
    }

    @Override
    public byte[] published() {
        return AgreementReport.json().schema();
    }

    @Override
    public byte[] written() {
        return AgreementReport.json()
                .write(AgreementReport.withinSides(
                        framework,
                        List.of(assessment),
                        AgreementStatistics.standard(),
                        Optional.of(Bootstrap.bca(1).withDraws(100))));
    }

    @Override
    public void read(byte[] document) {
        AgreementReport.json().read(document);
    }

    /** A scale without values is none. */
    @Override
    public boolean isMissedByTheReaderOnly(ObjectNode object, String field) {
        return field.equals("values");
    }

    @Override
    public int fewest() {
        return 10;
    }
}
