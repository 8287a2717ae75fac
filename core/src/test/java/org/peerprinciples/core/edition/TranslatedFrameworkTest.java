package org.peerprinciples.core.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.peerprinciples.core.document.FrameworkDigests;
import org.peerprinciples.core.document.FrameworkJson;
import org.peerprinciples.core.fixture.GoodNeighbours;
import org.peerprinciples.core.fixture.TranslationArbitraries;
import org.peerprinciples.core.fixture.TranslationArbitraries.Translated;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkTexts;
import org.peerprinciples.core.framework.TranslatedText;
import org.peerprinciples.core.framework.Translation;
import org.peerprinciples.core.framework.TranslationBuilder;
import org.peerprinciples.core.id.Edition;
import org.peerprinciples.core.id.TextId;

class TranslatedFrameworkTest {

    private static final Framework NEIGHBOURS = GoodNeighbours.framework();
    private static final TextId NAME = TextId.of("framework/name");
    private static final TextId NIGHTS = TextId.of("criterion/quiet.nights/descriptor/at-times");

    @Test
    void aTextIsShownInTheOtherLanguageAndTheRestFallsBack() {
        TranslatedFramework translated = TranslatedFramework.of(
                NEIGHBOURS, welsh().addTexts(current(NAME, "Cymdogion da")).build());

        assertThat(translated.framework().name()).isEqualTo("Cymdogion da");
        assertThat(translated.framework().language()).isEqualTo("cy");
        assertThat(translated.framework().purpose()).isEqualTo(NEIGHBOURS.purpose());
        assertThat(translated.language(NAME)).isEqualTo("cy");
        assertThat(translated.language(NIGHTS)).isEqualTo(NEIGHBOURS.language());
        assertThat(translated.missing()).contains(NIGHTS).doesNotContain(NAME);
        assertThat(translated.isComplete()).isFalse();
        assertThat(translated.original()).isEqualTo(NEIGHBOURS);
    }

    @Test
    void theMarkSaysWhatWasTranslatedAndHowFarItCanBeReliedOn() {
        Framework shown = TranslatedFramework.of(
                        NEIGHBOURS, welsh().note("Not for printing.").build())
                .framework();

        assertThat(shown.translation()).hasValueSatisfying(mark -> {
            assertThat(mark.of()).isEqualTo(FrameworkDigests.of(NEIGHBOURS).framework());
            assertThat(mark.language()).isEqualTo(NEIGHBOURS.language());
            assertThat(mark.status()).isEqualTo(Translation.Status.DRAFT);
            assertThat(mark.madeBy()).isEqualTo("A neighbour");
            assertThat(mark.note()).contains("Not for printing.");
        });
    }

    @Test
    void aTranslationOfAnotherWordingIsStaleAndNotShown() {
        TranslatedText old = new TranslatedText(
                NAME, "Hen enw", Optional.of(FrameworkDigests.ofText("Another name than it has now")));
        TranslatedFramework translated =
                TranslatedFramework.of(NEIGHBOURS, welsh().addTexts(old).build());

        assertThat(translated.stale()).containsExactly(NAME);
        assertThat(translated.missing()).doesNotContain(NAME);
        assertThat(translated.framework().name()).isEqualTo(NEIGHBOURS.name());
    }

    @Test
    void withoutADigestOnlyTheEditionThatWasTranslatedTells() {
        Translation unpinned = welsh().addTexts(new TranslatedText(NAME, "Cymdogion da", Optional.empty()))
                .build();
        Framework later = Framework.builder()
                .from(NEIGHBOURS)
                .edition(new Edition(9, 0, 0))
                .build();

        assertThat(TranslatedFramework.of(NEIGHBOURS, unpinned).stale()).isEmpty();
        assertThat(TranslatedFramework.of(later, unpinned).stale()).containsExactly(NAME);
    }

