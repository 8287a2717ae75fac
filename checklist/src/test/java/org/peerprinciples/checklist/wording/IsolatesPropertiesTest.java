package org.peerprinciples.checklist.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A name that is written from the right doesn't turn round the sentence that it stands in. */
class IsolatesPropertiesTest {

    private static final String ARABIC = "\u0634\u0628\u0643\u0629 \u0627\u0644\u0623\u0642\u0631\u0627\u0646";
    private static final String HEBREW = "\u05e8\u05e9\u05ea";

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a",
                        " ",
                        "\u0634",
                        "\u05e8",
                        "\u2068",
                        "\u2069",
                        "\u202E",
                        "\u202C",
                        "\u2067",
                        "1",
                        "\uD83A\uDD00")
                .list()
                .ofMaxSize(12)
                .map(list -> String.join("", list));
    }

    @Example
    void standRoundANameFromTheRightOnly() {
        assertThat(Isolates.around(ARABIC)).isEqualTo("\u2068" + ARABIC + "\u2069");
        assertThat(Isolates.around("\uD83A\uDD00")).isEqualTo("\u2068\uD83A\uDD00\u2069");
        assertThat(Isolates.around("Llanelli 7")).isEqualTo("Llanelli 7");
    }

    @Example
    void standRoundASentenceNoMoreThanOnce() {
        Phrases phrases = Phrases.of(IsolatesPropertiesTest.class, "phrases", "en");
        String inner = phrases.say("quote", HEBREW, "now");

        assertThat(inner).isEqualTo("It isn't \u2068" + HEBREW + "\u2069 now");
        assertThat(phrases.say("quote", inner, "then")).isEqualTo("It isn't " + inner + " then");
    }

    @Example
    void letASentenceThatBeginsWithANameKeepItsDirection() {
        assertThat(new Bidi(HEBREW + ": what could be done", Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).getBaseLevel())
                .isOne();
        assertThat(new Bidi(Isolates.around(HEBREW) + ": what could be done", Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT)
                        .getBaseLevel())
                .isZero();
    }

    @Property
    void areThereInPairsAndNothingElseSteers(@ForAll("texts") String text) {
        for (String kept : new String[] {Isolates.kept(text), Isolates.kept(Isolates.around(text))}) {
            int depth = 0;
            for (int i = 0; i < kept.length(); i++) {
                char c = kept.charAt(i);
                depth += c == '\u2068' ? 1 : c == '\u2069' ? -1 : 0;
                assertThat(depth).isNotNegative();
            }
            assertThat(depth).isZero();
            assertThat(kept).doesNotContainPattern("[\\u202A-\\u202E\\u2066\\u2067]");
            assertThat(Isolates.kept(kept)).isEqualTo(kept);
        }
    }

    @Property
    void takeNothingOfWhatWasWritten(@ForAll("texts") String text) {
        String steering = "[\\u202A-\\u202E\\u2066-\\u2069]";

        assertThat(Isolates.around(text).replaceAll(steering, "")).isEqualTo(text.replaceAll(steering, ""));
        assertThat(Isolates.kept(text).replaceAll(steering, "")).isEqualTo(text.replaceAll(steering, ""));
    }
}
