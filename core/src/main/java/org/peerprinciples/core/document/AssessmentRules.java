package org.peerprinciples.core.document;

import static org.peerprinciples.core.document.FrameworkRules.distinctIds;
import static org.peerprinciples.core.document.FrameworkRules.reference;
import static org.peerprinciples.core.document.FrameworkRules.value;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerprinciples.core.evidence.Share;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Level;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.framework.Role;
import org.peerprinciples.core.framework.ScreenQuestion;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.problem.ProblemCode;

/** What must hold between the values of an assessment document, and between them and the framework that it answers. */
final class AssessmentRules {

    private final Node root;
    /** Empty if it isn't known: then only what doesn't rest on it is checked. */
    private final Optional<Framework> framework;

    private final Function<Framework, FrameworkDigests> digests;
    private final Problems problems;
    private final Set<String> evidence;
    private final Set<String> documents;
    private final Set<String> themes;
    private final Set<String> raters;
    private final Set<String> roles;
    private final Set<String> criteria;
    private final Set<String> levels;
    private final Optional<LocalDate> date;

    private AssessmentRules(
            Node root,
            Optional<Framework> framework,
            Function<Framework, FrameworkDigests> digests,
            Problems problems) {
        this.root = root;
        this.framework = framework;
        this.digests = digests;
        this.problems = problems;
        this.evidence = distinctIds("piece of evidence", root.items("evidence").stream(), problems);
        this.documents = root.items("evidence").stream()
                .filter(item -> value(item, "kind").equals(Optional.of("document")))
                .flatMap(item -> value(item, "id").stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        this.themes = distinctIds("theme", root.items("themes").stream(), problems);
        this.raters = distinctIds(
                "rater",
                root.items("raters").stream().filter(rater -> has(rater, "id", AssessmentShape.RATER)),
                problems);
        this.roles = names(f -> f.roles().stream().map(Role::id));
        this.criteria = names(f -> f.criteria().stream().map(Criterion::id));
        this.levels = names(f -> f.scale().levels().stream().map(Level::id));
        this.date = date(root, "date");
    }

    static void check(
            Node root,
            Optional<Framework> framework,
            Function<Framework, FrameworkDigests> digests,
            Problems problems) {
        new AssessmentRules(root, framework, digests, problems).check();
    }

    private void check() {
        framework.ifPresent(this::digests);
        root.find("arrangement").ifPresent(this::arrangement);
        for (Node theme : root.items("themes")) {
            theme.find("response").ifPresent(response -> {
                notAfterTheAssessment(response, "doneOn");
                notAfterTheAssessment(response, "toldBackOn");
                inOrder(response, "doneOn", "toldBackOn");
            });
        }
        root.items("evidence").forEach(this::evidence);
        root.items("raters").forEach(rater -> ofFramework("role", rater.texts("roles"), roles));
        answers("screen", "question", names(f -> f.screen().questions().stream().map(ScreenQuestion::id)));
        answers("ratings", "criterion", criteria);
        root.items("ratings").forEach(this::rating);
        distinctIds(
                "comment",
                Stream.of("screen", "ratings")
                        .flatMap(list -> root.items(list).stream())
                        .flatMap(answer -> answer.find("comment").stream())
                        .filter(comment -> has(comment, "id", AssessmentShape.COMMENT)),
                problems);
    }

    private void digests(Framework answered) {
        LookedUp.sameDigest(root, "framework", answered, digests, problems);
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
        arrangement.items("activity").forEach(this::period);
    }

    private void evidence(Node item) {
        ofFramework("role", text(item, "role"), roles);
        references("theme", item.texts("themes"), themes);
        ofFramework("criterion", text(item, "criterion"), criteria);
        ofFramework(
                "principle",
                text(item, "principle"),
                names(f -> f.principles().stream().map(Principle::id)));
        item.items("tensions").forEach(tension -> ofFramework("criterion", text(tension, "criterion"), criteria));
        item.findText("level").ifPresent(this::onScale);
        references("document", text(item, "toldIn"), documents);
        item.find("agreed").ifPresent(this::share);
        period(item);
        notAfterTheAssessment(item, "date");
        if (item.find("principle").isPresent() && item.find("criterion").isPresent()) {
            disagree(item, "'principle' beside 'criterion'", "'principle' only where no criterion is named");
        }
        if (item.find("level").isPresent() && item.find("criterion").isEmpty()) {
            disagree(item, "'level' without 'criterion'", "a level only with the criterion that it is a level of");
        }
    }

    private void share(Node share) {
        Optional<Node.Num> count = number(share, "count");
        Optional<Node.Num> percentage = number(share, "percentage");
        Optional<Node.Num> respondents = number(share, "respondents");
        if (share.find("count").isPresent() == share.find("percentage").isPresent()) {
            disagree(
                    share,
                    share.find("count").isPresent() ? "both 'count' and 'percentage'" : "neither count nor percentage",
                    "either 'count' or 'percentage'");
        } else if (count.isPresent()
                && respondents.isPresent()
                && count.get().value().compareTo(respondents.get().value()) > 0) {
            problems.add(
                    ProblemCode.COUNT_OVER_TOTAL,
                    count.get().place(),
                    Problems.quote(count.get().value().toString()),
                    "at most the respondents, " + respondents.get().value());
        } else if (percentage.filter(AssessmentShape.PERCENTAGE::fits).isPresent()
                && respondents.filter(AssessmentShape.RESPONDENTS::fits).isPresent()) {
            possiblePercentage(percentage.get(), respondents.get().value());
        }
    }

    private void possiblePercentage(Node.Num percentage, BigDecimal respondents) {
        try {
            Share.published(percentage.value(), respondents.intValueExact());
        } catch (IllegalArgumentException e) {
            problems.add(
                    ProblemCode.FIELDS_DISAGREE,
                    percentage.place(),
                    Problems.quote(percentage.value().toString()),
                    "a percentage that some count of " + respondents + " people gives");
        }
    }

    /** What holds for ratings and screen answers alike: who answered what, once, on which evidence. */
    private void answers(String list, String subject, Collection<String> subjects) {
        Set<List<String>> seen = new HashSet<>();
        for (Node answer : root.items(list)) {
            raterExists(answer);
            ofFramework(subject, text(answer, subject), subjects);
            references("piece of evidence", answer.texts("evidence"), evidence);
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
        notAfterTheAssessment(rating, "date");
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
            Optional<LocalDate> answered = date(rating, "date").or(() -> date);
            answered.ifPresent(day -> {
                notBefore(answer, "by", day, "the answer");
                notBefore(answer, "reviewOn", day, "the answer");
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

    private void period(Node node) {
        inOrder(node, "since", "until");
        notAfterTheAssessment(node, "since");
        notAfterTheAssessment(node, "until");
    }

    private void notAfterTheAssessment(Node node, String field) {
        Optional<LocalDate> day = date(node, field);
        if (day.isPresent() && date.isPresent() && day.get().isAfter(date.get())) {
            impossibleOrder(node, field, "a day not after the assessment's date, " + date.get());
        }
    }

    private void inOrder(Node node, String earlier, String later) {
        date(node, earlier).ifPresent(day -> notBefore(node, later, day, "'" + earlier + "'"));
    }

    private void notBefore(Node node, String field, LocalDate day, String what) {
        if (date(node, field).filter(d -> d.isBefore(day)).isPresent()) {
            impossibleOrder(node, field, "a day not before " + what + ", " + day);
        }
    }

    private void impossibleOrder(Node node, String field, String allowed) {
        node.findText(field)
                .ifPresent(text -> problems.add(
                        ProblemCode.IMPOSSIBLE_DATE_ORDER, text.place(), Problems.quote(text.value()), allowed));
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

    private static Optional<Node.Num> number(Node node, String field) {
        return node.find(field).filter(Node.Num.class::isInstance).map(Node.Num.class::cast);
    }

    private static Optional<LocalDate> date(Node node, String field) {
        return value(node, field).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
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
