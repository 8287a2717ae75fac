package org.peerprinciples.checklist.evaluation;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.Planned;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.evidence.Evidence;
import org.peerprinciples.core.evidence.Observation;
import org.peerprinciples.core.evidence.Pledge;
import org.peerprinciples.core.evidence.Theme;
import org.peerprinciples.core.evidence.Voice;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.RaterId;

/** What is left of an assessment where small groups aren't to be shown on their own. */
final class Discretion {

    private final Assessment assessment;
    private final SmallGroups groups;

    Discretion(Assessment assessment, SmallGroups groups) {
        this.assessment = assessment;
        this.groups = groups;
    }

    /** The assessment to score: without the answers that are withheld, and without those that are set aside. */
    Assessment counted() {
        return Assessment.builder()
                .from(assessment)
                .ratings(assessment.ratings().stream()
                        .filter(rating -> !groups.isWithheld(rating.criterion()))
                        // What doesn't count as a rating is no plan of a group either.
                        .filter(rating -> groups.canTell(rating) || !(rating.answer() instanceof Planned))
                        .toList())
                .screen(assessment.screen().stream()
                        .filter(answer -> !groups.isWithheld(answer.question()))
                        .toList())
                .setAside(List.of())
                .build();
    }

    /**
     * The assessment to look for findings in: only answers that may be split by role, only those who gave them, and no
     * evidence in the name of a role that few hold. Whatever a rule does with it can't show a small group.
     */
    Assessment spokenOf() {
        List<Rating> ratings = assessment.ratings().stream()
                .filter(rating -> groups.showsRoles(rating.criterion()) && groups.canTell(rating))
                .toList();
        Set<RaterId> raters = ratings.stream().map(Rating::rater).collect(Collectors.toSet());
        return Assessment.builder()
                .from(assessment)
                .raters(assessment.raters().stream().filter(has(raters)).toList())
                .ratings(ratings)
                .screen(List.of())
                .setAside(List.of())
                .themes(assessment.themes().stream()
                        .filter(theme -> theme.response().isPresent() || !isOnlyPledged(theme))
                        .toList())
                .evidence(
                        assessment.evidence().stream().filter(this::mayBeNamed).toList())
                .build();
    }

    /** The evidence that may be named: not what was given in the name of a role that few hold. */
    Set<EvidenceId> named() {
        return assessment.evidence().stream()
                .filter(this::mayBeNamed)
                .map(Evidence::id)
                .collect(Collectors.toSet());
    }

    private static Predicate<Rater> has(Set<RaterId> raters) {
        return rater -> raters.contains(rater.id());
    }

    private boolean mayBeNamed(Evidence evidence) {
        if (evidence instanceof Voice voice) {
            return groups.showsSpeakers(voice.role());
        } else if (evidence instanceof Pledge pledge) {
            return groups.showsSpeakers(pledge.role());
        }
        return !(evidence instanceof Observation observation)
                || observation.role().map(groups::showsSpeakers).orElse(true);
    }

    /** Whether a theme is one that people promised something about, and didn't raise. Without the pledges it would look raised. */
    private boolean isOnlyPledged(Theme theme) {
        return assessment.evidence().stream()
                        .anyMatch(item ->
                                item instanceof Pledge pledge && pledge.themes().contains(theme.id()))
                && assessment.evidence().stream()
                        .noneMatch(item ->
                                item instanceof Voice voice && voice.themes().contains(theme.id()));
    }
}
