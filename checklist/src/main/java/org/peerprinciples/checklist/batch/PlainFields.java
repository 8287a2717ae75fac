package org.peerprinciples.checklist.batch;

import java.util.List;
import java.util.Set;

/**
 * The fields that an object of a plain document may have, each once.
 *
 * @param index their names
 * @param names the same, to be told apart by
 * @param required those that have to be there, as bits of their positions
 */
record PlainFields(ByteIndex index, List<String> names, int required) {

    /** Fields that have to be there, and others. */
    static PlainFields of(Set<String> required, String... names) {
        int bits = 0;
        for (int i = 0; i < names.length; i++) {
            bits |= required.contains(names[i]) ? 1 << i : 0;
        }
        List<String> all = List.of(names);
        return new PlainFields(ByteIndex.of(all), all, bits);
    }

    String name(int position) {
        return names.get(position);
    }

    /** What was seen with one field more. */
    static int withOne(int seen, int position) throws NotPlain {
        if ((seen >>> position & 1) != 0) {
            throw NotPlain.HERE;
        }
        return seen | 1 << position;
    }

    void requireAll(int seen) throws NotPlain {
        if ((seen & required) != required) {
            throw NotPlain.HERE;
        }
    }
}
