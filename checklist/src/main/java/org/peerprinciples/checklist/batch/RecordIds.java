package org.peerprinciples.checklist.batch;

/** Ids of records, character by character; the same rule as {@link org.peerprinciples.core.id.ArrangementId}'s. */
final class RecordIds {

    private static final int LONGEST = 80;

    private RecordIds() {}

    /** Whether this is the id of an arrangement or a rater. */
    static boolean isId(char[] text, int offset, int length) {
        boolean joined = true;
        for (int i = 0; i < length; i++) {
            char c = text[offset + i];
            if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
                joined = false;
            } else if ((c == '-' || c == '_' || c == '.') && !joined) {
                joined = true;
            } else {
                return false;
            }
        }
        return !joined && length <= LONGEST;
    }

    /** A hash of which all bits depend on all characters. */
    static long hash(char[] text, int offset, int length) {
        long hash = length;
        for (int i = 0; i < length; i++) {
            hash = (hash ^ text[offset + i]) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        hash *= 0xBF58476D1CE4E5B9L;
        return hash ^ (hash >>> 32);
    }
}