    @Test
    void anotherEditionTellsWhatIsSurplusMissingAndStale() {
        List<TranslatedText> texts = new ArrayList<>();
        FrameworkTexts.of(NEIGHBOURS).all().forEach((id, text) -> texts.add(current(id, "cy " + text)));
        Translation whole = welsh().texts(texts).build();
        Framework later = FrameworkJson.standard()
                .read(FrameworkJson.write(Framework.builder()
                        .from(NEIGHBOURS)
                        .edition(new Edition(9, 0, 0))
                        .name("Better neighbours")
                        .judgements(List.of())
                        .build()));

        TranslatedFramework translated = TranslatedFramework.of(later, whole);

        assertThat(translated.stale()).containsExactly(NAME);
        assertThat(translated.surplus())
                .isNotEmpty()
                .allSatisfy(id -> assertThat(id.value()).startsWith("judgement/"));
        assertThat(translated.missing()).isEmpty();
        assertThat(TranslatedFramework.of(NEIGHBOURS, whole).isComplete()).isTrue();
        assertThat(TranslatedFramework.of(NEIGHBOURS, whole))
                .hasToString("good-neighbours 1.1.0 in cy (draft): " + texts.size() + " of " + texts.size() + " texts");
    }

    @Test
    void aTranslationOfAnotherFrameworkIsRefused() {
        Translation other = Translation.builder()
                .from(welsh().build())
                .framework(FrameworkJson.standard()
                        .read(GoodNeighbours.leastFrameworkJson())
                        .ref())
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TranslatedFramework.of(NEIGHBOURS, other))
                .withMessageContaining("good-neighbours");
    }

    @Test
    void aTranslationOfATranslationOrIntoTheSameLanguageIsRefused() {
        Framework shown = TranslatedFramework.of(NEIGHBOURS, welsh().build()).framework();
        Translation same = welsh().language(NEIGHBOURS.language().toLowerCase(java.util.Locale.ROOT))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TranslatedFramework.of(shown, welsh().build()))
                .withMessageContaining("own language");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TranslatedFramework.of(NEIGHBOURS, same))
                .withMessageContaining("another language");
    }

    @Test
    void aTextThatIsNotThereHasNoLanguage() {
        TranslatedFramework translated = TranslatedFramework.of(NEIGHBOURS, welsh().build());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> translated.language(TextId.of("framework/nickname")))
                .withMessageContaining("framework/nickname");
    }

    @Property(tries = 200)
    void everyTextIsShownOnceEitherTranslatedOrAsItWas(@ForAll("translated") Translated drawn) {
        TranslatedFramework translated = TranslatedFramework.of(drawn.framework(), drawn.translation());
        Map<TextId, String> wordings = new LinkedHashMap<>();
        drawn.translation().texts().forEach(text -> wordings.put(text.text(), text.wording()));
        Map<TextId, String> shown = FrameworkTexts.of(translated.framework()).all();

        FrameworkTexts.of(drawn.framework()).all().forEach((id, text) -> {
            boolean isTranslated =
                    translated.language(id).equals(drawn.translation().language());
            assertThat(shown).containsEntry(id, isTranslated ? wordings.get(id) : text);
            assertThat(isTranslated)
                    .isEqualTo(!translated.missing().contains(id)
                            && !translated.stale().contains(id));
        });
        assertThat(shown).hasSameSizeAs(FrameworkTexts.of(drawn.framework()).all());
    }

    @Property(tries = 200)
    void nothingButTextsAndLanguageChanges(@ForAll("translated") Translated drawn) {
        Framework shown =
                TranslatedFramework.of(drawn.framework(), drawn.translation()).framework();
        Map<TextId, String> back = FrameworkTexts.of(drawn.framework()).all();
        Framework restored = Framework.builder()
                .from(Wordings.of(back).laidOver(shown))
                .language(drawn.framework().language())
                .translation(Optional.empty())
                .build();

        assertThat(restored).isEqualTo(drawn.framework());
        assertThat(FrameworkJson.problems(shown)).isEmpty();
    }

    @Provide
    Arbitrary<Translated> translated() {
        return TranslationArbitraries.translated();
    }

    private static TranslatedText current(TextId id, String wording) {
        String text = FrameworkTexts.of(NEIGHBOURS).find(id).orElseThrow();
        return new TranslatedText(id, wording, Optional.of(FrameworkDigests.ofText(text)));
    }

    private static TranslationBuilder welsh() {
        return Translation.builder()
                .framework(NEIGHBOURS.ref())
                .language("cy")
                .status(Translation.Status.DRAFT)
                .madeBy("A neighbour");
    }
}
