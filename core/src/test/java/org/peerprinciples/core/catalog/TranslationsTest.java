package org.peerprinciples.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerprinciples.core.document.FrameworkDigests;
import org.peerprinciples.core.document.TranslationJson;
import org.peerprinciples.core.edition.TranslatedFramework;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkTexts;
import org.peerprinciples.core.framework.Translation;
import org.peerprinciples.core.id.TextId;

class TranslationsTest {

    private static final Framework SEVEN = Frameworks.sevenPrinciples();
    private static final Translation WELSH = Translations.sevenPrinciplesInWelsh();

    static List<Translation> all() {
        return Translations.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyTextIsTranslatedAndNoneIsStaleOrSurplus(Translation translation) {
        Framework framework = FrameworkCatalog.standard().get(translation.framework());
        TranslatedFramework translated = TranslatedFramework.of(framework, translation);

        assertThat(translated.missing()).isEmpty();
        assertThat(translated.stale()).isEmpty();
        assertThat(translated.surplus()).isEmpty();
        assertThat(translated.isComplete()).isTrue();
        assertThat(translation.framework().digest())
                .contains(FrameworkDigests.of(framework).framework());
        assertThat(translation.texts()).allSatisfy(text -> assertThat(text.of()).isPresent());
    }

    @Test
    void theWelshIsMarkedAsADraftThatNobodyHasReviewed() {
        assertThat(WELSH.language()).isEqualTo("cy");
        assertThat(WELSH.status()).isEqualTo(Translation.Status.DRAFT);
        assertThat(WELSH.reviewedBy()).isEmpty();
        assertThat(WELSH.note().orElseThrow()).contains("draft", "Drafft");
    }

    /** Names of organisations and charters stay; nothing of three words or more is the same in both languages. */
    @Test
    void nothingIsLeftInEnglish() {
        Map<TextId, String> english = FrameworkTexts.of(SEVEN).all();

        assertThat(WELSH.texts())
                .filteredOn(text -> text.wording().split(" ").length > 2)
                .allSatisfy(text -> assertThat(text.wording()).isNotEqualTo(english.get(text.text())));
    }

    @Test
    void theDocumentIsInItsCanonicalForm() throws IOException {
        try (InputStream in = Translations.class.getResourceAsStream("seven-principles-1.0.0.cy.json")) {
            assertThat(TranslationJson.write(WELSH)).isEqualTo(in.readAllBytes());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cy", "cy-GB", "CY"})
    void aLanguageFindsTheTranslationThatFitsIt(String language) {
        assertThat(Translations.find(SEVEN, language)).contains(WELSH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "fr"})
    void aLanguageThatIsntThereFindsNone(String language) {
        assertThat(Translations.find(SEVEN, language)).isEmpty();
    }

    @Test
    void aTranslationOfAnotherFrameworkIsNotFound() {
        Framework other = Framework.builder()
                .from(SEVEN)
                .id(org.peerprinciples.core.id.FrameworkId.of("other"))
                .build();

        assertThat(Translations.find(other, "cy")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"not a tag!", "", "cy_GB", "cy-", "cy;q=7"})
    void whatIsNoTagIsRefused(String language) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Translations.find(SEVEN, language))
                .withMessage("language must be a BCP 47 tag such as cy, but was '" + language + "'");
    }
}
