package org.peerprinciples.checklist.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peerprinciples.checklist.evaluation.Difference;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.checklist.wording.Days;
import org.peerprinciples.checklist.wording.Languages;
import org.peerprinciples.checklist.wording.Passages;
import org.peerprinciples.checklist.wording.Phrases;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.framework.Level;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.framework.Role;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.QuestionId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.SideId;

/** The words of a report: its fixed ones, in the framework's language where there are any, and the framework's own. */
final class Words {

    /** What stands where there is no figure. */
    static final String NONE = "\u2013";

    private static final String BUNDLE = "report";

    private final Framework framework;
    private final Phrases phrases;
    private final Days days;
    private final Languages languages;

    private Words(Framework framework) {
        this.framework = framework;
        this.phrases = Phrases.of(Words.class, BUNDLE, framework.language());
        this.days = Days.of(framework.language());
        this.languages = Languages.of(framework.language());
    }

    static Words of(Framework framework) {
        return new Words(framework);
    }

    /** The words of a framework that something was made under. */
    static Words of(Framework framework, FrameworkRef madeUnder, String what) {
        if (!madeUnder.namesSameEdition(framework.ref())) {
            throw new IllegalArgumentException("framework must be " + madeUnder + ", which the " + what
                    + " was made under, but was " + framework.ref());
        }
        return new Words(framework);
    }

    Framework framework() {
        return framework;
    }

    /** The language of the fixed words, as the framework writes it where it is the same. */
    String language() {
        String own = framework.language();
        return Locale.forLanguageTag(own).getLanguage().equals(phrases.language()) ? own : phrases.language();
    }

    /** A report in these words. */
    Report report(String title, List<Report.Section> sections) {
        return new Report(title, language(), passages().byLanguage(), sections);
    }

    /** The framework's texts that are in another language than the fixed words. */
    Passages passages() {
        return Passages.of(framework, language());
    }

    /** Whether the fixed words are a translation, which is a draft. */
    boolean areDraft() {
        return !phrases.language().equals(Phrases.ENGLISH);
    }

    String say(String key, Object... parts) {
        return phrases.say(key, parts);
    }

    /** Says a phrase of a kind, such as the one for a level of strength. */
    String word(String key, Enum<?> kind) {
        return phrases.say(key + "." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    String count(String key, long number, Object... parts) {
        return phrases.count(key, number, parts);
    }

    /** What a language is called. */
    String language(String tag) {
        return languages.name(tag);
    }

    String day(LocalDate day) {
        return days.say(day);
    }

    String quoted(String text) {
        return say("quoted", text);
    }

    /** A principle's name; its id where the framework doesn't have it any more. */
    String principle(PrincipleId id) {
        return framework.findPrinciple(id).map(Principle::name).orElse(id.value());
    }

    String principles(Collection<PrincipleId> ids) {
        return ids.stream().map(this::principle).collect(Collectors.joining(", "));
    }

    /** A criterion's question, quoted; its id where the framework doesn't ask it any more. */
    String question(CriterionId id) {
        return framework
                .findCriterion(id)
                .map(Criterion::question)
                .map(this::quoted)
                .orElse(id.value());
    }

    /** A question of the screen, quoted. */
    String asked(QuestionId id) {
        return quoted(framework.screen().findQuestion(id).orElseThrow().question());
    }

    String side(SideId id) {
        return framework.side(id).name();
    }

    String sides(Collection<SideId> ids) {
        return ids.stream().map(this::side).collect(Collectors.joining(", "));
    }

    /** A role's name; its id where evidence was given in a role of another framework. */
    String role(RoleId id) {
        return framework.findRole(id).map(Role::name).orElse(id.value());
    }

    String roles(Collection<RoleId> ids) {
        return ids.stream().map(this::role).collect(Collectors.joining(", "));
    }

    String level(LevelId id) {
        return framework.scale().findLevel(id).map(Level::name).orElse(id.value());
    }

    String standing(Standing standing) {
        return word("standing", standing);
    }

    String standing(Optional<Standing> standing) {
        return standing.map(this::standing).orElseGet(() -> say("standing.no-basis"));
    }

    String points(Score score) {
        return score.isSettled() && score.point().isPresent()
                ? score.shown().low().toString()
                : say("range", score.shown().low(), score.shown().high());
    }

    String points(Optional<Score> score) {
        return score.map(this::points).orElse(NONE);
    }

    /** The point so far. */
    String point(Optional<Score> score) {
        return score.flatMap(each -> each.shown().point()).map(Object::toString).orElse(NONE);
    }

    String points(Difference difference) {
        return difference.shown().low().compareTo(difference.shown().high()) == 0
                ? signed(difference.shown().low())
                : say(
                        "range",
                        signed(difference.shown().low()),
                        signed(difference.shown().high()));
    }

    static String signed(BigDecimal points) {
        return (points.signum() > 0 ? "+" : "") + points;
    }
}
