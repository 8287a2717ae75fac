package org.peerprinciples.checklist.report;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerprinciples.checklist.evaluation.AppliedPolicy;
import org.peerprinciples.checklist.evaluation.CriterionResult;
import org.peerprinciples.checklist.evaluation.Enquiry;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.Finding;
import org.peerprinciples.checklist.evaluation.Ground;
import org.peerprinciples.checklist.evaluation.LedgerEntry;
import org.peerprinciples.checklist.evaluation.PlannedProfile;
import org.peerprinciples.checklist.evaluation.PrincipleResult;
import org.peerprinciples.checklist.evaluation.Provenance;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.checklist.evaluation.Settling;
import org.peerprinciples.checklist.evaluation.SideHeard;
import org.peerprinciples.checklist.evaluation.SideResult;
import org.peerprinciples.checklist.evaluation.StandingResult;
import org.peerprinciples.checklist.evaluation.StepAhead;
import org.peerprinciples.checklist.evaluation.Subject;
import org.peerprinciples.checklist.evaluation.Suppressed;
import org.peerprinciples.checklist.evaluation.Unanswered;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.core.assessment.Origin;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.NextStep;
import org.peerprinciples.core.framework.PracticeExample;
import org.peerprinciples.core.framework.Source;
import org.peerprinciples.core.framework.TranslationMark;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.QuestionId;
import org.peerprinciples.core.id.SideId;

/** Puts an evaluation into words and tables. */
final class Composition {

    private static final int MOST_STEPS = 7;
    private static final int MOST_QUESTIONS = 6;
    static final String NONE = "\u2013";
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private static final String STRENGTH = "strength";
    private static final String CANNOT_TELL = "cannot-tell";
    private static final String OPEN_PLAN = "open-plan";

    /** Findings that a short report gathers in one point, or leaves out because its profile says them already. */
    private static final Set<String> GATHERED = Set.of(STRENGTH, CANNOT_TELL, "undecided");

    /** Findings whose grounds are so short that a short report gives them in one line. */
    private static final Set<String> SHORT_GROUNDS = Set.of(
            "critical-shortfall", "gap", "sides-differ", "roles-differ", "raters-differ", "not-applicable-disputed");

    private final Framework framework;
    private final Evaluation evaluation;

    Composition(Framework framework, Evaluation evaluation) {
        if (!evaluation.provenance().framework().namesSameEdition(framework.ref())) {
            throw new IllegalArgumentException(
                    "framework must be " + evaluation.provenance().framework()
                            + ", which the evaluation was made under, but was " + framework.ref());
        }
        this.framework = framework;
        this.evaluation = evaluation;
    }

    Report whole() {
        List<Report.Section> sections = new ArrayList<>(body(true));
        sections.add(screening());
        sections.add(ledgers());
        sections.add(method());
        return new Report(evaluation.subject().name(), framework.language(), sections);
    }

    Report brief() {
        return new Report(evaluation.subject().name(), framework.language(), body(false));
    }

    private List<Report.Section> body(boolean whole) {
        List<Report.Section> sections = new ArrayList<>();
        sections.add(firstLook());
        sections.add(profile());
        evaluation.planned().ifPresent(planned -> sections.add(asPlanned(planned)));
        if (!evaluation.comparisons().isEmpty()) {
            sections.add(new ComparisonSection(framework, evaluation, whole).section());
        }
        sections.add(findings(whole));
        sections.add(notKnown(whole));
        sections.add(nextSteps());
        return sections;
    }

