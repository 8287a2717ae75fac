package org.peerprinciples.core.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * The valid name that somebody probably meant, for messages that refuse another one. Ours, because the library that offers it
 * would be larger than this module.
 */
public final class NearestName {

    private static final int LONGEST = 100;

    private NearestName() {}

    /**
     * Finds the nearest name by edits, case aside.
     *
     * @param name the name that was found
     * @param valid the names that there are
     * @return the nearest of them, if it is near: at most a third of its letters differ
     */
    public static Optional<String> of(String name, Collection<String> valid) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        String lower = name.toLowerCase(Locale.ROOT);
        return valid.stream()
                .map(candidate -> new Near(candidate, edits(lower, candidate.toLowerCase(Locale.ROOT))))
                .filter(near -> near.edits <= Math.max(name.length(), near.name.length()) / 3)
                .min(Comparator.comparingInt(Near::edits).thenComparing(Near::name))
                .map(Near::name);
    }

    private record Near(String name, int edits) {}

    /** Edits between two texts: insert, delete, replace, and swap of two neighbours (optimal string alignment). */
    private static int edits(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replace = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replace, 1 + Math.min(last[j], row[j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
        }
        return row[b.length()];
    }
}
