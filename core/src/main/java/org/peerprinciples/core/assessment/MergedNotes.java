package org.peerprinciples.core.assessment;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
 * note is a paragraph that begins with the pseudonyms of those who do, so that it can be read again as what it was.
 */
final class MergedNotes {

    private static final String BREAK = "\n\n";
    private static final Pattern BLANK_LINES = Pattern.compile("(?>\\r\\n|\\n|\\r)(?:[ \\t]*(?>\\r\\n|\\n|\\r))+");
    private static final String NOBODY = "-";
    private static final String AND = ", ";
    private static final String SAYS = ": ";

    private final SortedSet<RaterId> raters = new TreeSet<>();
    private final SortedMap<String, SortedSet<RaterId>> notes = new TreeMap<>();

    /** Adds the note of an assessment, if it has one, with the raters whom it names. */
    void add(Assessment assessment, Collection<RaterId> people) {
        raters.addAll(people);
        assessment.note().map(String::strip).filter(note -> !note.isEmpty()).ifPresent(note -> add(note, people));
    }

    private void add(String note, Collection<RaterId> people) {
        List<String> paragraphs = List.of(BLANK_LINES.split(note));
        if (isMerged(paragraphs, people)) {
            for (String paragraph : paragraphs) {
                said(paragraph.substring(paragraph.indexOf(SAYS) + SAYS.length()), named(paragraph, people));
            }
        } else {
            said(String.join("\n", paragraphs), people);
        }
    }

    private void said(String text, Collection<RaterId> people) {
        notes.computeIfAbsent(text, unused -> new TreeSet<>()).addAll(people);
    }

    private static boolean isMerged(List<String> paragraphs, Collection<RaterId> people) {
        return paragraphs.stream().allMatch(paragraph -> isAttributed(paragraph, people));
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

    /** Gives the note as one: as it is if all raters say it, and otherwise with who says what, in the order of their names. */
    Optional<String> merged() {
        if (notes.isEmpty()) {
            return Optional.empty();
        }
        if (notes.size() == 1 && notes.containsValue(raters)) {
            return Optional.of(notes.firstKey());
        }
        return Optional.of(notes.entrySet().stream()
                .map(note -> names(note.getValue()) + SAYS + note.getKey())
                .sorted(Comparator.naturalOrder())
                .collect(Collectors.joining(BREAK)));
    }

    private static String names(Collection<RaterId> people) {
        return people.isEmpty() ? NOBODY : people.stream().map(RaterId::value).collect(Collectors.joining(AND));
    }

    /** Gives a note with other pseudonyms where it says who said what. */
    static String renamed(String note, Collection<RaterId> people, UnaryOperator<RaterId> renaming) {
        List<String> paragraphs = List.of(BLANK_LINES.split(note));
        return !isMerged(paragraphs, people)
                ? note
                : paragraphs.stream()
                        .map(paragraph -> renamed(named(paragraph, people), renaming)
                                + paragraph.substring(paragraph.indexOf(SAYS)))
                        .sorted()
                        .collect(Collectors.joining(BREAK));
    }

    private static String renamed(List<RaterId> people, UnaryOperator<RaterId> renaming) {
        return names(people.stream().map(renaming).sorted().toList());
    }
}