    private Report.Section firstLook() {
        Subject subject = evaluation.subject();
        List<Block> blocks = new ArrayList<>();
        String of = subject.organisation().map(name -> name + ". ").orElse("");
        blocks.add(paragraph(of + framework.name() + ", edition " + framework.edition() + ", on "
                + DAY.format(subject.date()) + ". " + origin(subject.origin())));
        if (!framework.tailorings().isEmpty()) {
            blocks.add(
                    paragraph("Tailored from " + framework.tailorings().get(0).base()
                            + (evaluation.comparisons().isEmpty() ? "." : ": see “What the tailoring did”.")));
        }
        framework.translation().ifPresent(mark -> blocks.add(paragraph(translated(framework.language(), mark))));
        subject.note().ifPresent(note -> blocks.add(paragraph(note)));
        suppressed().ifPresent(left -> blocks.add(paragraph(SuppressionWords.atFirst(left))));
        List<Block.Item> items = new ArrayList<>();
        items.add(new Block.Item("What is strong: " + strengths() + ".", effectivePrinciples()));
        List<String> critical = evaluation.principles().stream()
                .flatMap(principle -> principle.criteria().stream()
                        .map(CriterionResult::criterion)
                        .filter(criterion -> isBelowFloor(principle, criterion)))
                .map(this::question)
                .toList();
        if (!critical.isEmpty()) {
            items.add(new Block.Item("What needs attention first, because it is critical:", critical));
        }
        items.add(new Block.Item(
                "Where it stands: "
                        + evaluation.standing().map(s -> standing(s.standing())).orElse("no basis") + ".",
                evaluation.standing().map(this::groundsOfWhole).orElse(List.of())));
        items.add(new Block.Item("Is it peer support? " + screen(), doubts()));
        items.add(new Block.Item("Who answered:", heard()));
        subject.safeguardingContact()
                .ifPresent(contact -> items.add(Block.Item.of("Worried about somebody's safety? " + contact)));
        blocks.add(new Block.Bullets(items));
        return new Report.Section("At a glance", blocks);
    }

    static String translated(String language, TranslationMark mark) {
        String standing = switch (mark.status()) {
            case DRAFT -> "a draft translation that nobody has reviewed";
            case REVIEWED -> "a reviewed translation";
        };
        String name = Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
        int rest = mark.untranslated().size();
        return "The framework's words are shown in " + name + " (" + language + "), from " + standing + "."
                + (rest == 0
                        ? ""
                        : " " + rest + (rest == 1 ? " text isn't" : " texts aren't")
                                + " translated as they are now, and " + (rest == 1 ? "stands" : "stand") + " in "
                                + mark.language() + ".")
                + " It was made by: " + mark.madeBy() + "."
                + mark.note().map(note -> " " + note).orElse("");
    }

    static String origin(Origin origin) {
        return switch (origin) {
            case OWN_PRACTICE -> "Recorded by people who take part or run it.";
            case OUTSIDE_READING -> "An outside reading.";
            case FICTIONAL -> "Fictional.";
        };
    }

    private String strengths() {
        long strengths = findings(STRENGTH).count();
        if (strengths == 0 && suppressed().isPresent()) {
            return SuppressionWords.STRENGTHS;
        }
        return strengths == 0
                ? "nothing yet that every expected side has confirmed"
                : strengths == 1 ? "1 strength" : strengths + " strengths";
    }

    private List<String> effectivePrinciples() {
        String names = evaluation.principles().stream()
                .filter(result -> result.standing()
                        .filter(standing -> standing.standing() == Standing.EFFECTIVE)
                        .isPresent())
                .map(result -> principle(result.principle()))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? List.of() : List.of("Effective: " + names + ".");
    }

    private String screen() {
        boolean notThroughout = evaluation
                .standing()
                .filter(standing -> standing.grounds().stream()
                        .anyMatch(ground -> ground.kind() == Ground.Kind.SCREEN_NOT_PEER_SUPPORT))
                .isPresent();
        return switch (evaluation.screen().outcome()) {
            case PEER_SUPPORT -> "Yes.";
            case DRAWS_ON_PEER_SUPPORT -> "Not throughout: it draws on peer support.";
            case NOT_SHOWN -> "That isn't shown: none of its aims is fully met.";
            case NOT_KNOWN ->
                notThroughout
                        ? "Not throughout; whether it draws on peer support isn't known yet."
                        : "That isn't known yet.";
        };
    }

