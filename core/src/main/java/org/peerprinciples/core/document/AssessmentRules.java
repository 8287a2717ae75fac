package org.peerprinciples.core.document;

import static org.peerprinciples.core.document.FrameworkRules.distinctIds;
import static org.peerprinciples.core.document.FrameworkRules.reference;
import static org.peerprinciples.core.document.FrameworkRules.value;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkLookup;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.framework.Level;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.framework.Role;
import org.peerprinciples.core.framework.ScreenQuestion;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.problem.ProblemCode;

/**
 * What must hold between the values of an assessment document, and between them and the framework that it answers. What
 * is set aside is checked in the same way, against the framework that it answers.
 */
final class AssessmentRules {

    private final Node root;
    private final Recorded recorded;
    private final Set<String> documents;
    private final DayRules days;
    /** Empty if it isn't known: then only what doesn't rest on it is checked. */
    private final Optional<Framework> framework;

    private final Function<Framework, FrameworkDigests> digests;
    private final Problems problems;
    private final Set<String> raters;
    private final Set<String> roles;
    private final Set<String> criteria;
    private final Set<String> levels;

    /** What the whole document shares, what is set aside included. */
    private record Recorded(Set<String> evidence, Map<String, String> kinds, Set<String> themes, Set<String> raters) {

        static Recorded in(Node root, Problems problems) {
            List<Node> evidence = withSetAside(root, "evidence").toList();
            Map<String, String> kinds = new LinkedHashMap<>();
            evidence.forEach(item -> value(item, "id")
                    .ifPresent(id -> value(item, "kind").ifPresent(kind -> kinds.putIfAbsent(id, kind))));
            return new Recorded(
                    distinctIds("piece of evidence", evidence.stream(), problems),
                    kinds,
                    distinctIds("theme", root.items("themes").stream(), problems),
                    withSetAside(root, "raters")
                            .filter(rater -> has(rater, "id", AssessmentShape.RATER))
                            .flatMap(rater -> value(rater, "id").stream())
                            .collect(Collectors.toCollection(LinkedHashSet::new)));
        }

        Set<String> documents() {
            return kinds.entrySet().stream()
                    .filter(item -> item.getValue().equals("document"))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }

    private AssessmentRules(
            Node root,
            Recorded recorded,
            DayRules days,
            Optional<Framework> framework,
            Function<Framework, FrameworkDigests> digests,
            Problems problems) {
        this.documents = recorded.documents();
        this.root = root;
        this.recorded = recorded;
        this.days = days;
        this.framework = framework;
        this.digests = digests;
        this.problems = problems;
        this.raters = distinctIds(
                "rater",
                root.items("raters").stream().filter(rater -> has(rater, "id", AssessmentShape.RATER)),
                problems);
        this.roles = names(f -> f.roles().stream().map(Role::id));
        this.criteria = names(f -> f.criteria().stream().map(Criterion::id));
        this.levels = names(f -> f.scale().levels().stream().map(Level::id));
    }

    static void check(
            Node root,
            Optional<Framework> framework,
            FrameworkLookup frameworks,
            Function<Framework, FrameworkDigests> digests,
            Problems problems) {
        Recorded recorded = Recorded.in(root, problems);
        DayRules days = new DayRules(DayRules.date(root, "date"), problems);
        new AssessmentRules(root, recorded, days, framework, digests, problems).checkWhole();
        otherFrameworks(root, problems);
        for (Node entry : root.items("setAside")) {
            Optional<Framework> answered = entry.find("framework").flatMap(ref -> LookedUp.ifKnown(ref, frameworks));
            new AssessmentRules(entry, recorded, days, answered, digests, problems).checkSetAside();
        }
    }

    /** What is set aside answers neither the assessment's own framework nor one that something else set aside does. */
    private static void otherFrameworks(Node root, Problems problems) {
        Optional<FrameworkRef> own = root.find("framework").flatMap(LookedUp::parsed);
        Set<FrameworkRef> seen = new HashSet<>();
        for (Node entry : root.items("setAside")) {
            Optional<FrameworkRef> answered = entry.find("framework").flatMap(LookedUp::parsed);
            if (answered.isPresent() && answered.equals(own)) {
                problems.add(
                        ProblemCode.FIELDS_DISAGREE,
                        entry.find("framework").orElse(entry).place(),
                        Problems.quote(answered.get().toString()) + ", which the assessment answers itself",
                        "another framework or edition than the assessment's");
            } else if (answered.isPresent() && !seen.add(answered.get())) {
                problems.add(
                        ProblemCode.DUPLICATE_ENTRY,
                        entry.find("framework").orElse(entry).place(),
                        Problems.quote(answered.get().toString()) + " again",
                        "one entry for each framework and edition");
            }
        }
    }

