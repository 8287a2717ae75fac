package org.peerprinciples.checklist.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class HalvesTest {

    private static byte[] bytes(List<Integer> given) {
        byte[] bytes = new byte[given.size()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = given.get(i).byteValue();
        }
        return bytes;
    }

    @Property
    void whatIsPackedIsUnpackedAndNothingBesideIt(
            @ForAll @Size(max = 70) List<@IntRange(max = 15) Integer> given, @ForAll @IntRange(max = 9) int at) {
        byte[] codes = bytes(given);
        byte[] packed = new byte[at + Halves.packed(codes.length) + 1];
        Arrays.fill(packed, (byte) 0x77);
        byte[] shifted = new byte[at + codes.length];
        System.arraycopy(codes, 0, shifted, at, codes.length);
        assertThat(Halves.pack(shifted, at, codes.length, packed, at)).isTrue();
        for (int i = 0; i < codes.length; i++) {
            assertThat((packed[at + i / 2] >> (i % 2 * 4)) & 15).isEqualTo(codes[i]);
        }
        assertThat(packed).endsWith((byte) 0x77);
        byte[] unpacked = new byte[at + codes.length + 1];
        unpacked[at + codes.length] = 99;
        Halves.unpack(packed, at, codes.length, unpacked, at);
        assertThat(Arrays.copyOfRange(unpacked, at, at + codes.length)).isEqualTo(codes);
        assertThat(unpacked).endsWith((byte) 99);
    }

    @Property
    void whatDoesNotFitIsSaid(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 15) Integer> given,
            @ForAll @IntRange(min = 16, max = 25) int large,
            @ForAll @IntRange(max = 39) int where) {
        byte[] codes = bytes(given);
        codes[where % codes.length] = (byte) large;
        assertThat(Halves.pack(codes, 0, codes.length, new byte[40], 0)).isFalse();
    }
}
