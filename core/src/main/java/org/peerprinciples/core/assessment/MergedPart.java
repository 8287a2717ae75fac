package org.peerprinciples.core.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.peerprinciples.core.framework.FrameworkRef;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.Digest;
import org.peerprinciples.core.id.EvidenceId;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.RoleId;

/** Who answered one framework, and what: of several assessments that answer it, or have set aside what answers it. */
final class MergedPart {

    private final Conflicts conflicts;
    private final FrameworkRef named;
    private final Union<String, Digest> pin = new Union<>();
    private final Union<CriterionId, Digest> criterionDigests = new Union<>();
    private final Union<RaterId, Rater> raters = new Union<>();
    private final Union<AnswerKey, ScreenAnswer> screen = new Union<>();
    private final Union<AnswerKey, Rating> ratings = new Union<>();

    /** Who answered, and what. */
    private record AnswerKey(RaterId rater, String question) implements Comparable<AnswerKey> {

        @Override
        public int compareTo(AnswerKey other) {
            int byRater = rater.compareTo(other.rater);
            return byRater != 0 ? byRater : question.compareTo(other.question);
        }
    }

    MergedPart(Conflicts conflicts, FrameworkRef named) {
        this.conflicts = conflicts;
        this.named = named;
    }

    void pins(FrameworkRef framework, Map<CriterionId, Digest> digests, Spot spot) {
        framework
                .digest()
                .flatMap(digest -> pin.differing("", digest, spot))
                .ifPresent(other ->
                        conflicts.disagree(spot.at("framework").at("digest"), "other content of the framework", other));
        digests.forEach((criterion, digest) -> criterionDigests
                .differing(criterion, digest, spot)
                .ifPresent(other -> conflicts.disagree(
                        spot.at("criterionDigests").at(criterion.value()),
                        "other content of '" + criterion + "'",
                        other)));
    }

    void raters(List<Rater> people, Spot spot) {
        for (int i = 0; i < people.size(); i++) {
            Rater rater = Rater.builder()
                    .from(people.get(i))
                    .roles(sorted(people.get(i).roles()))
                    .build();
            Spot here = spot.at("raters", i);
            raters.add(rater.id(), rater, here)
                    .filter(there -> !there.value().equals(rater))
                    .ifPresent(there -> conflicts.describedOtherwise(
                            here,
                            rater.id(),
                            there.value().roles().equals(rater.roles()) ? "another entry" : "other roles",
                            there.spot().input()));
        }
    }

    private static List<RoleId> sorted(List<RoleId> roles) {
        return roles.stream().sorted().toList();
    }

    /** Gives how many of them are there already. */
    int screen(List<ScreenAnswer> answers, Spot spot) {
        int repeated = 0;
        for (int i = 0; i < answers.size(); i++) {
            ScreenAnswer answer = ScreenAnswer.builder()
                    .from(answers.get(i))
                    .evidence(cited(answers.get(i).evidence()))
                    .build();
            AnswerKey key = new AnswerKey(answer.rater(), answer.question().value());
            repeated += added(screen, key, answer, spot.at("screen", i), MergedPart::differenceOfReplies);
        }
        return repeated;
    }

    /** Gives how many of them are there already. Each rating gets its day. */
    int ratings(List<Rating> answers, LocalDate day, Spot spot) {
        int repeated = 0;
        for (int i = 0; i < answers.size(); i++) {
            Rating rating = Rating.builder()
                    .from(answers.get(i))
                    .evidence(cited(answers.get(i).evidence()))
                    .date(answers.get(i).date().orElse(day))
                    .build();
            AnswerKey key = new AnswerKey(rating.rater(), rating.criterion().value());
            repeated += added(ratings, key, rating, spot.at("ratings", i), MergedPart::differenceOfRatings);
        }
        return repeated;
    }

    private static List<EvidenceId> cited(List<EvidenceId> evidence) {
        return evidence.stream().sorted().toList();
    }

    private <A> int added(
            Union<AnswerKey, A> answers,
            AnswerKey key,
            A answer,
            Spot spot,
            BiFunction<A, A, Conflicts.Difference> difference) {
        Optional<Union.Spotted<A>> there = answers.add(key, answer, spot);
        there.filter(other -> !other.value().equals(answer))
                .ifPresent(other -> conflicts.answeredOtherwise(
                        spot,
                        key.rater(),
                        key.question(),
                        difference.apply(other.value(), answer),
                        other.spot().input()));
        return there.isPresent() ? 1 : 0;
    }

    private static Conflicts.Difference differenceOfReplies(ScreenAnswer there, ScreenAnswer here) {
        return here.reply() == there.reply() ? Conflicts.Difference.COMMENT_OR_EVIDENCE : Conflicts.Difference.ANSWER;
    }

    private static Conflicts.Difference differenceOfRatings(Rating there, Rating here) {
        if (!here.answer().equals(there.answer())) {
            return Conflicts.Difference.ANSWER;
        }
        boolean isOfAnotherDay =
                Rating.builder().from(here).date(there.date()).build().equals(there);
        return isOfAnotherDay ? Conflicts.Difference.DAY : Conflicts.Difference.COMMENT_OR_EVIDENCE;
    }

    FrameworkRef framework() {
        return new FrameworkRef(
                named.id(), named.edition(), pin.values().stream().findFirst());
    }

    Map<CriterionId, Digest> criterionDigests() {
        return criterionDigests.byKey();
    }

    List<Rater> raters() {
        return raters.values();
    }

    List<ScreenAnswer> screen() {
        return screen.values();
    }

    /** Without the day where it is the assessment's. */
    List<Rating> ratings(LocalDate date) {
        return ratings.values().stream()
                .map(rating -> rating.date().equals(Optional.of(date))
                        ? Rating.builder().from(rating).date(Optional.empty()).build()
                        : rating)
                .toList();
    }
}
