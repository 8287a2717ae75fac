package org.peerprinciples.checklist.sketch;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.peerprinciples.checklist.Checklist;
import org.peerprinciples.checklist.evaluation.Evaluation;
import org.peerprinciples.checklist.evaluation.Finding;
import org.peerprinciples.checklist.finding.FindingRule;
import org.peerprinciples.checklist.scoring.ScoringPolicy;
import org.peerprinciples.core.arrangement.Arrangement;
import org.peerprinciples.core.arrangement.ArrangementBuilder;
import org.peerprinciples.core.arrangement.Exchange;
import org.peerprinciples.core.arrangement.Stage;
import org.peerprinciples.core.assessment.Answer;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.AssessmentBuilder;
import org.peerprinciples.core.assessment.Comment;
import org.peerprinciples.core.assessment.NotApplicable;
import org.peerprinciples.core.assessment.NotKnown;
import org.peerprinciples.core.assessment.Origin;
import org.peerprinciples.core.assessment.Planned;
import org.peerprinciples.core.assessment.Rated;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.assessment.RatingBuilder;
import org.peerprinciples.core.assessment.ScreenAnswer;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.evidence.Document;
import org.peerprinciples.core.evidence.Evidence;
import org.peerprinciples.core.evidence.Theme;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.CriterionBuilder;
import org.peerprinciples.core.framework.CriticalFloor;
import org.peerprinciples.core.framework.Descriptor;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Level;
import org.peerprinciples.core.framework.NextStep;
import org.peerprinciples.core.framework.Principle;
import org.peerprinciples.core.framework.PrincipleBuilder;
import org.peerprinciples.core.framework.RatingScale;
import org.peerprinciples.core.framework.Role;
import org.peerprinciples.core.framework.Screen;
import org.peerprinciples.core.framework.ScreenQuestion;
import org.peerprinciples.core.framework.Side;
import org.peerprinciples.core.framework.Source;
import org.peerprinciples.core.id.ArrangementId;
import org.peerprinciples.core.id.AssessmentId;
import org.peerprinciples.core.id.CommentId;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.Edition;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.FrameworkId;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.PrincipleId;
import org.peerprinciples.core.id.QuestionId;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.RoleId;
import org.peerprinciples.core.id.SideId;
import org.peerprinciples.core.id.SourceId;
import org.peerprinciples.core.id.ThemeId;

/**
 * A small framework and an assessment under it, drawn line by line. Levels are {@code l0}, {@code l1}, ... named "Level 0",
 * "Level 1", ...; the sides are receiving and giving (always expected), organising and outside; the roles are member and
 * guest (receiving), friend (giving), twofold (receiving and giving), manager (organising) and reader (outside). The screen
 * has one aim, {@code together}, and one exclusion, {@code treated}. The question of {@code care.listening} is "Is there
 * listening?".
 */
public final class Sketch {

    /** The day of the assessment. */
    public static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private final List<BigDecimal> values;
    private final Map<PrincipleId, List<Criterion>> criteria = new LinkedHashMap<>();
    private UnaryOperator<PrincipleBuilder> principles = principle -> principle;
    private UnaryOperator<ArrangementBuilder> arrangement = built -> built;
    private UnaryOperator<AssessmentBuilder> assessment = built -> built;
    private ScoringPolicy policy = ScoringPolicy.standard();
    private final List<Rater> raters = new ArrayList<>();
    private final List<Rating> ratings = new ArrayList<>();
    private final List<ScreenAnswer> screen = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Theme> themes = new ArrayList<>();
    private final List<Exchange> exchanges = new ArrayList<>();

    private Sketch(List<BigDecimal> values) {
        this.values = values;
    }

    /** Begins with a scale of so many levels, valued 0, 1, 2, ... */
    public static Sketch withLevels(int levels) {
        return new Sketch(
                IntStream.range(0, levels).mapToObj(BigDecimal::valueOf).toList());
    }

    /** Begins with a scale of levels of these values. */
    public static Sketch withValues(String... values) {
        return new Sketch(Arrays.stream(values).map(BigDecimal::new).toList());
    }

    /** Adds a criterion that every role can tell. */
    public Sketch criterion(String id) {
        return criterion(id, built -> built);
    }

    /** Adds a criterion that only these roles can tell. */
    public Sketch criterionFor(String id, String... roles) {
        return criterion(
                id, built -> built.roles(Arrays.stream(roles).map(RoleId::of).toList()));
    }

    /** Adds a critical criterion that every role can tell. */
    public Sketch critical(String id, int floor) {
        return criterion(id, built -> built.critical(CriticalFloor.of(level(floor), "Harm could follow.")));
    }

