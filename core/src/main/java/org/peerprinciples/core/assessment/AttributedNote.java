package org.peerprinciples.core.assessment;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.peerprinciples.core.id.RaterId;

/**
 * What is noted about how an assessment was made, and by whom. A merged assessment says of each note in whose file it stood; any
 * other note is of all its raters. Notes are what people wrote: they can name a helper, and so are personal data.
 *
 * @param text the note, without the pseudonyms that begin it in a merged one
 * @param raters in whose files it stood, by their ids; none if that isn't known
 */
public record AttributedNote(String text, List<RaterId> raters) {

    /**
     * Checks that nothing is missing.
     *
     * @param text the note, without the pseudonyms that begin it in a merged one
     * @param raters in whose files it stood, by their ids; none if that isn't known
     */
    public AttributedNote {
        requireNonNull(text, "text");
        raters = List.copyOf(raters);
    }

    /**
     * Reads the notes of an assessment.
     *
     * @param assessment the assessment
     * @return its notes, by their text; none if it has none
     */
    public static List<AttributedNote> of(Assessment assessment) {
        return assessment.note().stream()
                .flatMap(note -> NoteText.read(note, people(assessment)).entrySet().stream())
                .map(note -> new AttributedNote(note.getKey(), List.copyOf(note.getValue())))
                .toList();
    }

    /** All whose pseudonyms a note can begin with. */
    static SortedSet<RaterId> people(Assessment assessment) {
        SortedSet<RaterId> people = new TreeSet<>();
        assessment.raters().forEach(rater -> people.add(rater.id()));
        assessment.setAside().forEach(aside -> aside.raters().forEach(rater -> people.add(rater.id())));
        return people;
    }
}
