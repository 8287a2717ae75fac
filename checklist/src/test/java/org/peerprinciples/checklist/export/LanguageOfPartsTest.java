package org.peerprinciples.checklist.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.crosswalk.CrosswalkReading;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.form.ConversationGuide;
import org.peerprinciples.checklist.form.Form;
import org.peerprinciples.checklist.form.FormSettings;
import org.peerprinciples.checklist.form.Poster;
import org.peerprinciples.checklist.plan.Goal;
import org.peerprinciples.checklist.plan.ImprovementPlan;
import org.peerprinciples.checklist.progress.Progress;
import org.peerprinciples.checklist.report.Report;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.catalog.Crosswalks;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.catalog.Frameworks;
import org.peerprinciples.core.catalog.Translations;
import org.peerprinciples.core.document.AssessmentJson;
import org.peerprinciples.core.edition.TranslatedFramework;
import org.peerprinciples.core.framework.Crosswalk;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkBuilder;
import org.peerprinciples.core.framework.FrameworkTexts;
import org.peerprinciples.core.framework.TranslatedText;
import org.peerprinciples.core.framework.Translation;

/** On every page that is made of a framework in a third language, each of its texts says its language (WCAG 2.2, 3.1.2). */
class LanguageOfPartsTest {

    private static final Path SAMPLES =
            Path.of("..", "examples", "src", "main", "resources", "org", "peerprinciples", "examples", "assessments");
    private static final Framework ENGLISH = Frameworks.sevenPrinciples();

    private enum Language {
        PL("Zażółć", 'a', "ltr"),
        AR("سؤال", 'ا', "rtl");

        private final String word;
        private final char first;
        private final String direction;

        Language(String word, char first, String direction) {
            this.word = word;
            this.first = first;
            this.direction = direction;
        }

        String tag() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Each text in words of its own, some of which begin like others, with what has to be escaped. */
        private String wording(int number) {
            String letters = "" + (char) (first + number / 100) + (char) (first + number / 10 % 10)
                    + (char) (first + number % 10);
            return switch (number % 3) {
                case 0 -> word + " " + letters + ". " + letters + " " + word + "!";
                case 1 -> word + " " + letters.charAt(0) + " & <" + letters + "> 'x'?";
                default -> letters + " " + word + ".";
            };
        }

        /** A framework of its own in this language, with ids that English ones have. */
        private Framework framework() {
            List<TranslatedText> texts = new ArrayList<>();
            FrameworkTexts.of(ENGLISH)
                    .all()
                    .keySet()
                    .forEach(id -> texts.add(new TranslatedText(id, wording(texts.size()), Optional.empty())));
            Framework worded = TranslatedFramework.of(
                            ENGLISH,
                            Translation.builder()
                                    .framework(ENGLISH.ref())
                                    .language(tag())
                                    .status(Translation.Status.DRAFT)
                                    .madeBy("A neighbour")
                                    .addAllTexts(texts)
                                    .build())
                    .framework();
            return new FrameworkBuilder()
                    .from(worded)
                    .translation(Optional.empty())
                    .build();
        }
    }

    private static Assessment sample(String name) throws IOException {
        return AssessmentJson.using(FrameworkCatalog.standard()).read(SAMPLES.resolve(name + ".json"));
    }

    /** As if it had been answered in those words. */
    private static Assessment answering(Framework words, Assessment sample) {
        return Assessment.builder()
                .from(sample)
                .framework(words.ref())
                .criterionDigests(Map.of())
                .build();
    }

    private static Stream<Report> reports(Framework words) throws IOException {
        Checklist checklist = Checklist.of(words);
        Assessment assessment = answering(words, sample("fictional-riverside-network"));
        Evaluation evaluation = checklist.evaluate(assessment);
        Evaluation later = checklist.evaluate(answering(words, sample("fictional-riverside-network-2027")));
        ImprovementPlan plan = checklist.plan(assessment, Goal.everyPrincipleEffective());
        Progress progress = Progress.between(evaluation, later);
        return Stream.of(
                Report.builder(words, evaluation)
                        .everything(evaluation)
                        .withWords()
                        .build(),
                Report.brief(words, evaluation.suppressedBelow(5)),
                Report.of(words, plan),
                Report.of(words, progress),
                ConversationGuide.of(words),
                Form.of(words, FormSettings.none()).report());
    }

    private static Document page(Report report) {
        return Jsoup.parse(ReportExporters.html().export(report));
    }

