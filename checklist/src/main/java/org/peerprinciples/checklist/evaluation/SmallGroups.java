package org.peerprinciples.checklist.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.peerprinciples.checklist.scoring.Scorer;
import org.peerprinciples.core.assessment.Answer;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.assessment.ScreenAnswer;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.ScreenQuestion;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.QuestionId;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.RoleId;

/**
 * Which groups of raters are too small to be shown on their own, and what may be shown then, by the rules of
 * {@link Suppressed}. It goes by who answered what kind of thing, never by the levels that they chose. Criteria are known by
 * their position in the framework. Immutable and safe for use by many threads.
 */
public final class SmallGroups {

    private final int below;
    private final Framework framework;
    private final Scorer scorer;
    private final Map<RaterId, Long> raters = new HashMap<>();
    private final List<Audience.View> criteria;
    private final List<Boolean> countsOthers;
    private final List<Audience.View> questions;
    private final boolean showsScreen;

    private SmallGroups(Framework framework, Scorer scorer, Assessment assessment, int below) {
        this.below = below;
        this.framework = framework;
        this.scorer = scorer;
        for (Rater rater : assessment.raters()) {
            raters.put(rater.id(), scorer.roleBits(rater.roles()));
        }
        Map<CriterionId, Map<RaterId, Answer>> answers = new HashMap<>();
        for (Rating rating : assessment.ratings()) {
            answers.computeIfAbsent(rating.criterion(), id -> new HashMap<>()).put(rating.rater(), rating.answer());
        }
        List<Audience> audiences = framework.criteria().stream()
                .map(criterion -> audience(criterion, answers.getOrDefault(criterion.id(), Map.of())))
                .toList();
        this.criteria = audiences.stream().map(Audience::view).toList();
        this.countsOthers = audiences.stream().map(Audience::mayCountOthers).toList();
        this.questions = framework.screen().questions().stream()
                .map(question -> audience(question, assessment.screen()).view())
                .toList();
        this.showsScreen = questions.stream().allMatch(view -> view.isAtLeast(Audience.View.BY_SIDE));
    }

    static SmallGroups of(Framework framework, Scorer scorer, Assessment assessment, int below) {
        return new SmallGroups(framework, scorer, assessment, below);
    }

    /**
     * Looks for small groups among those who were asked.
     *
     * @param workings what an evaluation was worked out from
     * @param below the number of people below which a group is small; at 1 or less no group is
     * @return what may be shown
     */
    public static SmallGroups of(Workings workings, int below) {
        return of(workings.framework(), workings.scorer(), workings.assessment(), below);
    }

    private Audience audience(Criterion criterion, Map<RaterId, Answer> answers) {
        long telling = scorer.roleBits(criterion.roles());
        Audience audience = new Audience(below);
        raters.forEach((rater, roles) -> {
            if ((roles & telling) != 0) {
                Audience.Reply reply = answers.containsKey(rater)
                        ? answers.get(rater)
                                .match(
                                        rated -> Audience.Reply.RATED,
                                        planned -> Audience.Reply.PLANNED,
                                        not -> Audience.Reply.NOT_APPLICABLE,
                                        () -> Audience.Reply.NOT_KNOWN)
                        : Audience.Reply.NONE;
                audience.add(scorer.sidesOf(roles & telling), roles & telling, reply);
            }
        });
        return audience;
    }

    private Audience audience(ScreenQuestion question, List<ScreenAnswer> answers) {
        List<RaterId> replied = answers.stream()
                .filter(answer -> answer.question().equals(question.id()) && answer.reply() != ScreenReply.CANNOT_TELL)
                .map(ScreenAnswer::rater)
                .toList();
        Audience audience = new Audience(below);
        raters.forEach((rater, roles) -> audience.add(
                scorer.sidesOf(roles), roles, replied.contains(rater) ? Audience.Reply.RATED : Audience.Reply.NONE));
        return audience;
    }

    /** {@return the number of people below which a group is small} */
    public int below() {
        return below;
    }

    /**
     * Asks whether a criterion may be split by side.
     *
     * @param criterion the criterion's position
     * @return whether what each side said may be shown
     */
    public boolean showsSides(int criterion) {
        return criteria.get(criterion).isAtLeast(Audience.View.BY_SIDE);
    }

    /**
     * Asks whether a criterion may be split by role.
     *
     * @param criterion the criterion's position
     * @return whether what each role said may be shown, and comments be named; only where that of each side may be
     */
    public boolean showsRoles(int criterion) {
        return criteria.get(criterion).isAtLeast(Audience.View.BY_ROLE);
    }

    /**
     * Asks whether a role may be named as the one that somebody spoke in.
     *
     * @param role the role
     * @return whether enough raters hold it
     */
    public boolean showsSpeakers(RoleId role) {
        long bit = scorer.roleBit(role);
        return below <= 1
                || raters.values().stream().filter(roles -> (roles & bit) != 0).count() >= below;
    }

    /**
     * Counts the raters who hold at least one of some roles.
     *
     * @param roles the roles
     * @return whether there are enough of them
     */
    public boolean areEnough(List<RoleId> roles) {
        long bits = scorer.roleBits(roles);
        return below <= 1
                || raters.values().stream().filter(held -> (held & bits) != 0).count() >= below;
    }

    /** Whether the score of all together may be shown. */
    boolean showsScore(int criterion) {
        return criteria.get(criterion).isAtLeast(Audience.View.TOGETHER);
    }

    boolean withholds(int criterion) {
        return criteria.get(criterion) == Audience.View.WITHHELD;
    }

    /** Whether it may be said how many said that a criterion doesn't apply, or couldn't tell. */
    boolean countsOthers(int criterion) {
        return countsOthers.get(criterion);
    }

    /** Whether the answers to the screen's questions may be shown: the lowest side's is the answer, so all or none. */
    boolean showsScreen() {
        return showsScreen;
    }

    /** What is left out. */
    Suppressed suppressed() {
        return new Suppressed(
                below,
                criteria(Audience.View.WITHHELD),
                criteria(Audience.View.KEPT_BACK),
                criteria(Audience.View.TOGETHER),
                criteria(Audience.View.BY_SIDE),
                IntStream.range(0, questions.size())
                        .filter(q -> questions.get(q) == Audience.View.WITHHELD)
                        .mapToObj(this::question)
                        .toList(),
                IntStream.range(0, questions.size())
                        .filter(q -> !showsScreen && questions.get(q) != Audience.View.WITHHELD)
                        .mapToObj(this::question)
                        .toList());
    }

    private QuestionId question(int position) {
        return framework.screen().questions().get(position).id();
    }

    private List<CriterionId> criteria(Audience.View view) {
        return IntStream.range(0, criteria.size())
                .filter(c -> criteria.get(c) == view)
                .mapToObj(c -> framework.criteria().get(c).id())
                .toList();
    }

    boolean isWithheld(CriterionId criterion) {
        return withholds(scorer.indexOf(criterion));
    }

    boolean isWithheld(QuestionId question) {
        return questions.get(scorer.indexOf(question)) == Audience.View.WITHHELD;
    }

    /**
     * Asks whether a rating counts as one.
     *
     * @param rating a rating of the assessment
     * @return whether the rater holds a role that can tell
     */
    public boolean canTell(Rating rating) {
        return scorer.sidesThatTell(raters.getOrDefault(rating.rater(), 0L), scorer.indexOf(rating.criterion())) != 0;
    }

    boolean showsRoles(CriterionId criterion) {
        return showsRoles(scorer.indexOf(criterion));
    }
}