    /** The questions of the screen whose answer can't be a full one for peer support any more. */
    private List<String> doubts() {
        if (isScreenKeptBack()) {
            return List.of(SuppressionWords.SCREEN);
        }
        return evaluation.screen().questions().stream()
                .filter(question -> question.most() != ScreenReply.YES)
                .map(question -> (question.most() == ScreenReply.NO ? "This" : "In part, this") + " speaks against it: "
                        + asked(question.question()))
                .toList();
    }

    private Optional<Suppressed> suppressed() {
        return evaluation.suppressed();
    }

    private boolean isScreenKeptBack() {
        return evaluation.screen().questions().isEmpty()
                && !framework.screen().questions().isEmpty();
    }

    private static boolean isBelowFloor(PrincipleResult principle, CriterionId criterion) {
        return principle
                        .criterion(criterion)
                        .floor()
                        .filter(floor -> !floor.below().isEmpty())
                        .isPresent()
                || principle.standing().stream()
                        .flatMap(standing -> standing.grounds().stream())
                        .anyMatch(ground -> ground.kind() == Ground.Kind.SIDE_BELOW_FLOOR
                                && ground.criterion().filter(criterion::equals).isPresent());
    }

    private List<String> heard() {
        List<String> heard = new ArrayList<>(evaluation.sides().stream()
                .filter(side -> side.expected() > 0 || side.raters() > 0)
                .map(this::heard)
                .toList());
        if (evaluation.sides().size() < framework.sides().size()) {
            heard.add(SuppressionWords.OTHER_SIDES);
        }
        return heard;
    }

    private String heard(SideHeard side) {
        String who = side(side.side()) + ": ";
        return side.raters() == 0
                ? who + "nobody yet (" + questions(side.expected()) + ", shared between its roles)"
                : who + side.raters() + (side.raters() == 1 ? " rater" : " raters") + ", answered " + side.answered()
                        + " of " + questions(side.expected());
    }

    private static String questions(int number) {
        return number + (number == 1 ? " question" : " questions");
    }

    private List<String> groundsOfWhole(StandingResult result) {
        Map<Ground.Kind, List<String>> byKind = new LinkedHashMap<>();
        result.grounds().stream()
                .sorted(Comparator.comparing(ground -> ground.kind() == Ground.Kind.PRINCIPLE_NOT_KNOWN))
                .forEach(ground -> byKind.computeIfAbsent(ground.kind(), kind -> new ArrayList<>())
                        .add(ground.principle().map(this::principle).orElse("")));
        return byKind.entrySet().stream()
                .map(entry -> switch (entry.getKey()) {
                    case SCREEN_NOT_PEER_SUPPORT ->
                        "It can't count as effective peer support, because it isn't peer support throughout.";
                    case SCREEN_NOT_KNOWN -> "Whether it is peer support isn't settled.";
                    case PRINCIPLE_TO_IMPROVE -> "To improve: " + String.join(", ", entry.getValue()) + ".";
                    case PRINCIPLE_NOT_KNOWN -> "Not known: " + String.join(", ", entry.getValue()) + ".";
                    case PRINCIPLE_WITHOUT_BASIS ->
                        "Skipped, because nothing in it counts here: " + String.join(", ", entry.getValue()) + ".";
                    default -> "Every principle with a basis is effective.";
                })
                .toList();
    }

