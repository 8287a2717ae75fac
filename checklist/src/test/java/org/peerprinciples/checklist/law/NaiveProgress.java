package org.peerprinciples.checklist.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerprinciples.core.assessment.Answer;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.AssessmentBuilder;
import org.peerprinciples.core.assessment.NotApplicable;
import org.peerprinciples.core.assessment.NotKnown;
import org.peerprinciples.core.assessment.Planned;
import org.peerprinciples.core.assessment.Rated;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.RoleId;

/**
 * The stages from an earlier case to a later one, put together from the description alone as whole cases, one answer at a
 * time. It carries no assessment over and shares no code with what it is held against.
 */
final class NaiveProgress {

    private final FollowUp followUp;
    private final Assessment then;
    private final Assessment now;
    private final Set<RaterId> ratersThen;
    private final Set<RaterId> ratersNow;

    private NaiveProgress(FollowUp followUp) {
        this.followUp = followUp;
        this.then = followUp.earlier().assessment();
        this.now = followUp.later().assessment();
        this.ratersThen = then.raters().stream().map(Rater::id).collect(Collectors.toSet());
        this.ratersNow = now.raters().stream().map(Rater::id).collect(Collectors.toSet());
    }

    /** The earlier case, and what it is after each cause. */
    static List<Case> stages(FollowUp followUp) {
        return new NaiveProgress(followUp).stages();
    }

    private List<Case> stages() {
        Case earlier = followUp.earlier();
        Case later = followUp.later();
        List<Rating> practised = then.ratings().stream().map(this::practised).toList();
        List<Rating> asked = asked(practised);
        List<Rating> attended = new ArrayList<>();
        asked.stream().filter(rating -> ratersNow.contains(rating.rater())).forEach(attended::add);
        now.ratings().stream()
                .filter(rating -> !ratersThen.contains(rating.rater()))
                .forEach(attended::add);
        return List.of(
                earlier,
                earlier.withRatings(practised),
                new Case(later.framework(), earlier.policy(), under(then.raters(), asked)),
                new Case(later.framework(), later.policy(), under(then.raters(), asked)),
                new Case(later.framework(), later.policy(), under(now.raters(), attended)),
                later);
    }

    private Assessment under(List<Rater> raters, List<Rating> ratings) {
        return new AssessmentBuilder().from(now).raters(raters).ratings(ratings).build();
    }

    private Rating practised(Rating rating) {
        Optional<Answer> level = followUp.findSame(rating.criterion())
                .flatMap(id -> answer(now.ratings(), rating.rater(), id))
                .filter(NaiveProgress::isLevel);
        return level.isPresent() && isLevel(rating.answer())
                ? Rating.of(rating.rater(), rating.criterion(), level.get())
                : rating;
    }

    private static boolean isLevel(Answer answer) {
        return answer instanceof Rated || answer instanceof Planned;
    }

    private static Optional<Answer> answer(List<Rating> ratings, RaterId rater, CriterionId criterion) {
        return ratings.stream()
                .filter(rating ->
                        rating.rater().equals(rater) && rating.criterion().equals(criterion))
                .map(Rating::answer)
                .filter(answer -> !(answer instanceof NotKnown))
                .findFirst();
    }

    private List<Rating> asked(List<Rating> practised) {
        List<Rating> asked = new ArrayList<>();
        for (Rating rating : practised) {
            if (moves(rating)) {
                CriterionId to = followUp.findSame(rating.criterion()).orElseThrow();
                asked.add(Rating.of(rating.rater(), to, rating.answer()));
            }
        }
        for (Rating rating : now.ratings()) {
            boolean stays = ratersThen.contains(rating.rater());
            boolean askedBefore = followUp.findEarlier(rating.criterion()).isPresent();
            boolean answeredBefore = followUp.findEarlier(rating.criterion())
                    .flatMap(id -> answer(then.ratings(), rating.rater(), id))
                    .isPresent();
            boolean moved = answer(asked, rating.rater(), rating.criterion()).isPresent();
            if (stays && !moved && (!askedBefore || answeredBefore)) {
                asked.add(rating);
            }
        }
        return asked;
    }

    private boolean moves(Rating rating) {
        Optional<CriterionId> to = followUp.findSame(rating.criterion());
        if (to.isEmpty() || rating.answer() instanceof NotKnown) {
            return false;
        }
        var before = followUp.earlier().framework().criterion(rating.criterion());
        var after = followUp.later().framework().criterion(to.get());
        Set<RoleId> roles = then.raters().stream()
                .filter(rater -> rater.id().equals(rating.rater()))
                .flatMap(rater -> rater.roles().stream())
                .collect(Collectors.toSet());
        boolean could = before.roles().stream().anyMatch(roles::contains);
        boolean can = after.roles().stream().anyMatch(roles::contains);
        boolean sameCases = before.notApplicable().equals(after.notApplicable());
        return could == can && (sameCases || !(rating.answer() instanceof NotApplicable));
    }
}
