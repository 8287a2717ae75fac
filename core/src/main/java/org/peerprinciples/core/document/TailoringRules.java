package org.peerprinciples.core.document;

import static org.peerprinciples.core.document.Shape.list;
import static org.peerprinciples.core.document.Shape.optional;
import static org.peerprinciples.core.document.Shape.required;
import static org.peerprinciples.core.document.Shape.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkLookup;
import org.peerprinciples.core.framework.FrameworkTexts;
import org.peerprinciples.core.framework.Level;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.FrameworkId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.TextId;
import org.peerprinciples.core.problem.ProblemCode;

/** The shape of a tailoring document, and what must hold between its values and its base. */
final class TailoringRules {

    private final Node root;
    private final List<Node> changes;
    /** Empty if it isn't known: then only what doesn't rest on it is checked. */
    private final Optional<Framework> base;

    private final Problems problems;
    private final Set<String> principles;
    private final Set<String> criteria;
    private final LeftOut leftOut;

    private TailoringRules(Node root, Optional<Framework> base, Problems problems) {
        this.root = root;
        this.changes = root.items("changes");
        this.base = base;
        this.problems = problems;
        this.principles = names(Framework::principles, Principle::id);
        this.criteria = names(Framework::criteria, Criterion::id);
        this.leftOut = LeftOut.by(changes, base, problems);
    }

    private <T> Set<String> names(Function<Framework, List<T>> things, Function<T, ?> id) {
        return LookedUp.names(
                base.map(things).orElse(List.of()).stream().map(id).toList());
    }

    static List<Shape.Field> fields() {
        Shape principle = Shape.id(PrincipleId::of);
        Shape criterion = Shape.id(CriterionId::of);
        Map<String, List<Shape.Field>> kinds = new LinkedHashMap<>();
        kinds.put("leave-out-principle", change(required("principle", principle)));
        kinds.put("leave-out-criterion", change(required("criterion", criterion)));
        kinds.put("add-principle", change(required("principle", FrameworkShape.principle())));
        kinds.put("add-criterion", change(required("criterion", FrameworkShape.criterion())));
        kinds.put(
                "weigh-principle",
                change(required("principle", principle), required("weight", FrameworkShape.weight())));
        kinds.put(
                "weigh-criterion",
                change(required("criterion", criterion), required("weight", FrameworkShape.weight())));
        kinds.put("reword", change(required("text", Shape.id(TextId::of)), required("wording", text())));
        kinds.put("set-floor", change(required("criterion", criterion), optional("floor", Shape.id(LevelId::of))));
        kinds.put(
                "set-threshold",
                change(required("principle", principle), required("effectiveFrom", FrameworkShape.points())));
        return List.of(
                required("id", Shape.id(FrameworkId::of)),
                required("edition", Shape.edition()),
                required("base", FrameworkShape.frameworkRef()),
                required("name", text()),
                required("madeBy", text()),
                required("madeWith", text()),
                required("changes", list(Shape.named("change", Shape.union(kinds)), 1, Integer.MAX_VALUE)));
    }

    private static List<Shape.Field> change(Shape.Field... own) {
        List<Shape.Field> fields = new ArrayList<>(List.of(own));
        fields.add(required("reason", text()));
        return fields;
    }

    static void check(Node root, FrameworkLookup frameworks, Problems problems) {
        new TailoringRules(root, LookedUp.unchanged(root, "base", frameworks, problems), problems).check();
    }

    /** What must hold in a tailoring whose base isn't at hand: what doesn't rest on it. */
    static void checkWithoutBase(Node root, Problems problems) {
        new TailoringRules(root, Optional.empty(), problems).check();
    }

    private void check() {
        ownId();
        List<Node> addedPrinciples = added("add-principle", "principle");
        List<Node> addedCriteria = added("add-criterion", "criterion");
        FrameworkRules.checkAdditions(base, addedPrinciples, addedCriteria, problems);
        earlierIds(addedPrinciples, addedCriteria);
        base.ifPresent(known -> {
            LeftOutBefore before = LeftOutBefore.of(known, problems);
            before.besidesIds(FrameworkRules.texts(addedCriteria, "id").stream()
                            .filter(id -> !principles.contains(principleOf(id.value())))
                            .toList())
                    .forEach(this::hasItsPrinciple);
            references(known, before);
            somethingIsLeft(known, addedPrinciples, addedCriteria);
        });
        leftOut.mayNotBeAltered();
        leftOut.mayNotBeNamed(addedPrinciples, addedCriteria);
        alteredTwice();
        rewordedThoughSaidElsewhere();
    }

    private void ownId() {
        Optional<String> ofBase = root.find("base").flatMap(ref -> FrameworkRules.value(ref, "id"));
        root.findText("id")
                .filter(id -> ofBase.filter(id.value()::equals).isPresent())
                .ifPresent(id -> disagree(
                        id, Problems.quote(id.value()), "another id than the base's: it is another framework"));
    }

    private List<Node> added(String kind, String field) {
        return ofKind(kind).flatMap(change -> change.find(field).stream()).toList();
    }

    private void hasItsPrinciple(Node.Text criterion) {
        int dot = criterion.value().indexOf('.');
        String principle = criterion.value().substring(0, Math.max(0, dot));
        if (dot > 0 && !principles.contains(principle)) {
            problems.addName(
                    ProblemCode.WRONG_PRINCIPLE,
                    criterion.place(),
                    principle,
                    "an id that begins with a principle of the base: " + Problems.oneOf(principles)
                            + "; to a principle that is added, its criteria are added with it",
                    principles);
        }
    }

