package org.peerprinciples.core.assessment;

import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.peerprinciples.core.id.RaterId;

/** The notes of several assessments as one. A note is said by the raters of its assessment, unless it says itself by whom. */
final class MergedNotes {

    private final SortedSet<RaterId> raters = new TreeSet<>();
    private final SortedMap<String, SortedSet<RaterId>> notes = new TreeMap<>();

    private int longest;

    /** Adds the note of an assessment, if it has one, with the raters whom it names. */
    void add(Assessment assessment, SortedSet<RaterId> people) {
        raters.addAll(people);
        assessment.note().ifPresent(note -> add(note, people));
    }

    private void add(String note, SortedSet<RaterId> people) {
        longest = Math.max(longest, note.length());
        NoteText.read(note, people)
                .forEach((text, who) ->
                        notes.computeIfAbsent(text, unused -> new TreeSet<>()).addAll(who));
    }

    /** {@return the length of the longest note that was added} */
    int longest() {
        return longest;
    }

    /** Gives the note as one: as it is if all say the same, and otherwise with who says what. */
    Optional<String> merged() {
        return notes.isEmpty() ? Optional.empty() : Optional.of(NoteText.write(notes, raters));
    }

    /** Gives a note with other pseudonyms where it says who said what. */
    static String renamed(String note, SortedSet<RaterId> people, UnaryOperator<RaterId> renaming) {
        SortedMap<String, SortedSet<RaterId>> renamed = new TreeMap<>();
        NoteText.read(note, people).forEach((text, who) -> renamed.put(text, renamed(who, renaming)));
        return NoteText.write(renamed, renamed(people, renaming));
    }

    private static SortedSet<RaterId> renamed(SortedSet<RaterId> people, UnaryOperator<RaterId> renaming) {
        return people.stream().map(renaming).collect(Collectors.toCollection(TreeSet::new));
    }
}
