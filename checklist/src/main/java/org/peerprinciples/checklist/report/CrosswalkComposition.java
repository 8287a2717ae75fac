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
import org.peerprinciples.checklist.evaluation.Provenance;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.checklist.evaluation.Subject;
import org.peerprinciples.core.document.CrosswalkJson;
import org.peerprinciples.core.framework.Crosswalk;
import org.peerprinciples.core.framework.CrosswalkLink.Relation;
import org.peerprinciples.core.framework.CrosswalkLink.Strength;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.id.PrincipleId;

/** Puts a crosswalk reading into words and tables. */
final class CrosswalkComposition {

    private final Framework framework;
    private final Crosswalk crosswalk;
    private final CrosswalkReading reading;

    CrosswalkComposition(Framework framework, Crosswalk crosswalk, CrosswalkReading reading) {
        FrameworkRef wanted = reading.provenance().framework();
        if (!wanted.namesSameEdition(framework.ref())) {
            throw new IllegalArgumentException(
                    "framework must be " + wanted + ", which the reading was made under, but was " + framework.ref());
        }
        AppliedCrosswalk applied = reading.crosswalk();
        if (!applied.digest().equals(CrosswalkJson.digest(crosswalk))) {
            throw new IllegalArgumentException("crosswalk must be " + applied.id() + " with " + applied.digest()
                    + ", which the reading was made with, but was " + crosswalk.id() + " with "
                    + CrosswalkJson.digest(crosswalk));
        }
        this.framework = framework;
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
        return new Report(reading.subject().name(), framework.language(), sections);
    }

    private Report.Section firstLook() {
        Subject subject = reading.subject();
        List<Block> blocks = new ArrayList<>();
        blocks.add(paragraph(subject.organisation().map(name -> name + ". ").orElse("") + framework.name()
                + ", edition " + framework.edition() + ", on " + Composition.DAY.format(subject.date()) + ". "
                + Composition.origin(subject.origin())));
        blocks.add(
                paragraph("It is read here through a crosswalk: a list that says which principles speak about the same"
                        + " things as other concepts, and how closely. This one is: " + crosswalk.name() + "."));
        framework
                .translation()
                .ifPresent(mark -> blocks.add(paragraph(Composition.translated(framework.language(), mark))));
        subject.note().ifPresent(note -> blocks.add(paragraph(note)));
        blocks.add(paragraph(crosswalk.caution()));
        long scored = reading.concepts().stream()
                .filter(concept -> concept.score().isPresent())
                .count();
        List<Block.Item> items = new ArrayList<>();
        items.add(Block.Item.of("Of the " + reading.concepts().size() + " concepts, "
                + (scored == 0 ? "none has" : scored == 1 ? "1 has" : scored + " have")
                + " a score here. None of them is said to be effective or to improve: only principles are."));
        subject.safeguardingContact()
                .ifPresent(contact -> items.add(Block.Item.of("Worried about somebody's safety? " + contact)));
        blocks.add(new Block.Bullets(items));
        return new Report.Section("At a glance", blocks);
    }

    private Report.Section concepts() {
        List<Block.Row> rows = reading.concepts().stream()
                .map(concept -> new Block.Row(
                        List.of(concept.name(), concept.score().isEmpty() ? Composition.NONE : concept.shownScore()),
                        ground(concept)))
                .toList();
        return new Report.Section(
                "What the evaluation says",
                List.of(new Block.Table(
                        List.of(Block.Column.text("Concept"), Block.Column.number("Points")),
                        rows,
                        Optional.of("On what ground"))));
    }