    private static Stream<Node> withSetAside(Node root, String list) {
        return Stream.concat(Stream.of(root), root.items("setAside").stream())
                .flatMap(part -> part.items(list).stream());
    }

    private void checkWhole() {
        root.find("arrangement").ifPresent(this::arrangement);
        for (Node theme : root.items("themes")) {
            theme.find("response").ifPresent(response -> {
                days.notAfterTheAssessment(response, "doneOn");
                days.notAfterTheAssessment(response, "toldBackOn");
                days.inOrder(response, "doneOn", "toldBackOn");
            });
        }
        distinctIds(
                "comment",
                Stream.of("screen", "ratings")
                        .flatMap(list -> withSetAside(root, list))
                        .flatMap(answer -> answer.find("comment").stream())
                        .filter(comment -> has(comment, "id", AssessmentShape.COMMENT)),
                problems);
        checkAnswers();
    }

    private void checkSetAside() {
        raters.addAll(recorded.raters());
        arrangement(root);
        Set<String> linked = new HashSet<>();
        for (Node links : root.items("links")) {
            links(links);
            linksOfItsKind(links);
            references("piece of evidence", text(links, "evidence"), recorded.evidence());
            links.findText("evidence")
                    .filter(item -> !linked.add(item.value()))
                    .ifPresent(item -> problems.add(
                            ProblemCode.DUPLICATE_ENTRY,
                            item.place(),
                            Problems.quote(item.value()) + " again",
                            "the links of a piece of evidence together"));
        }
        checkAnswers();
    }

    /** Only a pledge aims at something, and an observation may do without the role of whoever saw it. */
    private void linksOfItsKind(Node links) {
        String kind = value(links, "evidence").map(recorded.kinds()::get).orElse("");
        boolean aims = Stream.of("principle", "criterion", "level")
                .anyMatch(field -> links.find(field).isPresent());
        if (!kind.isEmpty() && aims && !kind.equals("pledge")) {
            disagree(links, "what " + kind + " evidence aims at", "an aim of a pledge");
        }
        if (!kind.isEmpty() && links.find("role").isPresent() && !kind.equals("observation")) {
            disagree(links, "'role' for " + kind + " evidence", "the role of whoever saw an observation");
        }
    }

    private void checkAnswers() {
        framework.ifPresent(this::digests);
        root.items("evidence").forEach(this::evidence);
        root.items("raters").forEach(rater -> ofFramework("role", rater.texts("roles"), roles));
        answers("screen", "question", names(f -> f.screen().questions().stream().map(ScreenQuestion::id)));
        answers("ratings", "criterion", criteria);
        root.items("ratings").forEach(this::rating);
    }

    private void digests(Framework answered) {
        LookedUp.isOtherContent(root, "framework", answered, digests, problems);
        Optional<Node> pins = root.find("criterionDigests");
        if (pins.isPresent() && pins.get() instanceof Node.Obj criterionPins) {
            FrameworkDigests actual = digests.apply(answered);
            criterionPins.fields().forEach((name, pin) -> pinned(criterionPins, name, pin, actual));
        }
    }

    private void pinned(Node.Obj pins, String name, Node pin, FrameworkDigests actual) {
        if (!criteria.contains(name)) {
            Node.Text key = new Node.Text(pins.placeOfName(name), name);
            ofFramework("criterion", List.of(key), criteria);
        } else if (pin instanceof Node.Text recorded && Shape.digest().fits(pin)) {
            String digest = actual.criterion(CriterionId.of(name)).value();
            if (!recorded.value().equals(digest)) {
                problems.add(
                        ProblemCode.DIGEST_DIFFERS,
                        recorded.place(),
                        "other content of " + Problems.quote(name) + " than was answered",
                        "the content that was answered, or the digest of the content here, " + digest);
            }
        }
    }

    private void arrangement(Node arrangement) {
        for (Node people : arrangement.items("people")) {
            ofFramework("role", text(people, "role"), roles);
        }
        Set<String> seen = new HashSet<>();
        for (Node exchange : arrangement.items("exchanges")) {
            ofFramework("role", text(exchange, "role"), roles);
            exchange.findText("role").filter(role -> !seen.add(role.value())).ifPresent(role -> {
                problems.add(
                        ProblemCode.DUPLICATE_ENTRY,
                        role.place(),
                        Problems.quote(role.value()) + " again",
                        "one exchange for each role");
            });
            if (exchange.items("gives").isEmpty() && exchange.items("gains").isEmpty()) {
                problems.add(
                        ProblemCode.EMPTY,
                        exchange.place(),
                        "a role that neither gives nor gains",
                        "something in 'gives' or in 'gains'");
            }
        }
        arrangement.items("activity").forEach(days::period);
    }

