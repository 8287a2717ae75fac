package org.peerprinciples.core.assessment;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ids that no assessment has yet, to be had in place of others: {@code rater-2} for {@code rater-1}. */
final class FreeIds {

    private static final Pattern NUMBERED = Pattern.compile("(.*?)[-_.]?0*([1-9][0-9]{0,5})");
    private static final int LONGEST = 70;

    private final NavigableSet<String> taken;
    private final Map<String, String> given = new HashMap<>();
    /** The last number that was given out, by what stands before it: thousands of the same kind are found without counting again. */
    private final Map<String, Integer> last = new HashMap<>();

    /** Starts from the ids that are taken, to which those that are given out are added. */
    FreeIds(NavigableSet<String> taken) {
        this.taken = taken;
    }

    /** The same one for the same id of the same assessment. */
    String inPlaceOf(String input, String id) {
        return given.computeIfAbsent(input + "\n" + id, unused -> next(id));
    }

    private String next(String id) {
        Matcher numbered = NUMBERED.matcher(id);
        boolean isNumbered = id.length() <= LONGEST
                && numbered.matches()
                && !numbered.group(1).isEmpty();
        String stem = isNumbered ? id.substring(0, numbered.start(2)) : shortened(id) + "-";
        int number = Math.max(isNumbered ? Integer.parseInt(numbered.group(2)) : 1, last.getOrDefault(stem, 1));
        String next;
        do {
            number++;
            next = stem + number;
        } while (taken.contains(next) || isBegun(OwnIds.beginning(next)));
        taken.add(next);
        last.put(stem, number);
        return next;
    }

    /** Whether there is an id that could be made of a pseudonym. */
    private boolean isBegun(String beginning) {
        String first = taken.ceiling(beginning);
        return first != null && first.startsWith(beginning);
    }

    private static String shortened(String id) {
        return id.length() <= LONGEST ? id : id.substring(0, LONGEST).replaceFirst("[-_.]+$", "");
    }
}
