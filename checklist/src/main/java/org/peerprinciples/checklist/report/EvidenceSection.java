package org.peerprinciples.checklist.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evidence.CitedEvidence;
import org.peerprinciples.checklist.evidence.EvidenceReading;
import org.peerprinciples.checklist.evidence.EvidenceStrength;
import org.peerprinciples.checklist.evidence.SurveyShare;
import org.peerprinciples.core.evidence.Evidence;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.EvidenceId;

/** What stands behind the answers: how strong it is by principle, and what there is, of which kind and how old. */
final class EvidenceSection {

    private final Words words;
    private final Evaluation evaluation;
    private final EvidenceReading reading;
    private final boolean withWords;

    EvidenceSection(Words words, Material material, EvidenceReading reading) {
        this.words = words;
        this.evaluation = material.evaluation();
        this.reading = reading;
        this.withWords = material.withWords();
    }

    Report.Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Blocks.paragraph(words.say("evidence.intro")));
        blocks.add(strengths());
        Map<CitedEvidence, List<CriterionId>> cited = cited();
        if (cited.isEmpty()) {
            blocks.add(Blocks.paragraph(words.say("evidence.none")));
        } else {
            blocks.add(list(cited));
        }
        List<Block> surveys = Blocks.bullets(reading.surveys().stream().map(this::survey));
        if (!surveys.isEmpty()) {
            blocks.add(Blocks.paragraph(
                    words.say("evidence.surveys", reading.confidence().toPlainString())));
            blocks.addAll(surveys);
        }
        return new Report.Section(words.say("evidence.heading"), blocks);
    }

    private Block.Table strengths() {
        List<Block.Column> columns = Stream.concat(
                        Stream.of(Block.Column.text(words.say("principle"))),
                        Stream.of(EvidenceStrength.values())
                                .map(strength -> Block.Column.number(words.word("evidence.column", strength))))
                .toList();
        return Blocks.table(
                columns,
                reading.principles().stream()
                        .map(principle -> new Block.Row(
                                Stream.concat(
                                                Stream.of(words.principle(principle.principle())),
                                                principle.strengths().stream()
                                                        .map(count -> Integer.toString(count.criteria())))
                                        .toList(),
                                "")));
    }

    /** Every piece that is cited, with the criteria on which it is. */
    private Map<CitedEvidence, List<CriterionId>> cited() {
        Map<CitedEvidence, List<CriterionId>> cited = new LinkedHashMap<>();
        reading.principles().stream()
                .flatMap(principle -> principle.criteria().stream())
                .forEach(criterion -> criterion
                        .cited()
                        .forEach(piece -> cited.computeIfAbsent(piece, each -> new ArrayList<>())
                                .add(criterion.criterion())));
        return cited;
    }

    private Block.Table list(Map<CitedEvidence, List<CriterionId>> cited) {
        Map<EvidenceId, Evidence> pieces = evaluation.hasWorkings()
                ? evaluation.workings().assessment().evidence().stream()
                        .collect(Collectors.toMap(Evidence::id, piece -> piece))
                : Map.of();
        return new Block.Table(
                List.of(
                        Block.Column.text(words.say("evidence.what")),
                        Block.Column.text(words.say("evidence.kind")),
                        Block.Column.text(words.say("evidence.day"))),
                cited.entrySet().stream()
                        .map(entry -> row(
                                entry.getKey(),
                                Optional.ofNullable(pieces.get(entry.getKey().evidence())),
                                entry.getValue()))
                        .toList(),
                Optional.of(words.say("evidence.on")));
    }

    private Block.Row row(CitedEvidence cited, Optional<Evidence> piece, List<CriterionId> criteria) {
        String day = cited.date().map(words::day).orElseGet(() -> words.say("evidence.no-day"));
        return new Block.Row(
                List.of(
                        piece.flatMap(this::title).orElseGet(() -> untitled(cited)),
                        words.word("evidence.kind", cited.kind()),
                        cited.older() ? words.say("evidence.old", day, reading.olderThanMonths()) : day),
                criteria.stream()
                        .map(words::question)
                        .reduce((so, next) -> words.say("separated", so, next))
                        .orElse(""));
    }

    /** What it is called. What somebody said or saw is in their own words, and only there if those were asked for. */
    private Optional<String> title(Evidence piece) {
        return piece.match(
                document -> Optional.of(document.title()),
                observation -> withWords ? Optional.of(observation.what()) : Optional.empty(),
                survey -> Optional.of(survey.statement()),
                voice -> withWords ? Optional.of(voice.words()) : Optional.empty(),
                activity -> Optional.of(activity.what()),
                pledge -> Optional.of(pledge.what()));
    }

    /** By whose role it is; not so for pledges, since a promise isn't to be laid at anybody's door. */
    private String untitled(CitedEvidence cited) {
        return cited.role()
                .map(role -> words.say("evidence.by", words.role(role)))
                .orElseGet(() -> words.say("evidence.untitled"));
    }

    private Block.Item survey(SurveyShare share) {
        return Block.Item.of(words.say(
                "evidence.survey",
                words.quoted(share.statement()),
                percent(share.share().shown().low(), share.share().shown().high()),
                share.respondents(),
                percent(share.interval().shown().low(), share.interval().shown().high())));
    }

    private String percent(BigDecimal low, BigDecimal high) {
        return low.compareTo(high) == 0 ? words.say("percent", low) : words.say("percent.range", low, high);
    }
}
