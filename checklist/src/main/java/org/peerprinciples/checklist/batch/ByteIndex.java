package org.peerprinciples.checklist.batch;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;

/**
 * Finds the positions of names by their bytes in UTF-8, without a string for each name asked for. Not for use by several
 * threads at once while names are added.
 */
final class ByteIndex {

    private static final int FEWEST_PLACES = 16;

    /** All names, one after the other, and where each starts; the last entry is the end. */
    private byte[] bytes = new byte[64];

    private int[] starts = new int[FEWEST_PLACES];
    private int size;

    /** By hash the position of a name plus one, or 0; at most half full, so that a search ends soon. */
    private int[] places = new int[FEWEST_PLACES];

    /** An index of names, each at its place in the collection. */
    static ByteIndex of(Collection<?> names) {
        ByteIndex index = new ByteIndex();
        for (Object name : names) {
            byte[] utf8 = name.toString().getBytes(StandardCharsets.UTF_8);
            if (!index.add(utf8, 0, utf8.length)) {
                throw new IllegalArgumentException("names must be distinct, but '" + name + "' is there twice");
            }
        }
        return index;
    }

    int size() {
        return size;
    }

    /** Forgets all names. */
    void clear() {
        Arrays.fill(places, 0);
        size = 0;
    }

    /** Adds a name after the last one, unless it is there already; whether it was added. */
    boolean add(byte[] text, int from, int length) {
        if (find(text, from, length) >= 0) {
            return false;
        }
        int start = starts[size];
        if (start + length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, start + length));
        }
        if (size + 2 > starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
        }
        System.arraycopy(text, from, bytes, start, length);
        size++;
        starts[size] = start + length;
        if (2 * size > places.length) {
            places = new int[2 * places.length];
            for (int position = 0; position < size; position++) {
                place(position);
            }
        } else {
            place(size - 1);
        }
        return true;
    }

    private void place(int position) {
        int place = placeOf(bytes, starts[position], lengthOf(position));
        while (places[place] != 0) {
            place = (place + 1) & (places.length - 1);
        }
        places[place] = position + 1;
    }

    /** The length of a name in bytes, or -1 if there is none at this position, which may be any number. */
    int lengthOf(int position) {
        return position >= 0 && position < size ? starts[position + 1] - starts[position] : -1;
    }

    /** Whether the name at a position stands here; the caller knows that there are as many bytes. */
    boolean isHere(int position, byte[] text, int from) {
        int length = starts[position + 1] - starts[position];
        return Arrays.equals(bytes, starts[position], starts[position + 1], text, from, from + length);
    }

    /** The name's position, or -1. */
    int find(byte[] text, int from, int length) {
        int place = placeOf(text, from, length);
        while (places[place] != 0 && !isName(places[place] - 1, text, from, length)) {
            place = (place + 1) & (places.length - 1);
        }
        return places[place] - 1;
    }

    private boolean isName(int position, byte[] text, int from, int length) {
        return Arrays.equals(bytes, starts[position], starts[position + 1], text, from, from + length);
    }

    private int placeOf(byte[] text, int from, int length) {
        int hash = length;
        for (int i = from; i < from + length; i++) {
            hash = 31 * hash + text[i];
        }
        return (hash ^ hash >>> 16) & (places.length - 1);
    }
}
