package org.peerprinciples.checklist.batch;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that are being written, in one array that grows. Not for use by several threads at once. */
final class Bytes {

    private static final int FIRST = 1024;
    private static final int DECIMALS = 10_000;

    private byte[] bytes = new byte[FIRST];
    private int length;

    byte[] array() {
        return bytes;
    }

    int length() {
        return length;
    }

    void clear() {
        length = 0;
    }

    /** Makes sure that so many more bytes fit. Growing is rare and stands apart, so that asking costs next to nothing. */
    private void reserve(int more) {
        if (bytes.length - length < more) {
            grow(more);
        }
    }

    private void grow(int more) {
        int twice = (int) Math.min(2L * length, Integer.MAX_VALUE - 8);
        bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(length, more), twice));
    }

    Bytes put(char ascii) {
        reserve(1);
        bytes[length++] = (byte) ascii;
        return this;
    }

    Bytes put(byte[] more) {
        return put(more, 0, more.length);
    }

    Bytes put(byte[] from, int offset, int number) {
        reserve(number);
        System.arraycopy(from, offset, bytes, length, number);
        length += number;
        return this;
    }

    Bytes put(String text) {
        return put(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a whole number that isn't negative. */
    Bytes put(long number) {
        if (number < 10) {
            return put((char) ('0' + number));
        }
        if (number < 100) {
            reserve(2);
            int small = (int) number;
            bytes[length++] = (byte) ('0' + small / 10);
            bytes[length++] = (byte) ('0' + small % 10);
            return this;
        }
        int digits = 1;
        for (long rest = number / 10; rest > 0; rest /= 10) {
            digits++;
        }
        reserve(digits);
        length += digits;
        long rest = number;
        for (int i = 1; i <= digits; i++) {
            bytes[length - i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        return this;
    }

    /** Writes ten-thousandths as a number with four decimals. */
    Bytes putTenThousandths(long number) {
        long whole = number / DECIMALS;
        int rest = (int) (number - whole * DECIMALS);
        put(whole);
        reserve(5);
        int hundreds = rest / 100;
        int ones = rest - 100 * hundreds;
        bytes[length] = '.';
        bytes[length + 1] = (byte) ('0' + hundreds / 10);
        bytes[length + 2] = (byte) ('0' + hundreds % 10);
        bytes[length + 3] = (byte) ('0' + ones / 10);
        bytes[length + 4] = (byte) ('0' + ones % 10);
        length += 5;
        return this;
    }
}