    private String ground(ConceptReading concept) {
        return switch (concept.ground()) {
            case EXACT -> "The score of the principle that is the same: " + through(concept, LinkUse.CARRIES) + ".";
            case INTERVAL ->
                "From the lowest to the highest that these could come to: " + through(concept, LinkUse.CARRIES) + ". "
                        + (isBySeveral(concept)
                                ? "Each is linked as the same."
                                : "By the makers of the crosswalk they make it up between them.");
            case NONE_NO_BASIS ->
                "No score: what could carry one has no basis (" + through(concept, LinkUse.NO_BASIS) + ").";
            case NONE_REST ->
                "No score: it holds more than " + through(concept, CrosswalkComposition::isPart)
                        + ", and of the rest nothing is known.";
            case NONE_LOOSE -> "No score: the link is too loose (" + through(concept, LinkUse.LOOSE) + ").";
            case NONE_PARTIAL -> "No score: " + partial(concept) + ".";
            case NONE_NO_LINK -> "No score: no principle speaks about it.";
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
                        contains.isEmpty()
                                ? ""
                                : "it is only a part of " + contains
                                        + ", and a score for a whole says nothing exact about a part",
                        overlaps.isEmpty() ? "" : "it only overlaps with " + overlaps)
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
                .map(link -> name(link.link().principle()))
                .collect(Collectors.joining(", "));
    }

    private Report.Section links(ConceptReading concept) {
        List<Block.Row> rows = concept.links().stream().map(this::link).toList();
        return new Report.Section(
                concept.name(),
                List.of(new Block.Table(
                        List.of(
                                Block.Column.text("Principle"),
                                Block.Column.text("Relation"),
                                Block.Column.text("Strength"),
                                Block.Column.number("Points"),
                                Block.Column.text("Stands")),
                        rows,
                        Optional.of("Why they are linked"))));
    }

    private Block.Row link(LinkReading link) {
        return new Block.Row(
                List.of(
                        name(link.link().principle()),
                        relation(link.link().relation()),
                        strength(link.link().strength()),
                        link.score().map(Score::toString).orElse(Composition.NONE),
                        link.standing().map(Composition::standing).orElse(Composition.NONE)),
                link.link().reason().orElse(""));
    }

    private static String relation(Relation relation) {
        return switch (relation) {
            case SAME -> "Same";
            case PART_OF -> "Part of it";
            case CONTAINS -> "Contains it";
            case OVERLAPS -> "Overlaps";
        };
    }

    private static String strength(Strength strength) {
        return switch (strength) {
            case HIGH -> "High";
            case MEDIUM -> "Medium";
            case LOW -> "Low";
        };
    }

    private Report.Section withoutLinks() {
        String unspoken = reading.unspokenOf().stream()
                .map(id -> reading.concept(id).name())
                .collect(Collectors.joining("; "));
        String nowhere = reading.leadingNowhere().stream().map(this::name).collect(Collectors.joining("; "));
        return new Report.Section(
                "What has no link",
                List.of(new Block.Bullets(List.of(
                        Block.Item.of(
                                "No principle speaks about: " + (unspoken.isEmpty() ? "none of them" : unspoken) + "."),
                        Block.Item.of("Principles that lead nowhere here: " + (nowhere.isEmpty() ? "none" : nowhere)
                                + ".")))));
    }

    private Report.Section method() {
        Provenance provenance = reading.provenance();
        AppliedCrosswalk applied = reading.crosswalk();
        return new Report.Section(
                "How this was made",
                List.of(
                        paragraph("A score is never invented. Where one principle is the same as a concept, its score"
                                + " holds. Where several are the same, or where by the makers of the crosswalk its parts"
                                + " make it up between them, any weighted mean of them lies between the bounds given,"
                                + " however they are weighed. Where principles are part of it and it holds more, where"
                                + " they only overlap with it or contain it, where the link is loose (strength low), or"
                                + " where a principle has no basis, there is no score. Bounds are what missing answers"
                                + " could do; they are not a confidence interval."),
                        paragraph("The crosswalk was made by: " + applied.madeBy() + ". Its content: " + applied.id()
                                + ", " + applied.digest() + ". Evaluated with Peer Principles " + provenance.library()
                                + " under " + provenance.framework()
                                + provenance
                                        .framework()
                                        .digest()
                                        .map(digest -> ", " + digest)
                                        .orElse("") + "."
                                + provenance
                                        .suppressedBelow()
                                        .map(SuppressionWords::ofReading)
                                        .orElse("")),
                        new Block.Bullets(crosswalk.sources().stream()
                                .map(source -> Block.Item.of(Composition.source(source)))
                                .toList())));
    }

    private String name(PrincipleId id) {
        return framework.principle(id).name();
    }

    private static Block paragraph(String text) {
        return Composition.paragraph(text);
    }
}