    private Report.Section profile() {
        List<Block.Row> rows = evaluation.principles().stream()
                .map(result -> new Block.Row(
                        List.of(
                                principle(result.principle()),
                                result.score().map(Score::toString).orElse(NONE),
                                point(result.score()),
                                result.standing()
                                        .map(s -> standing(s.standing()))
                                        .orElse("No basis")),
                        result.standing().map(s -> because(result, s)).orElse("Nothing in it counts here.")))
                .toList();
        Block.Table table = new Block.Table(
                List.of(
                        Block.Column.text("Principle"),
                        Block.Column.number("Points"),
                        Block.Column.number("So far"),
                        Block.Column.text("Standing")),
                rows,
                Optional.of("Why, and what would settle it"));
        String overall = evaluation
                .overall()
                .map(score -> "Behind the profile, as a summary only: " + score + " points overall.")
                .orElse("Nothing counts here, so there is no score.");
        return new Report.Section(
                "Profile",
                List.of(
                        table,
                        paragraph(overall + " Points run from 0 to 100. Where two are given, the missing answers could"
                                + " still make it anything between them; that is not a confidence interval. \u201cSo"
                                + " far\u201d is what those who answered make it."
                                + suppressed()
                                        .filter(left -> !left.withheld().isEmpty())
                                        .map(left -> SuppressionWords.INTERVALS)
                                        .orElse("")),
                        paragraph("A principle is effective from " + policyMark()
                                + " points, unless the framework sets another mark, and only if no side is below what"
                                + " is needed on a critical question. Effective means consistent with the principle; it"
                                + " doesn't mean proven outcomes.")));
    }

    private String policyMark() {
        return evaluation.provenance().policy().effectiveFrom().toPlainString();
    }

    private static String point(Optional<Score> score) {
        return score.flatMap(s -> s.shown().point()).map(Object::toString).orElse(NONE);
    }

    private String because(PrincipleResult result, StandingResult standing) {
        String from = result.effectiveFrom().toPlainString();
        if (standing.standing() == Standing.NOT_KNOWN) {
            return standing.settledBy().isEmpty() && suppressed().isPresent()
                    ? SuppressionWords.SETTLING
                    : standing.settledBy().stream().map(this::settling).collect(Collectors.joining(" "));
        }
        boolean settled = result.score().filter(Score::isSettled).isPresent();
        if (standing.standing() == Standing.EFFECTIVE) {
            return "At least " + from + (settled ? "" : " even at worst")
                    + ", and no side below what is needed on a critical question.";
        }
        List<String> reasons = new ArrayList<>();
        for (Ground ground : standing.grounds()) {
            if (ground.kind() == Ground.Kind.SCORE_CANNOT_REACH_THRESHOLD) {
                reasons.add("Below " + from + (settled ? "." : " even at best."));
            } else if (ground.kind() == Ground.Kind.SIDE_BELOW_FLOOR) {
                reasons.add(ground.side().map(this::side).orElse("A side") + " is below what is needed on "
                        + ground.criterion().map(this::question).orElse(""));
            }
        }
        return String.join(" ", reasons);
    }

    private String settling(Settling way) {
        List<Unanswered> smallest = way.smallest().get(0);
        Map<SideId, Integer> bySide =
                smallest.stream().collect(Collectors.toMap(Unanswered::side, missing -> 1, Integer::sum, TreeMap::new));
        String who = framework.sides().stream()
                .filter(side -> bySide.containsKey(side.id()))
                .map(side -> side.name() + " (" + questions(bySide.getOrDefault(side.id(), 0)) + ")")
                .collect(Collectors.joining(", "));
        String others = way.more() || way.smallest().size() > 1 ? ", for example" : "";
        return way.as() == Standing.EFFECTIVE
                ? "Effective if answers are high enough" + others + " from: " + who + "."
                : "To improve if answers are low" + others + " from: " + who + ".";
    }

