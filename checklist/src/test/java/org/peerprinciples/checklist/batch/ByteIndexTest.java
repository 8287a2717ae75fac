package org.peerprinciples.checklist.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class ByteIndexTest {

    private static byte[] utf8(String name) {
        return name.getBytes(StandardCharsets.UTF_8);
    }

    @Property(tries = 200)
    void positionsAreThoseInAListOfTheNamesAsTheyCame(
            @ForAll @Size(max = 80) List<String> names, @ForAll List<String> asked, @ForAll boolean again) {
        ByteIndex index = new ByteIndex();
        if (again) {
            asked.forEach(name -> index.add(utf8(name), 0, utf8(name).length));
            index.clear();
        }
        List<String> known = new ArrayList<>();
        for (String name : names) {
            // What isn't a whole character has no bytes of its own.
            String whole = new String(utf8(name), StandardCharsets.UTF_8);
            byte[] among = utf8("<" + whole + ">");
            boolean isNew = !known.contains(whole);
            assertThat(index.add(among, 1, among.length - 2)).isEqualTo(isNew);
            if (isNew) {
                known.add(whole);
            }
        }
        assertThat(index.size()).isEqualTo(known.size());
        List<String> all = new ArrayList<>(known);
        all.addAll(asked);
        for (String name : all) {
            String whole = new String(utf8(name), StandardCharsets.UTF_8);
            assertThat(index.find(utf8(whole), 0, utf8(whole).length)).isEqualTo(known.indexOf(whole));
        }
    }

    @Example
    void namesHaveTheirLengthsAndOthersNone() {
        ByteIndex index = ByteIndex.of(List.of("a", "caf\u00e9"));
        assertThat(index.lengthOf(1)).isEqualTo(5);
        assertThat(index.lengthOf(2)).isEqualTo(-1);
        assertThat(index.lengthOf(-1)).isEqualTo(-1);
        assertThat(index.isHere(1, utf8("a caf\u00e9"), 2)).isTrue();
        assertThat(index.isHere(1, utf8("a cafes"), 2)).isFalse();
    }

    @Example
    void theSameNameTwiceIsRefused() {
        assertThatThrownBy(() -> ByteIndex.of(List.of("a", "b", "a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("names must be distinct, but 'a' is there twice");
    }
}
