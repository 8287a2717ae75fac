package org.peerprinciples.checklist.batch;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * Memory for many small records, in pages, so that nothing is copied when it grows and no object is made for a record. A record
 * is known by its address and never moves. Not for use by several threads at once while it is written.
 */
final class Arena {

    static final int PAGE_BITS = 18;
    private static final int PAGE = 1 << PAGE_BITS;
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private final List<byte[]> pages = new ArrayList<>();
    private int used = PAGE;

    /** Gives the address of so many bytes. */
    long allocate(int bytes) {
        if (bytes > PAGE - used) {
            pages.add(new byte[Math.max(PAGE, bytes)]);
            used = 0;
        }
        long address = ((long) (pages.size() - 1) << PAGE_BITS) | used;
        // What is longer than a page has one for itself.
        used = Math.min(PAGE, used + bytes);
        return address;
    }

    byte[] page(long address) {
        return pages.get((int) (address >>> PAGE_BITS));
    }

    static int offset(long address) {
        return (int) address & (PAGE - 1);
    }

    long getLong(long address) {
        return (long) LONG.get(page(address), offset(address));
    }

    void putLong(long address, long value) {
        LONG.set(page(address), offset(address), value);
    }

    int getInt(long address) {
        return (int) INT.get(page(address), offset(address));
    }

    void putInt(long address, int value) {
        INT.set(page(address), offset(address), value);
    }

    byte getByte(long address) {
        return page(address)[offset(address)];
    }

    void putByte(long address, byte value) {
        page(address)[offset(address)] = value;
    }

    /** The bytes that it holds. */
    long held() {
        return (long) pages.size() * PAGE;
    }
}
