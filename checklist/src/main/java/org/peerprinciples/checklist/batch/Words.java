package org.peerprinciples.checklist.batch;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks through bytes eight at a time. */
final class Words {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;
    private static final long LOW = 0x7f7f7f7f7f7f7f7fL;

    private Words() {}

    /** Where a byte first stands in this part, or the end. */
    static int indexOf(byte sought, byte[] bytes, int from, int to) {
        long pattern = (sought & 0xffL) * ONES;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            long hits = hits((long) LONG.get(bytes, at) ^ pattern);
            if (hits != 0) {
                return at + Long.numberOfTrailingZeros(hits) / Byte.SIZE;
            }
        }
        while (at < to && bytes[at] != sought) {
            at++;
        }
        return at;
    }

    /** Whether there is nothing but ASCII, and no quote. */
    static boolean isPlain(byte[] bytes, int length) {
        long quotes = '"' * ONES;
        long odd = 0;
        int at = 0;
        for (; at + Long.BYTES <= length; at += Long.BYTES) {
            long word = (long) LONG.get(bytes, at);
            odd |= word | hits(word ^ quotes);
        }
        for (; at < length; at++) {
            odd |= bytes[at] | (bytes[at] == '"' ? HIGH : 0);
        }
        return (odd & HIGH) == 0;
    }

    /** The eight bytes from here on. */
    static long at(byte[] bytes, int index) {
        return (long) LONG.get(bytes, index);
    }

    /** The four bytes from here on. */
    static int intAt(byte[] bytes, int index) {
        return (int) INT.get(bytes, index);
    }

    /** Writes eight bytes. */
    static void put(long word, byte[] bytes, int index) {
        LONG.set(bytes, index, word);
    }

    /** Writes four bytes. */
    static void put(int word, byte[] bytes, int index) {
        INT.set(bytes, index, word);
    }

    /** The highest bit of each byte that is as sought. */
    static long hits(byte sought, long word) {
        return hits(word ^ (sought & 0xffL) * ONES);
    }

    /** The highest bit of each byte that is zero. */
    private static long hits(long word) {
        return ~(((word & LOW) + LOW) | word | LOW);
    }
}
