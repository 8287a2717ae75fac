package org.peerprinciples.checklist.progress;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.assessment.ScreenAnswer;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.RoleId;

/**
 * How many people answered when: those who gave at least one answer to a criterion or to a question of the screen, even if it
 * is that they can't tell. Raters who are listed and gave none aren't counted. A pseudonym stands for the same person over time.
 * Numbers only: who came and who left isn't told, and where it is one, people may know; so it isn't for publication.
 *
 * @param bothTimes how many raters gave an answer in both assessments, be it to other questions
 * @param inOtherRoles how many of those hold other roles now
 * @param earlierOnly how many gave an answer in the earlier assessment only
 * @param laterOnly how many gave an answer in the later assessment only
 */
public record Turnover(int bothTimes, int inOtherRoles, int earlierOnly, int laterOnly) {

    static Turnover between(Assessment earlier, Assessment later) {
        Set<RaterId> then = answered(earlier);
        Set<RaterId> now = answered(later);
        Set<RaterId> both = new LinkedHashSet<>(then);
        both.retainAll(now);
        Map<RaterId, Set<RoleId>> rolesThen = roles(earlier);
        Map<RaterId, Set<RoleId>> rolesNow = roles(later);
        long otherRoles = both.stream()
                .filter(rater -> !Objects.equals(rolesThen.get(rater), rolesNow.get(rater)))
                .count();
        return new Turnover(
                both.size(), Math.toIntExact(otherRoles), then.size() - both.size(), now.size() - both.size());
    }

    private static Set<RaterId> answered(Assessment assessment) {
        Set<RaterId> answered = new LinkedHashSet<>();
        Stream.concat(
                        assessment.ratings().stream().map(Rating::rater),
                        assessment.screen().stream().map(ScreenAnswer::rater))
                .forEach(answered::add);
        return answered;
    }

    private static Map<RaterId, Set<RoleId>> roles(Assessment assessment) {
        Map<RaterId, Set<RoleId>> roles = new LinkedHashMap<>();
        assessment.raters().forEach(rater -> roles.put(rater.id(), new LinkedHashSet<>(rater.roles())));
        return roles;
    }
}
