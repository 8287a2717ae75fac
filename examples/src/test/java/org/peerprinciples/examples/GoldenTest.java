package org.peerprinciples.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.export.ReportExporters;
import org.peerprinciples.checklist.plan.Goal;
import org.peerprinciples.checklist.progress.Progress;
import org.peerprinciples.checklist.report.Report;
import org.peerprinciples.checklist.report.ReportComposer;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.catalog.Translations;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.edition.TranslatedFramework;
import org.peerprinciples.core.framework.Framework;

/** What the samples come to, whole. See {@link Golden} on how these files are made. */
@ExtendWith(Golden.class)
class GoldenTest {

    /** Of these the page is kept; the others are large, and made in the same way. */
    private static final Set<String> PAGES = Set.of("fictional-riverside-network");

    private static final FrameworkCatalog CATALOG = FrameworkCatalog.standard();

    private static List<String> names() {
        return SampleAssessments.NAMES;
    }

    private static Assessment assessment(String name) throws IOException {
        return AssessmentJson.using(CATALOG).read(SampleAssessments.document(name));
    }

    private static Framework framework(String name) throws IOException {
        return CATALOG.get(assessment(name).framework());
    }

    private static Evaluation evaluation(String name) throws IOException {
        return Checklist.of(framework(name)).evaluate(assessment(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everySampleIsCanonicalAndPinnedToTheFramework(String name) throws IOException {
        byte[] document = SampleAssessments.document(name);

        assertThat(new String(document, StandardCharsets.UTF_8))
                .as("%s; -Dgolden.update=true writes it anew", name)
                .isEqualTo(new String(Golden.canonical(assessment(name)), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("names")
    void theShortReportAsText(String name) throws IOException {
        String text = ReportExporters.text().export(Report.brief(framework(name), evaluation(name)));

        Golden.compare(name + ".brief.txt", text.getBytes(StandardCharsets.UTF_8));
        assertThat(text.lines())
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(80));
    }

    @ParameterizedTest
    @MethodSource("names")
    void theWholeReportAsMarkdown(String name) throws IOException {
        String markdown = ReportExporters.markdown().export(whole(name));

        Golden.compare(name + ".md", markdown.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("names")
    void theWholeReportAsAPage(String name) throws IOException {
        byte[] page = ReportExporters.html().export(whole(name)).getBytes(StandardCharsets.UTF_8);

        // Where hardly anybody answered, nearly every question stands in the plan and among what to find out.
        assertThat(page).hasSizeLessThan(name.startsWith("fictional") ? 200_000 : 300_000);
        if (PAGES.contains(name)) {
            Golden.compare(name + ".html", page);
        }
    }

    /** With all that there can be in one: the plan, what changed, everything that is made of the answers, and people's words. */
    @ParameterizedTest
    @CsvSource({"false, false", "false, true", "true, false", "true, true"})
    void aPageOfTheFictionalSampleIsSmallEnoughToSend(boolean aYearLater, boolean inWelsh) throws IOException {
        String name = "fictional-riverside-network";
        Assessment assessment = assessment(aYearLater ? name + "-2027" : name);
        Framework framework = CATALOG.get(assessment.framework());
        Checklist checklist = inWelsh ? inWelsh(framework) : Checklist.of(framework);
        Evaluation evaluation = checklist.evaluate(assessment);
        ReportComposer report = Report.builder(checklist.words(), evaluation)
                .everything(evaluation)
                .plan(checklist.plan(assessment, Goal.everyPrincipleEffective()))
                .withWords();
        if (aYearLater) {
            report.progress(Progress.between(evaluation(name), evaluation));
        }

        assertThat(ReportExporters.html().export(report.build()).getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(200_000);
    }

    private static Checklist inWelsh(Framework framework) {
        return Checklist.of(framework)
                .withWords(TranslatedFramework.of(
                        framework, Translations.find(framework, "cy").orElseThrow()));
    }

    @Test
    void theActionSheetAndTheReportAsJson() throws IOException {
        String name = "fictional-riverside-network";
        byte[] json = Report.json().write(whole(name));

        Golden.compare(
                name + ".actions.csv", ReportExporters.csv().export(whole(name)).getBytes(StandardCharsets.UTF_8));
        Golden.compare(name + ".report.json", json);
        assertThat(Report.json().read(json)).isEqualTo(whole(name));
    }

    private static Report whole(String name) throws IOException {
        return WholeReport.of(Checklist.of(framework(name)), assessment(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void theEvaluationAsJson(String name) throws IOException {
        Evaluation evaluation = evaluation(name);
        byte[] json = Evaluation.json().write(evaluation);

        Golden.compare(name + ".json", json);
        assertThat(Evaluation.json().read(json)).isEqualTo(evaluation);
        assertThat(Evaluation.json().write(Evaluation.json().read(json))).isEqualTo(json);
    }

    @ParameterizedTest
    @MethodSource("names")
    void theWholeReportWithEverythingAsTextFitsThePage(String name) throws IOException {
        for (Checklist checklist : inEveryLanguage(framework(name))) {
            Evaluation evaluation = checklist.evaluate(assessment(name));
            Report report = Report.builder(checklist.words(), evaluation)
                    .plan(checklist.plan(assessment(name), Goal.everyPrincipleEffective()))
                    .everything(evaluation)
                    .withWords()
                    .build();

            assertThat(ReportExporters.text()
                            .export(report)
                            .lines()
                            .filter(line -> line.codePointCount(0, line.length()) > 80)
                            .filter(line -> line.strip().contains(" ")))
                    .as("lines that could have been broken")
                    .isEmpty();
        }
    }

    private static List<Checklist> inEveryLanguage(Framework framework) {
        Checklist checklist = Checklist.of(framework);
        return Stream.concat(
                        Stream.of(checklist),
                        Translations.find(framework, "cy")
                                .map(welsh -> checklist.withWords(TranslatedFramework.of(framework, welsh)))
                                .stream())
                .toList();
    }

    @Test
    void noGoldenFileIsLeftOver() throws IOException {
        assertThat(Golden.names())
                .isSubsetOf(Stream.concat(
                                Stream.of(
                                        "carry-assessment.txt",
                                        "fictional-riverside-network.actions.csv",
                                        "fictional-riverside-network.html",
                                        "fictional-riverside-network.report.json",
                                        "follow-progress.txt",
                                        "how-sure.txt",
                                        "own-principles.txt",
                                        "report-in-welsh.md",
                                        "stack-tailorings.txt",
                                        "tailor-principles.txt"),
                                SampleAssessments.NAMES.stream()
                                        .flatMap(name -> Stream.of(name + ".brief.txt", name + ".json", name + ".md")))
                        .toList());
    }
}
