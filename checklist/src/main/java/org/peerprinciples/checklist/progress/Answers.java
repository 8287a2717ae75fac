package org.peerprinciples.checklist.progress;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerprinciples.checklist.scoring.Scorer;
import org.peerprinciples.checklist.scoring.Scores;
import org.peerprinciples.checklist.scoring.Tally;
import org.peerprinciples.core.arrangement.Arrangement;
import org.peerprinciples.core.arrangement.Stage;
import org.peerprinciples.core.assessment.Answer;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.AssessmentBuilder;
import org.peerprinciples.core.assessment.NotApplicable;
import org.peerprinciples.core.assessment.Origin;
import org.peerprinciples.core.assessment.Rated;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.framework.Framework;
import org.peerprinciples.core.id.ArrangementId;
import org.peerprinciples.core.id.AssessmentId;
import org.peerprinciples.core.id.CriterionId;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.RoleId;

/**
 * Who answered what for today: the roles of each rater, and the answers that count for something, a level or "not
 * applicable". What is planned is the lowest level. May be filled until it is handed on.
 */
final class Answers {

    /** One rater's place for an answer to one criterion. */
    record Cell(RaterId rater, CriterionId criterion) {}

    private final Map<RaterId, Set<RoleId>> roles = new LinkedHashMap<>();
    private final Map<Cell, Answer> answers = new LinkedHashMap<>();

    static Answers of(Framework framework, Assessment assessment) {
        Answers read = new Answers();
        assessment.raters().forEach(rater -> read.add(rater.id(), new LinkedHashSet<>(rater.roles())));
        Answer lowest = Rated.of(framework.scale().lowest().id());
        for (Rating rating : assessment.ratings()) {
            Cell cell = new Cell(rating.rater(), rating.criterion());
            rating.answer()
                    .<Optional<Answer>>match(
                            Optional::of, planned -> Optional.of(lowest), Optional::of, Optional::empty)
                    .ifPresent(answer -> read.put(cell, answer));
        }
        return read;
    }

    void add(RaterId rater, Set<RoleId> held) {
        roles.put(rater, held);
    }

    void put(Cell cell, Answer answer) {
        answers.put(cell, answer);
    }

    Set<RaterId> raters() {
        return roles.keySet();
    }

    boolean hasRater(RaterId rater) {
        return roles.containsKey(rater);
    }

    Set<RoleId> rolesOf(RaterId rater) {
        return roles.getOrDefault(rater, Set.of());
    }

    Map<Cell, Answer> cells() {
        return answers;
    }

    Optional<Answer> find(Cell cell) {
        return Optional.ofNullable(answers.get(cell));
    }

    /** What one computing path makes of these answers. */
    Scores scored(Scorer scorer) {
        Tally tally = scorer.tally();
        Map<RaterId, Long> bits = new LinkedHashMap<>();
        roles.forEach((rater, held) -> {
            long bit = scorer.roleBits(held);
            bits.put(rater, bit);
            tally.addRater(bit);
        });
        answers.forEach((cell, answer) -> {
            int criterion = scorer.indexOf(cell.criterion());
            long bit = bits.getOrDefault(cell.rater(), 0L);
            if (answer instanceof Rated rated) {
                tally.addRating(bit, criterion, scorer.indexOf(rated.level()));
            } else {
                tally.addNotApplicable(bit, criterion);
            }
        });
        return scorer.score(tally);
    }

    /** A bare assessment that holds these answers and nothing else, as carrying needs it. */
    Assessment assessment(Framework framework) {
        AssessmentBuilder bare = Assessment.builder()
                .id(AssessmentId.of("answers"))
                .framework(framework.ref())
                .origin(Origin.OWN_PRACTICE)
                .date(LocalDate.EPOCH)
                .arrangement(Arrangement.builder()
                        .id(ArrangementId.of("arrangement"))
                        .name("Any")
                        .kind("Any")
                        .purpose("Any")
                        .stage(Stage.EXISTING)
                        .build());
        roles.forEach((rater, held) -> bare.addRaters(Rater.of(rater, held.toArray(RoleId[]::new))));
        answers.forEach((cell, answer) -> bare.addRatings(
                Rating.of(cell.rater(), cell.criterion(), answer instanceof Rated ? answer : NotApplicable.of("Any"))));
        return bare.build();
    }
}
