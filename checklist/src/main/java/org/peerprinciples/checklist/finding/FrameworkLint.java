package org.peerprinciples.checklist.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerprinciples.checklist.wording.Readability;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Descriptor;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Level;
import org.peerprinciples.core.framework.NextStep;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.framework.ScreenQuestion;
import org.peerprinciples.core.framework.Side;
import org.peerprinciples.core.id.IdeaId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.RoleId;

/**
 * Looks at the quality of a framework, where its validity is for {@code core.document}: whether people can answer it, and
 * whether what it says adds up. The marks are ours, by judgement.
 *
 * <p>Remarks are for those who make frameworks, and are in English whatever the framework's language.
 *
 * <p>What depends on English words (two questions in one, reading age) is looked at only where the framework is in
 * English. Reading age is that of the texts of a criterion taken together (question, what good looks like, descriptors,
 * next steps), or of the screen, and only of thirty words or more: of less, the index says little. Immutable and safe for use by many threads.
 */
public final class FrameworkLint {

    private static final FrameworkLint STANDARD = new FrameworkLint(25, 13);
    private static final Pattern JOINED = Pattern.compile("\\b(?:and|or|as well as)\\b", Pattern.CASE_INSENSITIVE);
    /** What stands between two things is one thing: a balance between giving and receiving. */
    private static final Pattern BETWEEN = Pattern.compile("\\bbetween\\b[^,?]*?\\band\\b", Pattern.CASE_INSENSITIVE);

    private final int longestQuestion;
    private final int highestReadingAge;

    private FrameworkLint(int longestQuestion, int highestReadingAge) {
        if (longestQuestion < 1 || highestReadingAge < 1) {
            throw new IllegalArgumentException("marks must be 1 or more, but were " + longestQuestion + " words and "
                    + highestReadingAge + " years");
        }
        this.longestQuestion = longestQuestion;
        this.highestReadingAge = highestReadingAge;
    }

    /** {@return the lint with the standard marks: questions of at most 25 words, and a reading age of at most 13} */
    public static FrameworkLint standard() {
        return STANDARD;
    }

    /**
     * Copies this lint with another mark for questions.
     *
     * @param words the most words of a question, 1 or more
     * @return the lint
     * @throws IllegalArgumentException if it is less than 1
     */
    public FrameworkLint withLongestQuestion(int words) {
        return new FrameworkLint(words, highestReadingAge);
    }

    /**
     * Copies this lint with another mark for reading age.
     *
     * @param years the highest reading age, 1 or more; by the automated readability index (Smith and Senter, 1967) of the
     *     texts of a criterion, or of the screen, taken together
     * @return the lint
     * @throws IllegalArgumentException if it is less than 1
     */
    public FrameworkLint withHighestReadingAge(int years) {
        return new FrameworkLint(longestQuestion, years);
    }

    /**
     * Looks at a framework. It needn't be valid.
     *
     * @param framework the framework
     * @return the remarks, in the framework's order, what is about the whole first; none if there is nothing to remark
     */
    public List<Remark> examine(Framework framework) {
        List<Remark> remarks = new ArrayList<>();
        criticalCriterion(framework).ifPresent(remarks::add);
        if (weighsNothing(framework.principles().stream().map(Principle::weight))) {
            remarks.add(withoutWeight("framework", "No principle has any weight, so there is no overall score."));
        }
        sidesWithoutQuestions(framework).forEach(remarks::add);
        rolesWithoutQuestions(framework).forEach(remarks::add);
        hardToRead(framework, "screen", screenTexts(framework)).ifPresent(remarks::add);
        for (ScreenQuestion question : framework.screen().questions()) {
            longQuestion("screen-question/" + question.id(), question.question())
                    .ifPresent(remarks::add);
        }
        for (Principle principle : framework.principles()) {
            principle(framework, principle, remarks);
        }
        return List.copyOf(remarks);
    }

    private static Optional<Remark> criticalCriterion(Framework framework) {
        LevelId lowest = framework.scale().lowest().id();
        return framework.criteria().stream()
                        .flatMap(c -> c.critical().stream())
                        .anyMatch(critical -> !critical.floor().equals(lowest))
                ? Optional.empty()
                : Optional.of(remark(
                        Remark.Code.NO_CRITICAL_CRITERION,
                        "framework",
                        "No criterion is critical.",
                        List.of("no criterion has a floor"),
                        "Ask what nothing else can make up for, such as safety, and give it a floor."));
    }

