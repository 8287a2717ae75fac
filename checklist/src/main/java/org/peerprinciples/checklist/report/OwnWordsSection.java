package org.peerprinciples.checklist.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.evidence.Theme;
import org.peerprinciples.core.evidence.Voice;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.RaterId;

/** What people said in their own words: comments by question, and voices by theme. Only there if somebody asked for it. */
final class OwnWordsSection {

    private final Words words;
    private final Assessment assessment;

    OwnWordsSection(Words words, Assessment assessment) {
        this.words = words;
        this.assessment = assessment;
    }

    Optional<Report.Section> section() {
        List<Report.Section> parts = new ArrayList<>(comments());
        voices().ifPresent(parts::add);
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Report.Section(
                        words.say("own-words.heading"),
                        List.of(Blocks.paragraph(words.say("own-words.intro"))),
                        parts));
    }

    private List<Report.Section> comments() {
        Map<RaterId, Rater> raters = assessment.raters().stream().collect(Collectors.toMap(Rater::id, rater -> rater));
        Map<CriterionId, List<Block>> byCriterion = new LinkedHashMap<>();
        for (Rating rating : assessment.ratings()) {
            rating.comment()
                    .ifPresent(comment -> byCriterion
                            .computeIfAbsent(rating.criterion(), id -> new ArrayList<>())
                            .add(new Block.Quotation(
                                    comment.text(),
                                    Optional.ofNullable(raters.get(rating.rater()))
                                            .map(rater -> words.roles(rater.roles()))
                                            .orElse(""))));
        }
        List<Report.Section> sections = new ArrayList<>();
        for (Principle principle : words.framework().principles()) {
            List<Block> blocks = new ArrayList<>();
            for (Criterion criterion : principle.criteria()) {
                List<Block> said = byCriterion.getOrDefault(criterion.id(), List.of());
                if (!said.isEmpty()) {
                    blocks.add(Blocks.paragraph(criterion.question()));
                    blocks.addAll(said);
                }
            }
            Blocks.section(principle.name(), blocks).ifPresent(sections::add);
        }
        return sections;
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
            if (!said.isEmpty()) {
                blocks.add(Blocks.paragraph(theme.name()));
                blocks.addAll(said);
            }
        }
        List<Block> others =
                quoted(voices.stream().filter(voice -> voice.themes().isEmpty()).toList());
        if (!others.isEmpty()) {
            blocks.add(Blocks.paragraph(words.say("own-words.others")));
            blocks.addAll(others);
        }
        return Blocks.section(words.say("own-words.voices"), blocks);
    }

    private List<Block> quoted(List<Voice> voices) {
        return voices.stream()
                .<Block>map(voice -> new Block.Quotation(voice.words(), words.role(voice.role())))
                .toList();
    }
}
