package org.peerprinciples.checklist.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerprinciples.checklist.evaluation.CriterionResult;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.RoleResult;
import org.peerprinciples.checklist.evaluation.SideResult;
import org.peerprinciples.checklist.voices.Disagreement;
import org.peerprinciples.core.framework.Level;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.SideId;

/**
 * What sides, roles and people of one side see differently: by the agenda of voices, furthest apart first, or else by the
 * evaluation's own findings, in the framework's order.
 */
final class SeenDifferentlySection {

    private final Words words;
    private final Material material;
    private final Evaluation evaluation;

    SeenDifferentlySection(Words words, Material material) {
        this.words = words;
        this.material = material;
        this.evaluation = material.evaluation();
    }

    Optional<Report.Section> section() {
        Map<CriterionId, Set<Drawing.Dot>> views = views();
        List<Drawing.Line> lines = lines(views);
        List<Block.Item> raters = raters();
        List<Block> blocks = new ArrayList<>();
        if (!lines.isEmpty() || !raters.isEmpty()) {
            blocks.add(Blocks.paragraph(words.say("differently.intro")));
        }
        if (!lines.isEmpty()) {
            blocks.add(drawing(lines));
            if (views.entrySet().stream()
                    .anyMatch(line -> hasPlanned(evaluation.criterion(line.getKey()), line.getValue()))) {
                blocks.add(Blocks.paragraph(words.say("differently.planned")));
            }
        }
        if (!raters.isEmpty()) {
            blocks.add(Blocks.paragraph(words.say("differently.raters")));
            blocks.add(new Block.Bullets(raters));
        }
        return Blocks.section(words.say("differently.heading"), blocks);
    }

    /** The questions that sides see differently, as far as this report tells of them. */
    Set<CriterionId> bySides() {
        return Stream.concat(
                        found("sides-differ"),
                        material.brief()
                                ? Stream.empty()
                                : material.voices().stream()
                                        .flatMap(voices -> voices.agenda().stream())
                                        .filter(each -> each.between() == Disagreement.Between.SIDES)
                                        .map(Disagreement::criterion))
                .collect(Collectors.toSet());
    }

    private Drawing.Dots drawing(List<Drawing.Line> lines) {
        return new Drawing.Dots(
                words.say("differently.title"),
                words.say(
                        "differently.description",
                        lines.stream()
                                .map(line -> words.say("differently.described", line.name(), views(line)))
                                .collect(Collectors.joining("; "))),
                words.framework().scale().levels().stream().map(Level::name).toList(),
                lines,
                new Block.Table(
                        List.of(Block.Column.text(words.say("question"))),
                        lines.stream()
                                .map(line -> new Block.Row(List.of(line.name()), views(line)))
                                .toList(),
                        Optional.of(words.say("differently.views"))));
    }

    private String views(Drawing.Line line) {
        return line.dots().stream()
                .sorted(Comparator.comparing(Drawing.Dot::place))
                .map(dot -> words.say("differently.view", dot.who(), dot.place()))
                .collect(Collectors.joining(", "));
    }

    private Map<CriterionId, Set<Drawing.Dot>> views() {
        Map<CriterionId, Set<Drawing.Dot>> lines = new LinkedHashMap<>();
        if (material.voices().isPresent()) {
            material.voices().get().agenda().stream()
                    .filter(each -> each.between() != Disagreement.Between.RATERS)
                    .forEach(each -> lines.computeIfAbsent(each.criterion(), id -> new LinkedHashSet<>())
                            .addAll(dots(each)));
        } else {
            found("sides-differ")
                    .forEach(id -> lines.computeIfAbsent(id, each -> new LinkedHashSet<>())
                            .addAll(sides(evaluation.criterion(id))));
            found("roles-differ")
                    .forEach(id -> lines.computeIfAbsent(id, each -> new LinkedHashSet<>())
                            .addAll(roles(evaluation.criterion(id))));
        }
        return lines;
    }

    private List<Drawing.Line> lines(Map<CriterionId, Set<Drawing.Dot>> views) {
        return views.entrySet().stream()
                .map(line -> new Drawing.Line(
                        words.framework().criterion(line.getKey()).question(), List.copyOf(line.getValue())))
                .toList();
    }

    /** Whether planned answers are behind one of the dots. */
    private boolean hasPlanned(CriterionResult result, Set<Drawing.Dot> dots) {
        Set<String> planned = Stream.concat(
                        result.sides().stream().filter(SideResult::hasPlanned).map(side -> words.side(side.side())),
                        result.roles().stream().filter(RoleResult::hasPlanned).map(role -> words.role(role.role())))
                .collect(Collectors.toSet());
        return dots.stream().map(Drawing.Dot::who).anyMatch(planned::contains);
    }

    private Stream<CriterionId> found(String code) {
        return FindingsSection.of(evaluation, code)
                .flatMap(finding -> finding.criteria().stream())
                .distinct();
    }

    /** The dots of a disagreement, in the framework's order. */
    private List<Drawing.Dot> dots(Disagreement disagreement) {
        List<Drawing.Dot> dots = disagreement.views().stream()
                .map(view -> new Drawing.Dot(
                        view.side()
                                .map(words::side)
                                .or(() -> view.role().map(words::role))
                                .orElse(""),
                        view.shown()))
                .toList();
        List<String> order = Stream.concat(
                        words.framework().sides().stream().map(side -> side.name()),
                        words.framework().roles().stream().map(role -> role.name()))
                .toList();
        return dots.stream()
                .sorted(Comparator.comparing(dot -> order.indexOf(dot.who())))
                .toList();
    }

    private List<Drawing.Dot> sides(CriterionResult result) {
        return result.sides().stream()
                .flatMap(side -> side.shown().map(shown -> new Drawing.Dot(words.side(side.side()), shown)).stream())
                .toList();
    }

    private List<Drawing.Dot> roles(CriterionResult result) {
        return result.roles().stream()
                .map(role -> new Drawing.Dot(words.role(role.role()), role.shown()))
                .toList();
    }

    /** Where people on one side are apart: from the lowest to the highest level that one of them chose. */
    private List<Block.Item> raters() {
        return FindingsSection.of(evaluation, "raters-differ")
                .flatMap(finding -> finding.criteria().stream()
                        .flatMap(
                                criterion -> finding.sides().stream().flatMap(side -> apart(criterion, side).stream())))
                .map(Block.Item::of)
                .toList();
    }

    private Optional<String> apart(CriterionId criterion, SideId side) {
        return evaluation.criterion(criterion).sides().stream()
                .filter(result -> result.side().equals(side))
                .findFirst()
                .flatMap(result -> result.lowest()
                        .flatMap(lowest -> result.highest()
                                .map(highest -> words.say(
                                        "differently.apart",
                                        words.question(criterion),
                                        words.side(side),
                                        words.countingPlanned(
                                                words.say(
                                                        "differently.levels",
                                                        words.level(lowest),
                                                        words.level(highest)),
                                                result)))));
    }
}