    private void references(Framework known, LeftOutBefore before) {
        Set<String> texts = LookedUp.names(FrameworkTexts.of(known).all().keySet());
        Set<String> levels =
                LookedUp.names(known.scale().levels().stream().map(Level::id).toList());
        FrameworkRules.reference("principle", named("principle", before::besidesIds), principles, problems);
        FrameworkRules.reference("criterion", named("criterion", before::besidesIds), criteria, problems);
        TextReferences.check(named("text", before::besidesTexts), texts, problems);
        for (Node.Text floor : FrameworkRules.texts(changes, "floor")) {
            if (!levels.contains(floor.value())) {
                problems.addName(
                        ProblemCode.LEVEL_NOT_ON_SCALE,
                        floor.place(),
                        floor.value(),
                        "a level of the scale: " + Problems.oneOf(levels),
                        levels);
            }
        }
    }

    private List<Node.Text> named(String field, UnaryOperator<List<Node.Text>> unlessGone) {
        return unlessGone.apply(FrameworkRules.texts(changes, field));
    }

    /** What results has the criteria that stay, and those that are added. */
    private void earlierIds(List<Node> addedPrinciples, List<Node> addedCriteria) {
        List<Criterion> staying = base.map(Framework::criteria).orElse(List.of()).stream()
                .filter(criterion -> !leftOut.contains(criterion.id().value()))
                .filter(criterion ->
                        !leftOut.contains(criterion.id().principle().value()))
                .toList();
        Stream<Node> within = addedPrinciples.stream().flatMap(added -> added.items("criteria").stream());
        EarlierIds.checkAdditions(Stream.concat(within, addedCriteria.stream()).toList(), staying, problems);
    }

    /** A framework has principles, and a principle has criteria; so must what results. */
    private void somethingIsLeft(Framework known, List<Node> addedPrinciples, List<Node> addedCriteria) {
        if (addedPrinciples.isEmpty() && leftOut.containsAll(principles)) {
            root.find("changes")
                    .ifPresent(list ->
                            problems.add(ProblemCode.EMPTY, list.place(), "no principle that stays", "at least one"));
        }
        Set<String> grown = addedCriteria.stream()
                .flatMap(criterion -> FrameworkRules.value(criterion, "id").stream())
                .map(TailoringRules::principleOf)
                .collect(Collectors.toSet());
        Set<String> emptied = new HashSet<>();
        for (Principle principle : known.principles()) {
            Set<String> own = LookedUp.names(
                    principle.criteria().stream().map(Criterion::id).toList());
            String id = principle.id().value();
            if (leftOut.containsAll(own) && !leftOut.contains(id) && !grown.contains(id)) {
                emptied.add(id);
            }
        }
        ofKind("leave-out-criterion")
                .flatMap(change -> change.findText("criterion").stream())
                .filter(criterion -> emptied.remove(principleOf(criterion.value())))
                .forEach(criterion -> problems.add(
                        ProblemCode.EMPTY,
                        criterion.place(),
                        Problems.quote(principleOf(criterion.value())) + " without criteria",
                        "at least one that stays, or the principle left out"));
    }

    /** What is added twice has the same id twice, which is told as that. */
    private void alteredTwice() {
        Set<List<String>> seen = new HashSet<>();
        for (Node change : changes) {
            Optional<String> kind = FrameworkRules.value(change, "kind");
            Optional<Node.Text> subject = named(change);
            if (kind.isPresent()
                    && subject.isPresent()
                    && !seen.add(List.of(kind.get(), subject.get().value()))) {
                problems.add(
                        ProblemCode.DUPLICATE_ENTRY,
                        subject.get().place(),
                        Problems.quote(subject.get().value()) + " again",
                        "one change of a kind to the same thing");
            }
        }
    }

    /** Some texts of what results are said by the tailoring itself, or by the change that sets a floor. */
    private void rewordedThoughSaidElsewhere() {
        Map<String, String> saidBy = new HashMap<>();
        saidBy.put("framework/name", "the tailoring's 'name'");
        saidBy.put("framework/made-with", "the tailoring's 'madeWith'");
        ofKind("set-floor")
                .flatMap(change -> change.findText("criterion").stream())
                .forEach(criterion ->
                        saidBy.put("criterion/" + criterion.value() + "/critical", "the change that sets the floor"));
        ofKind("reword")
                .flatMap(change -> change.findText("text").stream())
                .filter(text -> saidBy.containsKey(text.value()))
                .forEach(text -> disagree(
                        text,
                        Problems.quote(text.value()) + ", which is said elsewhere",
                        "this wording in " + saidBy.get(text.value())));
    }

    /** The id of what a change is about. */
    static Optional<Node.Text> subject(Node change) {
        return named(change)
                .or(() -> change.find("principle").flatMap(p -> p.findText("id")))
                .or(() -> change.find("criterion").flatMap(c -> c.findText("id")));
    }

    /** The id of what a change is about, unless it adds it. */
    private static Optional<Node.Text> named(Node change) {
        return change.findText("principle")
                .or(() -> change.findText("criterion"))
                .or(() -> change.findText("text"));
    }

    /** What stands before the dot in the id of a criterion or an idea; of another id, nothing. */
    static String principleOf(String id) {
        return id.substring(0, Math.max(0, id.indexOf('.')));
    }

    private void disagree(Node.Text at, String found, String allowed) {
        problems.add(ProblemCode.FIELDS_DISAGREE, at.place(), found, allowed);
    }

    private Stream<Node> ofKind(String kind) {
        return ofKind(changes, kind);
    }

    static Stream<Node> ofKind(List<Node> changes, String kind) {
        return changes.stream().filter(change -> isKind(change, kind));
    }

    static boolean isKind(Node change, String kind) {
        return FrameworkRules.value(change, "kind").filter(kind::equals).isPresent();
    }
}