    private static Stream<Remark> rolesWithoutQuestions(Framework framework) {
        Set<RoleId> asked = asked(framework);
        return framework.roles().stream()
                .filter(role -> !asked.contains(role.id()))
                .map(role -> remark(
                        Remark.Code.ROLE_WITHOUT_QUESTIONS,
                        "role/" + role.id(),
                        "The role '" + role.name() + "' can't tell about anything.",
                        List.of("no criterion lists the role"),
                        "List it with the criteria that it can tell about, or leave the role out."));
    }

    private static Stream<Remark> sidesWithoutQuestions(Framework framework) {
        Set<RoleId> asked = asked(framework);
        return framework.sides().stream()
                .filter(Side::required)
                .filter(side -> framework.roles().stream()
                        .noneMatch(role -> role.sides().contains(side.id()) && asked.contains(role.id())))
                .map(side -> remark(
                        Remark.Code.SIDE_WITHOUT_QUESTIONS,
                        "side/" + side.id(),
                        "The side '" + side.name() + "' is always expected to answer, and is asked nothing.",
                        List.of("no criterion lists a role on this side"),
                        "List its roles with the criteria that they can tell about, or don't require the side."));
    }

    private static Set<RoleId> asked(Framework framework) {
        return framework.criteria().stream().flatMap(c -> c.roles().stream()).collect(Collectors.toSet());
    }

    private void principle(Framework framework, Principle principle, List<Remark> remarks) {
        String about = "principle/" + principle.id();
        if (principle.criteria().size() == 1) {
            remarks.add(remark(
                    Remark.Code.LONE_CRITERION,
                    about,
                    "The principle rests on one criterion.",
                    List.of("1 criterion"),
                    "Look for other sides of the principle, or make it part of another one."));
        }
        if (weighsNothing(principle.criteria().stream().map(Criterion::weight))) {
            remarks.add(withoutWeight(about, "No criterion of this principle has any weight, so it has no score."));
        }
        decidingWeight(principle).ifPresent(remarks::add);
        Set<IdeaId> covered =
                framework.criteria().stream().flatMap(c -> c.covers().stream()).collect(Collectors.toSet());
        principle.ideas().stream()
                .filter(idea -> !covered.contains(idea.id()))
                .map(idea -> remark(
                        Remark.Code.UNCOVERED_IDEA,
                        "idea/" + idea.id(),
                        "No criterion asks about this idea.",
                        List.of("no criterion covers it"),
                        "Add a criterion, or name the idea in the criterion that covers it."))
                .forEach(remarks::add);
        principle.criteria().forEach(criterion -> criterion(framework, criterion, remarks));
    }

    private static boolean weighsNothing(Stream<BigDecimal> weights) {
        return weights.allMatch(weight -> weight.signum() == 0);
    }

    private static Remark withoutWeight(String about, String text) {
        return remark(
                Remark.Code.WITHOUT_WEIGHT,
                about,
                text,
                List.of("all weights are 0"),
                "Give weight to what is to count, or leave it out.");
    }

