package org.peerprinciples.checklist.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerprinciples.checklist.evaluation.Subject;
import org.peerprinciples.core.framework.Source;
import org.peerprinciples.core.framework.Translation;
import org.peerprinciples.core.framework.TranslationMark;

/** Puts into words what a report is about, whom to turn to, and what its words are worth. */
final class SubjectWords {

    private static final int LONG = 600;

    private final Words words;
    private final Subject subject;

    SubjectWords(Words words, Subject subject) {
        this.words = words;
        this.subject = subject;
    }

    /** Whose it is, by which framework, of which day, and where it comes from. */
    String line() {
        return subject.organisation().map(name -> words.ended(name) + " ").orElse("")
                + words.say(
                        "subject",
                        words.framework().name(),
                        words.framework().edition(),
                        words.day(subject.date()),
                        words.word("origin", subject.origin()));
    }

    /** What an outside reader noted on the reading. */
    List<Block> note() {
        return subject.note().stream()
                .flatMap(note -> Blocks.paragraphs(note).stream())
                .<Block>map(Blocks::paragraph)
                .toList();
    }

    /** The same where a first look has room for it, and else how it begins. */
    List<Block> shortNote() {
        return subject.note()
                .filter(note -> isLong())
                .map(note -> List.<Block>of(Blocks.paragraph(words.say(
                        "note.begins",
                        note.substring(0, LONG)
                                .strip()
                                .replaceFirst("\\S*$", "")
                                .strip(),
                        words.quoted(words.say("method.judgements.heading"))))))
                .orElseGet(this::note);
    }

    /** {@return whether a first look gives only the beginning of the note} */
    boolean isLong() {
        return subject.note().filter(note -> note.length() > LONG).isPresent();
    }

    /** Whom to tell about a concern, and that words are a draft, where they are. */
    List<Block> callouts() {
        List<Block> callouts = new ArrayList<>();
        subject.safeguardingContact()
                .map(contact -> new Block.Callout(words.say("safeguarding"), contact))
                .ifPresent(callouts::add);
        callouts.addAll(translation(words));
        return callouts;
    }

    /** What a translation is worth: a draft says so wherever it is shown. */
    static List<Block> translation(Words words) {
        Optional<String> mark = words.framework().translation().map(each -> translated(words, each));
        boolean draft = words.areDraft()
                || words.framework()
                        .translation()
                        .map(TranslationMark::status)
                        .filter(Translation.Status.DRAFT::equals)
                        .isPresent();
        String text = (mark.orElse("") + (words.areDraft() ? " " + words.say("translation.report") : "")).strip();
        return text.isEmpty()
                ? List.of()
                : List.of(
                        draft
                                ? new Block.Callout(words.say("translation.draft-heading"), text)
                                : Blocks.paragraph(text));
    }

    private static String translated(Words words, TranslationMark mark) {
        String tag = words.framework().language();
        int rest = mark.untranslated().size();
        return words.say(
                        mark.status() == Translation.Status.DRAFT ? "translation.draft" : "translation.reviewed",
                        words.language(tag),
                        tag)
                + (rest == 0 ? "" : " " + words.count("translation.rest", rest, words.language(mark.language())))
                + " " + words.say("translation.made-by", mark.madeBy())
                + mark.note().map(note -> " " + note).orElse("");
    }

    static Block.Bullets sources(Words words, List<Source> sources) {
        return new Block.Bullets(sources.stream()
                .map(source -> Block.Item.of(source(words, source)))
                .toList());
    }

    private static String source(Words words, Source source) {
        return words.say(
                        source.date().isPresent() ? "source.dated" : "source",
                        source.id(),
                        source.title(),
                        source.publisher(),
                        source.date().map(words::day).orElse(""))
                + source.note().map(note -> " " + note).orElse("");
    }
}
