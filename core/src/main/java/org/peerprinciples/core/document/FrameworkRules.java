package org.peerprinciples.core.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.ScreenQuestion;
import org.peerprinciples.core.id.Edition;
import org.peerprinciples.core.problem.Place;
import org.peerprinciples.core.problem.ProblemCode;

/** What must hold between the values of a framework document. */
final class FrameworkRules {

    private final Node root;
    private final Problems problems;
    private final Set<String> sources;
    private final Set<String> sides;
    private final Set<String> roles;
    private final Set<String> principles;
    private final Set<String> examples;
    private final Set<String> ideas;
    private final Map<String, Integer> levels = new LinkedHashMap<>();

    private FrameworkRules(Node root, Problems problems) {
        this.root = root;
        this.problems = problems;
        this.sources = distinctIds("source", root.items("sources").stream());
        this.sides = distinctIds("side", root.items("sides").stream());
        this.roles = distinctIds("role", root.items("roles").stream());
        this.principles = distinctIds("principle", root.items("principles").stream());
        this.examples = distinctIds("practice example", root.items("examples").stream());
        this.ideas = distinctIds("idea", principleItems("ideas"));
        distinctIds("level", levelNodes().stream()).forEach(level -> levels.put(level, levels.size()));
    }

    static void check(Node root, Problems problems) {
        new FrameworkRules(root, problems).check();
    }

    private void check() {
        distinctIds("criterion", principleItems("criteria"));
        distinct(texts(root.items("judgements"), "about"), "one judgement about each thing", problems);
        replacesAnEarlierEdition();
        root.find("translation").ifPresent(mark -> TranslationRules.mark(root, mark, problems));
        corrections();
        root.items("roles").forEach(role -> references("side", role.texts("sides"), sides));
        levelsAscend();
        root.find("screen").ifPresent(this::screen);
        root.items("principles").forEach(this::partsBelong);
        principleItems("criteria").forEach(this::criterion);
        EarlierIds.check(principleItems("criteria").toList(), problems);
        for (Node example : root.items("examples")) {
            references("principle", example.texts("principles"), principles);
            references("source", example.texts("sources"), sources);
        }
        TailoringChain.check(root, problems);
    }

    private void replacesAnEarlierEdition() {
        Optional<Node.Text> replaced = root.find("replaces")
                .filter(ref -> ref.findText("id").map(Node.Text::value).equals(value(root, "id")))
                .flatMap(ref -> ref.findText("edition"));
        Optional<Edition> earlier = replaced.flatMap(text -> edition(text.value()));
        Optional<Edition> own = value(root, "edition").flatMap(FrameworkRules::edition);
        if (earlier.isPresent() && own.isPresent() && earlier.get().compareTo(own.get()) >= 0) {
            problems.add(
                    ProblemCode.FIELDS_DISAGREE,
                    replaced.orElseThrow().place(),
                    Problems.quote(earlier.get().toString()),
                    "an edition before " + own.get());
        }
    }

    /** What was put right was put right since an edition, and is there. */
    private void corrections() {
        Optional<Node> corrections =
                root.find("corrections").filter(list -> !list.items().isEmpty());
        if (corrections.isPresent() && root.find("replaces").isEmpty()) {
            problems.add(
                    ProblemCode.FIELDS_DISAGREE,
                    corrections.get().place(),
                    "'corrections' without 'replaces'",
                    "corrections only with the edition in which the texts were worded otherwise");
        }
        namesTexts(root, "corrections");
        root.find("translation").ifPresent(mark -> namesTexts(mark, "untranslated"));
    }

    private void namesTexts(Node node, String field) {
        List<Node.Text> named = node.texts(field);
        if (!named.isEmpty()) {
            TextReferences.check(named, TextIds.of(root), problems);
        }
    }

    private void levelsAscend() {
        BigDecimal last = null;
        for (Node level : levelNodes()) {
            if (level.find("value").orElse(level) instanceof Node.Num number) {
                if (last != null && number.value().compareTo(last) <= 0) {
                    problems.add(
                            ProblemCode.LEVELS_NOT_ASCENDING,
                            number.place(),
                            Problems.quote(number.value().toString()),
                            "a value above the level before, " + last);
                }
                last = number.value();
            }
        }
    }

    private void screen(Node screen) {
        List<Node> questions = screen.items("questions");
        distinctIds("screen question", questions.stream());
        questions.forEach(question -> references("source", question.texts("sources"), sources));
        Optional<String> exclusion = Optional.of(ScreenQuestion.Kind.EXCLUSION.code());
        if (!questions.isEmpty()
                && questions.stream().allMatch(q -> value(q, "kind").equals(exclusion))) {
            problems.add(ProblemCode.EMPTY, screen.place(), "no question of kind aim", "at least one");
        }
    }

    private void partsBelong(Node principle) {
        principle
                .findText("id")
                .ifPresent(id -> Stream.of("ideas", "criteria")
                        .flatMap(field -> principle.items(field).stream())
                        .flatMap(part -> part.findText("id").stream())
                        .forEach(part -> belongsTo(id.value(), part)));
    }

    private void criterion(Node criterion) {
        descriptors(criterion);
        steps(criterion);
        criterion
                .find("critical")
                .flatMap(critical -> critical.findText("floor"))
                .ifPresent(this::onScale);
        references("role", criterion.texts("roles"), roles);
        references("practice example", criterion.texts("examples"), examples);
        references("idea", criterion.texts("covers"), ideas);
        references("source", criterion.texts("sources"), sources);
        criterion
                .items("steps")
                .forEach(step ->
                        references("role", step.findText("owner").stream().toList(), roles));
    }