    private static Optional<Remark> decidingWeight(Principle principle) {
        BigDecimal sum = principle.criteria().stream().map(Criterion::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        return principle.criteria().stream()
                .filter(criterion -> principle.criteria().size() > 1)
                .filter(criterion ->
                        criterion.weight().multiply(BigDecimal.valueOf(2)).compareTo(sum) > 0)
                .findFirst()
                .map(criterion -> remark(
                        Remark.Code.DECIDING_WEIGHT,
                        "criterion/" + criterion.id(),
                        "One criterion outweighs all the others of its principle together.",
                        List.of("weight " + criterion.weight().toPlainString() + " of " + sum.toPlainString()),
                        "Give it less weight; if nothing can make up for it, give it a floor instead."));
    }

    private void criterion(Framework framework, Criterion criterion, List<Remark> remarks) {
        String about = "criterion/" + criterion.id();
        twoQuestions(framework, about, criterion.question()).ifPresent(remarks::add);
        longQuestion(about, criterion.question()).ifPresent(remarks::add);
        levels(framework, criterion, about, remarks);
        criterion
                .critical()
                .filter(critical ->
                        critical.floor().equals(framework.scale().lowest().id()))
                .map(critical -> remark(
                        Remark.Code.IDLE_FLOOR,
                        about,
                        "The floor is the lowest level, so nobody can be below it.",
                        List.of("floor " + critical.floor()),
                        "Raise the floor, or don't call the criterion critical."))
                .ifPresent(remarks::add);
        hardToRead(framework, about, texts(criterion)).ifPresent(remarks::add);
    }

    /** Only of criteria: an aim of the screen is one idea, however its source puts it. */
    private static Optional<Remark> twoQuestions(Framework framework, String about, String question) {
        boolean english =
                Locale.forLanguageTag(framework.language()).getLanguage().equals("en");
        long marks = question.chars().filter(c -> c == '?').count();
        boolean joined = english
                && JOINED.matcher(BETWEEN.matcher(question).replaceAll("between"))
                        .find();
        return marks > 1 || joined
                ? Optional.of(remark(
                        Remark.Code.TWO_QUESTIONS_IN_ONE,
                        about,
                        "The question may be asking about two things at once.",
                        List.of(marks > 1 ? marks + " question marks" : "two things joined by 'and' or 'or'"),
                        "Ask about one thing, and make the other a criterion of its own."))
                : Optional.empty();
    }

    private Optional<Remark> longQuestion(String about, String question) {
        int words = Readability.words(question);
        return words > longestQuestion
                ? Optional.of(remark(
                        Remark.Code.LONG_QUESTION,
                        about,
                        "The question is long.",
                        List.of(words + " words, where " + longestQuestion + " are enough"),
                        "Ask the heart of it, and say the rest under what good looks like."))
                : Optional.empty();
    }

    private static void levels(Framework framework, Criterion criterion, String about, List<Remark> remarks) {
        List<Level> levels = framework.scale().levels();
        Set<String> seen = new HashSet<>();
        for (Level level : levels) {
            Optional<String> descriptor = criterion.findDescriptor(level.id()).filter(text -> !text.isBlank());
            if (descriptor.isEmpty()) {
                remarks.add(ofLevel(
                        Remark.Code.LEVEL_WITHOUT_DESCRIPTOR,
                        about,
                        level,
                        "isn't described, so people have to guess what it means here.",
                        "Describe what people would see at this level."));
            } else if (!seen.add(wording(descriptor.get()))) {
                remarks.add(ofLevel(
                        Remark.Code.LEVELS_ALIKE,
                        about,
                        level,
                        "is described in the same words as a lower one.",
                        "Say what is different at this level."));
            }
        }
        Set<LevelId> begun = criterion.steps().stream().map(NextStep::level).collect(Collectors.toSet());
        levels.stream()
                .limit(levels.size() - 1L)
                .filter(level -> !begun.contains(level.id()))
                .map(level -> ofLevel(
                        Remark.Code.LEVEL_WITHOUT_STEP,
                        about,
                        level,
                        "has no next step, so whoever is there isn't told what could come next.",
                        "Offer a step to the level above."))
                .forEach(remarks::add);
    }

    /** Letters and digits only: another full stop or blank says nothing else. */
    private static String wording(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static Remark ofLevel(Remark.Code code, String about, Level level, String what, String hint) {
        return remark(code, about, "The level '" + level.name() + "' " + what, List.of("level " + level.id()), hint);
    }

    private Optional<Remark> hardToRead(Framework framework, String about, List<String> texts) {
        return Readability.age(texts, framework.language()).stream()
                .filter(age -> age > highestReadingAge)
                .mapToObj(age -> remark(
                        Remark.Code.HARD_TO_READ,
                        about,
                        "The texts are hard to read.",
                        List.of("a reading age of "
                                + BigDecimal.valueOf(age).setScale(1, RoundingMode.CEILING) + ", where "
                                + highestReadingAge + " is the mark"),
                        "Use shorter sentences and everyday words."))
                .findFirst();
    }

    /** What is read while answering, and what is offered afterwards. */
    private static List<String> texts(Criterion criterion) {
        return Stream.of(
                        Stream.of(criterion.question(), criterion.good()),
                        criterion.descriptors().stream().map(Descriptor::text),
                        criterion.steps().stream().map(NextStep::text))
                .flatMap(texts -> texts)
                .toList();
    }

    private static List<String> screenTexts(Framework framework) {
        return Stream.concat(
                        Stream.of(framework.screen().introduction()),
                        framework.screen().questions().stream()
                                .flatMap(question -> Stream.of(question.question(), question.explanation())))
                .toList();
    }

    private static Remark remark(Remark.Code code, String about, String text, List<String> grounds, String hint) {
        return new Remark(code, about, text, grounds, hint);
    }
}