    private void evidence(Node item) {
        references("theme", item.texts("themes"), recorded.themes());
        references("document", text(item, "toldIn"), documents);
        item.find("agreed").ifPresent(share -> ShareRules.check(share, problems));
        days.period(item);
        days.notAfterTheAssessment(item, "date");
        links(item);
    }

    /** What a piece of evidence leads to in the framework. */
    private void links(Node item) {
        ofFramework("role", text(item, "role"), roles);
        ofFramework("criterion", text(item, "criterion"), criteria);
        ofFramework(
                "principle",
                text(item, "principle"),
                names(f -> f.principles().stream().map(Principle::id)));
        item.items("tensions").forEach(tension -> ofFramework("criterion", text(tension, "criterion"), criteria));
        item.findText("level").ifPresent(this::onScale);
        if (item.find("principle").isPresent() && item.find("criterion").isPresent()) {
            disagree(item, "'principle' beside 'criterion'", "'principle' only where no criterion is named");
        }
        if (item.find("level").isPresent() && item.find("criterion").isEmpty()) {
            disagree(item, "'level' without 'criterion'", "a level only with the criterion that it is a level of");
        }
    }

    /** What holds for ratings and screen answers alike: who answered what, once, on which evidence. */
    private void answers(String list, String subject, Collection<String> subjects) {
        Set<List<String>> seen = new HashSet<>();
        for (Node answer : root.items(list)) {
            raterExists(answer);
            ofFramework(subject, text(answer, subject), subjects);
            references("piece of evidence", answer.texts("evidence"), recorded.evidence());
            Optional<Node.Text> answered = answer.findText(subject);
            Optional<String> rater = value(answer, "rater");
            if (answered.isPresent()
                    && rater.isPresent()
                    && !seen.add(List.of(rater.get(), answered.get().value()))) {
                problems.add(
                        ProblemCode.DUPLICATE_RATING,
                        answered.get().place(),
                        Problems.quote(answered.get().value()) + " again by the same rater",
                        "one answer for each rater and " + subject);
            }
        }
    }

    /** A malformed id may be a person's name: it has its problem already, and isn't looked up or repeated. */
    private void raterExists(Node answer) {
        if (has(answer, "rater", AssessmentShape.RATER)) {
            references("rater", text(answer, "rater"), raters);
        }
    }

    private void rating(Node rating) {
        days.notAfterTheAssessment(rating, "date");
        rating.find("answer").ifPresent(answer -> {
            answer.findText("level").ifPresent(this::onScale);
            if (value(answer, "kind").equals(Optional.of("not-applicable"))) {
                value(rating, "criterion")
                        .filter(criteria::contains)
                        .flatMap(id -> framework.map(f -> f.criterion(CriterionId.of(id))))
                        .filter(criterion -> criterion.notApplicable().isEmpty())
                        .ifPresent(criterion -> problems.add(
                                ProblemCode.NOT_APPLICABLE_NOT_ALLOWED,
                                answer.place(),
                                "not applicable",
                                "an answer to " + criterion.id() + " that isn't 'not-applicable': the framework names"
                                        + " no case in which it doesn't apply"));
            }
            Optional<LocalDate> dated = DayRules.date(rating, "date");
            String answered = dated.isPresent()
                    ? "the answer"
                    : "the answer (a rating whose plan is older than the assessment has a 'date')";
            dated.or(days::today).ifPresent(day -> {
                days.notBefore(answer, "by", day, answered);
                days.notBefore(answer, "reviewOn", day, answered);
            });
        });
    }

    private void onScale(Node.Text level) {
        if (framework.isPresent() && !levels.contains(level.value())) {
            problems.addName(
                    ProblemCode.LEVEL_NOT_ON_SCALE,
                    level.place(),
                    level.value(),
                    "a level of the scale: " + Problems.oneOf(levels),
                    levels);
        }
    }

    private void disagree(Node node, String found, String allowed) {
        problems.add(ProblemCode.FIELDS_DISAGREE, node.place(), found, allowed);
    }

    private void references(String what, List<Node.Text> names, Collection<String> valid) {
        reference(what, names, valid, problems);
    }

    /** References to things of the framework, as far as it is known. */
    private void ofFramework(String what, List<Node.Text> names, Collection<String> valid) {
        if (framework.isPresent()) {
            references(what, names, valid);
        }
    }

    private static List<Node.Text> text(Node node, String field) {
        return node.findText(field).stream().toList();
    }

    private static boolean has(Node node, String field, Shape shape) {
        return node.find(field).filter(shape::fits).isPresent();
    }

    private Set<String> names(Function<Framework, Stream<?>> ids) {
        return framework.stream()
                .flatMap(ids)
                .map(Object::toString)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
