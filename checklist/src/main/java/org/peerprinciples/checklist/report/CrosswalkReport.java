package org.peerprinciples.checklist.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerprinciples.checklist.crosswalk.AppliedCrosswalk;
import org.peerprinciples.checklist.crosswalk.ConceptReading;
import org.peerprinciples.checklist.crosswalk.CrosswalkReading;
import org.peerprinciples.checklist.crosswalk.LinkReading;
import org.peerprinciples.checklist.crosswalk.LinkUse;
import org.peerprinciples.checklist.crosswalk.ScoreGround;
import org.peerprinciples.checklist.wording.Passages;
import org.peerprinciples.core.document.CrosswalkJson;
import org.peerprinciples.core.framework.Crosswalk;
import org.peerprinciples.core.framework.CrosswalkLink.Relation;
import org.peerprinciples.core.framework.Framework;

/** Puts a crosswalk reading into words and tables. */
final class CrosswalkReport {

    private final Words words;
    private final Crosswalk crosswalk;
    private final CrosswalkReading reading;

    CrosswalkReport(Framework framework, Crosswalk crosswalk, CrosswalkReading reading) {
        this.words = Words.of(framework, reading.provenance().framework(), "reading");
        AppliedCrosswalk applied = reading.crosswalk();
        if (!applied.digest().equals(CrosswalkJson.digest(crosswalk))) {
            throw new IllegalArgumentException("crosswalk must be " + applied.id() + " with " + applied.digest()
                    + ", which the reading was made with, but was " + crosswalk.id() + " with "
                    + CrosswalkJson.digest(crosswalk));
        }
        this.crosswalk = crosswalk;
        this.reading = reading;
    }

    Report whole() {
        List<Report.Section> sections = new ArrayList<>();
        sections.add(firstLook());
        sections.add(concepts());
        reading.concepts().stream()
                .filter(concept -> !concept.links().isEmpty())
                .map(this::links)
                .forEach(sections::add);
        sections.add(withoutLinks());
        sections.add(method());
        return new Report(reading.subject().name(), words.language(), passages().byLanguage(), sections);
    }

    /** A crosswalk doesn't say its language. Its makers link what a framework's original says, so it is taken to be that one's. */
    private Passages passages() {
        List<String> texts = new ArrayList<>(List.of(crosswalk.name(), crosswalk.madeBy(), crosswalk.caution()));
        reading.concepts().stream().map(ConceptReading::name).forEach(texts::add);
        crosswalk.links().stream().flatMap(link -> link.reason().stream()).forEach(texts::add);
        return words.passages().with(Passages.original(words.framework()), texts);
    }

    private Report.Section firstLook() {
        SubjectWords subject = new SubjectWords(words, reading.subject());
        List<Block> blocks = new ArrayList<>();
        blocks.add(Blocks.paragraph(subject.line()));
        blocks.add(Blocks.paragraph(words.say("crosswalk.what", crosswalk.name())));
        blocks.addAll(subject.note());
        blocks.add(Blocks.paragraph(crosswalk.caution()));
        long scored = reading.concepts().stream()
                .filter(concept -> concept.score().isPresent())
                .count();
        blocks.add(Blocks.paragraph(words.say(
                scored == 0 ? "crosswalk.scored.none" : scored == 1 ? "crosswalk.scored.one" : "crosswalk.scored.other",
                reading.concepts().size(),
                scored)));
        blocks.addAll(subject.callouts());
        return new Report.Section(words.say("glance.heading"), blocks);
    }

    private Report.Section concepts() {
        List<Block.Row> rows = reading.concepts().stream()
                .map(concept -> new Block.Row(List.of(concept.name(), points(concept)), ground(concept)))
                .toList();
        return new Report.Section(
                words.say("crosswalk.concepts"),
                List.of(new Block.Table(
                        List.of(
                                Block.Column.text(words.say("crosswalk.concept")),
                                Block.Column.number(words.say("points"))),
                        rows,
                        Optional.of(words.say("crosswalk.ground")))));
    }

    /** One number only where it is exact: an interval is one even where its bounds are equal. */
    private String points(ConceptReading concept) {
        return concept.score()
                .map(score -> concept.ground() == ScoreGround.EXACT
                        ? words.points(score)
                        : words.say(
                                "crosswalk.from-to",
                                score.shown().low(),
                                score.shown().high()))
                .orElse(Words.NONE);
    }

