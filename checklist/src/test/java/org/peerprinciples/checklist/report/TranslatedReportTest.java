package org.peerprinciples.checklist.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.Finding;
import org.peerprinciples.checklist.export.ReportExporters;
import org.peerprinciples.checklist.finding.FindingRules;
import org.peerprinciples.checklist.plan.Goal;
import org.peerprinciples.checklist.plan.ImprovementPlan;
import org.peerprinciples.checklist.plan.Planner;
import org.peerprinciples.checklist.sketch.Sketch;
import org.peerprinciples.core.edition.TranslatedFramework;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.TranslatedText;
import org.peerprinciples.core.framework.Translation;
import org.peerprinciples.core.framework.TranslationBuilder;
import org.peerprinciples.core.id.TextId;

/** What is shown from a translation, and that nothing is evaluated under one. */
class TranslatedReportTest {

    private static final String LISTENING = "care.listening";
    private static final String QUESTION = "A oes gwrando yma?";

    private final Sketch sketch = Sketch.withLevels(4).criterion(LISTENING);

    private TranslationBuilder welsh() {
        return Translation.builder()
                .framework(sketch.framework().ref())
                .language("cy")
                .status(Translation.Status.DRAFT)
                .madeBy("A neighbour")
                .addTexts(new TranslatedText(
                        TextId.of("criterion/" + LISTENING + "/question"), QUESTION, Optional.empty()));
    }

    private Evaluation evaluation() {
        sketch.rater("r-1", "member").rates(LISTENING, 0).seesPeerSupport();
        sketch.rater("g-1", "friend").rates(LISTENING, 3).seesPeerSupport();
        return sketch.evaluate(FindingRules.standard());
    }

    private Evaluation evaluation(TranslatedFramework words) {
        evaluation();
        return Checklist.of(sketch.framework()).withWords(words).evaluate(sketch.assessment());
    }

    @Test
    void aReportTakesItsWordsFromTheTranslationAndSaysThatItIsADraft() {
        TranslatedFramework translated = TranslatedFramework.of(
                sketch.framework(), welsh().note("Not for printing.").build());
        Evaluation evaluation = evaluation(translated);

        String whole = ReportExporters.text().export(Report.of(translated.framework(), evaluation));
        String brief = ReportExporters.text().export(Report.brief(translated.framework(), evaluation));

        String notice =
                "! Cyfieithiad drafft: Mae geiriau'r fframwaith i'w gweld yn y Gymraeg (cy), o gyfieithiad drafft nad"
                        + " oes neb wedi'i adolygu. Mae " + translated.missing().size()
                        + " testun heb eu cyfieithu fel y maen nhw nawr, ac maen nhw'n aros yn y Saesneg. Fe'i gwnaed gan: A"
                        + " neighbour. Not for printing. Cyfieithiad drafft yw geiriau'r adroddiad ei hun hefyd. Does neb wedi'u"
                        + " hadolygu.";
        assertThat(whole.replaceAll("\\s+", " ")).contains(QUESTION, notice);
        assertThat(brief.replaceAll("\\s+", " ")).contains(notice);
    }

    /** The page has the language and direction of its own words; what is written from the right stands apart in them. */
    @Test
    void aNameFromTheRightDoesNotTurnASentenceRound() {
        String question = "\u0647\u0644 \u064a\u0648\u062c\u062f \u0627\u0633\u062a\u0645\u0627\u0639\u061f";
        Translation arabic = Translation.builder()
                .framework(sketch.framework().ref())
                .language("ar")
                .status(Translation.Status.DRAFT)
                .madeBy("A neighbour")
                .addTexts(new TranslatedText(
                        TextId.of("criterion/" + LISTENING + "/question"), question, Optional.empty()))
                .build();
        TranslatedFramework translated = TranslatedFramework.of(sketch.framework(), arabic);
        Report report = Report.of(translated.framework(), evaluation(translated));

        assertThat(ReportExporters.html().export(report))
                .contains("<html lang=\"en\" dir=\"ltr\">")
                .contains("\u201c\u2068<span lang=\"ar\" dir=\"rtl\">" + question + "</span>\u2069\u201d")
                .doesNotContain("\u201c" + question);
    }

    @Test
    void aLanguageThatTheReportHasNoWordsInIsReportedInEnglish() {
        TranslatedFramework translated = TranslatedFramework.of(
                sketch.framework(), welsh().language("fr").build());
        Report report = Report.brief(translated.framework(), evaluation(translated));

        assertThat(report.language()).isEqualTo("en");
        assertThat(ReportExporters.text().export(report).replaceAll("\\s+", " "))
                .contains(
                        "! A draft translation: The framework's words are shown in fr (fr), from a draft translation that"
                                + " nobody has reviewed. "
                                + translated.missing().size()
                                + " texts aren't translated as they are now, and stand in English. It was made by: A neighbour.")
                .doesNotContain("own words are a draft");
    }