    private Report.Section asPlanned(PlannedProfile planned) {
        List<Block.Row> rows = planned.principles().stream()
                .map(p -> Block.Row.of(
                        principle(p.principle()),
                        evaluation
                                .principle(p.principle())
                                .score()
                                .map(Score::toString)
                                .orElse(NONE),
                        p.score().map(Score::toString).orElse(NONE),
                        p.standing().map(Composition::standing).orElse("No basis")))
                .toList();
        List<Block.Item> plans = planned.plans().stream()
                .map(plan -> Block.Item.of(question(plan.criterion()) + " Planned: "
                        + framework.scale().level(plan.level()).name()
                        + plan.by().map(by -> ", by " + DAY.format(by)).orElse(", no date given")
                        + plan.agreedBy().map(who -> ", agreed by " + who).orElse(", nobody named as having agreed")
                        + plan.reviewOn()
                                .map(day -> ", to be reviewed on " + DAY.format(day))
                                .orElse("") + "."))
                .toList();
        return new Report.Section(
                "As planned",
                List.of(
                        paragraph("What people intend. None of it is in place today, so it doesn't count above."),
                        new Block.Table(
                                List.of(
                                        Block.Column.text("Principle"),
                                        Block.Column.number("Today"),
                                        Block.Column.number("As planned"),
                                        Block.Column.text("Standing then")),
                                rows,
                                Optional.empty()),
                        new Block.Bullets(plans)));
    }

