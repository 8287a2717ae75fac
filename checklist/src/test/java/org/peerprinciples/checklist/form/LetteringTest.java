package org.peerprinciples.checklist.form;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class LetteringTest {

    private static int lines(String text, double room) {
        return Lettering.of(text).lines(room);
    }

    @Test
    void wordsGoToTheNextLineWhole() {
        assertThat(lines("aaaa bbbb", 9.7)).isEqualTo(1);
        assertThat(lines("aaaa bbbb", 9.6)).isEqualTo(2);
        assertThat(lines("aaaa bbbb aaaa", 9.7)).isEqualTo(2);
    }

    @Test
    void aWordThatIsLongerThanALineIsBroken() {
        assertThat(lines("aaaaaaaaaa", 4)).isEqualTo(3);
        assertThat(lines("a aaaaaaaaaa a", 4)).isEqualTo(5);
    }

    @Test
    void lettersAreAsWideAsTheyAre() {
        assertThat(lines("iiiiiiii", 5)).isEqualTo(1);
        assertThat(lines("aaaaaaaa", 5)).isEqualTo(2);
        assertThat(lines("AAAAAAAA", 10)).isEqualTo(2);
        assertThat(lines("mmmmmmmm", 13)).isEqualTo(2);
        assertThat(lines("\u4e00".repeat(8), 14)).isEqualTo(2);
        assertThat(lines("e\u0301\u200d".repeat(8), 9.1))
                .as("accents and joiners take no room")
                .isEqualTo(1);
    }

    @Property
    void moreTextTakesNoFewerLinesAndMoreRoomNoMore(
            @ForAll @AlphaChars @StringLength(max = 60) String text,
            @ForAll @AlphaChars @StringLength(max = 20) String more,
            @ForAll @IntRange(min = 3, max = 90) int room) {
        assertThat(lines(text + " " + more, room)).isGreaterThanOrEqualTo(lines(text, room));
        assertThat(lines(text, room + 1)).isLessThanOrEqualTo(lines(text, room));
        assertThat(Lettering.of(text).and(more, 1).lines(room)).isEqualTo(lines(text + " " + more, room));
    }
}