    /** Adds a criterion that may not apply. */
    public Sketch mayNotApply(String id) {
        return criterion(id, built -> built.notApplicable("Where nobody meets."));
    }

    /** Adds a criterion. */
    public Sketch criterion(String id, UnaryOperator<CriterionBuilder> change) {
        CriterionId criterion = CriterionId.of(id);
        String name = id.substring(id.indexOf('.') + 1);
        CriterionBuilder built = Criterion.builder()
                .id(criterion)
                .question("Is there " + name + "?")
                .good("There is " + name + ".")
                .roles(roles().stream().map(Role::id).toList());
        for (int l = 0; l < values.size(); l++) {
            built.addDescriptors(Descriptor.of(level(l), "It is like " + l + "."));
            if (l < values.size() - 1) {
                built.addSteps(NextStep.builder()
                        .level(level(l))
                        .text("You could go from " + l + " to " + (l + 1) + " on " + name + ".")
                        .effort(1 + l % 5)
                        .build());
            }
        }
        criteria.computeIfAbsent(criterion.principle(), p -> new ArrayList<>())
                .add(change.apply(built).build());
        return this;
    }

    /** Changes every principle. */
    public Sketch principles(UnaryOperator<PrincipleBuilder> change) {
        principles = change;
        return this;
    }

    /** Changes the arrangement. */
    public Sketch arrangement(UnaryOperator<ArrangementBuilder> change) {
        arrangement = change;
        return this;
    }

    /** Changes the assessment. */
    public Sketch assessment(UnaryOperator<AssessmentBuilder> change) {
        assessment = change;
        return this;
    }

    /** Sets the policy. */
    public Sketch policy(ScoringPolicy other) {
        policy = other;
        return this;
    }

    /** Adds a rater, whose answers can follow. */
    public Voice rater(String id, String... roles) {
        raters.add(Rater.of(RaterId.of(id), Arrays.stream(roles).map(RoleId::of).toArray(RoleId[]::new)));
        return new Voice(RaterId.of(id));
    }

    /** Adds evidence. */
    public Sketch evidence(Evidence... more) {
        evidence.addAll(List.of(more));
        return this;
    }

    /** Adds a dated document as evidence. */
    public Sketch document(String id, LocalDate date) {
        return evidence(Document.builder()
                .id(EvidenceId.of(id))
                .title("A paper")
                .shows("Something.")
                .date(date)
                .build());
    }

    /** Adds a theme. */
    public Sketch theme(Theme theme) {
        themes.add(theme);
        return this;
    }

    /** Adds an exchange. */
    public Sketch exchange(String role, List<String> gives, List<String> gains) {
        exchanges.add(Exchange.builder()
                .role(RoleId.of(role))
                .gives(gives)
                .gains(gains)
                .build());
        return this;
    }

    /** The answers of one rater. */
    public final class Voice {

        private final RaterId rater;

        private Voice(RaterId rater) {
            this.rater = rater;
        }

        /** Rates, citing evidence. */
        public Voice rates(String criterion, int level, String... cited) {
            return answers(criterion, Rated.of(level(level)), cited);
        }

        /** Rates, with a comment. */
        public Voice comments(String criterion, int level, String comment, String words) {
            return rating(
                    criterion,
                    Rated.of(level(level)),
                    built -> built.comment(Comment.of(CommentId.of(comment), words)));
        }

        /** Plans, without a date or anybody's agreement. */
        public Voice plans(String criterion, int level) {
            return answers(criterion, Planned.of(level(level)));
        }

        /** Can't tell. */
        public Voice cannotTell(String criterion) {
            return answers(criterion, NotKnown.of());
        }

        /** Says that it doesn't apply. */
        public Voice saysNotApplicable(String criterion) {
            return answers(criterion, NotApplicable.of("Nobody meets."));
        }

        /** Answers, citing evidence. */
        public Voice answers(String criterion, Answer answer, String... cited) {
            return rating(
                    criterion,
                    answer,
                    built -> built.evidence(
                            Arrays.stream(cited).map(EvidenceId::of).toList()));
        }

        /** Answers the screen, citing evidence. */
        public Voice screens(String question, ScreenReply reply, String... cited) {
            screen.add(ScreenAnswer.builder()
                    .rater(rater)
                    .question(QuestionId.of(question))
                    .reply(reply)
                    .evidence(Arrays.stream(cited).map(EvidenceId::of).toList())
                    .build());
            return this;
        }

        /** Says that it is peer support. */
        public Voice seesPeerSupport() {
            return screens("together", ScreenReply.YES).screens("treated", ScreenReply.NO);
        }