    @Test
    void aReviewedTranslationIsNoDraft() {
        TranslatedFramework translated = TranslatedFramework.of(
                sketch.framework(),
                welsh().language("fr")
                        .status(Translation.Status.REVIEWED)
                        .reviewedBy("A speaker")
                        .build());

        assertThat(ReportExporters.text()
                        .export(Report.brief(translated.framework(), evaluation(translated)))
                        .replaceAll("\\s+", " "))
                .contains("from a reviewed translation.")
                .doesNotContain("draft");
    }

    @Test
    void aReportInTheFrameworksOwnLanguageSaysNothingOfTranslations() {
        assertThat(ReportExporters.text().export(Report.of(sketch.framework(), evaluation())))
                .doesNotContain("translation");
    }

    @Test
    void nothingIsEvaluatedUnderATranslation() {
        TranslatedFramework translated = TranslatedFramework.of(sketch.framework(), welsh().build());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checklist.of(translated.framework()))
                .withMessage("framework must be the one that assessments answer, but was its translation into cy:"
                        + " evaluate under the original, and show in any language");
    }

    @Test
    void findingsTakeTheFrameworksWordsFromATranslationAndNothingElseChanges() {
        TranslatedFramework translated = TranslatedFramework.of(sketch.framework(), welsh().build());
        evaluation();
        Checklist checklist = Checklist.of(sketch.framework());

        Evaluation english = checklist.evaluate(sketch.assessment());
        Evaluation welsh = checklist.withWords(translated).evaluate(sketch.assessment());

        assertThat(welsh.findings())
                .extracting(Finding::code)
                .containsExactlyElementsOf(
                        english.findings().stream().map(Finding::code).toList());
        assertThat(welsh.findings())
                .anySatisfy(finding -> assertThat(finding.text()).contains(QUESTION));
        assertThat(english.findings())
                .noneSatisfy(finding -> assertThat(finding.text()).contains(QUESTION));
        assertThat(checklist.words()).isSameAs(checklist.framework());
        assertThat(checklist.withWords(translated).words()).isSameAs(translated.framework());
        assertThat(welsh.principles()).isEqualTo(english.principles());
        assertThat(welsh.provenance().matches(english.provenance())).isTrue();
        assertThat(List.of(welsh, english))
                .extracting(each -> each.provenance().language())
                .containsExactly(Optional.of("cy"), Optional.of("en-GB"));
    }

    /** Findings and plans have texts in them, which can't be said anew. */
    @Test
    void languagesDoNotMixInSilence() {
        TranslatedFramework translated = TranslatedFramework.of(sketch.framework(), welsh().build());
        Framework framework = sketch.framework();
        Evaluation english = evaluation();
        Evaluation welsh = Checklist.of(framework).withWords(translated).evaluate(sketch.assessment());
        Planner planner = Planner.standard();
        Goal goal = Goal.everyPrincipleEffective();
        ImprovementPlan plan = planner.plan(english, goal);
        ImprovementPlan cynllun = planner.withWords(translated.framework()).plan(english, goal);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Report.of(framework, welsh))
                .withMessage(
                        "framework must be in the language of the findings, cy, but was in en-GB: evaluate and plan"
                                + " with the words of the framework or translation that is reported in");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Report.builder(translated.framework(), english))
                .withMessageStartingWith("framework must be in the language of the findings, en-GB, but was in cy: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Report.of(framework, cynllun))
                .withMessageStartingWith("framework must be in the language of the plan, cy, but was in en-GB: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Report.builder(framework, english).plan(cynllun))
                .withMessageStartingWith("framework must be in the language of the plan, cy, but was in en-GB: ");
        assertThat(Report.builder(translated.framework(), welsh)
                        .plan(cynllun)
                        .everything(english)
                        .build()
                        .language())
                .isEqualTo("cy");
        assertThat(Report.of(framework, plan).language()).isEqualTo("en-GB");
    }

    @Test
    void wordsOfAnotherFrameworkAreRefused() {
        TranslatedFramework translated = TranslatedFramework.of(sketch.framework(), welsh().build());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checklist.of(
                                Sketch.withLevels(3).criterion(LISTENING).framework())
                        .withWords(translated))
                .withMessageEndingWith("with other content");
    }
}
