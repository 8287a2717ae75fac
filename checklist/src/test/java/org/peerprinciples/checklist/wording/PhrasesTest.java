package org.peerprinciples.checklist.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTest {

    @ParameterizedTest
    @ValueSource(strings = {"cy", "cy-GB", "CY"})
    void takesTheLanguageOfATag(String tag) {
        assertThat(Days.of(tag).say(LocalDate.of(2026, 5, 3))).isEqualTo("3 Mai 2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "fr", "und"})
    void saysInEnglishWhatItHasInNoOther(String tag) {
        assertThat(Days.of(tag).say(LocalDate.of(12026, 12, 31))).isEqualTo("31 December 12026");
        assertThat(Phrases.of(Days.class, "days", tag).language()).isEqualTo("en");
    }

    @Test
    void putsInWhatItIsGivenAsItPrints() {
        Phrases phrases = Phrases.of(PhrasesTest.class, "phrases", "en");
        assertThat(phrases.say("quote", "it's {0}", 1_000_000)).isEqualTo("It isn't it's {0} 1000000");
        assertThat(phrases.count("things", 1, "here")).isEqualTo("1 thing here");
        assertThat(phrases.count("things", 1_000, "here")).isEqualTo("1000 things here");
    }

    @Test
    void saysInEnglishAPhraseThatTheLanguageLacks() {
        Phrases phrases = Phrases.of(PhrasesTest.class, "phrases", "cy");
        assertThat(phrases.language()).isEqualTo("cy");
        assertThat(phrases.say("only-english")).isEqualTo("English");
        assertThat(phrases.keys()).containsExactly("things.one", "things.other");
        assertThat(phrases.has("only-english")).isTrue();
        assertThat(phrases.has("nothing")).isFalse();
    }

    @Test
    void namesLanguages() {
        assertThat(Languages.of("cy").name("en-GB")).isEqualTo("Saesneg");
        assertThat(Languages.of("en-GB").name("cy")).isEqualTo("Welsh");
        assertThat(Languages.of("ar").name("fr")).isEqualTo("fr");
    }

    @Test
    void refusesWhatIsNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Phrases.of(PhrasesTest.class, "nothing", "en"))
                .withMessage(
                        "name must be a bundle beside org.peerprinciples.checklist.wording.PhrasesTest, but was nothing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Phrases.of(PhrasesTest.class, "phrases", "en").say("nothing"))
                .withMessage("key must be one of phrases, but was nothing");
    }
}
