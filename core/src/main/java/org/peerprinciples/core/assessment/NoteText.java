package org.peerprinciples.core.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.peerprinciples.core.id.RaterId;

/**
 * Notes, and who says them, as one text, from which they are read again letter by letter. A note that all say is the text. Otherwise each
 * begins with the pseudonyms of those who say it, and after a blank line comes the next; a line after a blank one within a note that would
 * look like the beginning of another is moved in by a space. A text that merely looks like that, but wouldn't be written so, is one note.
 */
final class NoteText {

    private static final String BREAK = "\n\n";
    private static final String NOBODY = "-";
    private static final String AND = ", ";
    private static final String SAYS = ": ";

    /** Whoever it names: who is known can be more in the next merging. */
    private static final String NAMES = "(?:-|[A-Za-z0-9][-_.A-Za-z0-9]*+(?:, [A-Za-z0-9][-_.A-Za-z0-9]*+)*+): ";

    private static final Pattern NEXT = Pattern.compile(BREAK + "(?=" + NAMES + ")");
    private static final Pattern LIKE_THE_NEXT = Pattern.compile(BREAK + "(?= *+" + NAMES + ")");
    private static final Pattern MOVED_IN = Pattern.compile(BREAK + " (?= *+" + NAMES + ")");

    private NoteText() {}

    /**
     * Reads notes.
     *
     * @param text the text
     * @param people those who say it, as far as it doesn't tell them apart
     * @return who says which note, nobody if the set is empty
     */
    static SortedMap<String, SortedSet<RaterId>> read(String text, SortedSet<RaterId> people) {
        return isOfSeveral(text, people)
                ? attributed(text, people).orElseThrow()
                : new TreeMap<>(Map.of(text, new TreeSet<>(people)));
    }

    /** Writes notes that {@link #read} gives again, for the same people. */
    static String write(SortedMap<String, SortedSet<RaterId>> notes, SortedSet<RaterId> people) {
        boolean isOne = isOneOfAll(notes, people) && !isOfSeveral(notes.firstKey(), people);
        return isOne ? notes.firstKey() : withNames(notes);
    }

    private static boolean isOneOfAll(SortedMap<String, SortedSet<RaterId>> notes, SortedSet<RaterId> people) {
        return notes.size() == 1 && notes.containsValue(people);
    }

    /** Whether it would be written for what it seems to tell. What all say is named only where it would else be taken for several. */
    private static boolean isOfSeveral(String text, SortedSet<RaterId> people) {
        String rest = text;
        while (true) {
            Optional<SortedMap<String, SortedSet<RaterId>>> notes = attributed(rest, people);
            if (notes.isEmpty() || !isOneOfAll(notes.get(), people)) {
                return notes.isPresent();
            }
            rest = notes.get().firstKey();
        }
    }

    /** Who says what by the beginnings, if all have one and nothing is written otherwise. */
    private static Optional<SortedMap<String, SortedSet<RaterId>>> attributed(String text, SortedSet<RaterId> people) {
        SortedMap<String, SortedSet<RaterId>> notes = new TreeMap<>();
        for (String each : NEXT.split(text, -1)) {
            int end = each.indexOf(SAYS);
            Optional<SortedSet<RaterId>> who = end < 0 ? Optional.empty() : named(each.substring(0, end), people);
            if (who.isEmpty()) {
                return Optional.empty();
            }
            String note = MOVED_IN.matcher(each.substring(end + SAYS.length())).replaceAll(BREAK);
            notes.computeIfAbsent(note, unused -> new TreeSet<>()).addAll(who.get());
        }
        return Optional.of(notes).filter(read -> withNames(read).equals(text));
    }

    /** Who is named, if all are known. */
    private static Optional<SortedSet<RaterId>> named(String beginning, SortedSet<RaterId> people) {
        Set<String> names = Set.copyOf(List.of(beginning.split(AND, -1)));
        SortedSet<RaterId> who =
                people.stream().filter(id -> names.contains(id.value())).collect(Collectors.toCollection(TreeSet::new));
        return Optional.of(who).filter(known -> names(known).equals(beginning));
    }

    private static String withNames(SortedMap<String, SortedSet<RaterId>> notes) {
        return notes.entrySet().stream()
                .map(note -> names(note.getValue())
                        + SAYS
                        + LIKE_THE_NEXT.matcher(note.getKey()).replaceAll(BREAK + " "))
                .sorted()
                .collect(Collectors.joining(BREAK));
    }

    private static String names(Collection<RaterId> people) {
        return people.isEmpty() ? NOBODY : people.stream().map(RaterId::value).collect(Collectors.joining(AND));
    }
}
