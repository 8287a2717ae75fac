package org.peerprinciples.core.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.peerprinciples.core.assessment.Answer;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.AssessmentBuilder;
import org.peerprinciples.core.assessment.Rated;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.assessment.ScreenAnswer;
import org.peerprinciples.core.framework.Criterion;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.framework.Level;
import org.peerprinciples.core.framework.ScreenQuestion;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.Digest;
import org.peerprinciples.core.id.LevelId;
import org.peerprinciples.core.id.QuestionId;
import org.peerprinciples.core.id.RaterId;

/**
 * Makes equal ids in the answers of an assessment one object, the framework's own where it has it. A document names the
 * same few raters, criteria and levels over and over; shared, they take a fraction of the memory, and are found equal at a
 * glance.
 */
final class SharedIds {

    private final Map<RaterId, RaterId> raters = new HashMap<>();
    private final Map<CriterionId, CriterionId> criteria = new HashMap<>();
    private final Map<QuestionId, QuestionId> questions = new HashMap<>();
    private final Map<LevelId, Rated> levels = new HashMap<>();

    private SharedIds(Optional<Framework> framework) {
        framework.ifPresent(answered -> {
            answered.criteria().stream().map(Criterion::id).forEach(id -> shared(criteria, id));
            answered.scale().levels().stream().map(Level::id).forEach(id -> levels.put(id, Rated.of(id)));
            answered.screen().questions().stream().map(ScreenQuestion::id).forEach(id -> shared(questions, id));
        });
    }

    /** The same assessment with shared ids. */
    static Assessment in(Assessment assessment, Optional<Framework> answered) {
        SharedIds ids = new SharedIds(answered);
        assessment.raters().stream().map(Rater::id).forEach(id -> shared(ids.raters, id));
        Map<CriterionId, Digest> digests = assessment.criterionDigests();
        AssessmentBuilder shared = Assessment.builder()
                .from(assessment)
                .screen(assessment.screen().stream().map(ids::share).toList())
                .ratings(assessment.ratings().stream().map(ids::share).toList())
                .criterionDigests(Map.of());
        digests.forEach((criterion, digest) -> shared.putCriterionDigests(shared(ids.criteria, criterion), digest));
        return shared.build();
    }

    private ScreenAnswer share(ScreenAnswer answer) {
        return ScreenAnswer.builder()
                .from(answer)
                .rater(shared(raters, answer.rater()))
                .question(shared(questions, answer.question()))
                .build();
    }

    private Rating share(Rating rating) {
        return Rating.builder()
                .from(rating)
                .rater(shared(raters, rating.rater()))
                .criterion(shared(criteria, rating.criterion()))
                .answer(share(rating.answer()))
                .build();
    }

    private Answer share(Answer answer) {
        return answer instanceof Rated rated ? levels.getOrDefault(rated.level(), rated) : answer;
    }

    private static <T> T shared(Map<T, T> known, T id) {
        T first = known.putIfAbsent(id, id);
        return first == null ? id : first;
    }
}