    private Report.Section findings(boolean whole) {
        List<Block.Item> items = whole
                ? evaluation.findings().stream()
                        .map(finding -> new Block.Item(finding.text(), grounds(finding)))
                        .toList()
                : findingsInBrief();
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                items.isEmpty()
                        ? paragraph(suppressed().isPresent() ? SuppressionWords.NO_FINDINGS : "Nothing stands out.")
                        : new Block.Bullets(items));
        suppressed().ifPresent(left -> blocks.add(paragraph(SuppressionWords.FINDINGS)));
        return new Report.Section("Findings", blocks);
    }

    private List<Block.Item> findingsInBrief() {
        List<Block.Item> items = new ArrayList<>();
        List<String> strengths = findings(STRENGTH)
                .flatMap(finding -> finding.criteria().stream())
                .map(this::question)
                .toList();
        if (!strengths.isEmpty()) {
            items.add(new Block.Item(strengths.size() == 1 ? "A strength:" : "Strengths:", strengths));
        }
        evaluation.findings().stream()
                .filter(finding -> !GATHERED.contains(finding.code()))
                .map(finding -> new Block.Item(finding.text(), groundsInBrief(finding)))
                .forEach(items::add);
        String unsure = findings(CANNOT_TELL)
                .flatMap(finding -> finding.principle().stream())
                .map(this::principle)
                .collect(Collectors.joining(", "));
        if (!unsure.isEmpty()) {
            items.add(Block.Item.of("Can't tell: some who were asked couldn't say, under " + unsure + "."));
        }
        return items;
    }

    private Stream<Finding> findings(String code) {
        return evaluation.findings().stream().filter(finding -> finding.code().equals(code));
    }

    private static List<String> groundsInBrief(Finding finding) {
        if (finding.code().equals(OPEN_PLAN)) {
            // They stand under the plans.
            return List.of();
        }
        return SHORT_GROUNDS.contains(finding.code())
                ? List.of(String.join("; ", finding.grounds()) + comments(finding, "; comments: "))
                : grounds(finding);
    }

    private static List<String> grounds(Finding finding) {
        List<String> grounds = new ArrayList<>(finding.grounds());
        if (!finding.comments().isEmpty()) {
            grounds.add(comments(finding, "Comments: "));
        }
        return grounds;
    }

    private static String comments(Finding finding, String lead) {
        return finding.comments().isEmpty()
                ? ""
                : lead + finding.comments().stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private Report.Section notKnown(boolean whole) {
        Map<SideId, List<CriterionId>> bySide = new LinkedHashMap<>();
        for (Enquiry enquiry : evaluation.enquiries()) {
            enquiry.sides()
                    .forEach(side ->
                            bySide.computeIfAbsent(side, s -> new ArrayList<>()).add(enquiry.criterion()));
        }
        List<Block> blocks = new ArrayList<>();
        if (bySide.isEmpty()) {
            blocks.add(paragraph(
                    suppressed().isPresent()
                            ? SuppressionWords.NOTHING_MISSING
                            : "Every side that is expected to answer has answered."));
        } else {
            blocks.add(paragraph("Worth asking, critical questions first:"));
            blocks.add(new Block.Bullets(bySide.entrySet().stream()
                    .map(entry -> toAsk(side(entry.getKey()), entry.getValue(), whole))
                    .toList()));
        }
        suppressed().ifPresent(left -> blocks.addAll(keptBack(left, whole)));
        return new Report.Section("What isn't known", blocks);
    }

    /** What was answered, so that nobody need be asked, and isn't shown. */
    private List<Block> keptBack(Suppressed left, boolean whole) {
        List<Block.Item> items = new ArrayList<>();
        if (!left.keptBack().isEmpty()) {
            items.add(toAsk("Kept back, and counted", left.keptBack(), whole));
        }
        if (!left.withheld().isEmpty()) {
            items.add(toAsk("Too few answers to be shown, and not counted", left.withheld(), whole));
        }
        return items.isEmpty()
                ? List.of()
                : List.of(
                        paragraph("Not shown here, so that small groups aren't shown on their own:"),
                        new Block.Bullets(items));
    }

    private Block.Item toAsk(String who, List<CriterionId> open, boolean whole) {
        List<String> asked = new ArrayList<>(
                open.stream().limit(MOST_QUESTIONS).map(this::question).toList());
        if (open.size() > MOST_QUESTIONS) {
            List<CriterionId> rest = open.subList(MOST_QUESTIONS, open.size());
            asked.add("and " + rest.size() + " more"
                    + (whole ? ": " + rest.stream().map(Object::toString).collect(Collectors.joining(", ")) : "")
                    + ".");
        }
        return new Block.Item(who + ", " + questions(open.size()) + ":", asked);
    }

    private Report.Section nextSteps() {
        List<StepAhead> steps = evaluation.nextSteps();
        List<Block> blocks = new ArrayList<>();
        if (steps.isEmpty()) {
            blocks.add(paragraph(
                    suppressed().isPresent()
                            ? SuppressionWords.NO_STEPS
                            : evaluation.enquiries().isEmpty()
                                    ? "Everything that was rated is at the highest level."
                                    : "Find out first: ask the sides named above."));
        } else {
            blocks.add(paragraph("What could come next, as offers to choose from: first where a side is below what is"
                    + " needed, then where most points are to be gained."));
            blocks.add(new Block.Bullets(
                    steps.stream().limit(MOST_STEPS).map(this::step).toList()));
            if (steps.size() > MOST_STEPS) {
                blocks.add(
                        paragraph("More offers in the JSON of this evaluation: " + (steps.size() - MOST_STEPS) + "."));
            }
        }
        return new Report.Section("Next steps", blocks);
    }

    private Block.Item step(StepAhead ahead) {
        Criterion criterion = framework.criterion(ahead.criterion());
        NextStep step = criterion.findStep(ahead.from()).orElseThrow();
        List<String> details = new ArrayList<>();
        details.add(question(criterion.id()) + " From "
                + framework.scale().level(ahead.from()).name()
                + (evaluation.criterion(ahead.criterion()).lowest().isPresent()
                        ? ", the lowest answer, to "
                        : ", which all answers together reach, to ")
                + framework.scale().level(ahead.to()).name() + ".");
        details.add("Effort " + ahead.effort() + " of 5"
                + step.owner()
                        .map(owner -> "; could be taken on by: "
                                + framework.role(owner).name())
                        .orElse("") + ".");
        criterion.examples().stream()
                .flatMap(id -> framework.findExample(id).stream())
                .map(PracticeExample::name)
                .reduce((a, b) -> a + "; " + b)
                .ifPresent(examples -> details.add("How others do it: " + examples + "."));
        return new Block.Item(step.text(), details);
    }

    private Report.Section screening() {
        if (isScreenKeptBack()) {
            return new Report.Section("How the screen comes about", List.of(paragraph(SuppressionWords.SCREEN)));
        }
        List<Block.Row> rows = evaluation.screen().questions().stream()
                .map(question -> new Block.Row(
                        List.of(
                                asked(question.question()),
                                question.least().code()
                                        + (question.isSettled()
                                                ? ""
                                                : " to " + question.most().code())),
                        question.missing().isEmpty() ? "" : "No answer, or can't tell: " + sides(question.missing())))
                .toList();
        return new Report.Section(
                "How the screen comes about",
                List.of(
                        paragraph(
                                "How far each answer speaks for peer support: the median of each side, then the lowest"
                                        + " of the sides that are expected to answer. Where one of them is missing, from the"
                                        + " least to the most that it could be. A no to what peer support is not counts as a"
                                        + " yes."),
                        new Block.Table(
                                List.of(Block.Column.text("Question"), Block.Column.text("Speaks for it")),
                                rows,
                                Optional.of("Missing"))));
    }

    private Report.Section ledgers() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                paragraph("Every principle has a hundred points, shared out by weight. Each criterion gains some of its"
                        + " share, loses some, and leaves some unknown. Gained adds up to the low bound, lost to what is"
                        + " out of reach. The low bound is rounded down and the high one up, so that a tenth can be left"
                        + " over."
                        + suppressed()
                                .filter(left -> !left.keptBack().isEmpty())
                                .map(left -> SuppressionWords.LEDGER)
                                .orElse("")));
        for (PrincipleResult result : evaluation.principles()) {
            List<Block.Row> rows = new ArrayList<>();
            for (CriterionResult criterion : result.criteria()) {
                rows.add(ledgerRow(criterion));
            }
            result.ledger().ifPresent(sums -> {
                if (sums.rounding().signum() != 0) {
                    rows.add(new Block.Row(
                            List.of("Rounding", "", "", "", ""),
                            sums.rounding() + " lies between the shown bounds; nothing is unknown."));
                }
                rows.add(Block.Row.of(
                        "Together",
                        "",
                        sums.gained().toString(),
                        sums.lost().toString(),
                        sums.unknown().toString()));
            });
            blocks.add(new Block.Table(
                    List.of(
                            Block.Column.text(principle(result.principle())),
                            Block.Column.number("Weight"),
                            Block.Column.number("Gained"),
                            Block.Column.number("Lost"),
                            Block.Column.number("Unknown")),
                    rows,
                    Optional.of("Question, and what each side says")));
            result.notApplicable()
                    .ifPresent(effect ->
                            blocks.add(paragraph("With \u201cnot applicable\u201d taken as not known it would"
                                    + " be " + effect.withoutThem() + " points: "
                                    + effect.setAside().stream()
                                            .map(aside -> aside.criterion()
                                                    + (aside.out() ? " is out" : " is out for " + sides(aside.sides())))
                                            .collect(Collectors.joining("; "))
                                    + ".")));
        }
        return new Report.Section("How the points come about", blocks);
    }

    private Block.Row ledgerRow(CriterionResult result) {
        Criterion criterion = framework.criterion(result.criterion());
        String said = result.sides().stream()
                .map(side -> side(side.side()) + " " + said(side))
                .collect(Collectors.joining(", "));
        String critical = criterion
                .critical()
                .map(floor -> " Critical: every side needs "
                        + framework.scale().level(floor.floor()).name() + ".")
                .orElse("");
        Optional<LedgerEntry.Shown> points = result.ledger().map(LedgerEntry::shown);
        return new Block.Row(
                List.of(
                        result.criterion().toString(),
                        criterion.weight().toPlainString(),
                        points.map(shown -> shown.gained().toString()).orElse(NONE),
                        points.map(shown -> shown.lost().toString()).orElse(NONE),
                        points.map(shown -> shown.unknown().toString()).orElse(NONE)),
                question(criterion.id()) + " " + notCounted(result) + (said.isEmpty() ? "" : said + ".")
                        + suppressed()
                                .map(suppressed -> SuppressionWords.of(suppressed, result.criterion()))
                                .orElse("")
                        + critical);
    }

    private String said(SideResult side) {
        if (side.shown().isPresent()) {
            return side.shown().get().toString();
        } else if (side.lowest().isPresent() && side.highest().isPresent()) {
            // Rated, where it doesn't count.
            String lowest = framework.scale().level(side.lowest().get()).name();
            String highest = framework.scale().level(side.highest().get()).name();
            return lowest.equals(highest) ? lowest : lowest + " to " + highest;
        }
        if (side.rated() > 0) {
            return "rated";
        }
        return side.notApplicable().orElse(0) > 0 ? "doesn't apply" : "not known";
    }

    private static String notCounted(CriterionResult result) {
        return switch (result.counting()) {
            case COUNTED -> "";
            case NOT_APPLICABLE ->
                "Doesn't count, because every side that is expected to answer says it doesn't apply. ";
            case NOBODY_CAN_TELL ->
                "Doesn't count, because nobody here who receives or gives has a role that can tell. ";
        };
    }

    private Report.Section method() {
        Provenance provenance = evaluation.provenance();
        AppliedPolicy policy = provenance.policy();
        List<Block> blocks = new ArrayList<>();
        blocks.add(paragraph(framework.caution()));
        blocks.add(paragraph("For each criterion the ratings of a side are combined (" + policy.combiner()
                + "), then the sides by their mean, so that every side has an equal voice. An expected side that hasn't"
                + " answered counts 0 in the low bound and 100 in the high one. A principle is the weighted mean of its"
                + " criteria. It is effective from " + policy.effectiveFrom().toPlainString()
                + " points, unless the framework says otherwise, and only with every expected side at or above what each"
                + " critical criterion needs."));
        blocks.add(new Block.Bullets(framework.judgements().stream()
                .map(judgement -> Block.Item.of(judgement.about() + ": " + judgement.reason()))
                .toList()));
        blocks.add(paragraph("Marks of this evaluation: a gap has a side within the lowest " + policy.gapLevels()
                + " levels; a strength has every expected side within the highest " + policy.strengthLevels()
                + " levels, and at least " + policy.strengthFrom().toPlainString()
                + " points; seen differently means " + policy.levelsApart().toPlainString()
                + " or more levels apart between sides or roles, and " + policy.ratersApart()
                + " or more between raters of one side; evidence is old after " + policy.staleAfterMonths()
                + " months."));
        suppressed().ifPresent(suppressed -> blocks.add(paragraph(SuppressionWords.of(suppressed))));
        blocks.add(paragraph("Made by Peer Principles " + provenance.library() + " with " + provenance.framework()
                + ", " + provenance.framework().digest().map(Object::toString).orElse("no digest") + "."));
        blocks.add(new Block.Bullets(framework.sources().stream()
                .map(source -> Block.Item.of(source(source)))
                .toList()));
        return new Report.Section("How this was made", blocks);
    }

    static String source(Source source) {
        return "Source " + source.id() + ": " + source.title() + ", " + source.publisher()
                + source.date().map(date -> ", " + DAY.format(date)).orElse("")
                + source.note().map(note -> ". " + note).orElse(".");
    }

    static Block.Paragraph paragraph(String text) {
        return new Block.Paragraph(text);
    }

    static String standing(Standing standing) {
        return switch (standing) {
            case EFFECTIVE -> "Effective";
            case TO_IMPROVE -> "To improve";
            case NOT_KNOWN -> "Not known";
        };
    }

    private String principle(PrincipleId id) {
        return framework.principle(id).name();
    }

    private String question(CriterionId id) {
        return "\u201c" + framework.criterion(id).question() + "\u201d";
    }

    /** A question of the screen. */
    private String asked(QuestionId id) {
        return "\u201c" + framework.screen().findQuestion(id).orElseThrow().question() + "\u201d";
    }

    private String side(SideId id) {
        return framework.side(id).name();
    }

    private String sides(List<SideId> ids) {
        return ids.stream().map(this::side).collect(Collectors.joining(", "));
    }
}
