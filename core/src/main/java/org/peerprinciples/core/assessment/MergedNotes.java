package org.peerprinciples.core.assessment;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.peerprinciples.core.id.RaterId;

/**
 * The notes of several assessments as one. A note is said by the raters of its assessment. Where not all say the same, each
 * note is a paragraph that begins with the pseudonyms of those who do, so that it can be read again as what it was. A note that
 * merely looks like that, but wouldn't be written so, is taken by its letters.
 */
final class MergedNotes {

    private static final String BREAK = "\n\n";
    private static final Pattern BLANK_LINES = Pattern.compile("(?>\\r\\n|\\n|\\r)(?:[ \\t]*(?>\\r\\n|\\n|\\r))+");
    private static final String NOBODY = "-";
    private static final String AND = ", ";
    private static final String SAYS = ": ";

    private final SortedSet<RaterId> raters = new TreeSet<>();
    private final SortedMap<String, SortedSet<RaterId>> notes = new TreeMap<>();
    /** The notes as they stand in the assessments, empty for one without. */
    private final Set<String> given = new HashSet<>();

    private int longest;

    /** Adds the note of an assessment, if it has one, with the raters whom it names. */
    void add(Assessment assessment, SortedSet<RaterId> people) {
        raters.addAll(people);
        String note = assessment.note().map(String::strip).orElse("");
        given.add(note);
        longest = Math.max(longest, note.length());
        if (!note.isEmpty()) {
            read(note, people)
                    .forEach((text, who) -> notes.computeIfAbsent(text, unused -> new TreeSet<>())
                            .addAll(who));
        }
    }

    /** {@return the length of the longest note that was added} */
    int longest() {
        return longest;
    }

    /** Gives the note as one: as it is if all say it in the same words, and otherwise with who says what, in the order of names. */
    Optional<String> merged() {
        if (notes.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> shared = given.stream()
                .filter(note -> given.size() == 1 && read(note, raters).equals(notes))
                .findFirst();
        return Optional.of(shared.orElseGet(() -> written(notes, raters)));
    }

    /** Gives a note with other pseudonyms where it says who said what. */
    static String renamed(String note, SortedSet<RaterId> people, UnaryOperator<RaterId> renaming) {
        List<String> paragraphs = List.of(BLANK_LINES.split(note));
        SortedMap<String, SortedSet<RaterId>> said = attributed(paragraphs, people);
        if (!isMerged(paragraphs, said, people)) {
            return note;
        }
        SortedMap<String, SortedSet<RaterId>> renamed = new TreeMap<>();
        said.forEach((text, who) -> renamed.put(text, renamed(who, renaming)));
        return written(renamed, renamed(people, renaming));
    }

    private static SortedSet<RaterId> renamed(SortedSet<RaterId> people, UnaryOperator<RaterId> renaming) {
        return people.stream().map(renaming).collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedMap<String, SortedSet<RaterId>> read(String note, SortedSet<RaterId> people) {
        List<String> paragraphs = List.of(BLANK_LINES.split(note));
        SortedMap<String, SortedSet<RaterId>> said = attributed(paragraphs, people);
        return isMerged(paragraphs, said, people) ? said : new TreeMap<>(Map.of(String.join("\n", paragraphs), people));
    }

    /** Who says what by the beginnings of paragraphs; nothing if one of them doesn't begin with who says it. */
    private static SortedMap<String, SortedSet<RaterId>> attributed(
            List<String> paragraphs, SortedSet<RaterId> people) {
        SortedMap<String, SortedSet<RaterId>> said = new TreeMap<>();
        if (paragraphs.stream().allMatch(paragraph -> isAttributed(paragraph, people))) {
            for (String paragraph : paragraphs) {
                said.computeIfAbsent(
                                paragraph.substring(paragraph.indexOf(SAYS) + SAYS.length()), unused -> new TreeSet<>())
                        .addAll(named(paragraph, people));
            }
        }
        return said;
    }

    /** Whether the paragraphs are what would be written. */
    private static boolean isMerged(
            List<String> paragraphs, SortedMap<String, SortedSet<RaterId>> said, SortedSet<RaterId> people) {
        return !said.isEmpty() && written(said, people).equals(String.join(BREAK, paragraphs));
    }

    private static boolean isAttributed(String paragraph, Collection<RaterId> people) {
        int end = paragraph.indexOf(SAYS);
        return end > 0
                && (paragraph.startsWith(NOBODY + SAYS)
                        || named(paragraph, people).size() == names(paragraph).size());
    }

    private static List<String> names(String paragraph) {
        return List.of(paragraph.substring(0, paragraph.indexOf(SAYS)).split(AND, -1));
    }

    private static List<RaterId> named(String paragraph, Collection<RaterId> people) {
        List<String> names = names(paragraph);
        return people.stream().filter(id -> names.contains(id.value())).toList();
    }

    private static String written(SortedMap<String, SortedSet<RaterId>> said, SortedSet<RaterId> people) {
        boolean isSaidByAll = said.size() == 1 && said.containsValue(people);
        if (isSaidByAll && !isAttributed(said.firstKey(), people)) {
            return said.firstKey();
        }
        return said.entrySet().stream()
                .map(note -> names(note.getValue()) + SAYS + note.getKey())
                .sorted()
                .collect(Collectors.joining(BREAK));
    }

    private static String names(Collection<RaterId> people) {
        return people.isEmpty() ? NOBODY : people.stream().map(RaterId::value).collect(Collectors.joining(AND));
    }
}
