package org.peerprinciples.checklist.evaluation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peerprinciples.checklist.scoring.RowScores;
import org.peerprinciples.checklist.scoring.Scorer;
import org.peerprinciples.checklist.scoring.Scores;
import org.peerprinciples.checklist.scoring.Tally;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.Rating;

/** The answers of one assessment with every id resolved to its position, so that they can be counted more than once. */
final class AnswerSheet {

    /** How planned answers and "not applicable" are read. */
    enum Reading {
        /** As things are today: what is planned counts as the lowest level. */
        TODAY,
        /** As people intend: what is planned counts as its level. */
        AS_PLANNED,
        /** As today, but with "not applicable" taken as not known. */
        NOT_APPLICABLE_AS_UNKNOWN
    }

    /** What an answer says. */
    enum Kind {
        RATED,
        PLANNED,
        NOT_APPLICABLE,
        NOT_KNOWN
    }

    /**
     * A rating, resolved.
     *
     * @param level the position of the level rated or planned, or -1
     */
    record Entry(Rating rating, long roles, int criterion, Kind kind, int level) {

        /** The level for today, or -1. */
        int levelToday() {
            return kind == Kind.PLANNED ? 0 : level;
        }
    }

    private final Scorer scorer;
    private final Assessment assessment;
    private final long[] raterRoles;

    /** The answers as they count today, and the replies, as rows of numbers: see {@link RowScores}. They never change. */
    private final int[] answers;

    private final int[] replies;
    private final boolean citesEvidence;
    private volatile @Nullable List<Entry> entries;

    private AnswerSheet(Scorer scorer, Assessment assessment, Resolution resolution) {
        this.scorer = scorer;
        this.assessment = assessment;
        this.raterRoles = resolution.roles();
        this.answers = resolution.answers();
        this.replies = resolution.replies();
        this.citesEvidence = resolution.citesEvidence();
    }

    /** The sheet, or empty if something in the assessment can't be resolved or may not be. */
    static Optional<AnswerSheet> of(Scorer scorer, Assessment assessment) {
        Resolution resolution = new Resolution(scorer, assessment.raters());
        return resolution.takeAll(assessment)
                ? Optional.of(new AnswerSheet(scorer, assessment, resolution))
                : Optional.empty();
    }

    /** Whether a rating answers a criterion as it may be answered, whoever gave it. */
    static boolean isAnswer(Scorer scorer, Rating rating) {
        int criterion = scorer.indexOf(rating.criterion());
        return criterion >= 0 && Resolution.isAnswer(scorer, criterion, rating.answer());
    }

    /** The scores as things are today. */
    Scores scores() {
        return scorer.scoreWithoutCopy(raterRoles, answers, replies);
    }

    /** Whether any answer cites evidence. */
    boolean citesEvidence() {
        return citesEvidence;
    }

    /** All ratings, in the order of the assessment. */
    List<Entry> entries() {
        List<Entry> made = entries;
        if (made == null) {
            RaterRows raters = new RaterRows(assessment.raters());
            made = assessment.ratings().stream()
                    .map(rating -> entry(rating, raterRoles[raters.indexOf(rating.rater())]))
                    .toList();
            entries = made;
        }
        return made;
    }

    private Entry entry(Rating rating, long roles) {
        int criterion = scorer.indexOf(rating.criterion());
        return rating.answer()
                .match(
                        rated -> new Entry(rating, roles, criterion, Kind.RATED, scorer.indexOf(rated.level())),
                        planned -> new Entry(rating, roles, criterion, Kind.PLANNED, scorer.indexOf(planned.level())),
                        not -> new Entry(rating, roles, criterion, Kind.NOT_APPLICABLE, -1),
                        () -> new Entry(rating, roles, criterion, Kind.NOT_KNOWN, -1));
    }

    /** The roles of each rater, in the order of the assessment. */
    long[] raterRoles() {
        return raterRoles.clone();
    }

    boolean has(Kind kind) {
        return entries().stream().anyMatch(entry -> entry.kind == kind);
    }

    Tally tally(Reading reading) {
        Tally tally = scorer.tally();
        for (long roles : raterRoles) {
            tally.addRater(roles);
        }
        for (Entry entry : entries()) {
            if (entry.kind == Kind.NOT_APPLICABLE && reading != Reading.NOT_APPLICABLE_AS_UNKNOWN) {
                tally.addNotApplicable(entry.roles, entry.criterion);
            } else if (entry.level >= 0) {
                int level = reading == Reading.AS_PLANNED ? entry.level : entry.levelToday();
                tally.addRating(entry.roles, entry.criterion, level);
            }
        }
        int questions = scorer.questions();
        for (int i = 0; i < replies.length; i++) {
            if (replies[i] >= 0) {
                tally.addReply(raterRoles[i / questions], i % questions, replies[i]);
            }
        }
        return tally;
    }
}
