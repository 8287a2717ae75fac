package org.peerprinciples.checklist.evaluation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peerprinciples.checklist.scoring.Scorer;
import org.peerprinciples.checklist.scoring.Tally;
import org.peerprinciples.core.assessment.Assessment;
import org.peerprinciples.core.assessment.Rater;
import org.peerprinciples.core.assessment.Rating;
import org.peerprinciples.core.assessment.ScreenAnswer;
import org.peerprinciples.core.assessment.ScreenReply;
import org.peerprinciples.core.id.RaterId;
import org.peerprinciples.core.id.RoleId;

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

    private record Reply(long roles, int question, int reply) {}

    private final Scorer scorer;
    private final long[] raterRoles;
    private final List<Entry> entries;
    private final List<Reply> replies;

    private AnswerSheet(Scorer scorer, long[] raterRoles, List<Entry> entries, List<Reply> replies) {
        this.scorer = scorer;
        this.raterRoles = raterRoles;
        this.entries = entries;
        this.replies = replies;
    }

    /** The sheet, or empty if something in the assessment can't be resolved or may not be. */
    static Optional<AnswerSheet> of(Scorer scorer, Assessment assessment) {
        Map<RaterId, Long> raters = new HashMap<>();
        long[] raterRoles = new long[assessment.raters().size()];
        for (int i = 0; i < raterRoles.length; i++) {
            Rater rater = assessment.raters().get(i);
            long roles = 0;
            for (RoleId role : rater.roles()) {
                long bit = scorer.roleBit(role);
                if (bit == 0) {
                    return Optional.empty();
                }
                roles |= bit;
            }
            raterRoles[i] = roles;
            if (roles == 0 || raters.put(rater.id(), roles) != null) {
                return Optional.empty();
            }
        }
        Entry[] entries = new Entry[assessment.ratings().size()];
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < entries.length; i++) {
            Rating rating = assessment.ratings().get(i);
            Entry entry = entry(scorer, rating, raters.get(rating.rater()));
            if (entry == null || !seen.add(List.of(rating.rater(), entry.criterion))) {
                return Optional.empty();
            }
            entries[i] = entry;
        }
        Reply[] replies = new Reply[assessment.screen().size()];
        Set<Object> asked = new HashSet<>();
        for (int i = 0; i < replies.length; i++) {
            ScreenAnswer answer = assessment.screen().get(i);
            Long roles = raters.get(answer.rater());
            int question = scorer.indexOf(answer.question());
            if (roles == null || question < 0 || !asked.add(List.of(answer.rater(), question))) {
                return Optional.empty();
            }
            replies[i] = new Reply(roles, question, position(answer.reply()));
        }
        return Optional.of(new AnswerSheet(scorer, raterRoles, List.of(entries), List.of(replies)));
    }

    /** Whether a rating answers a criterion as it may be answered, whoever gave it. */
    static boolean isAnswer(Scorer scorer, Rating rating) {
        return entry(scorer, rating, 0L) != null;
    }

    private static @Nullable Entry entry(Scorer scorer, Rating rating, @Nullable Long roles) {
        int criterion = scorer.indexOf(rating.criterion());
        if (roles == null || criterion < 0) {
            return null;
        }
        Entry entry = rating.answer()
                .match(
                        rated -> new Entry(rating, roles, criterion, Kind.RATED, scorer.indexOf(rated.level())),
                        planned -> new Entry(rating, roles, criterion, Kind.PLANNED, scorer.indexOf(planned.level())),
                        not -> new Entry(rating, roles, criterion, Kind.NOT_APPLICABLE, -1),
                        () -> new Entry(rating, roles, criterion, Kind.NOT_KNOWN, -1));
        boolean hasLevel = entry.kind == Kind.RATED || entry.kind == Kind.PLANNED;
        boolean allowed = entry.kind != Kind.NOT_APPLICABLE || scorer.mayNotApply(criterion);
        return allowed && hasLevel == entry.level >= 0 ? entry : null;
    }

    private static int position(ScreenReply reply) {
        return switch (reply) {
            case NO -> 0;
            case PARTLY -> 1;
            case YES -> 2;
            case CANNOT_TELL -> -1;
        };
    }

    /** All ratings, in the order of the assessment. */
    List<Entry> entries() {
        return entries;
    }

    /** The roles of each rater, in the order of the assessment. */
    long[] raterRoles() {
        return raterRoles.clone();
    }

    boolean has(Kind kind) {
        return entries.stream().anyMatch(entry -> entry.kind == kind);
    }

    Tally tally(Reading reading) {
        Tally tally = scorer.tally();
        for (long roles : raterRoles) {
            tally.addRater(roles);
        }
        for (Entry entry : entries) {
            if (entry.kind == Kind.NOT_APPLICABLE && reading != Reading.NOT_APPLICABLE_AS_UNKNOWN) {
                tally.addNotApplicable(entry.roles, entry.criterion);
            } else if (entry.level >= 0) {
                int level = reading == Reading.AS_PLANNED ? entry.level : entry.levelToday();
                tally.addRating(entry.roles, entry.criterion, level);
            }
        }
        for (Reply reply : replies) {
            if (reply.reply >= 0) {
                tally.addReply(reply.roles, reply.question, reply.reply);
            }
        }
        return tally;
    }
}