    private String ground(ConceptReading concept) {
        return switch (concept.ground()) {
            case EXACT -> words.say("crosswalk.exact", through(concept, LinkUse.CARRIES));
            case INTERVAL ->
                words.say(
                        isBySeveral(concept) ? "crosswalk.interval.several" : "crosswalk.interval.parts",
                        through(concept, LinkUse.CARRIES));
            case NONE_NO_BASIS -> words.say("crosswalk.none.no-basis", through(concept, LinkUse.NO_BASIS));
            case NONE_REST -> words.say("crosswalk.none.rest", through(concept, CrosswalkReport::isPart));
            case NONE_LOOSE -> words.say("crosswalk.none.loose", through(concept, LinkUse.LOOSE));
            case NONE_PARTIAL -> words.say("crosswalk.none.partial", partial(concept));
            case NONE_NO_LINK -> words.say("crosswalk.none.no-link");
        };
    }

    private static boolean isBySeveral(ConceptReading concept) {
        return concept.links().stream()
                .anyMatch(link -> link.use() == LinkUse.CARRIES && link.link().relation() == Relation.SAME);
    }

    private static boolean isPart(LinkReading link) {
        return link.link().relation() == Relation.PART_OF && link.use() != LinkUse.LOOSE;
    }

    private String partial(ConceptReading concept) {
        String contains = through(concept, LinkUse.CONTAINS);
        String overlaps = through(concept, LinkUse.OVERLAPS);
        return Stream.of(
                        contains.isEmpty() ? "" : words.say("crosswalk.part-only", contains),
                        overlaps.isEmpty() ? "" : words.say("crosswalk.overlaps-only", overlaps))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** The names of the principles whose links are of this use. */
    private String through(ConceptReading concept, LinkUse use) {
        return through(concept, link -> link.use() == use);
    }

    private String through(ConceptReading concept, Predicate<LinkReading> which) {
        return concept.links().stream()
                .filter(which)
                .map(link -> words.principle(link.link().principle()))
                .collect(Collectors.joining(", "));
    }

    private Report.Section links(ConceptReading concept) {
        return new Report.Section(
                concept.name(),
                List.of(new Block.Table(
                        List.of(
                                Block.Column.text(words.say("principle")),
                                Block.Column.text(words.say("crosswalk.relation")),
                                Block.Column.text(words.say("crosswalk.strength")),
                                Block.Column.number(words.say("points")),
                                Block.Column.text(words.say("profile.standing"))),
                        concept.links().stream().map(this::link).toList(),
                        Optional.of(words.say("crosswalk.why")))));
    }

    private Block.Row link(LinkReading link) {
        return new Block.Row(
                List.of(
                        words.principle(link.link().principle()),
                        words.word("crosswalk.relation", link.link().relation()),
                        words.word("crosswalk.strength", link.link().strength()),
                        words.points(link.score()),
                        link.standing().map(words::standing).orElse(Words.NONE)),
                link.link().reason().orElse(""));
    }

    private Report.Section withoutLinks() {
        String unspoken = reading.unspokenOf().stream()
                .map(id -> reading.concept(id).name())
                .collect(Collectors.joining("; "));
        String nowhere = reading.leadingNowhere().stream().map(words::principle).collect(Collectors.joining("; "));
        return new Report.Section(
                words.say("crosswalk.no-link"),
                List.of(new Block.Bullets(List.of(
                        Block.Item.of(
                                unspoken.isEmpty()
                                        ? words.say("crosswalk.all-spoken-of")
                                        : words.say("crosswalk.unspoken", unspoken)),
                        Block.Item.of(
                                nowhere.isEmpty()
                                        ? words.say("crosswalk.all-lead-somewhere")
                                        : words.say("crosswalk.nowhere", nowhere))))));
    }

    private Report.Section method() {
        AppliedCrosswalk applied = reading.crosswalk();
        String suppressed = reading.provenance()
                .suppressedBelow()
                .map(below -> " " + words.say("suppressed.reading", below))
                .orElse("");
        return new Report.Section(
                words.say("method.heading"),
                List.of(
                        Blocks.paragraph(words.say("crosswalk.method")),
                        Blocks.paragraph(
                                words.say("crosswalk.made-by", applied.madeBy(), applied.id(), applied.digest()) + " "
                                        + MethodSection.provenance(words, reading.provenance()) + suppressed),
                        SubjectWords.sources(words, crosswalk.sources())));
    }
}
