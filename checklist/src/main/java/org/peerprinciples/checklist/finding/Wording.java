package org.peerprinciples.checklist.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerprinciples.checklist.evaluation.CriterionResult;
import org.peerprinciples.checklist.evaluation.Difference;
import org.peerprinciples.checklist.evaluation.Finding;
import org.peerprinciples.checklist.evaluation.FindingBuilder;
import org.peerprinciples.checklist.evaluation.PrincipleResult;
import org.peerprinciples.checklist.evaluation.RoleResult;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.checklist.evaluation.SeenDifferently;
import org.peerprinciples.checklist.evaluation.SideResult;
import org.peerprinciples.checklist.wording.Bases;
import org.peerprinciples.checklist.wording.Days;
import org.peerprinciples.checklist.wording.Phrases;
import org.peerprinciples.checklist.wording.Sentences;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.framework.Level;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.SideId;

/**
 * An examination in the hands of a rule: the same things, and the words for them, in the language of the examination's
 * framework.
 */
final class Wording {

    /** Two doubles that far apart are different points; anything nearer is the same number, computed twice. */
    private static final double SAME = 1e-9;

    /** More questions than these aren't listed one by one: grounds are read at a glance. */
    static final int QUESTIONS_LISTED = 3;

    private final String rule;
    private final Examination examination;
    private final Phrases phrases;
    private final Days days;

    Wording(String rule, Examination examination) {
        this.rule = rule;
        this.examination = examination;
        String language = examination.framework().language();
        this.phrases = Phrases.of(Wording.class, "findings", language);
        this.days = Days.of(language);
    }

    Examination examination() {
        return examination;
    }

    Framework framework() {
        return examination.framework();
    }

    List<PrincipleResult> principles() {
        return examination.evaluation().principles();
    }

    Stream<CriterionResult> criteria() {
        return principles().stream().flatMap(principle -> principle.criteria().stream());
    }

    /** A finding about a criterion, with the comments on it. */
    FindingBuilder about(CriterionId criterion) {
        return finding()
                .principle(criterion.principle())
                .addCriteria(criterion)
                .addAllComments(ratings(criterion)
                        .flatMap(rating -> rating.comment().stream())
                        .map(comment -> comment.id())
                        .toList());
    }

    FindingBuilder finding() {
        return Finding.builder().code(rule);
    }

    Stream<Rating> ratings(CriterionId criterion) {
        return examination.assessment().ratings().stream()
                .filter(rating -> rating.criterion().equals(criterion));
    }

    /** Says a phrase of the bundle. */
    String say(String key, Object... parts) {
        return phrases.say(key, parts);
    }

    /** Says a phrase of the bundle about a number of things: "1 rater", "2 raters". */
    String count(String key, int number, Object... parts) {
        return phrases.count(key, number, parts);
    }

    /** A sentence that may end with what people wrote. */
    String ended(String sentence) {
        return Sentences.ended(sentence);
    }

    /** The question, in quotation marks. */
    String question(CriterionId criterion) {
        return say("question", framework().criterion(criterion).question());
    }

    /** Questions in quotation marks; of many, the first ones and how many others there are. */
    String questions(List<CriterionId> criteria) {
        if (criteria.size() <= QUESTIONS_LISTED) {
            return list(criteria.stream().map(this::question).toList());
        }
        int listed = QUESTIONS_LISTED - 1;
        return list(Stream.concat(
                        criteria.stream().limit(listed).map(this::question),
                        Stream.of(say("questions.more", criteria.size() - listed)))
                .toList());
    }

    /** What a framework that this one was tailored from is called; its id and edition where that isn't known. */
    String base(FrameworkRef base) {
        return new Bases(framework(), FrameworkCatalog.standard())
                .findName(base)
                .map(name -> say("base", name, base.edition()))
                .orElseGet(base::toString);
    }

    String principle(PrincipleId principle) {
        return framework().principle(principle).name();
    }

