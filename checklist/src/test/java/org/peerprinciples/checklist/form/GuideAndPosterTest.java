package org.peerprinciples.checklist.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.peerprinciples.checklist.export.ReportExporters;
import org.peerprinciples.checklist.report.Block;
import org.peerprinciples.checklist.report.Report;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.catalog.Frameworks;
import org.peerprinciples.core.catalog.Translations;
import org.peerprinciples.core.edition.TranslatedFramework;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkBuilder;
import org.peerprinciples.core.framework.Level;
import org.peerprinciples.core.framework.PracticeExample;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.framework.PrincipleBuilder;
import org.peerprinciples.core.framework.Source;
import org.peerprinciples.core.id.PrincipleId;

/** What people talk about and put on the wall has the framework's own words, and no scores. */
class GuideAndPosterTest {

    private static final FormSettings CONTACT =
            FormSettings.builder().safeguardingContact("Sam at the desk").build();

    private static Stream<Framework> frameworks() {
        return Stream.concat(
                FrameworkCatalog.standard().frameworks().stream(),
                Stream.of(TranslatedFramework.of(
                                Frameworks.sevenPrinciples(),
                                Translations.find(Frameworks.sevenPrinciples(), "cy")
                                        .orElseThrow())
                        .framework()));
    }

    private static String said(Report guide) {
        return ReportExporters.text().export(guide).replaceAll("\\s+", " ");
    }

    private static List<Block> blocks(Report guide, Principle principle) {
        return guide.sections().stream()
                .filter(section -> section.heading().equals(principle.name()))
                .findFirst()
                .orElseThrow()
                .blocks();
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void theGuideAsksAboutEachPrincipleWithTheFrameworksWordsAndLeavesRoomForNotes(Framework framework) {
        Report guide = ConversationGuide.of(framework);

        assertThat(framework.principles()).allSatisfy(principle -> {
            List<Block> blocks = blocks(guide, principle);
            assertThat(blocks)
                    .contains(new Block.Paragraph(principle.meaning()))
                    .contains(new Block.Bullets(principle.criteria().stream()
                            .map(Criterion::question)
                            .map(Block.Item::of)
                            .toList()));
            assertThat(blocks.stream().filter(Block.Space.class::isInstance)).hasSize(3);
        });
        String text = said(guide);
        assertThat(framework.examples().stream().map(PracticeExample::description))
                .allSatisfy(each -> assertThat(text).contains(each.replaceAll("\\s+", " ")));
        assertThat(framework.sources().stream().map(Source::title))
                .allSatisfy(each -> assertThat(text).contains(each));
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void theGuideHasNoLevelsAndNoScores(Framework framework) {
        String text = said(ConversationGuide.of(framework));

        assertThat(framework.scale().levels().stream().map(Level::meaning)).noneMatch(text::contains);
        assertThat(Pattern.compile("\\bpoints? gained|\\[ ]|/100").matcher(text).find())
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void theGuideSaysWhomToTell(Framework framework) {
        assertThat(said(ConversationGuide.of(framework, CONTACT)))
                .contains("Sam at the desk")
                .doesNotContain("999");
        assertThat(said(ConversationGuide.of(framework))).contains("999");
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void thePosterShowsEachPrincipleAndWhomToTell(Framework framework) {
        Document poster = Jsoup.parse(Poster.html(framework, CONTACT));

        assertThat(poster.select("h1").text()).isEqualTo(framework.name());
        assertThat(poster.select(".principles strong").eachText())
                .containsExactlyElementsOf(
                        framework.principles().stream().map(Principle::name).toList());
        assertThat(poster.select(".principles span").eachText())
                .allSatisfy(sentence -> assertThat(framework.principles())
                        .anyMatch(principle -> principle.meaning().startsWith(sentence)));
        assertThat(poster.select(".contact").text()).endsWith("Sam at the desk");
        assertThat(poster.select("script")).isEmpty();
        assertThat(Jsoup.parse(Poster.html(framework)).select(".contact .blank"))
                .hasSize(1);
        assertThat(poster.select("footer").text().contains("drafft"))
                .isEqualTo(framework.translation().isPresent());
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void theMoreThereIsOnAPosterTheSmallerItIs(int principles, String size) {
        assertThat(Jsoup.parse(Poster.html(withPrinciples(principles)))
                        .selectFirst("main")
                        .classNames())
                .containsExactly("poster", size);
    }

    @Test
    void wideLettersTakeTheRoomThatTheyNeed() {
        assertThat(size(named("Everybody is heard and everybody is asked")))
                .as("as many letters as the next, of usual width")
                .isEqualTo("many");
        assertThat(size(named("WWMWWMWMW WM WMWMW WWMWWMWMW WM WMWMWM WM"))).isEqualTo("most");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> size(named("WWMWWMWMW WM WMWMW WWMWWMWMW WM WMWMW ".repeat(4))));
    }

    private static Framework named(String name) {
        Framework framework = withPrinciples(12);
        return new FrameworkBuilder()
                .from(framework)
                .principles(framework.principles().stream()
                        .<Principle>map(principle -> new PrincipleBuilder()
                                .from(principle)
                                .name(name)
                                .build())
                        .toList())
                .build();
    }

    private static String size(Framework framework) {
        return Jsoup.parse(Poster.html(framework)).selectFirst("main").classNames().stream()
                .skip(1)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatDoesNotFitOnOnePageIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Poster.html(withPrinciples(25)))
                .withMessage(
                        "principles on a poster must fit on one page, about twenty with names of one line, but were 25");
        FormSettings long_ = FormSettings.builder()
                .safeguardingContact("x".repeat(Poster.LONGEST_CONTACT + 1))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Poster.html(Frameworks.sevenPrinciples(), long_))
                .withMessageContaining("but had 201");
    }

    @Test
    void thePosterSaysWhichLanguageThePrinciplesAreIn() {
        Framework arabic = new FrameworkBuilder()
                .from(Frameworks.sevenPrinciples())
                .language("ar")
                .build();
        Document poster = Jsoup.parse(Poster.html(arabic));

        assertThat(poster.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(poster.select("h1, .principles strong, .principles span, footer span"))
                .hasSizeGreaterThan(2 * arabic.principles().size())
                .allSatisfy(
                        each -> assertThat(each.attr("lang") + each.attr("dir")).isEqualTo("arrtl"));
        assertThat(poster.select("h2, .rules-hint, .contact, .contact strong"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.hasAttr("lang")).isFalse());
    }

    private static Framework withPrinciples(int principles) {
        Framework framework = Frameworks.sevenPrinciples();
        Principle principle = framework.principles().get(0);
        return new FrameworkBuilder()
                .from(framework)
                .principles(Stream.iterate(1, i -> i + 1)
                        .limit(principles)
                        .<Principle>map(i -> new PrincipleBuilder()
                                .from(principle)
                                .id(PrincipleId.of("p" + i))
                                .criteria(List.of())
                                .ideas(List.of())
                                .build())
                        .toList())
                .build();
    }

    private static Stream<Arguments> sizes() {
        return Stream.of(
                Arguments.of(4, "few"),
                Arguments.of(7, "usual"),
                Arguments.of(12, "many"),
                Arguments.of(13, "most"),
                Arguments.of(20, "names"));
    }
}
