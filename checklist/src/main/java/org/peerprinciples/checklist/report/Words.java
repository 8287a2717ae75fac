package org.peerprinciples.checklist.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.peerprinciples.checklist.evaluation.Difference;
import org.peerprinciples.checklist.evaluation.Score;
import org.peerprinciples.checklist.evaluation.SideResult;
import org.peerprinciples.checklist.scoring.Standing;
import org.peerprinciples.checklist.wording.Bases;
import org.peerprinciples.checklist.wording.Days;
import org.peerprinciples.checklist.wording.Languages;
import org.peerprinciples.checklist.wording.Passages;
import org.peerprinciples.checklist.wording.Phrases;
import org.peerprinciples.checklist.wording.Sentences;
import org.peerprinciples.core.catalog.FrameworkCatalog;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.FrameworkLookup;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.framework.FrameworkTexts;
import org.peerprinciples.core.framework.Level;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.framework.Role;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.QuestionId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.SideId;
import org.peerprinciples.core.id.TextId;

/** The words of a report: its fixed ones, in the framework's language where there are any, and the framework's own. */
final class Words {

    /** What stands where there is no figure. */
    static final String NONE = "\u2013";

    private static final String BUNDLE = "report";

    /** More than these are counted instead of named where all are meant. */
    private static final int FEW = 3;

    private final Framework framework;
    private final Phrases phrases;
    private final Days days;
    private final Languages languages;
    private final Bases bases;
    private final List<Framework> tailoredFrom;

    private Words(Framework framework, FrameworkLookup lookup) {
        this.framework = framework;
        this.phrases = Phrases.of(Words.class, BUNDLE, framework.language());
        this.days = Days.of(framework.language());
        this.languages = Languages.of(framework.language());
        this.bases = new Bases(framework, lookup);
        this.tailoredFrom = bases.frameworks();
    }

    static Words of(Framework framework) {
        return new Words(framework, FrameworkCatalog.standard());
    }

    /** The words of a framework that something was made under. */
    static Words of(Framework framework, FrameworkRef madeUnder, String what) {
        if (!madeUnder.namesSameEdition(framework.ref())) {
            throw new IllegalArgumentException("framework must be " + madeUnder + ", which the " + what
                    + " was made under, but was " + framework.ref());
        }
        return of(framework);
    }

    /** The same words, with what the framework was tailored from looked up elsewhere. */
    Words with(FrameworkLookup lookup) {
        return new Words(framework, lookup);
    }

    /**
     * Refuses texts that were made in another language, which would stand among these words unmarked.
     *
     * @param made the language of the texts, a language tag
     * @param what what they are
     */
    void requireLanguage(String made, String what) {
        String own = framework.language();
        if (!Locale.forLanguageTag(made).equals(Locale.forLanguageTag(own))) {
            throw new IllegalArgumentException("framework must be in the language of the " + what + ", " + made
                    + ", but was in " + own + ": evaluate and plan with the words of the framework or translation that"
                    + " is reported in");
        }
    }

    Framework framework() {
        return framework;
    }

    /** The language of the fixed words, as the framework writes it where it is the same. */
    String language() {
        return phrases.languageAs(framework.language());
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

    /** What stands for a level where people only plan. */
    String plannedOnly() {
        return say("principles.planned", framework.scale().lowest().name());
    }

    /** What is said about a side's ratings, with how many of them are planned and what those count as, if just some are. */
    String countingPlanned(String said, SideResult side) {
        return side.hasPlanned() && !side.isPlannedOnly()
                ? count(
                        "principles.counting-planned",
                        side.planned().orElseThrow(),
                        said,
                        framework.scale().lowest().name())
                : said;
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

    /** What people wrote, as the end of a sentence: with a full stop unless it ends with a mark of its own. */
    String ended(String text) {
        return Sentences.ended(text);
    }

    /** What a framework that this one was tailored from is called; its id and edition where that isn't known. */
    String base(FrameworkRef ref) {
        return bases.findName(ref).map(name -> say("base", name, ref.edition())).orElseGet(ref::toString);
    }

    /** What a text said in what this framework was tailored from. */
    Optional<String> before(FrameworkRef ref, TextId text) {
        return tailoredFrom.stream()
                .filter(base -> base.ref().namesSameEdition(ref))
                .findFirst()
                .flatMap(base -> FrameworkTexts.of(base).find(text));
    }

    /** The framework, and after it what it was tailored from, the last first. */
    private Stream<Framework> all() {
        return Stream.concat(
                Stream.of(framework),
                IntStream.range(0, tailoredFrom.size())
                        .mapToObj(stage -> tailoredFrom.get(tailoredFrom.size() - 1 - stage)));
    }

    /** A principle's name; its id where neither the framework nor what it was tailored from has it. */
    String principle(PrincipleId id) {
        return all().flatMap(each -> each.findPrinciple(id).stream())
                .map(Principle::name)
                .findFirst()
                .orElse(id.value());
    }

    /** The names of principles; how many they are where they are all and many. */
    String principles(Collection<PrincipleId> ids) {
        int all = framework.principles().size();
        return ids.size() == all && all > FEW
                ? say("principles.all", all)
                : ids.stream().map(this::principle).collect(Collectors.joining(", "));
    }

    /** A criterion's question, quoted; its id where neither the framework nor what it was tailored from asks it. */
    String question(CriterionId id) {
        return all().flatMap(each -> each.findCriterion(id).stream())
                .map(Criterion::question)
                .map(this::quoted)
                .findFirst()
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