    /** Texts that stand between tags, where something could be marked. */
    private static List<TextNode> seen(Document page) {
        List<TextNode> seen = new ArrayList<>();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text) {
                        seen.add(text);
                    }
                },
                page.body());
        return seen.stream().filter(text -> !isDescription(text.parent())).toList();
    }

    /** What is said of a drawing holds no markup; the table behind it says the same. */
    private static boolean isDescription(Node parent) {
        return parent instanceof Element element && element.tagName().equals("desc");
    }

    private static boolean isWithin(Node node, String language) {
        return Stream.iterate(node, parent -> parent.parent() != null, Node::parent)
                .anyMatch(parent -> parent.attr("lang").equals(language));
    }

    private static void allSay(Document page, Framework framework, Language language) {
        List<String> texts = List.copyOf(FrameworkTexts.of(framework).all().values());
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("body [lang]"))
                .hasSizeGreaterThan(7)
                .allSatisfy(each -> assertThat(each.attr("lang") + each.attr("dir"))
                        .isEqualTo(language.tag() + (each.tagName().matches("title|desc") ? "" : language.direction)))
                .allSatisfy(each -> assertThat(texts)
                        // A poster shows the beginnings of some.
                        .anyMatch(text -> each.text().contains(text) || text.startsWith(each.text())));
        assertThat(seen(page))
                .filteredOn(text -> !isWithin(text, language.tag()))
                .extracting(TextNode::getWholeText)
                .allSatisfy(text -> assertThat(text).doesNotContain(language.word));
    }

    @ParameterizedTest
    @EnumSource
    void everyTextOnAReportSaysIt(Language language) throws IOException {
        Framework framework = language.framework();

        assertThat(reports(framework).map(LanguageOfPartsTest::page))
                .allSatisfy(page -> allSay(page, framework, language));
    }

    @ParameterizedTest
    @EnumSource
    void everyTextOnAFormAndAPosterSaysIt(Language language) {
        Framework framework = language.framework();

        assertThat(Stream.concat(
                                Stream.of(
                                        Poster.html(framework),
                                        Form.of(framework, FormSettings.none()).html()),
                                framework.roles().stream()
                                        .map(role -> Form.of(
                                                        framework,
                                                        FormSettings.builder()
                                                                .role(role.id())
                                                                .build())
                                                .html()))
                        .map(Jsoup::parse))
                .allSatisfy(page -> allSay(page, framework, language));
    }

    @ParameterizedTest
    @EnumSource
    void nothingElseOfAPageChanges(Language language) throws IOException {
        assertThat(reports(language.framework())).allSatisfy(report -> {
            Document marked = page(report);
            marked.select("body [lang]").forEach(each -> each.removeAttr("lang").removeAttr("dir"));
            Document plain = page(new Report(report.title(), report.language(), report.sections()));
            assertThat(bare(marked)).isEqualTo(bare(plain));
        });
    }

    /** The page without spans that say nothing any more. */
    private static String bare(Document page) {
        page.outputSettings().prettyPrint(false);
        page.select("span").stream().filter(each -> each.attributes().isEmpty()).forEach(Element::unwrap);
        return page.body().html();
    }

    @Test
    void aCrosswalkIsInTheLanguageOfTheOriginal() throws IOException {
        Crosswalk crosswalk = Crosswalks.sevenPrinciplesToScottishOutcomes();
        Framework welsh = TranslatedFramework.of(
                        ENGLISH, Translations.find(ENGLISH, "cy").orElseThrow())
                .framework();
        CrosswalkReading reading =
                CrosswalkReading.of(Checklist.of(ENGLISH).evaluate(sample("fictional-riverside-network")), crosswalk);

        Document page = page(Report.of(welsh, crosswalk, reading));

        assertThat(page.select("[lang=" + ENGLISH.language() + "]").eachText())
                .contains(
                        crosswalk.name(),
                        crosswalk.caution(),
                        crosswalk.concepts().get(0).name());
        assertThat(Report.of(ENGLISH, crosswalk, reading).passages()).isEmpty();
    }

    @Test
    void inEnglishAndWelshOnlyTheEnglishNoticeOfADraftSaysIt() throws IOException {
        TranslatedFramework welsh =
                TranslatedFramework.of(ENGLISH, Translations.find(ENGLISH, "cy").orElseThrow());
        Assessment assessment = sample("fictional-riverside-network");
        Evaluation evaluation = Checklist.of(ENGLISH).evaluate(assessment);
        Evaluation inWelsh = Checklist.of(ENGLISH).withWords(welsh).evaluate(assessment);

        assertThat(page(Report.of(ENGLISH, evaluation)).select("body [lang]")).isEmpty();
        assertThat(page(Report.of(welsh.framework(), inWelsh)).select("body [lang]"))
                .singleElement()
                .satisfies(each -> assertThat(each.text()).startsWith("This translation is a draft."));
        assertThat(new String(Report.json().write(Report.of(ENGLISH, evaluation)), StandardCharsets.UTF_8))
                .doesNotContain("passages");
        Framework words = Language.PL.framework();
        Report polish = Report.of(words, Checklist.of(words).evaluate(answering(words, assessment)));
        assertThat(polish.passages()).containsOnlyKeys("pl");
        assertThat(Report.json().read(Report.json().write(polish))).isEqualTo(polish);
        assertThat(ReportExporters.text().export(polish))
                .isEqualTo(ReportExporters.text()
                        .export(new Report(polish.title(), polish.language(), Map.of(), polish.sections())));
    }
}