        private Voice rating(String criterion, Answer answer, UnaryOperator<RatingBuilder> change) {
            ratings.add(change.apply(Rating.builder()
                            .rater(rater)
                            .criterion(CriterionId.of(criterion))
                            .answer(answer))
                    .build());
            return this;
        }
    }

    /** {@return the framework} */
    public Framework framework() {
        return Framework.builder()
                .id(FrameworkId.of("sketch"))
                .edition(Edition.parse("1.0.0"))
                .language("en-GB")
                .name("A sketch")
                .purpose("To try things out.")
                .madeBy("A test")
                .madeWith("Nobody")
                .caution("Not for use.")
                .addSources(Source.builder()
                        .id(SourceId.of("s1"))
                        .title("A source")
                        .publisher("A publisher")
                        .build())
                .addSides(side("receiving", true), side("giving", true))
                .addSides(side("organising", false), side("outside", false))
                .roles(roles())
                .scale(RatingScale.builder()
                        .question("How is it?")
                        .levels(IntStream.range(0, values.size())
                                .mapToObj(l -> Level.builder()
                                        .id(level(l))
                                        .value(values.get(l))
                                        .name("Level " + l)
                                        .meaning("It is like " + l + ".")
                                        .build())
                                .toList())
                        .build())
                .screen(Screen.builder()
                        .introduction("Judge the practice, not the name.")
                        .addQuestions(
                                question("together", ScreenQuestion.Kind.AIM, "Do peers come together?"),
                                question("treated", ScreenQuestion.Kind.EXCLUSION, "Is somebody treated?"))
                        .build())
                .principles(criteria.entrySet().stream()
                        .map(entry -> principles
                                .apply(Principle.builder()
                                        .id(entry.getKey())
                                        .name(named(entry.getKey().toString()))
                                        .meaning("What it means.")
                                        .criteria(entry.getValue()))
                                .build())
                        .toList())
                .build();
    }

    /** {@return the assessment} */
    public Assessment assessment() {
        return assessment
                .apply(Assessment.builder()
                        .id(AssessmentId.of("a-1"))
                        .framework(framework().ref())
                        .origin(Origin.OWN_PRACTICE)
                        .date(DAY)
                        .arrangement(arrangement
                                .apply(Arrangement.builder()
                                        .id(ArrangementId.of("place"))
                                        .name("A place")
                                        .kind("A group")
                                        .purpose("Company")
                                        .stage(Stage.EXISTING)
                                        .exchanges(exchanges))
                                .build())
                        .themes(themes)
                        .evidence(evidence)
                        .raters(raters)
                        .screen(screen)
                        .ratings(ratings))
                .build();
    }

    /** {@return the evaluation, with these rules} */
    public Evaluation evaluate(List<FindingRule> rules) {
        return Checklist.of(framework()).withPolicy(policy).withRules(rules).evaluate(assessment());
    }

    /** {@return what a rule finds} */
    public List<Finding> find(FindingRule rule) {
        return evaluate(List.of(rule)).findings();
    }

    /** {@return a level's id} */
    public static LevelId level(int position) {
        return LevelId.of("l" + position);
    }

    /** {@return a theme} */
    public static Theme theme(String id, String name) {
        return Theme.builder().id(ThemeId.of(id)).name(name).build();
    }

    private static String named(String id) {
        return id.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + id.substring(1);
    }

    private static Side side(String id, boolean required) {
        return Side.builder()
                .id(SideId.of(id))
                .name(named(id))
                .meaning("A side.")
                .required(required)
                .build();
    }

    private static List<Role> roles() {
        return List.of(
                role("member", "receiving"),
                role("guest", "receiving"),
                role("friend", "giving"),
                role("twofold", "receiving", "giving"),
                role("manager", "organising"),
                role("reader", "outside"));
    }

    private static Role role(String id, String... sides) {
        return Role.builder()
                .id(RoleId.of(id))
                .name(named(id))
                .meaning("A role.")
                .sides(Arrays.stream(sides).map(SideId::of).toList())
                .build();
    }

    private static ScreenQuestion question(String id, ScreenQuestion.Kind kind, String text) {
        return ScreenQuestion.builder()
                .id(QuestionId.of(id))
                .kind(kind)
                .question(text)
                .explanation("Because.")
                .build();
    }

    /** {@return a plan with a date and somebody's agreement} */
    public static Planned planned(int level, LocalDate by, String agreedBy) {
        return new Planned(level(level), Optional.of(by), Optional.of(agreedBy), Optional.empty());
    }
}
