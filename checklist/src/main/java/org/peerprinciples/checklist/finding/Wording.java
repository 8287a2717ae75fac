package org.peerprinciples.checklist.finding;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.peerprinciples.checklist.evaluation.CriterionResult;
import org.peerprinciples.checklist.evaluation.Finding;
import org.peerprinciples.checklist.evaluation.FindingBuilder;
import org.peerprinciples.checklist.evaluation.PrincipleResult;
import org.peerprinciples.checklist.evaluation.SeenDifferently;
import org.peerprinciples.checklist.evaluation.SideResult;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Level;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.SideId;

/** An examination in the hands of a rule: the same things, and the words for them. */
final class Wording {

    /** Two doubles that far apart are different points; anything nearer is the same number, computed twice. */
    private static final double SAME = 1e-9;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final String rule;
    private final Examination examination;

    Wording(String rule, Examination examination) {
        this.rule = rule;
        this.examination = examination;
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

    /** The question, in quotation marks. */
    String question(CriterionId criterion) {
        return "\u201c" + framework().criterion(criterion).question() + "\u201d";
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

    /** A side and where it stands, such as "Receiving: between Sometimes and Mostly (41.7)". */
    String where(SideResult side) {
        return side(side.side()) + ": "
                + side.points()
                        .map(points -> inLevels(points) + " (" + side.shown().orElseThrow() + ")")
                        .orElse("not known");
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
                return "between " + below.name() + " and " + level.name();
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

    /** The points of a level by its position. */
    double points(int position) {
        return points(framework().scale().levels().get(position).id());
    }

    int levels() {
        return framework().scale().levels().size();
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

    /** "1 rater", "2 raters". */
    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** "a", "a and b", "a, b and c". */
    static String list(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    Criterion criterion(CriterionId id) {
        return framework().criterion(id);
    }

    /** A day as people write it. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
