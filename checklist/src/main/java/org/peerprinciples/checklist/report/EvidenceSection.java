package org.peerprinciples.checklist.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evidence.CitedEvidence;
import org.peerprinciples.checklist.evidence.EvidenceKind;
import org.peerprinciples.checklist.evidence.EvidenceReading;
import org.peerprinciples.checklist.evidence.EvidenceStrength;
import org.peerprinciples.checklist.evidence.SurveyShare;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.evidence.Evidence;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.RoleId;

/** What stands behind the answers: how strong it is by principle, and what there is, of which kind and how old. */
final class EvidenceSection {

    private final Words words;
    private final Evaluation evaluation;
    private final EvidenceReading reading;
    private final boolean withWords;
    private final Map<EvidenceId, Evidence> pieces = new LinkedHashMap<>();

    EvidenceSection(Words words, Material material, EvidenceReading reading) {
        this.words = words;
        this.evaluation = material.evaluation();
        this.reading = reading;
        this.withWords = material.withWords();
        if (evaluation.hasWorkings()) {
            Assessment assessment = evaluation.workings().assessment();
            assessment.evidence().forEach(piece -> pieces.put(piece.id(), piece));
        }
    }

    Report.Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Blocks.paragraph(words.say("evidence.intro")));
        blocks.add(strengths());
        Map<CitedEvidence, List<CriterionId>> named = cited();
        List<Block.Row> rows = Stream.concat(named.entrySet().stream().map(this::row), others(named.keySet()))
                .toList();
        if (named.isEmpty()) {
            blocks.add(Blocks.paragraph(words.say("evidence.none")));
        }
        if (!rows.isEmpty()) {
            blocks.add(list(rows));
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

    private Block.Table list(List<Block.Row> rows) {
        return new Block.Table(
                List.of(
                        Block.Column.text(words.say("evidence.what")),
                        Block.Column.text(words.say("evidence.kind")),
                        Block.Column.text(words.say("evidence.day"))),
                rows,
                Optional.of(words.say("evidence.on")));
    }

    private Block.Row row(Map.Entry<CitedEvidence, List<CriterionId>> entry) {
        CitedEvidence cited = entry.getKey();
        return row(
                Optional.ofNullable(pieces.get(cited.evidence()))
                        .flatMap(this::title)
                        .orElseGet(() -> by(cited.role())),
                cited.kind(),
                cited.date(),
                cited.older(),
                entry.getValue().stream()
                        .map(words::question)
                        .reduce((so, next) -> words.say("separated", so, next))
                        .orElse(""));
    }

    /** What is recorded and no rating names: behind replies about peer support itself, or behind nothing. */
    private Stream<Block.Row> others(Set<CitedEvidence> named) {
        Set<EvidenceId> cited = named.stream().map(CitedEvidence::evidence).collect(Collectors.toSet());
        Set<EvidenceId> onScreen = evaluation.hasWorkings()
                ? evaluation.workings().assessment().screen().stream()
                        .flatMap(reply -> reply.evidence().stream())
                        .collect(Collectors.toSet())
                : Set.of();
        return pieces.values().stream()
                .filter(piece -> !cited.contains(piece.id()))
                .map(piece -> row(
                        title(piece).orElseGet(() -> by(role(piece))),
                        EvidenceKind.of(piece),
                        piece.date(),
                        piece.isOlderThan(
                                reading.olderThanMonths(), reading.subject().date()),
                        words.say(onScreen.contains(piece.id()) ? "evidence.on-screen" : "evidence.on-nothing")));
    }

    private Block.Row row(String what, EvidenceKind kind, Optional<LocalDate> date, boolean isOld, String on) {
        String day = date.map(words::day).orElseGet(() -> words.say("evidence.no-day"));
        return new Block.Row(
                List.of(
                        what,
                        words.word("evidence.kind", kind),
                        isOld ? words.say("evidence.old", day, reading.olderThanMonths()) : day),
                on);
    }

    /** What it is called. What somebody said or saw is in their own words, and only there if those were asked for. */
    private Optional<String> title(Evidence piece) {
        return piece.match(
                document -> Optional.of(document.publisher()
                        .map(publisher -> words.say("evidence.published", document.title(), publisher))
                        .orElseGet(document::title)),
                observation -> withWords ? Optional.of(observation.what()) : Optional.empty(),
                survey -> Optional.of(survey.statement()),
                voice -> withWords ? Optional.of(voice.words()) : Optional.empty(),
                activity -> Optional.of(activity.what()),
                pledge -> Optional.of(pledge.what()));
    }

    /** In whose role what has no title is. Pledges have one: a promise isn't to be laid at anybody's door. */
    private String by(Optional<RoleId> role) {
        return role.map(each -> words.say("evidence.by", words.role(each)))
                .orElseGet(() -> words.say("evidence.untitled"));
    }

    private static Optional<RoleId> role(Evidence piece) {
        return piece.match(
                document -> Optional.empty(),
                observation -> observation.role(),
                survey -> Optional.empty(),
                voice -> Optional.of(voice.role()),
                activity -> Optional.empty(),
                pledge -> Optional.empty());
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
