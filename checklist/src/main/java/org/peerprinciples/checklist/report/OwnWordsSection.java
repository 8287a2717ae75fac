package org.peerprinciples.checklist.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.AttributedNote;
import org.peerprinciples.core.assessment.Comment;
import org.peerprinciples.core.assessment.NotApplicable;
import org.peerprinciples.core.assessment.Origin;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.evidence.Theme;
import org.peerprinciples.core.evidence.Voice;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.RoleId;

/**
 * What people said in their own words: on how the answers came about, on questions (comments, why one doesn't apply, what may point the other way), on the
 * screen, and voices by theme. Only there if somebody asked for it.
 */
final class OwnWordsSection {

    private final Words words;
    private final Assessment assessment;
    private final Map<RaterId, Rater> raters;

    OwnWordsSection(Words words, Assessment assessment) {
        this.words = words;
        this.assessment = assessment;
        this.raters = assessment.raters().stream().collect(Collectors.toMap(Rater::id, rater -> rater));
    }

    Optional<Report.Section> section() {
        List<Report.Section> parts = new ArrayList<>();
        notes().ifPresent(parts::add);
        screen().ifPresent(parts::add);
        parts.addAll(questions());
        voices().ifPresent(parts::add);
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Report.Section(
                        words.say("own-words.heading"),
                        List.of(Blocks.paragraph(words.say("own-words.intro"))),
                        parts));
    }

    /** An outside reader's is on the first screen. */
    private Optional<Report.Section> notes() {
        if (assessment.origin() == Origin.OUTSIDE_READING) {
            return Optional.empty();
        }
        List<AttributedNote> notes = AttributedNote.of(assessment);
        List<Block> blocks = notes.stream()
                .<Block>map(note -> new Block.Quotation(
                        note.text(),
                        notes.size() == 1 && isOfAll(note) ? words.say("own-words.note-of-all") : by(note)))
                .toList();
        return Blocks.section(words.say("own-words.notes"), blocks);
    }

    private boolean isOfAll(AttributedNote note) {
        return raters.size() != 1 && note.raters().containsAll(raters.keySet());
    }

    private String by(AttributedNote note) {
        Set<RoleId> roles = new LinkedHashSet<>();
        note.raters().stream()
                .flatMap(id -> Optional.ofNullable(raters.get(id)).stream())
                .forEach(rater -> roles.addAll(rater.roles()));
        return roles.isEmpty() ? words.say("own-words.note") : words.roles(List.copyOf(roles));
    }

    private Optional<Report.Section> screen() {
        List<Block> blocks = new ArrayList<>();
        words.framework().screen().questions().forEach(question -> {
            List<Block> said = assessment.screen().stream()
                    .filter(answer -> answer.question().equals(question.id()))
                    .flatMap(answer -> answer.comment().map(comment -> quoted(comment, answer.rater())).stream())
                    .toList();
            addTo(blocks, question.question(), said);
        });
        return Blocks.section(words.say("screen.heading"), blocks);
    }

    private List<Report.Section> questions() {
        Map<CriterionId, List<Block>> said = new LinkedHashMap<>();
        for (Rating rating : assessment.ratings()) {
            List<Block> own = said.computeIfAbsent(rating.criterion(), id -> new ArrayList<>());
            rating.comment().map(comment -> quoted(comment, rating.rater())).ifPresent(own::add);
            if (rating.answer() instanceof NotApplicable reason) {
                own.add(new Block.Quotation(
                        reason.reason(), words.say("own-words.not-applicable", roles(rating.rater()))));
            }
        }
        assessment.evidence().stream()
                .flatMap(item -> item.tensions().stream())
                .forEach(tension -> said.computeIfAbsent(tension.criterion(), id -> new ArrayList<>())
                        .add(new Block.Quotation(tension.note(), words.say("own-words.tension"))));
        List<Report.Section> sections = new ArrayList<>();
        for (Principle principle : words.framework().principles()) {
            List<Block> blocks = new ArrayList<>();
            for (Criterion criterion : principle.criteria()) {
                addTo(blocks, criterion.question(), said.getOrDefault(criterion.id(), List.of()));
            }
            Blocks.section(principle.name(), blocks).ifPresent(sections::add);
        }
        return sections;
    }

    private static void addTo(List<Block> blocks, String about, List<Block> said) {
        if (!said.isEmpty()) {
            blocks.add(Blocks.paragraph(about));
            blocks.addAll(said);
        }
    }

    private Block quoted(Comment comment, RaterId rater) {
        return new Block.Quotation(comment.text(), roles(rater));
    }

    private String roles(RaterId rater) {
        return Optional.ofNullable(raters.get(rater))
                .map(each -> words.roles(each.roles()))
                .orElse("");
    }

    private Optional<Report.Section> voices() {
        List<Block> blocks = new ArrayList<>();
        List<Voice> voices = assessment.evidence().stream()
                .filter(Voice.class::isInstance)
                .map(Voice.class::cast)
                .toList();
        for (Theme theme : assessment.themes()) {
            List<Block> said = quoted(voices.stream()
                    .filter(voice -> voice.themes().stream()
                            .findFirst()
                            .filter(theme.id()::equals)
                            .isPresent())
                    .toList());
            addTo(blocks, theme.name(), said);
        }
        List<Block> others =
                quoted(voices.stream().filter(voice -> voice.themes().isEmpty()).toList());
        addTo(blocks, words.say("own-words.others"), others);
        return Blocks.section(words.say("own-words.voices"), blocks);
    }

    private List<Block> quoted(List<Voice> voices) {
        return voices.stream()
                .<Block>map(voice -> new Block.Quotation(voice.words(), words.role(voice.role())))
                .toList();
    }
}