    private void descriptors(Node criterion) {
        List<Node.Text> described = criterion.items("descriptors").stream()
                .flatMap(d -> d.findText("level").stream())
                .toList();
        described.forEach(this::onScale);
        List<String> found = described.stream().map(Node.Text::value).toList();
        if (levels.keySet().containsAll(found) && !found.equals(List.copyOf(levels.keySet())) && !found.isEmpty()) {
            problems.add(
                    ProblemCode.DESCRIPTOR_MISMATCH,
                    criterion.find("descriptors").orElse(criterion).place(),
                    "descriptors for " + Problems.oneOf(found),
                    "one for each level, lowest first: " + Problems.oneOf(levels.keySet()));
        }
    }

    private void steps(Node criterion) {
        int above = -1;
        for (Node.Text start : criterion.items("steps").stream()
                .flatMap(step -> step.findText("level").stream())
                .toList()) {
            onScale(start);
            int level = levels.getOrDefault(start.value(), -1);
            if (level >= 0 && (level <= above || level == levels.size() - 1)) {
                problems.add(
                        ProblemCode.STEP_MISMATCH,
                        start.place(),
                        "a step from " + Problems.quote(start.value()),
                        "at most one step from each level but the highest, lowest first");
            }
            above = Math.max(above, level);
        }
    }

    private void onScale(Node.Text level) {
        if (!levels.containsKey(level.value())) {
            problems.addName(
                    ProblemCode.LEVEL_NOT_ON_SCALE,
                    level.place(),
                    level.value(),
                    "a level of the scale: " + Problems.oneOf(levels.keySet()),
                    levels.keySet());
        }
    }

    private void belongsTo(String principle, Node.Text part) {
        if (part.value().indexOf('.') > 0 && !part.value().startsWith(principle + ".")) {
            problems.add(
                    ProblemCode.WRONG_PRINCIPLE,
                    part.place(),
                    Problems.quote(part.value()),
                    "an id that begins with " + Problems.quote(principle + "."));
        }
    }

    private void references(String what, List<Node.Text> names, Collection<String> valid) {
        reference(what, names, valid, problems);
    }

    static void reference(String what, List<Node.Text> names, Collection<String> valid, Problems problems) {
        for (Node.Text name : names) {
            if (!valid.contains(name.value())) {
                problems.addName(
                        ProblemCode.UNKNOWN_REFERENCE,
                        name.place(),
                        name.value(),
                        "the id of a " + what + ": " + Problems.oneOf(valid),
                        valid);
            }
        }
    }

    private Set<String> distinctIds(String what, Stream<Node> things) {
        return distinctIds(what, things, problems);
    }

    /** The ids of things of one kind, in order; a second use of one is a problem. */
    static Set<String> distinctIds(String what, Stream<Node> things, Problems problems) {
        Set<String> ids = new LinkedHashSet<>();
        things.flatMap(thing -> thing.findText("id").stream()).forEach(id -> {
            if (!ids.add(id.value())) {
                problems.add(
                        ProblemCode.DUPLICATE_ID,
                        id.place(),
                        Problems.quote(id.value()) + " again",
                        "an id that no other " + what + " has");
            }
        });
        return ids;
    }

    /** The texts in one field of several objects. */
    static List<Node.Text> texts(List<Node> nodes, String field) {
        return nodes.stream().flatMap(node -> node.findText(field).stream()).toList();
    }

    /** A second use of a name is a problem. */
    static void distinct(List<Node.Text> names, String allowed, Problems problems) {
        Set<String> seen = new LinkedHashSet<>();
        for (Node.Text name : names) {
            if (!seen.add(name.value())) {
                problems.add(
                        ProblemCode.DUPLICATE_ENTRY, name.place(), Problems.quote(name.value()) + " again", allowed);
            }
        }
    }

    /**
     * What must hold in principles and criteria that are to be added to a framework without problems; where it isn't
     * known, what must hold between them.
     */
    static void checkAdditions(
            Optional<Framework> base, List<Node> principles, List<Node> criteria, Problems problems) {
        Map<String, Node> fields = new LinkedHashMap<>();
        List<Node> all = new ArrayList<>();
        base.map(FrameworkRules::tree).ifPresent(root -> {
            Stream.of("sources", "sides", "roles", "scale", "examples")
                    .forEach(name -> root.find(name).ifPresent(field -> fields.put(name, field)));
            all.addAll(root.items("principles"));
        });
        all.addAll(principles);
        Place nowhere = Place.of("", 0, 0);
        fields.put("principles", new Node.Arr(nowhere, all));
        FrameworkRules rules = new FrameworkRules(new Node.Obj(nowhere, fields, Map.of()), problems);
        distinctIds("criterion", Stream.concat(rules.principleItems("criteria"), criteria.stream()), problems);
        principles.forEach(rules::partsBelong);
        if (base.isPresent()) {
            Stream<Node> within = principles.stream().flatMap(principle -> principle.items("criteria").stream());
            Stream.concat(within, criteria.stream()).forEach(rules::criterion);
        }
    }

    private static Node tree(Framework framework) {
        // However long: somebody has let it in already.
        InputLimits limits = InputLimits.standard().withLongestDocument(Integer.MAX_VALUE);
        return new TreeParser(limits, new Problems())
                .parse(FrameworkJson.write(framework))
                .orElseThrow();
    }

    private Stream<Node> principleItems(String field) {
        return root.items("principles").stream().flatMap(principle -> principle.items(field).stream());
    }

    private List<Node> levelNodes() {
        return root.find("scale").map(scale -> scale.items("levels")).orElse(List.of());
    }

    static Optional<String> value(Node node, String field) {
        return node.findText(field).map(Node.Text::value);
    }

    private static Optional<Edition> edition(String text) {
        try {
            return Optional.of(Edition.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