    String side(SideId side) {
        return framework().side(side).name();
    }

    String role(RoleId role) {
        return framework().role(role).name();
    }

    String level(LevelId level) {
        return framework().scale().level(level).name();
    }

    /**
     * A side and where it stands, such as "Receiving: between Sometimes and Mostly (41.7)"; where people on it only plan, what
     * that counts as.
     */
    String where(SideResult side) {
        String who = side(side.side());
        return side.points()
                .map(points ->
                        where(side.isPlannedOnly(), who, points, side.shown().orElseThrow(), side.planned()))
                .orElseGet(() -> say("where.not-known", who));
    }

    /** The same of a role. */
    String where(RoleResult role) {
        return where(role.isPlannedOnly(), role(role.role()), role.points(), role.shown(), role.planned());
    }

    /** Who, and where they stand in words of the scale and in points. */
    private String where(
            boolean isPlannedOnly, String who, double points, BigDecimal shown, Optional<Integer> planned) {
        return isPlannedOnly
                ? say("where.planned", who, inLevels(points), shown)
                : countingPlanned(say("where", who, inLevels(points), shown), planned);
    }

    /** What is said about ratings, with how many of them are planned and what those count as, if any are. */
    String countingPlanned(String said, Optional<Integer> planned) {
        return planned.filter(count -> count > 0)
                .map(count -> count(
                        "counting-planned",
                        count,
                        said,
                        framework().scale().lowest().name()))
                .orElse(said);
    }

    /** Points in words of the scale: a level, or between two. */
    String inLevels(double points) {
        List<Level> levels = framework().scale().levels();
        Level below = levels.get(0);
        for (Level level : levels) {
            double value = points(level.id());
            if (Math.abs(value - points) < SAME) {
                return level.name();
            } else if (value > points) {
                return say("levels.between", below.name(), level.name());
            }
            below = level;
        }
        return below.name();
    }

    /** The value of a level in points. */
    double points(LevelId level) {
        double lowest = framework().scale().lowest().value().doubleValue();
        double highest = framework().scale().highest().value().doubleValue();
        return 100 * (framework().scale().level(level).value().doubleValue() - lowest) / (highest - lowest);
    }

    boolean atLeast(double points, double mark) {
        return points >= mark - SAME;
    }

    /** The policy's marks from which people see a criterion differently. */
    SeenDifferently seenDifferently() {
        return SeenDifferently.of(framework(), examination.policy());
    }

    /** The sides of a result that rated, lowest first. */
    List<SideResult> rated(CriterionResult result) {
        return SeenDifferently.rated(result);
    }

    /** A score: one number where nothing is missing, otherwise from where to where. */
    String score(Score score) {
        return score.isSettled() && score.point().isPresent()
                ? score.shown().low().toString()
                : say("range", score.shown().low(), score.shown().high());
    }

    /** A difference with its sign: one number where everything is known, otherwise from where to where. */
    String difference(Difference difference) {
        BigDecimal low = difference.shown().low();
        BigDecimal high = difference.shown().high();
        return low.compareTo(high) == 0 ? signed(low) : say("range", signed(low), signed(high));
    }

    private static String signed(BigDecimal points) {
        return (points.signum() > 0 ? "+" : "") + points;
    }

    /** "a", "a and b", "a, b and c". */
    String list(List<String> things) {
        int last = things.size() - 1;
        return last < 1
                ? String.join("", things)
                : say("list.last", joined("list", things.subList(0, last)), things.get(last));
    }

    /** Things one after the other, with what the bundle puts between two of them. */
    String joined(String key, List<String> things) {
        return things.stream().reduce((so, next) -> say(key, so, next)).orElse("");
    }

    static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    Criterion criterion(CriterionId id) {
        return framework().criterion(id);
    }

    /** A day as people write it. */
    String day(LocalDate day) {
        return days.say(day);
    }
}
