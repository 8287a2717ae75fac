package org.peerprinciples.checklist.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peerprinciples.core.catalog.Frameworks;
import org.peerprinciples.core.catalog.Translations;
import org.peerprinciples.core.edition.TranslatedFramework;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkBuilder;
import org.peerprinciples.core.framework.FrameworkTexts;
import org.peerprinciples.core.framework.TranslatedText;
import org.peerprinciples.core.framework.Translation;
import org.peerprinciples.core.id.TextId;

/** Which texts are in another language than the words around them. */
class PassagesTest {

    private static final Framework FRAMEWORK = Frameworks.sevenPrinciples();

    private static Framework translated(String language, String wording, Optional<String> note) {
        return TranslatedFramework.of(
                        FRAMEWORK,
                        Translation.builder()
                                .framework(FRAMEWORK.ref())
                                .language(language)
                                .status(Translation.Status.DRAFT)
                                .madeBy("A neighbour")
                                .note(note)
                                .addTexts(new TranslatedText(TextId.of("framework/name"), wording, Optional.empty()))
                                .build())
                .framework();
    }

    @Test
    void areNoneInTheLanguageOfTheWordsAround() {
        assertThat(Passages.of(FRAMEWORK, "en").byLanguage()).isEmpty();
        assertThat(Passages.of(FRAMEWORK, "en-GB").byLanguage()).isEmpty();
    }

    @Test
    void areAllTextsOfAFrameworkInAThirdLanguage() {
        Framework polish = new FrameworkBuilder().from(FRAMEWORK).language("pl").build();

        assertThat(Passages.of(polish, "en").byLanguage()).containsOnlyKeys("pl");
        assertThat(Passages.of(polish, "en").byLanguage().get("pl"))
                .doesNotHaveDuplicates()
                .hasSameElementsAs(FrameworkTexts.of(FRAMEWORK).all().values());
    }

    @Test
    void whatATranslationLacksIsInTheLanguageOfTheOriginal() {
        Framework polish = translated("pl", "Siedem zasad", Optional.empty());
        Framework welsh = translated("cy", "Saith egwyddor", Optional.empty());

        assertThat(Passages.of(polish, "en").byLanguage()).isEqualTo(Map.of("pl", List.of("Siedem zasad")));
        assertThat(Passages.of(welsh, "cy").byLanguage()).containsOnlyKeys(FRAMEWORK.language());
        assertThat(Passages.of(welsh, "cy").byLanguage().get(FRAMEWORK.language()))
                .contains(FRAMEWORK.purpose())
                .doesNotContain("Saith egwyddor");
        assertThat(Passages.original(welsh)).isEqualTo(FRAMEWORK.language());
    }

    @Test
    void whatHasNoLettersIsInNoLanguage() {
        assertThat(Passages.of(translated("pl", "7", Optional.empty()), "en").byLanguage())
                .isEmpty();
    }

    @Test
    void aNoteSaysTheSameInTheLanguageOfTheOriginalAfterALineBreak() {
        assertThat(Passages.of(translated("pl", "7", Optional.of("Szkic.\nA draft.")), "en")
                        .byLanguage())
                .isEqualTo(Map.of("pl", List.of("Szkic.")));
        assertThat(Passages.of(translated("pl", "7", Optional.of("A draft.")), "en")
                        .byLanguage())
                .isEmpty();
    }

    @Test
    void theWelshOfTheSevenPrinciplesHasOneInEnglish() {
        TranslatedFramework welsh = TranslatedFramework.of(
                FRAMEWORK, Translations.find(FRAMEWORK, "cy").orElseThrow());

        Map<String, List<String>> passages =
                Passages.of(welsh.framework(), "cy").byLanguage();

        assertThat(passages).containsOnlyKeys(FRAMEWORK.language());
        assertThat(passages.get(FRAMEWORK.language()))
                .singleElement()
                .asString()
                .startsWith("This translation is a draft.");
    }

    @Test
    void aPartIsInTheLanguageOfItsWhole() {
        Passages passages = Passages.of(translated("pl", "Ufaj. I pytaj.", Optional.empty()), "en");

        assertThat(passages.withPart("Ufaj. I pytaj.", "Ufaj.")
                        .withPart(FRAMEWORK.purpose(), "This")
                        .byLanguage())
                .isEqualTo(Map.of("pl", List.of("Ufaj. I pytaj.", "Ufaj.")));
    }

    @Test
    void whatIsInOneLanguageAlreadyStaysInIt() {
        Passages passages = Passages.of(translated("pl", "Nadzieja", Optional.empty()), "en");

        assertThat(passages.with("cs", List.of("Nadzieja", "Naděje")).byLanguage())
                .isEqualTo(Map.of("pl", List.of("Nadzieja"), "cs", List.of("Naděje")));
    }
}
